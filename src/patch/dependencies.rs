//! Cuts references from services that stay to services that are switched off, so that Compose still
//! loads the file.
//!
//! Compose rejects a service that requires one which no profile selects. An optional dependency may
//! stay, because Compose drops it with its service.

use std::collections::BTreeSet;

use crate::finding::Finding;
use crate::yaml::Node;

use super::wanted::Wanted;

/// Namespaces that a service can share with `service:NAME`.
const NAMESPACES: [&str; 5] = ["network_mode", "ipc", "pid", "uts", "cgroup"];

/// Records which dependencies and links are removed with the services in `gone`, and reports those
/// that cannot be.
pub(super) fn cut(wanted: &mut Wanted<'_>, gone: &BTreeSet<&str>) -> Vec<Finding> {
    let service = wanted.service;
    let config = service.written();
    let goes = |name: &str| gone.contains(name);
    let shared = NAMESPACES.iter().filter_map(|key| {
        let node = config.get(key)?;
        let name = node.as_str()?.strip_prefix("service:")?;
        goes(name).then(|| refuse(&service.name, key, name, node))
    });
    let volumes = items(config, "volumes_from").filter_map(|node| {
        let from = node
            .as_str()
            .filter(|text| !text.starts_with("container:"))?;
        let name = from.split(':').next().filter(|name| goes(name))?;
        Some(refuse(&service.name, "volumes_from", name, node))
    });
    let refused = shared.chain(volumes).collect();

    let required = |name: &str| service.depends_on[name].required;
    let names = service.depends_on.keys().map(String::as_str);
    wanted.without = names.filter(|name| goes(name) && required(name)).collect();
    let links = |node: &&Node| {
        let target = node.as_str().and_then(|text| text.split(':').next());
        !target.is_some_and(goes)
    };
    let kept: Vec<&Node> = items(config, "links").filter(links).collect();
    if kept.len() < items(config, "links").count() {
        wanted.links = Some(kept);
    }
    refused
}

fn items<'a>(config: &'a Node, key: &str) -> impl Iterator<Item = &'a Node> {
    config
        .get(key)
        .and_then(Node::as_seq)
        .unwrap_or_default()
        .iter()
}

fn refuse(service: &str, key: &str, gone: &str, node: &Node) -> Finding {
    let message = format!("{service} cannot run without {gone}, which the plan switches off");
    Finding::error("needs-what-goes", message)
        .at(node.span)
        .label(format!("`{key}` uses {gone}"))
        .service(service)
        .help(format!("keep {gone}, or switch {service} off as well"))
}
