//! The changes and the result of a trim.

use crate::patch::{Row, WantedStack};

use super::Screen;
use super::text::escape::visible;
use super::text::layout::{Column, name, wrapped};
use super::text::page::Page;

const COLUMNS: [Column; 4] = [
    name("SERVICE"),
    name("WHAT"),
    wrapped("NOW"),
    wrapped("THEN"),
];

/// One line per change of a service.
pub fn diff(rows: &[Row], screen: &Screen) -> String {
    if rows.is_empty() {
        return "nothing changes\n".to_owned();
    }
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let texts = [&row.service, &row.what, &row.from, &row.to];
            texts.map(|text| visible(text).into_owned()).to_vec()
        })
        .collect();
    let mut page = Page::new(screen);
    page.table(&COLUMNS, &cells);
    page.finish()
}

/// Changes that cannot be written to a file, and risks, one per line.
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
