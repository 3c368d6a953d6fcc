//! Translates units and their choices into problems for the solver.
//!
//! The solver knows one sum. With several bounds, each is solved as a problem of its own. Its
//! optimum costs no more than the best plan, so if it satisfies all bounds it is the best plan. If
//! no such optimum does, `branch` takes over. What remains unproven when the time is up is reported
//! as a gap.

use budget_solver::{Answer, Plan, ProblemError};

use super::branch::Branches;
use super::choices::Choice;
use super::sums::{Moments, Sum, broken, strictest, weighed};

pub use super::sums::Decision;

/// The selected plan, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Solved {
    /// The choice for each unit, and how much cheaper another plan could be.
    Plan {
        /// The index of each unit's choice.
        picks: Vec<usize>,
        /// Its cost.
        cost: u64,
        /// 0 if the plan is proven optimal.
        gap: u64,
    },
    /// No plan satisfies every bound.
    Impossible {
        /// The index of a bound that cannot be satisfied.
        bound: usize,
        /// The minimum of its sum. `None` if a unit that must run needs one that cannot.
        least: Option<u64>,
    },
    /// No plan was found that satisfies every bound, though each alone can be satisfied.
    NotFound {
        /// A lower bound on the cost of any plan.
        at_least: u64,
    },
    /// The sums overflow.
    TooLarge,
}

/// Which of several plans of equal cost to return.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// The one with the fewest steps, then the least memory.
    Equals,
    /// Any of them.
    Any,
}

/// Finds the cheapest choices that satisfy every bound. `stop` is polled frequently.
pub fn solve(decision: Decision<'_>, among: Among, stop: &mut dyn FnMut() -> bool) -> Solved {
    let (Some(sums), Some(strict)) = (
        decision.sums(Moments::Loose),
        decision.sums(Moments::Strict),
    ) else {
        return Solved::TooLarge;
    };
    let mut search = Search {
        decision,
        sums,
        strict,
        among,
        least: 0,
        best: None,
    };
    match search.each_alone(stop) {
        Err(hopeless) => return hopeless,
        Ok(()) if search.is_proven() => {}
        Ok(()) => search.together(stop),
    }
    match search.best {
        Some((picks, cost)) => Solved::Plan {
            picks,
            cost,
            gap: cost.saturating_sub(search.least),
        },
        None => Solved::NotFound {
            at_least: search.least,
        },
    }
}

/// The picks with the least memory over all bounds. `None` if there is no valid selection.
pub fn lightest(decision: Decision<'_>, stop: &mut dyn FnMut() -> bool) -> Option<Vec<usize>> {
    let sums = decision.sums(Moments::Strict)?;
    let mut all = weighed(&sums, &vec![1; sums.len()])?;
    all.most = 0;
    for _ in 0..2 {
        match budget_solver::solve(&decision.problem(&all), stop).ok()? {
            Answer::Plan(plan) => return Some(plan.options),
            Answer::Impossible { least_memory } => all.most = least_memory?,
        }
    }
    None
}

/// The state of the search.
struct Search<'a> {
    decision: Decision<'a>,
    /// Relaxed sums, for lower bounds.
    sums: Vec<Sum>,
    /// Strict sums, for plans.
    strict: Vec<Sum>,
    among: Among,
    /// A lower bound on the cost of any plan.
    least: u64,
    /// The picks and the cost of the best plan that satisfies every bound.
    best: Option<(Vec<usize>, u64)>,
}

impl Search<'_> {
    fn is_proven(&self) -> bool {
        let cost = self.best.as_ref().map(|(_, cost)| *cost);
        cost.is_some_and(|cost| cost <= self.least)
    }

    /// Solves for one bound after the other until an answer satisfies all of them.
    fn each_alone(&mut self, stop: &mut dyn FnMut() -> bool) -> Result<(), Solved> {
        for bound in 0..self.sums.len() {
            match self.one(&self.sums[bound], stop) {
                Ok(Answer::Plan(plan)) => self.learn(plan),
                Ok(Answer::Impossible { least_memory }) => {
                    return Err(Solved::Impossible {
                        bound,
                        least: least_memory,
                    });
                }
                Err(_) => return Err(Solved::TooLarge),
            };
            if self.is_proven() {
                break;
            }
        }
        Ok(())
    }

    /// Looks for a good plan first, and then for a proof by branching.
    fn together(&mut self, stop: &mut dyn FnMut() -> bool) {
        if let Ok(Answer::Plan(plan)) = self.one(&strictest(&self.strict), stop) {
            // A stricter problem proves nothing about the original.
            self.learn(Plan { bound: 0, ..plan });
        }
        let decision = self.decision;
        let mut branches = Branches::new(&decision, &self.strict, self.best.take());
        branches.dive(stop);
        branches.run(0, decision.branches, stop);
        let found = branches.best;
        let mut branches = Branches::new(&decision, &self.sums, found);
        let open = branches.run(self.least, decision.branches, stop);
        self.best = branches.best;
        let cost = self.best.as_ref().map(|(_, cost)| *cost);
        // The bound that is left open. If none is, the best plan is optimal.
        self.least = self.least.max(open.or(cost).unwrap_or(0));
        if let Some((picks, _)) = &mut self.best {
            undo_idle_steps(&self.decision, &self.strict, picks);
        }
    }

    /// Records an answer. Returns the bound that it violates, if any.
    fn learn(&mut self, plan: Plan) -> Option<usize> {
        self.least = self.least.max(plan.bound);
        let broken = broken(&self.sums, &plan.options);
        let is_better = self.best.as_ref().is_none_or(|(_, cost)| plan.cost < *cost);
        if broken.is_none() && is_better {
            self.best = Some((plan.options, plan.cost));
        }
        broken
    }

    /// The best answer to one sum.
    fn one(&self, sum: &Sum, stop: &mut dyn FnMut() -> bool) -> Result<Answer, ProblemError> {
        let problem = self.decision.problem(sum);
        match (budget_solver::solve(&problem, stop)?, self.among) {
            (Answer::Plan(plan), Among::Equals) => {
                budget_solver::break_ties(&problem, plan, stop).map(Answer::Plan)
            }
            (answer, _) => Ok(answer),
        }
    }
}

/// Undoes steps that cost nothing and that no bound needs. The search for the least cost ignores
/// them.
fn undo_idle_steps(decision: &Decision<'_>, sums: &[Sum], picks: &mut [usize]) {
    for at in 0..picks.len() {
        let now = picks[at];
        let choices = &decision.choices[at];
        let is_simpler = |one: &Choice| {
            one.cost == choices[now].cost
                && one.steps < choices[now].steps
                && one.is_off() == choices[now].is_off()
        };
        let simpler = (0..choices.len()).filter(|&one| is_simpler(&choices[one]));
        let fewest_first = {
            let mut simpler: Vec<usize> = simpler.collect();
            simpler.sort_by_key(|&one| choices[one].steps);
            simpler
        };
        for one in fewest_first {
            picks[at] = one;
            if broken(sums, picks).is_none() {
                break;
            }
            picks[at] = now;
        }
    }
}
