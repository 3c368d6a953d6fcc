//! The gentlest plan on every machine that is worth its price.
//!
//! Machines are taken cheapest first. One with no more room than a cheaper one has no gentler plan,
//! so it is not even looked at; and once a plan disrupts nothing, no dearer machine can do better.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::host::{CapacityOptions, Machine, Money};

use super::bounds::Bound;
use super::choices::{Allowed, Choice};
use super::facts::Ground;
use super::pose::{Among, Decision, Solved, solve};
use super::propose::{Plans, Proposal, Question};

/// How many branches are looked at on one machine where several bounds have to hold at once; there
/// are many machines.
const MOST_BRANCHES: usize = 20;

/// A machine, and what its place on the price list is decided by.
#[derive(Debug, Clone)]
pub struct Offer<'a> {
    /// The machine.
    pub machine: &'a Machine,
    /// Its monthly price in the currency that all are compared in.
    pub price: Money,
}

/// A machine that no cheaper one beats.
#[derive(Debug, Clone)]
pub struct Rung<'a> {
    /// The machine.
    pub machine: &'a Machine,
    /// Its monthly price in the currency that all are compared in.
    pub price: Money,
    /// How much the gentlest plan there disrupts.
    pub disruption: u64,
    /// How many steps it takes.
    pub steps: u64,
    /// How much less another plan could disrupt; 0 where that is proven.
    pub gap: u64,
}

/// The undominated rungs, cheapest first: each disrupts less than every cheaper one.
///
/// `capacity` is how much of any of these machines is left. `elsewhere` gives what is known of the
/// stacks on a machine on which they take something else than on the question's own.
///
/// # Errors
///
/// Where a sum does not fit in 64 bits.
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

/// What a plan on a machine comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// How much it disrupts.
    pub disruption: u64,
    /// How many steps it takes.
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
                .map(|(of_unit, pick)| of_unit[pick].told())
                .sum(),
            gap,
        }),
        Solved::Impossible { .. } | Solved::NotFound { .. } | Solved::TooLarge => None,
    }
}

/// A machine that was looked at.
#[derive(Debug, Clone, Copy)]
struct Seen {
    most: u64,
    vcpus: Option<f64>,
}

impl Seen {
    /// Whether no plan on the other machine can be gentler: it has no more room, and no fewer
    /// CPUs, which many programs start processes by.
    fn beats(&self, other: &Self) -> bool {
        let fewer_cpus = match (self.vcpus, other.vcpus) {
            (Some(own), Some(others)) => own <= others,
            (None, None) => true,
            _ => false,
        };
        self.most >= other.most && fewer_cpus
    }
}

/// The cheapest of the offers on which the stacks fit as they are, but for limits where there are
/// none, and the plan that sets those.
///
/// # Errors
///
/// Where a sum does not fit in 64 bits.
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
        // What does not fit although it takes no more than elsewhere is not worth a second thought.
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
