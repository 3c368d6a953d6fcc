//! What a program is told when there is no answer, in the format that it asked for.

use std::io;

use crate::cli::Format;
use crate::finding::Finding;
use crate::output::{checkstyle, github, github_output, gitlab, json, junit, rdjson, sarif, yaml};
use crate::report::ErrorReport;
use crate::source::Sources;

/// What goes to standard output. Not a report: that has its own place, and whoever collects one
/// must not take this for it. Nothing in formats for people, and in a list of services.
pub(super) fn document(findings: &[Finding], sources: &Sources, format: Format) -> Vec<u8> {
    let mut text = Vec::new();
    let written: io::Result<()> = match format {
        Format::Table | Format::Csv | Format::Markdown => Ok(()),
        Format::Json => json::render(&ErrorReport::new(findings, sources), &mut text),
        Format::Yaml => yaml::render(&ErrorReport::new(findings, sources), &mut text),
        Format::Sarif => sarif::failure(findings, sources, &mut text),
        Format::Github => github::failure(findings, sources, &mut text),
        Format::GithubOutput => github_output::failure(&mut text),
        Format::Gitlab => gitlab::failure(findings, sources, &mut text),
        Format::Checkstyle => checkstyle::failure(findings, sources, &mut text),
        Format::Junit => junit::failure(findings, sources, &mut text),
        Format::Rdjson => rdjson::failure(findings, sources, &mut text),
    };
    written.expect("writing to memory cannot fail");
    text
}

/// Whether standard error says it, too: not where the document already is all that is read.
pub(super) fn is_for_people(format: Format) -> bool {
    !matches!(format, Format::Json | Format::Yaml)
}
