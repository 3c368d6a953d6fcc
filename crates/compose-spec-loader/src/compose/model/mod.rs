//! Builds the [`Stack`](crate::stack::Stack) from the merged tree.

mod command;
mod environment;
mod mounts;
mod network;
mod sizes;

use std::rc::Rc;

use foldhash::{HashMap, HashSet};

use crate::source::Span;
use crate::stack::{Build, EnvFile, Service, Text};
use crate::yaml::node::Key;
use crate::yaml::{Map, Node, Value};

use super::decoded;
use super::go_format;
use super::profiles::Profiles;

/// Loading results other than the tree.
pub(super) struct Found<'a> {
    pub(super) profiles: Profiles<'a>,
    /// Values that use a variable without a value.
    pub(super) unset_in: &'a [(Span, String)],
    /// Variables whose value comes from the process only.
    pub(super) from_process: &'a HashSet<Span>,
    /// By service name.
    pub(super) env_files: HashMap<Rc<str>, Vec<EnvFile>>,
}

/// All services of the tree, in order, including those that the profiles disable.
pub(super) fn services(mut root: Map, mut found: Found<'_>) -> Vec<Service> {
    let Some(Value::Map(services)) = root.swap_remove("services").map(|node| node.value) else {
        return Vec::new();
    };
    let around = Around {
        configs: root.get("configs"),
        volumes: root.get("volumes"),
        unset_in: found.unset_in.iter().map(|(span, _)| *span).collect(),
        from_process: found.from_process,
    };
    let mut read = |key: Key, config: Node| {
        let mut service = Service::new(&*key.text, key.span);
        service.active = found.profiles.select(&config);
        service.env_files = found.env_files.remove(&key.text).unwrap_or_default();
        sizes::resources(&config, &mut service);
        for (key, node) in config.entries().filter(|(_, node)| !node.is_null()) {
            attribute(&key.text, node, &around, &mut service);
        }
        if !service.mounts.is_empty() || config.get("tmpfs").is_some() {
            service.tmpfs = mounts::tmpfs(&config, &around);
        }
        service.with_written(config)
    };
    services
        .into_iter()
        .map(|(key, config)| read(key, config))
        .collect()
}

/// The project around a service.
struct Around<'a> {
    configs: Option<&'a Node>,
    volumes: Option<&'a Node>,
    unset_in: HashSet<Span>,
    from_process: &'a HashSet<Span>,
}

impl Around<'_> {
    /// Whether a scalar uses a variable without a value.
    fn names_unset(&self, node: &Node) -> bool {
        self.unset_in.contains(&node.span)
    }

    fn is_from_process(&self, node: &Node) -> bool {
        self.from_process.contains(&node.span)
    }
}

/// Reads an attribute of a service.
fn attribute(key: &str, node: &Node, around: &Around<'_>, service: &mut Service) {
    let items = || node.as_seq().unwrap_or_default().iter();
    match key {
        "build" => service.build = Some(build(node, around)),
        "cgroup" => service.cgroup = text(node),
        "command" => service.command = command::command(node, around),
        "configs" => {
            let configs = items().filter_map(|item| mounts::config(item, around));
            service.mounts.extend(configs);
        }
        "container_name" => service.container_name = text(node),
        "cpuset" => service.cpuset = text(node),
        "depends_on" => service.depends_on = network::depends_on(node),
        "entrypoint" => service.entrypoint = command::command(node, around),
        "environment" => service.environment = environment::variables(node, around),
        "healthcheck" => service.healthcheck = Some(command::healthcheck(node)),
        "hostname" => service.hostname = text(node),
        "image" => service.image = text(node).filter(|image| !image.is_empty()),
        "ipc" => service.ipc = text(node),
        "labels" => service.labels = network::labels(node),
        "links" => service.links = texts(node),
        "network_mode" => service.network_mode = text(node),
        "networks" => service.networks = network::networks(node),
        "oom_kill_disable" => {
            service.oom_kill_disable = decoded::truth(node).then_some(node.span);
        }
        "pid" => service.pid = text(node),
        "ports" => service.ports = items().map(network::port).collect(),
        "profiles" => {
            service.profiles = items()
                .filter_map(Node::as_str)
                .map(str::to_owned)
                .collect();
            service.profiles.sort();
        }
        "restart" => service.restart = text(node),
        "stop_grace_period" => service.stop_grace_period = text(node),
        "uts" => service.uts = text(node),
        "volumes" => {
            // Volumes come before configs, regardless of the order in the file.
            let volumes = items().filter_map(mounts::volume);
            service.mounts.splice(..0, volumes);
        }
        "volumes_from" => service.volumes_from = texts(node),
        "working_dir" => service.working_dir = text(node),
        _ => {}
    }
}

fn build(node: &Node, around: &Around<'_>) -> Build {
    let value = |key: &str| node.get(key).and_then(text);
    let args = node.get("args");
    Build {
        context: value("context"),
        dockerfile: value("dockerfile"),
        dockerfile_inline: value("dockerfile_inline"),
        target: value("target"),
        args: args.map_or_else(Vec::new, |args| environment::variables(args, around)),
        at: node.span,
    }
}

/// A text; `None` for other types.
fn text(node: &Node) -> Option<Text> {
    match &node.value {
        Value::Str(text) => Some(Text::new(Rc::clone(text), node.span)),
        _ => None,
    }
}

fn texts(node: &Node) -> Vec<Text> {
    let items = node.as_seq().unwrap_or_default();
    items.iter().filter_map(text).collect()
}

/// A scalar as Compose prints it; empty for collections.
fn scalar(node: &Node) -> Rc<str> {
    match &node.value {
        Value::Str(text) | Value::Time(text) => Rc::clone(text),
        Value::Null | Value::Seq(_) | Value::Map(_) => "".into(),
        _ => go_format::print(node).into(),
    }
}
