//! Values as Compose's program has them after decoding.

use crate::compose::bytes::ram_in_bytes;
use crate::yaml::{Node, Value, parse_float};

/// A text that is not empty: an empty one counts as none.
pub(super) fn text<'a>(node: &'a Node, key: &str) -> Option<&'a str> {
    node.get(key)?.as_str().filter(|text| !text.is_empty())
}

/// A whole number; a fraction is cut off.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "Go converts in the same way"
)]
pub(super) fn whole(node: &Node) -> Option<i64> {
    match &node.value {
        Value::Int(number) => Some(*number),
        Value::Uint(number) => Some(*number as i64),
        Value::Float(number) => Some(*number as i64),
        Value::Str(text) => text.parse().ok(),
        _ => None,
    }
}

/// Bytes; what is neither a whole number nor text counts as 0.
pub(super) fn size(node: &Node) -> i64 {
    match &node.value {
        Value::Int(bytes) => *bytes,
        Value::Str(text) => ram_in_bytes(text).map_or(0, |parsed| parsed.bytes),
        _ => 0,
    }
}

/// A number of processors, in the 32 bits in which Compose compares them.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "Compose computes in 32 bits"
)]
pub(super) fn cpus(node: &Node) -> f32 {
    match &node.value {
        Value::Int(number) => *number as f32,
        Value::Uint(number) => *number as f32,
        Value::Float(number) => *number as f32,
        Value::Str(text) => parse_float(text).map_or(0.0, |number| number as f32),
        _ => 0.0,
    }
}

/// Whether it is true or a word for it.
pub(super) fn truth(node: &Node) -> bool {
    match &node.value {
        Value::Bool(truth) => *truth,
        Value::Str(word) => ["true", "y", "yes", "on"]
            .iter()
            .any(|yes| word.eq_ignore_ascii_case(yes)),
        _ => false,
    }
}
