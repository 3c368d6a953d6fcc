//! `budget plan`: the least disruptive way to make a stack fit, and larger machines as an
//! alternative.

use std::io;
use std::process::ExitCode;

use compose_spec_loader::source::Sources;

use crate::cli::{ComposeArgs, PlanArgs};
use crate::output;
use crate::plan::service_options::{self, TargetStacks};
use crate::report::{PlanReport, PlannedTarget, VERSION};
use crate::settings::resolve;

use super::io::{Failure, Outcome, Session};
use super::loaded::Loaded;
use super::options;
use super::overwrite::report_file;
use super::planning::{Ask, plan};
use super::stdin::Replay;
use super::usage;

/// Plans for every target and prints the results. The exit code is 1 if any target has no plan.
pub(super) fn run(
    before: ComposeArgs,
    args: PlanArgs,
    session: &Session,
) -> Result<Outcome, Failure> {
    let asked = options::plan(before, &args);
    let surroundings = Session::surroundings()?;
    let sources = Sources::default();
    let mut stdin = Replay::new(io::stdin());
    let planned = resolve(&asked, &surroundings, &sources).and_then(|targets| {
        let usage = usage::read(&args.choice, &targets, &sources)?;
        let load = |target| Loaded::new(target, &mut stdin, &sources);
        let loaded = targets.iter().map(load).collect::<Result<Vec<_>, _>>()?;
        let each = || targets.iter().zip(&loaded);
        let stacks = each().map(|(target, loaded)| (target.name.as_deref(), &loaded.stacks[..]));
        let stacks: Vec<TargetStacks<'_>> = stacks.collect();
        let notes = service_options::check(&options::services(&args.choice), &stacks)?;
        let planned = each().map(|(target, loaded)| {
            let ask = Ask {
                choice: &args.choice,
                host: &args.host,
                ladder: &args.ladder,
                usage: usage.as_ref(),
            };
            let context = loaded.context(&target.machine, &sources);
            let mut surveys = loaded.surveys(target, &context);
            plan(target, loaded, &mut surveys, ask, &sources, |planned| {
                Ok(PlannedTarget::new(planned, &sources))
            })
        });
        let planned = planned.collect::<Result<Vec<_>, _>>()?;
        let file = report_file(args.output.path, &sources)?;
        Ok((planned, notes, file))
    });
    let (targets, notes, file) = match planned {
        Ok(planned) => planned,
        Err(findings) => return Err(Failure { findings, sources }),
    };
    let fails = targets.iter().any(|target| target.recommended.is_none());
    let report = PlanReport {
        version: VERSION,
        targets,
    };
    let screen = session.screen(file.is_some());
    Ok(Outcome {
        text: output::list(&report, args.output.format, &screen),
        file,
        notes: session.notes(&notes, &sources),
        code: ExitCode::from(u8::from(fails)),
    })
}
