//! The order in which open services are decided, and the constraints each decision imposes on the
//! rest.

use crate::bound::{Relaxed, Scale};
use crate::problem::Power;
use crate::subproblem::{Open, Subproblem};

/// The constraints that decided services impose on undecided ones. Two states with the same duty
/// leave the same choices open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Duty {
    /// Slots of services that a dependant needs to be on.
    on: u64,
    /// Slots of services that a dependency forces off.
    off: u64,
}

/// The decision for one service.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) place: Open,
    /// Its own slot, if a neighbour is decided earlier.
    own: u64,
    /// The slots of its dependencies that are decided later.
    needs: u64,
    /// The slots of its dependants that are decided later.
    dependants: u64,
}

impl Step {
    /// The slots still in use after this step, given those in use before it.
    pub(crate) fn pending(&self, before: u64) -> u64 {
        (before & !self.own) | self.needs | self.dependants
    }

    /// The duty after switching this service on or off. `None` if that is not allowed.
    pub(crate) fn after(&self, duty: Duty, power: Power) -> Option<Duty> {
        let (forbidden, on, off) = match power {
            Power::On => (duty.off, self.needs, 0),
            Power::Off => (duty.on, 0, self.dependants),
        };
        if forbidden & self.own != 0 {
            return None;
        }
        let after = Duty {
            on: (duty.on & !self.own) | on,
            off: (duty.off & !self.own) | off,
        };
        (after.on & after.off == 0).then_some(after)
    }
}

/// All open services in the order to decide them, connected services next to each other. `None` if
/// more than 64 slots would be in use at once.
///
/// Services with the fewest choices come first: as long as few states survive, each further service
/// is cheap.
pub(crate) fn steps(sub: &Subproblem, relaxed: &Relaxed, scale: Scale) -> Option<Vec<Step>> {
    let mut neighbours = vec![Vec::new(); sub.open.len()];
    for (on, dependant) in sub.edges() {
        neighbours[on].push(dependant);
        neighbours[dependant].push(on);
    }
    let order = order(sub, &neighbours, relaxed, scale);
    let mut slots = Slots {
        of: vec![0; sub.open.len()],
        free: u64::MAX,
    };
    let mut position = vec![0; sub.open.len()];
    for (at, &place) in order.iter().enumerate() {
        position[place] = at;
    }
    let mut steps = Vec::with_capacity(order.len());
    for &place in &order {
        let later = |other: &Open| position[*other] > position[place];
        let (mut needs, mut dependants) = (0, 0);
        let own = slots.of[place];
        for &other in neighbours[place].iter().filter(|&other| later(other)) {
            let slot = slots.take(other)?;
            if sub.open[place].needs.contains(&other) {
                needs |= slot;
            } else {
                dependants |= slot;
            }
        }
        slots.free |= own;
        steps.push(Step {
            place,
            own,
            needs,
            dependants,
        });
    }
    Some(steps)
}

/// Assigns a bit of a duty to each service that needs one.
struct Slots {
    /// One bit per service, or 0.
    of: Vec<u64>,
    free: u64,
}

impl Slots {
    fn take(&mut self, place: Open) -> Option<u64> {
        if self.of[place] == 0 {
            let slot = self.free & self.free.wrapping_neg();
            self.free &= !slot;
            self.of[place] = slot;
        }
        (self.of[place] != 0).then_some(self.of[place])
    }
}

fn order(sub: &Subproblem, neighbours: &[Vec<Open>], relaxed: &Relaxed, scale: Scale) -> Vec<Open> {
    // The least extra cost of the second-best choice.
    let second = |place: Open| {
        let mut excess = relaxed.excess(scale, place, &sub.open[place]);
        excess.sort_unstable();
        excess.get(1).copied().unwrap_or_default()
    };
    let seconds: Vec<i128> = (0..sub.open.len()).map(second).collect();
    let mut parts = components(neighbours);
    parts.sort_by_key(|part| {
        let least = part.iter().map(|&place| seconds[place]).min();
        (std::cmp::Reverse(least), part.first().copied())
    });
    let mut order = Vec::with_capacity(sub.open.len());
    let mut seen = vec![false; sub.open.len()];
    for part in parts {
        let mut touched: Vec<Open> = Vec::new();
        for _ in 0..part.len() {
            // After the first service, prefer the one that adds the fewest new neighbours. Start
            // with the one that has the most.
            let fresh = |place: Open| {
                neighbours[place]
                    .iter()
                    .filter(|&&other| !seen[other])
                    .count()
            };
            let next = touched
                .iter()
                .copied()
                .min_by_key(|&place| (fresh(place), place));
            let next = next.or_else(|| part.iter().copied().max_by_key(|&place| fresh(place)));
            let next = next.expect("a part has as many services as turns");
            seen[next] = true;
            order.push(next);
            touched.retain(|&place| place != next);
            for &other in &neighbours[next] {
                if !seen[other] && !touched.contains(&other) {
                    touched.push(other);
                }
            }
        }
    }
    order
}

/// The connected components of the dependency graph.
fn components(neighbours: &[Vec<Open>]) -> Vec<Vec<Open>> {
    let mut seen = vec![false; neighbours.len()];
    let mut parts = Vec::new();
    for start in 0..neighbours.len() {
        if std::mem::replace(&mut seen[start], true) {
            continue;
        }
        let mut part = vec![start];
        let mut at = 0;
        while let Some(&place) = part.get(at) {
            at += 1;
            for &other in &neighbours[place] {
                if !std::mem::replace(&mut seen[other], true) {
                    part.push(other);
                }
            }
        }
        parts.push(part);
    }
    parts
}
