//! Which services the active profiles enable.

use foldhash::HashSet;

use crate::yaml::{Map, Node};

/// The active profiles.
#[derive(Debug, Clone, Copy)]
pub(super) struct Profiles<'a>(pub(super) &'a [String]);

impl Profiles<'_> {
    /// Whether a service is enabled: it has no profiles, or one that is active.
    pub(super) fn select(self, service: &Node) -> bool {
        let own = service
            .get("profiles")
            .and_then(Node::as_seq)
            .unwrap_or_default();
        own.is_empty()
            || self.0.iter().any(|profile| {
                profile == "*" || own.iter().any(|own| own.as_str() == Some(profile))
            })
    }

    /// The names of the enabled services.
    pub(super) fn active(self, root: &Map) -> HashSet<&str> {
        root.get("services")
            .into_iter()
            .flat_map(Node::entries)
            .filter(|(_, service)| self.select(service))
            .map(|(key, _)| &*key.text)
            .collect()
    }
}
