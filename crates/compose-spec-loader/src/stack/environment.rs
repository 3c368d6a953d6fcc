//! The variables of a container.

use std::path::PathBuf;
use std::rc::Rc;

use crate::source::{SourceId, Span};

/// A variable that a service sets.
#[derive(Debug, Clone)]
pub struct Variable {
    pub name: Rc<str>,
    /// Its value. `None` if it is passed on from the process that starts the stack, which does not
    /// have it.
    pub value: Option<Rc<str>>,
    /// Whether the value can be relied on. It cannot if a variable without a value is part of it,
    /// nor if an `env_file` refers to other variables.
    pub is_known: bool,
    pub origin: Origin,
    pub at: Span,
}

/// Where a variable gets its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// `environment` has it.
    Inline,
    /// `environment` or an `env_file` has its name only, and the process its value.
    Process,
    /// An `env_file` has it.
    EnvFile,
}

/// An entry of `env_file`.
#[derive(Debug, Clone)]
pub struct EnvFile {
    /// Its absolute path.
    pub path: PathBuf,
    /// Its text. `None` if it is optional and does not exist.
    pub source: Option<SourceId>,
    pub variables: Rc<[Variable]>,
    /// The entry's place in the Compose file.
    pub at: Span,
}

impl Variable {
    /// The value, if it can be relied on.
    pub fn known(&self) -> Option<&str> {
        self.value.as_deref().filter(|_| self.is_known)
    }
}
