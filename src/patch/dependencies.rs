//! Cuts references from services that stay to services that are switched off, so that Compose still
//! loads the file.
//!
//! Compose rejects a service that requires one which no profile selects. An optional dependency may
//! stay, because Compose drops it with its service.

use std::collections::BTreeSet;

use compose_spec_loader::finding::Finding;
use compose_spec_loader::stack::{Share, Text};

use super::desired::Wanted;

/// Records which dependencies and links are removed with the services in `gone`, and reports those
/// that cannot be.
pub(super) fn cut(wanted: &mut Wanted<'_>, gone: &BTreeSet<&str>) -> Vec<Finding> {
    let service = wanted.service;
    let goes = |name: &str| gone.contains(name);
    let shared = service.shares().filter(|share| goes(share.service));
    let refused = shared.map(|share| refuse(&service.name, share)).collect();

    let required = |name: &str| service.depends_on[name].required;
    let names = service.depends_on.keys().map(String::as_str);
    wanted.without = names.filter(|name| goes(name) && required(name)).collect();
    let stays = |link: &&Text| !link.split(':').next().is_some_and(goes);
    let kept: Vec<&Text> = service.links.iter().filter(stays).collect();
    if kept.len() < service.links.len() {
        wanted.links = Some(kept);
    }
    refused
}

fn refuse(service: &str, share: Share<'_>) -> Finding {
    let Share {
        key,
        service: gone,
        at,
    } = share;
    let message = format!("{service} cannot run without {gone}, which the plan switches off");
    Finding::error("needs-what-goes", message)
        .at(at)
        .label(format!("`{key}` uses {gone}"))
        .service(service)
        .help(format!("keep {gone}, or switch {service} off as well"))
}
