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
use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::Sources;
use serde::Serialize;

use crate::report::ErrorReport;

use findings::{FindingsFormat, Run};
use text::{json, yaml};

/// The format of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// A table for a terminal
    #[default]
    Table,
    /// The documented JSON, version 1
    Json,
    /// The same as YAML
    Yaml,
    /// CSV for a spreadsheet
    Csv,
    /// Markdown for a pull request
    Markdown,
}

/// The format of a check, which can also report findings to other tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A format of any list.
    List(ListFormat),
    /// A format of another tool.
    Findings(FindingsFormat),
}

impl Format {
    /// Whether only programs read the format.
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

/// The space and colours that a table may use.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    pub styled: bool,
    /// The maximum width of a table.
    pub width: usize,
    /// The maximum width of prose.
    pub prose_width: usize,
}

/// A report that supports every [`ListFormat`]. JSON and YAML come from [`Serialize`].
pub trait Report: Serialize {
    /// The table for a terminal.
    fn table(&self, screen: &Screen) -> String;
    /// CSV with a header and sizes in bytes.
    fn csv(&self) -> String;
    /// Markdown for a pull request.
    fn markdown(&self) -> String;
}

/// Renders a report as a list.
pub fn list(report: &impl Report, format: ListFormat, screen: &Screen) -> String {
    match format {
        ListFormat::Table => report.table(screen),
        ListFormat::Json => json::render(report),
        ListFormat::Yaml => yaml::render(report),
        ListFormat::Csv => report.csv(),
        ListFormat::Markdown => report.markdown(),
    }
}

/// Renders a check.
pub fn check(answer: &check::Answer<'_>, format: Format, screen: &Screen) -> String {
    match format {
        Format::List(format) => list(answer, format, screen),
        Format::Findings(format) => findings::render(Run::Checked(answer), format),
    }
}

/// Renders an error for programs. Empty in formats for people, who read standard error.
pub fn failure(findings: &[Finding], sources: &Sources, format: Format) -> String {
    match format {
        Format::List(ListFormat::Json) => json::render(&ErrorReport::new(findings, sources)),
        Format::List(ListFormat::Yaml) => yaml::render(&ErrorReport::new(findings, sources)),
        Format::List(ListFormat::Table | ListFormat::Csv | ListFormat::Markdown) => String::new(),
        Format::Findings(format) => findings::render(Run::Failed { findings, sources }, format),
    }
}
