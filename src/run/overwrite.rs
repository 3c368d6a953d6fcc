//! Protects existing files from being overwritten.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use compose_spec_loader::compose;
use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::Sources;

use crate::output::text::escape::visible;
use crate::patch;

use super::deliver::{self, Staged};
use super::io::{Outcome, failed};

/// Text for standard output, and an exit code.
pub(super) fn said(text: String, code: u8) -> Outcome {
    Outcome {
        text,
        file: None,
        notes: String::new(),
        code: ExitCode::from(code),
    }
}

/// What is written to a file. A file of one kind does not replace one of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A file for Compose.
    Override,
    /// The commands to apply it.
    Runbook,
}

/// A file to write.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claim<'a> {
    pub(super) path: &'a Path,
    pub(super) kind: Kind,
}

/// The current state of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Now {
    /// It does not exist.
    Absent,
    /// It was written by budget and has this text.
    Ours(String),
}

impl Claim<'_> {
    /// The current state of the file.
    ///
    /// # Errors
    ///
    /// If the file must never be written: it is not a regular file, it is one of the base files, or
    /// budget did not write it.
    pub(super) fn now(&self, base: &[PathBuf]) -> Result<Now, Vec<Finding>> {
        let shown = self.path.display();
        // Such a path does not lead to a regular file, and `-` would be a file of that name.
        let is_elsewhere = ["-", "/dev/stdout", "/dev/stderr", "/dev/fd", "/proc"]
            .iter()
            .any(|place| self.path.starts_with(place));
        if is_elsewhere || fs::metadata(self.path).is_ok_and(|it| !it.is_file()) {
            let message = format!("{shown} is not a regular file");
            return Err(refused("not-a-file", message, self.instead()));
        }
        if is_one_of(self.path, base.iter().map(PathBuf::as_path)) {
            let message = match self.kind {
                Kind::Override => format!("{shown} is one of the files to override"),
                Kind::Runbook => format!("{shown} is one of the stack's files"),
            };
            let help = match self.kind {
                Kind::Override => "remove it from the input files, or write to another file",
                Kind::Runbook => "write to another file",
            };
            return Err(refused("own-base", message, help));
        }
        let text = match fs::read(self.path) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Now::Absent),
            Err(error) => {
                let message = format!("cannot read the existing {shown}: {error}");
                return Err(refused("cannot-read", message, "write to another file"));
            }
        };
        let (is_ours, what) = match self.kind {
            Kind::Override => (patch::is_ours(&text), "an override"),
            Kind::Runbook => (patch::is_our_runbook(&text), "a runbook"),
        };
        if !is_ours {
            let message = format!("{shown} is not {what} written by budget, so it is not replaced");
            return Err(refused("not-ours", message, "write to another file"));
        }
        Ok(Now::Ours(text))
    }

    /// Whether the file may be written.
    ///
    /// # Errors
    ///
    /// Those of [`Claim::now`], and a file that exists without `force`.
    pub(super) fn may_write(&self, base: &[PathBuf], force: bool) -> Result<(), Vec<Finding>> {
        let now = self.now(base)?;
        if now == Now::Absent || force {
            return Ok(());
        }
        let message = format!("{} already exists", self.path.display());
        let help = match self.kind {
            Kind::Override => "--force replaces it, and --check tells whether it is up to date",
            Kind::Runbook => "--force replaces it",
        };
        Err(refused("file-exists", message, help))
    }

    fn instead(&self) -> &'static str {
        match self.kind {
            Kind::Override => "write to a regular file; without -o and --write it is printed",
            Kind::Runbook => {
                "write to a regular file; without --runbook it is printed when the file is written"
            }
        }
    }
}

fn refused(id: &'static str, message: String, help: &str) -> Vec<Finding> {
    vec![Finding::error(id, message).help(help)]
}

/// File names that are read automatically, and so cannot be reports.
const FOUND_BY_NAME: [&str; 2] = [".env", ".budget.yml"];

/// The file of a report, if it goes to one.
///
/// # Errors
///
/// If the report was made from the file, or if Compose or this tool would read the file because of
/// its name. A report replaces any other file.
pub(super) fn report_file(
    path: Option<PathBuf>,
    sources: &Sources,
) -> Result<Option<PathBuf>, Vec<Finding>> {
    let Some(path) = path else { return Ok(None) };
    let help = "write the report to another file";
    let shown = path.display();
    // Devices and pipes are not overwritten by writing to them.
    let read = sources.files().filter(|file| file.is_file());
    if is_one_of(&path, read) {
        let message = format!("{shown} is an input of the report");
        return Err(refused("own-base", message, help));
    }
    let is_named = |name: &str| path.file_name().is_some_and(|own| own == name);
    if FOUND_BY_NAME.into_iter().any(is_named) || compose::file_names().any(is_named) {
        let message = format!("{shown} is the name of an input file, not of a report");
        return Err(refused("found-by-name", message, help));
    }
    Ok(Some(path))
}

/// Whether a path leads to one of these files.
fn is_one_of<'f>(path: &Path, mut files: impl Iterator<Item = &'f Path>) -> bool {
    files.any(|file| is_same(file, path))
}

/// Whether two paths lead to the same file, whether it exists or not.
pub(super) fn is_same(a: &Path, b: &Path) -> bool {
    let place = |path: &Path| {
        let folder = path
            .parent()
            .filter(|folder| *folder != Path::new(""))
            .unwrap_or(Path::new("."));
        let folder = fs::canonicalize(folder).ok()?;
        let whole = folder.join(path.file_name()?);
        Some(fs::canonicalize(&whole).unwrap_or(whole))
    };
    a == b || place(a).is_some_and(|a| place(b) == Some(a))
}

/// Reports whether the file is up to date.
pub(super) fn compared(path: &Path, now: &Now, text: &str) -> Outcome {
    let shown = path.to_string_lossy();
    let shown = visible(&shown);
    match now {
        Now::Ours(found) if found == text => said(format!("{shown} is up to date\n"), 0),
        Now::Ours(_) => said(
            format!(
                "{shown} is out of date\nnext: run the same command with --force instead of \
                 --check to update it\n"
            ),
            1,
        ),
        Now::Absent => said(
            format!(
                "{shown} does not exist\nnext: run the same command without --check to write it\n"
            ),
            1,
        ),
    }
}

/// Writes the text to a temporary file next to its destination.
pub(super) fn stage(path: &Path, text: &[u8]) -> Result<Staged, Vec<Finding>> {
    cannot_write(path, deliver::stage(path, text))
}

/// Replaces the destination with the staged file.
pub(super) fn commit(path: &Path, staged: Staged) -> Result<(), Vec<Finding>> {
    cannot_write(path, staged.commit())
}

/// Says which file an attempt to write was about.
pub(super) fn cannot_write<T>(path: &Path, attempt: io::Result<T>) -> Result<T, Vec<Finding>> {
    attempt
        .with_context(|| format!("cannot write {}", path.display()))
        .map_err(|error| vec![failed("cannot-write", &error)])
}
