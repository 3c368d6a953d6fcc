//! Checks references from services to names.

use super::Presence;
use super::service::{Service, items};
use crate::compose::refusal::{Brief, UNDEFINED_REFERENCE};
use crate::near::nearest;
use crate::source::Span;
use crate::yaml::{Map, Node};

impl Service<'_> {
    /// Reports a name that is missing from a top-level section.
    pub(super) fn refers(&mut self, section: &str, name: &str, what: &str, at: Span) {
        let known = self.project.section(section);
        // Compose stores keys that begin with `x-` as extensions, both in the service and in the
        // file's `models`, where all of them share one name.
        let is_extension = name.starts_with("x-") && matches!(section, "networks" | "models");
        let is_known = known.is_some_and(|known| match section {
            "models" if is_extension => known.keys().any(|key| key.text.starts_with("x-")),
            _ => !is_extension && known.contains_key(name),
        });
        if is_known {
            return;
        }
        let (service, shown) = (Brief(&self.name.text), Brief(name));
        let message = format!("service `{service}` refers to undefined {what} `{shown}`");
        let names = known.into_iter().flat_map(Map::keys).map(|key| &*key.text);
        let help = match self.nearest(name, names) {
            _ if name.is_empty() => String::from("write its name"),
            Some(near) if near != name => {
                format!("write `{near}`, or add `{shown}:` to the file's `{section}:`")
            }
            _ if is_extension => String::from("choose a name that does not begin with `x-`"),
            _ => format!("add `{shown}:` to the file's `{section}:`"),
        };
        self.refuse(UNDEFINED_REFERENCE, message, at, help);
    }

    /// Reports a service that is undefined or disabled.
    pub(super) fn absent(
        &mut self,
        target: &str,
        presence: &Presence<'_>,
        relation: &str,
        at: Span,
    ) {
        let (name, shown) = (Brief(&self.name.text), Brief(target));
        let (message, help) = match presence {
            Presence::Disabled(service) => {
                let profile = items(service.get("profiles")).find_map(Node::as_str);
                (
                    format!(
                        "service `{name}` {relation} `{shown}`, which no active profile selects"
                    ),
                    match profile {
                        Some(profile) => format!("add `--profile {profile}`"),
                        None => String::from("activate one of its profiles"),
                    },
                )
            }
            Presence::Active(_) | Presence::Unknown => {
                let names = self
                    .project
                    .section("services")
                    .into_iter()
                    .flat_map(Map::keys);
                let near = self.nearest(target, names.map(|key| &*key.text));
                (
                    format!("service `{name}` {relation} undefined service `{shown}`"),
                    match near {
                        Some(near) => format!("write `{near}`"),
                        None => format!("add `{shown}:` to `services:`, or remove it here"),
                    },
                )
            }
        };
        self.refuse(UNDEFINED_REFERENCE, message, at, help);
    }

    /// The most similar name. Limited to the first few errors, because each search compares all
    /// names.
    fn nearest<'n>(&self, name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
        const SUGGESTIONS: usize = 20;
        (self.findings.len() < SUGGESTIONS)
            .then(|| nearest(name, names))
            .flatten()
    }
}
