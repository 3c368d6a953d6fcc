//! What planning has to know of each service beside what its files say.

use crate::budget::{Expected, Part};
use crate::evidence::Evidence;
use crate::knowledge::Importance;
use crate::relations::Group;

/// A stack of those that share a machine, and what is known of its services.
#[derive(Debug, Clone)]
pub struct Ground<'a> {
    /// The stack, with the expected use of its services.
    pub part: Part<'a>,
    /// One for each service of the stack, in its order.
    pub facts: Vec<Facts>,
    /// Services that are numbered copies of one.
    pub groups: Vec<Group>,
    /// For each service, the places of those that it cannot do without.
    pub needs: Vec<Vec<usize>>,
    /// For each service, the places of those whose network, processes or volumes it uses.
    pub shares: Vec<Vec<usize>>,
}

/// What is known of one service.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and any of them go together"
)]
pub struct Facts {
    /// What is lost without it.
    pub importance: Importance,
    /// Why that is so, in a few words.
    pub importance_from: String,
    /// Whether that is what somebody said of it.
    pub importance_is_stated: bool,
    /// The lowest limit that it works under, if anybody says so.
    pub floor: Option<Floor>,
    /// The most that one of its containers was seen to take, widened where that was seen only
    /// once; in bytes.
    pub peak: Option<u64>,
    /// What its `/dev/shm` and its tmpfs mounts may hold, which counts inside its limit; bytes.
    pub in_memory: u64,
    /// The least limit above what is comfortable under which nothing that somebody set has to
    /// change, where that is more; in bytes.
    pub settings_fit: Option<u64>,
    /// Whether what it is expected to take follows from its settings, so that these fit into any
    /// limit that is comfortable.
    pub sized_by_settings: bool,
    /// Whether it may be switched off although it would be kept; somebody said so.
    pub may_go: bool,
    /// Whether it has to run as it does, with all its containers; somebody said so.
    pub keep: bool,
    /// The variable of a service that holds its count, if somebody said so.
    pub count_variable: Option<(String, String)>,
}

/// The lowest limit that a service works under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Floor {
    /// Bytes.
    pub bytes: u64,
    /// How well that is known.
    pub evidence: Evidence,
    /// Who says so.
    pub from: String,
}

/// Whether a figure is good enough to take a limit down to what is comfortable by it, as if that
/// were no loss. What was only worked out or assumed is not.
pub(super) fn is_strong(expected: &Expected) -> bool {
    match expected.evidence {
        Evidence::Measured | Evidence::Declared | Evidence::Documented | Evidence::Reported => true,
        Evidence::Estimated | Evidence::Assumed => false,
    }
}
