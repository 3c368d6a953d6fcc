//! A plan made real: the steps as files that Compose obeys, and what a person has to do around
//! them. Knows nothing of how a plan came about.
//!
//! [`wanted`] puts together what each service is to become. From that follow the file that is
//! laid over the others ([`override_file`]).

mod block;
mod dependencies;
mod original;
pub mod override_file;
mod quoting;
pub mod settings;
mod spelling;
mod template;
pub mod wanted;

pub use override_file::{OFF_PROFILE, is_ours, override_file};
pub use settings::{Command, Variable};
pub use wanted::{Because, ByHand, Wanted, WantedStack, wanted};
