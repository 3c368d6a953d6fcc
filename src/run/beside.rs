//! Files that a stack names beside its Compose files.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::host::Machine;
use crate::knowledge::{Context, Files};
use crate::source::{SourceId, Sources};

/// A configuration file is not longer than this; what is, is something else.
const LONGEST: u64 = 1 << 20;

/// Reads the files that stacks name; none is read twice.
#[derive(Debug, Clone, Default)]
pub(super) struct Beside {
    known: RefCell<BTreeMap<PathBuf, Option<SourceId>>>,
}

impl Files for Beside {
    /// The text of a regular file; `None` for anything else, and for what is no text.
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

/// The files around the stacks.
pub(super) struct Around<'s> {
    /// Those beside the Compose files.
    pub(super) beside: &'s Beside,
    /// The texts that places point into.
    pub(super) sources: &'s Sources,
}

impl Around<'_> {
    /// What is around the services of a stack on a machine, or on one of which nothing is known.
    pub(super) fn context<'a>(&'a self, machine: Option<&Machine>) -> Context<'a> {
        Context {
            vcpus: machine.and_then(|machine| machine.vcpus),
            memory: machine.map(|machine| machine.memtotal),
            sources: self.sources,
            files: self.beside,
        }
    }

    /// Does something with [`Self::context`].
    pub(super) fn with<T>(
        &self,
        machine: Option<&Machine>,
        act: impl FnOnce(&Context<'_>) -> T,
    ) -> T {
        act(&self.context(machine))
    }
}

/// A folder of configuration has no more files than this; one that has is something else.
const MOST_FILES: usize = 100;

/// Nor are they further down.
const DEEPEST: usize = 4;

/// Nor is it worth looking at more names than this.
const MOST_ENTRIES: usize = 1000;

/// The files in a folder and in those below it, by name. Links are followed to files, as a folder
/// of what is switched on has them, and not to folders, so that there is no end to be missed.
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
    // A pipe or a device would block or never end.
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

/// The path relative to the working directory, where it is below that.
fn shown(path: &Path) -> String {
    let cwd = std::env::current_dir().ok();
    let inner = cwd.and_then(|cwd| path.strip_prefix(cwd).ok().map(Path::to_owned));
    inner
        .as_deref()
        .unwrap_or(path)
        .to_string_lossy()
        .into_owned()
}
