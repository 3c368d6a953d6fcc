//! Formats of other tools: lists of findings, from a check or from a failed run.

mod checkstyle;
mod columns;
mod entry;
mod fingerprint;
mod github;
mod github_output;
mod gitlab;
mod junit;
mod rdjson;
mod sarif;
mod xml;

use clap::ValueEnum;
use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::Sources;

use super::check::Answer;
use entry::Entry;

/// A format of another tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FindingsFormat {
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations for a GitHub workflow
    Github,
    /// Lines for `$GITHUB_OUTPUT`: the verdict, the ratio, the cheapest machine that fits
    GithubOutput,
    /// GitLab Code Quality
    Gitlab,
    /// Checkstyle XML
    Checkstyle,
    /// `JUnit` XML, with one test per target and finding
    Junit,
    /// Diagnostics for reviewdog
    Rdjson,
}

/// What to render.
#[derive(Debug, Clone, Copy)]
pub(super) enum Run<'a> {
    /// The result of a check.
    Checked(&'a Answer<'a>),
    /// A failed run.
    Failed {
        /// The errors.
        findings: &'a [Finding],
        /// The texts that the errors point into.
        sources: &'a Sources,
    },
}

/// Renders a run.
pub(super) fn render(run: Run<'_>, format: FindingsFormat) -> String {
    match format {
        FindingsFormat::Sarif => sarif::render(run),
        FindingsFormat::Github => github::render(run),
        FindingsFormat::GithubOutput => github_output::render(run),
        FindingsFormat::Gitlab => gitlab::render(run),
        FindingsFormat::Checkstyle => checkstyle::render(run),
        FindingsFormat::Junit => junit::render(run),
        FindingsFormat::Rdjson => rdjson::render(run),
    }
}

impl<'a> Run<'a> {
    fn entries(self) -> Vec<Entry> {
        match self {
            Self::Checked(answer) => entry::of_report(answer.report),
            Self::Failed { findings, sources } => entry::of_failure(findings, sources),
        }
    }

    fn sources(self) -> &'a Sources {
        match self {
            Self::Checked(answer) => answer.sources,
            Self::Failed { sources, .. } => sources,
        }
    }
}
