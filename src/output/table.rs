//! The first screen: the verdict, the parts, what to do next.

use std::fmt::Write as _;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use crate::budget::{Size, Verdict};
use crate::finding::{Finding, Severity};
use crate::report::{CheckReport, CheckedService, TargetReport};
use crate::rules::ignore::Ignored;
use crate::source::Sources;

use super::escape::visible;
use super::layout::{self, Column, Kind};
use super::{diagnostic, words};

/// How much there is of a screen; decided once, by whoever knows the terminal.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    /// Whether to use colours.
    pub styled: bool,
    /// Columns that a line of the table may take.
    pub width: usize,
    /// Columns that a line of prose may take.
    pub prose_width: usize,
}

/// What is said of one target beside the verdict.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// What was found.
    pub findings: Vec<Finding>,
    /// What is accepted, if that is to be listed.
    pub ignored: Vec<Ignored>,
}

/// One block for each target, with what is `said` of each in the same order.
///
/// # Errors
///
/// If it cannot be written.
pub fn render(
    report: &CheckReport,
    said: &[Said],
    sources: &Sources,
    screen: &Screen,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut text = String::new();
    for (index, target) in report.targets.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        block(target, screen, &mut text);
        let Some(said) = said.get(index) else {
            continue;
        };
        found(&said.findings, sources, screen, &mut text);
        accepted(target, &said.ignored, sources, screen, &mut text);
    }
    out.write_all(text.as_bytes())
}

/// Findings with a place as pictures of it, the others as sentences.
fn found(findings: &[Finding], sources: &Sources, screen: &Screen, text: &mut String) {
    let width = screen.prose_width.min(screen.width);
    let (placed, general): (Vec<Finding>, Vec<Finding>) = findings
        .iter()
        .filter(|finding| !is_said_already(finding))
        .cloned()
        .partition(|finding| finding.at.is_some());
    if !general.is_empty() {
        text.push('\n');
    }
    for finding in &general {
        let severity = words::severity(finding.severity);
        let help = finding
            .help
            .as_ref()
            .map_or_else(String::new, |help| format!("; {help}"));
        prose(
            &visible(&format!("{severity}: {}{help}", finding.message)),
            width,
            text,
        );
    }
    if !placed.is_empty() {
        text.push('\n');
        text.push_str(&diagnostic::render(
            &placed,
            sources,
            screen.styled,
            screen.prose_width,
        ));
    }
}

/// What the files accept: how much of it, or a line for each.
fn accepted(
    target: &TargetReport,
    ignored: &[Ignored],
    sources: &Sources,
    screen: &Screen,
    text: &mut String,
) {
    if target.ignored == 0 {
        return;
    }
    let width = screen.prose_width.min(screen.width);
    let count = words::count(target.ignored, "finding");
    if ignored.is_empty() {
        let line = format!("{count} ignored, as the files say: see --show-ignored");
        text.push('\n');
        return prose(&line, width, text);
    }
    text.push('\n');
    prose(&format!("{count} ignored, as the files say:"), width, text);
    for Ignored {
        finding, reason, ..
    } in ignored
    {
        let place = finding.at.map_or_else(String::new, |at| {
            format!("{}: ", words::place(&sources.locate(at)))
        });
        let reason = match reason.as_str() {
            "" => "no reason given",
            reason => reason,
        };
        let line = format!("{} ({reason})", finding.message);
        prose(
            &format!("  {place}{}: {}", finding.id, visible(&line)),
            width,
            text,
        );
    }
}

/// The footnotes name every service without a limit; only an error is worth more room.
fn is_said_already(finding: &Finding) -> bool {
    finding.id == "no-memory-limit" && finding.severity < Severity::Error
}

fn block(target: &TargetReport, screen: &Screen, text: &mut String) {
    let width = screen.prose_width.min(screen.width);
    headline(target, screen, width, text);
    for reason in further_reasons(target) {
        prose(&format!("  {reason}"), width, text);
    }
    for line in words::capacity(target) {
        prose(&format!("  {line}"), width, text);
    }
    text.push('\n');
    for (index, line) in services(target, screen.width).iter().enumerate() {
        let style = if index == 0 {
            Style::new().bold()
        } else {
            Style::new()
        };
        push_styled(line, style, screen, text);
        text.push('\n');
    }
    text.push('\n');
    for note in words::footnotes(target) {
        prose(&format!("  {note}"), width, text);
    }
    for line in words::advice(target) {
        prose(&line, width, text);
    }
}

/// The verdict and its reason in one line, or as many as it takes.
fn headline(target: &TargetReport, screen: &Screen, width: usize, text: &mut String) {
    let verdict = words::verdict(target);
    let line = format!(
        "{verdict} {}: {}",
        words::subject(target),
        words::figures(target)
    );
    let wrapped = layout::wrap(&line, width, "    ");
    for (index, line) in wrapped.iter().enumerate() {
        // The verdict's own words are shorter than any screen, so they stand in the first line.
        match line.strip_prefix(verdict).filter(|_| index == 0) {
            Some(rest) => {
                push_styled(verdict, color(target), screen, text);
                text.push_str(rest);
            }
            None => text.push_str(line),
        }
        text.push('\n');
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

fn push_styled(words: &str, style: Style, screen: &Screen, text: &mut String) {
    if screen.styled && style != Style::new() {
        write!(text, "{style}{words}{style:#}").expect("writing to a String cannot fail");
    } else {
        text.push_str(words);
    }
}

/// Every reason that the headline has not given; the one about limits is a footnote.
fn further_reasons(target: &TargetReport) -> impl Iterator<Item = String> {
    let given = usize::from(target.verdict != Verdict::Fits);
    target
        .reasons
        .iter()
        .skip(given)
        .filter(|reason| reason.code != "unlimited-services")
        .map(|reason| visible(&reason.message).into_owned())
}

fn prose(line: &str, width: usize, text: &mut String) {
    let indent = &line[..line.len() - line.trim_start().len()];
    for wrapped in layout::wrap(line.trim_start(), width.saturating_sub(indent.len()), "  ") {
        text.push_str(indent);
        text.push_str(&wrapped);
        text.push('\n');
    }
}

const COLUMNS: [Column; 6] = [
    Column {
        title: "SERVICE",
        kind: Kind::Text,
    },
    Column {
        title: "LIMIT",
        kind: Kind::Number,
    },
    Column {
        title: "COUNT",
        kind: Kind::Number,
    },
    Column {
        title: "TOTAL",
        kind: Kind::Number,
    },
    Column {
        title: "SHARE",
        kind: Kind::Number,
    },
    Column {
        title: "FROM",
        kind: Kind::Text,
    },
];

/// The heaviest first, jobs last, then the sum.
fn services(target: &TargetReport, width: usize) -> Vec<String> {
    let mut running: Vec<&CheckedService> = target
        .services
        .iter()
        .filter(|service| service.service.active)
        .collect();
    running.sort_by_key(|service| (service.job, std::cmp::Reverse(service.committed)));
    let marks = running
        .iter()
        .any(|service| !words::mark(service).is_empty());
    // Room for the mark in every row, so that the figures stay aligned.
    let room = if marks { 2 } else { 0 };
    let mut rows: Vec<Vec<String>> = running.iter().map(|service| row(service, room)).collect();
    let services = u64::try_from(running.len()).unwrap_or(u64::MAX);
    rows.push(vec![
        words::count(services, "service"),
        String::new(),
        target.totals.containers.to_string(),
        format!("{}{:room$}", Size(target.totals.committed), ""),
        String::new(),
        String::new(),
    ]);
    layout::table(&COLUMNS, &rows, width)
}

/// What a service adds to the sum; a job's claim stands in brackets, since it does not.
fn total(service: &CheckedService, room: usize) -> String {
    let committed = Size(service.committed);
    if service.job {
        format!("({committed}){:room$}", "")
    } else {
        format!("{committed}{:room$}", words::mark(service))
    }
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
