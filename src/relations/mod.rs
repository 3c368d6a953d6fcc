//! Relations between the services of a stack: copies, dependencies, and variables that count
//! containers. Knows nothing of machines or totals.

mod data;
mod environments;
mod following;
pub mod groups;
mod hosts;
pub mod importance;
pub mod mentions;
pub mod merges;
mod naming;
pub mod needs;

#[cfg(test)]
mod fixture;

pub use environments::Environments;
pub use following::{EnvironmentEdit, Followed, Gone, Values, following};
pub use groups::{Group, groups, numbered_like};
pub use importance::{Known, Weighed, importance};
pub use mentions::{Mention, mentions};
pub use merges::{Merge, merges};
pub use needs::{needs, shares};
