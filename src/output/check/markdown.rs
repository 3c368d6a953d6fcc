//! The verdict for a pull request.

use std::fmt::{self, Write as _};

use crate::budget::Size;
use crate::report::{CheckReport, CheckedService, FindingReport, TargetReport};

use super::super::text::escape::visible;
use super::super::text::markdown::{escaped, table};
use super::super::text::{words, written};
use super::table::COLUMNS;

/// Renders one section per target.
pub(super) fn render(report: &CheckReport) -> String {
    let sections: Vec<String> = report
        .targets
        .iter()
        .map(|target| written(|out| section(target, out)))
        .collect();
    sections.join("\n")
}

fn section(target: &TargetReport, out: &mut String) -> fmt::Result {
    let verdict = words::verdict(target);
    writeln!(out, "### {verdict}: {}\n", escaped(&words::subject(target)))?;
    writeln!(out, "{}\n", escaped(&words::figures(target)))?;
    for line in words::capacity(target) {
        writeln!(out, "- {}", escaped(&line))?;
    }
    let active = |service: &&CheckedService| service.service.active;
    let services = target.services.iter().filter(active).map(row);
    writeln!(
        out,
        "\n{}",
        table(&COLUMNS, services.chain([total(target)]))
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

fn row(service: &CheckedService) -> Vec<String> {
    let entry = &service.service;
    vec![
        escaped(&visible(&entry.name)),
        words::limit(service),
        entry.count.to_string(),
        format!("{}{}", Size(service.committed), words::mark(service)),
        words::share(service),
        escaped(&words::from(service)),
    ]
}

fn total(target: &TargetReport) -> Vec<String> {
    vec![
        "**total**".to_owned(),
        String::new(),
        target.totals.containers.to_string(),
        format!("**{}**", Size(target.totals.committed)),
        String::new(),
        String::new(),
    ]
}

fn finding(finding: &FindingReport, out: &mut String) -> fmt::Result {
    let severity = finding.severity.as_str();
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
