//! Annotations of a GitHub workflow, as log lines.
//!
//! <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>

use std::fmt::{self, Write as _};
use std::path::{Component, Path};

use compose_spec_loader::finding::Severity;

use crate::budget::Verdict;
use crate::report::TargetReport;

use super::super::text::escape::visible;
use super::super::text::written;
use super::Run;
use super::entry::{self, Entry};

/// Renders one command per entry, and a notice per target that fits.
pub(super) fn render(run: Run<'_>) -> String {
    written(|out| write_all(run, out))
}

fn write_all(run: Run<'_>, out: &mut String) -> fmt::Result {
    // GitHub shows ten annotations per level and step, so verdicts come first.
    let (verdicts, findings): (Vec<_>, Vec<_>) = run
        .entries()
        .into_iter()
        .partition(|entry| entry.verdict_of.is_some());
    // Annotations need paths relative to the repository's root.
    let (targets, folder) = match run {
        Run::Checked(answer) => (answer.report.targets.as_slice(), answer.folder),
        Run::Failed { .. } => (&[][..], Path::new("")),
    };
    for entry in verdicts.iter().chain(&findings) {
        command(entry, folder, out)?;
    }
    let fits = |target: &&TargetReport| target.verdict == Verdict::Fits;
    for target in targets.iter().filter(fits) {
        let headline = entry::headline(target);
        writeln!(out, "::notice title=fits::{}", data(&headline))?;
    }
    Ok(())
}

fn command(entry: &Entry, folder: &Path, out: &mut String) -> fmt::Result {
    let finding = &entry.finding;
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    write!(out, "::{level} ")?;
    if let Some(at) = &finding.at {
        let file = from_root(folder, &at.file);
        write!(out, "file={},line={}", property(&file), at.line)?;
        match entry.end() {
            // GitHub rejects columns for ranges of several lines.
            Some(end) if end.line > at.line => write!(out, ",endLine={}", end.line)?,
            Some(end) => {
                let (start, end) = (at.column, end.column);
                write!(out, ",endLine={},col={start},endColumn={end}", at.line)?;
            }
            None => {}
        }
        write!(out, ",")?;
    }
    write!(
        out,
        "title={}::{}",
        property(&finding.id),
        data(&finding.message)
    )?;
    if let Some(help) = &finding.help {
        write!(out, "%0A{}", data(help))?;
    }
    writeln!(out)
}

/// The path from the repository's root, with `..` resolved.
fn from_root(folder: &Path, file: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let path = folder.join(file);
    if path.is_absolute() {
        return file.to_owned();
    }
    for component in path.components() {
        match component {
            Component::Normal(part) => parts.push(part.to_str().unwrap_or_default()),
            Component::ParentDir if parts.pop().is_none() => return file.to_owned(),
            _ => {}
        }
    }
    parts.join("/")
}

/// Text after the last `::`. Line breaks would end the command, and `%` starts escapes.
fn data(text: &str) -> String {
    visible(text)
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The value of a property. A colon or comma would end it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_start_at_the_root() {
        let from = |folder: &str, file: &str| from_root(Path::new(folder), file);
        assert_eq!(from("", "compose.yaml"), "compose.yaml");
        assert_eq!(from("a/b", "../compose.yaml"), "a/compose.yaml");
        assert_eq!(
            from("a", "../../compose.yaml"),
            "../../compose.yaml",
            "outside"
        );
        assert_eq!(from("a", "/srv/compose.yaml"), "/srv/compose.yaml");
    }

    #[test]
    fn no_text_ends_its_command() {
        assert_eq!(
            property("a,b:c%\r\n::error::d"),
            "a%2Cb%3Ac%25␍␊%3A%3Aerror%3A%3Ad"
        );
        assert_eq!(data("100%: a, b\n"), "100%25: a, b␊");
    }
}
