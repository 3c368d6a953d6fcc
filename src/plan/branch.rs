//! Several sums at once, branch by branch.
//!
//! The sums are weighed against each other and added up. The best answer to that one sum costs no
//! more than the best plan, so it is a bound; where it breaks a bound of its own, that one gets
//! more weight. When weights do not help any more, a unit that weighs on the broken sum is decided
//! both ways: lighter than now, or not.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::solver::{self, Answer, Plan};

use super::pose::{Decision, Sum, broken, weighed};

/// How often the weights of one branch are moved.
const ROUNDS: u64 = 6;

/// What all sums weigh at first.
const SHARE: u64 = 16;

/// The search and what it has found.
pub(super) struct Branches<'a> {
    decision: &'a Decision<'a>,
    sums: &'a [Sum],
    /// The picks of the best plan that keeps every bound, and what it costs.
    pub(super) best: Option<(Vec<usize>, u64)>,
    open: BinaryHeap<Branch>,
    made: usize,
}

/// Some of the choices of every unit. The one with the lowest bound is looked at first, and among
/// equals the youngest, which is the nearest to a plan.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Branch {
    bound: Reverse<u64>,
    number: usize,
    kept: Vec<Vec<usize>>,
    shares: Vec<u64>,
}

/// What a look at a branch says.
enum Look {
    /// Nothing better is in it.
    Closed,
    /// It may hold something better.
    Open {
        bound: u64,
        picks: Vec<usize>,
        broken: usize,
        shares: Vec<u64>,
    },
}

impl<'a> Branches<'a> {
    pub(super) fn new(
        decision: &'a Decision<'a>,
        sums: &'a [Sum],
        best: Option<(Vec<usize>, u64)>,
    ) -> Self {
        let all = decision.choices.iter();
        let everything = Branch {
            bound: Reverse(0),
            number: 0,
            kept: all.map(|of_unit| (0..of_unit.len()).collect()).collect(),
            shares: vec![SHARE; sums.len()],
        };
        Self {
            decision,
            sums,
            best,
            open: BinaryHeap::from([everything]),
            made: 1,
        }
    }

    /// Searches until nothing better can be left, or until it is told to stop: then the cost that
    /// every plan has at least is returned. `least` is what is known of that before.
    pub(super) fn run(
        &mut self,
        least: u64,
        most_branches: usize,
        stop: &mut dyn FnMut() -> bool,
    ) -> Option<u64> {
        let mut looked_at = 0;
        while let Some(branch) = self.open.pop() {
            let bound = branch.bound.0.max(least);
            if self.is_beaten(bound) {
                // All others have a higher bound.
                return None;
            }
            if looked_at == most_branches || stop() {
                return Some(bound);
            }
            looked_at += 1;
            match self.look(&branch, stop) {
                Some(Look::Closed) => {}
                Some(Look::Open {
                    bound,
                    picks,
                    broken,
                    shares,
                }) => self.divide(&branch.kept, bound, &picks, broken, &shares),
                // The time was over, or the sums cannot be added up.
                None => return Some(bound),
            }
        }
        None
    }

    /// Looks for any plan: whatever weighs the most on a broken sum becomes lighter, until none is
    /// broken.
    pub(super) fn dive(&mut self, stop: &mut dyn FnMut() -> bool) {
        let mut kept: Vec<Vec<usize>> = self
            .decision
            .choices
            .iter()
            .map(|of_unit| (0..of_unit.len()).collect())
            .collect();
        let shares = vec![SHARE; self.sums.len()];
        let Some(sum) = weighed(self.sums, &shares) else {
            return;
        };
        while !stop() {
            let problem = self.decision.problem_of(&sum, &kept);
            let Ok(Answer::Plan(plan)) = solver::solve(&problem, stop) else {
                return;
            };
            let picks = picks(&plan, &kept);
            let Some(index) = broken(self.sums, &picks) else {
                self.keep(picks, plan.cost);
                return;
            };
            let Some((at, lighter, _)) = self.heaviest(&kept, &picks, index) else {
                return;
            };
            kept[at] = lighter;
        }
    }

    /// The unit that weighs the most on a sum, of those that could weigh less, with its lighter
    /// choices and the others.
    fn heaviest(
        &self,
        kept: &[Vec<usize>],
        picks: &[usize],
        broken: usize,
    ) -> Option<(usize, Vec<usize>, Vec<usize>)> {
        let weights = &self.sums[broken].weights;
        let is_lighter = |at: usize, one: usize| weights[at][one] < weights[at][picks[at]];
        let can_be_lighter = |&at: &usize| kept[at].iter().any(|&one| is_lighter(at, one));
        let at = (0..picks.len())
            .filter(can_be_lighter)
            .max_by_key(|&at| weights[at][picks[at]])?;
        let (lighter, others) = kept[at].iter().partition(|&&one| is_lighter(at, one));
        Some((at, lighter, others))
    }

    fn is_beaten(&self, bound: u64) -> bool {
        let cost = self.best.as_ref().map(|(_, cost)| *cost);
        cost.is_some_and(|cost| cost <= bound)
    }

    /// Keeps a plan, if it is the best so far.
    fn keep(&mut self, picks: Vec<usize>, cost: u64) {
        let best = self.best.as_ref();
        if best.is_none_or(|(_, least)| cost < *least) {
            self.best = Some((picks, cost));
        }
    }

    /// Solves a branch for several weights.
    fn look(&mut self, branch: &Branch, stop: &mut dyn FnMut() -> bool) -> Option<Look> {
        let mut shares = branch.shares.clone();
        let mut bound = branch.bound.0;
        let mut last = None;
        for round in 0..ROUNDS {
            let sum = weighed(self.sums, &shares)?;
            let problem = self.decision.problem_of(&sum, &branch.kept);
            let plan = match solver::solve(&problem, stop).ok()? {
                Answer::Plan(plan) => plan,
                Answer::Impossible { .. } => return Some(Look::Closed),
            };
            bound = bound.max(plan.bound);
            if self.is_beaten(bound) {
                return Some(Look::Closed);
            }
            let picks = picks(&plan, &branch.kept);
            let Some(index) = broken(self.sums, &picks) else {
                let is_proven = plan.cost <= bound;
                self.keep(picks, plan.cost);
                // Without a proof there was no time for one.
                return is_proven.then_some(Look::Closed);
            };
            // Smaller and smaller moves, as for any subgradient.
            shares[index] = shares[index].saturating_add((SHARE / (round + 1)).max(1));
            last = Some((picks, index));
        }
        let (picks, broken) = last?;
        Some(Look::Open {
            bound,
            picks,
            broken,
            shares,
        })
    }

    /// Decides the unit that weighs the most on the broken sum, of those that could weigh less.
    fn divide(
        &mut self,
        kept: &[Vec<usize>],
        bound: u64,
        picks: &[usize],
        broken: usize,
        shares: &[u64],
    ) {
        // Where none can, no plan of this branch keeps the bound.
        let Some((at, lighter, others)) = self.heaviest(kept, picks, broken) else {
            return;
        };
        for part in [others, lighter] {
            let mut kept = kept.to_vec();
            kept[at] = part;
            self.open.push(Branch {
                bound: Reverse(bound),
                number: self.made,
                kept,
                shares: shares.to_vec(),
            });
            self.made += 1;
        }
    }
}

/// The options of a plan as choices of the units.
fn picks(plan: &Plan, kept: &[Vec<usize>]) -> Vec<usize> {
    let options = plan.options.iter().zip(kept);
    options.map(|(&option, kept)| kept[option]).collect()
}
