//! One line per service.

use crate::report::{ServiceEntry, ServicesReport};

use super::super::text::csv::{number, records, text};

/// The headers of [`cells`].
pub(in crate::output) const HEADER: [&str; 13] = [
    "project",
    "service",
    "active",
    "count",
    "limit",
    "reservation",
    "swap",
    "shm",
    "cpus",
    "profiles",
    "image",
    "file",
    "line",
];

pub(super) fn render(report: &ServicesReport) -> String {
    let services = report.services.iter();
    records(
        &HEADER,
        services.map(|service| cells(service, &report.project)),
    )
}

/// A service as Compose interprets it.
pub(in crate::output) fn cells(service: &ServiceEntry, project: &str) -> [String; HEADER.len()] {
    let at = service.limit_at.as_ref().unwrap_or(&service.at);
    [
        text(project),
        text(&service.name),
        service.active.to_string(),
        service.count.to_string(),
        number(service.limit),
        number(service.reservation),
        number(service.swap),
        number(service.shm),
        number(service.cpus),
        text(&service.profiles.join(" ")),
        text(service.image.as_deref().unwrap_or_default()),
        text(&at.file),
        at.line.to_string(),
    ]
}
