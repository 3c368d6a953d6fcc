//! Text with its span.

use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use crate::source::Span;

/// A text as Compose reads it, after interpolation. Equality ignores the span.
#[derive(Debug, Clone)]
pub struct Text {
    text: Rc<str>,
    /// The span of its definition.
    pub at: Span,
}

impl Text {
    pub fn new(text: impl Into<Rc<str>>, at: Span) -> Self {
        Self {
            text: text.into(),
            at,
        }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Text {}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
