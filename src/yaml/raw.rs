//! A document as it was written: tags, anchors and quotes still there.

use std::rc::Rc;

use crate::source::Span;

/// A node before anything is made of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Raw {
    /// What it is.
    pub kind: RawKind,
    /// The tag in its short form, such as `!!str` or `!reset`; none for `!`, which go-yaml ignores.
    pub tag: Option<Rc<str>>,
    /// What is written: quotes and brackets included, tag and anchor not.
    pub span: Span,
}

/// What a raw node is.
#[derive(Debug, Clone, PartialEq)]
pub enum RawKind {
    /// Text, with escapes and folding undone.
    Scalar {
        /// The text itself.
        text: Rc<str>,
        /// How it was written, which decides whether `1` is a number.
        style: Style,
    },
    /// A list.
    Seq(Vec<Rc<Raw>>),
    /// Keys and values in the order of the file; keys may repeat.
    Map(Vec<(Rc<Raw>, Rc<Raw>)>),
    /// `*name`. The target is never an alias, and never contains this node.
    Alias {
        /// The node that carries the anchor.
        target: Rc<Raw>,
        /// The anchor's name.
        name: Rc<str>,
    },
}

/// How a scalar was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// As is.
    Plain,
    /// `'...'`
    SingleQuoted,
    /// `"..."`
    DoubleQuoted,
    /// `|`
    Literal,
    /// `>`
    Folded,
}

impl Raw {
    /// The node itself, or what it is an alias of.
    pub fn resolved(&self) -> &Raw {
        match &self.kind {
            RawKind::Alias { target, .. } => target,
            _ => self,
        }
    }

    /// The tag, if it is there.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The text by which go-yaml tells keys apart: a scalar's own, an alias's
    /// name, and nothing for a list or a mapping.
    pub fn key_text(&self) -> &str {
        match &self.kind {
            RawKind::Scalar { text, .. } => text,
            RawKind::Alias { name, .. } => name,
            RawKind::Seq(_) | RawKind::Map(_) => "",
        }
    }

    /// Whether this is the key `<<`, and not the text `"<<"`.
    pub fn is_merge_key(&self) -> bool {
        match &self.kind {
            RawKind::Scalar { text, style } if &**text == "<<" => match self.tag() {
                None => *style == Style::Plain,
                Some(tag) => tag == "!!merge",
            },
            _ => false,
        }
    }
}
