//! What a team has agreed to accept.

use serde::Serialize;

use super::ratio::Ratio;

/// What a container is assumed to take when nothing is known of it: 256 MiB.
pub const DEFAULT_ASSUME: u64 = 256 << 20;

/// The rules of the gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// How much may be committed of what is allocatable.
    pub max_overcommit: Ratio,
    /// What a service without a memory limit is.
    pub unlimited: Unlimited,
    /// What a container is assumed to take when nothing is known of it, in bytes.
    pub assume: u64,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            max_overcommit: Ratio::ONE,
            unlimited: Unlimited::default(),
            assume: DEFAULT_ASSUME,
        }
    }
}

/// What a service without a memory limit is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unlimited {
    /// Nothing to speak of.
    Allow,
    /// A warning.
    #[default]
    Warn,
    /// An error.
    Deny,
}
