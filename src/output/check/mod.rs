//! The result of a check: whether a stack fits, and the findings.

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

/// A check, with data that some formats need besides the report.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct Answer<'a> {
    pub report: &'a CheckReport,
    /// The findings of each target, in the same order.
    #[serde(skip)]
    pub found: &'a [Found],
    /// Whether tables list ignored findings or only count them.
    #[serde(skip)]
    pub show_ignored: bool,
    /// The texts that findings point into.
    #[serde(skip)]
    pub sources: &'a Sources,
    /// The working directory, relative to the root of the repository that a workflow has checked
    /// out.
    #[serde(skip)]
    pub folder: &'a Path,
}

/// The findings of one target.
#[derive(Debug, Clone, Default)]
pub struct Found {
    pub findings: Vec<Finding>,
    /// Findings ignored in the files.
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
