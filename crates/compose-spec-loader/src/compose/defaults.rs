//! The defaults that Compose sets.
//!
//! Runs after all files are merged and before validation:
//! <https://github.com/compose-spec/compose-go/blob/v2.9.1/transform/defaults.go>.

use super::canonical::{default, entries_mut};
use crate::yaml::{Map, Node, Value};

pub(super) fn set_defaults(root: &mut Map) {
    let Some(services) = root.get_mut("services") else {
        return;
    };
    for (_, service) in entries_mut(services) {
        for (key, value) in entries_mut(service) {
            match &*key.text {
                "build" => set(value, "context", || text(".")),
                "deploy" => {
                    let mut devices = ["resources", "reservations", "devices"].iter();
                    let devices =
                        devices.try_fold(value, |node, key| node.as_map_mut()?.get_mut(*key));
                    if let Some(devices) = devices {
                        items(devices).for_each(request_devices);
                    }
                }
                "gpus" => items(value).for_each(request_devices),
                "ports" => items(value).for_each(|port| {
                    set(port, "protocol", || text("tcp"));
                    set(port, "mode", || text("ingress"));
                }),
                "secrets" => items(value).for_each(|secret| {
                    let source = secret
                        .get("source")
                        .and_then(Node::as_str)
                        .unwrap_or_default();
                    let target = format!("/run/secrets/{source}");
                    set(secret, "target", || text(&target));
                }),
                _ => {}
            }
        }
    }
}

/// Requests all devices unless `count` or `device_ids` is set.
fn request_devices(request: &mut Node) {
    if request.get("device_ids").is_none() {
        set(request, "count", || text("all"));
    }
}

fn set(node: &mut Node, key: &str, value: impl FnOnce() -> Value) {
    let span = node.span;
    if let Some(map) = node.as_map_mut() {
        default(map, key, span, value);
    }
}

fn items(node: &mut Node) -> impl Iterator<Item = &mut Node> {
    let items = match &mut node.value {
        Value::Seq(items) => items.as_mut_slice(),
        _ => &mut [],
    };
    items.iter_mut()
}

fn text(text: &str) -> Value {
    Value::Str(text.into())
}
