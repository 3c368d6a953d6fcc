//! The decision in numbers: units and their choices as a problem for the solver.
//!
//! The solver knows one sum. Where several have a bound, each of them alone is a problem whose
//! best answer costs no more than the best plan; an answer that keeps all bounds is therefore the
//! best. Where none does, `branch` takes over. What is left open when the time is over is said as
//! a gap.

use crate::solver::{self, Answer, Plan, Power, Problem, ProblemError};

use super::bounds::Bound;
use super::branch::Branches;
use super::choices::Choice;
use super::unit::Units;

/// What was chosen, or that nothing can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Solved {
    /// For each unit, the choice; and how much less another plan that fits could cost.
    Plan {
        /// The choice of each unit, by its place among its choices.
        picks: Vec<usize>,
        /// What it costs.
        cost: u64,
        /// 0 if it is proven that no plan costs less.
        gap: u64,
    },
    /// No plan keeps every bound.
    Impossible {
        /// The bound that cannot be kept.
        bound: usize,
        /// The least that its sum comes to; none if what has to run needs what cannot.
        least: Option<u64>,
    },
    /// None was found that keeps every bound, though each alone can be kept.
    NotFound {
        /// What a plan costs at least, if there is one.
        at_least: u64,
    },
    /// The sums are beyond counting.
    TooLarge,
}

/// A decision: units, what each may become, and what has to hold.
#[derive(Debug, Clone, Copy)]
pub struct Decision<'a> {
    /// The units and what they need.
    pub units: &'a Units<'a>,
    /// For each unit, its choices.
    pub choices: &'a [Vec<Choice>],
    /// What has to hold.
    pub bounds: &'a [Bound],
    /// How many branches are looked at, at most, where several bounds have to hold.
    pub branches: usize,
}

/// Whether the answer should be the best among those that cost the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// The one with the fewest steps, then with the most free memory.
    Equals,
    /// Any of them.
    Any,
}

/// The choices of the least cost that keep every bound. `stop` is asked often.
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

/// The picks that are lightest on all bounds at once; `None` where nothing can be picked.
pub fn lightest(decision: Decision<'_>, stop: &mut dyn FnMut() -> bool) -> Option<Vec<usize>> {
    let sums = decision.sums(Moments::Strict)?;
    let mut all = weighed(&sums, &vec![1; sums.len()])?;
    all.most = 0;
    for _ in 0..2 {
        match solver::solve(&decision.problem(&all), stop).ok()? {
            Answer::Plan(plan) => return Some(plan.options),
            Answer::Impossible { least_memory } => all.most = least_memory?,
        }
    }
    None
}

/// Whether a bound that holds only while some units run is taken as one that always holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moments {
    /// It is: what keeps it keeps what has to hold.
    Strict,
    /// It is not: what has to hold is no more than this.
    Loose,
}

/// What is known so far.
struct Search<'a> {
    decision: Decision<'a>,
    /// What no plan can be without.
    sums: Vec<Sum>,
    /// What is enough.
    strict: Vec<Sum>,
    among: Among,
    /// No plan costs less.
    least: u64,
    /// The picks of the best plan that keeps every bound, and what it costs.
    best: Option<(Vec<usize>, u64)>,
}

impl Search<'_> {
    fn is_proven(&self) -> bool {
        let cost = self.best.as_ref().map(|(_, cost)| *cost);
        cost.is_some_and(|cost| cost <= self.least)
    }

    /// Solves for one bound after the other until one answer keeps them all.
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

    /// Looks for a good plan first, then for a proof, branch by branch.
    fn together(&mut self, stop: &mut dyn FnMut() -> bool) {
        if let Ok(Answer::Plan(plan)) = self.one(&strictest(&self.strict), stop) {
            // What is stricter proves nothing.
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
        // What was left open, if anything was; else the best plan is the best.
        self.least = self.least.max(open.or(cost).unwrap_or(0));
        if let Some((picks, _)) = &mut self.best {
            undo_idle_steps(&self.decision, &self.strict, picks);
        }
    }

    /// Takes in an answer; says which bound it breaks, if any.
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
        match (solver::solve(&problem, stop)?, self.among) {
            (Answer::Plan(plan), Among::Equals) => {
                solver::break_ties(&problem, plan, stop).map(Answer::Plan)
            }
            (answer, _) => Ok(answer),
        }
    }
}

/// A sum that has a bound, in numbers.
#[derive(Debug, Clone)]
pub(super) struct Sum {
    /// For each unit and choice, what it adds.
    pub(super) weights: Vec<Vec<u64>>,
    /// What it may come to.
    pub(super) most: u64,
}

impl Decision<'_> {
    /// Every bound in numbers; `None` if one is beyond counting.
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

    /// Makes a sum hold only while a unit runs: that then takes so much more, and so much more is
    /// allowed, that without it nothing is too much.
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

    /// Makes a sum hold only while none of these units runs: each that is off then takes so much
    /// more, and all of them together are allowed so much more, that with any of them nothing is
    /// too much.
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

    /// The problem with some of the choices only: those that are kept of each unit.
    pub(super) fn problem_of(&self, sum: &Sum, kept: &[Vec<usize>]) -> Problem {
        let option = |at: usize, choice: usize| {
            let memory = sum.weights[at][choice];
            let choice = &self.choices[at][choice];
            solver::Choice {
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
        let service = |(at, kept): (usize, &Vec<usize>)| solver::Service {
            options: kept.iter().map(|&choice| option(at, choice)).collect(),
            depends_on: self.units.needs[at].clone(),
        };
        Problem {
            budget: sum.most,
            services: kept.iter().enumerate().map(service).collect(),
        }
    }
}

/// Takes back steps that cost nothing and that no bound needs: the search for the least cost does
/// not look at them.
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

/// The sum that the picks take the furthest beyond its bound, if any.
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

/// The sums added up, each as often as its share says, and what that may come to.
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

/// For each choice the largest of what it adds to any sum, all measured by the smallest bound.
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
