//! Files that may be there already, and whose they are.

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use crate::finding::Finding;
use crate::output::escape::visible;
use crate::patch;

use super::deliver;
use super::session::Outcome;

/// A few lines on standard output, and an exit code.
pub(super) fn said(text: String, code: u8) -> Outcome {
    Outcome {
        text: text.into_bytes(),
        file: None,
        notes: String::new(),
        code: ExitCode::from(code),
    }
}

/// What is in the file now, if it may be replaced.
pub(super) fn may_write(path: &Path, force: bool) -> Result<Option<String>, Vec<Finding>> {
    if !path.exists() {
        return Ok(None);
    }
    let old = fs::read_to_string(path).unwrap_or_default();
    let shown = path.display();
    if !patch::is_ours(&old) {
        let message = format!("{shown} was not written by budget, and is left alone");
        let finding = Finding::error("not-ours", message);
        return Err(vec![finding.help("write to another file")]);
    }
    if !force {
        let finding = Finding::error("file-exists", format!("{shown} is there already"));
        return Err(vec![finding.help(
            "--force replaces it, and --check says whether it is still what the plan says",
        )]);
    }
    Ok(Some(old))
}

/// Whether the file is still what the plan says.
pub(super) fn compared(path: &Path, text: &str) -> Outcome {
    let shown = path.to_string_lossy();
    let shown = visible(&shown);
    match fs::read_to_string(path) {
        Ok(found) if found == text => said(format!("{shown} is what the plan says\n"), 0),
        Ok(_) => said(
            format!(
                "{shown} is not what the plan says any more\nnext: the same with --force instead \
                 of --check writes it anew\n"
            ),
            1,
        ),
        Err(error) => said(
            format!("{shown} cannot be read: {error}\nnext: the same without --check writes it\n"),
            1,
        ),
    }
}

pub(super) fn write(path: &Path, text: &[u8]) -> Result<(), Vec<Finding>> {
    deliver::replace(path, text).map_err(|error| vec![cannot_write(path, &error)])
}

pub(super) fn cannot_write(path: &Path, error: &io::Error) -> Finding {
    Finding::error(
        "cannot-write",
        format!("cannot write {}: {error}", path.display()),
    )
}
