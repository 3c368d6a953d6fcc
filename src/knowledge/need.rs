//! The memory that a container needs, and the evidence for it.

use std::borrow::Cow;

use bytesize::ByteSize;

use crate::amount::Amount as _;
use crate::evidence::Evidence;

use super::setting::Input;

/// The memory that one container needs, whether measured, declared, computed or assumed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The figure to plan with.
    pub typical: ByteSize,
    /// The lowest measured or documented figure.
    pub low: Option<ByteSize>,
    /// The highest one.
    pub high: Option<ByteSize>,
    pub evidence: Evidence,
    /// Where the figure comes from, in a few words.
    pub from: String,
    /// URLs and other references, separated by `; `.
    pub source: Cow<'static, str>,
    /// The user's settings that the figure was computed from.
    pub inputs: Vec<Input>,
    /// What would change the figure; may be empty.
    pub would_change: Cow<'static, str>,
    /// Relevant settings with unknown values.
    pub cannot_tell: Vec<Input>,
}

impl Need {
    /// A figure that depends on no setting, such as a measured or declared one.
    pub fn new(typical: ByteSize, evidence: Evidence, from: impl Into<String>) -> Self {
        Self {
            typical,
            low: None,
            high: None,
            evidence,
            from: from.into(),
            source: Cow::Borrowed(""),
            inputs: Vec::new(),
            would_change: Cow::Borrowed(""),
            cannot_tell: Vec::new(),
        }
    }

    /// Sets the inputs.
    pub(crate) fn with(mut self, inputs: Vec<Input>) -> Self {
        self.inputs = inputs;
        self
    }

    /// The sum of both.
    pub(crate) fn and(mut self, other: Self) -> Self {
        let high = self.high.unwrap_or(self.typical);
        let others = other.high.unwrap_or(other.typical);
        self.typical = self.typical.plus(other.typical);
        self.low = match (self.low, other.low) {
            (Some(one), Some(other)) => Some(one.plus(other)),
            (one, other) => one.or(other),
        };
        self.high = Some(high.plus(others));
        self.evidence = self.evidence.max(other.evidence);
        self.from = format!("{} and {}", self.from, other.from);
        self.inputs.extend(other.inputs);
        self
    }

    /// Whether figures and evidence are equal, ignoring the inputs.
    pub fn is_same_figure(&self, other: &Self) -> bool {
        let figures = |need: &Self| (need.typical, need.low, need.high, need.evidence);
        figures(self) == figures(other) && self.from == other.from
    }
}
