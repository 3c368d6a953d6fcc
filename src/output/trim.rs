//! What a trim changes, and what it came to.

use std::io::{self, Write};

use crate::patch::{Row, WantedStack};

use super::escape::visible;
use super::layout::{self, Column, Kind};

const COLUMNS: [Column; 4] = [
    Column {
        title: "SERVICE",
        kind: Kind::Text,
    },
    Column {
        title: "WHAT",
        kind: Kind::Text,
    },
    Column {
        title: "NOW",
        kind: Kind::Text,
    },
    Column {
        title: "THEN",
        kind: Kind::Text,
    },
];

/// A line for each thing that changes of a service.
///
/// # Errors
///
/// If it cannot be written.
pub fn diff(rows: &[Row], width: usize, out: &mut dyn Write) -> io::Result<()> {
    if rows.is_empty() {
        return writeln!(out, "nothing changes");
    }
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let texts = [&row.service, &row.what, &row.from, &row.to];
            texts.map(|text| visible(text).into_owned()).to_vec()
        })
        .collect();
    for line in layout::table(&COLUMNS, &cells, width) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// What no file can do, and what may stumble, a line each.
pub fn aside(wanted: &WantedStack<'_>) -> String {
    let by_hand = wanted.by_hand.iter();
    let by_hand = by_hand.map(|step| format!("by hand: {}: {}", step.service, step.what));
    let stumbles = wanted.stumbles.iter().map(|it| format!("warning: {it}"));
    let mut out = String::new();
    for line in by_hand.chain(stumbles) {
        out.push_str(&visible(line.trim_end()));
        out.push('\n');
    }
    out
}
