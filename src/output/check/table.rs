//! The result of a check for a terminal: figures, services, next steps, findings.

use anstyle::{AnsiColor, Style};
use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::Sources;

use crate::budget::{Size, Verdict};
use crate::plural::counted;
use crate::report::{CheckedService, TargetReport};
use crate::rules::ignore::Ignored;

use super::super::Screen;
use super::super::text::escape::visible;
use super::super::text::layout::{Column, number, text};
use super::super::text::page::Page;
use super::super::text::{diagnostic, words};
use super::Answer;

/// Renders one block per target.
pub(super) fn render(answer: &Answer<'_>, screen: &Screen) -> String {
    let mut page = Page::new(screen);
    for (index, target) in answer.report.targets.iter().enumerate() {
        if index > 0 {
            page.blank();
        }
        block(target, &mut page);
        let Some(found) = answer.found.get(index) else {
            continue;
        };
        findings(&found.findings, answer.sources, &mut page);
        let listed = if answer.show_ignored {
            found.ignored.as_slice()
        } else {
            &[]
        };
        ignored(target, listed, answer.sources, &mut page);
    }
    page.finish()
}

fn block(target: &TargetReport, page: &mut Page<'_>) {
    let rest = format!("{}: {}", words::subject(target), words::figures(target));
    page.headline(words::verdict(target), &rest, color(target));
    for reason in further_reasons(target) {
        page.line(2, &reason);
    }
    for line in words::capacity(target) {
        page.line(2, &line);
    }
    page.blank();
    page.table(&COLUMNS, &rows(target));
    page.blank();
    for note in words::footnotes(target) {
        page.line(2, &note);
    }
    for line in words::advice(target) {
        page.line(0, &line);
    }
}

fn color(target: &TargetReport) -> Style {
    let color = match target.verdict {
        Verdict::Overcommitted => AnsiColor::Yellow,
        Verdict::Fits if target.passes => AnsiColor::Green,
        Verdict::Fits | Verdict::DoesNotFit => AnsiColor::Red,
    };
    Style::new().bold().fg_color(Some(color.into()))
}

/// The reasons not in the headline. The one about limits is a footnote.
fn further_reasons(target: &TargetReport) -> impl Iterator<Item = String> {
    let given = usize::from(target.verdict != Verdict::Fits);
    target
        .reasons
        .iter()
        .skip(given)
        .filter(|reason| reason.code != "unlimited-services")
        .map(|reason| visible(&reason.message).into_owned())
}

pub(super) const COLUMNS: [Column; 6] = [
    text("SERVICE"),
    number("LIMIT"),
    number("COUNT"),
    number("TOTAL"),
    number("SHARE"),
    text("FROM"),
];

/// The largest first, then jobs, then the sum.
fn rows(target: &TargetReport) -> Vec<Vec<String>> {
    let mut running: Vec<&CheckedService> = target
        .services
        .iter()
        .filter(|service| service.service.active)
        .collect();
    running.sort_by_key(|service| (service.job, std::cmp::Reverse(service.committed)));
    let marks = running
        .iter()
        .any(|service| !words::mark(service).is_empty());
    // Reserve space for the mark in every row, so that figures stay aligned.
    let room = if marks { 2 } else { 0 };
    let mut rows: Vec<Vec<String>> = running.iter().map(|service| row(service, room)).collect();
    rows.push(vec![
        counted(running.len(), "service"),
        String::new(),
        target.totals.containers.to_string(),
        format!("{}{:room$}", Size(target.totals.committed), ""),
        String::new(),
        String::new(),
    ]);
    rows
}

fn row(service: &CheckedService, room: usize) -> Vec<String> {
    let entry = &service.service;
    vec![
        visible(&entry.name).into_owned(),
        words::limit(service),
        entry.count.to_string(),
        total(service, room),
        words::share(service),
        words::from(service),
    ]
}

/// The memory that a service adds to the sum. Jobs are in parentheses because they are not added.
fn total(service: &CheckedService, room: usize) -> String {
    let committed = Size(service.committed);
    if service.job {
        format!("({committed}){:room$}", "")
    } else {
        format!("{committed}{:room$}", words::mark(service))
    }
}

/// Findings with a place as excerpts of the file, others as sentences.
fn findings(findings: &[Finding], sources: &Sources, page: &mut Page<'_>) {
    let (placed, general): (Vec<Finding>, Vec<Finding>) = findings
        .iter()
        .filter(|finding| !is_footnote(finding))
        .cloned()
        .partition(|finding| finding.at.is_some());
    if !general.is_empty() {
        page.blank();
    }
    for finding in &general {
        let severity = finding.severity.as_str();
        let help = finding
            .help
            .as_ref()
            .map_or_else(String::new, |help| format!("; {help}"));
        page.line(
            0,
            &visible(&format!("{severity}: {}{help}", finding.message)),
        );
    }
    if !placed.is_empty() {
        page.blank();
        let screen = page.screen();
        page.push(&diagnostic::render(
            &placed,
            sources,
            screen.styled,
            screen.prose_width,
        ));
    }
}

/// Services without a limit are in a footnote; a finding about them is shown only if it is an
/// error.
fn is_footnote(finding: &Finding) -> bool {
    finding.id == "no-memory-limit" && finding.severity < Severity::Error
}

/// Lists ignored findings, or counts them.
fn ignored(target: &TargetReport, listed: &[Ignored], sources: &Sources, page: &mut Page<'_>) {
    if target.ignored == 0 {
        return;
    }
    let count = counted(target.ignored, "finding");
    page.blank();
    if listed.is_empty() {
        return page.line(
            0,
            &format!("{count} ignored by configuration; see --show-ignored"),
        );
    }
    page.line(0, &format!("{count} ignored by configuration:"));
    for Ignored {
        finding, reason, ..
    } in listed
    {
        let place = finding.at.map_or_else(String::new, |at| {
            format!("{}: ", words::place(&sources.locate(at)))
        });
        let reason = match reason.as_str() {
            "" => "no reason given",
            reason => reason,
        };
        let line = format!("{} ({reason})", finding.message);
        page.line(2, &format!("{place}{}: {}", finding.id, visible(&line)));
    }
}
