//! CSV, for spreadsheets and scripts.
//!
//! Sizes are bytes, an empty cell is what is not known, and the columns stay where they are: new
//! ones come last.

use serde::Serialize;

use super::escape::visible;

/// A header, which stands above an empty list too, and its records.
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

/// What is not known is an empty cell.
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

/// Text of others. A spreadsheet would calculate what starts like a formula; behind an
/// apostrophe it takes it as text: <https://owasp.org/www-community/attacks/CSV_Injection>.
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
