//! Files that a stack refers to in addition to its Compose files.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use compose_spec_loader::source::{SourceId, Sources};

use crate::knowledge::Files;

use super::io::shown;

/// The maximum size of a configuration file. Larger files are not configuration.
const LONGEST: u64 = 1 << 20;

/// Reads the files that stacks refer to, each only once.
#[derive(Debug, Clone, Default)]
pub(super) struct StackFiles {
    known: RefCell<BTreeMap<PathBuf, Option<SourceId>>>,
}

impl Files for StackFiles {
    /// The text of a regular file. `None` for anything else, and for files that are not text.
    fn read(&self, path: &Path, sources: &Sources) -> Option<SourceId> {
        if let Some(known) = self.known.borrow().get(path) {
            return *known;
        }
        let id = text(path).map(|text| sources.add_file(path, shown(path), text));
        self.known.borrow_mut().insert(path.to_owned(), id);
        id
    }

    fn list(&self, folder: &Path) -> Vec<PathBuf> {
        files_in(folder)
    }
}

/// The maximum number of files in a configuration directory.
const MOST_FILES: usize = 100;

/// How deep a configuration directory may be.
const DEEPEST: usize = 4;

/// The maximum number of directory entries to look at.
const MOST_ENTRIES: usize = 1000;

/// The files in a directory and below it, by name. Links to files are followed, because directories
/// of enabled sites consist of them. Links to directories are not, because they may form loops.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder) else {
            continue;
        };
        let mut entries: Vec<_> = entries.take(MOST_ENTRIES).flatten().collect();
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && depth < DEEPEST => {
                    folders.push((entry.path(), depth + 1));
                }
                Ok(kind) if !kind.is_dir() => found.push(entry.path()),
                _ => {}
            }
            if found.len() > MOST_FILES || folders.len() > MOST_FILES {
                return Vec::new();
            }
        }
    }
    found.sort();
    found
}

fn text(path: &Path) -> Option<String> {
    // A pipe or device could block or never end.
    if !path.metadata().ok()?.is_file() {
        return None;
    }
    let mut text = String::new();
    let file = File::open(path).ok()?;
    file.take(LONGEST + 1).read_to_string(&mut text).ok()?;
    u64::try_from(text.len())
        .is_ok_and(|length| length <= LONGEST)
        .then_some(text)
}
