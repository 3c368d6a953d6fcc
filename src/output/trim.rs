//! What a trim changes, and what it came to.

use std::io::{self, Write};

use crate::patch::Row;

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
