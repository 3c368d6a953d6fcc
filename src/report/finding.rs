//! Findings and errors, as in the JSON.

use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::{Location, Sources};
use serde::Serialize;

use crate::rules;

use super::VERSION;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingReport {
    /// A stable name.
    pub id: String,
    /// A stable number, if the rule has one.
    pub number: Option<String>,
    pub severity: Severity,
    /// The problem and its consequence.
    pub message: String,
    /// The affected service.
    pub service: Option<String>,
    pub at: Option<Location>,
    /// How to fix it.
    pub help: Option<String>,
    /// The edit, if the fix is mechanical.
    pub edit: Option<EditReport>,
    /// The end of the place, exclusive.
    pub end: Option<Location>,
    /// Related places.
    pub related: Vec<RelatedReport>,
}

/// A related place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RelatedReport {
    pub at: Location,
    /// Why it matters; may be empty.
    pub message: String,
}

/// A replacement in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EditReport {
    pub start: Location,
    /// The end, exclusive.
    pub end: Location,
    pub replacement: String,
}

/// Why a run failed.
#[derive(Debug, Clone, Serialize)]
pub struct ErrorReport {
    pub version: u32,
    /// The first error.
    pub error: ErrorEntry,
}

#[derive(Debug, Clone, Serialize)]
pub struct ErrorEntry {
    pub message: String,
    pub at: Option<Location>,
    /// How to fix it.
    pub help: Option<String>,
    /// The other errors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<Vec<ErrorEntry>>,
}

impl FindingReport {
    /// Converts places to lines and columns.
    pub fn new(finding: &Finding, sources: &Sources) -> Self {
        Self {
            id: finding.id.to_owned(),
            number: rules::number_of(finding.id).map(str::to_owned),
            severity: finding.severity,
            message: finding.message.clone(),
            service: finding.service.clone(),
            at: finding.at.map(|at| sources.locate(at)),
            help: finding.help.clone(),
            edit: finding.edit.as_ref().map(|edit| EditReport {
                start: sources.locate(edit.span),
                end: sources.locate(edit.span.behind()),
                replacement: edit.replacement.clone(),
            }),
            end: finding.at.map(|at| sources.locate(at.behind())),
            related: finding
                .related
                .iter()
                .map(|(span, words)| RelatedReport {
                    at: sources.locate(*span),
                    message: words.clone(),
                })
                .collect(),
        }
    }
}

impl ErrorReport {
    /// The first error, and the rest.
    pub fn new(findings: &[Finding], sources: &Sources) -> Self {
        let entry = |finding: &Finding| ErrorEntry {
            message: finding.message.clone(),
            at: finding.at.map(|at| sources.locate(at)),
            help: finding.help.clone(),
            more: None,
        };
        let mut all = findings.iter().map(entry);
        let mut error = all.next().unwrap_or(ErrorEntry {
            message: "no answer".to_owned(),
            at: None,
            help: None,
            more: None,
        });
        error.more = Some(all.collect());
        Self {
            version: VERSION,
            error,
        }
    }
}
