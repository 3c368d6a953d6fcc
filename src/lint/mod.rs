//! What lint rules are made of: a [`Rule`] checks one service in its [`Scene`].
//!
//! The rules themselves live with what they are about: those of a program in its file under
//! `programs`, those of Docker and of the whole stack under `rules`.

mod rule;
pub(crate) mod scene;

pub(crate) use rule::example;
pub use rule::{Check, Example, Rule};
pub use scene::Scene;
