//! All selections that may still beat the target, service by service: dynamic
//! programming over a few open services.
//!
//! A state is what some services add up to. Of two states that leave the same
//! choices to the rest, one that needs no less memory and has no smaller value
//! is dropped, and so is a state whose bound is beyond the target's limit. The
//! bound of a state is its own cost with the dual's multiplier and prices plus
//! what each remaining service costs at least, so one addition and one
//! comparison. Dropping what is dominated merges identical services and sums
//! that come out the same, where a search tree would go through all of their
//! permutations.

use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;

use super::bound::{Relaxed, Scale};
use super::order::{Duty, Step, steps};
use super::state::{Least, Limits, State};
use super::subproblem::{Open, Subproblem};
use super::target::Target;

/// The second half is gone through once for each duty that the first one can leave. Where there
/// are more of them than this, it goes on from the first half's states.
const MOST_SECOND_HALVES: usize = 32;

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

/// Looks for the best selection that beats the target.
///
/// The services are decided from both ends: what the first half adds up to, and what the second
/// half does, are two short lists, and walking along both at once finds the best pair. A single
/// list of everything would be as long as one times the other (Horowitz and Sahni, "Computing
/// partitions with applications to the knapsack problem", 1974).
pub(super) fn best(query: &Query, stop: &mut dyn FnMut() -> bool) -> Answer {
    match search(query, stop) {
        Ok(Some(picks)) => Answer::Best(picks),
        Ok(None) => Answer::Nothing,
        Err(Ended::NoRoom) => Answer::NoRoom,
        Err(Ended::Stopped) => Answer::Stopped,
    }
}

/// Why nothing can be said.
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
        // Along a run the value falls, so the last state is the best; there is one run, since no
        // service is left to be forced.
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
    /// What a complete selection has to keep.
    fn limits(&self) -> Limits {
        let decided = (self.subproblem.memory, self.subproblem.value);
        let multiplier = self.relaxed.multiplier;
        Limits::new(self.scale, multiplier, self.budget, self.target, decided)
    }

    /// A service's items, as states.
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

/// One step, and what it takes at least.
struct Stage<'a> {
    step: &'a Step,
    least: Least,
}

/// Where to cut the steps in two: about half of the choice on either side, and few services
/// whose duty goes across.
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

/// All states after some steps, those of a duty together, and how they came about.
struct Sweep {
    layer: Vec<State>,
    /// Each duty's states: a run, along which memory grows and the value falls.
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

    /// Decides further services, for all of which `limits` have something set aside.
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

    /// Goes back from a state to the items that led to it.
    fn trace(&self, stages: &[Stage], mut at: usize, picks: &mut [usize]) {
        for (stage, layer) in stages.iter().zip(&self.history).rev() {
            let (before, item) = layer[at];
            picks[stage.step.place] = item as usize;
            at = before as usize;
        }
    }
}

/// The two that are best together, of two runs, by their places.
fn pair(ones: &[State], others: &[State], left: u64) -> Option<(Target, usize, usize)> {
    let mut best = None::<(Target, usize, usize)>;
    let mut fitting = others.len();
    for (place, one) in ones.iter().enumerate() {
        // Along a run memory grows and the value falls: the last one that fits is the best.
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
