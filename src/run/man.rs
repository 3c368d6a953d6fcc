//! `budget man`: the manual pages of the tool and of every command.

use std::process::ExitCode;

use anyhow::Context as _;
use clap::CommandFactory as _;
use clap_mangen::Man;

use crate::cli::Cli;

use super::io::{Failure, Outcome};

/// Prints all pages in sequence, as `man -l -` accepts them.
pub(super) fn run() -> Result<Outcome, Failure> {
    let mut command = Cli::command();
    command.build();
    let verbs = command.get_subcommands().cloned().map(|verb| {
        let name = format!("budget {}", verb.get_name());
        verb.bin_name(name)
    });
    let mut text = Vec::new();
    for page in std::iter::once(command.clone()).chain(verbs) {
        Man::new(page)
            .render(&mut text)
            .context("cannot write the manual")
            .map_err(|error| Failure::system("no-manual", &error))?;
    }
    Ok(Outcome {
        text: String::from_utf8(text).expect("a manual is a text"),
        file: None,
        notes: String::new(),
        code: ExitCode::SUCCESS,
    })
}
