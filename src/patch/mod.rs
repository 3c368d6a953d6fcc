//! Carries out a plan: turns steps into files for Compose and into instructions for the user. Knows
//! nothing of how a plan is made.
//!
//! [`wanted`] computes the desired state of each service. The override file ([`override_file`]) and
//! the comparison ([`diff`]) are derived from it. [`verify`] checks that the result is the desired
//! state.

mod block;
mod comment;
mod dependencies;
pub mod desired;
pub mod diff;
#[cfg(test)]
mod fixture;
pub mod in_place;
mod original;
pub mod override_file;
mod profiles;
pub mod runbook;
pub mod settings;
pub mod sheet;
mod spelling;
mod template;
#[cfg(test)]
mod tests;
pub mod verify;
pub mod wanted;

pub use desired::{Because, Wanted, WantedStack};
pub use diff::{Row, diff};
pub use in_place::{edited, in_place};
pub use original::Originals;
pub use override_file::{OFF_PROFILE, is_ours, override_file};
pub use profiles::check_profiles;
pub use runbook::{Runbook, Upgrade, Written, runbook};
pub use settings::{ByHand, Command, Variable, as_written};
pub use sheet::{Form, is_our_runbook, marked};
pub use verify::{Difference, verify};
pub use wanted::wanted;
