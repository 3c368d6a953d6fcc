//! `budget trim`: which plan is written, where to, and how.

use std::path::PathBuf;

use clap::Args;

use super::examples::TRIM_EXAMPLES;
use super::{ChoiceArgs, HostArgs, LadderArgs, PolicyArgs, StackArgs};

/// `budget trim`.
#[derive(Debug, Args)]
#[command(after_help = TRIM_EXAMPLES)]
pub struct TrimArgs {
    /// The target of .budget.yml [default: the only one, if neither a file nor a machine is given]
    #[arg(long = "target", value_name = "NAME")]
    pub target: Option<String>,
    /// What is written.
    #[command(flatten)]
    pub written: WrittenArgs,
    /// The machine.
    #[command(flatten)]
    pub host: HostArgs,
    /// What a plan may do.
    #[command(flatten)]
    pub choice: ChoiceArgs,
    /// The machines to compare.
    #[command(flatten)]
    pub ladder: LadderArgs,
    /// The rules.
    #[command(flatten)]
    pub policy: PolicyArgs,
    /// The stack.
    #[command(flatten)]
    pub stack: StackArgs,
}

/// What is written, and where to. Nothing is, unless that is asked for.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Override")]
#[expect(clippy::struct_excessive_bools, reason = "one for each flag")]
pub struct WrittenArgs {
    /// Write the override to this file; without it, it is printed
    #[arg(short = 'o', long = "output", value_name = "FILE", group = "writes")]
    pub output: Option<PathBuf>,
    /// Write it to docker-compose.budget.yml
    #[arg(long, conflicts_with = "output", group = "writes")]
    pub write: bool,
    /// Edit the Compose files themselves instead: the bytes of the values that change, and lines
    /// for those that are not there yet
    #[arg(
        long,
        conflicts_with_all = ["output", "write", "check", "diff"],
        group = "writes"
    )]
    pub in_place: bool,
    /// Replace an override and a runbook that are there already, if they were written by budget
    #[arg(long)]
    pub force: bool,
    /// Write nothing; exit with 1 if the override that is there is not what the plan says
    #[arg(long, conflicts_with = "force")]
    pub check: bool,
    /// Write nothing; show what changes of each service
    #[arg(long, conflicts_with_all = ["check", "force"])]
    pub diff: bool,
    /// The option to write: recommended, tighten, off, replicas, minimal or upgrade
    #[arg(long, value_name = "ID", default_value = "recommended")]
    pub option: String,
    /// Only these steps of it, and limits for services that have none
    #[arg(long, value_name = "ID,...", value_delimiter = ',')]
    pub steps: Vec<String>,
    /// Write what to do around it to this file too: a script if it ends in .sh, else Markdown
    #[arg(
        long,
        value_name = "FILE",
        requires = "writes",
        conflicts_with_all = ["check", "diff"]
    )]
    pub runbook: Option<PathBuf>,
}
