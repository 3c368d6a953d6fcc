//! What a user declares of a service, in `x-budget` or in `.budget.yml`.

use crate::evidence::Evidence;
use crate::knowledge::{Importance, Need};

/// The declarations about one service, each with its place in the files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Declared {
    /// How much would be lost without it, and where that is declared.
    pub importance: Option<(Importance, String)>,
    /// The lowest limit that it works under.
    pub floor: Option<Floor>,
    /// What one container needs.
    pub expected: Option<Need>,
    /// The variable that holds the number of its containers.
    pub count_variable: Option<CountVariable>,
}

/// The lowest limit that a service works with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Floor {
    pub bytes: u64,
    pub evidence: Evidence,
    /// The source of the figure.
    pub from: String,
}

/// An environment variable of one service that holds the number of containers of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountVariable {
    /// The service that has the variable.
    pub service: String,
    /// The name of the variable.
    pub variable: String,
}
