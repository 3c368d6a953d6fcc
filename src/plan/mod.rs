//! Finds the gentlest changes that make a stack fit.
//!
//! [`step`] defines what a plan consists of. Plans know services, machines and images. They must
//! not know how a plan is printed or written to files.

pub mod advice;
pub mod apply;
pub mod bounds;
mod branch;
pub mod choices;
pub mod complete;
pub mod disruption;
pub mod facts;
pub mod ground;
pub mod ladder;
pub mod levels;
pub mod market;
pub mod options;
pub mod pose;
pub mod propose;
pub mod selection;
pub mod service_options;
mod settings_fit;
pub mod step;
mod sums;
mod tell;
#[cfg(test)]
mod tests;
pub mod unit;

pub use choices::Allowed;
pub use disruption::Disruption;
pub use facts::{Facts, Ground};
pub use propose::{Outcome, Plans, Proposal, Proposed, Question, outcome};
pub use settings_fit::settings_fit;
pub use step::{Change, EnvironmentEdit, Kind, Step};
pub use tell::importance;
