//! Renders JSON for every report.

use std::fmt::Write as _;

use serde::Serialize;

use super::escape::acts_on_terminal;

/// Renders indented JSON with a line break at the end.
pub(in crate::output) fn render(report: &impl Serialize) -> String {
    let text = serde_json::to_string_pretty(report).expect("the keys of a report are texts");
    harmless(&text) + "\n"
}

/// JSON may contain DEL, C1 controls and bidirectional overrides, which terminals interpret. They
/// occur only in strings, where an escape is equivalent:
/// <https://www.rfc-editor.org/rfc/rfc8259#section-7>.
fn harmless(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let mut units = [0; 2];
    for character in json.chars() {
        if character != '\n' && acts_on_terminal(character) {
            for unit in character.encode_utf16(&mut units) {
                write!(text, "\\u{unit:04x}").expect("writing to a String cannot fail");
            }
        } else {
            text.push(character);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_it_acts_on_a_terminal_and_it_means_the_same() {
        let name = "a\u{1b}[31m\u{7f}\u{9b}\u{202e}\u{2028}é\n";
        let text = render(&[name]);
        assert!(
            text.chars().all(|c| c == '\n' || !acts_on_terminal(c)),
            "{text:?}"
        );
        assert_eq!(serde_json::from_str::<Vec<String>>(&text).unwrap(), [name]);
        assert!(text.contains('é'), "{text}");
    }
}
