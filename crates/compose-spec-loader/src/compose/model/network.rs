//! `ports`, `networks`, `labels` and `depends_on`.

use std::rc::Rc;

use indexmap::IndexMap;

use crate::compose::decoded;
use crate::stack::{Dependency, Label, Network, Port};
use crate::yaml::{Node, Value};

use super::{scalar, texts};

/// An entry of `ports`, in its long form.
pub(super) fn port(node: &Node) -> Port {
    let value = |key: &str| node.get(key).filter(|it| !it.is_null()).map(scalar);
    Port {
        host_ip: value("host_ip"),
        published: value("published"),
        target: value("target"),
        protocol: value("protocol"),
        at: node.span,
    }
}

pub(super) fn networks(node: &Node) -> Vec<Network> {
    let networks = node.entries().map(|(key, network)| Network {
        name: Rc::clone(&key.text),
        aliases: network.get("aliases").map(texts).unwrap_or_default(),
        at: key.span,
    });
    networks.collect()
}

/// A mapping, or a list of `name=value`.
pub(super) fn labels(node: &Node) -> Vec<Label> {
    match &node.value {
        Value::Map(map) => {
            let labels = map.iter().map(|(name, value)| Label {
                name: Rc::clone(&name.text),
                value: scalar(value),
                at: value.span,
            });
            labels.collect()
        }
        Value::Seq(items) => {
            let labels = items.iter().map(|item| {
                let text = scalar(item);
                let (name, value) = text.split_once('=').unwrap_or((&text, ""));
                Label {
                    name: name.into(),
                    value: value.into(),
                    at: item.span,
                }
            });
            labels.collect()
        }
        _ => Vec::new(),
    }
}

pub(super) fn depends_on(node: &Node) -> IndexMap<String, Dependency> {
    let dependency = |node: &Node| Dependency {
        condition: node
            .get("condition")
            .and_then(Node::as_str)
            .unwrap_or("service_started")
            .to_owned(),
        required: !matches!(
            node.get("required").map(|node| &node.value),
            Some(Value::Bool(false))
        ),
        restart: node.get("restart").is_some_and(decoded::truth),
    };
    node.entries()
        .map(|(name, node)| (name.text.to_string(), dependency(node)))
        .collect()
}
