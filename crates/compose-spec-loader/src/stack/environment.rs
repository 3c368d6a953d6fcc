//! The variables of a container.

use std::path::PathBuf;
use std::rc::Rc;

use crate::source::{SourceId, Span};

#[derive(Debug, Clone)]
pub struct Variable {
    pub name: Rc<str>,
    /// `None` if it is passed through from the process that runs Compose, where it is not set.
    pub value: Option<Rc<str>>,
    /// Whether the value is known. It is not if it uses a variable without a value, or if an
    /// `env_file` refers to other variables.
    pub is_known: bool,
    pub origin: Origin,
    pub at: Span,
}

/// Where the value of a variable comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// From `environment`.
    Inline,
    /// From the process, by a bare name in `environment` or an `env_file`.
    Process,
    /// From an `env_file`.
    EnvFile,
}

/// An entry of `env_file`.
#[derive(Debug, Clone)]
pub struct EnvFile {
    /// Absolute.
    pub path: PathBuf,
    /// `None` if it is optional and does not exist.
    pub source: Option<SourceId>,
    pub variables: Rc<[Variable]>,
    /// The span of the entry in the Compose file.
    pub at: Span,
}

impl Variable {
    /// The value, if it is known.
    pub fn known(&self) -> Option<&str> {
        self.value.as_deref().filter(|_| self.is_known)
    }
}
