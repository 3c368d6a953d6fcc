//! Translates units and their choices into problems for the solver.
//!
//! The solver knows one sum. With several bounds, each is solved as a problem of its own. Its
//! optimum costs no more than the best plan, so if it satisfies all bounds it is the best plan. If
//! no such optimum does, `branch` takes over. What remains unproven when the time is up is reported
//! as a gap.

use budget_solver::{Answer, Plan, Power, Problem, ProblemError};

use super::bounds::Bound;
use super::branch::Branches;
use super::choices::Choice;
use super::unit::Units;

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

/// A decision: units, their choices, and the bounds.
#[derive(Debug, Clone, Copy)]
pub struct Decision<'a> {
    pub units: &'a Units<'a>,
    /// The choices of each unit.
    pub choices: &'a [Vec<Choice>],
    pub bounds: &'a [Bound],
    /// The maximum number of branches to explore.
    pub branches: usize,
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

/// How to treat a bound that holds only while some units run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moments {
    /// As always in force. A plan that satisfies it satisfies the original bound.
    Strict,
    /// As conditional. The original bound is at least this strict.
    Loose,
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

/// A bounded sum in numbers.
#[derive(Debug, Clone)]
pub(super) struct Sum {
    /// The weight of each choice of each unit.
    pub(super) weights: Vec<Vec<u64>>,
    /// The upper bound.
    pub(super) most: u64,
}

impl Decision<'_> {
    /// All bounds in numbers. `None` on overflow.
    fn sums(&self, moments: Moments) -> Option<Vec<Sum>> {
        let bounds = self.bounds.iter();
        bounds.map(|bound| self.sum(bound, moments)).collect()
    }

    fn sum(&self, bound: &Bound, moments: Moments) -> Option<Sum> {
        let of_unit = |at: usize| {
            let unit = &self.units.units[at];
            let choices = self.choices[at].iter();
            let weights = choices.map(|choice| bound.weight(at, unit, choice));
            weights.collect::<Option<Vec<u64>>>()
        };
        let weights = (0..self.choices.len()).map(of_unit);
        let mut sum = Sum {
            weights: weights.collect::<Option<Vec<_>>>()?,
            most: bound.most,
        };
        if moments == Moments::Loose {
            for &at in &bound.only_with {
                self.only_with(at, &mut sum)?;
            }
            self.only_without(&bound.only_without, &mut sum)?;
        }
        Some(sum)
    }

    /// Makes a sum conditional on a unit that runs: adds the same large amount to the unit's weight
    /// and to the bound, so that without the unit nothing exceeds the bound.
    fn only_with(&self, at: usize, sum: &mut Sum) -> Option<()> {
        let heaviest = sum.weights.iter().map(|unit| unit.iter().max().copied());
        let all = heaviest.flatten().try_fold(0_u64, u64::checked_add)?;
        let slack = all.saturating_sub(sum.most);
        for (choice, weight) in self.choices[at].iter().zip(&mut sum.weights[at]) {
            if !choice.is_off() {
                *weight = weight.checked_add(slack)?;
            }
        }
        sum.most = sum.most.checked_add(slack)?;
        Some(())
    }

    /// Makes a sum conditional on none of these units running: each unit adds a large amount while
    /// it is off, and the bound grows by the total, so that if any unit runs nothing exceeds the
    /// bound.
    fn only_without(&self, units: &[usize], sum: &mut Sum) -> Option<()> {
        let heaviest = sum.weights.iter().map(|unit| unit.iter().max().copied());
        let all = heaviest.flatten().try_fold(0_u64, u64::checked_add)?;
        let slack = all.saturating_sub(sum.most);
        for &at in units {
            for (choice, weight) in self.choices[at].iter().zip(&mut sum.weights[at]) {
                if choice.is_off() {
                    *weight = weight.checked_add(slack)?;
                }
            }
            sum.most = sum.most.checked_add(slack)?;
        }
        Some(())
    }

    fn problem(&self, sum: &Sum) -> Problem {
        let all: Vec<Vec<usize>> = self
            .choices
            .iter()
            .map(|of_unit| (0..of_unit.len()).collect())
            .collect();
        self.problem_of(sum, &all)
    }

    /// The problem restricted to the choices that are kept.
    pub(super) fn problem_of(&self, sum: &Sum, kept: &[Vec<usize>]) -> Problem {
        let option = |at: usize, choice: usize| {
            let memory = sum.weights[at][choice];
            let choice = &self.choices[at][choice];
            budget_solver::Choice {
                memory,
                cost: choice.cost,
                steps: choice.steps,
                power: if choice.is_off() {
                    Power::Off
                } else {
                    Power::On
                },
            }
        };
        let service = |(at, kept): (usize, &Vec<usize>)| budget_solver::Service {
            options: kept.iter().map(|&choice| option(at, choice)).collect(),
            depends_on: self.units.needs[at].clone(),
        };
        Problem {
            budget: sum.most,
            services: kept.iter().enumerate().map(service).collect(),
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

/// The sum whose bound the picks exceed most, if any.
pub(super) fn broken(sums: &[Sum], picks: &[usize]) -> Option<usize> {
    let over = |sum: &Sum| {
        let of_units = sum.weights.iter().zip(picks);
        let taken: u128 = of_units.map(|(unit, &pick)| u128::from(unit[pick])).sum();
        taken
            .checked_sub(u128::from(sum.most))
            .filter(|&over| over > 0)
    };
    let over = sums
        .iter()
        .enumerate()
        .filter_map(|(at, sum)| Some((over(sum)?, at)));
    over.max().map(|(_, at)| at)
}

/// The weighted total of the sums and of their bounds.
pub(super) fn weighed(sums: &[Sum], shares: &[u64]) -> Option<Sum> {
    let mut all = sums.first()?.emptied();
    for (sum, &share) in sums.iter().zip(shares) {
        all.most = all.most.checked_add(sum.most.checked_mul(share)?)?;
        for (added, of_unit) in all.weights.iter_mut().zip(&sum.weights) {
            for (added, weight) in added.iter_mut().zip(of_unit) {
                *added = added.checked_add(weight.checked_mul(share)?)?;
            }
        }
    }
    Some(all)
}

/// For each choice, its largest weight in any sum, scaled to the smallest bound.
fn strictest(sums: &[Sum]) -> Sum {
    let most = sums.iter().map(|sum| sum.most).min().unwrap_or(0);
    let weights = sums.first().map(|sum| sum.emptied().weights);
    let mut largest = Sum {
        weights: weights.unwrap_or_default(),
        most,
    };
    for sum in sums {
        let measured = |weight: u64| {
            let scaled = u128::from(weight) * u128::from(most);
            let scaled = scaled.div_ceil(u128::from(sum.most.max(1)));
            u64::try_from(scaled).unwrap_or(u64::MAX)
        };
        for (largest, of_unit) in largest.weights.iter_mut().zip(&sum.weights) {
            for (largest, &weight) in largest.iter_mut().zip(of_unit) {
                *largest = (*largest).max(measured(weight));
            }
        }
    }
    largest
}

impl Sum {
    fn emptied(&self) -> Self {
        Self {
            weights: self
                .weights
                .iter()
                .map(|unit| vec![0; unit.len()])
                .collect(),
            most: 0,
        }
    }
}
