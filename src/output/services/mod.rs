//! The stack as Compose interprets it.

pub(super) mod csv;
mod markdown;
mod table;

use crate::budget::Size;
use crate::plural::counted;
use crate::report::{ServiceEntry, ServicesReport};

use super::text::escape::visible;
use super::text::layout::{Column, number, text};
use super::text::words;
use super::{Report, Screen};

impl Report for ServicesReport {
    fn table(&self, screen: &Screen) -> String {
        table::render(self, screen)
    }

    fn csv(&self) -> String {
        csv::render(self)
    }

    fn markdown(&self) -> String {
        markdown::render(self)
    }
}

const COLUMNS: [Column; 7] = [
    text("SERVICE"),
    number("COUNT"),
    number("LIMIT"),
    number("RESERVED"),
    number("CPUS"),
    text("IMAGE"),
    text("FROM"),
];

/// The project, with its numbers of services and containers.
fn headline(report: &ServicesReport) -> String {
    let active = report.services.iter().filter(|service| service.active);
    let containers = active
        .clone()
        .fold(0, |sum: u64, service| sum.saturating_add(service.count));
    format!(
        "{}: {}, {}",
        visible(&report.project),
        counted(active.count(), "service"),
        counted(containers, "container")
    )
}

/// The cells of a service for [`COLUMNS`].
fn row(service: &ServiceEntry) -> Vec<String> {
    let off = if service.active { "" } else { " (off)" };
    vec![
        format!("{}{off}", visible(&service.name)),
        service.count.to_string(),
        service.limit.map_or_else(|| "none".to_owned(), size),
        service.reservation.map_or_else(|| "-".to_owned(), size),
        service
            .cpus
            .map_or_else(|| "-".to_owned(), |cpus| cpus.to_string()),
        service
            .image
            .as_deref()
            .map_or_else(|| "-".to_owned(), |image| visible(image).into_owned()),
        words::place(service.limit_at.as_ref().unwrap_or(&service.at)),
    ]
}

/// Bytes as Compose computes them. An overflowed size is shown as the resulting number.
fn size(bytes: i64) -> String {
    u64::try_from(bytes).map_or_else(|_| format!("{bytes} B"), |bytes| Size(bytes).to_string())
}
