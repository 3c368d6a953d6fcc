//! Documents as written, with tags, anchors and quoting preserved.

use std::rc::Rc;

use crate::source::Span;

/// The maximum nesting depth of collections, with aliases expanded. Later stages recurse over the
/// tree and rely on this limit.
pub const MAX_DEPTH: u32 = 256;

/// A node before decoding.
#[derive(Debug, Clone, PartialEq)]
pub struct Raw {
    pub kind: RawKind,
    /// The tag in its short form, such as `!!str` or `!reset`. `None` for `!`, which go-yaml
    /// ignores.
    pub tag: Option<Rc<str>>,
    /// The written value, with quotes and brackets but without tag and anchor.
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub enum RawKind {
    Scalar {
        /// The content, with escapes and line folding resolved.
        text: Rc<str>,
        /// How the scalar is quoted, which decides whether `1` is a number.
        style: Style,
    },
    Seq(Vec<Rc<Raw>>),
    /// Entries in file order. Keys may repeat.
    Map(Vec<(Rc<Raw>, Rc<Raw>)>),
    /// `*name`. The target is never an alias itself and never contains this node.
    Alias {
        /// The node that has the anchor.
        target: Rc<Raw>,
        name: Rc<str>,
    },
}

/// How a scalar is quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
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
    /// The node itself, or the target if it is an alias.
    pub fn resolved(&self) -> &Raw {
        match &self.kind {
            RawKind::Alias { target, .. } => target,
            _ => self,
        }
    }

    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The text that go-yaml compares keys by: the text of a scalar, the name of an alias, and
    /// empty for a list or mapping.
    pub fn key_text(&self) -> &str {
        match &self.kind {
            RawKind::Scalar { text, .. } => text,
            RawKind::Alias { name, .. } => name,
            RawKind::Seq(_) | RawKind::Map(_) => "",
        }
    }

    /// Whether this is the merge key `<<`, not the quoted text `"<<"`.
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
