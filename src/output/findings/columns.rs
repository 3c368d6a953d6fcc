//! Columns as each format counts them.
//!
//! A [`Location`] counts characters. SARIF counts UTF-16 code units by default, and rdjson counts
//! bytes. Both need the text of the line.

use compose_spec_loader::source::{Location, Sources};

/// The unit of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// <https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317494>
    Utf16,
    /// <https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto>
    Utf8,
}

/// The column in that unit, from 1. Unchanged if the text is not available.
pub(super) fn column(at: &Location, unit: Unit, sources: &Sources) -> u32 {
    let before = at.column.saturating_sub(1);
    let line = sources
        .iter()
        .find(|(_, source)| source.path() == at.file)
        .and_then(|(_, source)| source.text().get(source.line(at.line)?));
    let Some(line) = line else {
        return at.column;
    };
    let units: usize = line
        .chars()
        .take(before as usize)
        .map(|character| match unit {
            Unit::Utf16 => character.len_utf16(),
            Unit::Utf8 => character.len_utf8(),
        })
        .sum();
    u32::try_from(units + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use compose_spec_loader::source::Span;

    #[test]
    fn each_counts_in_its_own_unit() {
        let sources = Sources::default();
        let source = sources.add("a.yaml", "x: 1\né𐐀: y\n");
        let at = sources.locate(Span::new(source, 11, 12));
        assert_eq!((at.line, at.column), (2, 3));
        assert_eq!(column(&at, Unit::Utf16, &sources), 4);
        assert_eq!(column(&at, Unit::Utf8, &sources), 7);
    }

    #[test]
    fn a_file_that_is_not_there_changes_nothing() {
        let at = Location {
            file: "b.yaml".to_owned(),
            line: 1,
            column: 7,
        };
        assert_eq!(column(&at, Unit::Utf16, &Sources::default()), 7);
    }
}
