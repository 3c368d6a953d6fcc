//! How an image is built.

use crate::source::Span;

use super::{Text, Variable};

/// `build`.
#[derive(Debug, Clone)]
pub struct Build {
    /// A directory or a URL.
    pub context: Option<Text>,
    pub dockerfile: Option<Text>,
    pub dockerfile_inline: Option<Text>,
    /// The stage to build; `None` for the last one.
    pub target: Option<Text>,
    pub args: Vec<Variable>,
    pub at: Span,
}
