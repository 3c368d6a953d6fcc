//! Whether the services that would start fit together.
//!
//! The last of Compose's checks, of active services only:
//! <https://github.com/compose-spec/compose-go/blob/v2.9.1/loader/validate.go>.
//! Expects a tree that has been decoded, so that every value can be read.

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

/// The model as the checks look at it.
struct Project<'a> {
    root: &'a Map,
    active: &'a HashSet<&'a str>,
}

/// Whether there is a service of some name.
enum Presence<'a> {
    /// It would start.
    Active(&'a Node),
    /// No active profile selects it.
    Disabled(&'a Node),
    /// Nothing has this name.
    Unknown,
}

impl<'a> Project<'a> {
    /// The keys and values of a top-level section.
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

/// Everything that contradicts itself or refers to nothing, in the order of the files.
///
/// Services that are not `active` count as switched off.
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
            let message = format!(
                "secret `{}` does not say where its content comes from",
                name.text
            );
            let finding = Finding::error(MISSING_ATTRIBUTE, message).at(name.span);
            findings.push(finding.help("add `file:` or `environment:`"));
        }
    }
    findings.extend(cycle::find(&project));
    findings.extend(same_container_names(&project));
    findings
}

/// Services that give their containers the same name.
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
                    "the container name `{}` is already that of service `{}`",
                    Brief(name),
                    Brief(&first.text)
                );
                findings.push(
                    Finding::error(CONFLICT, message)
                        .service(&*service.text)
                        .at(at.span)
                        .related(first_at.span, "taken here")
                        .help("leave `container_name` out, and Compose finds names by itself"),
                );
            }
        }
    }
    findings
}
