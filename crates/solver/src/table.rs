//! Dynamic programming over a few open services: enumerates all selections that may still beat the
//! target.
//!
//! A state holds the totals of the services decided so far. Of two states that leave the same
//! choices open, one that needs no less memory and has no smaller value is dropped. So is a state
//! whose bound exceeds the target's limit. The bound of a state is its own cost, with the dual's
//! multiplier and prices, plus the minimum cost of each remaining service, so checking it takes one
//! addition and one comparison. Dropping dominated states merges identical services and equal sums,
//! where a search tree would enumerate all their permutations.

use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;

use crate::bound::{Relaxed, Scale};
use crate::order::{Duty, Step, steps};
use crate::state::{Least, Limits, State};
use crate::subproblem::{Open, Subproblem};
use crate::target::Target;

/// The second half is enumerated once for each duty that the first half can leave. With more duties
/// than this, the second half continues from the states of the first instead.
const MOST_SECOND_HALVES: usize = 32;

/// What to search for, and when to give up.
pub(crate) struct Query<'a> {
    pub(crate) subproblem: &'a Subproblem,
    pub(crate) relaxed: &'a Relaxed,
    pub(crate) scale: Scale,
    pub(crate) budget: u64,
    pub(crate) target: Target,
    /// The maximum number of states, over all services.
    pub(crate) room: usize,
}

/// The result of a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// The best selection that beats the target: the item of each open service, by index.
    Best(Vec<usize>),
    /// No selection beats the target.
    Nothing,
    /// The states would exceed the maximum.
    NoRoom,
    /// The caller asked to stop.
    Stopped,
}

/// Finds the best selection that beats the target.
///
/// The services are decided from both ends. The totals of the first half and those of the second
/// half are two short lists, and walking along both at once finds the best pair. A single list of
/// all combinations would be as long as their product (Horowitz and Sahni, "Computing partitions
/// with applications to the knapsack problem", 1974).
pub(crate) fn best(query: &Query, stop: &mut dyn FnMut() -> bool) -> Answer {
    match search(query, stop) {
        Ok(Some(picks)) => Answer::Best(picks),
        Ok(None) => Answer::Nothing,
        Err(Ended::NoRoom) => Answer::NoRoom,
        Err(Ended::Stopped) => Answer::Stopped,
    }
}

/// Why a query ended without an answer.
enum Ended {
    NoRoom,
    Stopped,
}

fn search(query: &Query, stop: &mut dyn FnMut() -> bool) -> Result<Option<Vec<usize>>, Ended> {
    let steps = steps(query.subproblem, query.relaxed, query.scale).ok_or(Ended::NoRoom)?;
    let mut limits = query.limits();
    let stages: Vec<Stage> = steps
        .iter()
        .map(|step| Stage {
            step,
            least: limits.least(&query.items(step.place)),
        })
        .collect();
    for stage in &stages {
        limits.set_aside(&stage.least);
    }
    let (first, second) = stages.split_at(middle(query, &stages, limits.slack()));
    let mut room = query.room;
    let mut front = Sweep::new(Duty::default());
    front.through(first, limits.clone(), query, &mut room, stop)?;
    for stage in first {
        limits.give_back(&stage.least);
    }
    let mut picks = vec![0; stages.len()];
    if front.groups.len() > MOST_SECOND_HALVES {
        front.through(second, limits, query, &mut room, stop)?;
        // Within a run the value decreases, so the last state is the best. There is only one run,
        // because no service is left to be constrained.
        let Some(last) = front.layer.len().checked_sub(1) else {
            return Ok(None);
        };
        front.trace(&stages, last, &mut picks);
    } else {
        let left = query.budget - query.subproblem.memory;
        let mut best = None::<Target>;
        for (&duty, range) in &front.groups {
            let ones = &front.layer[range.clone()];
            let mut limits = limits.clone();
            limits.set_aside(&limits.least(&ones.iter().copied()));
            let (mut back, mut room) = (Sweep::new(duty), room);
            back.through(second, limits, query, &mut room, stop)?;
            if let Some((target, one, other)) = pair(ones, &back.layer, left)
                && best.is_none_or(|best| target < best)
            {
                front.trace(first, range.start + one, &mut picks);
                back.trace(second, other, &mut picks);
                best = Some(target);
            }
        }
        if best.is_none() {
            return Ok(None);
        }
    }
    Ok(query.beaten_by(&picks).then_some(picks))
}

impl Query<'_> {
    /// The limits on a complete selection.
    fn limits(&self) -> Limits {
        let decided = (self.subproblem.memory, self.subproblem.value);
        let multiplier = self.relaxed.multiplier;
        Limits::new(self.scale, multiplier, self.budget, self.target, decided)
    }

    /// The items of a service as states.
    fn items(&self, place: Open) -> impl Iterator<Item = State> + Clone {
        let items = self.subproblem.open[place].items.iter();
        items.map(move |item| State::of(item, self.relaxed.price(place, item.power)))
    }

    /// Whether a selection beats the target.
    fn beaten_by(&self, picks: &[usize]) -> bool {
        let (mut value, mut memory) = (self.subproblem.value, self.subproblem.memory);
        for (open, &pick) in self.subproblem.open.iter().zip(picks) {
            value += open.items[pick].value;
            memory += open.items[pick].memory;
        }
        Target { value, memory } < self.target
    }
}

/// A step, and the minimum it takes.
struct Stage<'a> {
    step: &'a Step,
    least: Least,
}

/// Where to split the steps: about half of the choices on either side, and few services whose duty
/// crosses the split.
fn middle(query: &Query, stages: &[Stage], slack: i128) -> usize {
    let choice = |stage: &Stage| {
        let place = stage.step.place;
        let open = &query.subproblem.open[place];
        let excess = query.relaxed.excess(query.scale, place, open);
        excess.iter().filter(|&&excess| excess <= slack / 8).count()
    };
    let choices: Vec<usize> = stages.iter().map(choice).collect();
    let all: usize = choices.iter().sum();
    let (mut so_far, mut pending) = (0, 0);
    let mut best = (u32::MAX, usize::MAX, stages.len());
    for (at, (stage, choice)) in stages.iter().zip(choices).enumerate() {
        so_far += choice;
        pending = stage.step.pending(pending);
        let off_centre = (2 * so_far).abs_diff(all);
        if 3 * off_centre <= all {
            best = best.min((pending.count_ones(), off_centre, at + 1));
        }
    }
    best.2
}

/// All states after some steps, grouped by duty, with their history.
struct Sweep {
    layer: Vec<State>,
    /// The states of each duty, sorted by increasing memory and decreasing value.
    groups: BTreeMap<Duty, Range<usize>>,
    history: Vec<Vec<(u32, u32)>>,
}

impl Sweep {
    fn new(duty: Duty) -> Self {
        Self {
            layer: vec![State::default()],
            groups: BTreeMap::from([(duty, 0..1)]),
            history: Vec::new(),
        }
    }

    /// Decides further services. `limits` must hold a reservation for each of them.
    fn through(
        &mut self,
        stages: &[Stage],
        mut limits: Limits,
        query: &Query,
        room: &mut usize,
        stop: &mut dyn FnMut() -> bool,
    ) -> Result<(), Ended> {
        for Stage { step, least } in stages {
            limits.give_back(least);
            let mut runs: BTreeMap<Duty, VecDeque<Vec<State>>> = BTreeMap::new();
            let mut made = 0;
            for (duty, range) in std::mem::take(&mut self.groups) {
                if stop() {
                    return Err(Ended::Stopped);
                }
                let items = &query.subproblem.open[step.place].items;
                for (at, item) in items.iter().enumerate() {
                    let Some(duty) = step.after(duty, item.power) else {
                        continue;
                    };
                    let price = query.relaxed.price(step.place, item.power);
                    let added = range.clone().map(|before| State {
                        memory: self.layer[before].memory + item.memory,
                        value: self.layer[before].value + item.value,
                        price: self.layer[before].price + price,
                        before: u32::try_from(before).expect("room is below 2^32"),
                        item: u32::try_from(at).expect("options are far fewer than 2^32"),
                    });
                    let run: Vec<State> = added.filter(|state| limits.keep(state)).collect();
                    made += run.len();
                    if made > 2 * *room {
                        return Err(Ended::NoRoom);
                    }
                    if !run.is_empty() {
                        runs.entry(duty).or_default().push_back(run);
                    }
                }
            }
            self.layer.clear();
            for (duty, runs) in runs {
                let start = self.layer.len();
                self.layer.extend(merge_all(runs));
                self.groups.insert(duty, start..self.layer.len());
            }
            *room = room.checked_sub(self.layer.len()).ok_or(Ended::NoRoom)?;
            let came_from = self.layer.iter().map(|state| (state.before, state.item));
            self.history.push(came_from.collect());
        }
        Ok(())
    }

    /// Follows a state back to the items that led to it.
    fn trace(&self, stages: &[Stage], mut at: usize, picks: &mut [usize]) {
        for (stage, layer) in stages.iter().zip(&self.history).rev() {
            let (before, item) = layer[at];
            picks[stage.step.place] = item as usize;
            at = before as usize;
        }
    }
}

/// The best pair of states from two runs, by index.
fn pair(ones: &[State], others: &[State], left: u64) -> Option<(Target, usize, usize)> {
    let mut best = None::<(Target, usize, usize)>;
    let mut fitting = others.len();
    for (place, one) in ones.iter().enumerate() {
        // Memory increases and value decreases along a run, so the last state that fits is the
        // best.
        while fitting > 0 && one.memory + others[fitting - 1].memory > left {
            fitting -= 1;
        }
        let Some(other) = fitting.checked_sub(1) else {
            break;
        };
        let target = Target {
            value: one.value + others[other].value,
            memory: one.memory + others[other].memory,
        };
        if best.is_none_or(|(best, ..)| target < best) {
            best = Some((target, place, other));
        }
    }
    best
}

/// Merges runs that are sorted by memory into one without dominated states.
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
