//! What may be done to a stack, and the gentlest of it that makes it fit.
//!
//! [`step`] is what a plan consists of. Knows services, machines and what is known of images; it
//! must not know how a plan is printed, nor how it is written into files.

pub mod step;

pub use step::{Change, EnvironmentEdit, Kind, Step};
