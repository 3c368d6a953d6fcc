//! Constraints between attributes that the schema cannot express.
//!
//! Runs after the defaults are set, also for services that no profile enables:
//! <https://github.com/compose-spec/compose-go/tree/v2.9.1/validation>.

use std::net::IpAddr;

use super::refusal::{CONFLICT, INVALID_VALUE, MISSING_ATTRIBUTE, Trail, WRONG_TYPE};
use crate::finding::Finding;
use crate::yaml::{Key, Map, Node, Value};

/// Everything that Compose's validation refuses, in the order of the tree.
pub(super) fn validate(root: &Map) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (section, node) in root {
        let trail = Trail::ROOT.key(section);
        let check = match &*section.text {
            "services" => service,
            "volumes" => volume,
            "configs" => config,
            "secrets" => secret,
            _ => continue,
        };
        for (name, value) in node.entries() {
            check(value, trail.key(name), &mut findings);
        }
    }
    findings
}

fn service(node: &Node, trail: Trail<'_>, findings: &mut Vec<Finding>) {
    for (key, value) in node.entries() {
        let trail = trail.key(key);
        match &*key.text {
            "deploy" => {
                if let Some((resources, node)) = entry(value, "resources")
                    && let Some((reservations, node)) = entry(node, "reservations")
                    && let Some((devices, node)) = entry(node, "devices")
                {
                    let trail = trail.key(resources);
                    let trail = trail.key(reservations);
                    each(node, trail.key(devices), findings, device_request);
                }
            }
            "develop" => {
                if let Some((watch, rules)) = entry(value, "watch") {
                    each(rules, trail.key(watch), findings, watch_rule);
                }
            }
            "gpus" => each(value, trail, findings, device_request),
            "ports" => each(value, trail, findings, port),
            _ => {}
        }
    }
}

fn each(
    list: &Node,
    trail: Trail<'_>,
    findings: &mut Vec<Finding>,
    check: fn(&Node, &Trail<'_>) -> Option<Finding>,
) {
    let items = list.as_seq().unwrap_or_default().iter().enumerate();
    findings.extend(items.filter_map(|(index, item)| check(item, &trail.index(index))));
}

fn port(node: &Node, trail: &Trail<'_>) -> Option<Finding> {
    let address = node.get("host_ip")?;
    if address
        .as_str()
        .is_none_or(|text| text.parse::<IpAddr>().is_ok())
    {
        return None;
    }
    let message = format!("`{trail}.host_ip` is not an IP address");
    let finding = trail.refuse(INVALID_VALUE, message, address.span);
    Some(finding.help("write an address of the host, or remove `host_ip` to listen on all"))
}

fn device_request(node: &Node, trail: &Trail<'_>) -> Option<Finding> {
    let (count, ids) = (node.get("count")?, node.get("device_ids")?);
    let message = format!("`{trail}` sets both `count` and `device_ids`");
    let finding = trail
        .refuse(CONFLICT, message, count.span)
        .related(ids.span, "which");
    Some(finding.help("keep either `count` or `device_ids`"))
}

fn watch_rule(node: &Node, trail: &Trail<'_>) -> Option<Finding> {
    let path = node.get("path")?;
    if path.as_str() != Some("") {
        return None;
    }
    let message = format!("`{trail}.path` is empty");
    Some(
        trail
            .refuse(INVALID_VALUE, message, path.span)
            .help("name the directory to watch"),
    )
}

/// Checks `external`. Only volumes are checked: networks may set anything along with it.
fn volume(node: &Node, trail: Trail<'_>, findings: &mut Vec<Finding>) {
    let Some(external) = node.get("external") else {
        return;
    };
    match external.value {
        Value::Bool(false) => {}
        Value::Bool(true) => {
            let is_allowed =
                |key: &str| matches!(key, "name" | "external") || key.starts_with("x-");
            let other = node.entries().find(|(key, _)| !is_allowed(&key.text));
            let Some((key, _)) = other else { return };
            let message = format!(
                "`{trail}` is external, so `{key}` is not allowed",
                key = key.text
            );
            let finding = trail.refuse(CONFLICT, message, key.span);
            let finding = finding.related(external.span, "external here");
            findings.push(finding.help(format!("remove `{}` or `external`", key.text)));
        }
        _ => {
            let message = format!("`{trail}.external` is not a boolean");
            findings.push(trail.refuse(WRONG_TYPE, message, external.span));
        }
    }
}

fn config(node: &Node, trail: Trail<'_>, findings: &mut Vec<Finding>) {
    file_object(node, &trail, &["file", "environment", "content"], findings);
}

fn secret(node: &Node, trail: Trail<'_>, findings: &mut Vec<Finding>) {
    file_object(node, &trail, &["file", "environment"], findings);
}

/// Requires exactly one source, unless a driver or an external object provides the content.
fn file_object(
    node: &Node,
    trail: &Trail<'_>,
    origins: &[&'static str],
    findings: &mut Vec<Finding>,
) {
    let mut given = origins.iter().filter_map(|origin| entry(node, origin));
    let alternatives = format!("`{}`", origins.join("`, `"));
    match (given.next(), given.next()) {
        (Some((first, _)), Some((second, _))) => {
            let message = format!("`{trail}` has more than one source");
            let finding = trail.refuse(CONFLICT, message, second.span);
            let finding = finding.related(first.span, "the first one");
            findings.push(finding.help(format!("keep one of {alternatives}")));
        }
        (None, _) if node.get("driver").is_none() && node.get("external").is_none() => {
            let message = format!("`{trail}` has no source for its content");
            let at = trail.key_span().unwrap_or(node.span);
            let finding = trail.refuse(MISSING_ATTRIBUTE, message, at);
            findings.push(finding.help(format!("add one of {alternatives}")));
        }
        _ => {}
    }
}

fn entry<'a>(node: &'a Node, key: &str) -> Option<(&'a Key, &'a Node)> {
    node.as_map()?.get_key_value(key)
}
