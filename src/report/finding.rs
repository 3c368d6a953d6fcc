//! Findings, and errors that left no answer, as the JSON has them.

use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::{Location, Sources};
use serde::Serialize;

use crate::rules;

use super::VERSION;

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingReport {
    /// Stable name.
    pub id: String,
    /// Stable number, where it has one.
    pub number: Option<String>,
    /// How bad it is.
    pub severity: Severity,
    /// The fact and what it means.
    pub message: String,
    /// The service it is about.
    pub service: Option<String>,
    /// Where.
    pub at: Option<Location>,
    /// What to do about it.
    pub help: Option<String>,
    /// The fix, where it is mechanical.
    pub edit: Option<EditReport>,
    /// The first place behind it.
    pub end: Option<Location>,
    /// Other places that matter.
    pub related: Vec<RelatedReport>,
}

/// Another place that matters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RelatedReport {
    pub at: Location,
    /// Why it matters; empty where that is plain.
    pub message: String,
}

/// A replacement in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EditReport {
    /// Where it starts.
    pub start: Location,
    /// The first place behind it.
    pub end: Location,
    /// What to write there.
    pub replacement: String,
}

/// Why a run failed.
#[derive(Debug, Clone, Serialize)]
pub struct ErrorReport {
    pub version: u32,
    /// The first thing that is wrong.
    pub error: ErrorEntry,
}

/// One thing that is wrong.
#[derive(Debug, Clone, Serialize)]
pub struct ErrorEntry {
    /// What.
    pub message: String,
    /// Where.
    pub at: Option<Location>,
    /// What to do about it.
    pub help: Option<String>,
    /// Everything else that is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub more: Option<Vec<ErrorEntry>>,
}

impl FindingReport {
    /// A finding with its places as an editor counts them.
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
    /// The first of what is wrong, and the rest.
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
