//! Tables and paragraphs that fit a width.

use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table};
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// The gap between columns.
const GAP: usize = 2;

/// The gap if names would have to be shortened otherwise.
const NARROW_GAP: usize = 1;

/// The maximum width for names, which are meant to be typed.
const LONGEST_NAME: usize = 40;

/// The maximum width of a column.
const WIDEST: usize = 500;

/// The minimum width of a column that can be shortened.
const NARROWEST: usize = 6;

#[derive(Debug, Clone, Copy)]
pub(in crate::output) struct Column {
    pub(in crate::output) title: &'static str,
    pub(in crate::output) kind: Kind,
}

/// How cells are aligned and shortened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::output) enum Kind {
    /// Left-aligned; shortened in the middle if necessary.
    Text,
    /// Left-aligned and not shortened, since it is typed or compared.
    Name,
    /// Left-aligned; wrapped if necessary.
    Wrapped,
    /// Right-aligned and never shortened.
    Number,
}

pub(in crate::output) const fn text(title: &'static str) -> Column {
    Column {
        title,
        kind: Kind::Text,
    }
}

pub(in crate::output) const fn name(title: &'static str) -> Column {
    Column {
        title,
        kind: Kind::Name,
    }
}

pub(in crate::output) const fn wrapped(title: &'static str) -> Column {
    Column {
        title,
        kind: Kind::Wrapped,
    }
}

pub(in crate::output) const fn number(title: &'static str) -> Column {
    Column {
        title,
        kind: Kind::Number,
    }
}

/// The lines of a table with headers, at most `width` wide if shortening makes that possible.
pub(in crate::output) fn table(
    columns: &[Column],
    rows: &[Vec<String>],
    width: usize,
) -> Vec<String> {
    let mut widths = widths(columns, rows);
    let has = |kind| columns.iter().any(|column| column.kind == kind);
    let is_too_wide = |gap| total(&widths, gap) > width;
    let gap = if has(Kind::Name) && is_too_wide(GAP) {
        NARROW_GAP
    } else {
        GAP
    };
    let wraps = has(Kind::Wrapped) && is_too_wide(gap);
    shrink(columns, &mut widths, width, gap);
    let mut table = Table::new();
    table
        .load_style(NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(columns.iter().map(|column| column.title));
    for row in rows {
        table.add_row(
            row.iter()
                .zip(&widths)
                .map(|(cell, &width)| shorten(cell, width)),
        );
    }
    for (index, column) in columns.iter().enumerate() {
        if let Some(set) = table.column_mut(index) {
            let gap = if index + 1 < columns.len() { gap } else { 0 };
            set.set_padding((0, u16::try_from(gap).unwrap_or(0)));
            set.set_cell_alignment(match column.kind {
                Kind::Text | Kind::Name | Kind::Wrapped => CellAlignment::Left,
                Kind::Number => CellAlignment::Right,
            });
            if column.kind != Kind::Wrapped {
                set.set_constraint(ColumnConstraint::ContentWidth);
            }
        }
    }
    if wraps {
        table
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(u16::try_from(width).unwrap_or(u16::MAX));
    }
    table
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// Whether a table fits without shortening.
pub(in crate::output) fn has_room(columns: &[Column], rows: &[Vec<String>], width: usize) -> bool {
    total(&widths(columns, rows), NARROW_GAP) <= width
}

fn widths(columns: &[Column], rows: &[Vec<String>]) -> Vec<usize> {
    let mut widths: Vec<usize> = columns.iter().map(|column| column.title.width()).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.width());
        }
    }
    for (column, width) in columns.iter().zip(&mut widths) {
        *width = (*width).min(match column.kind {
            Kind::Text | Kind::Wrapped => WIDEST,
            Kind::Name => LONGEST_NAME,
            Kind::Number => usize::MAX,
        });
    }
    widths
}

fn total(widths: &[usize], gap: usize) -> usize {
    widths.iter().sum::<usize>() + gap * widths.len().saturating_sub(1)
}

/// Shortens the widest text columns by one character at a time until the table fits.
fn shrink(columns: &[Column], widths: &mut [usize], width: usize, gap: usize) {
    while total(widths, gap) > width {
        let widest = (0..columns.len())
            .filter(|&index| columns[index].kind == Kind::Text && widths[index] > NARROWEST)
            .max_by_key(|&index| widths[index]);
        match widest {
            Some(index) => widths[index] -= 1,
            None => return,
        }
    }
}

/// Cuts the middle of a text to fit `width` columns: names differ at their ends, and a place ends
/// in its line.
pub(in crate::output) fn shorten(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let room = width.saturating_sub(1);
    let tail_room = room / 2;
    let head = fitting(text.chars(), room - tail_room);
    let tail: String = fitting(text.chars().rev(), tail_room)
        .chars()
        .rev()
        .collect();
    format!("{head}…{tail}")
}

/// The characters that fit in `room` columns.
fn fitting(characters: impl Iterator<Item = char>, room: usize) -> String {
    let mut taken = 0;
    characters
        .take_while(|character| {
            taken += character.width().unwrap_or(0);
            taken <= room
        })
        .collect()
}

/// Breaks a text at spaces into lines of at most `width` columns. Lines after the first are
/// indented. A word longer than a line is shortened, and a number stays with its unit.
pub(in crate::output) fn wrap(text: &str, width: usize, indent: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut is_empty = true;
    let mut used = 0;
    let room = width.saturating_sub(indent.width()).max(1);
    for word in words(text) {
        let word = shorten(word, room);
        let columns = word.width();
        if !is_empty && used + 1 + columns > width {
            lines.push(std::mem::replace(&mut line, indent.to_owned()));
            used = indent.width();
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
            used += 1;
        }
        line.push_str(&word);
        used += columns;
        is_empty = false;
    }
    lines.push(line);
    lines
}

/// Splits text at spaces where a line may break.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim_matches(' ');
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut breaks = rest.match_indices(' ').map(|(at, _)| at);
        let end = breaks.find(|at| !starts_with_unit(&rest[at + 1..]));
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after.trim_start_matches(' ');
        Some(word)
    })
}

fn starts_with_unit(text: &str) -> bool {
    ["KiB", "MiB", "GiB", "vCPU"]
        .iter()
        .any(|unit| text.starts_with(unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_goes_first() {
        assert_eq!(shorten("celery-worker", 13), "celery-worker");
        assert_eq!(shorten("celery-worker", 9), "cele…rker");
        assert_eq!(shorten("docker-compose.prod.yml:31", 15), "docker-….yml:31");
        assert_eq!(shorten("日本語日本語", 7), "日…語");
        assert_eq!(shorten("abc", 1), "…");
        assert_eq!(shorten("abc", 0), "…");
    }

    #[test]
    fn columns_keep_their_numbers_and_give_their_names() {
        let columns = [text("NAME"), number("TOTAL"), text("FROM")];
        let rows = [
            vec!["a".to_owned(), "1 MiB".to_owned(), "x:1".to_owned()],
            vec![
                "a-very-long-name-indeed".to_owned(),
                "3180 MiB".to_owned(),
                "yyyyyy:22".to_owned(),
            ],
        ];
        assert_eq!(
            table(&columns, &rows, 36),
            [
                "NAME                TOTAL  FROM",
                "a                   1 MiB  x:1",
                "a-very-…-indeed  3180 MiB  yyyyyy:22",
            ]
        );
        for width in 26..60 {
            assert!(
                table(&columns, &rows, width)
                    .iter()
                    .all(|line| line.width() <= width)
            );
        }
        let wide = table(&columns, &rows, usize::MAX);
        assert_eq!(wide[2], "a-very-long-name-indeed  3180 MiB  yyyyyy:22");
    }

    #[test]
    fn names_are_not_shortened() {
        let columns = [name("NAME"), number("TOTAL")];
        let rows = [vec!["recommended".to_owned(), "3180 MiB".to_owned()]];
        assert_eq!(table(&columns, &rows, 80)[1], "recommended  3180 MiB");
        assert_eq!(table(&columns, &rows, 20)[1], "recommended 3180 MiB");
        assert!(has_room(&columns, &rows, 20));
        assert!(!has_room(&columns, &rows, 19));
    }

    #[test]
    fn values_are_wrapped_and_not_cut() {
        let columns = [name("WHAT"), wrapped("NOW"), wrapped("THEN")];
        let rows = [[
            "command",
            "redis-server --save ''",
            "redis-server --save '' --port 1",
        ]];
        let rows = rows.map(|row| row.map(str::to_owned).to_vec());
        let wide = table(&columns, &rows, 80);
        assert_eq!(
            wide[1],
            "command  redis-server --save ''  redis-server --save '' --port 1"
        );
        let narrow = table(&columns, &rows, 40);
        assert!(narrow.iter().all(|line| line.width() <= 40), "{narrow:#?}");
        let words: usize = narrow
            .iter()
            .map(|line| line.split_whitespace().count())
            .sum();
        assert_eq!(words, 3 + 9, "{narrow:#?}");
    }

    #[test]
    fn prose_breaks_at_spaces() {
        assert_eq!(wrap("one two three", 7, "  "), ["one two", "  three"]);
        assert_eq!(wrap("abcdefghij", 5, ""), ["ab…ij"]);
        assert_eq!(wrap("", 5, ""), [""]);
        assert_eq!(wrap(" a  b ", 5, ""), ["a b"]);
        assert_eq!(
            wrap("all of 1526 MiB, yes", 13, ""),
            ["all of", "1526 MiB, yes"]
        );
    }
}
