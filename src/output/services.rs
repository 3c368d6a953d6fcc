//! The stack as Compose reads it, for people.

use std::io::{self, Write};

use crate::budget::Size;
use crate::report::{ServiceEntry, ServicesReport};

use super::escape::visible;
use super::layout::{self, Column, Kind};
use super::markdown::escaped;
use super::words;

const COLUMNS: [Column; 7] = [
    Column {
        title: "SERVICE",
        kind: Kind::Text,
    },
    Column {
        title: "COUNT",
        kind: Kind::Number,
    },
    Column {
        title: "LIMIT",
        kind: Kind::Number,
    },
    Column {
        title: "RESERVED",
        kind: Kind::Number,
    },
    Column {
        title: "CPUS",
        kind: Kind::Number,
    },
    Column {
        title: "IMAGE",
        kind: Kind::Text,
    },
    Column {
        title: "FROM",
        kind: Kind::Text,
    },
];

/// A table of at most `width` columns.
///
/// # Errors
///
/// If it cannot be written.
pub fn table(report: &ServicesReport, width: usize, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}\n", visible(&headline(report)))?;
    let rows: Vec<Vec<String>> = report.services.iter().map(row).collect();
    for line in layout::table(&COLUMNS, &rows, width) {
        writeln!(out, "{line}")?;
    }
    if report.services.iter().any(|service| !service.active) {
        writeln!(out, "\n  (off): no active profile selects it")?;
    }
    Ok(())
}

/// A Markdown table.
///
/// # Errors
///
/// If it cannot be written.
pub fn markdown(report: &ServicesReport, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "### {}\n", escaped(&visible(&headline(report))))?;
    writeln!(
        out,
        "| service | count | limit | reserved | cpus | image | from |"
    )?;
    writeln!(out, "| :-- | --: | --: | --: | --: | :-- | :-- |")?;
    for service in &report.services {
        let cells: Vec<String> = row(service).iter().map(|cell| escaped(cell)).collect();
        writeln!(out, "| {} |", cells.join(" | "))?;
    }
    Ok(())
}

fn headline(report: &ServicesReport) -> String {
    let active = report.services.iter().filter(|service| service.active);
    let containers = active
        .clone()
        .fold(0, |sum: u64, service| sum.saturating_add(service.count));
    let services = u64::try_from(active.count()).unwrap_or(u64::MAX);
    format!(
        "{}: {}, {}",
        report.project,
        words::count(services, "service"),
        words::count(containers, "container")
    )
}

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

/// Bytes as Compose has them: a size that wrapped is shown as the number it became.
fn size(bytes: i64) -> String {
    u64::try_from(bytes).map_or_else(|_| format!("{bytes} B"), |bytes| Size(bytes).to_string())
}
