//! Finds where a line can be added to a file, and writes values in the style of the old ones.

use std::rc::Rc;

use compose_spec_loader::finding::Edit;
use compose_spec_loader::source::{Sources, Span};
use compose_spec_loader::yaml::quote::{quoted, scalar};
use compose_spec_loader::yaml::{Raw, RawKind};

/// Writes a value with quotes if the old one had quotes.
pub(super) fn as_before(before: &str, value: &str) -> String {
    if before.starts_with('"') {
        quoted(value)
    } else if before.starts_with('\'') && !value.contains(|c: char| c.is_control()) {
        format!("'{}'", value.replace('\'', "''"))
    } else if is_number(before) && is_number(value) {
        value.to_owned()
    } else {
        scalar(value)
    }
}

/// Whether every reader takes a text for a decimal integer. With a leading zero it may be octal.
fn is_number(text: &str) -> bool {
    let is_short = (1..=18).contains(&text.len());
    is_short && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0')
}

/// The node at a path of keys.
pub(super) fn below(node: &Rc<Raw>, path: &[&str]) -> Option<Rc<Raw>> {
    path.iter().try_fold(Rc::clone(node), |node, key| {
        let RawKind::Map(entries) = &node.kind else {
            return None;
        };
        let (_, value) = entries.iter().find(|(it, _)| it.key_text() == *key)?;
        Some(Rc::clone(value))
    })
}

/// Where an entry can be added to a mapping or list.
#[derive(Debug, Clone)]
pub(super) enum Layout {
    /// On a line of its own, before the line at `at`.
    Block {
        /// The start of that line.
        at: Span,
        /// The indentation of each entry.
        indent: String,
        line_end: &'static str,
    },
    /// After the opening bracket.
    Flow {
        /// Between the bracket and the first entry.
        at: Span,
        /// Whether there is a first entry.
        has_more: bool,
    },
}

impl Layout {
    /// The layout of a mapping that has an entry or is in braces.
    pub(super) fn of_mapping(raw: &Raw, sources: &Sources) -> Option<Self> {
        let RawKind::Map(entries) = &raw.kind else {
            return None;
        };
        Self::at(
            raw.span,
            entries.first().map(|(key, _)| key.span),
            "{",
            sources,
        )
    }

    /// The layout of a list that has an item or is in brackets.
    pub(super) fn of_list(raw: &Raw, sources: &Sources) -> Option<Self> {
        let RawKind::Seq(items) = &raw.kind else {
            return None;
        };
        Self::at(raw.span, items.first().map(|_| raw.span), "[", sources)
    }

    fn at(whole: Span, first: Option<Span>, bracket: &str, sources: &Sources) -> Option<Self> {
        let text = sources.get(whole.source).text();
        if sources.text(whole).starts_with(bracket) {
            let inside = whole.start as usize + bracket.len();
            return Some(Self::Flow {
                at: Span::new(whole.source, inside, inside),
                has_more: first.is_some(),
            });
        }
        let start = first?.start as usize;
        let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
        let indent = &text[line..start];
        // Anything else on the line, such as the key above it, leaves no room.
        let is_free = indent.bytes().all(|byte| byte == b' ');
        let is_windows = text[..line].ends_with("\r\n");
        is_free.then(|| Self::Block {
            at: Span::new(whole.source, line, line),
            indent: indent.to_owned(),
            line_end: if is_windows { "\r\n" } else { "\n" },
        })
    }

    /// The edit that adds an entry.
    pub(super) fn add(&self, entry: &str) -> Edit {
        match self {
            Self::Block {
                at,
                indent,
                line_end,
            } => Edit {
                span: *at,
                replacement: format!("{indent}{entry}{line_end}"),
            },
            Self::Flow { at, has_more } => Edit {
                span: *at,
                replacement: if *has_more {
                    format!("{entry}, ")
                } else {
                    entry.to_owned()
                },
            },
        }
    }
}
