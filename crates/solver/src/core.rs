//! Finds good initial plans that differ from the relaxation in a few services.
//!
//! The relaxation takes the best option of each service at one multiplier. At the multiplier where
//! it changes from too large to fitting, a choice remains. The best plan usually differs from the
//! relaxation only in services for which another option costs little more, the *core* (Balas and
//! Zemel, "An algorithm for large zero-one knapsack problems", 1980).

use std::ops::Range;

use crate::bound::{Dual, Relaxed, Scale};
use crate::problem::Power;
use crate::subproblem::{Open, Subproblem};

/// A selection between one that is too large and one that fits, with the services ordered by how
/// likely they are to change.
pub(crate) struct Core<'a> {
    subproblem: &'a Subproblem,
    /// The chosen item of each service, by index.
    picks: Vec<usize>,
    /// All services, those most likely to change first.
    places: Vec<Open>,
}

impl<'a> Core<'a> {
    /// The core of a subproblem whose open services may use `left` bytes.
    pub(crate) fn new(subproblem: &'a Subproblem, dual: &Dual, scale: Scale, left: u64) -> Self {
        let order = dependants_first(subproblem);
        let (picks, turn) = change_over(subproblem, &order, &dual.over, &dual.fitting, left);
        let likeliest = |rank: usize| {
            let place = order[rank];
            let mut excess = dual.best.excess(scale, place, &subproblem.open[place]);
            excess.sort_unstable();
            (excess.get(1).copied(), rank.abs_diff(turn))
        };
        let mut ranks: Vec<usize> = (0..order.len()).collect();
        ranks.sort_by_cached_key(|&rank| likeliest(rank));
        let places = ranks.into_iter().map(|rank| order[rank]).collect();
        Self {
            subproblem,
            picks,
            places,
        }
    }

    /// The current selection.
    pub(crate) fn picks(&self) -> &[usize] {
        &self.picks
    }

    /// Continues from another selection.
    pub(crate) fn go_on_from(&mut self, picks: Vec<usize>) {
        self.picks = picks;
    }

    /// The number of services.
    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    /// The subproblem in which only the services at these ranks are open.
    pub(crate) fn only(&self, ranks: Range<usize>) -> Option<Subproblem> {
        let mut core = self.subproblem.clone();
        for (rank, &place) in self.places.iter().enumerate() {
            if !ranks.contains(&rank) {
                let items = &mut core.open[place].items;
                *items = vec![items[self.picks[place]]];
            }
        }
        core.reduce()
    }
}

/// All open services, each after all its dependants.
fn dependants_first(subproblem: &Subproblem) -> Vec<Open> {
    let mut waits_for = vec![0_usize; subproblem.open.len()];
    for (on, _) in subproblem.edges() {
        waits_for[on] += 1;
    }
    let mut order: Vec<Open> = (0..waits_for.len())
        .filter(|&place| waits_for[place] == 0)
        .collect();
    let mut at = 0;
    while let Some(&place) = order.get(at) {
        at += 1;
        for &on in &subproblem.open[place].needs {
            waits_for[on] -= 1;
            if waits_for[on] == 0 {
                order.push(on);
            }
        }
    }
    order
}

/// Changes one selection into another, service by service, until it fits. Also returns the position
/// in the order where that happened.
fn change_over(
    subproblem: &Subproblem,
    order: &[Open],
    over: &Relaxed,
    fitting: &Relaxed,
    left: u64,
) -> (Vec<usize>, usize) {
    let mut dependants = vec![Vec::new(); subproblem.open.len()];
    for (on, dependant) in subproblem.edges() {
        dependants[on].push(dependant);
    }
    let mut picks = over.picks.clone();
    let mut memory = over.memory;
    for (rank, &place) in order.iter().enumerate() {
        if memory <= left {
            return (picks, rank);
        }
        let open = &subproblem.open[place];
        let item = |place: Open, pick: usize| subproblem.open[place].items[pick];
        let (before, after) = (item(place, picks[place]), item(place, fitting.picks[place]));
        let power = |place: Open| item(place, picks[place]).power;
        let may = match after.power {
            Power::On => open.needs.iter().all(|&on| power(on) == Power::On),
            Power::Off => dependants[place]
                .iter()
                .all(|&dependant| power(dependant) == Power::Off),
        };
        if may {
            memory = memory - before.memory + after.memory;
            picks[place] = fitting.picks[place];
        }
    }
    if memory <= left {
        (picks, order.len())
    } else {
        (fitting.picks.clone(), order.len())
    }
}
