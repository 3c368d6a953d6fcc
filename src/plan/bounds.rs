//! What has to hold for a stack to fit, as sums over its units that have a bound.
//!
//! The steady state is one of them; the start-up while a job runs is another, and so is what will
//! probably be taken where the policy allows to commit more than there is. The memory that each
//! container costs beside what runs in it is part of a unit's weight.

use std::collections::{BTreeMap, BTreeSet};

use crate::budget::startup::{COMPLETED, Graph};
use crate::budget::{Part, Policy};
use crate::host::{CapacityOptions, Machine, allocatable};

use super::choices::Choice;
use super::unit::{Unit, Units};

/// What the machine has for a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// What would be left for containers if there were none, in bytes.
    pub empty: u64,
    /// What each container takes beside what runs in it.
    pub per_container: u64,
    /// Ten-thousandths of what is left that may be committed.
    overcommit: u128,
}

/// Ten-thousandths in a whole.
const WHOLE: u128 = 10_000;

impl Room {
    /// The room on a machine.
    pub fn new(machine: &Machine, options: &CapacityOptions, policy: &Policy) -> Self {
        let empty = allocatable(machine, options, 0);
        Self {
            empty: empty.allocatable,
            per_container: allocatable(machine, options, 1).containers,
            overcommit: policy.max_overcommit.ten_thousandths(),
        }
    }

    /// Bytes that may be committed if there were no container; rounded down, which is the safe side.
    fn bound(self) -> u64 {
        let bound = u128::from(self.empty).saturating_mul(self.overcommit) / WHOLE;
        u64::try_from(bound).unwrap_or(u64::MAX)
    }

    /// What a container takes of that; rounded up.
    fn overhead(self) -> u64 {
        let overhead = u128::from(self.per_container).saturating_mul(self.overcommit);
        u64::try_from(overhead.div_ceil(WHOLE)).unwrap_or(u64::MAX)
    }
}

/// One sum that has a bound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The most that it may come to, in bytes.
    pub most: u64,
    /// What each container adds beside what it is counted with.
    overhead: u64,
    /// What is counted of each container.
    of: Of,
    /// Which units count; the others add only their overhead.
    present: Vec<bool>,
    /// It has to hold only while all of these units run.
    pub only_with: Vec<usize>,
    /// And only while none of these does.
    pub only_without: Vec<usize>,
}

/// What is counted of a container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    /// What it may take.
    Limit,
    /// What it will probably take, where that is known.
    Expected,
    /// What it is promised.
    Reserved,
}

impl Bound {
    /// The same bound for everything at once, whenever it runs.
    #[must_use]
    pub fn with_everything(&self) -> Self {
        Self {
            present: vec![true; self.present.len()],
            ..self.clone()
        }
    }

    /// What a choice adds, in bytes; `None` if that is beyond counting.
    pub fn weight(&self, at: usize, unit: &Unit<'_>, choice: &Choice) -> Option<u64> {
        let counted = match self.of {
            _ if !self.present[at] => 0,
            Of::Limit => limit(unit, choice),
            // A limit stands in for what is not known.
            Of::Expected if !unit.expected_is_known => 0,
            Of::Expected => {
                let expected = unit.expected.as_ref().map_or(0, |expected| expected.bytes);
                expected.min(limit(unit, choice))
            }
            Of::Reserved => unit.reservation.unwrap_or(0).min(limit(unit, choice)),
        };
        counted
            .checked_add(self.overhead)?
            .checked_mul(choice.count)
    }
}

/// What one container may take; its expected use where it keeps no limit.
fn limit(unit: &Unit<'_>, choice: &Choice) -> u64 {
    let expected = || unit.expected.as_ref().map_or(0, |expected| expected.bytes);
    choice.level.limit.unwrap_or_else(expected)
}

/// Every bound that has to hold; the steady state is the first.
pub fn bounds(units: &Units<'_>, parts: &[Part<'_>], room: Room) -> Vec<Bound> {
    let steady = Bound {
        most: room.bound(),
        overhead: room.overhead(),
        of: Of::Limit,
        present: units.units.iter().map(|unit| !unit.job).collect(),
        only_with: Vec::new(),
        only_without: Vec::new(),
    };
    let mut bounds = vec![steady.clone()];
    if room.overcommit > WHOLE {
        // Where no more is committed than there is, both are within what the limits come to.
        bounds.extend([Of::Expected, Of::Reserved].map(|of| Bound {
            most: room.empty,
            overhead: room.per_container,
            of,
            present: steady.present.clone(),
            only_with: Vec::new(),
            only_without: Vec::new(),
        }));
    }
    // A job that nobody awaits any more is as any other service; one that goes along is gone.
    let stays = |at: &usize| units.units[*at].job && !units.units[*at].goes_along;
    let jobs: Vec<usize> = (0..units.units.len()).filter(stays).collect();
    for without in unions(jobs.iter().map(|&at| units.awaited_by[at].iter().copied())) {
        let mut present = steady.present.clone();
        for &at in &jobs {
            present[at] = units.awaited_by[at].iter().all(|by| without.contains(by));
        }
        bounds.push(Bound {
            present,
            only_without: without.into_iter().collect(),
            ..steady.clone()
        });
    }
    for (present, only_with) in moments(&units.units, parts) {
        bounds.push(Bound {
            present,
            only_with,
            ..steady.clone()
        });
    }
    bounds
}

/// More sets than this are not put together with each other.
const MOST_UNIONS: usize = 32;

/// The sets, and all that several of them make together, each once.
fn unions(sets: impl Iterator<Item = impl Iterator<Item = usize>>) -> BTreeSet<BTreeSet<usize>> {
    let mut found: BTreeSet<BTreeSet<usize>> = BTreeSet::new();
    for set in sets {
        let set: BTreeSet<usize> = set.collect();
        let together: Vec<_> = found.iter().map(|other| other | &set).collect();
        found.insert(set);
        if found.len() + together.len() <= MOST_UNIONS {
            found.extend(together);
        }
    }
    found
}

/// More moments than this are taken together, as if all jobs ran at once.
const MOST_MOMENTS: usize = 64;

/// Who takes memory while each job runs, and without whom there is no such moment: the job itself,
/// and one that awaits its end.
fn moments(units: &[Unit<'_>], parts: &[Part<'_>]) -> Vec<(Vec<bool>, Vec<usize>)> {
    let jobs: Vec<usize> = (0..units.len()).filter(|&at| units[at].job).collect();
    if jobs.is_empty() {
        return Vec::new();
    }
    let mut unit_of = BTreeMap::new();
    for (at, unit) in units.iter().enumerate() {
        for &member in &unit.members {
            let name = parts[unit.part].stack.services[member].name.as_str();
            unit_of.insert((unit.part, name), at);
        }
    }
    let mut graph = Graph::new(units.len());
    let mut awaited = BTreeSet::new();
    for (at, unit) in units.iter().enumerate() {
        for &member in &unit.members {
            for (on, how) in &parts[unit.part].stack.services[member].depends_on {
                match unit_of.get(&(unit.part, on.as_str())) {
                    Some(&on) if on != at => {
                        graph.depend(at, on, how);
                        if how.condition == COMPLETED {
                            awaited.insert((on, at));
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    if awaited.len() > MOST_MOMENTS {
        return vec![(vec![true; units.len()], Vec::new())];
    }
    let moment = |(job, waits): (usize, usize)| (graph.beside(job), vec![job, waits]);
    awaited.into_iter().map(moment).collect()
}
