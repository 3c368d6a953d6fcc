//! Builds the report of a plan for one target.

use std::cell::RefCell;
use std::cmp::Ordering;

use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::Sources;

use crate::budget::Ratio;
use crate::host::{Machine, Rates};
use crate::patch::Originals;
use crate::plan::ladder::Rung;
use crate::plan::options::{Way, Ways, stays};
use crate::plan::{Ground, Plans, Proposal, Proposed, advice};
use crate::relations::Merge;

use super::TargetReport;
use super::plan::{
    ImportanceReport, ImpossibleReport, OptionReport, PlannedTarget, Proof, RecommendedReport,
    RungReport, StartupReport, SwapReport, UsageReport,
};
use super::steps::{Baseline, Candidate, steps};

/// The results of planning for one target.
#[derive(Debug)]
pub struct Planned<'a> {
    /// The result of `budget check`.
    pub check: TargetReport,
    pub plans: &'a Plans<'a>,
    /// The options on the machine.
    pub ways: &'a Ways,
    /// The cheapest machine on which the stacks fit unchanged, and its plan.
    pub upgrade: Option<(&'a Machine, Proposal)>,
    /// The number of machines compared.
    pub compared: u64,
    /// The rungs of the ladder, cheapest first.
    pub rungs: &'a [Rung<'a>],
    /// The exchange rates.
    pub rates: Rates,
    /// Notes about the machines.
    pub ladder_notes: Vec<String>,
    /// Services that could be merged.
    pub merges: Vec<Merge>,
    /// The measurements.
    pub usage: Option<UsageReport>,
    pub findings: &'a [Finding],
    /// The machine's swap, in bytes.
    pub swap: u64,
}

impl PlannedTarget {
    pub fn new(planned: Planned<'_>, sources: &Sources) -> Self {
        let question = planned.plans.question;
        let grounds = question.grounds;
        let projects = projects(grounds);
        let originals = RefCell::new(Originals::new(sources));
        let was = Baseline {
            committed: planned.check.totals.committed,
            question: &question,
            sources,
            originals: &originals,
            projects: &projects,
        };
        let here = Candidate {
            machine: question.machine,
            current: question.machine,
            rates: &planned.rates,
        };
        let ladder: Vec<RungReport> = planned
            .rungs
            .iter()
            .map(|rung| offered(rung, here))
            .collect();
        let options = options(&planned, here, &was);
        let (recommended, impossible, smaller) = match &planned.ways.best {
            Proposed::Fits(proposal) => (
                Some(recommended(proposal, &was, later(&planned, here))),
                None,
                smaller(proposal, &planned, here),
            ),
            Proposed::Least(proposal) => (
                None,
                Some(impossible(&planned, proposal, ladder.first())),
                None,
            ),
        };
        let over = planned
            .check
            .totals
            .demand
            .saturating_sub(planned.check.host.allocatable);
        let swap = advice::swap(question.machine, planned.swap, over);
        Self {
            options,
            recommended,
            impossible,
            ladder,
            ladder_notes: planned.ladder_notes,
            smaller,
            importance: importance(grounds, &projects),
            merges: planned.merges,
            swap: SwapReport {
                now: planned.swap,
                recommended: swap.recommended,
                swappiness: advice::SWAPPINESS,
                absorbs: swap.absorbs,
                notes: swap.notes,
            },
            cpu: cpu(planned.findings),
            errors: errors(planned.findings, sources),
            usage: planned.usage,
            check: planned.check,
        }
    }
}

/// The names of the projects, if several share the machine.
fn projects(grounds: &[Ground<'_>]) -> Vec<String> {
    if grounds.len() < 2 {
        return Vec::new();
    }
    let names = grounds
        .iter()
        .map(|ground| ground.part.stack.project.clone());
    names.collect()
}

fn options(planned: &Planned<'_>, here: Candidate<'_>, was: &Baseline<'_>) -> Vec<OptionReport> {
    let alone = planned.ways.alone.iter();
    let mut options: Vec<OptionReport> = alone
        .map(
            |Way {
                 id,
                 title,
                 proposal,
             }| OptionReport::new(id, title, proposal, &here, was),
        )
        .collect();
    if let Some((machine, proposal)) = &planned.upgrade {
        let on = Candidate { machine, ..here };
        let mut option = OptionReport::new("upgrade", "another machine only", proposal, &on, was);
        if machine.name != here.current.name {
            option.steps.insert(0, format!("upgrade:{}", machine.name));
        }
        options.push(option);
    }
    let (id, title) = match &planned.ways.best {
        Proposed::Fits(_) => ("recommended", "the gentlest combination that fits"),
        Proposed::Least(_) => ("least", "everything allowed, as far as possible"),
    };
    let best = planned.ways.best.proposal();
    options.push(OptionReport::new(id, title, best, &here, was));
    options
}

fn recommended(
    proposal: &Proposal,
    was: &Baseline<'_>,
    later: Option<RungReport>,
) -> RecommendedReport {
    let outcome = &proposal.outcome;
    RecommendedReport {
        steps: steps(&proposal.steps, was),
        committed: outcome.committed,
        ratio: outcome.ratio.map(Ratio::to_f64),
        fits: outcome.fits(),
        disruption: proposal.disruption,
        proof: Proof::of(proposal.gap),
        allocatable: outcome.allocatable,
        look_again: advice::look_again(proposal),
        later,
        startup: StartupReport::of(outcome),
    }
}

/// Of the more expensive machines, the one that reduces disruption most for its price. Ties go to
/// the cheaper one.
fn later(planned: &Planned<'_>, here: Candidate<'_>) -> Option<RungReport> {
    let disruption = planned.ways.best.proposal().disruption;
    let today = here.price_of(here.current)?;
    let mut best: Option<(&Rung<'_>, u128, u128)> = None;
    for rung in planned.rungs {
        let gentler = u128::from(disruption.saturating_sub(rung.disruption));
        let price = here.price_of(rung.machine).unwrap_or_default();
        let more = u128::from(price.micros().saturating_sub(today.micros()));
        // Compare disruption saved per extra cost.
        let is_better = best.is_none_or(|(_, most, for_money)| {
            gentler.saturating_mul(for_money) > most.saturating_mul(more)
        });
        if gentler > 0 && more > 0 && is_better {
            best = Some((rung, gentler, more));
        }
    }
    best.map(|(rung, ..)| offered(rung, here))
}

fn offered(rung: &Rung<'_>, here: Candidate<'_>) -> RungReport {
    let on = Candidate {
        machine: rung.machine,
        ..here
    };
    RungReport::new(&on, rung.disruption, rung.steps, rung.gap)
}

/// Compares a machine's price with that of the target's machine, if both are known.
fn dearer(here: Candidate<'_>, machine: &Machine) -> Option<Ordering> {
    let today = here.price_of(here.current)?;
    Some(here.price_of(machine)?.cmp(&today))
}

/// A cheaper machine that needs no further changes.
fn smaller(proposal: &Proposal, planned: &Planned<'_>, here: Candidate<'_>) -> Option<RungReport> {
    let rung = planned.rungs.iter().find(|rung| {
        rung.disruption <= proposal.disruption && dearer(here, rung.machine) == Some(Ordering::Less)
    })?;
    Some(offered(rung, here))
}

fn impossible(
    planned: &Planned<'_>,
    least: &Proposal,
    cheapest: Option<&RungReport>,
) -> ImpossibleReport {
    let stays = stays(planned.plans, least);
    ImpossibleReport {
        least_need: least.outcome.demand,
        because: stays.into_iter().map(|(name, _)| name).collect(),
        cheapest_host: cheapest.cloned(),
        compared: planned.compared,
    }
}

fn importance(grounds: &[Ground<'_>], projects: &[String]) -> Vec<ImportanceReport> {
    let mut all = Vec::new();
    for (part, ground) in grounds.iter().enumerate() {
        let services = ground.part.stack.services.iter().zip(&ground.facts);
        for (service, facts) in services.filter(|(service, _)| service.active) {
            all.push(ImportanceReport {
                service: match projects.get(part) {
                    Some(project) => format!("{project}/{}", service.name),
                    None => service.name.clone(),
                },
                importance: facts.importance,
                from: facts.importance_from.clone(),
            });
        }
    }
    all
}

/// Findings about CPUs are notes of the plan.
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

/// The errors of the check, which a plan may leave unfixed.
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
