//! The policy that a stack is judged by.

use clap::ValueEnum;
use serde::Serialize;

use super::ratio::Ratio;

/// The memory assumed for a container about which nothing is known: 256 MiB.
pub const DEFAULT_ASSUME: u64 = 256 << 20;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// The allowed ratio of committed to allocatable memory.
    pub max_overcommit: Ratio,
    /// How to judge a service without a memory limit.
    pub unlimited: Unlimited,
    /// The memory assumed for a container about which nothing is known, in bytes.
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

/// How to judge a service without a memory limit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Unlimited {
    /// No finding.
    Allow,
    #[default]
    Warn,
    Deny,
}
