//! The target that a selection has to beat, and the limit it sets for bounds.

use crate::bound::Scale;

/// A value and the memory that goes with it. Less value is better, then less memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Target {
    pub(crate) value: i128,
    pub(crate) memory: u64,
}

impl Target {
    /// The largest bound at this multiplier that a selection better than the target can have.
    ///
    /// A selection of value `v` and memory `m` within the budget `B` has a scaled bound of at most
    /// `v - λ (B - m)`. A better selection fits and has a value smaller by at least one, or the
    /// same value and at least one byte less.
    pub(crate) fn limit(self, scale: Scale, multiplier: i128, budget: u64) -> i128 {
        let spare = i128::from(budget) - i128::from(self.memory) + 1;
        let value = scale.one * self.value;
        (value - scale.one).max(value - multiplier * spare)
    }
}
