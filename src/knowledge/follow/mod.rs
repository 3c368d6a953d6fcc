//! Settings that have to follow a container's limit.
//!
//! A program that sizes itself by a setting does not notice that its container became smaller, and
//! is killed instead. For a new limit this says which settings have to change with it, to what,
//! and how: as words of the command, as a variable, or by hand where neither can be done safely.

use crate::source::Span;

/// A setting and what it becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follow {
    /// What it is called, such as `shared_buffers`.
    pub setting: String,
    /// Its value now; none where it has only its default.
    pub from: Option<String>,
    /// What it becomes.
    pub to: String,
    /// How it gets there.
    pub how: How,
    /// Why that value: the formula with its numbers, in a few words.
    pub why: String,
    /// Who says so: addresses and the like, between `; `.
    pub source: &'static str,
}

/// How a setting is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// Words that are in the service's `command` become others.
    Replace {
        /// The words as the program gets them, such as `--maxmemory`, `192mb`.
        words: Vec<String>,
        /// What stands in their place.
        by: Vec<String>,
        /// Where they are written, if that is one place.
        at: Option<Span>,
    },
    /// Words are added at the end of the service's `command`, which there is.
    Append(Vec<String>),
    /// A variable is set in the service's environment.
    Variable {
        /// Its name.
        name: String,
        /// Its value, in full.
        value: String,
    },
    /// A person has to do it; this is what.
    ByHand(String),
}
