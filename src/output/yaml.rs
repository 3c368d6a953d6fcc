//! YAML, for every report alike: the documented JSON in block style.

use std::io::{self, Write};

use serde::Serialize;

use super::escape::acts_on_terminal;
use super::json;

/// The report as a YAML document.
///
/// YAML's plain and single-quoted texts know no escapes. Where one would hold a character that
/// acts on a terminal the document is in flow style instead, which is the JSON, escapes and all.
///
/// # Errors
///
/// If it cannot be written.
pub fn render(report: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    let text = serde_yaml::to_string(report).map_err(io::Error::other)?;
    if text.chars().any(|c| c != '\n' && acts_on_terminal(c)) {
        return json::render(report, out);
    }
    out.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(value: &impl Serialize) -> String {
        let mut text = Vec::new();
        render(value, &mut text).unwrap();
        String::from_utf8(text).unwrap()
    }

    #[test]
    fn it_is_read_as_what_was_written() {
        assert_eq!(rendered(&["a"]), "- a\n");
        let names = [
            "no",
            "1e3",
            "0x1f",
            "null",
            "~",
            "- a",
            "a: b",
            "'",
            "\"",
            "#",
            "a\nb",
            " a ",
            "é",
            "\u{1b}[31m",
            "a\u{202e}b",
            "a\u{85}b",
            "\u{feff}",
            "",
        ];
        for name in names {
            let text = rendered(&[name]);
            assert!(
                text.chars().all(|c| c == '\n' || !acts_on_terminal(c)),
                "{text:?}"
            );
            let read: Vec<String> = serde_yaml::from_str(&text).unwrap();
            assert_eq!(read, [name], "{text}");
        }
    }
}
