//! The rules of the gate.

use clap::Args;

use crate::budget::{Ratio, Unlimited};
use crate::settings::{FailOn, size};

/// What is accepted and what is not.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Policy")]
pub struct PolicyArgs {
    /// How much may be committed of what is allocatable [default: 1.0]
    #[arg(long, value_name = "RATIO")]
    pub max_overcommit: Option<Ratio>,
    /// What a service without a memory limit is [default: warn]
    #[arg(long, value_enum, value_name = "RULE")]
    pub unlimited: Option<Unlimited>,
    /// What an unlimited service counts as if nothing is known of it [default: 256m]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub assume: Option<u64>,
    /// The least finding that makes the exit code of check 1; those of plan and trim do not depend
    /// on findings [default: error]
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub fail_on: Option<FailOn>,
}
