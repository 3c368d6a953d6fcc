//! A family of images that use memory alike.

use crate::evidence::Evidence;

/// What is known of a family; sizes are bytes of one container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Family<'a> {
    /// Its name, such as `postgres`.
    pub name: &'a str,
    /// What such a service is for, such as `database`.
    pub role: &'a str,
    /// Whether its figures are of all containers of a product together, and none of them is that
    /// of one.
    pub is_whole_stack: bool,
    /// What is lost without it, as a rule.
    pub importance: Importance,
    /// What it takes when it has started and does nothing.
    pub idle: Option<Figure<'a>>,
    /// What it takes in light use.
    pub typical: Option<Figure<'a>>,
    /// The lowest limit that light use works under.
    pub floor: Option<Figure<'a>>,
    /// Whether the floor only holds if the service's own settings follow it.
    pub floor_is_tuned: bool,
    /// What the vendor asks for; of a whole stack where the product is one.
    pub vendor_minimum: Option<Figure<'a>>,
    /// What makes it take more; empty where nothing is known to.
    pub grows_with: &'a str,
    /// Whether it takes more on a larger machine although nothing was set.
    pub sizes_from_host: HostSizing,
    /// How it does that; may be empty.
    pub host_sizing: &'a str,
}

/// A size, and how well it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure<'a> {
    pub bytes: u64,
    /// How well it is known.
    pub evidence: Evidence,
    /// Who says so, as `profiles/images/README.md` explains; several between `; `.
    pub source: &'a str,
}

/// How much is lost without a service; in ascending order.
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
    /// Nobody would be stopped.
    Optional,
    /// Work would pile up.
    Important,
    /// There would be no product.
    Core,
}

/// Whether a service sizes itself by the machine.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HostSizing {
    /// It does not.
    #[default]
    No,
    /// A part of it does, or it does in some versions.
    Partly,
    /// It does.
    Yes,
}
