//! What is decided about as a whole: a service, or numbered copies of one.

use std::collections::BTreeMap;

use crate::budget::startup::COMPLETED;
use crate::budget::{Claim, Demand, Expected};
use crate::evidence::Evidence;
use crate::relations::Group;
use crate::stack::Service;

use super::facts::{Facts, Ground};

/// A service, or numbered copies of one. Sizes are bytes of one container.
#[derive(Debug, Clone)]
pub struct Unit<'a> {
    /// Which of the stacks it is in.
    pub part: usize,
    /// The service's name, or what the copies have in common.
    pub name: &'a str,
    /// Its name within the target: `project/name` where several stacks share a machine.
    pub qualified: String,
    /// The services, by their place in the stack; one, or the copies in their order.
    pub members: Vec<usize>,
    /// How many containers it runs, all copies together.
    pub count: u64,
    /// What one of them may take.
    pub limit: Option<u64>,
    /// What one of them is promised.
    pub reservation: Option<u64>,
    /// What one of them will probably take.
    pub expected: Option<Expected>,
    /// Whether that is more than the default for what has no limit.
    pub expected_is_known: bool,
    /// Whether it has ended before the services that await it start.
    pub job: bool,
    /// Whether it goes off with those that await it, since it runs for nobody else.
    pub goes_along: bool,
    /// How many containers have to stay, because others share something with the last of them.
    pub least: u64,
    /// What is known of it.
    pub facts: &'a Facts,
}

impl Unit<'_> {
    /// Whether it is numbered copies.
    pub fn is_copies(&self) -> bool {
        self.members.len() > 1
    }

    /// What it is called in the id of a step.
    pub fn id(&self) -> &str {
        &self.qualified
    }
}

/// Everything that there is to decide about, in the stacks' order, and what needs what.
#[derive(Debug, Clone)]
pub struct Units<'a> {
    /// What is decided about.
    pub units: Vec<Unit<'a>>,
    /// For each, the others that it cannot do without.
    pub needs: Vec<Vec<usize>>,
    /// For each, the others that wait until it has ended.
    pub awaited_by: Vec<Vec<usize>>,
}

/// Puts claims together where they are copies of one. A service without a container has nothing
/// to decide.
pub fn units<'a>(grounds: &'a [Ground<'a>], demand: &Demand) -> Units<'a> {
    let grouped = gather(grounds, demand, Together::Copies);
    if has_cycle(&grouped.needs) {
        // One copy needs something that another copy is needed by: they are no unit after all.
        return gather(grounds, demand, Together::Nothing);
    }
    grouped
}

/// What is decided about as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Together {
    Copies,
    Nothing,
}

fn gather<'a>(grounds: &'a [Ground<'a>], demand: &Demand, together: Together) -> Units<'a> {
    let by_place: BTreeMap<(usize, usize), &Claim> = demand
        .claims
        .iter()
        .map(|claim| ((claim.part, claim.service), claim))
        .collect();
    let mut group_of: BTreeMap<(usize, usize), &Group> = BTreeMap::new();
    for (part, ground) in grounds.iter().enumerate() {
        for group in &ground.groups {
            group_of.extend(group.services.iter().map(|&at| ((part, at), group)));
        }
    }
    let mut units = Vec::new();
    let mut unit_of: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for claim in &demand.claims {
        let place = (claim.part, claim.service);
        if claim.count == 0 || unit_of.contains_key(&place) {
            continue;
        }
        let ground = &grounds[claim.part];
        let service = &ground.part.stack.services[claim.service];
        let copies = ground.groups.iter().find(|copies| {
            together == Together::Copies
                && copies.services.contains(&claim.service)
                && are_alike(
                    copies
                        .services
                        .iter()
                        .map(|&at| by_place.get(&(claim.part, at))),
                )
        });
        let (name, members) = match copies {
            Some(copies) => (copies.name.as_str(), copies.services.clone()),
            None => (service.name.as_str(), vec![claim.service]),
        };
        for &member in &members {
            unit_of.insert((claim.part, member), units.len());
        }
        // They get one limit, and it has to do for the largest of them.
        let expected = members
            .iter()
            .filter_map(|&at| by_place.get(&(claim.part, at))?.expected.clone())
            .max_by_key(|one| (one.evidence == Evidence::Measured, one.bytes));
        let expected_is_known = members.iter().any(|&at| {
            let name = &ground.part.stack.services[at].name;
            ground.part.expected.contains_key(name)
        });
        units.push(Unit {
            part: claim.part,
            name,
            qualified: qualified(grounds, claim.part, name),
            count: claim.count * u64::try_from(members.len()).unwrap_or(u64::MAX),
            members,
            limit: claim.limit,
            reservation: claim.reservation,
            expected,
            expected_is_known,
            job: claim.job,
            goes_along: false,
            least: 1,
            facts: &ground.facts[claim.service],
        });
    }
    let needs = needs(grounds, &units, &unit_of);
    let awaited_by = awaited_by(grounds, &units, &unit_of);
    for at in 0..units.len() {
        units[at].goes_along = goes_along(&units[at], &needs, at, &awaited_by[at]);
        units[at].least = least(grounds, &units[at]);
    }
    Units {
        units,
        needs,
        awaited_by,
    }
}

/// A job that every unit which needs it awaits, and nobody else, has nothing to do without them.
fn goes_along(unit: &Unit<'_>, needs: &[Vec<usize>], at: usize, awaited_by: &[usize]) -> bool {
    let needed_by = (0..needs.len()).filter(|&other| needs[other].contains(&at));
    let is_free = !unit.facts.keep && !unit.facts.importance_is_stated;
    unit.job && is_free && needed_by.eq(awaited_by.iter().copied())
}

/// Copies go from the last one on, but not one whose network or volumes another service uses.
fn least(grounds: &[Ground<'_>], unit: &Unit<'_>) -> u64 {
    if !unit.is_copies() {
        return 1;
    }
    let ground = &grounds[unit.part];
    let others = (0..ground.part.stack.services.len()).filter(|at| !unit.members.contains(at));
    let shared: Vec<usize> = others.flat_map(|at| ground.shares[at].clone()).collect();
    let last = unit.members.iter().rposition(|at| shared.contains(at));
    last.map_or(1, |last| u64::try_from(last + 1).unwrap_or(u64::MAX))
}

/// Copies are one unit while what is asked for each is the same: one container, the same limit.
fn are_alike<'c>(mut claims: impl Iterator<Item = Option<&'c &'c Claim>>) -> bool {
    let Some(Some(first)) = claims.next() else {
        return false;
    };
    first.count == 1
        && claims.all(|other| {
            other.is_some_and(|other| {
                (other.count, other.limit, other.reservation, other.job)
                    == (1, first.limit, first.reservation, first.job)
            })
        })
}

fn qualified(grounds: &[Ground<'_>], part: usize, name: &str) -> String {
    if grounds.len() > 1 {
        format!("{}/{name}", grounds[part].part.stack.project)
    } else {
        name.to_owned()
    }
}

fn needs(
    grounds: &[Ground<'_>],
    units: &[Unit<'_>],
    unit_of: &BTreeMap<(usize, usize), usize>,
) -> Vec<Vec<usize>> {
    let of = |(at, unit): (usize, &Unit<'_>)| {
        let mut needs: Vec<usize> = unit
            .members
            .iter()
            .flat_map(|&member| {
                let ground = &grounds[unit.part];
                ground.needs[member].iter().chain(&ground.shares[member])
            })
            .filter_map(|&on| unit_of.get(&(unit.part, on)).copied())
            .filter(|&on| on != at)
            .collect();
        needs.sort_unstable();
        needs.dedup();
        needs
    };
    units.iter().enumerate().map(of).collect()
}

/// Who waits for the end of what, whether it can do without it or not.
fn awaited_by(
    grounds: &[Ground<'_>],
    units: &[Unit<'_>],
    unit_of: &BTreeMap<(usize, usize), usize>,
) -> Vec<Vec<usize>> {
    let mut awaited_by = vec![Vec::new(); units.len()];
    for (at, unit) in units.iter().enumerate() {
        let stack = grounds[unit.part].part.stack;
        let mut awaited: Vec<usize> = unit
            .members
            .iter()
            .flat_map(|&member| &stack.services[member].depends_on)
            .filter(|(_, how)| how.condition == COMPLETED)
            .filter_map(|(name, _)| {
                let place = stack.services.iter().position(|one| one.name == *name)?;
                unit_of.get(&(unit.part, place)).copied()
            })
            .filter(|&on| on != at)
            .collect();
        awaited.sort_unstable();
        awaited.dedup();
        for on in awaited {
            awaited_by[on].push(at);
        }
    }
    awaited_by
}

fn has_cycle(needs: &[Vec<usize>]) -> bool {
    let mut missing: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut dependants = vec![Vec::new(); needs.len()];
    for (at, needs) in needs.iter().enumerate() {
        for &on in needs {
            dependants[on].push(at);
        }
    }
    let mut free: Vec<usize> = (0..needs.len()).filter(|&at| missing[at] == 0).collect();
    let mut seen = 0;
    while let Some(at) = free.pop() {
        seen += 1;
        for &dependant in &dependants[at] {
            missing[dependant] -= 1;
            if missing[dependant] == 0 {
                free.push(dependant);
            }
        }
    }
    seen < needs.len()
}

/// The services of a unit in its stack.
pub(super) fn services<'g>(
    grounds: &'g [Ground<'_>],
    unit: &Unit<'_>,
) -> impl DoubleEndedIterator<Item = &'g Service> {
    let stack = grounds[unit.part].part.stack;
    unit.members
        .clone()
        .into_iter()
        .map(move |at| &stack.services[at])
}
