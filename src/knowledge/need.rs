//! The memory that one container needs, and how that is known.

use crate::evidence::Evidence;

use super::setting::Input;

/// The memory that one container needs, in bytes. Every figure of what a service takes has this
/// shape, whether it was measured, declared, worked out or assumed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The figure to count with.
    pub typical: u64,
    /// The least that was measured or documented.
    pub low: Option<u64>,
    /// The most.
    pub high: Option<u64>,
    /// How well the figure is known.
    pub evidence: Evidence,
    /// The source of the figure, in a few words.
    pub from: String,
    /// Addresses and other references that support it, separated by `; `.
    pub source: String,
    /// The settings in the user's files that it was worked out from.
    pub inputs: Vec<Input>,
    /// What would change the figure; empty where nothing is known to.
    pub would_change: String,
    /// Settings that matter and whose values cannot be told.
    pub cannot_tell: Vec<Input>,
}

impl Need {
    /// A figure that depends on no setting, such as one that was measured or declared.
    pub fn new(typical: u64, evidence: Evidence, from: impl Into<String>) -> Self {
        Self {
            typical,
            low: None,
            high: None,
            evidence,
            from: from.into(),
            source: String::new(),
            inputs: Vec::new(),
            would_change: String::new(),
            cannot_tell: Vec::new(),
        }
    }

    /// Whether the figures and their evidence are the same, whatever they were worked out from.
    pub fn is_same_figure(&self, other: &Self) -> bool {
        let figures = |need: &Self| (need.typical, need.low, need.high, need.evidence);
        figures(self) == figures(other) && self.from == other.from
    }
}
