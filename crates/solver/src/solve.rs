//! Solves for the least cost, then the fewest steps, then the least memory.
//!
//! The cost is minimized on its own: optimality refers to it, and rounding to whole numbers closes
//! the gap to its bound. A second search breaks ties among plans of that cost, with one value
//! combined from cost and steps.

use crate::bound::{Relaxation, Scale};
use crate::problem::{Problem, ProblemError, Totals};
use crate::search::{Goal, Proof, Search, Selection};
use crate::subproblem::Subproblem;

/// The answer to a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The best plan found.
    Plan(Plan),
    /// No plan fits.
    Impossible {
        /// The least memory of any plan, in bytes. `None` if a service that must run depends on one
        /// that cannot.
        least_memory: Option<u64>,
    },
}

/// A plan that fits, and what is proven about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The index of the chosen option of each service.
    pub options: Vec<usize>,
    /// Its total cost.
    pub cost: u64,
    /// Its number of steps.
    pub steps: u64,
    /// Its total memory, in bytes.
    pub memory: u64,
    /// A lower bound on the cost of any plan that fits. The plan is optimal if it costs exactly
    /// that.
    pub bound: u64,
    /// Whether ties are broken.
    pub ties: Ties,
    /// The number of subproblems explored.
    pub nodes: u64,
}

impl Plan {
    /// How much cheaper another plan could be. 0 means that this plan is proven optimal.
    pub fn gap(&self) -> u64 {
        self.cost - self.bound
    }
}

/// Whether a plan is the best among those of the same cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ties {
    /// No plan of the same cost has fewer steps, or as many steps and less memory.
    Broken,
    /// Not requested, or not finished in time.
    Unknown,
}

/// Finds the cheapest plan that fits. `stop` is polled frequently; once it returns true, the result
/// is the best plan so far, and [`Plan::gap`] says how far it may be from the best one.
/// [`break_ties`] selects among several plans of equal cost.
///
/// # Errors
///
/// The problem is invalid: see [`ProblemError`]. That nothing fits is no error but
/// [`Answer::Impossible`].
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

/// Finds the best plan among those that cost as much as an optimal one: fewest steps, then least
/// memory. A plan that is not proven optimal is returned unchanged.
///
/// This is a problem of its own and can be harder than the first, because rounding to whole costs
/// does not close its gap. That is why it has its own `stop`.
///
/// # Errors
///
/// The problem is invalid: see [`ProblemError`].
///
/// # Panics
///
/// If the plan is not one of this problem, so that it names an option that the problem lacks.
pub fn break_ties(
    problem: &Problem,
    plan: Plan,
    stop: &mut dyn FnMut() -> bool,
) -> Result<Plan, ProblemError> {
    let totals = problem.check()?;
    if plan.gap() > 0 {
        return Ok(plan);
    }
    // One unit of cost outweighs any number of steps.
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

/// Converts a bound on costs to a cost.
fn whole(bound: i128) -> u64 {
    u64::try_from(bound).expect("a bound is neither below nothing nor above a cost")
}

/// The weights that combine cost and steps into one value.
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
            // A budget above the total changes nothing, and capping it keeps the sums small.
            budget: problem.budget.min(totals.memory),
            goal,
            best: None,
            least: 0,
            has_searched_neighbourhood: false,
            nodes: 0,
            stop,
        }
    }
}

/// The least memory of any selection. `None` if there is no valid selection.
fn least_memory(problem: &Problem, totals: Totals) -> Option<u64> {
    let sub = Weights { cost: 0, step: 0 }.everything(problem).reduce()?;
    let smallest = Relaxation::new(&sub, Scale::new(0, totals)).smallest();
    Some(sub.memory + smallest.memory)
}
