//! The rules of the gate.

use clap::Args;

use crate::budget::{Ratio, Unlimited};
use crate::settings::{FailOn, size};

/// The policy that a stack is judged by.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Policy")]
pub struct PolicyArgs {
    /// The allowed ratio of committed to allocatable memory [default: 1.0]
    #[arg(long, value_name = "RATIO")]
    pub max_overcommit: Option<Ratio>,
    /// How to treat a service without a memory limit [default: warn]
    #[arg(long, value_enum, value_name = "RULE")]
    pub unlimited: Option<Unlimited>,
    /// The memory to assume for an unlimited service about which nothing is known [default: 256m]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub assume: Option<u64>,
    /// The lowest severity that makes check exit with 1; plan and trim ignore findings [default:
    /// error]
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub fail_on: Option<FailOn>,
}
