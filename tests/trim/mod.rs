//! What `docker compose` makes of a stack with its override, against what the steps say.
//!
//! These run wherever Docker Compose v2 is installed; no engine is needed. Where it is not, each
//! test says on standard error that it was skipped.

mod check;
mod compose;
mod corpus;
#[cfg(unix)]
mod engine;
mod examples;
mod generated;
mod stacks;
mod steps;
