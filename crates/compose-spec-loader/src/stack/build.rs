//! How an image is built.

use crate::source::Span;

use super::{Text, Variable};

/// `build`.
#[derive(Debug, Clone)]
pub struct Build {
    /// The folder, or an address.
    pub context: Option<Text>,
    pub dockerfile: Option<Text>,
    pub dockerfile_inline: Option<Text>,
    /// The stage that is built; the last one if there is none.
    pub target: Option<Text>,
    pub args: Vec<Variable>,
    pub at: Span,
}
