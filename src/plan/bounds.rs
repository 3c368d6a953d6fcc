//! The constraints under which a stack fits, as bounded sums over its units.
//!
//! One bound is for the steady state. Others are for start-up while a job runs and, if the policy
//! allows overcommitment, for the expected use and the reservations. The overhead of each container
//! is part of its unit's weight.

use std::collections::{BTreeMap, BTreeSet};

use crate::budget::startup::{COMPLETED, Graph};
use crate::budget::{Part, Policy};
use crate::host::{CapacityOptions, Machine, allocatable};

use super::choices::Choice;
use super::unit::{Unit, Units};

/// The memory that a machine offers to a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// The memory that would be allocatable without any container, in bytes.
    pub empty: u64,
    /// The overhead of each container.
    pub per_container: u64,
    /// The allowed overcommit in ten-thousandths.
    overcommit: u128,
}

const WHOLE: u128 = 10_000;

impl Room {
    pub fn new(machine: &Machine, options: &CapacityOptions, policy: &Policy) -> Self {
        let empty = allocatable(machine, options, 0);
        Self {
            empty: empty.allocatable,
            per_container: allocatable(machine, options, 1).reserved.containers,
            overcommit: policy.max_overcommit.ten_thousandths(),
        }
    }

    /// The memory that could be committed without any container. Rounded down, to be safe.
    fn bound(self) -> u64 {
        let bound = u128::from(self.empty).saturating_mul(self.overcommit) / WHOLE;
        u64::try_from(bound).unwrap_or(u64::MAX)
    }

    /// The share of a container's overhead in that. Rounded up.
    fn overhead(self) -> u64 {
        let overhead = u128::from(self.per_container).saturating_mul(self.overcommit);
        u64::try_from(overhead.div_ceil(WHOLE)).unwrap_or(u64::MAX)
    }
}

/// A sum with an upper bound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// The upper bound, in bytes.
    pub most: u64,
    /// The overhead of each container.
    overhead: u64,
    /// The figure of a container that counts.
    of: Of,
    /// The units that count. The others add only their overhead.
    present: Vec<bool>,
    /// The bound holds only while all of these units run.
    pub only_with: Vec<usize>,
    /// The bound holds only while none of these units runs.
    pub only_without: Vec<usize>,
}

/// The figure of a container that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    /// Its limit.
    Limit,
    /// Its expected use, where known.
    Expected,
    /// Its reservation.
    Reserved,
}

impl Bound {
    /// The same bound applied to all units at once.
    #[must_use]
    pub fn with_everything(&self) -> Self {
        Self {
            present: vec![true; self.present.len()],
            ..self.clone()
        }
    }

    /// What a choice adds, in bytes. `None` on overflow.
    pub fn weight(&self, at: usize, unit: &Unit<'_>, choice: &Choice) -> Option<u64> {
        let counted = match self.of {
            _ if !self.present[at] => 0,
            Of::Limit => limit(unit, choice),
            // The limit takes the place of an unknown expected use.
            Of::Expected if !unit.expected_is_known => 0,
            Of::Expected => unit.typical().unwrap_or(0).min(limit(unit, choice)),
            Of::Reserved => unit.reservation.unwrap_or(0).min(limit(unit, choice)),
        };
        counted
            .checked_add(self.overhead)?
            .checked_mul(choice.count)
    }
}

/// The limit of one container, or its expected use if it keeps no limit.
fn limit(unit: &Unit<'_>, choice: &Choice) -> u64 {
    choice.level.limit.or(unit.typical()).unwrap_or(0)
}

/// All bounds. The first one is for the steady state.
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
        // Without overcommitment, the bound on limits implies the other two.
        bounds.extend([Of::Expected, Of::Reserved].map(|of| Bound {
            most: room.empty,
            overhead: room.per_container,
            of,
            present: steady.present.clone(),
            only_with: Vec::new(),
            only_without: Vec::new(),
        }));
    }
    // A job that nothing awaits any more is an ordinary service. One that goes along with its
    // dependants is off.
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

/// The maximum number of sets to combine.
const MOST_UNIONS: usize = 32;

/// The sets and all their unions, without duplicates.
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

/// With more moments than this, all jobs are assumed to run at once.
const MOST_MOMENTS: usize = 64;

/// For each job, the units that use memory while it runs, and the units without which that moment
/// does not occur: the job itself and one that awaits it.
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
