#![doc = include_str!("../README.md")]
//!
//! # Modules
//!
//! [`source`] holds the texts, [`yaml`] turns them into nodes with places,
//! [`compose`] does to those what Compose does, and ends in a [`stack`]. What is
//! wrong becomes a [`finding`].

pub mod compose;
pub mod finding;
pub mod near;
pub mod source;
pub mod stack;
pub mod yaml;
