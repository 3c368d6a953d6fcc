//! YAML as go-yaml reads it, with a place for every node.
//!
//! The only room that knows a YAML library. It knows nothing of Compose: it
//! turns text into [`raw::Raw`] trees that still hold tags, anchors and merge
//! keys, and those into plain [`Node`] trees.

pub mod decode;
mod extent;
mod lenient;
mod merge_key;
pub mod node;
pub mod number;
pub mod parse;
pub mod raw;
pub mod scalar;
mod strict;
mod syntax;
mod timestamp;
mod tree;

pub use decode::{decode, refuse_duplicates};
pub use node::{Key, Map, Node, Value};
pub use number::{NumberError, parse_float};
pub use parse::parse;
pub use raw::{Raw, RawKind, Style};
pub use scalar::resolve_plain;
