//! `budget explain`.

use clap::Args;

use super::examples::EXPLAIN_EXAMPLES;
use super::{ComposeArgs, HostArgs};

/// What to explain, with the stack and the machine it refers to.
#[derive(Debug, Args)]
#[command(after_help = EXPLAIN_EXAMPLES)]
pub struct ExplainArgs {
    /// A rule (id or number), a service of the stack, or a machine; if a name is ambiguous, the
    /// first of these wins
    #[arg(value_name = "WHAT")]
    pub what: String,
    #[command(flatten)]
    pub host: HostArgs,
    /// Compose's own options, after the command.
    #[command(flatten)]
    pub compose: ComposeArgs,
}
