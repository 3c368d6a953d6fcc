//! Shared by the tests: files of the repository, the binary, schemas.

mod pattern;
mod run;
pub(crate) mod schema;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) use pattern::matches;
pub(crate) use run::{Ran, Run, budget};

pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_budget");

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A text file of the repository.
pub(crate) fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All files in a directory of the repository, sorted by path.
pub(crate) fn files_below(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let folder = root().join(folder);
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let files = paths.into_iter().flat_map(|path| {
        if path.is_dir() {
            files_below(path)
        } else {
            vec![path]
        }
    });
    files.collect()
}

/// Writes a file and creates its parent directories.
pub(crate) fn write(folder: &Path, path: &str, contents: impl AsRef<[u8]>) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, contents).unwrap();
}

/// The binary with a clean environment except `PATH`, for runs that need more than [`budget`].
pub(crate) fn binary(cwd: impl AsRef<Path>) -> Command {
    isolated(Command::new(BINARY), cwd)
}

/// A command with a clean environment except `PATH`.
pub(crate) fn isolated(mut command: Command, cwd: impl AsRef<Path>) -> Command {
    command
        .current_dir(cwd)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command
}
