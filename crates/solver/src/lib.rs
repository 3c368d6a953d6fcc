#![doc = include_str!("../README.md")]
//!
//! # How it works
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
mod problem;
mod search;
mod solve;
mod state;
mod subproblem;
mod table;
mod target;

pub use problem::{Choice, Power, Problem, ProblemError, Service};
pub use solve::{Answer, Plan, Ties, break_ties, solve};
