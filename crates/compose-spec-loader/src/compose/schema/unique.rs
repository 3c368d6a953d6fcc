//! Finds repeated items in lists, compared as in JSON Schema.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use foldhash::{HashMap, HashMapExt as _};

use crate::yaml::{Node, Value};

/// The first item that repeats an earlier one: `(first, second)`.
///
/// Linear: items are grouped by hash and compared only within a group.
pub(super) fn first_repetition(items: &[Node]) -> Option<(usize, usize)> {
    if items.len() < 2 {
        return None;
    }
    let mut buckets: HashMap<u64, Vec<usize>> = HashMap::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let bucket = buckets.entry(fingerprint(item)).or_default();
        if let Some(&first) = bucket.iter().find(|&&seen| same(&items[seen], item)) {
            return Some((first, index));
        }
        bucket.push(index);
    }
    None
}

/// A number for comparison: floats without a fraction are integers.
#[derive(PartialEq, Hash)]
enum Number {
    Whole(i128),
    Bits(u64),
}

fn number(value: &Value) -> Option<Number> {
    /// 2^96: far above the numbers in any list of ports or groups, far below 2^127.
    const WHOLE_BELOW: f64 = 79_228_162_514_264_337_593_543_950_336.0;
    match *value {
        Value::Int(number) => Some(Number::Whole(number.into())),
        Value::Uint(number) => Some(Number::Whole(number.into())),
        #[expect(
            clippy::cast_possible_truncation,
            reason = "whole, and its size is checked"
        )]
        Value::Float(number) if number.fract() == 0.0 && number.abs() < WHOLE_BELOW => {
            Some(Number::Whole(number as i128))
        }
        Value::Float(number) => Some(Number::Bits(number.to_bits())),
        _ => None,
    }
}

fn same(a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        (Value::Seq(a), Value::Seq(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Map(a), Value::Map(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, value)| b.get(key).is_some_and(|other| same(value, other)))
        }
        (a, b) => match (number(a), number(b)) {
            (Some(a), Some(b)) => a == b,
            (None, None) => a == b,
            _ => false,
        },
    }
}

/// Equal for nodes that are the [`same`].
fn fingerprint(node: &Node) -> u64 {
    let mut hasher = DefaultHasher::new();
    match &node.value {
        Value::Null => 0_u8.hash(&mut hasher),
        Value::Bool(truth) => truth.hash(&mut hasher),
        Value::Str(text) | Value::Time(text) => text.hash(&mut hasher),
        Value::Seq(items) => items
            .iter()
            .for_each(|item| fingerprint(item).hash(&mut hasher)),
        Value::Map(map) => {
            // The order of keys must not change the hash.
            let entries = map.iter().map(|(key, value)| {
                let mut hasher = DefaultHasher::new();
                key.hash(&mut hasher);
                fingerprint(value).hash(&mut hasher);
                hasher.finish()
            });
            entries.fold(0, u64::wrapping_add).hash(&mut hasher);
        }
        value @ (Value::Int(_) | Value::Uint(_) | Value::Float(_)) => {
            number(value).hash(&mut hasher);
        }
    }
    hasher.finish()
}
