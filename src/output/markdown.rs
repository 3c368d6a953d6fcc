//! For a pull request.

use std::io::{self, Write};

use crate::budget::Size;
use crate::report::{CheckReport, CheckedService, FindingReport, TargetReport};

use super::escape::visible;
use super::words;

/// One section for each target.
///
/// # Errors
///
/// If it cannot be written.
pub fn render(report: &CheckReport, out: &mut dyn Write) -> io::Result<()> {
    for (index, target) in report.targets.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        section(target, out)?;
    }
    Ok(())
}

fn section(target: &TargetReport, out: &mut dyn Write) -> io::Result<()> {
    let verdict = words::verdict(target);
    writeln!(out, "### {verdict}: {}\n", escaped(&words::subject(target)))?;
    writeln!(out, "{}\n", escaped(&words::figures(target)))?;
    for line in words::capacity(target) {
        writeln!(out, "- {}", escaped(&line))?;
    }
    writeln!(out, "\n| service | limit | count | total | share | from |")?;
    writeln!(out, "| :-- | --: | --: | --: | --: | :-- |")?;
    for service in target
        .services
        .iter()
        .filter(|service| service.service.active)
    {
        row(service, out)?;
    }
    let (containers, committed) = (target.totals.containers, Size(target.totals.committed));
    writeln!(
        out,
        "| **total** | | {containers} | **{committed}** | | |\n"
    )?;
    for note in words::footnotes(target)
        .iter()
        .chain(&words::advice(target))
    {
        writeln!(out, "- {}", escaped(note))?;
    }
    if !target.findings.is_empty() {
        writeln!(out, "\n#### Findings\n")?;
    }
    for found in &target.findings {
        finding(found, out)?;
    }
    Ok(())
}

fn row(service: &CheckedService, out: &mut dyn Write) -> io::Result<()> {
    let entry = &service.service;
    writeln!(
        out,
        "| {} | {} | {} | {}{} | {} | {} |",
        escaped(&visible(&entry.name)),
        words::limit(service),
        entry.count,
        Size(service.committed),
        words::mark(service),
        words::share(service),
        escaped(&words::from(service)),
    )
}

fn finding(finding: &FindingReport, out: &mut dyn Write) -> io::Result<()> {
    let severity = words::severity(finding.severity);
    write!(
        out,
        "- **{severity}** {}",
        escaped(&visible(&finding.message))
    )?;
    if let Some(at) = &finding.at {
        write!(out, " ({})", escaped(&words::place(at)))?;
    }
    if let Some(help) = &finding.help {
        write!(out, ": {}", escaped(&visible(help)))?;
    }
    writeln!(out)
}

/// The text with everything that Markdown or HTML would read as markup taken literally.
/// <https://spec.commonmark.org/0.31.2/#backslash-escapes>
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(
            character,
            '\\' | '`'
                | '*'
                | '_'
                | '{'
                | '}'
                | '['
                | ']'
                | '<'
                | '>'
                | '#'
                | '|'
                | '~'
                | '&'
                | '!'
                | '$'
        ) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
