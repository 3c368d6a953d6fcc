//! How an answer is printed.

use clap::ValueEnum;

/// How to print a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    #[default]
    Table,
    /// Version 1 of the documented JSON
    Json,
    /// The JSON as YAML
    Yaml,
    /// A line for each service, for a spreadsheet
    Csv,
    /// For a pull request
    Markdown,
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

/// How to print a list of services or machines.
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

impl From<ListFormat> for Format {
    fn from(format: ListFormat) -> Self {
        match format {
            ListFormat::Table => Self::Table,
            ListFormat::Json => Self::Json,
            ListFormat::Yaml => Self::Yaml,
            ListFormat::Csv => Self::Csv,
            ListFormat::Markdown => Self::Markdown,
        }
    }
}
