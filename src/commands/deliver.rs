//! Writes a report to a file, as a whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Puts the text into the file: into a new one beside it first, which then takes its
/// place, so that no reader ever sees half of it. A link stays a link, and a device or a
/// pipe is written to as it is.
pub(super) fn replace(file: &Path, text: &[u8]) -> io::Result<()> {
    let target = match fs::canonicalize(file) {
        Ok(target) if !target.is_file() => return write_into(&target, text),
        Ok(target) => target,
        Err(_) => file.to_owned(),
    };
    let beside = beside(&target)?;
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&beside)
        .and_then(|mut new| {
            if let Ok(old) = fs::metadata(&target) {
                new.set_permissions(old.permissions())?;
            }
            new.write_all(text)?;
            new.sync_all()
        })
        .and_then(|()| fs::rename(&beside, &target));
    if written.is_err() {
        // What is wrong has been found out; that the rest cannot be cleared away adds nothing.
        let _ = fs::remove_file(&beside);
    }
    written
}

fn write_into(target: &Path, text: &[u8]) -> io::Result<()> {
    let written = OpenOptions::new().write(true).open(target)?.write_all(text);
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// A name in the same folder that no other run of the tool uses.
fn beside(target: &Path) -> io::Result<PathBuf> {
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
    }
}
