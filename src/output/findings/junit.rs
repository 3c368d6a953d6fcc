//! `JUnit` XML with one suite per target. The first test is the verdict.
//!
//! The format is what Jenkins, GitLab and GitHub's test reporters agree on:
//! <https://github.com/testmoapp/junitxml>

use std::fmt::{self, Write as _};

use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::Sources;

use crate::budget::Verdict;
use crate::report::{CheckReport, FindingReport, TargetReport};

use super::super::text::{words, written};
use super::xml::{escaped, lines};
use super::{Run, entry};

/// A test and its result.
struct Case {
    name: String,
    file: Option<String>,
    outcome: Outcome,
}

enum Outcome {
    /// Passed, with notes.
    Passed { said: Vec<String> },
    /// Fails the check.
    Failed {
        kind: String,
        message: String,
        said: Vec<String>,
    },
}

/// Renders one suite per target, or one with a test that failed to run.
pub(super) fn render(run: Run<'_>) -> String {
    written(|out| match run {
        Run::Checked(answer) => suites(answer.report, out),
        Run::Failed { findings, sources } => failure(findings, sources, out),
    })
}

/// A finding fails its test if it fails the check.
fn suites(report: &CheckReport, out: &mut String) -> fmt::Result {
    let suites: Vec<_> = report
        .targets
        .iter()
        .map(|target| (words::subject(target), cases(target)))
        .collect();
    let all = suites.iter().flat_map(|(_, cases)| cases);
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, r#"<testsuites name="budget" {}>"#, counts(all))?;
    for (name, cases) in &suites {
        let name = escaped(name);
        writeln!(
            out,
            r#"  <testsuite name="{name}" {}>"#,
            counts(cases.iter())
        )?;
        for case in cases {
            testcase(case, &name, out)?;
        }
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

fn failure(findings: &[Finding], sources: &Sources, out: &mut String) -> fmt::Result {
    let counts = r#"tests="1" failures="0" errors="1" skipped="0""#;
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, r#"<testsuites name="budget" {counts}>"#)?;
    writeln!(out, r#"  <testsuite name="budget" {counts}>"#)?;
    writeln!(out, r#"    <testcase name="check" classname="budget">"#)?;
    let reports: Vec<_> = findings
        .iter()
        .map(|finding| FindingReport::new(finding, sources))
        .collect();
    let (kind, message) = reports.first().map_or(("no-answer", "no answer"), |first| {
        (first.id.as_str(), first.message.as_str())
    });
    let said: Vec<String> = reports.iter().flat_map(details).collect();
    element("error", kind, message, &said, out)?;
    writeln!(out, "    </testcase>")?;
    writeln!(out, "  </testsuite>")?;
    writeln!(out, "</testsuites>")
}

fn cases(target: &TargetReport) -> Vec<Case> {
    let mut said = words::capacity(target);
    said.extend(words::footnotes(target));
    said.extend(words::advice(target));
    let headline = entry::headline(target);
    let outcome = match target.verdict {
        Verdict::Fits => {
            said.insert(0, headline);
            Outcome::Passed { said }
        }
        verdict => Outcome::Failed {
            kind: match verdict {
                Verdict::DoesNotFit => "does-not-fit".to_owned(),
                _ => "overcommitted".to_owned(),
            },
            message: headline,
            said,
        },
    };
    let verdict = Case {
        name: "fits in memory".to_owned(),
        file: target
            .services
            .first()
            .map(|first| first.service.at.file.clone()),
        outcome,
    };
    let fails = |finding: &FindingReport| {
        let least = target.policy.fail_on;
        least.is_some_and(|least| finding.severity >= least)
    };
    let case = |finding: &FindingReport| Case {
        name: match &finding.service {
            Some(service) => format!("{} {service}", finding.id),
            None => finding.id.clone(),
        },
        file: finding.at.as_ref().map(|at| at.file.clone()),
        outcome: if fails(finding) {
            Outcome::Failed {
                kind: finding.id.clone(),
                message: finding.message.clone(),
                said: details(finding),
            }
        } else {
            Outcome::Passed {
                said: details(finding),
            }
        },
    };
    std::iter::once(verdict)
        .chain(target.findings.iter().map(case))
        .collect()
}

fn details(finding: &FindingReport) -> Vec<String> {
    let severity = finding.severity.as_str();
    let place = finding
        .at
        .as_ref()
        .map(|at| format!("  at {}", words::place(at)));
    let help = finding.help.as_ref().map(|help| format!("  help: {help}"));
    let first = format!("{severity}: {}", finding.message);
    [Some(first), place, help].into_iter().flatten().collect()
}

fn counts<'a>(cases: impl Iterator<Item = &'a Case>) -> String {
    let (mut tests, mut failures) = (0, 0);
    for case in cases {
        tests += 1;
        failures += usize::from(matches!(case.outcome, Outcome::Failed { .. }));
    }
    format!(r#"tests="{tests}" failures="{failures}" errors="0" skipped="0""#)
}

/// `suite` is already escaped.
fn testcase(case: &Case, suite: &str, out: &mut String) -> fmt::Result {
    let name = escaped(&case.name);
    write!(out, r#"    <testcase name="{name}" classname="{suite}""#)?;
    if let Some(file) = &case.file {
        write!(out, r#" file="{}""#, escaped(file))?;
    }
    writeln!(out, ">")?;
    match &case.outcome {
        Outcome::Passed { said } => {
            let said = lines(said.iter().map(String::as_str));
            writeln!(out, "      <system-out>{said}</system-out>")?;
        }
        Outcome::Failed {
            kind,
            message,
            said,
        } => element("failure", kind, message, said, out)?,
    }
    writeln!(out, "    </testcase>")
}

fn element(
    name: &str,
    kind: &str,
    message: &str,
    said: &[String],
    out: &mut String,
) -> fmt::Result {
    let (kind, message) = (escaped(kind), escaped(message));
    let said = lines(said.iter().map(String::as_str));
    writeln!(
        out,
        r#"      <{name} type="{kind}" message="{message}">{said}</{name}>"#
    )
}
