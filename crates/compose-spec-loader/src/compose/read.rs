//! Reads files and standard input.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::finding::Finding;
use crate::source::{SourceId, Sources, Span, decoded};

use super::path::relative;

/// The largest file that is read, in bytes. The largest Compose files in the wild have less than a
/// hundredth of that. The limit also stops at devices such as `/dev/zero`.
const LARGEST: u64 = 64 << 20;

/// Standard input, which can be read only once.
pub(super) struct Stdin<'a>(pub(super) Option<&'a mut dyn Read>);

/// Reads standard input. A second read returns nothing.
pub(super) fn stdin(stdin: &mut Stdin<'_>, sources: &Sources) -> Result<SourceId, Finding> {
    let mut bytes = Vec::new();
    if let Some(reader) = stdin.0.take() {
        reader
            .take(LARGEST + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| {
                Finding::error("file", format!("standard input cannot be read: {error}"))
            })?;
    }
    keep(None, "-", bytes, sources)
}

/// Reads a file and stores it under its path relative to `cwd`.
pub(super) fn file(path: &Path, cwd: &Path, sources: &Sources) -> Result<SourceId, Finding> {
    let shown = relative(cwd, path).display().to_string();
    let bytes = bytes(path, &shown)?;
    keep(Some(path), &shown, bytes, sources)
}

fn bytes(path: &Path, shown: &str) -> Result<Vec<u8>, Finding> {
    let refuse = |error: &std::io::Error| {
        let finding = Finding::error("file", format!("`{shown}` cannot be read: {}", why(error)));
        match error.kind() {
            std::io::ErrorKind::NotFound if shown.contains(['*', '?', '[']) => finding.help(
                "no file matches this pattern: a shell puts names in its place, unless it finds \
                 none or the pattern is quoted",
            ),
            std::io::ErrorKind::NotFound => {
                finding.help("check the path and the working directory")
            }
            _ => finding,
        }
    };
    let metadata = std::fs::metadata(path).map_err(|error| refuse(&error))?;
    if metadata.is_dir() {
        return Err(
            Finding::error("file", format!("`{shown}` is a directory, not a file"))
                .help("name the Compose file in it"),
        );
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
        .map_err(|error| refuse(&error))?;
    Ok(bytes)
}

fn why(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::PermissionDenied => "permission is denied".to_owned(),
        _ => error.to_string(),
    }
}

fn keep(
    file: Option<&Path>,
    shown: &str,
    bytes: Vec<u8>,
    sources: &Sources,
) -> Result<SourceId, Finding> {
    if bytes.len() as u64 > LARGEST {
        return Err(Finding::error(
            "file",
            format!("`{shown}` is larger than {} MiB", LARGEST >> 20),
        )
        .help("a Compose file is a few kilobytes; is this the right one?"));
    }
    let add = |text: String| match file {
        Some(file) => sources.add_file(file, shown, text),
        None => sources.add(shown, text),
    };
    match decoded(bytes) {
        Ok(text) => Ok(add(text)),
        Err((readable, position)) => {
            // Store the valid part, so that the finding can show the location.
            let source = add(readable);
            Err(
                Finding::error("yaml", format!("`{shown}` is not valid UTF-8"))
                    .at(Span::new(source, position, position))
                    .label("the byte that follows is not UTF-8")
                    .help("save the file as UTF-8"),
            )
        }
    }
}
