//! What a selection has to beat, and what that means for a bound.

use super::bound::Scale;

/// A value and the memory that goes with it: wanted is less value, or as much with less memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Target {
    pub(super) value: i128,
    pub(super) memory: u64,
}

impl Target {
    /// The largest bound with this multiplier that something better than the target can have.
    ///
    /// A selection of value `v` and memory `m` within budget `B` has the scaled bound
    /// `v - λ (B - m)` or less. Something better has a value of one less at least and fits, or the
    /// same value and a byte less at least.
    pub(super) fn limit(self, scale: Scale, multiplier: i128, budget: u64) -> i128 {
        let spare = i128::from(budget) - i128::from(self.memory) + 1;
        let value = scale.one * self.value;
        (value - scale.one).max(value - multiplier * spare)
    }
}
