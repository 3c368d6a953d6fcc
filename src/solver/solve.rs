//! The gentlest plan: the least cost, then the fewest steps, then the most free memory.
//!
//! The cost is settled first, on its own: it is what "optimal" is about, and rounding to whole
//! numbers closes the gap to its bound. Ties among plans of that cost are another search, for one
//! value made of cost and steps.

use super::bound::{Relaxation, Scale};
use super::problem::{Problem, ProblemError, Totals};
use super::search::{Goal, Proof, Search, Selection};
use super::subproblem::Subproblem;

/// What can be said about a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The best plan that was found.
    Plan(Plan),
    /// No plan fits.
    Impossible {
        /// The least memory that any plan needs, in bytes; nothing if what has to run depends on
        /// what cannot.
        least_memory: Option<u64>,
    },
}

/// A plan that fits, and what is proven about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Each service's option, by its place.
    pub options: Vec<usize>,
    /// What it costs.
    pub cost: u64,
    /// How many steps it takes.
    pub steps: u64,
    /// What it needs, in bytes.
    pub memory: u64,
    /// No plan that fits costs less than this: the plan is optimal if that is its cost.
    pub bound: u64,
    /// Whether it is the best of those that cost as much.
    pub ties: Ties,
    /// How many subproblems it took.
    pub nodes: u64,
}

impl Plan {
    /// How much less another plan could cost; 0 means that this one is proven optimal.
    pub fn gap(&self) -> u64 {
        self.cost - self.bound
    }
}

/// Whether a plan is known to be the best of those that cost as much as it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ties {
    /// No plan of the same cost has fewer steps, or as many and less memory.
    Broken,
    /// Nobody asked, or there was no time to find out.
    Unknown,
}

/// Finds the plan of the least cost that fits. `stop` is asked often, and once it says yes the
/// best plan so far is the answer. [`break_ties`] says which of several such plans it should be.
pub fn solve(problem: &Problem, stop: &mut dyn FnMut() -> bool) -> Result<Answer, ProblemError> {
    let totals = problem.check()?;
    let cost = Weights { cost: 1, step: 0 };
    let mut search = cost.search(problem, totals, Goal::Value, stop);
    let found = search.run(&cost.everything(problem));
    let nodes = search.nodes;
    let Some(best) = found.best else {
        return Ok(Answer::Impossible {
            least_memory: least_memory(problem, totals),
        });
    };
    Ok(Answer::Plan(Plan {
        nodes,
        ..Plan::new(problem, best.options, whole(found.least))
    }))
}

/// Finds the best of the plans that cost as much as an optimal one: the one with the fewest steps,
/// and of those the one that needs the least memory. A plan that is not proven to be optimal
/// stays as it is.
///
/// This is a problem of its own, and can be the harder one: there is no gap that rounding to
/// whole costs would close. So it has a `stop` of its own.
pub fn break_ties(
    problem: &Problem,
    plan: Plan,
    stop: &mut dyn FnMut() -> bool,
) -> Result<Plan, ProblemError> {
    let totals = problem.check()?;
    if plan.gap() > 0 {
        return Ok(plan);
    }
    // No number of steps weighs as much as one of cost.
    let ties = Weights {
        cost: i128::from(totals.steps) + 1,
        step: 1,
    };
    let mut search = ties.search(problem, totals, Goal::ValueThenMemory, stop);
    search.least = ties.cost * i128::from(plan.cost);
    search.best = Some(Selection {
        value: search.least + i128::from(plan.steps),
        memory: plan.memory,
        options: plan.options.clone(),
    });
    let found = search.run(&ties.everything(problem));
    let options = found.best.map_or(plan.options, |best| best.options);
    Ok(Plan {
        nodes: plan.nodes + search.nodes,
        ties: match found.proof {
            Proof::Complete => Ties::Broken,
            Proof::Open => Ties::Unknown,
        },
        ..Plan::new(problem, options, plan.bound)
    })
}

impl Plan {
    fn new(problem: &Problem, options: Vec<usize>, bound: u64) -> Self {
        let chosen = || {
            let services = problem.services.iter().zip(&options);
            services.map(|(service, &option)| &service.options[option])
        };
        Self {
            cost: chosen().map(|choice| choice.cost).sum(),
            steps: chosen().map(|choice| u64::from(choice.steps)).sum(),
            memory: chosen().map(|choice| choice.memory).sum(),
            bound,
            ties: Ties::Unknown,
            nodes: 0,
            options,
        }
    }
}

/// A bound on costs as a cost.
fn whole(bound: i128) -> u64 {
    u64::try_from(bound).expect("a bound is neither below nothing nor above a cost")
}

/// What cost and steps count in the one value that a search knows.
#[derive(Debug, Clone, Copy)]
struct Weights {
    cost: i128,
    step: i128,
}

impl Weights {
    fn everything(self, problem: &Problem) -> Subproblem {
        Subproblem::new(problem, |choice| {
            self.cost * i128::from(choice.cost) + self.step * i128::from(choice.steps)
        })
    }

    fn search<'a>(
        self,
        problem: &Problem,
        totals: Totals,
        goal: Goal,
        stop: &'a mut dyn FnMut() -> bool,
    ) -> Search<'a> {
        let most = self.cost * i128::from(totals.cost) + self.step * i128::from(totals.steps);
        Search {
            scale: Scale::new(most, totals),
            // More than everything together is no more than that, and keeps the sums small.
            budget: problem.budget.min(totals.memory),
            goal,
            best: None,
            least: 0,
            has_looked_near: false,
            nodes: 0,
            stop,
        }
    }
}

/// The least memory that any selection needs; nothing if there is none.
fn least_memory(problem: &Problem, totals: Totals) -> Option<u64> {
    let sub = Weights { cost: 0, step: 0 }.everything(problem).reduce()?;
    let smallest = Relaxation::new(&sub, Scale::new(0, totals)).smallest();
    Some(sub.memory + smallest.memory)
}
