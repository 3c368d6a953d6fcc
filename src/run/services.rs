//! `budget services`: the stack as Compose reads it.

use std::io;
use std::process::ExitCode;

use compose_spec_loader::compose;
use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::Sources;
use compose_spec_loader::stack::Stack;

use crate::budget::findings;
use crate::cli::{ComposeArgs, ServicesArgs};
use crate::output::{self, ListFormat};
use crate::report;

use super::io::{Failure, Outcome, Session};
use super::options;
use super::overwrite::report_file;

/// Loads the stack and prints it.
pub(super) fn run(
    before: ComposeArgs,
    args: ServicesArgs,
    session: &Session,
) -> Result<Outcome, Failure> {
    let stack = options::stack(before, &args.stack);
    let sources = Sources::default();
    let request = stack.request(&Session::surroundings()?);
    let loaded = compose::load(&request, &mut io::stdin(), &sources)
        .and_then(|stack| Ok((stack, report_file(args.output.path, &sources)?)));
    let (stack, file) = match loaded {
        Ok(loaded) => loaded,
        Err(findings) => return Err(Failure { findings, sources }),
    };
    let report = report::services(&stack, &sources);
    let notes = match args.output.format {
        ListFormat::Table => session.notes(&warnings(&stack, &sources), &sources),
        _ => String::new(),
    };
    let screen = session.screen(file.is_some());
    Ok(Outcome {
        text: output::list(&report, args.output.format, &screen),
        file,
        notes,
        code: ExitCode::SUCCESS,
    })
}

/// Compose's warnings, and why disabled services may be missing.
fn warnings(stack: &Stack, sources: &Sources) -> Vec<Finding> {
    let warning = |message: &String| findings::warning(message, stack, sources);
    let unlisted = stack.unlisted.clone().map(|why| Finding {
        severity: Severity::Warning,
        message: format!("inactive services are not listed: {}", why.message),
        ..why
    });
    stack.warnings.iter().map(warning).chain(unlisted).collect()
}
