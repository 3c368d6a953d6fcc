//! A plan made real: the steps as files that Compose obeys, and what a person has to do around
//! them. Knows nothing of how a plan came about.
//!
//! [`wanted`] puts together what each service is to become. From that follow the file that is
//! laid over the others ([`override_file`]), and the comparison ([`diff`]). [`verify`] says whether
//! what came out is what was wanted.

mod block;
mod dependencies;
pub mod diff;
#[cfg(test)]
mod fixture;
pub mod in_place;
mod original;
pub mod override_file;
mod quoting;
pub mod runbook;
pub mod settings;
pub mod sheet;
mod spelling;
mod template;
#[cfg(test)]
mod tests;
pub mod verify;
pub mod wanted;

pub use diff::{Row, diff};
pub use in_place::{edited, in_place};
pub use original::Originals;
pub use override_file::{OFF_PROFILE, is_ours, override_file};
pub use runbook::{Runbook, Upgrade, Written, runbook};
pub use settings::{Command, Variable, as_written};
pub use sheet::{Form, is_our_runbook, marked};
pub use verify::{Difference, verify};
pub use wanted::{Because, ByHand, Wanted, WantedStack, wanted};
