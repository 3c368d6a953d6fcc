//! Lists in which a later entry for the same thing replaces the earlier one.
//!
//! Compose appends lists when it merges and then keeps, for each key, port,
//! mount target and so on, the last entry at the place of the first
//! (compose-go, `override.EnforceUnicity`).

use std::collections::HashMap;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::{Map, Node, Value};

use super::go_format::print;
use super::path::TreePath;

/// How deep the lists with such entries lie: `services.*.networks.*.aliases`.
const DEEPEST: usize = 5;

/// Removes the entries that later ones replace, everywhere.
pub(super) fn enforce(root: &mut Map) -> Result<(), Finding> {
    let mut path = TreePath::default();
    for section in ["services", "networks"] {
        if let Some((_, key, node)) = root.get_full_mut(section) {
            path.within(&key.text, |path| enforce_node(node, path))?;
        }
    }
    Ok(())
}

fn enforce_node(node: &mut Node, path: &mut TreePath) -> Result<(), Finding> {
    match &mut node.value {
        Value::Map(map) if path.depth() < DEEPEST => map
            .iter_mut()
            .try_for_each(|(key, node)| path.within(&key.text, |path| enforce_node(node, path))),
        Value::Seq(items) => match identity(&path.parts()) {
            Some(identity) => keep_last(items, identity, path),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

fn keep_last(items: &mut Vec<Node>, identity: Identity, path: &TreePath) -> Result<(), Finding> {
    if items.len() < 2 && !matches!(identity, Identity::KeyValue | Identity::Expose) {
        // One entry replaces nothing; but what it is must still be looked at.
        for item in items.iter() {
            identity.of(item, path)?;
        }
        return Ok(());
    }
    let mut kept: Vec<Node> = Vec::with_capacity(items.len());
    let mut seen: HashMap<String, usize> = HashMap::with_capacity(items.len());
    for item in items.drain(..) {
        let key = identity.of(&item, path)?;
        if let Some(&index) = seen.get(&key) {
            kept[index] = item;
        } else {
            seen.insert(key, kept.len());
            kept.push(item);
        }
    }
    *items = kept;
    Ok(())
}

/// What makes two entries of a list the same thing.
#[derive(Debug, Clone, Copy)]
enum Identity {
    /// The text before `=`.
    KeyValue,
    /// Where the volume is mounted.
    VolumeTarget,
    /// Where the device appears in the container.
    DeviceTarget,
    /// The port itself.
    Expose,
    /// Where the config or secret is mounted; the folder is the default one.
    Mount(&'static str),
    /// Host address, published and target port, protocol.
    Port,
    /// The file's path.
    EnvFile,
}

fn identity(path: &[&str]) -> Option<Identity> {
    Some(match *path {
        ["networks", _, "labels"]
        | ["networks", _, "ipam", "options"]
        | [
            "services",
            _,
            "build",
            "args" | "additional_contexts" | "platform" | "tags" | "labels",
        ]
        | ["services", _, "deploy", "labels"]
        | ["services", _, "networks", _, "aliases" | "link_local_ips"]
        | [
            "services",
            _,
            "annotations" | "cap_add" | "cap_drop" | "dns" | "dns_opt" | "dns_search"
            | "environment" | "labels" | "links" | "profiles" | "sysctls" | "tmpfs",
        ] => Identity::KeyValue,
        ["services", _, "configs"] => Identity::Mount(""),
        ["services", _, "secrets"] => Identity::Mount("/run/secrets"),
        ["services", _, "devices"] => Identity::DeviceTarget,
        ["services", _, "env_file"] => Identity::EnvFile,
        ["services", _, "expose"] => Identity::Expose,
        ["services", _, "ports"] => Identity::Port,
        ["services", _, "volumes"] => Identity::VolumeTarget,
        _ => return None,
    })
}

impl Identity {
    fn of(self, item: &Node, path: &TreePath) -> Result<String, Finding> {
        match (self, &item.value) {
            (Self::KeyValue, Value::Str(text)) => Ok(text
                .split_once('=')
                .map_or(&**text, |(key, _)| key)
                .to_owned()),
            (Self::KeyValue, _) => Err(unexpected(path, item.span, "a text")),
            (Self::VolumeTarget | Self::DeviceTarget, Value::Map(map)) => map
                .get("target")
                .and_then(Node::as_str)
                .map(str::to_owned)
                .ok_or_else(|| {
                    Finding::error(
                        "schema",
                        format!("an entry of `{path}` has no mount target"),
                    )
                    .at(item.span)
                    .help("add `target: /path/in/the/container`")
                }),
            (Self::VolumeTarget, Value::Str(text)) => match super::volumes::parse(text) {
                Ok(mount) => Ok(mount.target),
                Err(error) => Err(Finding::error("invalid-value", error.to_string())
                    .at(item.span)
                    .help("write `SOURCE:TARGET`, or a mapping with `source:` and `target:`")),
            },
            (Self::DeviceTarget, Value::Str(text)) => {
                let mut parts = text.split(':');
                let host = parts.next().unwrap_or_default();
                Ok(parts.next().unwrap_or(host).to_owned())
            }
            (Self::Expose | Self::Port | Self::EnvFile, Value::Str(text)) => Ok(text.to_string()),
            (Self::Expose | Self::Port, Value::Int(port)) => Ok(port.to_string()),
            (Self::Expose, _) => Err(unexpected(path, item.span, "a port")),
            (Self::Mount(folder), Value::Str(name)) => Ok(format!("{folder}/{name}")),
            (Self::Mount(folder), Value::Map(map)) => {
                if let Some(target) = map.get("target") {
                    match target.as_str() {
                        Some(target) => Ok(target.to_owned()),
                        None => Err(unexpected(path, target.span, "a text")),
                    }
                } else {
                    let source = map.get("source").map_or("<nil>".to_owned(), print);
                    Ok(format!("{folder}/{source}"))
                }
            }
            (Self::Mount(_), _) => Err(unexpected(path, item.span, "a text or a mapping")),
            (Self::Port, Value::Map(map)) => {
                let Some(target) = map.get("target") else {
                    return Err(Finding::error(
                        "schema",
                        format!("an entry of `{path}` has no target port"),
                    )
                    .at(item.span)
                    .help("add `target: PORT`, the port inside the container"));
                };
                let field = |key, default: &str| map.get(key).map_or(default.to_owned(), print);
                let (host, published) = (field("host_ip", "0.0.0.0"), field("published", ""));
                Ok(format!(
                    "{host}:{published}:{}/{}",
                    print(target),
                    field("protocol", "tcp")
                ))
            }
            (Self::EnvFile, Value::Map(map)) => match map.get("path") {
                Some(path) if path.as_str().is_some() => Ok(print(path)),
                _ => Err(
                    Finding::error("schema", format!("an entry of `{path}` has no path"))
                        .at(item.span)
                        .help("add `path: FILE`"),
                ),
            },
            (Self::VolumeTarget | Self::DeviceTarget | Self::Port | Self::EnvFile, _) => {
                Ok(String::new())
            }
        }
    }
}

fn unexpected(path: &TreePath, span: Span, what: &str) -> Finding {
    Finding::error("schema", format!("an entry of `{path}` is not {what}")).at(span)
}
