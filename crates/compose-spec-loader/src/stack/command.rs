//! What a container runs.

use std::rc::Rc;

use crate::source::Span;

use super::Text;

/// `command` or `entrypoint`. Without words it takes away what the image has.
#[derive(Debug, Clone)]
pub struct Command {
    pub words: Vec<Word>,
    /// Whether these are all of its words. They are not where the command is one string and a
    /// variable in it has no value: the variable may hold several words, or none.
    pub is_complete: bool,
    /// The string, if it is written as one.
    pub line: Option<Text>,
    pub at: Span,
}

/// A word of a command. In a string, its place is that of the whole string.
#[derive(Debug, Clone)]
pub struct Word {
    pub text: Rc<str>,
    /// Whether all of it is known: not if a variable without a value is part of it.
    pub is_known: bool,
    pub at: Span,
}

impl Command {
    /// The texts as they are written: the string, or each word of the list.
    pub fn texts(&self) -> impl Iterator<Item = (&str, Span)> {
        let line = self.line.iter().map(|line| (&**line, line.at));
        let words = if self.line.is_some() {
            &[]
        } else {
            &self.words[..]
        };
        line.chain(words.iter().map(|word| (&*word.text, word.at)))
    }
}

/// `healthcheck`.
#[derive(Debug, Clone)]
pub struct Healthcheck {
    /// `CMD` or `CMD-SHELL` and what follows; empty where the image's own test is kept.
    pub test: Vec<Text>,
    /// `disable: true`, or a test of `NONE`.
    pub is_disabled: bool,
    /// In nanoseconds, as are the others.
    pub interval: Option<i64>,
    pub timeout: Option<i64>,
    pub start_period: Option<i64>,
    pub retries: Option<u64>,
    pub at: Span,
}
