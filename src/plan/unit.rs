//! The units that a plan decides on: a service, or a group of numbered copies.

use std::collections::BTreeMap;

use compose_spec_loader::stack::Service;

use crate::budget::startup::COMPLETED;
use crate::budget::{Claim, Demand};
use crate::evidence::Evidence;
use crate::knowledge::Need;
use crate::relations::Group;

use super::facts::{Facts, Ground};

/// A service or a group of numbered copies. Sizes are bytes per container.
#[derive(Debug, Clone)]
pub struct Unit<'a> {
    /// The index of its stack.
    pub part: usize,
    /// The service name, or the common part of the copies' names.
    pub name: &'a str,
    /// The qualified name: `project/name` if several stacks share a machine.
    pub qualified: String,
    /// Indices of the services in the stack: one, or the copies in order.
    pub members: Vec<usize>,
    /// The number of containers over all copies.
    pub count: u64,
    /// The memory limit of one container.
    pub limit: Option<u64>,
    /// The reservation of one container.
    pub reservation: Option<u64>,
    /// The expected use of one container.
    pub expected: Option<Need>,
    /// Whether the expected use is more than the default assumption.
    pub expected_is_known: bool,
    /// Whether it ends before the services that await it start.
    pub job: bool,
    /// Whether it is switched off with the units that await it, because it serves no other.
    pub goes_along: bool,
    /// The number of containers that must remain because other services share resources with the
    /// last of them.
    pub least: u64,
    pub facts: &'a Facts,
}

impl Unit<'_> {
    /// The expected use of one container in bytes, if known.
    pub(super) fn typical(&self) -> Option<u64> {
        self.expected.as_ref().map(|expected| expected.typical.0)
    }

    /// Whether it is a group of numbered copies.
    pub fn is_copies(&self) -> bool {
        self.members.len() > 1
    }

    /// Its name in step ids.
    pub fn id(&self) -> &str {
        &self.qualified
    }
}

/// All units in stack order, with their dependencies.
#[derive(Debug, Clone)]
pub struct Units<'a> {
    pub units: Vec<Unit<'a>>,
    /// For each unit, the units that it requires.
    pub needs: Vec<Vec<usize>>,
    /// For each unit, the units that wait for its completion.
    pub awaited_by: Vec<Vec<usize>>,
}

/// Groups claims that are numbered copies. A service without containers is not a unit.
pub fn units<'a>(grounds: &'a [Ground<'a>], demand: &Demand) -> Units<'a> {
    let grouped = gather(grounds, demand, Together::Copies);
    if has_cycle(&grouped.needs) {
        // One copy needs something that needs another copy, so they cannot be one unit.
        return gather(grounds, demand, Together::Nothing);
    }
    grouped
}

/// Which services form one unit.
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
        // All copies get the same limit, which must be enough for the largest.
        let expected = members
            .iter()
            .filter_map(|&at| by_place.get(&(claim.part, at))?.expected.clone())
            .max_by_key(|one| (one.evidence == Evidence::Measured, one.typical));
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

/// A job that is awaited by every unit that requires it serves no purpose without them.
fn goes_along(unit: &Unit<'_>, needs: &[Vec<usize>], at: usize, awaited_by: &[usize]) -> bool {
    let needed_by = (0..needs.len()).filter(|&other| needs[other].contains(&at));
    let is_free = !unit.facts.keep && !unit.facts.importance_is_stated;
    unit.job && is_free && needed_by.eq(awaited_by.iter().copied())
}

/// Copies are removed from the last one, but not past one whose network or volumes another service
/// uses.
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

/// Copies form one unit if their claims are alike: one container each, and the same limit.
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

/// Which units wait for the completion of which, whether they require it or not.
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
