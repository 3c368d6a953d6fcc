//! Everything that is found out for a plan, whatever is done with it.

use std::time::Instant;

use crate::cli::{ChoiceArgs, HostArgs, LadderArgs};
use crate::finding::{Finding, Severity};
use crate::host::{CapacityOptions, Machine};
use crate::plan::complete::complete;
use crate::plan::ladder::{ladder, upgrade};
use crate::plan::options::ways;
use crate::plan::{Allowed, Ground, Plans, Proposal, Question};
use crate::relations;
use crate::report::Planned;
use crate::settings::Target;
use crate::source::Sources;
use crate::usage::Usage;

use super::beside::Around;
use super::grounds::{Said, elsewhere, families, grounds, host_sized};
use super::loaded::{Loaded, check};
use super::measured;
use super::offers::Market;

/// What was asked beside the target.
#[derive(Clone, Copy)]
pub(super) struct Ask<'a> {
    /// What a plan may do.
    pub(super) choice: &'a ChoiceArgs,
    /// Where to look for other machines.
    pub(super) host: &'a HostArgs,
    /// Which of them to compare.
    pub(super) ladder: &'a LadderArgs,
    /// What was measured.
    pub(super) usage: Option<&'a Usage>,
}

/// Plans for one target, and does something with the answer while the stacks are there.
pub(super) fn plan<T>(
    target: &Target,
    loaded: &mut Loaded,
    ask: Ask<'_>,
    sources: &Sources,
    then: impl FnOnce(Planned<'_>, &Sources) -> Result<T, Vec<Finding>>,
) -> Result<T, Vec<Finding>> {
    let market = Market::new(&target.machine, ask.host);
    let mut market = market.map_err(|error| vec![error.into()])?;
    let matched = ask.usage.map(|usage| measured::matched(usage, loaded));
    if let Some(matched) = &matched {
        measured::believe(matched, loaded);
    }
    let checked = check(target, loaded, sources)?;
    let beside = std::mem::take(&mut loaded.beside);
    let around = Around {
        beside: &beside,
        sources,
    };
    let said = Said {
        keep: ask.choice.keep.clone(),
        may_disable: ask.choice.may_disable.clone(),
    };
    let peaks = matched
        .as_ref()
        .map(|matched| measured::peaks(matched, loaded));
    let peaks = peaks.unwrap_or_default();
    let grounds = grounds(target, loaded, &said, &peaks, &around)?;
    let sized = host_sized(target, loaded, &peaks, &around);
    let question = Question {
        grounds: &grounds,
        machine: &target.machine,
        capacity: &target.capacity,
        policy: &target.policy,
        table: &target.disruption,
    };
    let plans = Plans::new(question).map_err(one)?;
    let allowed = Allowed::of(&ask.choice.only_kinds);
    let deadline = Instant::now() + ask.choice.deadline;
    let mut stop = || Instant::now() >= deadline;
    let mut ways = ways(&plans, allowed, &mut stop).map_err(one)?;
    let notes = std::mem::take(&mut market.notes);
    let compared = market.offers(&target.machine, ask.ladder);
    let offers = compared.machines;
    // What is known to be left of one machine says nothing of another.
    let capacity = CapacityOptions {
        available: None,
        ..target.capacity.clone()
    };
    let mut other = |machine: &Machine| elsewhere(machine, &grounds, &sized, target, &around);
    let rungs = ladder(&plans, &offers, &capacity, allowed, &mut other, &mut stop).map_err(one)?;
    let mut upgrade = upgrade(&plans, &offers, &capacity, &mut other).map_err(one)?;
    for way in &mut ways.alone {
        finish(&mut way.proposal, &grounds, target, &around);
    }
    finish(ways.best.proposal_mut(), &grounds, target, &around);
    if let Some((_, proposal)) = &mut upgrade {
        finish(proposal, &grounds, target, &around);
    }
    let planned = Planned {
        check: checked.report,
        plans: &plans,
        ways: &ways,
        upgrade,
        compared: u64::try_from(offers.len()).unwrap_or(u64::MAX),
        rungs: &rungs,
        rates: compared.rates,
        ladder_notes: notes.into_iter().chain(compared.notes).collect(),
        merges: merges(&grounds, target, &around),
        usage: matched.map(|matched| measured::report(&matched, loaded, &target.machine)),
        cpu: cpu(checked.findings.as_slice()),
        errors: errors(&checked.findings, around.sources),
        swap: target.swap,
    };
    then(planned, around.sources)
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

/// What a plan may leave as it is, and what fails a check all the same.
fn errors(findings: &[Finding], sources: &Sources) -> Vec<String> {
    let errors = findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error);
    let said = errors.map(|finding| {
        let place = finding.at.map(|at| sources.locate(at));
        let place = place.map_or_else(String::new, |at| format!(" ({}:{})", at.file, at.line));
        let name = finding.service.as_deref();
        let name = name.map_or_else(String::new, |name| format!("{name}: "));
        format!("{name}{}{place}", finding.message)
    });
    said.collect()
}

/// What could be merged, in all stacks.
fn merges(grounds: &[Ground<'_>], target: &Target, around: &Around<'_>) -> Vec<relations::Merge> {
    let mut all = Vec::new();
    for ground in grounds {
        let stack = ground.part.stack;
        let families = families(stack, target, around);
        let family = |at: usize| Some(families[at].0.as_ref()?.family.name.to_owned());
        let found = around.with(Some(&target.machine), |context| {
            relations::merges(stack, &family, context)
        });
        all.extend(found);
    }
    all
}

/// Adds to a proposal's steps all that has to follow them.
fn finish(proposal: &mut Proposal, grounds: &[Ground<'_>], target: &Target, around: &Around<'_>) {
    for (part, ground) in grounds.iter().enumerate() {
        around.with(Some(&target.machine), |context| {
            complete(&mut proposal.steps, part, ground, &target.images, context);
        });
    }
}
