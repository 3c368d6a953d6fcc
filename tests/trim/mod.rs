//! Compares Docker Compose's result for a stack and its override with the steps.
//!
//! The tests need Docker Compose v2 but no engine. Without it, each prints that it was skipped.

mod check;
mod compose;
mod corpus;
#[cfg(unix)]
mod engine;
mod examples;
mod generated;
mod stacks;
mod steps;
