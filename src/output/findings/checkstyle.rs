//! Checkstyle XML, which most tools that collect warnings can read.
//!
//! There is no schema. The format follows Checkstyle's `XMLLogger`:
//! <https://github.com/checkstyle/checkstyle/blob/master/src/main/java/com/puppycrawl/tools/checkstyle/XMLLogger.java>

use std::fmt::{self, Write as _};

use indexmap::IndexMap;

use super::super::text::written;
use super::Run;
use super::entry::Entry;
use super::xml::escaped;

/// The version of this format.
const VERSION: &str = "10.0";

/// Renders one `file` per file with entries, in the order of the entries.
pub(super) fn render(run: Run<'_>) -> String {
    written(|out| write_all(&run.entries(), out))
}

fn write_all(entries: &[Entry], out: &mut String) -> fmt::Result {
    let mut files: IndexMap<&str, Vec<&Entry>> = IndexMap::new();
    for entry in entries {
        files.entry(entry.file()).or_default().push(entry);
    }
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, r#"<checkstyle version="{VERSION}">"#)?;
    for (file, entries) in files {
        writeln!(out, r#"  <file name="{}">"#, escaped(file))?;
        for entry in entries {
            error(entry, out)?;
        }
        writeln!(out, "  </file>")?;
    }
    writeln!(out, "</checkstyle>")
}

fn error(entry: &Entry, out: &mut String) -> fmt::Result {
    let finding = &entry.finding;
    let severity = finding.severity.as_str();
    write!(out, r#"    <error line="{}""#, entry.line())?;
    if let Some(at) = &finding.at {
        write!(out, r#" column="{}""#, at.column)?;
    }
    let message = match &finding.help {
        Some(help) => format!("{}: {help}", finding.message),
        None => finding.message.clone(),
    };
    writeln!(
        out,
        r#" severity="{severity}" message="{}" source="budget.{}"/>"#,
        escaped(&message),
        escaped(&finding.id)
    )
}
