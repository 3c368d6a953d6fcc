//! reviewdog diagnostics, with replacements that it can suggest on a pull request.
//!
//! <https://github.com/reviewdog/reviewdog/tree/master/proto/rdf>

use compose_spec_loader::finding::Severity;
use compose_spec_loader::source::{Location, Sources};
use serde::Serialize;

use super::super::text::json;
use super::Run;
use super::columns::{Unit, column};
use super::entry::Entry;

#[derive(Debug, Serialize)]
struct Result<'a> {
    source: Source,
    diagnostics: Vec<Diagnostic<'a>>,
}

#[derive(Debug, Serialize)]
struct Source {
    name: &'static str,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Diagnostic<'a> {
    message: String,
    location: Place<'a>,
    severity: &'static str,
    code: Code<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Related<'a>>,
}

#[derive(Debug, Serialize)]
struct Code<'a> {
    value: &'a str,
}

#[derive(Debug, Serialize)]
struct Place<'a> {
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<Range>,
}

#[derive(Debug, Serialize)]
struct Related<'a> {
    message: &'a str,
    location: Place<'a>,
}

#[derive(Debug, Serialize)]
struct Suggestion<'a> {
    range: Range,
    text: &'a str,
}

/// The end is exclusive.
#[derive(Debug, Serialize)]
struct Range {
    start: Position,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<Position>,
}

#[derive(Debug, Serialize)]
struct Position {
    line: u32,
    column: u32,
}

/// Renders one diagnostic per entry.
pub(super) fn render(run: Run<'_>) -> String {
    let (entries, sources) = (run.entries(), run.sources());
    let diagnostics = entries.iter().map(|entry| diagnostic(entry, sources));
    json::render(&Result {
        source: Source { name: "budget" },
        diagnostics: diagnostics.collect(),
    })
}

fn diagnostic<'a>(entry: &'a Entry, sources: &Sources) -> Diagnostic<'a> {
    let finding = &entry.finding;
    let message = match &finding.help {
        Some(help) => format!("{}\n{help}", finding.message),
        None => finding.message.clone(),
    };
    let position = |at: &Location| Position {
        line: at.line,
        column: column(at, Unit::Utf8, sources),
    };
    // A suggestion always applies to the file of its diagnostic; the format has no other path.
    let edit = finding
        .edit
        .as_ref()
        .filter(|edit| edit.start.file == entry.file());
    Diagnostic {
        message,
        location: Place {
            path: entry.file(),
            range: finding.at.as_ref().map(|at| Range {
                start: position(at),
                end: entry.end().map(position),
            }),
        },
        severity: match finding.severity {
            Severity::Error => "ERROR",
            Severity::Warning => "WARNING",
            Severity::Info => "INFO",
        },
        code: Code { value: &finding.id },
        suggestions: edit
            .map(|edit| Suggestion {
                range: Range {
                    start: position(&edit.start),
                    end: Some(position(&edit.end)),
                },
                text: &edit.replacement,
            })
            .into_iter()
            .collect(),
        related_locations: finding
            .related
            .iter()
            .map(|related| Related {
                message: &related.message,
                location: Place {
                    path: &related.at.file,
                    range: Some(Range {
                        start: position(&related.at),
                        end: None,
                    }),
                },
            })
            .collect(),
    }
}
