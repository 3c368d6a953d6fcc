//! Whether a stack fits, and what was found.

mod csv;
mod markdown;
mod table;

use std::path::Path;

use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::Sources;
use serde::Serialize;

use crate::report::CheckReport;
use crate::rules::ignore::Ignored;

use super::{Report, Screen};

/// A check, with what its formats need beside the report.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct Answer<'a> {
    /// The report.
    pub report: &'a CheckReport,
    /// The findings of each target, in the same order.
    #[serde(skip)]
    pub found: &'a [Found],
    /// Whether a table lists the findings that are ignored; else it only counts them.
    #[serde(skip)]
    pub show_ignored: bool,
    /// The texts that the findings point into.
    #[serde(skip)]
    pub sources: &'a Sources,
    /// The working directory, from the root of the repository that a workflow has checked out.
    #[serde(skip)]
    pub folder: &'a Path,
}

/// The findings of one target.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// What is reported.
    pub findings: Vec<Finding>,
    /// What the files accept.
    pub ignored: Vec<Ignored>,
}

impl Report for Answer<'_> {
    fn table(&self, screen: &Screen) -> String {
        table::render(self, screen)
    }

    fn csv(&self) -> String {
        csv::render(self.report)
    }

    fn markdown(&self) -> String {
        markdown::render(self.report)
    }
}
