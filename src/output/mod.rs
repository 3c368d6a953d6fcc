//! Reports as text. There is a folder for each kind of report, `findings/` for the formats of
//! other tools, which know only findings, and `text/` for what they all share. Which report is
//! printed in which format is decided here and nowhere else.

pub mod check;
pub mod explain;
pub mod findings;
pub mod instances;
mod plan;
mod services;
pub mod text;
pub mod trim;

use clap::ValueEnum;
use serde::Serialize;

use crate::finding::Finding;
use crate::report::ErrorReport;
use crate::source::Sources;

use findings::{FindingsFormat, Run};
use text::{json, yaml};

/// A format for a list of anything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// For a terminal
    #[default]
    Table,
    /// Version 1 of the documented JSON
    Json,
    /// The JSON as YAML
    Yaml,
    /// For a spreadsheet
    Csv,
    /// For a pull request
    Markdown,
}

/// A format for a check, which has findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One that any list has.
    List(ListFormat),
    /// One of another tool.
    Findings(FindingsFormat),
}

impl Format {
    /// Whether it is data that is read by nobody but programs.
    pub fn is_data(self) -> bool {
        matches!(self, Self::List(ListFormat::Json | ListFormat::Yaml))
    }
}

impl Default for Format {
    fn default() -> Self {
        Self::List(ListFormat::default())
    }
}

impl From<ListFormat> for Format {
    fn from(format: ListFormat) -> Self {
        Self::List(format)
    }
}

/// How much room and colour a table may use.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    /// Whether to use colours.
    pub styled: bool,
    /// Columns that a line of a table may take.
    pub width: usize,
    /// Columns that a line of prose may take.
    pub prose_width: usize,
}

/// What can be printed in each [`ListFormat`]; JSON and YAML follow from [`Serialize`].
pub trait Report: Serialize {
    /// For a terminal.
    fn table(&self, screen: &Screen) -> String;
    /// With a header, sizes in bytes.
    fn csv(&self) -> String;
    /// For a pull request.
    fn markdown(&self) -> String;
}

/// A report in a format that any list has.
pub fn list(report: &impl Report, format: ListFormat, screen: &Screen) -> String {
    match format {
        ListFormat::Table => report.table(screen),
        ListFormat::Json => json::render(report),
        ListFormat::Yaml => yaml::render(report),
        ListFormat::Csv => report.csv(),
        ListFormat::Markdown => report.markdown(),
    }
}

/// A check in any format.
pub fn check(answer: &check::Answer<'_>, format: Format, screen: &Screen) -> String {
    match format {
        Format::List(format) => list(answer, format, screen),
        Format::Findings(format) => findings::render(Run::Checked(answer), format),
    }
}

/// Why there is no answer, for programs; nothing in formats for people, who read standard error.
pub fn failure(findings: &[Finding], sources: &Sources, format: Format) -> String {
    match format {
        Format::List(ListFormat::Json) => json::render(&ErrorReport::new(findings, sources)),
        Format::List(ListFormat::Yaml) => yaml::render(&ErrorReport::new(findings, sources)),
        Format::List(ListFormat::Table | ListFormat::Csv | ListFormat::Markdown) => String::new(),
        Format::Findings(format) => findings::render(Run::Failed { findings, sources }, format),
    }
}
