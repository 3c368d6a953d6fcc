//! Reads typed values from nodes and collects errors.

use clap::ValueEnum;
use compose_spec_loader::finding::Finding;
use compose_spec_loader::near::nearest;
use compose_spec_loader::source::{Sources, Span};
use compose_spec_loader::yaml::{Key, Node, Value};

/// Collects all errors of a file instead of stopping at the first.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    sources: &'a Sources,
    /// The errors so far, in file order.
    pub(super) findings: Vec<Finding>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            findings: Vec::new(),
        }
    }

    /// Returns the value, unless there were errors.
    pub(super) fn finish<T>(self, read: T) -> Result<T, Vec<Finding>> {
        if self.findings.is_empty() {
            Ok(read)
        } else {
            Err(self.findings)
        }
    }

    /// Records an error for a value.
    pub(super) fn refuse(&mut self, at: Span, message: impl Into<String>, help: impl Into<String>) {
        self.findings
            .push(Finding::error("bad-setting", message).at(at).help(help));
    }

    /// The entries of a mapping. Empty for null; an error for anything else.
    pub(super) fn entries<'n>(
        &mut self,
        node: &'n Node,
        what: &str,
    ) -> impl Iterator<Item = (&'n Key, &'n Node)> + use<'n> {
        if !node.is_null() && node.as_map().is_none() {
            self.refuse(
                node.span,
                format!("{what} is a mapping"),
                "write `key: value` lines",
            );
        }
        node.entries()
    }

    /// The entries of a mapping with a fixed set of keys. Unknown keys are errors.
    pub(super) fn fields<'n>(
        &mut self,
        node: &'n Node,
        what: &str,
        known: &[&str],
    ) -> Vec<(&'n str, &'n Node)> {
        let mut fields = Vec::new();
        for (key, value) in self.entries(node, what) {
            if known.contains(&&*key.text) {
                fields.push((&*key.text, value));
            } else {
                self.unknown(key, what, known);
            }
        }
        fields
    }

    fn unknown(&mut self, key: &Key, what: &str, known: &[&str]) {
        let message = format!("{what} has no key `{}`", key.text);
        let finding = Finding::error("unknown-key", message).at(key.span);
        self.findings
            .push(match nearest(&key.text, known.iter().copied()) {
                Some(near) => finding
                    .help(format!("did you mean `{near}`?"))
                    .edit(key.span, near),
                None => finding.help(format!("it has: {}", known.join(", "))),
            });
    }

    /// A scalar as text. Numbers keep their spelling.
    pub(super) fn text(&mut self, node: &Node, what: &str) -> Option<String> {
        match &node.value {
            Value::Str(text) => Some(text.to_string()),
            Value::Int(_) | Value::Uint(_) | Value::Float(_) | Value::Time(_) => {
                Some(self.sources.text(node.span).to_owned())
            }
            Value::Null => {
                self.refuse(
                    node.span,
                    format!("{what} has no value"),
                    "write one, or remove the key",
                );
                None
            }
            Value::Bool(_) | Value::Seq(_) | Value::Map(_) => {
                self.refuse(
                    node.span,
                    format!("{what} is a single value"),
                    "write one value",
                );
                None
            }
        }
    }

    /// A value parsed by `parse`.
    pub(super) fn parsed<T>(
        &mut self,
        node: &Node,
        what: &str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        let text = self.text(node, what)?;
        match parse(&text) {
            Ok(value) => Some(value),
            Err(why) => {
                let message = format!("{what} is `{text}`: {why}");
                self.findings
                    .push(Finding::error("bad-setting", message).at(node.span));
                None
            }
        }
    }

    /// One of several words.
    pub(super) fn choice<T: ValueEnum>(&mut self, node: &Node, what: &str) -> Option<T> {
        let text = self.text(node, what)?;
        let found = T::from_str(&text, false).ok();
        if found.is_none() {
            let values = T::value_variants().iter();
            let words: Vec<String> = values
                .filter_map(|value| Some(value.to_possible_value()?.get_name().to_owned()))
                .collect();
            let message = format!("{what} cannot be `{text}`");
            self.refuse(
                node.span,
                message,
                format!("write one of: {}", words.join(", ")),
            );
        }
        found
    }

    /// A list of texts. A single text counts as a list of one.
    pub(super) fn texts(&mut self, node: &Node, what: &str) -> Vec<String> {
        match node.as_seq() {
            Some(items) => items
                .iter()
                .filter_map(|item| self.text(item, what))
                .collect(),
            None => self.text(node, what).into_iter().collect(),
        }
    }
}
