//! The commands: one file per verb, which loads, surveys, assesses and reports.
//!
//! [`io`] is the only file that reads the environment, the terminal and the clock, and the only
//! one that prints.

mod assess;
mod check;
mod completions;
mod deliver;
mod edited;
mod explain;
mod files;
mod instances;
mod io;
mod loaded;
mod man;
mod options;
mod overwrite;
mod plan;
mod planning;
mod services;
mod stdin;
mod trim;
mod usage;

use std::process::ExitCode;

use clap::Parser as _;

use crate::cli::{Cli, Verb};
use crate::output::Format;

use io::{Failure, Outcome, Session};

/// Runs the tool with the arguments of this process.
///
/// Exit codes: 0 fits, 1 does not fit or a finding reaches the threshold, 2 error.
pub fn main() -> ExitCode {
    let arguments = io::arguments();
    let cli = match Cli::try_parse_from(&arguments) {
        Ok(cli) => cli,
        Err(error) => return io::usage(&error, &arguments),
    };
    let session = Session::new(cli.color);
    let format = match &cli.verb {
        Verb::Check(args) => args.0.output.format,
        Verb::Plan(args) => args.0.output.format.into(),
        Verb::Services(args) => args.0.output.format.into(),
        Verb::Instances(args) => args.0.output.format.into(),
        Verb::Trim(_) | Verb::Explain(_) | Verb::Completions { .. } | Verb::Man => {
            Format::default()
        }
    };
    let outcome = run(cli, &session).and_then(|outcome| Session::print(&outcome));
    match outcome {
        Ok(code) => code,
        Err(failure) => session.explain(&failure, format),
    }
}

fn run(cli: Cli, session: &Session) -> Result<Outcome, Failure> {
    match cli.verb {
        Verb::Check(args) => check::run(cli.compose, *args.0, session),
        Verb::Plan(args) => plan::run(cli.compose, *args.0, session),
        Verb::Trim(args) => trim::run(cli.compose, &args.0, session),
        Verb::Services(args) => services::run(cli.compose, *args.0, session),
        Verb::Instances(args) => instances::run(&args.0, session),
        Verb::Explain(args) => explain::run(cli.compose, &args.0, session),
        Verb::Completions { shell } => Ok(completions::run(shell)),
        Verb::Man => man::run(),
    }
}
