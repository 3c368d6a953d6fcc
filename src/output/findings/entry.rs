//! The entries of a report, for formats that consist only of entries.
//!
//! A report has a verdict besides its findings. A list of code problems has no place for it, and an
//! empty list looks like success. Therefore, the verdict of a stack that does not fit is the first
//! entry of its target, at the top of the target's first file.

use std::collections::BTreeMap;

use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::{Location, Sources};

use crate::budget::Verdict;
use crate::report::{CheckReport, FindingReport, TargetReport};

use super::super::text::words;
use super::fingerprint::fingerprint;

/// The file of entries without a place, for formats that require one.
pub(super) const NO_FILE: &str = ".budget.yml";

/// An entry of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) finding: FindingReport,
    /// The target, if the entry is a verdict.
    pub(super) verdict_of: Option<String>,
    /// Depends on rule, file and service but not on line numbers.
    pub(super) fingerprint: String,
}

impl Entry {
    pub(super) fn file(&self) -> &str {
        self.finding
            .at
            .as_ref()
            .map_or(NO_FILE, |at| at.file.as_str())
    }

    /// The line; 1 if the entry has no place.
    pub(super) fn line(&self) -> u32 {
        self.finding.at.as_ref().map_or(1, |at| at.line)
    }

    /// The end, if it is after the start.
    pub(super) fn end(&self) -> Option<&Location> {
        let at = self.finding.at.as_ref()?;
        let end = self.finding.end.as_ref()?;
        (end > at).then_some(end)
    }
}

/// The entries of a report: for each target its verdict, unless it fits, and its findings.
/// Duplicates across targets are removed.
pub(super) fn of_report(report: &CheckReport) -> Vec<Entry> {
    let mut said: Vec<Said> = Vec::new();
    for target in &report.targets {
        for new in verdict(target).into_iter().chain(findings(target)) {
            if !said.contains(&new) {
                said.push(new);
            }
        }
    }
    numbered(said)
}

/// The entries of a report, followed by those of ignored findings.
pub(super) fn of_report_and(report: &CheckReport, accepted: &[FindingReport]) -> Vec<Entry> {
    let shown = of_report(report).into_iter();
    let shown = shown.map(|entry| (entry.finding, entry.verdict_of));
    let accepted = accepted.iter().map(|finding| (finding.clone(), None));
    numbered(shown.chain(accepted).collect())
}

/// The entries of a failed run.
pub(super) fn of_failure(findings: &[Finding], sources: &Sources) -> Vec<Entry> {
    let finding = |finding| (FindingReport::new(finding, sources), None);
    numbered(findings.iter().map(finding).collect())
}

/// A finding, and the target if it is a verdict.
type Said = (FindingReport, Option<String>);

fn verdict(target: &TargetReport) -> Option<Said> {
    let id = match target.verdict {
        Verdict::Fits => return None,
        Verdict::Overcommitted => "overcommitted",
        Verdict::DoesNotFit => "does-not-fit",
    };
    let finding = FindingReport {
        id: id.to_owned(),
        number: None,
        severity: Severity::Error,
        message: headline(target),
        service: None,
        at: top(target),
        help: Some(words::advice(target).join("; ")),
        edit: None,
        end: None,
        related: Vec::new(),
    };
    let name = target.name.as_ref().unwrap_or(&target.project);
    Some((finding, Some(name.clone())))
}

fn findings(target: &TargetReport) -> impl Iterator<Item = Said> {
    target.findings.iter().map(|finding| {
        let mut finding = finding.clone();
        finding.at = finding.at.or_else(|| top(target));
        (finding, None)
    })
}

/// The verdict in one line: `OVERCOMMITTED shop on t2.micro: committed 700 MiB of 600 MiB, 1.17x`.
pub(super) fn headline(target: &TargetReport) -> String {
    format!(
        "{} {}: {}",
        words::verdict(target),
        words::subject(target),
        words::figures(target)
    )
}

/// The first line of the file that defines the first service.
fn top(target: &TargetReport) -> Option<Location> {
    target.services.first().map(|first| Location {
        file: first.service.at.file.clone(),
        line: 1,
        column: 1,
    })
}

/// Computes fingerprints. Equal entries are numbered.
fn numbered(said: Vec<Said>) -> Vec<Entry> {
    let mut alike: BTreeMap<[String; 3], usize> = BTreeMap::new();
    let entry = |(finding, verdict_of): Said| {
        let file = finding.at.as_ref().map(|at| at.file.clone());
        let about = verdict_of.clone().or_else(|| finding.service.clone());
        let key = [
            finding.id.clone(),
            file.unwrap_or_default(),
            about.unwrap_or_default(),
        ];
        let count = alike.entry(key.clone()).or_default();
        *count += 1;
        let ordinal = count.to_string();
        let [id, file, about] = &key;
        Entry {
            fingerprint: fingerprint(&[id, file, about, &ordinal]),
            finding,
            verdict_of,
        }
    };
    said.into_iter().map(entry).collect()
}
