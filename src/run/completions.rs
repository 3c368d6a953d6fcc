//! `budget completions`: a script for a shell.

use std::process::ExitCode;

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::cli::Cli;

use super::io::Outcome;

/// The shell's completion script.
pub(super) fn run(shell: Shell) -> Outcome {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "budget", &mut text);
    Outcome {
        text: String::from_utf8(text).expect("a script is a text"),
        file: None,
        notes: String::new(),
        code: ExitCode::SUCCESS,
    }
}
