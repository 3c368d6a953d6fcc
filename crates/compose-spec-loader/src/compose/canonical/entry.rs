//! Expands short forms in lists of a service: ports, mounts, devices, ulimits.

use std::rc::Rc;

use super::{Stage, mapping, text};
use crate::compose::refusal::Trail;
use crate::compose::{ports, volumes};
use crate::source::Span;
use crate::yaml::{Map, Node, Value};

impl Stage<'_> {
    pub(super) fn device(&mut self, node: &mut Node, trail: Trail<'_>) {
        let written = match &node.value {
            Value::Str(written) => Rc::clone(written),
            Value::Map(_) => return,
            _ => return self.wrong_type(node, trail, "a text or a mapping"),
        };
        let parts: Vec<&str> = written.split(':').collect();
        let (source, target, permissions) = match parts[..] {
            [source] => (source, source, "rwm"),
            [source, target] => (source, target, "rwm"),
            [source, target, permissions] => (source, target, permissions),
            _ => {
                let message = format!("`{trail}` has more than a source, a target and permissions");
                let help = "write it as a mapping of `source:`, `target:` and `permissions:`";
                return self.invalid(node, trail, message, help);
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

    pub(super) fn port(&mut self, node: &mut Node, trail: Trail<'_>) {
        let written = match &node.value {
            Value::Str(written) => Rc::clone(written),
            Value::Int(number) => number.to_string().into(),
            Value::Map(_) => return,
            _ => return self.wrong_type(node, trail, "a whole number, a text or a mapping"),
        };
        match ports::parse(&written) {
            Ok(port) => node.value = long_port(&port, node.span),
            Err(error) => {
                let message = format!("`{trail}` is not a port: {error}");
                let help = "write `container`, `host:container` or `address:host:container`";
                self.invalid(node, trail, message, help);
            }
        }
    }

    /// The schema accepts `5.0` as an integer, but compose-go does not.
    pub(super) fn ulimit(&mut self, node: &mut Node, trail: Trail<'_>) {
        if !matches!(node.value, Value::Map(_) | Value::Int(_)) {
            self.wrong_type(node, trail, "a whole number, or `soft` and `hard`");
        }
    }

    pub(super) fn mount(&mut self, node: &mut Node, trail: Trail<'_>) {
        let written = match &node.value {
            Value::Str(written) => Rc::clone(written),
            Value::Map(_) => return,
            _ => return self.wrong_type(node, trail, "a text or a mapping"),
        };
        match volumes::parse(&written) {
            Ok(mount) => node.value = long_mount(&mount, node.span),
            Err(error) => {
                let message = format!("`{trail}` cannot be read: {error}");
                let help = "write `target`, `source:target` or `source:target:options`";
                self.invalid(node, trail, message, help);
            }
        }
    }
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
        // The short form creates a missing host directory; the long form requires an option for
        // that.
        bind.push(("create_host_path", Value::Bool(true)));
    }
    if !bind.is_empty() {
        long.push(("bind", mapping(span, bind)));
    }
    if mount.nocopy {
        long.push(("volume", mapping(span, [("nocopy", Value::Bool(true))])));
    } else if !is_bind {
        long.push(("volume", Value::Map(Map::default())));
    }
    mapping(span, long)
}
