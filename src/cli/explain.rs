//! `budget explain`.

use clap::Args;

use super::examples::EXPLAIN_EXAMPLES;
use super::{ComposeArgs, HostArgs};

/// What is to be explained, and the stack and machine that it is about.
#[derive(Debug, Args)]
#[command(after_help = EXPLAIN_EXAMPLES)]
pub struct ExplainArgs {
    /// A rule (id or number), a service of the stack, or a machine; of two with the same name the
    /// one that is named first here
    #[arg(value_name = "WHAT")]
    pub what: String,
    /// The machine.
    #[command(flatten)]
    pub host: HostArgs,
    /// Compose's own options, after the verb.
    #[command(flatten)]
    pub compose: ComposeArgs,
}
