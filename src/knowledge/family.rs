//! A family of images with similar memory use.

use crate::evidence::Evidence;

/// What is known about a family. Sizes are bytes per container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Family<'a> {
    /// The name, such as `postgres`.
    pub name: &'a str,
    /// The role, such as `database`.
    pub role: &'a str,
    /// Whether the figures cover all containers of a product together and say nothing about a
    /// single one.
    pub is_whole_stack: bool,
    /// The usual importance of such a service.
    pub importance: Importance,
    /// Memory after the start, without load.
    pub idle: Option<Figure<'a>>,
    /// Memory under light use.
    pub typical: Option<Figure<'a>>,
    /// The lowest limit that works for light use.
    pub floor: Option<Figure<'a>>,
    /// Whether the floor requires the service's settings to be lowered with it.
    pub floor_is_tuned: bool,
    /// The vendor's minimum, for the whole stack if the product is one.
    pub vendor_minimum: Option<Figure<'a>>,
    /// What increases its memory; may be empty.
    pub grows_with: &'a str,
    /// Whether it uses more memory on a larger machine by default.
    pub sizes_from_host: HostSizing,
    /// How it does that; may be empty.
    pub host_sizing: &'a str,
}

/// A size and its evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure<'a> {
    pub bytes: u64,
    pub evidence: Evidence,
    /// The sources, as `profiles/images/README.md` explains, separated by `; `.
    pub source: &'a str,
}

/// How much is lost without a service, in ascending order.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
    clap::ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum Importance {
    /// Nobody would be blocked.
    Optional,
    /// Work would pile up.
    Important,
    /// The product would not work.
    Core,
}

/// Whether a service sizes itself by the machine's memory or CPUs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HostSizing {
    #[default]
    No,
    /// A part of it, or some versions.
    Partly,
    Yes,
}
