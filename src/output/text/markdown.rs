//! Markdown, as GitHub and GitLab render it.

use super::layout::{Column, Kind};

/// Renders a table. Its cells must be escaped already.
pub(in crate::output) fn table(
    columns: &[Column],
    rows: impl IntoIterator<Item = Vec<String>>,
) -> String {
    let titles = columns.iter().map(|Column { title, .. }| {
        if title.contains(|c: char| c.is_lowercase()) {
            (*title).to_owned()
        } else {
            title.to_lowercase()
        }
    });
    let marks = columns.iter().map(|column| match column.kind {
        Kind::Text | Kind::Name | Kind::Wrapped => ":--".to_owned(),
        Kind::Number => "--:".to_owned(),
    });
    let mut text = String::new();
    for cells in [titles.collect(), marks.collect()].into_iter().chain(rows) {
        text.push('|');
        for cell in cells {
            text.push(' ');
            text.push_str(&cell);
            text.push_str(if cell.is_empty() { "|" } else { " |" });
        }
        text.push('\n');
    }
    text
}

/// Escapes everything that Markdown or HTML would interpret as markup.
/// <https://spec.commonmark.org/0.31.2/#backslash-escapes>
pub(in crate::output) fn escaped(text: &str) -> String {
    let is_markup = |character| r"\`*_{}[]<>#|~&!$".contains(character);
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if is_markup(character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}
