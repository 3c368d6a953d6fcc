//! Checks that enabled services are consistent with each other.
//!
//! This is the last of Compose's checks and covers active services only:
//! <https://github.com/compose-spec/compose-go/blob/v2.9.1/loader/validate.go>. The tree must have
//! passed decoding, so that all values can be parsed.

mod cycle;
mod reference;
mod service;
#[cfg(test)]
mod tests;

use foldhash::{HashMap, HashMapExt as _, HashSet};

use std::collections::hash_map::Entry;

use self::service::Service;
use super::decoded;
use super::refusal::{Brief, CONFLICT, MISSING_ATTRIBUTE};
use crate::finding::Finding;
use crate::yaml::{Key, Map, Node};

struct Project<'a> {
    root: &'a Map,
    active: &'a HashSet<&'a str>,
}

/// The state of a service name.
enum Presence<'a> {
    Active(&'a Node),
    /// No active profile enables it.
    Disabled(&'a Node),
    Unknown,
}

impl<'a> Project<'a> {
    /// The entries of a top-level section.
    fn section(&self, name: &str) -> Option<&'a Map> {
        self.root.get(name)?.as_map()
    }

    fn services(&self) -> impl Iterator<Item = (&'a Key, &'a Node)> {
        let services = self.section("services").into_iter().flatten();
        services.filter(|(key, _)| self.active.contains(&*key.text))
    }

    fn presence(&self, name: &str) -> Presence<'a> {
        match self
            .section("services")
            .and_then(|services| services.get(name))
        {
            Some(service) if self.active.contains(name) => Presence::Active(service),
            Some(service) => Presence::Disabled(service),
            None => Presence::Unknown,
        }
    }
}

/// All contradictions and undefined references, in the order of the files.
///
/// Services that are not in `active` count as disabled.
pub(super) fn check(root: &Map, active: &HashSet<&str>) -> Vec<Finding> {
    let project = Project { root, active };
    let mut findings = Vec::new();
    for (name, config) in project.services() {
        Service {
            project: &project,
            name,
            config,
            findings: &mut findings,
        }
        .check();
    }
    for (name, secret) in project.section("secrets").into_iter().flatten() {
        let is_given = |key| decoded::text(secret, key).is_some();
        if !secret.get("external").is_some_and(decoded::truth)
            && !is_given("file")
            && !is_given("environment")
        {
            let message = format!("secret `{}` has no source for its content", name.text);
            let finding = Finding::error(MISSING_ATTRIBUTE, message).at(name.span);
            findings.push(finding.help("add `file:` or `environment:`"));
        }
    }
    findings.extend(cycle::find(&project));
    findings.extend(same_container_names(&project));
    findings
}

/// Finds services with the same `container_name`.
fn same_container_names(project: &Project<'_>) -> Vec<Finding> {
    let mut taken: HashMap<&str, (&Key, &Node)> = HashMap::new();
    let mut findings = Vec::new();
    for (service, config) in project.services() {
        let (Some(name), Some(at)) = (
            decoded::text(config, "container_name"),
            config.get("container_name"),
        ) else {
            continue;
        };
        match taken.entry(name) {
            Entry::Vacant(entry) => {
                entry.insert((service, at));
            }
            Entry::Occupied(entry) => {
                let (first, first_at) = entry.get();
                let message = format!(
                    "the container name `{}` is already used by service `{}`",
                    Brief(name),
                    Brief(&first.text)
                );
                findings.push(
                    Finding::error(CONFLICT, message)
                        .service(&*service.text)
                        .at(at.span)
                        .related(first_at.span, "taken here")
                        .help("remove `container_name`, and Compose generates the names"),
                );
            }
        }
    }
    findings
}
