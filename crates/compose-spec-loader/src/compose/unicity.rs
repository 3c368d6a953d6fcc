//! Lists in which a later entry replaces an earlier entry for the same thing.
//!
//! Compose appends lists when it merges. Then, for each key, port, mount target and so on, it keeps
//! the last entry at the position of the first (compose-go, `override.EnforceUnicity`).

use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::fmt::Arguments;

use foldhash::{HashMap, HashMapExt as _};

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::node::Key;
use crate::yaml::{Map, Node, Value};

use super::go_format::print;

/// Removes replaced entries in all services.
pub(super) fn enforce(root: &mut Map) -> Result<(), Finding> {
    for (name, service) in entries(root, "services") {
        let Value::Map(attributes) = &mut service.value else {
            continue;
        };
        for (key, node) in attributes {
            let attribute = &*key.text;
            match (&mut node.value, nested(attribute)) {
                (Value::Seq(items), _) => {
                    if let Some(identity) = identity(attribute) {
                        let place = format_args!("services.{}.{attribute}", name.text);
                        keep_last(items, identity, place)?;
                    }
                }
                (Value::Map(map), Some(Nested::Keys(keys))) => {
                    for key in keys {
                        let place = format_args!("services.{}.{attribute}.{key}", name.text);
                        keep_last_under(map, key, place)?;
                    }
                }
                (Value::Map(networks), Some(Nested::EachNetwork)) => {
                    for (network, node) in networks {
                        let Value::Map(map) = &mut node.value else {
                            continue;
                        };
                        for key in ["aliases", "link_local_ips"] {
                            let (service, network) = (&name.text, &network.text);
                            let place = format_args!("services.{service}.networks.{network}.{key}");
                            keep_last_under(map, key, place)?;
                        }
                    }
                }
                _ => {}
            }
        }
    }
    for (name, network) in entries(root, "networks") {
        let Value::Map(map) = &mut network.value else {
            continue;
        };
        keep_last_under(map, "labels", format_args!("networks.{}.labels", name.text))?;
        if let Some(Value::Map(ipam)) = map.get_mut("ipam").map(|node| &mut node.value) {
            let place = format_args!("networks.{}.ipam.options", name.text);
            keep_last_under(ipam, "options", place)?;
        }
    }
    Ok(())
}

fn entries<'a>(root: &'a mut Map, section: &str) -> impl Iterator<Item = (&'a Key, &'a mut Node)> {
    root.get_mut(section)
        .and_then(Node::as_map_mut)
        .into_iter()
        .flatten()
}

/// Attributes of a service that contain such lists further down.
enum Nested {
    /// Lists of `key=value` under these keys.
    Keys(&'static [&'static str]),
    /// In each network of the service.
    EachNetwork,
}

fn nested(attribute: &str) -> Option<Nested> {
    Some(match attribute {
        "build" => Nested::Keys(&["args", "additional_contexts", "platform", "tags", "labels"]),
        "deploy" => Nested::Keys(&["labels"]),
        "networks" => Nested::EachNetwork,
        _ => return None,
    })
}

fn keep_last_under(map: &mut Map, key: &str, place: Arguments<'_>) -> Result<(), Finding> {
    match map.get_mut(key).map(|node| &mut node.value) {
        Some(Value::Seq(items)) => keep_last(items, Identity::KeyValue, place),
        _ => Ok(()),
    }
}

fn keep_last(
    items: &mut Vec<Node>,
    identity: Identity,
    place: Arguments<'_>,
) -> Result<(), Finding> {
    let mut first: HashMap<Cow<'_, str>, usize> = HashMap::with_capacity(items.len());
    let mut replaced: Vec<(usize, usize)> = Vec::new();
    for (index, item) in items.iter().enumerate() {
        match first.entry(identity.of(item, place)?) {
            Entry::Vacant(entry) => {
                entry.insert(index);
            }
            Entry::Occupied(entry) => replaced.push((*entry.get(), index)),
        }
    }
    for (earlier, later) in &replaced {
        items.swap(*earlier, *later);
    }
    for (_, later) in replaced.iter().rev() {
        items.remove(*later);
    }
    Ok(())
}

/// What makes two entries refer to the same thing.
#[derive(Debug, Clone, Copy)]
enum Identity {
    /// The text before `=`.
    KeyValue,
    /// The target of the mount.
    VolumeTarget,
    /// The path of the device in the container.
    DeviceTarget,
    /// The port.
    Expose,
    /// The target of the config or secret, with its default directory.
    Mount(&'static str),
    /// Host address, published port, target port and protocol.
    Port,
    /// The path of the file.
    EnvFile,
}

/// How entries of a list attribute are identified.
fn identity(attribute: &str) -> Option<Identity> {
    Some(match attribute {
        "annotations" | "cap_add" | "cap_drop" | "dns" | "dns_opt" | "dns_search"
        | "environment" | "labels" | "links" | "profiles" | "sysctls" | "tmpfs" => {
            Identity::KeyValue
        }
        "configs" => Identity::Mount(""),
        "secrets" => Identity::Mount("/run/secrets"),
        "devices" => Identity::DeviceTarget,
        "env_file" => Identity::EnvFile,
        "expose" => Identity::Expose,
        "ports" => Identity::Port,
        "volumes" => Identity::VolumeTarget,
        _ => return None,
    })
}

impl Identity {
    fn of<'a>(self, item: &'a Node, place: Arguments<'_>) -> Result<Cow<'a, str>, Finding> {
        match (self, &item.value) {
            (Self::KeyValue, Value::Str(text)) => {
                Ok(text.split_once('=').map_or(&**text, |(key, _)| key).into())
            }
            (Self::KeyValue, _) => Err(unexpected(place, item.span, "a text")),
            (Self::VolumeTarget | Self::DeviceTarget, Value::Map(map)) => map
                .get("target")
                .and_then(Node::as_str)
                .map(Cow::Borrowed)
                .ok_or_else(|| {
                    Finding::error(
                        "schema",
                        format!("an entry of `{place}` has no mount target"),
                    )
                    .at(item.span)
                    .help("add `target: /path/in/the/container`")
                }),
            (Self::VolumeTarget, Value::Str(text)) => match super::volumes::parse(text) {
                Ok(mount) => Ok(mount.target.into()),
                Err(error) => Err(Finding::error("invalid-value", error.to_string())
                    .at(item.span)
                    .help("write `SOURCE:TARGET`, or a mapping with `source:` and `target:`")),
            },
            (Self::DeviceTarget, Value::Str(text)) => {
                let mut parts = text.split(':');
                let host = parts.next().unwrap_or_default();
                Ok(parts.next().unwrap_or(host).into())
            }
            (Self::Expose | Self::Port | Self::EnvFile, Value::Str(text)) => {
                Ok(Cow::Borrowed(text))
            }
            (Self::Expose | Self::Port, Value::Int(port)) => Ok(port.to_string().into()),
            (Self::Expose, _) => Err(unexpected(place, item.span, "a port")),
            (Self::Mount(folder), Value::Str(name)) => Ok(format!("{folder}/{name}").into()),
            (Self::Mount(folder), Value::Map(map)) => {
                if let Some(target) = map.get("target") {
                    match target.as_str() {
                        Some(target) => Ok(target.into()),
                        None => Err(unexpected(place, target.span, "a text")),
                    }
                } else {
                    let source = map.get("source").map_or("<nil>".to_owned(), print);
                    Ok(format!("{folder}/{source}").into())
                }
            }
            (Self::Mount(_), _) => Err(unexpected(place, item.span, "a text or a mapping")),
            (Self::Port, Value::Map(map)) => {
                let Some(target) = map.get("target") else {
                    return Err(Finding::error(
                        "schema",
                        format!("an entry of `{place}` has no target port"),
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
                )
                .into())
            }
            (Self::EnvFile, Value::Map(map)) => match map.get("path") {
                Some(path) if path.as_str().is_some() => Ok(print(path).into()),
                _ => Err(
                    Finding::error("schema", format!("an entry of `{place}` has no path"))
                        .at(item.span)
                        .help("add `path: FILE`"),
                ),
            },
            (Self::VolumeTarget | Self::DeviceTarget | Self::Port | Self::EnvFile, _) => {
                Ok(Cow::Borrowed(""))
            }
        }
    }
}

fn unexpected(place: Arguments<'_>, span: Span, what: &str) -> Finding {
    Finding::error("schema", format!("an entry of `{place}` is not {what}")).at(span)
}
