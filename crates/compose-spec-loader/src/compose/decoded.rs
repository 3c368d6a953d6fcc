//! Values as compose-go decodes them.

use crate::yaml::{Node, Value, parse_float};

use super::bytes::{Parsed, ram_in_bytes};
use super::go_number;

/// A text; `None` if it is empty.
pub(super) fn text<'a>(node: &'a Node, key: &str) -> Option<&'a str> {
    node.get(key)?.as_str().filter(|text| !text.is_empty())
}

/// An integer. Fractions are truncated, and values out of range become -2^63, as in Go on amd64.
pub(super) fn whole(node: &Node) -> Option<i64> {
    match &node.value {
        Value::Int(number) => Some(*number),
        Value::Uint(number) => Some(number.cast_signed()),
        Value::Float(number) => Some(truncated(*number)),
        Value::Str(text) => go_number::parse_int(text),
        _ => None,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "cutting the fraction off is the point, and the range is checked"
)]
fn truncated(number: f64) -> i64 {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if (-LIMIT..LIMIT).contains(&number) {
        number as i64
    } else {
        i64::MIN
    }
}

/// A size in bytes. Anything that is neither an integer nor a text counts as 0.
pub(super) fn size(node: &Node) -> Parsed {
    let bytes = |bytes| Parsed {
        bytes,
        wrapped: false,
    };
    match &node.value {
        Value::Int(written) => bytes(*written),
        Value::Str(text) => ram_in_bytes(text).unwrap_or(bytes(0)),
        _ => bytes(0),
    }
}

/// Like [`size`], without the overflow flag.
pub(super) fn bytes(node: &Node) -> i64 {
    size(node).bytes
}

/// A number of CPUs as a 32-bit float, which is how Compose compares them.
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

/// Whether the value is true, or a text that Compose reads as true.
pub(super) fn truth(node: &Node) -> bool {
    match &node.value {
        Value::Bool(truth) => *truth,
        Value::Str(word) => ["true", "y", "yes", "on"]
            .iter()
            .any(|yes| word.eq_ignore_ascii_case(yes)),
        _ => false,
    }
}
