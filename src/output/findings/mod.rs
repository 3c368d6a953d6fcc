//! Formats of other tools: lists of findings, which a check has, and a run without an answer too.

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

use crate::finding::Finding;
use crate::source::Sources;

use super::check::Answer;
use entry::Entry;

/// A format of another tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FindingsFormat {
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of a GitHub workflow
    Github,
    /// Lines for `$GITHUB_OUTPUT`: the verdict, the ratio, the cheapest fit
    GithubOutput,
    /// GitLab Code Quality
    Gitlab,
    /// Checkstyle's XML
    Checkstyle,
    /// A test for each target and finding, in the XML that test reporters read
    Junit,
    /// Diagnostics for reviewdog
    Rdjson,
}

/// What these formats print.
#[derive(Debug, Clone, Copy)]
pub(super) enum Run<'a> {
    /// A check.
    Checked(&'a Answer<'a>),
    /// Why there is no answer.
    Failed {
        /// Everything that is wrong.
        findings: &'a [Finding],
        /// The texts that the findings point into.
        sources: &'a Sources,
    },
}

/// A run in one of these formats.
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
