//! The canonical form: expands short forms to long forms.
//!
//! compose-go calls this stage `transform`:
//! <https://github.com/compose-spec/compose-go/tree/v2.9.1/transform>. It runs once per file after
//! the schema check, so that files are merged in their long forms. An added value has the span of
//! the short form.

use std::rc::Rc;

mod entry;
#[cfg(test)]
mod tests;

use super::refusal::{CONFLICT, INVALID_VALUE, Trail, WRONG_TYPE};

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::{Key, Map, Node, Value};

/// Converts the tree to its canonical form.
///
/// Returns all short forms that cannot be parsed, in the order of the tree. Compose's warnings are
/// added to `warnings`.
pub(super) fn canonical(root: &mut Node, warnings: &mut Vec<String>) -> Vec<Finding> {
    let mut stage = Stage {
        findings: Vec::new(),
        warnings,
    };
    for (section, node) in entries_mut(root) {
        let trail = Trail::ROOT.key(section);
        match &*section.text {
            "services" => stage.each(node, trail, Stage::service),
            "networks" | "volumes" | "secrets" | "configs" => {
                stage.each(node, trail, Stage::external);
            }
            _ => {}
        }
    }
    stage.findings
}

struct Stage<'w> {
    findings: Vec<Finding>,
    warnings: &'w mut Vec<String>,
}

impl Stage<'_> {
    /// Applies a function to each value of a mapping or item of a list.
    fn each(
        &mut self,
        node: &mut Node,
        trail: Trail<'_>,
        change: fn(&mut Self, &mut Node, Trail<'_>),
    ) {
        match &mut node.value {
            Value::Map(map) => {
                map.iter_mut()
                    .for_each(|(key, value)| change(self, value, trail.key(key)));
            }
            Value::Seq(items) => {
                let items = items.iter_mut().enumerate();
                items.for_each(|(index, item)| change(self, item, trail.index(index)));
            }
            _ => {}
        }
    }

    fn service(&mut self, node: &mut Node, trail: Trail<'_>) {
        for (key, value) in entries_mut(node) {
            let trail = trail.key(key);
            match &*key.text {
                "build" => self.build(value, trail),
                "configs" | "secrets" => self.each(value, trail, Self::grant),
                "depends_on" => self.depends_on(value, trail),
                "develop" => develop(value),
                "devices" => self.each(value, trail, Self::device),
                "dns" | "label_file" => list(value),
                "env_file" => self.env_file(value, trail),
                "extends" => self.text_as(value, trail, "service"),
                "gpus" => self.gpus(value, trail),
                "models" | "networks" => self.names(value, trail, |_| Value::Null),
                "ports" => match value.value {
                    Value::Seq(_) => self.each(value, trail, Self::port),
                    _ => self.wrong_type(value, trail, "a list"),
                },
                "ulimits" => self.each(value, trail, Self::ulimit),
                "volumes" => self.each(value, trail, Self::mount),
                _ => {}
            }
        }
    }

    fn build(&mut self, node: &mut Node, trail: Trail<'_>) {
        self.text_as(node, trail, "context");
        for (key, value) in entries_mut(node) {
            let trail = trail.key(key);
            match &*key.text {
                "additional_contexts" => self.pairs(value, trail, |_| None),
                // BuildKit takes these as text, even if they are written as booleans.
                "provenance" | "sbom" => {
                    if let Value::Bool(truth) = value.value {
                        value.value = text(if truth { "true" } else { "false" });
                    }
                }
                "secrets" => self.each(value, trail, Self::grant),
                "ssh" => self.pairs(value, trail, |key| {
                    (key == "default").then_some(Value::Null)
                }),
                "ulimits" => self.each(value, trail, Self::ulimit),
                _ => {}
            }
        }
    }

    /// Converts a text to a mapping with the text under `key`.
    fn text_as(&mut self, node: &mut Node, trail: Trail<'_>, key: &str) {
        match node.value {
            Value::Str(_) => {
                let written = std::mem::replace(&mut node.value, Value::Null);
                node.value = mapping(node.span, [(key, written)]);
            }
            Value::Map(_) => {}
            _ => self.wrong_type(node, trail, "a text or a mapping"),
        }
    }

    /// Expands a secret or config given by its name.
    fn grant(&mut self, node: &mut Node, trail: Trail<'_>) {
        self.text_as(node, trail, "source");
    }

    /// Converts a list of names to a mapping with equal values.
    fn names(&mut self, node: &mut Node, trail: Trail<'_>, each: fn(Span) -> Value) {
        let Value::Seq(items) = &node.value else {
            return;
        };
        let mut map =
            Map::with_capacity_and_hasher(items.len(), foldhash::fast::RandomState::default());
        for (index, item) in items.iter().enumerate() {
            if let Value::Str(name) = &item.value {
                let key = Key::new(Rc::clone(name), item.span);
                map.insert(key, Node::new(each(item.span), item.span));
            } else {
                self.wrong_type(item, trail.index(index), "a text");
            }
        }
        node.value = Value::Map(map);
    }

    fn depends_on(&mut self, node: &mut Node, trail: Trail<'_>) {
        self.names(node, trail, |_| Value::Map(Map::default()));
        if node.as_map().is_none() {
            self.wrong_type(node, trail, "a list or a mapping");
        }
        for (key, dependency) in entries_mut(node) {
            let span = dependency.span;
            if let Value::Map(terms) = &mut dependency.value {
                default(terms, "condition", span, || text("service_started"));
                default(terms, "required", span, || Value::Bool(true));
            } else {
                self.wrong_type(dependency, trail.key(key), "a mapping");
            }
        }
    }

    fn env_file(&mut self, node: &mut Node, trail: Trail<'_>) {
        list(node);
        let Value::Seq(files) = &mut node.value else {
            self.wrong_type(node, trail, "a text or a list");
            return;
        };
        for (index, file) in files.iter_mut().enumerate() {
            let span = file.span;
            self.text_as(file, trail.index(index), "path");
            if let Value::Map(map) = &mut file.value {
                default(map, "required", span, || Value::Bool(true));
            }
        }
    }

    fn gpus(&mut self, node: &mut Node, trail: Trail<'_>) {
        match node.value {
            Value::Str(_) => {
                let all = Node::new(mapping(node.span, [("count", text("all"))]), node.span);
                node.value = Value::Seq(vec![all]);
            }
            Value::Seq(_) => {}
            _ => self.wrong_type(node, trail, "`all` or a list"),
        }
    }

    /// Converts a list of `KEY=value` to a mapping. `alone` gives the value of a key without `=`.
    fn pairs(&mut self, node: &mut Node, trail: Trail<'_>, alone: fn(&str) -> Option<Value>) {
        let items = match &node.value {
            Value::Seq(items) => items,
            Value::Map(_) => return,
            _ => return self.wrong_type(node, trail, "a list or a mapping"),
        };
        let mut map =
            Map::with_capacity_and_hasher(items.len(), foldhash::fast::RandomState::default());
        for (index, item) in items.iter().enumerate() {
            let pair = item
                .as_str()
                .and_then(|written| match written.split_once('=') {
                    Some((key, value)) => Some((key, text(value))),
                    None => alone(written).map(|value| (written, value)),
                });
            if let Some((key, value)) = pair {
                map.insert(Key::new(key, item.span), Node::new(value, item.span));
            } else {
                let message = format!("`{}` is not `key=value`", trail.index(index));
                let help = "write `KEY=value`";
                self.invalid(item, trail, message, help);
            }
        }
        node.value = Value::Map(map);
    }

    /// Expands the old form `external: {name: x}`.
    fn external(&mut self, node: &mut Node, trail: Trail<'_>) {
        if !matches!(node.value, Value::Null | Value::Map(_)) {
            self.wrong_type(node, trail, "a mapping or nothing");
        }
        let Some(resource) = node.as_map_mut() else {
            return;
        };
        let Some(external) = resource.get_mut("external") else {
            return;
        };
        let Value::Map(inner) = &mut external.value else {
            return;
        };
        let name = inner.swap_remove("name");
        external.value = Value::Bool(true);
        let Some(name) = name else { return };
        self.warnings.push(format!(
            "{trail}: external.name is deprecated. Please set name and external: true"
        ));
        match resource.get("name") {
            Some(other) if other.value != name.value => {
                let message = format!("`{trail}` has two names: `name` and `external.name`");
                let finding = trail.refuse(CONFLICT, message, name.span);
                let finding = finding.related(other.span, "the other name");
                self.findings
                    .push(finding.help("keep `name:` and write `external: true`"));
            }
            Some(_) => {}
            None => {
                resource.insert(Key::new("name", name.span), name);
            }
        }
    }

    /// Reports a wrong type. Only an extended file can have one here, because the schema does not
    /// check all of it.
    fn wrong_type(&mut self, node: &Node, trail: Trail<'_>, wanted: &str) {
        let message = format!("`{trail}` takes {wanted}");
        let at = if node.is_null() {
            trail.key_span()
        } else {
            None
        };
        let finding = trail.refuse(WRONG_TYPE, message, at.unwrap_or(node.span));
        self.findings.push(finding);
    }

    fn invalid(&mut self, node: &Node, trail: Trail<'_>, message: String, help: &str) {
        let finding = trail.refuse(INVALID_VALUE, message, node.span);
        self.findings.push(finding.help(help));
    }
}

fn develop(node: &mut Node) {
    let watch = node.as_map_mut().and_then(|map| map.get_mut("watch"));
    let Some(Value::Seq(rules)) = watch.map(|node| &mut node.value) else {
        return;
    };
    for rule in rules.iter_mut().filter_map(Node::as_map_mut) {
        for key in ["ignore", "include"] {
            if let Some(patterns) = rule.get_mut(key) {
                list(patterns);
            }
        }
    }
}

/// Converts a text to a list with one item.
fn list(node: &mut Node) {
    if let Value::Str(_) = node.value {
        let item = node.clone();
        node.value = Value::Seq(vec![item]);
    }
}

/// The entries of a mapping; none for other nodes.
pub(in crate::compose) fn entries_mut(node: &mut Node) -> impl Iterator<Item = (&Key, &mut Node)> {
    node.as_map_mut().into_iter().flatten()
}

fn text(text: &str) -> Value {
    Value::Str(text.into())
}

/// A mapping in which all parts have the same span.
fn mapping<'a>(span: Span, entries: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    let entries = entries.into_iter();
    Value::Map(
        entries
            .map(|(key, value)| (Key::new(key, span), Node::new(value, span)))
            .collect(),
    )
}

/// Sets a key unless it is already set.
pub(in crate::compose) fn default(
    map: &mut Map,
    key: &str,
    span: Span,
    value: impl FnOnce() -> Value,
) {
    if !map.contains_key(key) {
        map.insert(Key::new(key, span), Node::new(value(), span));
    }
}
