//! Merges a later file, or an extending service, over an earlier one.
//!
//! Mappings merge recursively, lists append, and null keeps the earlier value. A few attributes
//! have their own rules (compose-go, package `override`).

use std::rc::Rc;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::node::Key;
use crate::yaml::{Map, Node, Value};

use super::go_format::print;
use super::path::TreePath;

/// Merges a file over the files loaded before it.
pub(super) fn merge(base: Map, over: Map) -> Result<Map, Finding> {
    merge_mappings(base, over, &mut TreePath::default())
}

/// Merges a service over the one it extends.
pub(super) fn extend_service(base: Node, over: Node) -> Result<Node, Finding> {
    merge_nodes(base, over, &mut TreePath::of(&["services", "x"]))
}

fn merge_nodes(base: Node, over: Node, path: &mut TreePath) -> Result<Node, Finding> {
    if path.depth() > 2
        && let Some(rule) = special(&path.parts())
    {
        return rule.apply(base, over, path);
    }
    if over.is_null() {
        return Ok(base);
    }
    let span = over.span;
    match (base.value, over.value) {
        (Value::Map(base_map), Value::Map(over_map)) => Ok(Node::new(
            Value::Map(merge_mappings(base_map, over_map, path)?),
            base.span,
        )),
        (Value::Seq(mut items), Value::Seq(more)) => {
            items.extend(more);
            Ok(Node::new(Value::Seq(items), base.span))
        }
        (Value::Map(_), _) => Err(cannot_override(path, span, base.span, "a mapping")),
        (Value::Seq(_), _) => Err(cannot_override(path, span, base.span, "a list")),
        (_, value) => Ok(Node::new(value, span)),
    }
}

fn merge_mappings(mut base: Map, over: Map, path: &mut TreePath) -> Result<Map, Finding> {
    for (key, value) in over {
        match base.get_mut(&*key.text) {
            None => {
                base.insert(key, value);
            }
            Some(slot) => {
                let null = Node::new(Value::Null, slot.span);
                let earlier = std::mem::replace(slot, null);
                *slot = path.within(&key.text, |path| merge_nodes(earlier, value, path))?;
            }
        }
    }
    Ok(base)
}

fn cannot_override(path: &TreePath, over: Span, base: Span, what: &str) -> Finding {
    Finding::error(
        "merge",
        format!("`{path}` cannot be overridden: it was {what} before"),
    )
    .at(over)
    .label(format!("this is not {what}"))
    .related(base, "first written here")
    .help(format!(
        "write {what} here too, or `!override` before the value to replace it"
    ))
}

/// Attributes with their own merge rules.
#[derive(Debug, Clone, Copy)]
enum Special {
    /// The later value replaces the earlier one, regardless of their types.
    Replace,
    /// Both become lists of `key=value` and are concatenated.
    Sequence,
    /// Like `Sequence`, without entries that are already present.
    SequenceOfNew,
    /// A text is short for `context:`.
    Build,
    /// A list is short for a mapping to `condition: service_started`.
    DependsOn,
    /// A list is short for a mapping to null.
    Names,
    /// Options are merged only if the driver is the same.
    Logging,
    /// Address pools are merged by subnet.
    IpamConfig,
}

fn special(path: &[&str]) -> Option<Special> {
    Some(match *path {
        ["networks", _, "ipam", "config"] => Special::IpamConfig,
        ["networks" | "volumes", _, "labels"]
        | [
            "services",
            _,
            "build",
            "args" | "additional_contexts" | "labels",
        ]
        | ["services", _, "deploy", "labels"]
        | ["services", _, "volumes", _, "volume", "labels"]
        | [
            "services",
            _,
            "annotations" | "dns" | "dns_opt" | "dns_search" | "env_file" | "label_file"
            | "environment" | "labels" | "sysctls" | "tmpfs",
        ] => Special::Sequence,
        ["services", _, "build"] => Special::Build,
        ["services", _, "build", "extra_hosts"] | ["services", _, "extra_hosts"] => {
            Special::SequenceOfNew
        }
        ["services", _, "command" | "entrypoint"]
        | ["services", _, "healthcheck", "test"]
        | ["services", _, "ulimits", _] => Special::Replace,
        ["services", _, "depends_on"] => Special::DependsOn,
        ["services", _, "logging"] => Special::Logging,
        ["services", _, "models" | "networks"] => Special::Names,
        _ => return None,
    })
}

impl Special {
    fn apply(self, base: Node, over: Node, path: &mut TreePath) -> Result<Node, Finding> {
        let span = base.span;
        let merged = match self {
            Self::Replace => return Ok(over),
            Self::Sequence => {
                let mut items = sequence(base);
                items.extend(sequence(over));
                Value::Seq(items)
            }
            Self::SequenceOfNew => {
                let mut items = sequence(base);
                let known = items.clone();
                items.extend(
                    sequence(over)
                        .into_iter()
                        .filter(|item| !known.iter().any(|other| other.value == item.value)),
                );
                Value::Seq(items)
            }
            Self::Build => Value::Map(merge_mappings(
                build(base, path)?,
                build(over, path)?,
                path,
            )?),
            Self::DependsOn => {
                let (base, over) = (mapping(base, path, started)?, mapping(over, path, started)?);
                Value::Map(merge_mappings(base, over, path)?)
            }
            Self::Names => {
                let (base, over) = (mapping(base, path, nothing)?, mapping(over, path, nothing)?);
                Value::Map(merge_mappings(base, over, path)?)
            }
            Self::Logging => {
                let (Value::Map(base), Value::Map(over)) = (base.value, over.value) else {
                    return Err(not_a_mapping(path, over.span));
                };
                let same = match (base.get("driver"), over.get("driver")) {
                    (Some(base), Some(over)) => base.value == over.value,
                    _ => true,
                };
                Value::Map(if same {
                    merge_mappings(base, over, path)?
                } else {
                    over
                })
            }
            Self::IpamConfig => Value::Seq(ipam_config(base, over, path)?),
        };
        Ok(Node::new(merged, span))
    }
}

fn not_a_mapping(path: &TreePath, span: Span) -> Finding {
    Finding::error("merge", format!("`{path}` must be a mapping to be merged")).at(span)
}

/// `key=value` texts, sorted if they come from a mapping.
fn sequence(node: Node) -> Vec<Node> {
    match node.value {
        Value::Map(map) => {
            let mut items: Vec<Node> = Vec::with_capacity(map.len());
            for (key, value) in map {
                match &value.value {
                    Value::Null => items.push(Node::string(key.text, key.span)),
                    Value::Seq(values) => items.extend(values.iter().map(|each| {
                        Node::string(format!("{}={}", key.text, print(each)), each.span)
                    })),
                    _ => items.push(Node::string(
                        format!("{}={}", key.text, print(&value)),
                        value.span,
                    )),
                }
            }
            items.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
            items
        }
        Value::Seq(items) => items,
        Value::Str(_) => vec![node],
        _ => Vec::new(),
    }
}

fn build(node: Node, path: &TreePath) -> Result<Map, Finding> {
    match node.value {
        Value::Map(map) => Ok(map),
        Value::Str(_) => {
            let span = node.span;
            Ok(Map::from_iter([(Key::new("context", span), node)]))
        }
        Value::Null => Ok(Map::default()),
        _ => Err(not_a_mapping(path, node.span)),
    }
}

fn mapping(node: Node, path: &TreePath, short: fn(Span) -> Value) -> Result<Map, Finding> {
    match node.value {
        Value::Map(map) => Ok(map),
        Value::Seq(items) => items
            .into_iter()
            .map(|item| match item.value {
                Value::Str(text) => Ok((
                    Key::new(text, item.span),
                    Node::new(short(item.span), item.span),
                )),
                _ => Err(
                    Finding::error("merge", format!("`{path}` must be a list of names"))
                        .at(item.span)
                        .label("not a name"),
                ),
            })
            .collect(),
        _ => Ok(Map::default()),
    }
}

fn nothing(_: Span) -> Value {
    Value::Null
}

fn started(span: Span) -> Value {
    let condition: Rc<str> = "service_started".into();
    Value::Map(Map::from_iter([
        (
            Key::new("condition", span),
            Node::new(Value::Str(condition), span),
        ),
        (
            Key::new("required", span),
            Node::new(Value::Bool(true), span),
        ),
    ]))
}

fn ipam_config(base: Node, over: Node, path: &mut TreePath) -> Result<Vec<Node>, Finding> {
    let not_a_list =
        |span| Finding::error("merge", format!("`{path}` must be a list to be merged")).at(span);
    let Value::Seq(configs) = base.value else {
        return Err(not_a_list(base.span));
    };
    let Value::Seq(overrides) = over.value else {
        return Err(not_a_list(over.span));
    };
    let subnet = |map: &Map| map.get("subnet").map(|node| node.value.clone());
    let mut pools: Vec<Node> = Vec::new();
    for config in configs {
        let span = config.span;
        let right = mapping(config, path, nothing)?;
        for change in &overrides {
            let left = mapping(change.clone(), path, nothing)?;
            let position = |pools: &[Node], wanted: &Map| {
                pools.iter().position(|pool| {
                    pool.as_map()
                        .is_some_and(|pool| subnet(pool) == subnet(wanted))
                })
            };
            if subnet(&left) != subnet(&right) && position(&pools, &left).is_none() {
                pools.push(Node::new(Value::Map(left), change.span));
                continue;
            }
            let merged = merge_mappings(right.clone(), left, path)?;
            match position(&pools, &merged) {
                Some(index) => pools[index] = Node::new(Value::Map(merged), span),
                None => pools.push(Node::new(Value::Map(merged), span)),
            }
        }
    }
    Ok(pools)
}
