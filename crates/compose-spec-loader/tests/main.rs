//! The loader against what Docker Compose accepts and refuses, and against laws of its own.

mod properties;
mod refusals;
