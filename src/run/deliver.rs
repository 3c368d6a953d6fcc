//! Writes a report to a file atomically.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Replaces the file atomically, through a temporary file next to it. A link stays a link, and a
/// device or a pipe is written to directly.
pub(super) fn replace(file: &Path, text: &[u8]) -> io::Result<()> {
    match fs::canonicalize(file) {
        Ok(target) if !target.is_file() => write_into(&target, text),
        _ => stage(file, text)?.commit(),
    }
}

/// A text in a temporary file that has not replaced its destination yet. Dropping it removes the
/// temporary file.
#[derive(Debug)]
pub(super) struct Staged {
    temporary: PathBuf,
    target: PathBuf,
    /// Whether the temporary file has the owner and group of the destination.
    is_same_owner: bool,
}

/// Writes the text to a temporary file next to its destination.
pub(super) fn stage(file: &Path, text: &[u8]) -> io::Result<Staged> {
    let target = resolved(file)?;
    let temporary = temporary(&target)?;
    let mut new = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&temporary)?;
    let mut staged = Staged {
        temporary,
        target,
        is_same_owner: true,
    };
    if let Ok(old) = fs::metadata(&staged.target) {
        staged.is_same_owner = take_owner(&new, &old);
        new.set_permissions(old.permissions())?;
        if !staged.is_same_owner {
            // The target will be written in place. Check that this is possible before anything
            // changes.
            OpenOptions::new().write(true).open(&staged.target)?;
        }
    }
    new.write_all(text)?;
    new.sync_all()?;
    Ok(staged)
}

impl Staged {
    /// The path of the temporary file.
    pub(super) fn path(&self) -> &Path {
        &self.temporary
    }

    /// Makes the file executable for everyone who may read it, unless an existing file determines
    /// the mode.
    #[cfg(unix)]
    pub(super) fn executable(&self) -> io::Result<()> {
        use std::os::unix::fs::PermissionsExt as _;
        if self.target.exists() {
            return Ok(());
        }
        let mode = fs::metadata(&self.temporary)?.permissions().mode();
        let mode = mode | ((mode & 0o444) >> 2);
        fs::set_permissions(&self.temporary, fs::Permissions::from_mode(mode))
    }

    /// This platform has no executable bit.
    #[cfg(not(unix))]
    pub(super) fn executable(&self) -> io::Result<()> {
        Ok(())
    }

    /// Replaces the target.
    pub(super) fn commit(self) -> io::Result<()> {
        if self.is_same_owner {
            return fs::rename(&self.temporary, &self.target);
        }
        // Only root may give a file to another user. Writing into the destination keeps its owner,
        // at the price of a moment in which it is incomplete.
        let mut source = fs::File::open(&self.temporary)?;
        let mut file = OpenOptions::new()
            .write(true)
            .truncate(true)
            .open(&self.target)?;
        io::copy(&mut source, &mut file)?;
        file.sync_all()
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // After a rename it no longer exists. A leftover file is no reason to fail.
        let _ = fs::remove_file(&self.temporary);
    }
}

/// Gives the new file the owner of the old one. Returns whether it has that owner.
#[cfg(unix)]
fn take_owner(new: &fs::File, old: &fs::Metadata) -> bool {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    let is_theirs = new
        .metadata()
        .is_ok_and(|new| (new.uid(), new.gid()) == (old.uid(), old.gid()));
    is_theirs || fchown(new, Some(old.uid()), Some(old.gid())).is_ok()
}

#[cfg(not(unix))]
fn take_owner(_: &fs::File, _: &fs::Metadata) -> bool {
    true
}

/// Resolves symlinks, whether the target exists or not.
fn resolved(file: &Path) -> io::Result<PathBuf> {
    /// As many as Linux follows.
    const MOST_LINKS: usize = 40;
    let mut path = file.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(fs::canonicalize(&path).unwrap_or(path)),
        }
    }
    Err(io::Error::other("too many levels of symbolic links"))
}

fn write_into(target: &Path, text: &[u8]) -> io::Result<()> {
    let written = OpenOptions::new().write(true).open(target)?.write_all(text);
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// A name in the same directory that no other run uses.
fn temporary(target: &Path) -> io::Result<PathBuf> {
    let name = target.file_name().ok_or(io::ErrorKind::IsADirectory)?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}.tmp", std::process::id()));
    Ok(target.with_file_name(hidden))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("report.json");
        replace(&file, b"one").unwrap();
        replace(&file, b"two").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"two");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        assert!(replace(&folder.path().join("none/report.json"), b"one").is_err());
        assert!(replace(folder.path(), b"one").is_err());
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_a_device_a_device() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        fs::write(&file, "old").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        replace(&link, b"new").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"new");
        replace(Path::new("/dev/null"), b"gone").unwrap();
        fs::remove_file(&file).unwrap();
        replace(&link, b"again").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"again");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_stays_whose_it_is() {
        use std::os::unix::fs::{MetadataExt as _, chown};
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "old").unwrap();
        // Only root can change the owner; otherwise this has no effect.
        let _ = chown(&file, Some(12345), Some(12345));
        let before = fs::metadata(&file).unwrap();
        replace(&file, b"new").unwrap();
        let now = fs::metadata(&file).unwrap();
        assert_eq!((now.uid(), now.gid()), (before.uid(), before.gid()));
        assert_eq!(fs::read(&file).unwrap(), b"new");
    }

    #[test]
    fn what_is_only_staged_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        let staged = stage(&file, b"new").unwrap();
        assert_eq!(fs::read(staged.path()).unwrap(), b"new");
        drop(staged);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
    }
}
