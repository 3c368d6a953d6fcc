//! SARIF 2.1.0, for code scanning.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html>

mod log;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::{Location, Sources};

use crate::report::{FindingReport, TargetReport};
use crate::rules::ignore::{Ignored, SaidIn};
use crate::rules::page;

use super::super::check::Answer;
use super::super::text::json;
use super::Run;
use super::columns::{Unit, column};
use super::entry::{self, Entry};
use log::{
    Artifact, ArtifactChange, Configuration, Descriptor, Driver, Fix, Help, Invocation, Level, Log,
    Message, Notification, PartialFingerprints, PhysicalLocation, Place, Properties, Region,
    Replacement, Rule, SarifResult, Suppression, TargetProperties, Tool,
};

/// The repository that explains the rules; empty if the package names none.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// Renders one run: each entry is a result, and each target's figures are properties of the run.
/// Ignored findings are suppressed results. A failed run has no results, and a notification for
/// each error.
pub(super) fn render(run: Run<'_>) -> String {
    match run {
        Run::Checked(answer) => checked(answer),
        Run::Failed { findings, sources } => failed(findings, sources),
    }
}

fn checked(answer: &Answer<'_>) -> String {
    let sources = answer.sources;
    let mut accepted: Vec<(FindingReport, &Ignored)> = Vec::new();
    for ignored in answer.found.iter().flat_map(|found| &found.ignored) {
        let finding = FindingReport::new(&ignored.finding, sources);
        // Targets may share a finding.
        if accepted.iter().all(|(known, _)| *known != finding) {
            accepted.push((finding, ignored));
        }
    }
    let findings: Vec<FindingReport> = accepted.iter().map(|(one, _)| one.clone()).collect();
    let entries = entry::of_report_and(answer.report, &findings);
    let shown = entries.len() - accepted.len();
    let rules = rules(&entries, REPOSITORY);
    let results = entries
        .iter()
        .enumerate()
        .map(|(at, entry)| SarifResult {
            suppressions: at
                .checked_sub(shown)
                .map(|at| suppression(accepted[at].1))
                .into_iter()
                .collect(),
            ..result(entry, &rules, sources)
        })
        .collect();
    let invocation = Invocation {
        execution_successful: true,
        tool_execution_notifications: Vec::new(),
    };
    let properties = Properties {
        targets: answer.report.targets.iter().map(figures).collect(),
    };
    json::render(&log_of(log::Run {
        tool: tool(rules, REPOSITORY),
        invocations: [invocation],
        column_kind: "utf16CodeUnits",
        results,
        properties: Some(properties),
    }))
}

fn failed(findings: &[Finding], sources: &Sources) -> String {
    let entries = entry::of_failure(findings, sources);
    let notifications = entries.iter().map(|entry| Notification {
        descriptor: Descriptor {
            id: &entry.finding.id,
        },
        level: level(entry.finding.severity),
        message: message(entry),
        locations: places(entry, sources),
    });
    let invocation = Invocation {
        execution_successful: false,
        tool_execution_notifications: notifications.collect(),
    };
    json::render(&log_of(log::Run {
        tool: tool(Vec::new(), REPOSITORY),
        invocations: [invocation],
        column_kind: "utf16CodeUnits",
        results: Vec::new(),
        properties: None,
    }))
}

fn log_of(run: log::Run<'_>) -> Log<'_> {
    Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [run],
    }
}

fn tool<'a>(rules: Vec<Rule<'a>>, repository: &'static str) -> Tool<'a> {
    Tool {
        driver: Driver {
            name: "budget",
            semantic_version: env!("CARGO_PKG_VERSION"),
            information_uri: (!repository.is_empty()).then_some(repository),
            rules,
        },
    }
}

/// The rules with results, in order of their first result.
fn rules<'a>(entries: &'a [Entry], repository: &str) -> Vec<Rule<'a>> {
    let mut known = BTreeSet::new();
    let first = entries
        .iter()
        .map(|entry| entry.finding.id.as_str())
        .filter(|id| known.insert(*id));
    first.map(|id| described(id, repository)).collect()
}

/// Describes a rule. Ids that are not in the registry, such as verdicts, get only a name.
fn described<'a>(id: &'a str, repository: &str) -> Rule<'a> {
    let known = crate::rules::find(id);
    Rule {
        id,
        short_description: Message {
            text: known.map_or_else(|| id.replace('-', " "), |rule| rule.title.to_owned()),
        },
        full_description: known.map(|rule| Message {
            text: rule.why.to_owned(),
        }),
        help: known.map(|rule| Help {
            text: format!("{} Source: {}", rule.fix, rule.source),
            markdown: page(rule),
        }),
        help_uri: known
            .filter(|_| !repository.is_empty())
            .map(|_| format!("{repository}/blob/main/docs/rules.md#{id}")),
        default_configuration: known.map(|rule| Configuration {
            level: level(rule.severity),
        }),
    }
}

fn suppression(ignored: &Ignored) -> Suppression {
    Suppression {
        kind: match ignored.said_in {
            SaidIn::Comment => "inSource",
            SaidIn::Config => "external",
        },
        justification: (!ignored.reason.is_empty()).then(|| ignored.reason.clone()),
    }
}

fn result<'a>(entry: &'a Entry, rules: &[Rule<'_>], sources: &Sources) -> SarifResult<'a> {
    let finding = &entry.finding;
    let fix = finding.edit.as_ref().map(|edit| Fix {
        description: finding
            .help
            .as_ref()
            .map(|help| Message { text: help.clone() }),
        artifact_changes: [ArtifactChange {
            artifact_location: artifact(&edit.start.file),
            replacements: [Replacement {
                deleted_region: region(&edit.start, Some(&edit.end), sources),
                inserted_content: Message {
                    text: edit.replacement.clone(),
                },
            }],
        }],
    });
    let related = finding.related.iter().map(|related| Place {
        physical_location: PhysicalLocation {
            artifact_location: artifact(&related.at.file),
            region: region(&related.at, None, sources),
        },
        message: Some(&related.message)
            .filter(|message| !message.is_empty())
            .map(|message| Message {
                text: message.clone(),
            }),
    });
    SarifResult {
        rule_id: &finding.id,
        rule_index: rules.iter().position(|rule| rule.id == finding.id),
        level: level(finding.severity),
        message: message(entry),
        locations: places(entry, sources),
        related_locations: related.collect(),
        partial_fingerprints: PartialFingerprints {
            finding: &entry.fingerprint,
        },
        fixes: fix.into_iter().collect(),
        suppressions: Vec::new(),
    }
}

fn message(entry: &Entry) -> Message {
    let finding = &entry.finding;
    let text = match &finding.help {
        Some(help) => format!("{}\n{help}", finding.message),
        None => finding.message.clone(),
    };
    Message { text }
}

fn places(entry: &Entry, sources: &Sources) -> Vec<Place> {
    let place = entry.finding.at.as_ref().map(|at| Place {
        physical_location: PhysicalLocation {
            artifact_location: artifact(&at.file),
            region: region(at, entry.end(), sources),
        },
        message: None,
    });
    place.into_iter().collect()
}

/// `end` is exclusive, as in SARIF.
fn region(at: &Location, end: Option<&Location>, sources: &Sources) -> Region {
    Region {
        start_line: at.line,
        start_column: column(at, Unit::Utf16, sources),
        end_line: end.map(|end| end.line),
        end_column: end.map(|end| column(end, Unit::Utf16, sources)),
    }
}

fn level(severity: Severity) -> Level {
    match severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
        Severity::Info => Level::Note,
    }
}

/// A path as a URI, relative to the working directory unless it is absolute.
fn artifact(path: &str) -> Artifact {
    let mut uri = String::with_capacity(path.len());
    if path.starts_with('/') {
        uri.push_str("file://");
    }
    for byte in path.bytes() {
        // Unreserved characters, and the slash: https://www.rfc-editor.org/rfc/rfc3986#section-2.3
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            write!(uri, "%{byte:02X}").expect("writing to a String cannot fail");
        }
    }
    Artifact {
        uri_base_id: (!path.starts_with('/')).then_some("%SRCROOT%"),
        uri,
    }
}

fn figures(target: &TargetReport) -> TargetProperties<'_> {
    TargetProperties {
        name: target.name.as_deref(),
        project: &target.project,
        host: &target.host.name,
        verdict: target.verdict,
        demand: target.totals.demand,
        allocatable: target.host.allocatable,
        ratio: target.totals.ratio,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_uris() {
        let uri = |path| artifact(path).uri;
        assert_eq!(uri("a/compose.yaml"), "a/compose.yaml");
        assert_eq!(uri("ä b#c%.yaml"), "%C3%A4%20b%23c%25.yaml");
        assert_eq!(uri("a:b.yaml"), "a%3Ab.yaml");
        assert_eq!(uri("/srv/compose.yaml"), "file:///srv/compose.yaml");
        assert_eq!(artifact("/srv/compose.yaml").uri_base_id, None);
    }
}
