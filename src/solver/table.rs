//! All selections that may still beat the target, service by service: dynamic
//! programming over a few open services.
//!
//! A state is what some services add up to. Of two states that leave the same
//! choices to the rest, one that needs no less memory and has no smaller value
//! is dropped, and so is a state whose bound is beyond the target's limit. The
//! bound of a state is its own cost with the dual's multiplier and prices plus
//! what each remaining service costs at least, so one addition and one
//! comparison; the same is asked with a few steeper and flatter multipliers,
//! which is what tells how much the rest can make up for. Dropping what is
//! dominated merges identical services and sums that come out the same, where
//! a search tree would go through all of their permutations.

use std::collections::{BTreeMap, VecDeque};

use super::bound::{Relaxed, Scale};
use super::order::{Duty, Step, steps};
use super::subproblem::Subproblem;
use super::target::Target;

/// What to look for, and where to give up.
pub(super) struct Query<'a> {
    pub(super) subproblem: &'a Subproblem,
    pub(super) relaxed: &'a Relaxed,
    pub(super) scale: Scale,
    pub(super) budget: u64,
    pub(super) target: Target,
    /// The most states that may be kept, those of all services together.
    pub(super) room: usize,
}

/// What came out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// The best selection that beats the target, each open service's item by its place.
    Best(Vec<usize>),
    /// Nothing beats the target.
    Nothing,
    /// There is no room for all the states.
    NoRoom,
    /// It was told to stop.
    Stopped,
}

/// What the services so far add up to.
#[derive(Debug, Clone, Copy)]
struct State {
    memory: u64,
    value: i128,
    /// The prices of what is off.
    price: i128,
    /// The state before, by its place among those of the service before.
    before: u32,
    /// The item that was added.
    item: u32,
}

/// A bound that a state has to keep: `one * value + price + multiplier * memory <= most`.
#[derive(Debug, Clone, Copy)]
struct Test {
    multiplier: i128,
    most: i128,
}

/// What a state has to keep once a service is added.
struct Tests {
    most_memory: i128,
    most_value: i128,
    bounds: Vec<Test>,
}

impl Tests {
    fn keep(&self, state: &State, scale: Scale) -> bool {
        i128::from(state.memory) <= self.most_memory
            && state.value <= self.most_value
            && self.bounds.iter().all(|test| {
                let memory = test.multiplier * i128::from(state.memory);
                scale.one * state.value + state.price + memory <= test.most
            })
    }
}

/// Looks for the best selection that beats the target.
pub(super) fn best(query: &Query, stop: &mut dyn FnMut() -> bool) -> Answer {
    let Some(steps) = steps(query.subproblem, query.relaxed, query.scale) else {
        return Answer::NoRoom;
    };
    let tests = tests(query, &steps);
    let mut layer = vec![State {
        memory: 0,
        value: 0,
        price: 0,
        before: 0,
        item: 0,
    }];
    let mut groups = BTreeMap::from([(Duty::default(), 0..1)]);
    let mut history: Vec<Vec<(u32, u32)>> = Vec::with_capacity(steps.len());
    let mut room = query.room;
    for (step, tests) in steps.iter().zip(&tests) {
        if stop() {
            return Answer::Stopped;
        }
        let mut runs: BTreeMap<Duty, VecDeque<Vec<State>>> = BTreeMap::new();
        let mut made = 0;
        for (duty, range) in groups {
            for (at, item) in query.subproblem.open[step.place].items.iter().enumerate() {
                let Some(duty) = step.after(duty, item.power) else {
                    continue;
                };
                let price = query.relaxed.price(step.place, item.power);
                let added = range.clone().map(|before| State {
                    memory: layer[before].memory + item.memory,
                    value: layer[before].value + item.value,
                    price: layer[before].price + price,
                    before: u32::try_from(before).expect("room is below 2^32"),
                    item: u32::try_from(at).expect("options are far fewer than 2^32"),
                });
                let run: Vec<State> = added
                    .filter(|state| tests.keep(state, query.scale))
                    .collect();
                made += run.len();
                if made > 2 * room {
                    return Answer::NoRoom;
                }
                if !run.is_empty() {
                    runs.entry(duty).or_default().push_back(run);
                }
            }
        }
        layer.clear();
        groups = BTreeMap::new();
        for (duty, runs) in runs {
            let start = layer.len();
            layer.extend(merge_all(runs));
            groups.insert(duty, start..layer.len());
        }
        let Some(left) = room.checked_sub(layer.len()) else {
            return Answer::NoRoom;
        };
        room = left;
        history.push(
            layer
                .iter()
                .map(|state| (state.before, state.item))
                .collect(),
        );
    }
    // Along a run the value falls, so the last state is the best; there is one run, since no
    // service is left to be forced.
    match layer.len().checked_sub(1) {
        Some(last) => trace(query, &steps, &history, last),
        None => Answer::Nothing,
    }
}

/// Goes back from the last state to the items that led to it.
fn trace(query: &Query, steps: &[Step], history: &[Vec<(u32, u32)>], last: usize) -> Answer {
    let mut picks = vec![0; query.subproblem.open.len()];
    let mut at = last;
    let (mut value, mut memory) = (query.subproblem.value, query.subproblem.memory);
    for (step, layer) in steps.iter().zip(history).rev() {
        let (before, item) = layer[at];
        picks[step.place] = item as usize;
        let item = &query.subproblem.open[step.place].items[item as usize];
        value += item.value;
        memory += item.memory;
        at = before as usize;
    }
    if (Target { value, memory }) < query.target {
        Answer::Best(picks)
    } else {
        Answer::Nothing
    }
}

/// The multipliers of the tests: the dual's own, then some around it.
fn multipliers(query: &Query) -> Vec<i128> {
    let own = query.relaxed.multiplier;
    let mut multipliers = vec![own];
    for part in [64, 16, 4, 1] {
        multipliers.push(own.saturating_add(own / part).min(query.scale.steepest));
        multipliers.push(own - own / (part + 1));
    }
    multipliers
}

/// For each step, what its states have to keep so that the rest can still beat the target.
fn tests(query: &Query, steps: &[Step]) -> Vec<Tests> {
    let Query {
        subproblem,
        relaxed,
        scale,
        budget,
        target,
        ..
    } = *query;
    let left = i128::from(budget) - i128::from(subproblem.memory);
    let multipliers = multipliers(query);
    let mut current = Tests {
        most_memory: left,
        most_value: target.value - subproblem.value,
        bounds: multipliers
            .iter()
            .map(|&multiplier| {
                let decided = scale.one * subproblem.value - multiplier * left;
                let limit = target.limit(scale, multiplier, budget);
                let most = limit - decided;
                Test { multiplier, most }
            })
            .collect(),
    };
    let mut tests = Vec::with_capacity(steps.len());
    for step in steps.iter().rev() {
        let items = &subproblem.open[step.place].items;
        let memory = items.iter().map(|item| item.memory).min();
        let value = items.iter().map(|item| item.value).min();
        let rest = Tests {
            most_memory: current.most_memory - i128::from(memory.unwrap_or_default()),
            most_value: current.most_value - value.unwrap_or_default(),
            bounds: current
                .bounds
                .iter()
                .map(|&Test { multiplier, most }| {
                    let costs = items.iter().map(|item| {
                        let memory = multiplier * i128::from(item.memory);
                        scale.one * item.value + memory + relaxed.price(step.place, item.power)
                    });
                    let most = most - costs.min().unwrap_or_default();
                    Test { multiplier, most }
                })
                .collect(),
        };
        tests.push(std::mem::replace(&mut current, rest));
    }
    tests.reverse();
    tests
}

/// Merges runs, each by memory, into one without dominated states.
fn merge_all(mut runs: VecDeque<Vec<State>>) -> Vec<State> {
    while let Some(one) = runs.pop_front() {
        let Some(other) = runs.pop_front() else {
            return one;
        };
        runs.push_back(merge(&one, &other));
    }
    Vec::new()
}

fn merge(one: &[State], other: &[State]) -> Vec<State> {
    let mut merged: Vec<State> = Vec::with_capacity(one.len() + other.len());
    let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
    let key = |state: &&State| (state.memory, state.value);
    loop {
        let first = match (one.peek(), other.peek()) {
            (Some(a), Some(b)) if key(b) < key(a) => other.next(),
            (Some(_), _) => one.next(),
            (None, _) => other.next(),
        };
        let Some(state) = first else {
            return merged;
        };
        if merged.last().is_none_or(|last| state.value < last.value) {
            merged.push(*state);
        }
    }
}
