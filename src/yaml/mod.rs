//! YAML as go-yaml reads it, with a place for every node.
//!
//! The only room that knows a YAML library. It knows nothing of Compose: it
//! turns text into [`raw::Raw`] trees that still hold tags, anchors and merge
//! keys, and those into plain [`Node`] trees.

pub mod node;

pub use node::{Map, Node, Value};
