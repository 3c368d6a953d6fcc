//! CSV, for spreadsheets and scripts.
//!
//! Sizes are in bytes, unknown values are empty, and the order of columns is stable: new ones are
//! added at the end.

use serde::Serialize;

use super::escape::visible;

/// Renders the header, even of an empty list, and the records.
pub(in crate::output) fn records(
    header: &[&str],
    records: impl IntoIterator<Item = impl Serialize>,
) -> String {
    let mut writer = ::csv::WriterBuilder::new()
        .has_headers(false)
        .from_writer(Vec::new());
    let written = writer.write_record(header).and_then(|()| {
        let mut records = records.into_iter();
        records.try_for_each(|record| writer.serialize(record))
    });
    written.expect("every record is as long as its header");
    let bytes = writer.into_inner().expect("writing to memory cannot fail");
    String::from_utf8(bytes).expect("every cell is a text")
}

/// Formats a number; empty if unknown.
pub(in crate::output) fn number(number: Option<impl ToString>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

/// The same word as in the JSON.
pub(in crate::output) fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        other => unreachable!("a unit variant is a word: {other:?}"),
    }
}

/// Escapes text from files. Spreadsheets evaluate text that starts like a formula; a leading
/// apostrophe prevents that: <https://owasp.org/www-community/attacks/CSV_Injection>.
pub(in crate::output) fn text(text: &str) -> String {
    let shown = visible(text);
    if shown.starts_with(['=', '+', '-', '@']) {
        format!("'{shown}")
    } else {
        shown.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_a_formula() {
        assert_eq!(text("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        for start in ["+", "-", "@"] {
            assert_eq!(text(&format!("{start}1")), format!("'{start}1"));
        }
        assert_eq!(text("\t=1"), "␉=1");
        assert_eq!(text("a=1"), "a=1");
    }
}
