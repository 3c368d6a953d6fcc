//! The gentlest plan that fits: which option of each service, proven.
//!
//! [`solve`] knows numbers only: services are places in a list, their options are memory, cost and
//! steps. It must not know what a service is, why something costs what it does, or what time it
//! is: whoever calls says when to stop.
//!
//! The problem is a knapsack with one choice per service and with precedence: a service may be off
//! only if everything that depends on it is. A Lagrangian bound (`bound`, with `closure`) says how
//! good a plan can be, rules most options out, and leaves a few services open; dynamic programming
//! over these (`table`, in the `order` that keeps it small) finds the best of what is left or that
//! nothing is. Where there is no room for that, a service is decided both ways (`solve`).

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
