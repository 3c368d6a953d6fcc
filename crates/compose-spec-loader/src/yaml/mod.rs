//! YAML as go-yaml reads it, with a source span for every node.
//!
//! This is the only module that names a YAML library, and it knows nothing of Compose. It parses
//! text into [`raw::Raw`] trees, which keep tags, anchors and merge keys, and decodes those into
//! plain [`Node`] trees.

pub mod decode;
mod extent;
mod lenient;
pub mod node;
pub mod number;
pub mod parse;
pub mod quote;
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
