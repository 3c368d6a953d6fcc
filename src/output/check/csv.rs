//! One line per service of each target.

use crate::report::{CheckReport, CheckedService, TargetReport};

use super::super::services::csv as services;
use super::super::text::csv::{number, records, text, word};

const TARGET_HEADER: [&str; 5] = ["verdict", "ratio", "target", "host", "allocatable"];

const CHECKED_HEADER: [&str; 5] = ["job", "committed", "share", "expected", "expected_evidence"];

/// Renders the services of every target. A target without services gets a line with only the
/// target's columns.
pub(super) fn render(report: &CheckReport) -> String {
    let header = [TARGET_HEADER.as_slice(), &services::HEADER, &CHECKED_HEADER].concat();
    let mut lines = Vec::new();
    for target in &report.targets {
        if target.services.is_empty() {
            let mut line = of_target(target);
            line.push(text(&target.project));
            line.resize(header.len(), String::new());
            lines.push(line);
        }
        for service in &target.services {
            let mut line = of_target(target);
            line.extend(services::cells(&service.service, &service.project));
            line.extend(of_checked(service));
            lines.push(line);
        }
    }
    records(&header, lines)
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
