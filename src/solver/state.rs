//! What some services add up to, and whether the rest can still make something better of it.

use super::bound::Scale;
use super::subproblem::Item;
use super::target::Target;

/// What the services so far add up to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct State {
    pub(super) memory: u64,
    pub(super) value: i128,
    /// The prices of what is off.
    pub(super) price: i128,
    /// The state before, by its place among those of the service before.
    pub(super) before: u32,
    /// The item that was added.
    pub(super) item: u32,
}

impl State {
    /// An item alone.
    pub(super) fn of(item: &Item, price: i128) -> Self {
        Self {
            memory: item.memory,
            value: item.value,
            price,
            ..Self::default()
        }
    }

    /// Its scaled cost with a multiplier.
    fn cost(&self, scale: Scale, multiplier: i128) -> i128 {
        scale.one * self.value + self.price + multiplier * i128::from(self.memory)
    }
}

/// What a state may come to with one multiplier.
#[derive(Debug, Clone, Copy)]
struct Bound {
    multiplier: i128,
    most: i128,
}

/// What a state has to keep so that the rest can still make something of it that beats the target:
/// what is set aside for the rest is what that takes at least.
#[derive(Debug, Clone)]
pub(super) struct Limits {
    scale: Scale,
    memory: i128,
    value: i128,
    bounds: Vec<Bound>,
}

impl Limits {
    /// What a complete selection has to keep, if the services that are decided already come to
    /// this memory and value.
    pub(super) fn new(
        scale: Scale,
        multiplier: i128,
        budget: u64,
        target: Target,
        decided: (u64, i128),
    ) -> Self {
        let (memory, value) = decided;
        let left = i128::from(budget) - i128::from(memory);
        let bound = |multiplier| {
            let limit = target.limit(scale, multiplier, budget);
            let most = limit - (scale.one * value - multiplier * left);
            Bound { multiplier, most }
        };
        Self {
            scale,
            memory: left,
            value: target.value - value,
            bounds: multipliers(scale, multiplier).map(bound).collect(),
        }
    }

    /// Whether a state may still become something better.
    pub(super) fn keep(&self, state: &State) -> bool {
        i128::from(state.memory) <= self.memory
            && state.value <= self.value
            && self
                .bounds
                .iter()
                .all(|bound| state.cost(self.scale, bound.multiplier) <= bound.most)
    }

    /// How far the relaxation is from what would be too much.
    pub(super) fn slack(&self) -> i128 {
        self.bounds.first().map_or(0, |bound| bound.most.max(0))
    }

    /// What one of several states takes at least.
    pub(super) fn least(&self, states: &(impl Iterator<Item = State> + Clone)) -> Least {
        let memory = states.clone().map(|state| i128::from(state.memory)).min();
        let value = states.clone().map(|state| state.value).min();
        let cost = |bound: &Bound| {
            let costs = states
                .clone()
                .map(|state| state.cost(self.scale, bound.multiplier));
            costs.min().unwrap_or_default()
        };
        Least {
            memory: memory.unwrap_or_default(),
            value: value.unwrap_or_default(),
            costs: self.bounds.iter().map(cost).collect(),
        }
    }

    /// Sets aside what something takes that is not in the states yet.
    pub(super) fn set_aside(&mut self, least: &Least) {
        self.memory -= least.memory;
        self.value -= least.value;
        for (bound, cost) in self.bounds.iter_mut().zip(&least.costs) {
            bound.most -= cost;
        }
    }

    /// Gives back what was set aside for something that is in the states now.
    pub(super) fn give_back(&mut self, least: &Least) {
        self.memory += least.memory;
        self.value += least.value;
        for (bound, cost) in self.bounds.iter_mut().zip(&least.costs) {
            bound.most += cost;
        }
    }
}

/// What one of several states takes at least: memory, value, and cost with each multiplier.
#[derive(Debug, Clone)]
pub(super) struct Least {
    memory: i128,
    value: i128,
    costs: Vec<i128>,
}

/// The dual's own multiplier, then some around it: steeper and flatter ones tell how much memory
/// and how much value the rest can make up for.
fn multipliers(scale: Scale, own: i128) -> impl Iterator<Item = i128> {
    let around = [64, 16, 4, 1].into_iter().flat_map(move |part| {
        let steeper = own.saturating_add(own / part).min(scale.steepest);
        [steeper, own - own / (part + 1)]
    });
    std::iter::once(own).chain(around)
}
