//! Families that a team adds, or puts in place of those that are built in.

use crate::evidence::Evidence;

use super::family::{Family, Figure, HostSizing, Importance};

/// A family as `.budget.yml` states it; sizes are bytes of one container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFamily {
    /// Its name; that of a family that is built in keeps what is not stated here.
    pub name: String,
    /// Patterns of images; they come before all that are built in.
    pub images: Vec<String>,
    pub importance: Option<Importance>,
    /// What it takes in light use.
    pub expected: Option<u64>,
    /// The lowest limit that it works under.
    pub floor: Option<u64>,
}

impl OwnFamily {
    /// As every other family; whatever is stated here is *declared*.
    pub fn family(&self) -> Family<'_> {
        let built_in = super::families().find(|family| family.name == self.name);
        let mut family: Family<'_> = built_in.unwrap_or(Family {
            name: &self.name,
            role: "app",
            is_whole_stack: false,
            importance: Importance::Important,
            idle: None,
            typical: None,
            floor: None,
            floor_is_tuned: false,
            vendor_minimum: None,
            grows_with: "",
            sizes_from_host: HostSizing::No,
            host_sizing: "",
        });
        let declared = |bytes| Figure {
            bytes,
            evidence: Evidence::Declared,
            source: ".budget.yml",
        };
        if let Some(bytes) = self.expected {
            family.is_whole_stack = false;
            family.typical = Some(declared(bytes));
            family.idle = family.idle.filter(|idle| idle.bytes <= bytes);
        }
        if let Some(bytes) = self.floor {
            family.floor = Some(declared(bytes));
            family.floor_is_tuned = false;
        }
        if let Some(importance) = self.importance {
            family.importance = importance;
        }
        family
    }
}
