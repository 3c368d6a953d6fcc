//! The table of `docker stats`: finds its columns and removes terminal control sequences.

/// Column positions, taken from the header.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    name: usize,
    memory: usize,
    /// `None` if the user selected columns without it.
    cpu: Option<usize>,
    /// How many columns there are.
    count: usize,
}

/// The cells of a row that are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row<'t> {
    pub(super) name: &'t str,
    pub(super) memory: &'t str,
    pub(super) cpu: Option<&'t str>,
}

impl Columns {
    /// Parses a header. `None` for any other line.
    pub(super) fn of(cells: &[&str]) -> Option<Self> {
        let at = |title: &str| cells.iter().position(|cell| *cell == title);
        Some(Self {
            // `{{.Container}}` has the header CONTAINER and may contain names too.
            name: at("NAME").or_else(|| at("CONTAINER"))?,
            memory: cells
                .iter()
                .position(|cell| cell.starts_with("MEM USAGE"))?,
            cpu: at("CPU %"),
            count: cells.len(),
        })
    }

    /// Picks the cells of a row. `None` if it has a different number of columns.
    pub(super) fn row<'t>(self, cells: &[&'t str]) -> Option<Row<'t>> {
        // Docker leaves no cell empty, so a missing cell would shift the others.
        if cells.len() != self.count {
            return None;
        }
        Some(Row {
            name: cells.get(self.name)?,
            memory: cells.get(self.memory)?,
            cpu: self.cpu.and_then(|cpu| cells.get(cpu)).copied(),
        })
    }
}

/// Splits a line into cells, which are separated by two blanks or a tab and never contain either.
pub(super) fn cells(line: &str) -> Vec<&str> {
    line.split('\t')
        .flat_map(|part| part.split("  "))
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
        .collect()
}

/// Replaces a byte order mark and terminal escape sequences with blanks. All other bytes keep their
/// offsets.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let is_mark = at == 0 && character == '\u{feff}';
        if character != '\u{1b}' && !is_mark {
            plain.push(character);
            continue;
        }
        if !is_mark && characters.next_if(|(_, next)| *next == '[').is_some() {
            // Parameter and intermediate bytes, then one final byte. A line break is neither, so
            // the sequence was cut off.
            // <https://www.ecma-international.org/publications-and-standards/standards/ecma-48/>
            while characters
                .next_if(|(_, next)| ('\u{20}'..='\u{3f}').contains(next))
                .is_some()
            {}
            characters.next_if(|(_, next)| ('\u{40}'..='\u{7e}').contains(next));
        }
        let next = characters.peek().map_or(text.len(), |(next, _)| *next);
        plain.extend(std::iter::repeat_n(' ', next - at));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_found_by_header() {
        let row = |header: &str, line: &str| {
            let columns = Columns::of(&cells(header))?;
            let cells = cells(line);
            let row = columns.row(&cells)?;
            Some(format!("{} {} {:?}", row.name, row.memory, row.cpu))
        };
        assert_eq!(
            row(
                "CONTAINER ID   NAME   CPU %   MEM USAGE / LIMIT   PIDS",
                "f3   a   1%   1MiB / 2MiB   3"
            )
            .as_deref(),
            Some("a 1MiB / 2MiB Some(\"1%\")")
        );
        assert_eq!(
            row("MEM USAGE / LIMIT\tNAME", "1MiB / 2MiB\ta").as_deref(),
            Some("a 1MiB / 2MiB None")
        );
        assert_eq!(
            row("CONTAINER   MEM USAGE", "a   1MiB").as_deref(),
            Some("a 1MiB None")
        );
        assert_eq!(row("NAME   CPU %", "a   1%"), None);
        assert_eq!(row("CONTAINER ID   MEM USAGE", "f3   1MiB"), None);
        assert_eq!(row("NAME   CPU %   MEM USAGE", "a   1MiB"), None);
    }

    #[test]
    fn terminal_sequences_become_blanks() {
        for (text, expected) in [
            ("\u{feff}a", "   a"),
            ("a\u{feff}", "a\u{feff}"),
            ("\u{1b}[2J\u{1b}[Ha\u{1b}[K\nb", "       a   \nb"),
            ("\u{1b}[1;31mé\u{1b}[0m", "       é    "),
            ("a\u{1b}", "a "),
            ("a\u{1b}[", "a  "),
            ("a\u{1b}[2\nb", "a   \nb"),
            ("a\u{1b}\nb", "a \nb"),
        ] {
            assert_eq!(plain(text), expected, "{text:?}");
            assert_eq!(plain(text).len(), text.len(), "{text:?}");
        }
    }
}
