//! The canonical form: every short form written out as its long one.
//!
//! compose-go calls this stage `transform`:
//! <https://github.com/compose-spec/compose-go/tree/v2.9.1/transform>. It runs
//! after the schema has seen the tree, once per file, so that the next file
//! merges long forms into long forms. A value that is made up carries the span
//! of the short form.

use std::sync::Arc;

use super::refusal::{CONFLICT, INVALID_VALUE, Trail, WRONG_TYPE};
use super::{ports, volumes};
use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::node::Key;
use crate::yaml::{Map, Node, Value};

/// Brings the merged tree into its canonical form.
///
/// Returns every short form that cannot be read, in the order of the tree; what
/// Compose warns of on the way is added to `warnings`.
pub fn canonical(root: &mut Node, warnings: &mut Vec<String>) -> Vec<Finding> {
    let mut stage = Stage {
        findings: Vec::new(),
        warnings,
    };
    for (section, node) in entries_mut(root) {
        let trail = Trail::ROOT.key(section);
        match &*section.text {
            "services" => stage.each(node, trail, Stage::service),
            "networks" | "volumes" | "secrets" | "configs" => {
                stage.each(node, trail, Stage::external);
            }
            _ => {}
        }
    }
    stage.findings
}

struct Stage<'w> {
    findings: Vec<Finding>,
    warnings: &'w mut Vec<String>,
}

impl Stage<'_> {
    /// Does something to the values of a mapping or the items of a list.
    fn each(
        &mut self,
        node: &mut Node,
        trail: Trail<'_>,
        change: fn(&mut Self, &mut Node, Trail<'_>),
    ) {
        match &mut node.value {
            Value::Map(map) => {
                map.iter_mut()
                    .for_each(|(key, value)| change(self, value, trail.key(key)));
            }
            Value::Seq(items) => {
                let items = items.iter_mut().enumerate();
                items.for_each(|(index, item)| change(self, item, trail.index(index)));
            }
            _ => {}
        }
    }

    fn service(&mut self, node: &mut Node, trail: Trail<'_>) {
        for (key, value) in entries_mut(node) {
            let trail = trail.key(key);
            match &*key.text {
                "build" => self.build(value, trail),
                "configs" | "secrets" => grants(value),
                "depends_on" => depends_on(value),
                "develop" => develop(value),
                "devices" => self.each(value, trail, Self::device),
                "dns" | "label_file" => list(value),
                "env_file" => env_file(value),
                "gpus" => gpus(value),
                "models" | "networks" => names(value),
                "ports" => self.each(value, trail, Self::port),
                "ulimits" => self.each(value, trail, Self::ulimit),
                "volumes" => self.each(value, trail, Self::mount),
                _ => {}
            }
        }
    }

    fn build(&mut self, node: &mut Node, trail: Trail<'_>) {
        if let Value::Str(_) = node.value {
            let context = std::mem::replace(&mut node.value, Value::Null);
            node.value = mapping(node.span, [("context", context)]);
        }
        for (key, value) in entries_mut(node) {
            let trail = trail.key(key);
            match &*key.text {
                "additional_contexts" => self.pairs(value, trail, |_| None),
                // Either is text to the builder, also where it was written as a boolean.
                "provenance" | "sbom" => {
                    if let Value::Bool(truth) = value.value {
                        value.value = text(if truth { "true" } else { "false" });
                    }
                }
                "secrets" => grants(value),
                "ssh" => self.pairs(value, trail, |key| {
                    (key == "default").then_some(Value::Null)
                }),
                "ulimits" => self.each(value, trail, Self::ulimit),
                _ => {}
            }
        }
    }

    /// A list of `KEY=value` as a mapping; `alone` says what a key without a value stands for.
    fn pairs(&mut self, node: &mut Node, trail: Trail<'_>, alone: fn(&str) -> Option<Value>) {
        let Value::Seq(items) = &node.value else {
            return;
        };
        let mut map = Map::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let Some(written) = item.as_str() else {
                continue;
            };
            let pair = match written.split_once('=') {
                Some((key, value)) => Some((key, text(value))),
                None => alone(written).map(|value| (written, value)),
            };
            if let Some((key, value)) = pair {
                map.insert(Key::new(key, item.span), Node::new(value, item.span));
            } else {
                let message = format!("`{}` is not `key=value`", trail.index(index));
                let finding = trail.refuse(INVALID_VALUE, message, item.span);
                self.findings
                    .push(finding.help("write a key, `=` and what it stands for"));
            }
        }
        node.value = Value::Map(map);
    }

    fn device(&mut self, node: &mut Node, trail: Trail<'_>) {
        let Value::Str(written) = &node.value else {
            return;
        };
        let parts: Vec<&str> = written.split(':').collect();
        let (source, target, permissions) = match parts[..] {
            [source] => (source, source, "rwm"),
            [source, target] => (source, target, "rwm"),
            [source, target, permissions] => (source, target, permissions),
            _ => {
                let message = format!("`{trail}` has more than a source, a target and permissions");
                let finding = trail.refuse(INVALID_VALUE, message, node.span);
                let help = "write it as a mapping of `source:`, `target:` and `permissions:`";
                self.findings.push(finding.help(help));
                return;
            }
        };
        let target = if target.is_empty() { source } else { target };
        let long = [
            ("source", source),
            ("target", target),
            ("permissions", permissions),
        ];
        node.value = mapping(node.span, long.map(|(key, value)| (key, text(value))));
    }

    fn port(&mut self, node: &mut Node, trail: Trail<'_>) {
        let written = match &node.value {
            Value::Str(written) => Arc::clone(written),
            Value::Int(number) => number.to_string().into(),
            Value::Map(_) => return,
            _ => {
                let message = format!("`{trail}` is not a whole number that fits a port");
                self.findings
                    .push(trail.refuse(WRONG_TYPE, message, node.span));
                return;
            }
        };
        match ports::parse(&written) {
            Ok(port) => node.value = long_port(&port, node.span),
            Err(error) => {
                let message = format!("`{trail}` is not a port: {error}");
                let finding = trail.refuse(INVALID_VALUE, message, node.span);
                let help = "write `container`, `host:container` or `address:host:container`";
                self.findings.push(finding.help(help));
            }
        }
    }

    /// The schema lets `5.0` through as a whole number; this does not.
    fn ulimit(&mut self, node: &mut Node, trail: Trail<'_>) {
        if !matches!(node.value, Value::Map(_) | Value::Int(_)) {
            let message = format!("`{trail}` is not a whole number");
            let finding = trail.refuse(WRONG_TYPE, message, node.span);
            let help = "write digits only, or `soft:` and `hard:` below it";
            self.findings.push(finding.help(help));
        }
    }

    fn mount(&mut self, node: &mut Node, trail: Trail<'_>) {
        let Value::Str(written) = &node.value else {
            return;
        };
        match volumes::parse(written) {
            Ok(mount) => node.value = long_mount(&mount, node.span),
            Err(error) => {
                let message = format!("`{trail}` cannot be read: {error}");
                let finding = trail.refuse(INVALID_VALUE, message, node.span);
                let help = "write `target`, `source:target` or `source:target:options`";
                self.findings.push(finding.help(help));
            }
        }
    }

    /// `external: {name: x}` was how an external resource was named once.
    fn external(&mut self, node: &mut Node, trail: Trail<'_>) {
        if !matches!(node.value, Value::Null | Value::Map(_)) {
            // Only under names that the schema does not look at.
            let message = format!("`{trail}` takes a mapping or nothing");
            self.findings
                .push(trail.refuse(WRONG_TYPE, message, node.span));
        }
        let Some(resource) = node.as_map_mut() else {
            return;
        };
        let Some(external) = resource.get_mut("external") else {
            return;
        };
        let Value::Map(inner) = &mut external.value else {
            return;
        };
        let name = inner.swap_remove("name");
        external.value = Value::Bool(true);
        let Some(name) = name else { return };
        self.warnings.push(format!(
            "{trail}: external.name is deprecated. Please set name and external: true"
        ));
        match resource.get("name") {
            Some(other) if other.value != name.value => {
                let message = format!("`{trail}` has two names: `name` and `external.name`");
                let finding = trail.refuse(CONFLICT, message, name.span);
                let finding = finding.related(other.span, "the other name");
                self.findings
                    .push(finding.help("keep `name:` and write `external: true`"));
            }
            Some(_) => {}
            None => {
                resource.insert(Key::new("name", name.span), name);
            }
        }
    }
}

/// Secrets or configs by their names.
fn grants(node: &mut Node) {
    let Value::Seq(items) = &mut node.value else {
        return;
    };
    for item in items {
        if let Value::Str(_) = item.value {
            let source = std::mem::replace(&mut item.value, Value::Null);
            item.value = mapping(item.span, [("source", source)]);
        }
    }
}

fn depends_on(node: &mut Node) {
    match &mut node.value {
        Value::Map(map) => {
            for dependency in map.values_mut() {
                let span = dependency.span;
                if let Value::Map(terms) = &mut dependency.value {
                    default(terms, "condition", span, || text("service_started"));
                    default(terms, "required", span, || Value::Bool(true));
                }
            }
        }
        Value::Seq(items) => {
            let mut map = Map::with_capacity(items.len());
            for item in items {
                let Value::Str(name) = &item.value else {
                    continue;
                };
                let terms = [
                    ("condition", text("service_started")),
                    ("required", Value::Bool(true)),
                ];
                map.insert(
                    Key::new(Arc::clone(name), item.span),
                    Node::new(mapping(item.span, terms), item.span),
                );
            }
            node.value = Value::Map(map);
        }
        _ => {}
    }
}

fn develop(node: &mut Node) {
    let watch = node.as_map_mut().and_then(|map| map.get_mut("watch"));
    let Some(Value::Seq(rules)) = watch.map(|node| &mut node.value) else {
        return;
    };
    for rule in rules.iter_mut().filter_map(Node::as_map_mut) {
        for key in ["ignore", "include"] {
            if let Some(patterns) = rule.get_mut(key) {
                list(patterns);
            }
        }
    }
}

/// One text as a list of one.
fn list(node: &mut Node) {
    if let Value::Str(_) = node.value {
        let item = node.clone();
        node.value = Value::Seq(vec![item]);
    }
}

fn env_file(node: &mut Node) {
    list(node);
    let Value::Seq(files) = &mut node.value else {
        return;
    };
    for file in files {
        let span = file.span;
        match &mut file.value {
            Value::Map(map) => default(map, "required", span, || Value::Bool(true)),
            path => {
                let path = std::mem::replace(path, Value::Null);
                file.value = mapping(span, [("path", path), ("required", Value::Bool(true))]);
            }
        }
    }
}

fn gpus(node: &mut Node) {
    if let Value::Str(_) = node.value {
        let all = Node::new(mapping(node.span, [("count", text("all"))]), node.span);
        node.value = Value::Seq(vec![all]);
    }
}

/// A list of names as a mapping without values.
fn names(node: &mut Node) {
    let Value::Seq(items) = &node.value else {
        return;
    };
    let mut map = Map::with_capacity(items.len());
    for item in items {
        if let Value::Str(name) = &item.value {
            let key = Key::new(Arc::clone(name), item.span);
            map.insert(key, Node::new(Value::Null, item.span));
        }
    }
    node.value = Value::Map(map);
}

fn long_port(port: &ports::Port, span: Span) -> Value {
    let target = match port.target.single() {
        Some(number) => Value::Int(number.into()),
        None => text(&port.target.to_string()),
    };
    let mut long = vec![("mode", text("ingress"))];
    if !port.host_ip.is_empty() {
        long.push(("host_ip", text(&port.host_ip)));
    }
    long.push(("target", target));
    if let Some(published) = port.published {
        long.push(("published", text(&published.to_string())));
    }
    long.push(("protocol", text(&port.protocol)));
    mapping(span, long)
}

fn long_mount(mount: &volumes::Mount, span: Span) -> Value {
    let is_bind = mount.is_bind();
    let mut long = vec![("type", text(if is_bind { "bind" } else { "volume" }))];
    if !mount.source.is_empty() {
        long.push(("source", text(&mount.source)));
    }
    if !mount.target.is_empty() {
        long.push(("target", text(&volumes::clean_path(&mount.target))));
    }
    if mount.read_only {
        long.push(("read_only", Value::Bool(true)));
    }
    let mut bind = Vec::new();
    if let Some(selinux) = &mount.selinux {
        bind.push(("selinux", text(selinux)));
    }
    if let Some(propagation) = &mount.propagation {
        bind.push(("propagation", text(propagation)));
    }
    if is_bind {
        // The short form makes the folder where it is missing; the long one asks for it.
        bind.push(("create_host_path", Value::Bool(true)));
    }
    if !bind.is_empty() {
        long.push(("bind", mapping(span, bind)));
    }
    if mount.nocopy {
        long.push(("volume", mapping(span, [("nocopy", Value::Bool(true))])));
    } else if !is_bind {
        long.push(("volume", Value::Map(Map::new())));
    }
    mapping(span, long)
}

/// Keys and values, if this is a mapping; nothing otherwise.
pub(super) fn entries_mut(node: &mut Node) -> impl Iterator<Item = (&Key, &mut Node)> {
    node.as_map_mut().into_iter().flatten()
}

fn text(text: &str) -> Value {
    Value::Str(text.into())
}

/// A mapping whose every part stands at the same place.
fn mapping<'a>(span: Span, entries: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    let entries = entries.into_iter();
    Value::Map(
        entries
            .map(|(key, value)| (Key::new(key, span), Node::new(value, span)))
            .collect(),
    )
}

/// Adds what is not there.
pub(super) fn default(map: &mut Map, key: &str, span: Span, value: impl FnOnce() -> Value) {
    if !map.contains_key(key) {
        map.insert(Key::new(key, span), Node::new(value(), span));
    }
}
