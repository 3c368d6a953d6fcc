//! The names of what Compose itself refuses, and how a place is written out.
//!
//! Every finding of the `schema`, `canonical`, `validation`, `decode` and
//! `consistency` stages carries one of the ids below, at severity error.

use std::fmt;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::Key;

/// A key that the Compose specification does not know.
pub(super) const UNKNOWN_ATTRIBUTE: &str = "unknown-attribute";
/// A value of another kind than the attribute takes: a list for a text, say.
pub(super) const WRONG_TYPE: &str = "wrong-type";
/// A value of the right kind that cannot be read or is not allowed.
pub(super) const INVALID_VALUE: &str = "invalid-value";
/// Something that has to be there is not.
pub(super) const MISSING_ATTRIBUTE: &str = "missing-attribute";
/// A list that must not repeat itself does.
pub(super) const DUPLICATE_ITEM: &str = "duplicate-item";
/// Two settings that contradict or exclude each other.
pub(super) const CONFLICT: &str = "conflict";
/// A name that nothing in the files bears.
pub(super) const UNDEFINED_REFERENCE: &str = "undefined-reference";
/// Services that wait for each other.
pub(super) const DEPENDENCY_CYCLE: &str = "dependency-cycle";

/// A place in the tree: the way from the root, kept on the stack of whoever walks it.
///
/// Shown as `services.web.ports[0]`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trail<'a> {
    parent: Option<&'a Trail<'a>>,
    step: Step<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a Key),
    Index(usize),
}

impl<'a> Trail<'a> {
    /// The root of the tree.
    pub(super) const ROOT: Trail<'static> = Trail {
        parent: None,
        step: Step::Root,
    };

    /// The value under a key.
    pub(super) fn key(&'a self, key: &'a Key) -> Self {
        Trail {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    /// An item of the list.
    pub(super) fn index(&'a self, index: usize) -> Self {
        Trail {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// The place of the nearest key on the way, if there is one.
    pub(super) fn key_span(&self) -> Option<Span> {
        match self.step {
            Step::Key(key) => Some(key.span),
            Step::Index(_) => self.parent?.key_span(),
            Step::Root => None,
        }
    }

    /// The name of the service that the place is in.
    pub(super) fn service(&self) -> Option<&'a str> {
        let parent = self.parent?;
        if let (Step::Key(section), Step::Key(name)) = (parent.step, self.step)
            && &*section.text == "services"
            && parent
                .parent
                .is_some_and(|root| matches!(root.step, Step::Root))
        {
            return Some(&name.text);
        }
        parent.service()
    }

    /// An error about this place.
    pub(super) fn refuse(&self, id: &'static str, message: impl Into<String>, at: Span) -> Finding {
        let finding = Finding::error(id, message).at(at);
        match self.service() {
            Some(name) => finding.service(name),
            None => finding,
        }
    }
}

impl fmt::Display for Trail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(parent) = self.parent else {
            return Ok(());
        };
        write!(f, "{parent}")?;
        match self.step {
            Step::Root => Ok(()),
            Step::Key(key) if parent.parent.is_none() => write!(f, "{}", Brief(&key.text)),
            Step::Key(key) => write!(f, ".{}", Brief(&key.text)),
            Step::Index(index) => write!(f, "[{index}]"),
        }
    }
}

/// A text of the user's inside a message: its beginning says enough.
#[derive(Debug, Clone, Copy)]
pub(super) struct Brief<'a>(pub(super) &'a str);

impl fmt::Display for Brief<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        beginning(self.0, 60, f)
    }
}

/// What the user's file has to say, inside a message: a sentence or two.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sentence<'a>(pub(super) &'a str);

impl fmt::Display for Sentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        beginning(self.0, 300, f)
    }
}

fn beginning(text: &str, shown: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match text.char_indices().nth(shown) {
        Some((end, _)) => write!(f, "{}…", &text[..end]),
        None => f.write_str(text),
    }
}
