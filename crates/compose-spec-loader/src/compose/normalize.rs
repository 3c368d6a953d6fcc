//! Dependencies that Compose adds implicitly.
//!
//! A service that links to another service, shares one of its namespaces or mounts its volumes
//! starts after it (compose-go, `loader/normalize.go`).

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::node::Key;
use crate::yaml::{Map, Node, Value};

/// Adds the implicit `depends_on` of every service, and the default network.
pub(super) fn normalize(root: &mut Map) -> Result<(), Finding> {
    let mut uses_default_network = false;
    if let Some(Value::Map(services)) = root.get_mut("services").map(|node| &mut node.value) {
        for (key, node) in services.iter_mut() {
            let span = node.span;
            let Value::Map(service) = &mut node.value else {
                return Err(Finding::error(
                    "schema",
                    format!("`services.{}` must be a mapping", key.text),
                )
                .at(span));
            };
            uses_default_network |= joins_default_network(service, key.span);
            add_dependencies(service, span)?;
        }
    }
    if uses_default_network {
        add_default_network(root);
    }
    Ok(())
}

fn joins_default_network(service: &mut Map, at: Span) -> bool {
    if service.contains_key("provider") || service.contains_key("network_mode") {
        return false;
    }
    match service.get("networks").map(|node| &node.value) {
        Some(Value::Map(networks)) if !networks.is_empty() => networks.contains_key("default"),
        _ => {
            let default = Key::new("default", at);
            let networks = Map::from_iter([(default, Node::new(Value::Null, at))]);
            service.insert(
                Key::new("networks", at),
                Node::new(Value::Map(networks), at),
            );
            true
        }
    }
}

fn add_default_network(root: &mut Map) {
    let Some(at) = root.get("services").map(|services| services.span) else {
        return;
    };
    let networks = root
        .entry(Key::new("networks", at))
        .or_insert_with(|| Node::new(Value::Map(Map::default()), at));
    if let Value::Map(networks) = &mut networks.value {
        networks
            .entry(Key::new("default", at))
            .or_insert_with(|| Node::new(Value::Null, at));
    }
}

fn add_dependencies(service: &mut Map, at: Span) -> Result<(), Finding> {
    let mut implied: Vec<(String, Span)> = Vec::new();
    for link in texts(service, "links")? {
        let parts: Vec<&str> = link.0.split(':').collect();
        let target = if parts.len() == 2 { parts[0] } else { link.0 };
        implied.push((target.to_owned(), link.1));
    }
    for namespace in ["network_mode", "ipc", "pid", "uts", "cgroup"] {
        let Some(node) = service.get(namespace) else {
            continue;
        };
        let Some(text) = node.as_str() else {
            return Err(not_a_text(namespace, node.span));
        };
        if let Some(target) = text.strip_prefix("service:") {
            implied.push((target.to_owned(), node.span));
        }
    }
    for (from, span) in texts(service, "volumes_from")? {
        if !from.starts_with("container:") {
            let target = from.split(':').next().unwrap_or_default();
            implied.push((target.to_owned(), span));
        }
    }
    if implied.is_empty() {
        return Ok(());
    }
    let slot = service
        .entry(Key::new("depends_on", at))
        .or_insert_with(|| Node::new(Value::Map(Map::default()), at));
    let Value::Map(depends_on) = &mut slot.value else {
        return Err(Finding::error("schema", "`depends_on` must be a mapping").at(slot.span));
    };
    for (target, span) in implied {
        depends_on.entry(Key::new(target, span)).or_insert_with(|| {
            Node::new(
                Value::Map(Map::from_iter([
                    (
                        Key::new("condition", span),
                        Node::string("service_started", span),
                    ),
                    (
                        Key::new("required", span),
                        Node::new(Value::Bool(true), span),
                    ),
                ])),
                span,
            )
        });
    }
    Ok(())
}

fn texts<'a>(service: &'a Map, key: &str) -> Result<Vec<(&'a str, Span)>, Finding> {
    match service.get(key).map(|node| (&node.value, node.span)) {
        None => Ok(Vec::new()),
        Some((Value::Seq(items), _)) => items
            .iter()
            .map(|item| item.as_str().map(|text| (text, item.span)).ok_or(item.span))
            .collect::<Result<_, _>>()
            .map_err(|span| not_a_text(key, span)),
        Some((_, span)) => {
            Err(Finding::error("schema", format!("`{key}` must be a list")).at(span))
        }
    }
}

fn not_a_text(key: &str, span: Span) -> Finding {
    Finding::error("schema", format!("`{key}` must hold a text")).at(span)
}
