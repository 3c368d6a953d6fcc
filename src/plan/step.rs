//! The steps of a plan, each with everything that must change with it.

use clap::ValueEnum;
use serde::Serialize;

use crate::programs::Follow;
pub use crate::relations::EnvironmentEdit;

/// The kind of a step, gentlest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Lowers a limit to the comfortable level, without a loss.
    RightSize,
    /// Adds a limit to a service without one. Part of every plan, so that nobody asks for it.
    #[value(skip)]
    SetLimit,
    /// Lowers a limit below the comfortable level.
    Tighten,
    /// Runs fewer containers, or fewer numbered copies.
    Replicas,
    /// Switches a service off.
    Off,
}

/// One step. Sizes are bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// An id such as `off:flower`, stable for the same step of the same stack.
    pub id: String,
    pub kind: Kind,
    /// The index of the stack it applies to.
    pub part: usize,
    /// The service, or the group of numbered copies.
    pub subject: String,
    pub change: Change,
    /// The committed memory that it saves. Negative if it adds memory, as a new limit can.
    pub saves: i64,
    pub disruption: u64,
    /// Why, and where the figures come from.
    pub reason: String,
    /// The known use of one container, in bytes.
    pub takes: Option<u64>,
    /// What is lost, if anything.
    pub loses: Option<String>,
    /// Variables of this and other services that must follow.
    pub edits: Vec<EnvironmentEdit>,
    /// Settings of the program in the container that must follow its limit.
    pub settings: Vec<Follow>,
    /// References to services that are switched off, which may break.
    pub warnings: Vec<String>,
}

/// What a step changes in the files. Names are service names in the step's stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Changes the limit of one container.
    Limit {
        /// The service, or every copy that is kept.
        services: Vec<String>,
        /// The old limit. `None` if there was none.
        from: Option<u64>,
        /// The new limit.
        to: u64,
        /// The lowered reservation, if it was above the new limit.
        reservation: Option<u64>,
    },
    /// Changes the number of containers of a service.
    Count {
        service: String,
        from: u64,
        /// At least 1.
        to: u64,
    },
    /// Switches off some numbered copies.
    Copies { off: Vec<String>, kept: Vec<String> },
    /// Switches a service off.
    Off { service: String },
}

impl Change {
    /// The services that the step switches off.
    pub fn switched_off(&self) -> impl Iterator<Item = &str> {
        let (one, several) = match self {
            Self::Off { service } => (Some(service), &[][..]),
            Self::Copies { off, .. } => (None, off.as_slice()),
            Self::Limit { .. } | Self::Count { .. } => (None, &[][..]),
        };
        one.into_iter().chain(several).map(String::as_str)
    }
}
