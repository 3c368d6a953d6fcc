//! `budget trim`: which plan is written, where to, and how.

use std::path::PathBuf;

use clap::Args;

use super::examples::TRIM_EXAMPLES;
use super::{ChoiceArgs, HostArgs, LadderArgs, PolicyArgs, StackArgs};

#[derive(Debug, Args)]
#[command(after_help = TRIM_EXAMPLES)]
pub struct TrimArgs {
    /// The target in .budget.yml [default: the only one, if neither a file nor a machine is given]
    #[arg(long = "target", value_name = "NAME")]
    pub target: Option<String>,
    #[command(flatten)]
    pub written: WrittenArgs,
    #[command(flatten)]
    pub host: HostArgs,
    #[command(flatten)]
    pub choice: ChoiceArgs,
    #[command(flatten)]
    pub ladder: LadderArgs,
    #[command(flatten)]
    pub policy: PolicyArgs,
    /// The stack.
    #[command(flatten)]
    pub stack: StackArgs,
}

/// What is written, and where. By default nothing is.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Override")]
#[expect(clippy::struct_excessive_bools, reason = "one for each flag")]
pub struct WrittenArgs {
    /// Write the override to this file instead of printing it
    #[arg(short = 'o', long = "output", value_name = "FILE", group = "writes")]
    pub output: Option<PathBuf>,
    /// Write the override to docker-compose.budget.yml
    #[arg(long, conflicts_with = "output", group = "writes")]
    pub write: bool,
    /// Edit the Compose files themselves instead: only the values that change, and lines for
    /// missing ones
    #[arg(
        long,
        conflicts_with_all = ["output", "write", "check", "diff"],
        group = "writes"
    )]
    pub in_place: bool,
    /// Replace an existing override and runbook, if budget wrote them
    #[arg(long)]
    pub force: bool,
    /// Write nothing; exit with 1 if the existing override is out of date
    #[arg(long, conflicts_with = "force")]
    pub check: bool,
    /// Write nothing; show what changes for each service
    #[arg(long, conflicts_with_all = ["check", "force"])]
    pub diff: bool,
    /// The option to write: recommended, tighten, off, replicas, minimal or upgrade
    #[arg(long, value_name = "ID", default_value = "recommended")]
    pub option: String,
    /// Only these steps of it, and limits for services without one
    #[arg(long, value_name = "ID,...", value_delimiter = ',')]
    pub steps: Vec<String>,
    /// Also write a runbook to this file: a script if it ends in .sh, otherwise Markdown
    #[arg(
        long,
        value_name = "FILE",
        requires = "writes",
        conflicts_with_all = ["check", "diff"]
    )]
    pub runbook: Option<PathBuf>,
}
