//! Source texts and positions in them.
//!
//! This module knows nothing of YAML or Compose. A [`Source`] is a displayed path, its text, and
//! the offsets of its lines. A [`Span`] is a byte range in one source, and a [`Location`] is the
//! same position in lines and columns.

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

use elsa::FrozenVec;
use serde::Serialize;

/// An index into [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// A byte range in one source. If `start == end`, it points between two bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub source: SourceId,
    /// The first byte, from 0.
    pub start: u32,
    /// The end, exclusive.
    pub end: u32,
}

/// A position in a file, as editors count it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Location {
    /// The path relative to the working directory where possible, or `-` for standard input.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, not bytes, from 1.
    pub column: u32,
}

/// One text.
#[derive(Debug, Clone)]
pub struct Source {
    path: String,
    /// The path it was read from; `path` is only for display.
    file: Option<PathBuf>,
    text: String,
    /// The byte offset of each line. The first is 0.
    line_starts: Vec<u32>,
}

impl Source {
    /// The path for display.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The file that it was read from. `None` for standard input.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// The byte range of a line, counted from 1, without its line break.
    pub fn line(&self, number: u32) -> Option<Range<usize>> {
        let index = usize::try_from(number.checked_sub(1)?).ok()?;
        let start = *self.line_starts.get(index)? as usize;
        let end = self
            .line_starts
            .get(index + 1)
            .map_or(self.text.len(), |&next| next as usize);
        let line = &self.text[start..end];
        let kept = line
            .strip_suffix('\n')
            .map_or(line, |line| line.strip_suffix('\r').unwrap_or(line));
        Some(start..start + kept.len())
    }
}

/// All texts of a run, in the order in which they were read.
///
/// Texts are only ever added, so a shared reference is enough to add one, and what it lends out
/// stays where it is.
#[derive(Clone, Default)]
pub struct Sources {
    all: FrozenVec<Box<Source>>,
}

impl fmt::Debug for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.all.iter()).finish()
    }
}

impl Sources {
    /// Adds a text under the path to display.
    ///
    /// # Panics
    ///
    /// If the text is 4 GiB or longer. Callers limit files to far less.
    pub fn add(&self, path: impl Into<String>, text: impl Into<String>) -> SourceId {
        self.push(path.into(), None, text.into())
    }

    fn push(&self, path: String, file: Option<PathBuf>, text: String) -> SourceId {
        let mut line_starts = vec![0];
        for (offset, byte) in text.bytes().enumerate() {
            if byte == b'\n' {
                line_starts.push(offset_u32(offset + 1));
            }
        }
        let id = SourceId(u32::try_from(self.all.len()).expect("fewer than 2^32 files are read"));
        self.all.push(Box::new(Source {
            path,
            file,
            text,
            line_starts,
        }));
        id
    }

    /// Adds the text of a file.
    ///
    /// # Panics
    ///
    /// See [`Sources::add`].
    pub fn add_file(
        &self,
        file: &Path,
        shown: impl Into<String>,
        text: impl Into<String>,
    ) -> SourceId {
        self.push(shown.into(), Some(file.to_owned()), text.into())
    }

    /// Every file that was read.
    pub fn files(&self) -> impl Iterator<Item = &Path> {
        self.all.iter().filter_map(Source::file)
    }

    /// The source of a span.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.all[id.0 as usize]
    }

    /// The span of a whole source.
    pub fn whole(&self, id: SourceId) -> Span {
        Span::new(id, 0, self.get(id).text.len())
    }

    /// The text of a span.
    pub fn text(&self, span: Span) -> &str {
        &self.get(span.source).text[span.start as usize..span.end as usize]
    }

    /// The position where a span starts.
    pub fn locate(&self, span: Span) -> Location {
        let source = self.get(span.source);
        let line = source
            .line_starts
            .partition_point(|&start| start <= span.start)
            - 1;
        let line_start = source.line_starts[line] as usize;
        let before = source
            .text
            .get(line_start..span.start as usize)
            .unwrap_or_default();
        Location {
            file: source.path.clone(),
            line: offset_u32(line + 1),
            column: offset_u32(before.chars().count() + 1),
        }
    }

    /// Every source with its id.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        self.all
            .iter()
            .enumerate()
            .map(|(index, source)| (SourceId(offset_u32(index)), source))
    }
}

impl Span {
    pub fn new(source: SourceId, start: usize, end: usize) -> Self {
        Self {
            source,
            start: offset_u32(start),
            end: offset_u32(end),
        }
    }

    /// The empty span right after it.
    #[must_use]
    pub fn behind(self) -> Self {
        Self {
            start: self.end,
            ..self
        }
    }
}

/// Decodes the bytes of a file: UTF-8, or UTF-16 with a byte order mark, which go-yaml reads and
/// older Windows shells write.
/// <https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_character_encoding>
///
/// # Errors
///
/// The text up to the first invalid byte, and its length in bytes of the input.
pub fn decoded(bytes: Vec<u8>) -> Result<String, (String, usize)> {
    let utf16 = match *bytes {
        [0xFF, 0xFE, ..] => Some(u16::from_le_bytes as fn([u8; 2]) -> u16),
        [0xFE, 0xFF, ..] => Some(u16::from_be_bytes as fn([u8; 2]) -> u16),
        _ => None,
    };
    if let Some(unit) = utf16 {
        let units = bytes[2..]
            .chunks_exact(2)
            .map(|pair| unit([pair[0], pair[1]]));
        let text: Result<String, _> = char::decode_utf16(units).collect();
        return text.map_err(|_| (String::new(), 0));
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let readable = String::from_utf8_lossy(&error.as_bytes()[..valid]);
        (readable.into_owned(), valid)
    })
}

fn offset_u32(offset: usize) -> u32 {
    u32::try_from(offset).expect("sources are capped below 4 GiB when they are read")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let sources = Sources::default();
        let id = sources.add("a.yaml", "é: 1\nkey: über\n");
        let location = sources.locate(Span::new(id, 4, 5));
        assert_eq!((location.line, location.column), (1, 4));
        let location = sources.locate(Span::new(id, 11, 16));
        assert_eq!((location.line, location.column), (2, 6));
        assert_eq!(sources.text(Span::new(id, 11, 16)), "über");
    }

    #[test]
    fn lines_exclude_their_line_break() {
        let sources = Sources::default();
        let id = sources.add("a.yaml", "a: 1\r\n\nb\r");
        let source = sources.get(id);
        let lines: Vec<_> = (0..5)
            .map(|n| source.line(n).map(|r| &source.text()[r]))
            .collect();
        assert_eq!(lines, [None, Some("a: 1"), Some(""), Some("b\r"), None]);
    }

    #[test]
    fn the_end_of_the_text_can_be_located() {
        let sources = Sources::default();
        let id = sources.add("-", "a\n");
        let location = sources.locate(Span::new(id, 2, 2));
        assert_eq!((location.line, location.column), (2, 1));
    }
}
