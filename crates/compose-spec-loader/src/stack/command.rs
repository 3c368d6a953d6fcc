//! The commands of a container.

use std::rc::Rc;

use crate::source::Span;

use super::Text;

/// `command` or `entrypoint`. Without words it clears the image's command.
#[derive(Debug, Clone)]
pub struct Command {
    pub words: Vec<Word>,
    /// Whether these are all words. If the command is a string that uses a variable without a
    /// value, the variable may expand to several words, or none.
    pub is_complete: bool,
    /// The string, if it is written as one.
    pub line: Option<Text>,
    pub at: Span,
}

/// A word of a command. In a string, the span is that of the whole string.
#[derive(Debug, Clone)]
pub struct Word {
    pub text: Rc<str>,
    /// Whether the whole word is known; false if it uses a variable without a value.
    pub is_known: bool,
    pub at: Span,
}

impl Command {
    /// The texts as written: the string, or each word of the list.
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
    /// `CMD` or `CMD-SHELL` and its arguments; empty to keep the image's test.
    pub test: Vec<Text>,
    /// `disable: true`, or a test of `NONE`.
    pub is_disabled: bool,
    /// In nanoseconds, like the other durations.
    pub interval: Option<i64>,
    pub timeout: Option<i64>,
    pub start_period: Option<i64>,
    pub retries: Option<u64>,
    pub at: Span,
}
