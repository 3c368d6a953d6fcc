//! Partial selections, and whether they can still lead to a better complete selection.

use crate::bound::Scale;
use crate::subproblem::Item;
use crate::target::Target;

/// The totals of the services decided so far.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct State {
    pub(crate) memory: u64,
    pub(crate) value: i128,
    /// The surcharges of the services that are off.
    pub(crate) price: i128,
    /// The preceding state, by its index in the layer before.
    pub(crate) before: u32,
    /// The item that was added.
    pub(crate) item: u32,
}

impl State {
    /// The state of a single item.
    pub(crate) fn of(item: &Item, price: i128) -> Self {
        Self {
            memory: item.memory,
            value: item.value,
            price,
            ..Self::default()
        }
    }

    /// Its scaled cost at a multiplier.
    fn cost(&self, scale: Scale, multiplier: i128) -> i128 {
        scale.one * self.value + self.price + multiplier * i128::from(self.memory)
    }
}

/// The limit on a state's cost at one multiplier.
#[derive(Debug, Clone, Copy)]
struct Bound {
    multiplier: i128,
    most: i128,
}

/// The limits within which a state can still lead to a selection that beats the target. They
/// reserve the minimum that the remaining services take.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    scale: Scale,
    memory: i128,
    value: i128,
    bounds: Vec<Bound>,
}

impl Limits {
    /// The limits on a complete selection, given the memory and value of the services already
    /// decided.
    pub(crate) fn new(
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

    /// Whether a state can still lead to a better selection.
    pub(crate) fn keep(&self, state: &State) -> bool {
        i128::from(state.memory) <= self.memory
            && state.value <= self.value
            && self
                .bounds
                .iter()
                .all(|bound| state.cost(self.scale, bound.multiplier) <= bound.most)
    }

    /// The distance between the relaxation and the limit.
    pub(crate) fn slack(&self) -> i128 {
        self.bounds.first().map_or(0, |bound| bound.most.max(0))
    }

    /// The minimum that any of several states takes.
    pub(crate) fn least(&self, states: &(impl Iterator<Item = State> + Clone)) -> Least {
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

    /// Reserves the minimum of something that the states do not contain yet.
    pub(crate) fn set_aside(&mut self, least: &Least) {
        self.memory -= least.memory;
        self.value -= least.value;
        for (bound, cost) in self.bounds.iter_mut().zip(&least.costs) {
            bound.most -= cost;
        }
    }

    /// Releases the reservation for something that the states now contain.
    pub(crate) fn give_back(&mut self, least: &Least) {
        self.memory += least.memory;
        self.value += least.value;
        for (bound, cost) in self.bounds.iter_mut().zip(&least.costs) {
            bound.most += cost;
        }
    }
}

/// The minimum over several states of memory, value, and cost at each multiplier.
#[derive(Debug, Clone)]
pub(crate) struct Least {
    memory: i128,
    value: i128,
    costs: Vec<i128>,
}

/// The dual's multiplier and some around it. Steeper and flatter ones limit how much memory and how
/// much value the remaining services can make up for.
fn multipliers(scale: Scale, own: i128) -> impl Iterator<Item = i128> {
    let around = [64, 16, 4, 1].into_iter().flat_map(move |part| {
        let steeper = own.saturating_add(own / part).min(scale.steepest);
        [steeper, own - own / (part + 1)]
    });
    std::iter::once(own).chain(around)
}
