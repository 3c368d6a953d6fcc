//! All integration tests in one binary, so that the crate is linked only once.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what it calls"
)]

mod support;

#[cfg(unix)]
mod action;
mod catalogue;
mod ci;
mod cli;
mod conformance;
mod documents;
mod families;
mod generated;
mod hostile;
mod how_to_add;
mod instances;
mod rules;
mod schemas;
mod tidy;
mod trim;
