//! `budget man`: the manual page of the tool and of every verb.

use std::process::ExitCode;

use clap::CommandFactory as _;
use clap_mangen::Man;

use crate::cli::Cli;

use super::session::{Failure, Outcome};

/// One page after another, as `man -l -` takes them.
pub(super) fn run() -> Result<Outcome, Failure> {
    let mut command = Cli::command();
    command.build();
    let verbs = command.get_subcommands().cloned().map(|verb| {
        let name = format!("budget {}", verb.get_name());
        verb.bin_name(name)
    });
    let mut text = Vec::new();
    for page in std::iter::once(command.clone()).chain(verbs) {
        Man::new(page).render(&mut text).map_err(|error| {
            Failure::new("no-manual", format!("cannot write the manual: {error}"))
        })?;
    }
    Ok(Outcome {
        text: String::from_utf8(text).expect("a manual is a text"),
        file: None,
        notes: String::new(),
        code: ExitCode::SUCCESS,
    })
}
