//! GitLab Code Quality, the part of Code Climate's format that GitLab reads.
//!
//! <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>

use compose_spec_loader::finding::Severity;
use serde::Serialize;

use super::super::text::json;
use super::Run;
use super::entry::Entry;

#[derive(Debug, Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: &'a str,
    severity: &'static str,
    location: Place<'a>,
}

#[derive(Debug, Serialize)]
struct Place<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Debug, Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

/// Renders a list of issues, which may be empty.
pub(super) fn render(run: Run<'_>) -> String {
    let entries = run.entries();
    let issues: Vec<_> = entries.iter().map(issue).collect();
    json::render(&issues)
}

fn issue(entry: &Entry) -> Issue<'_> {
    let finding = &entry.finding;
    let description = match &finding.help {
        Some(help) => format!("{}: {help}", finding.message),
        None => finding.message.clone(),
    };
    Issue {
        description,
        check_name: &finding.id,
        fingerprint: &entry.fingerprint,
        severity: match finding.severity {
            _ if entry.verdict_of.is_some() => "critical",
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Info => "info",
        },
        location: Place {
            path: entry.file(),
            lines: Lines {
                begin: entry.line(),
                end: last_line(entry),
            },
        },
    }
}

/// The last line. A range that ends before the first character of a line ends on the line before
/// it.
fn last_line(entry: &Entry) -> u32 {
    let begin = entry.line();
    entry.end().map_or(begin, |end| {
        let open = u32::from(end.column == 1 && end.line > begin);
        end.line - open
    })
}
