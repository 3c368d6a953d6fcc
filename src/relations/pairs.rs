//! Names and values in either form that Compose accepts.

use crate::yaml::{Node, Value};

/// The pairs of a mapping, or of a list of `name=value`.
pub(super) fn pairs(node: Option<&Node>) -> impl Iterator<Item = (String, String)> {
    let mut pairs = Vec::new();
    match node.map(|node| &node.value) {
        Some(Value::Map(map)) => {
            for (key, value) in map {
                pairs.push((key.text.to_string(), text(value).unwrap_or_default()));
            }
        }
        Some(Value::Seq(items)) => {
            for item in items {
                let item = text(item).unwrap_or_default();
                let (name, value) = item.split_once('=').unwrap_or((&item, ""));
                pairs.push((name.to_owned(), value.to_owned()));
            }
        }
        _ => {}
    }
    pairs.into_iter()
}

pub(super) fn text(node: &Node) -> Option<String> {
    match &node.value {
        Value::Str(text) => Some(text.to_string()),
        Value::Int(number) => Some(number.to_string()),
        Value::Bool(is) => Some(is.to_string()),
        _ => None,
    }
}
