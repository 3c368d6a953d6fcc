//! The gentlest plan for each machine that is worth its price.
//!
//! Machines are tried from the cheapest. A machine with no more room than a cheaper one cannot have
//! a gentler plan and is skipped. Once a plan disrupts nothing, no more expensive machine can do
//! better.

use std::collections::BTreeMap;

use compose_spec_loader::finding::Finding;

use crate::host::{CapacityOptions, Machine, Money};

use super::bounds::Bound;
use super::choices::{Allowed, Choice};
use super::facts::Ground;
use super::pose::{Among, Decision, Solved, solve};
use super::propose::{Plans, Proposal, Question};

/// The maximum number of branches per machine where several bounds apply. There are many machines.
const MOST_BRANCHES: usize = 20;

/// A machine with its price.
#[derive(Debug, Clone)]
pub struct Offer<'a> {
    pub machine: &'a Machine,
    /// Its monthly price, in the currency of the comparison.
    pub price: Money,
}

/// A machine that no cheaper one beats.
#[derive(Debug, Clone)]
pub struct Rung<'a> {
    pub machine: &'a Machine,
    /// Its monthly price, in the currency of the comparison.
    pub price: Money,
    /// The disruption of the gentlest plan.
    pub disruption: u64,
    /// Its number of steps.
    pub steps: u64,
    /// How much less another plan could disrupt. 0 if this one is proven optimal.
    pub gap: u64,
}

/// The Pareto-optimal machines, cheapest first: each needs less disruption than every cheaper one.
///
/// `capacity` applies to each of these machines. `elsewhere` provides the stacks for a machine on
/// which their use differs from the one in the question.
///
/// # Errors
///
/// If a total does not fit in 64 bits.
pub fn ladder<'m, 'a>(
    plans: &Plans<'a>,
    offers: &[Offer<'m>],
    capacity: &CapacityOptions,
    allowed: Allowed,
    elsewhere: &mut dyn FnMut(&Machine) -> Option<Vec<Ground<'a>>>,
    stop: &mut dyn FnMut() -> bool,
) -> Result<Vec<Rung<'m>>, Box<Finding>> {
    let mut offers: Vec<&Offer<'m>> = offers.iter().collect();
    offers.sort_by_key(|offer| (offer.price, offer.machine.nominal, &offer.machine.name));
    let choices = plans.choices(allowed);
    let mut rungs: Vec<Rung<'m>> = Vec::new();
    let mut seen: Vec<Seen> = Vec::new();
    let mut solved_for: BTreeMap<u64, Option<Found>> = BTreeMap::new();
    for offer in offers {
        let bounds = plans.bounds(offer.machine, capacity);
        let here = Seen {
            most: bounds[0].most,
            vcpus: offer.machine.vcpus,
        };
        if seen.iter().any(|cheaper| cheaper.beats(&here)) {
            continue;
        }
        let found = match elsewhere(offer.machine) {
            Some(grounds) => {
                let question = Question {
                    grounds: &grounds,
                    machine: offer.machine,
                    capacity,
                    ..plans.question
                };
                let plans = Plans::new(question)?;
                find(&plans, &plans.choices(allowed), &bounds, stop)
            }
            None => *solved_for
                .entry(here.most)
                .or_insert_with(|| find(plans, &choices, &bounds, stop)),
        };
        seen.push(here);
        let Some(found) = found else {
            continue;
        };
        let is_better = rungs
            .last()
            .is_none_or(|cheaper| found.disruption < cheaper.disruption);
        if is_better {
            rungs.push(Rung {
                machine: offer.machine,
                price: offer.price,
                disruption: found.disruption,
                steps: found.steps,
                gap: found.gap,
            });
        }
        if found.disruption == 0 && found.gap == 0 {
            break;
        }
    }
    Ok(rungs)
}

/// The result of planning for a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub disruption: u64,
    /// The number of steps.
    pub steps: u64,
    /// How much less another plan could disrupt.
    pub gap: u64,
}

fn find(
    plans: &Plans<'_>,
    choices: &[Vec<Choice>],
    bounds: &[Bound],
    stop: &mut dyn FnMut() -> bool,
) -> Option<Found> {
    let decision = Decision {
        units: &plans.units,
        choices,
        bounds,
        branches: MOST_BRANCHES,
    };
    match solve(decision, Among::Equals, stop) {
        Solved::Plan { picks, cost, gap } => Some(Found {
            disruption: cost,
            steps: choices
                .iter()
                .zip(picks)
                .map(|(of_unit, pick)| of_unit[pick].shown_steps())
                .sum(),
            gap,
        }),
        Solved::Impossible { .. } | Solved::NotFound { .. } | Solved::TooLarge => None,
    }
}

/// A machine that was tried.
#[derive(Debug, Clone, Copy)]
struct Seen {
    most: u64,
    vcpus: Option<f64>,
}

impl Seen {
    /// Whether no plan on the other machine can be gentler: it has no more room and no fewer CPUs.
    /// Many programs start one process per CPU.
    fn beats(&self, other: &Self) -> bool {
        let fewer_cpus = match (self.vcpus, other.vcpus) {
            (Some(own), Some(others)) => own <= others,
            (None, None) => true,
            _ => false,
        };
        self.most >= other.most && fewer_cpus
    }
}

/// The cheapest offer on which the stacks fit unchanged except for missing limits, and the plan
/// that adds those.
///
/// # Errors
///
/// If a total does not fit in 64 bits.
pub fn upgrade<'m, 'a>(
    plans: &Plans<'a>,
    offers: &[Offer<'m>],
    capacity: &CapacityOptions,
    elsewhere: &mut dyn FnMut(&Machine) -> Option<Vec<Ground<'a>>>,
) -> Result<Option<(&'m Machine, Proposal)>, Box<Finding>> {
    let mut offers: Vec<&Offer<'m>> = offers.iter().collect();
    offers.sort_by_key(|offer| (offer.price, offer.machine.nominal, &offer.machine.name));
    let here = plans.unchanged()?;
    for offer in offers {
        let question = Question {
            machine: offer.machine,
            capacity,
            ..plans.question
        };
        // If it does not fit although it uses no more than elsewhere, skip it.
        if !here.fits(&question) {
            continue;
        }
        let proposal = match elsewhere(offer.machine) {
            Some(grounds) => {
                let question = Question {
                    grounds: &grounds,
                    ..question
                };
                let plans = Plans::new(question)?;
                plans.unchanged()?.on(&question)
            }
            None => here.on(&question),
        };
        if proposal.outcome.fits() {
            return Ok(Some((offer.machine, proposal)));
        }
    }
    Ok(None)
}
