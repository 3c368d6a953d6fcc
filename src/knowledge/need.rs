//! The memory that a container needs, and the evidence for it.

use crate::evidence::Evidence;

use super::setting::Input;

/// The memory that one container needs, in bytes, whether measured, declared, computed or assumed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The figure to plan with.
    pub typical: u64,
    /// The lowest measured or documented figure.
    pub low: Option<u64>,
    /// The highest one.
    pub high: Option<u64>,
    pub evidence: Evidence,
    /// Where the figure comes from, in a few words.
    pub from: String,
    /// URLs and other references, separated by `; `.
    pub source: String,
    /// The user's settings that the figure was computed from.
    pub inputs: Vec<Input>,
    /// What would change the figure; may be empty.
    pub would_change: String,
    /// Relevant settings with unknown values.
    pub cannot_tell: Vec<Input>,
}

impl Need {
    /// A figure that depends on no setting, such as a measured or declared one.
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

    /// Whether figures and evidence are equal, ignoring the inputs.
    pub fn is_same_figure(&self, other: &Self) -> bool {
        let figures = |need: &Self| (need.typical, need.low, need.high, need.evidence);
        figures(self) == figures(other) && self.from == other.from
    }
}
