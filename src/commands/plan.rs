//! `budget plan`: the gentlest way to make it fit, and what money buys instead.

use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use crate::cli::{ComposeArgs, ListFormat, PlanArgs};
use crate::finding::Finding;
use crate::host::{CapacityOptions, Machine};
use crate::knowledge::Context;
use crate::output::table::Screen;
use crate::output::{json, plan as printed, yaml};
use crate::plan::complete::complete;
use crate::plan::ladder::{ladder, upgrade};
use crate::plan::options::ways;
use crate::plan::{Ground, Plans, Proposal, Question};
use crate::relations;
use crate::report::{MergeReport, PlanReport, Planned, PlannedTarget, VERSION};
use crate::settings::{Target, resolve};
use crate::source::Sources;
use crate::usage::Usage;

use super::asked;
use super::beside::Beside;
use super::grounds::{Around, Said, elsewhere, families, grounds, host_sized};
use super::loaded::{Loaded, check};
use super::measured;
use super::offers::{Market, allowed};
use super::session::{Failure, Outcome, Session};
use super::stdin::Replay;

/// Plans for every target and prints the answers; the exit code is 1 if one of them has no plan.
pub(super) fn run(
    before: ComposeArgs,
    args: PlanArgs,
    session: &Session,
) -> Result<Outcome, Failure> {
    let asked = asked::plan(before, &args);
    let surroundings = Session::surroundings()?;
    let mut sources = Sources::default();
    let mut stdin = Replay::new(io::stdin());
    let planned = resolve(&asked, &surroundings, &mut sources).and_then(|targets| {
        let usage = args.choice.usage.as_deref();
        let usage = usage
            .map(|path| measured::read(path, &mut sources))
            .transpose()?;
        targets
            .iter()
            .map(|target| {
                let mut loaded = Loaded::new(target, &mut stdin, &mut sources)?;
                plan(target, &mut loaded, usage.as_ref(), &args, &mut sources)
            })
            .collect::<Result<Vec<_>, _>>()
    });
    let targets = match planned {
        Ok(targets) => targets,
        Err(findings) => return Err(Failure { findings, sources }),
    };
    let fails = targets.iter().any(|target| target.recommended.is_none());
    let report = PlanReport {
        version: VERSION,
        targets,
    };
    let to_file = args.output.path.is_some();
    let mut text = Vec::new();
    let written = match args.output.format {
        ListFormat::Json => json::render(&report, &mut text),
        ListFormat::Yaml => yaml::render(&report, &mut text),
        ListFormat::Csv => printed::csv(&report, &mut text),
        ListFormat::Markdown => printed::markdown(&report, &mut text),
        ListFormat::Table => {
            let screen = Screen {
                styled: session.styles_report(to_file),
                width: session.width(to_file),
                prose_width: session.prose_width(),
            };
            printed::table(&report, &screen, &mut text)
        }
    };
    written.expect("writing to memory cannot fail");
    Ok(Outcome {
        text,
        file: args.output.path,
        notes: String::new(),
        code: ExitCode::from(u8::from(fails)),
    })
}

/// The answer for one target.
fn plan(
    target: &Target,
    loaded: &mut Loaded,
    usage: Option<&Usage>,
    args: &PlanArgs,
    sources: &mut Sources,
) -> Result<PlannedTarget, Vec<Finding>> {
    let matched = usage.map(|usage| measured::matched(usage, loaded));
    if let Some(matched) = &matched {
        measured::believe(matched, loaded);
    }
    let checked = check(target, loaded, sources)?;
    let mut beside = std::mem::take(&mut loaded.beside);
    let mut around = Around {
        beside: &mut beside,
        sources,
    };
    let said = Said {
        keep: args.choice.keep.clone(),
        may_disable: args.choice.may_disable.clone(),
    };
    let peaks = matched.as_ref().map(measured::peaks).unwrap_or_default();
    let grounds = grounds(target, loaded, &said, &peaks, &mut around)?;
    let sized = host_sized(target, loaded, &peaks, &mut around);
    let question = Question {
        grounds: &grounds,
        machine: &target.machine,
        capacity: &target.capacity,
        policy: &target.policy,
        table: &target.disruption,
    };
    let plans = Plans::new(question).map_err(one)?;
    let allowed = allowed(&args.choice);
    let deadline = Instant::now() + args.choice.deadline;
    let mut stop = || Instant::now() >= deadline;
    let mut ways = ways(&plans, allowed, &mut stop).map_err(one)?;
    let mut market = Market::new(&target.machine, &args.host, &args.ladder);
    let notes = std::mem::take(&mut market.notes);
    let (offers, more_notes) = market.offers(&target.machine, &args.ladder);
    // What is known to be left of one machine says nothing of another.
    let capacity = CapacityOptions {
        available: None,
        ..target.capacity.clone()
    };
    let mut other = |machine: &Machine| elsewhere(machine, &grounds, &sized, target, &mut around);
    let rungs = ladder(&plans, &offers, &capacity, allowed, &mut other, &mut stop).map_err(one)?;
    let mut upgrade = upgrade(&plans, &offers, &capacity, &mut other).map_err(one)?;
    for way in &mut ways.alone {
        finish(&mut way.proposal, &grounds, target, &mut around);
    }
    finish(ways.best.proposal_mut(), &grounds, target, &mut around);
    if let Some((_, proposal)) = &mut upgrade {
        finish(proposal, &grounds, target, &mut around);
    }
    let planned = Planned {
        check: checked.report,
        plans: &plans,
        ways: &ways,
        upgrade,
        rungs: &rungs,
        ladder_notes: notes.into_iter().chain(more_notes).collect(),
        merges: merges(&grounds, target, &mut around),
        usage: matched.map(|matched| measured::report(&matched, loaded, &target.machine)),
        cpu: cpu(checked.findings.as_slice()),
        swap: target.swap,
    };
    let planned = PlannedTarget::new(planned, around.sources);
    Ok(planned)
}

#[expect(clippy::boxed_local, reason = "that is how it comes")]
fn one(overflow: Box<Finding>) -> Vec<Finding> {
    vec![*overflow]
}

/// What was found about CPUs is a note of the plan.
fn cpu(findings: &[Finding]) -> Vec<String> {
    let about = findings
        .iter()
        .filter(|finding| finding.id == "cpus-over-vcpus");
    let said = about.map(|finding| match &finding.help {
        Some(help) => format!("CPU: {}; {help}", finding.message),
        None => format!("CPU: {}", finding.message),
    });
    said.collect()
}

/// What could be merged, in all stacks.
fn merges(grounds: &[Ground<'_>], target: &Target, around: &mut Around<'_>) -> Vec<MergeReport> {
    let mut all = Vec::new();
    for ground in grounds {
        let stack = ground.part.stack;
        let families = families(stack, target, around.beside, around.sources);
        let family = |at: usize| Some(families[at].0.as_ref()?.family.name.to_owned());
        let beside: &mut Beside = around.beside;
        let mut read = |path: &Path, sources: &mut Sources| beside.read(path, sources);
        let mut context = Context {
            vcpus: target.machine.vcpus,
            memory: Some(target.machine.memtotal),
            unset: &stack.unset,
            sources: around.sources,
            read: &mut read,
        };
        let found = relations::merges(stack, &family, &mut context);
        all.extend(found.into_iter().map(|merge| MergeReport {
            id: merge.id,
            services: merge.services,
            into: merge.into,
            why: merge.why,
            change: merge.change,
            breaks: merge.breaks,
            source: merge.source.to_owned(),
        }));
    }
    all
}

/// Adds to a proposal's steps all that has to follow them.
fn finish(
    proposal: &mut Proposal,
    grounds: &[Ground<'_>],
    target: &Target,
    around: &mut Around<'_>,
) {
    let beside: &mut Beside = around.beside;
    let mut read = |path: &Path, sources: &mut Sources| beside.read(path, sources);
    for (part, ground) in grounds.iter().enumerate() {
        let mut context = Context {
            vcpus: target.machine.vcpus,
            memory: Some(target.machine.memtotal),
            unset: &ground.part.stack.unset,
            sources: around.sources,
            read: &mut read,
        };
        complete(
            &mut proposal.steps,
            part,
            ground,
            &target.images,
            &mut context,
        );
    }
}
