//! What a user declares about a service, in `x-budget` or in `.budget.yml`.

use crate::evidence::Evidence;
use crate::knowledge::{Importance, Need};

/// The declarations about one service, each with its place in the files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Declared {
    /// How much is lost without the service, and where that is declared.
    pub importance: Option<(Importance, String)>,
    /// The lowest limit that works.
    pub floor: Option<Floor>,
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
    pub variable: String,
}
