//! Chooses one option per service so that the plan fits at the least disruption, with a proof of
//! optimality.
//!
//! [`solve`] works on numbers only: services are indices, and options are memory, cost and steps.
//! It must not know what a service is, where a cost comes from, or what time it is; the caller
//! decides when to stop.
//!
//! The problem is a multiple-choice knapsack with precedence: a service may be off only if all its
//! dependants are. A Lagrangian bound (`bound`, with `closure`) limits how good a plan can be,
//! rules out most options, and leaves a few services open. Dynamic programming over these (`table`,
//! in an `order` that keeps it small) finds the best remaining plan or proves that there is none.
//! Where that takes too much memory, the solver branches on a service (`search`).

mod bound;
mod closure;
mod core;
mod order;
pub mod problem;
mod search;
pub mod solve;
mod state;
mod subproblem;
mod table;
mod target;

pub use problem::{Choice, Power, Problem, ProblemError, Service};
pub use solve::{Answer, Plan, Ties, break_ties, solve};
