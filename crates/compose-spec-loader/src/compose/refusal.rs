//! The ids of findings for files that Compose refuses, and paths in messages.
//!
//! Findings of the `schema`, `canonical`, `validation`, `decode` and `consistency` stages use these
//! ids, all with severity error.

use std::fmt;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::Key;

/// A key that the Compose specification does not define.
pub(super) const UNKNOWN_ATTRIBUTE: &str = "unknown-attribute";
/// A value of the wrong type, such as a list instead of a text.
pub(super) const WRONG_TYPE: &str = "wrong-type";
/// A value of the right type that cannot be parsed or is not allowed.
pub(super) const INVALID_VALUE: &str = "invalid-value";
/// A required attribute is missing.
pub(super) const MISSING_ATTRIBUTE: &str = "missing-attribute";
/// A repeated item in a list whose items must be unique.
pub(super) const DUPLICATE_ITEM: &str = "duplicate-item";
/// Two settings that contradict or exclude each other.
pub(super) const CONFLICT: &str = "conflict";
/// A reference to something that no file defines.
pub(super) const UNDEFINED_REFERENCE: &str = "undefined-reference";
/// Services that depend on each other in a cycle.
pub(super) const DEPENDENCY_CYCLE: &str = "dependency-cycle";

/// A path in the tree, as a linked list on the stack of the caller.
///
/// Printed as `services.web.ports[0]`.
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
    pub(super) const ROOT: Trail<'static> = Trail {
        parent: None,
        step: Step::Root,
    };

    pub(super) fn key(&'a self, key: &'a Key) -> Self {
        Trail {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    pub(super) fn index(&'a self, index: usize) -> Self {
        Trail {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// The span of the innermost key.
    pub(super) fn key_span(&self) -> Option<Span> {
        match self.step {
            Step::Key(key) => Some(key.span),
            Step::Index(_) => self.parent?.key_span(),
            Step::Root => None,
        }
    }

    /// The name of the service that the path is in.
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

    /// An error at this path.
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

/// A user's text in a message, truncated.
#[derive(Debug, Clone, Copy)]
pub(super) struct Brief<'a>(pub(super) &'a str);

impl fmt::Display for Brief<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        beginning(self.0, 60, f)
    }
}

/// A user's sentence in a message, truncated.
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
