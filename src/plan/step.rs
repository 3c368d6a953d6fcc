//! What a plan consists of: one thing to do, with all that has to change with it.

use serde::Serialize;

use crate::knowledge::follow::Follow;
pub use crate::relations::EnvironmentEdit;

/// What is done. The order is that of the gentlest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A limit comes down to what the service comfortably needs: nothing is lost.
    RightSize,
    /// A service that has no limit gets one.
    SetLimit,
    /// A limit comes down to less than that.
    Tighten,
    /// Fewer containers of the same service, or fewer of its numbered copies.
    Replicas,
    /// A service does not run.
    Off,
}

/// One thing to do. Sizes are bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name, such as `off:flower`; the same for the same step of the same stack.
    pub id: String,
    /// What is done.
    pub kind: Kind,
    /// Which of the stacks that share the machine it is in.
    pub part: usize,
    /// The service, or the group of numbered copies.
    pub subject: String,
    /// What changes in the files.
    pub change: Change,
    /// What it saves of the committed memory; negative where it adds to it, as a limit for a
    /// service that had none may.
    pub saves: i64,
    /// How much it disrupts.
    pub disruption: u64,
    /// Why it is done, and where the figures come from.
    pub reason: String,
    /// What one container takes as far as it is known, in bytes.
    pub takes: Option<u64>,
    /// What is lost, if anything is.
    pub loses: Option<String>,
    /// Variables of this and of other services that have to follow.
    pub edits: Vec<EnvironmentEdit>,
    /// Settings of what runs in the container that have to follow its limit.
    pub settings: Vec<Follow>,
    /// What else names what is gone, and may stumble over that.
    pub warnings: Vec<String>,
}

/// What changes in the files. Names are those of services in the step's stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The limit of one container.
    Limit {
        /// Whose: one service, or every copy that is kept.
        services: Vec<String>,
        /// What it was; none where there was none.
        from: Option<u64>,
        /// What it becomes.
        to: u64,
        /// What the reservation comes down to, where it was above the new limit.
        reservation: Option<u64>,
    },
    /// How many containers a service runs.
    Count {
        /// Whose.
        service: String,
        /// How many they were.
        from: u64,
        /// How many they become; 1 at least.
        to: u64,
    },
    /// Some of the numbered copies do not run.
    Copies {
        /// Those.
        off: Vec<String>,
        /// The others.
        kept: Vec<String>,
    },
    /// A service does not run.
    Off {
        /// Which.
        service: String,
    },
}

impl Change {
    /// The services that do not run any more.
    pub fn switched_off(&self) -> impl Iterator<Item = &str> {
        let (one, several) = match self {
            Self::Off { service } => (Some(service), &[][..]),
            Self::Copies { off, .. } => (None, off.as_slice()),
            Self::Limit { .. } | Self::Count { .. } => (None, &[][..]),
        };
        one.into_iter().chain(several).map(String::as_str)
    }
}
