//! Families from `.budget.yml`, which extend or replace built-in ones.

use crate::evidence::Evidence;

use super::family::{Family, Figure, HostSizing, Importance};

/// A family as stated in `.budget.yml`. Sizes are bytes per container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFamily {
    /// The name. A built-in family of this name provides what is not stated here.
    pub name: String,
    /// Image patterns. They take precedence over built-in ones.
    pub images: Vec<String>,
    pub importance: Option<Importance>,
    /// Memory under light use.
    pub expected: Option<u64>,
    /// The lowest limit that works.
    pub floor: Option<u64>,
}

impl OwnFamily {
    /// Converts it to a family with *declared* figures.
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
