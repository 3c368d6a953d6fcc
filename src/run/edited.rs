//! Edits the stack's files: all of them or none.

use std::fs;
use std::path::Path;

use compose_spec_loader::finding::{Edit, Finding};
use compose_spec_loader::source::{SourceId, Sources, decoded};

use crate::patch;

use super::deliver::Staged;
use super::overwrite::{cannot_write, commit, stage};

/// A file to edit.
#[derive(Debug)]
pub(super) struct Edited<'s> {
    path: &'s Path,
    /// Its path for display.
    pub(super) shown: &'s str,
    /// Its content before the edits.
    before: Vec<u8>,
    /// Its content after the edits.
    after: String,
}

impl<'s> Edited<'s> {
    /// The file with its edits applied.
    ///
    /// # Errors
    ///
    /// If the file no longer has the content that the edits were made for.
    pub(super) fn new(
        source: SourceId,
        edits: &[Edit],
        sources: &'s Sources,
    ) -> Result<Self, Vec<Finding>> {
        let read = sources.get(source);
        let path = read.file().expect("standard input is refused before");
        let before = cannot_write(path, fs::read(path))?;
        let edited = Self {
            path,
            shown: read.path(),
            before,
            after: patch::edited(source, sources, edits),
        };
        if decoded(edited.before.clone()).as_deref() == Ok(read.text()) {
            Ok(edited)
        } else {
            Err(vec![edited.changed()])
        }
    }

    fn is_as_before(&self) -> bool {
        fs::read(self.path).is_ok_and(|now| now == self.before)
    }

    fn changed(&self) -> Finding {
        let message = format!("{} has changed since it was read", self.shown);
        Finding::error("changed-meanwhile", message).help("run the command again")
    }

    fn put_back(&self) -> bool {
        let put_back = || stage(self.path, &self.before).and_then(|old| commit(self.path, old));
        self.is_as_before() || put_back().is_ok()
    }
}

/// Writes all files and verifies the result.
///
/// # Errors
///
/// If a file cannot be written or has changed, or if the result is not as planned. All files are
/// restored then.
pub(super) fn edit(
    files: &[Edited<'_>],
    prove: impl FnOnce() -> Result<(), Vec<Finding>>,
) -> Result<(), Vec<Finding>> {
    let staged = files
        .iter()
        .map(|file| stage(file.path, file.after.as_bytes()))
        .collect::<Result<Vec<Staged>, _>>()?;
    // Check as late as possible: planning takes time, during which files may change.
    let changed: Vec<Finding> = files
        .iter()
        .filter(|file| !file.is_as_before())
        .map(Edited::changed)
        .collect();
    if !changed.is_empty() {
        return Err(changed);
    }
    let mut written: Vec<&Edited<'_>> = Vec::new();
    let mut result = Ok(());
    for (file, staged) in files.iter().zip(staged) {
        // A write that failed half-way may have changed the file.
        written.push(file);
        result = commit(file.path, staged);
        if result.is_err() {
            break;
        }
    }
    let Err(mut wrong) = result.and_then(|()| prove()) else {
        return Ok(());
    };
    // Do not leave files behind that do not work together.
    let left: Vec<&str> = written
        .iter()
        .filter(|file| !file.put_back())
        .map(|file| file.shown)
        .collect();
    if !left.is_empty() {
        let message = format!(
            "{} may have been changed and could not be restored",
            left.join(", ")
        );
        wrong.push(Finding::error("left-changed", message));
    }
    Err(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;
    use compose_spec_loader::source::Span;

    fn read(sources: &Sources, path: &Path) -> (SourceId, Vec<Edit>) {
        let text = decoded(fs::read(path).unwrap()).unwrap();
        let id = sources.add_file(path, "shown.yml", text);
        let edit = Edit {
            span: Span::new(id, 0, 1),
            replacement: "2".to_owned(),
        };
        (id, vec![edit])
    }

    #[test]
    fn what_somebody_else_has_changed_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a.yml"), folder.path().join("b.yml"));
        fs::write(&a, "1 a").unwrap();
        fs::write(&b, "1 b").unwrap();
        let sources = Sources::default();
        let (first, mut edits) = read(&sources, &a);
        let (second, others) = read(&sources, &b);
        edits.extend(others);
        let files = [first, second].map(|id| Edited::new(id, &edits, &sources).unwrap());
        fs::write(&b, "1 mine").unwrap();
        let refused = edit(&files, || Ok(())).unwrap_err();
        assert_eq!(refused[0].id, "changed-meanwhile");
        assert_eq!(fs::read_to_string(&a).unwrap(), "1 a");
        assert_eq!(fs::read_to_string(&b).unwrap(), "1 mine");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
        let refused = Edited::new(second, &edits, &sources).unwrap_err();
        assert_eq!(refused[0].id, "changed-meanwhile");
    }

    #[test]
    fn what_does_not_do_is_put_back_byte_by_byte() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yml");
        let bytes: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("1 a".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        fs::write(&path, &bytes).unwrap();
        let sources = Sources::default();
        let (id, edits) = read(&sources, &path);
        let file = [Edited::new(id, &edits, &sources).unwrap()];
        let prove = || Err(vec![Finding::error("not-as-planned", "no")]);
        let refused = edit(&file, prove).unwrap_err();
        assert_eq!(refused.len(), 1, "{refused:?}");
        assert_eq!(fs::read(&path).unwrap(), bytes);
        edit(&file, || Ok(())).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "2 a");
    }
}
