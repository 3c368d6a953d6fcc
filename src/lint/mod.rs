//! The parts of lint rules: a [`Rule`] checks one service in its [`Scene`].
//!
//! Rules are defined with their subject: those of a program in its file in `programs`, those of
//! Docker and of the whole stack in `rules`.

mod rule;
pub(crate) mod scene;

pub(crate) use rule::example;
pub use rule::{Check, Example, Rule};
pub use scene::Scene;
