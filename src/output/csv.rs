//! A line for each service, for spreadsheets and scripts.
//!
//! Sizes are bytes, an empty cell is what is not known, and the columns stay where they are: new
//! ones come last.

use std::io::{self, Write};

use crate::report::{CheckReport, CheckedService, ServiceEntry, ServicesReport, TargetReport};

use super::escape::visible;

const TARGET_HEADER: [&str; 5] = ["verdict", "ratio", "target", "host", "allocatable"];

const SERVICE_HEADER: [&str; 13] = [
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

const CHECKED_HEADER: [&str; 5] = ["job", "committed", "share", "expected", "expected_evidence"];

/// The services of every target; a target without services has a line of its own, on which only
/// the columns of the target and its project are filled in.
///
/// # Errors
///
/// If it cannot be written.
pub fn check(report: &CheckReport, out: &mut dyn Write) -> io::Result<()> {
    let mut writer = ::csv::Writer::from_writer(out);
    let header = TARGET_HEADER.iter().chain(&SERVICE_HEADER);
    writer.write_record(header.chain(&CHECKED_HEADER))?;
    for target in &report.targets {
        if target.services.is_empty() {
            let mut line = of_target(target);
            line.push(text(&target.project));
            line.resize(
                TARGET_HEADER.len() + SERVICE_HEADER.len() + CHECKED_HEADER.len(),
                String::new(),
            );
            writer.write_record(&line)?;
        }
        for service in &target.services {
            let mut line = of_target(target);
            line.extend(of_service(&service.service, &service.project));
            line.extend(of_checked(service));
            writer.write_record(&line)?;
        }
    }
    writer.flush()
}

/// The services of a stack.
///
/// # Errors
///
/// If it cannot be written.
pub fn services(report: &ServicesReport, out: &mut dyn Write) -> io::Result<()> {
    let mut writer = ::csv::Writer::from_writer(out);
    writer.write_record(SERVICE_HEADER)?;
    for service in &report.services {
        writer.write_record(of_service(service, &report.project))?;
    }
    writer.flush()
}

fn of_target(target: &TargetReport) -> Vec<String> {
    vec![
        word(target.verdict),
        number(target.totals.ratio),
        text(target.name.as_deref().unwrap_or_default()),
        text(&target.host.name),
        target.host.allocatable.to_string(),
    ]
}

fn of_service(service: &ServiceEntry, project: &str) -> [String; SERVICE_HEADER.len()] {
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

fn of_checked(service: &CheckedService) -> [String; CHECKED_HEADER.len()] {
    let expected = service.expected.as_ref();
    [
        service.job.to_string(),
        service.committed.to_string(),
        service.share.to_string(),
        number(expected.map(|expected| expected.bytes)),
        expected.map_or_else(String::new, |expected| word(expected.evidence)),
    ]
}

/// What is not known is an empty cell.
pub(super) fn number(number: Option<impl ToString>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

/// The same word as in the JSON.
pub(super) fn word(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        other => unreachable!("a unit variant is a word: {other:?}"),
    }
}

/// Text of others. A spreadsheet would calculate what starts like a formula; behind an
/// apostrophe it takes it as text: <https://owasp.org/www-community/attacks/CSV_Injection>.
pub(super) fn text(text: &str) -> String {
    let shown = visible(text);
    if shown.starts_with(['=', '+', '-', '@']) {
        format!("'{shown}")
    } else {
        shown.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_a_formula() {
        assert_eq!(text("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        for start in ["+", "-", "@"] {
            assert_eq!(text(&format!("{start}1")), format!("'{start}1"));
        }
        assert_eq!(text("\t=1"), "␉=1");
        assert_eq!(text("a=1"), "a=1");
    }
}
