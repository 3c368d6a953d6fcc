//! Branch and bound over several bounded sums.
//!
//! The sums are weighted and added up. The optimum for that one sum costs no more than the best
//! plan, so it is a lower bound. If it violates one of the original bounds, that bound gets more
//! weight. When adjusting weights no longer helps, the search branches on a unit that contributes
//! to the violated sum: lighter than now, or not.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use budget_solver::{Answer, Plan};

use super::sums::{Decision, Sum, broken, weighed};

/// How often the weights are adjusted per branch.
const ROUNDS: u64 = 6;

/// The initial weight of each sum.
const SHARE: u64 = 16;

/// The state of the search.
pub(super) struct Branches<'a> {
    decision: &'a Decision<'a>,
    sums: &'a [Sum],
    /// The picks and the cost of the best plan that satisfies every bound.
    pub(super) best: Option<(Vec<usize>, u64)>,
    open: BinaryHeap<Branch>,
    made: usize,
}

/// A subset of each unit's choices. The branch with the lowest bound is explored first. Of several,
/// the newest is first, because it is nearest to a plan.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Branch {
    bound: Reverse<u64>,
    number: usize,
    kept: Vec<Vec<usize>>,
    shares: Vec<u64>,
}

/// The result of exploring a branch.
enum Look {
    /// It contains nothing better.
    Closed,
    /// It may contain something better.
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

    /// Searches until nothing better can exist or `stop` returns true, and then returns a lower
    /// bound on the cost of any plan. `least` is the bound known so far.
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
                // The time was up, or the sums overflow.
                None => return Some(bound),
            }
        }
        None
    }

    /// Finds some plan: repeatedly makes the heaviest unit of a violated sum lighter, until no
    /// bound is violated.
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
            let Ok(Answer::Plan(plan)) = budget_solver::solve(&problem, stop) else {
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

    /// The unit that contributes most to a sum and could contribute less, with its lighter choices
    /// and the others.
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

    /// Records a plan if it is the best so far.
    fn keep(&mut self, picks: Vec<usize>, cost: u64) {
        let best = self.best.as_ref();
        if best.is_none_or(|(_, least)| cost < *least) {
            self.best = Some((picks, cost));
        }
    }

    /// Solves a branch for successive weights.
    fn look(&mut self, branch: &Branch, stop: &mut dyn FnMut() -> bool) -> Option<Look> {
        let mut shares = branch.shares.clone();
        let mut bound = branch.bound.0;
        let mut last = None;
        for round in 0..ROUNDS {
            let sum = weighed(self.sums, &shares)?;
            let problem = self.decision.problem_of(&sum, &branch.kept);
            let plan = match budget_solver::solve(&problem, stop).ok()? {
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
                // No proof means that the time was up.
                return is_proven.then_some(Look::Closed);
            };
            // Use decreasing steps, as any subgradient method does.
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

    /// Branches on the unit that contributes most to the violated sum and could contribute less.
    fn divide(
        &mut self,
        kept: &[Vec<usize>],
        bound: u64,
        picks: &[usize],
        broken: usize,
        shares: &[u64],
    ) {
        // If no unit can, no plan in this branch satisfies the bound.
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

/// Converts the options of a plan to choices of the units.
fn picks(plan: &Plan, kept: &[Vec<usize>]) -> Vec<usize> {
    let options = plan.options.iter().zip(kept);
    options.map(|(&option, kept)| kept[option]).collect()
}
