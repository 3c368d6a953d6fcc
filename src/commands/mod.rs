//! Glue: one file per verb. The only room that reads the environment and prints.

use std::process::ExitCode;

use clap::Parser as _;

use crate::cli::Cli;

/// Runs the tool with the arguments of this process.
pub fn main() -> ExitCode {
    let _cli = Cli::parse();
    ExitCode::from(2)
}
