//! Drops empty entries, which Compose does only for `dns`.

use crate::yaml::{Map, Node, Value};

/// Removes empty DNS servers, such as those from a variable without a value.
pub(super) fn omit_empty(root: &mut Map) {
    let Some(Value::Map(services)) = root.get_mut("services").map(|node| &mut node.value) else {
        return;
    };
    for (_, service) in services.iter_mut() {
        let dns = service.as_map_mut().and_then(|map| map.get_mut("dns"));
        if let Some(Node {
            value: Value::Seq(items),
            ..
        }) = dns
        {
            items.retain(|item| !item.is_null() && item.as_str() != Some(""));
        }
    }
}
