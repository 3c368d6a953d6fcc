//! What planning knows about each service in addition to its files.

use crate::budget::Part;
use crate::evidence::Evidence;
use crate::knowledge::{Importance, Need};
use crate::relations::Group;
use crate::survey::{CountVariable, Floor};

/// One of the stacks that share the machine, and what is known about its services.
#[derive(Debug, Clone)]
pub struct Ground<'a> {
    /// The stack with the expected use of its services.
    pub part: Part<'a>,
    /// One entry per service, in stack order.
    pub facts: Vec<Facts>,
    /// Groups of numbered copies.
    pub groups: Vec<Group>,
    /// For each service, the indices of the services that it requires.
    pub needs: Vec<Vec<usize>>,
    /// For each service, the indices of the services whose network, processes or volumes it uses.
    pub shares: Vec<Vec<usize>>,
}

/// What is known about one service.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and any of them go together"
)]
pub struct Facts {
    pub importance: Importance,
    /// The reason for the importance, in a few words.
    pub importance_from: String,
    /// Whether the user declared it.
    pub importance_is_stated: bool,
    /// The lowest limit that it works with, if known.
    pub floor: Option<Floor>,
    /// The highest measured use of one of its containers, widened if there is only one sample; in
    /// bytes.
    pub peak: Option<u64>,
    /// The capacity of its `/dev/shm` and tmpfs mounts, which count toward its limit; in bytes.
    pub in_memory: u64,
    /// The lowest limit above the comfortable one at which no configured setting has to change; in
    /// bytes. `None` if the comfortable limit is high enough.
    pub settings_fit: Option<u64>,
    /// Whether its expected use is derived from its settings, so that these fit within any
    /// comfortable limit.
    pub sized_by_settings: bool,
    /// Whether the user allows switching it off, although it would be kept otherwise.
    pub may_go: bool,
    /// Whether the user requires it to keep running with all its containers.
    pub keep: bool,
    /// The service and the variable that hold its container count, if declared.
    pub count_variable: Option<CountVariable>,
}

/// Whether a figure is reliable enough to call a limit derived from it lossless. Estimated and
/// assumed figures are not.
pub(super) fn is_strong(expected: &Need) -> bool {
    match expected.evidence {
        Evidence::Measured | Evidence::Declared | Evidence::Documented | Evidence::Reported => true,
        Evidence::Estimated | Evidence::Assumed => false,
    }
}
