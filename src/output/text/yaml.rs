//! YAML for every report: the documented JSON in block style.
//!
//! Parsers disagree about plain text: in YAML 1.1, which many still implement, `off`, `y`, `1:30`
//! and `2026-07-20` are not strings. The library quotes only what YAML 1.2 would misread. Text that
//! other parsers would misread is marked here with a character that the library can only write as
//! an escape between double quotes. The mark is removed from the output.
//! <https://yaml.org/type/bool.html>

use std::fmt::Write as _;

use serde::ser::{SerializeMap as _, SerializeSeq as _};
use serde::{Serialize, Serializer};
use serde_json::{Number, Value};

use super::escape::acts_on_terminal;

/// Starts a text that must be quoted. It is a noncharacter, so it does not occur in meaningful text
/// and must be escaped.
const QUOTED: char = '\u{fffe}';

/// Starts a number that must lose its quotes.
const BARE: char = '\u{ffff}';

/// Renders a YAML document.
pub(in crate::output) fn render(report: &impl Serialize) -> String {
    let value = serde_json::to_value(report).expect("the keys of a report are texts");
    let text = serde_yaml::to_string(&Marked(&value)).expect("a mark is no error");
    let mut parts = text.split(r#""\uFFFF"#);
    let mut unmarked = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // The number ends at its quote.
        unmarked.push_str(&part.replacen('"', "", 1));
    }
    harmless(&unmarked.replace(r#""\uFFFE"#, "\""))
}

/// A value with marks on texts that must be quoted.
struct Marked<'a>(&'a Value);

impl Serialize for Marked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::String(text) => serializer.serialize_str(&marked(text)),
            Value::Number(of) => match with_sign(of) {
                Some(text) => serializer.serialize_str(&format!("{BARE}{text}")),
                None => of.serialize(serializer),
            },
            Value::Array(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&Marked(item))?;
                }
                list.end()
            }
            Value::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(&marked(key), &Marked(value))?;
                }
                map.end()
            }
            Value::Null | Value::Bool(_) => self.0.serialize(serializer),
        }
    }
}

/// In YAML 1.1, a float needs a point, and its exponent a sign. `None` if there is no exponent.
fn with_sign(number: &Number) -> Option<String> {
    let text = number.to_string();
    let (mantissa, exponent) = text.split_once('e')?;
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['-', '+']) {
        ""
    } else {
        "+"
    };
    Some(format!("{mantissa}{point}e{sign}{exponent}"))
}

fn marked(text: &str) -> String {
    if is_plain(text) {
        text.to_owned()
    } else {
        // Replace noncharacters in the input, so that they are not taken for marks.
        format!("{QUOTED}{}", text.replace([QUOTED, BARE], "\u{fffd}"))
    }
}

/// Words that are not strings in some version of YAML, in lower case.
const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// Whether every parser reads the text as a string without quotes.
fn is_plain(text: &str) -> bool {
    let is_a_start = |c: char| c.is_alphanumeric() || matches!(c, '/' | '_' | '(' | '$');
    let is_figure =
        |c: char| c.is_ascii_hexdigit() || "oxtz_.,:+- ".contains(c.to_ascii_lowercase());
    // A number, a date or a time. Letters of hexadecimal numbers occur in words too.
    let is_figures = text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(is_figure);
    text.starts_with(is_a_start)
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(|c| acts_on_terminal(c) || matches!(c, '"' | QUOTED | BARE))
        && !is_figures
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

/// The library prints bidirectional overrides unescaped. They are between double quotes, where an
/// escape is equivalent: <https://yaml.org/spec/1.2.2/#57-escaped-characters>.
fn harmless(yaml: &str) -> String {
    let mut text = String::with_capacity(yaml.len());
    for character in yaml.chars() {
        if character != '\n' && acts_on_terminal(character) {
            write!(text, "\\u{:04x}", u32::from(character))
                .expect("writing to a String cannot fail");
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
    fn it_is_read_as_what_was_written() {
        assert_eq!(render(&["a"]), "- a\n");
        let names = [
            "no",
            "1e3",
            "0x1f",
            "null",
            "~",
            "- a",
            "a: b",
            "a:",
            "a #b",
            "'",
            "\"",
            "#",
            "a\nb",
            " a ",
            "é",
            "a'b\"c",
            "\u{1b}[31m",
            "a\u{202e}b\\\"",
            "a\u{85}b",
            "\u{feff}",
            "a\"\\uFFFEb",
            "",
        ];
        for name in names {
            let text = render(&[name]);
            assert!(
                text.chars().all(|c| c == '\n' || !acts_on_terminal(c)),
                "{text:?}"
            );
            let read: Vec<String> = serde_yaml::from_str(&text).unwrap();
            assert_eq!(read, [name], "{text}");
        }
    }

    #[test]
    fn what_an_older_version_takes_for_something_else_is_quoted() {
        for name in [
            "off",
            "Off",
            "on",
            "yes",
            "NO",
            "y",
            "N",
            "true",
            "null",
            "~",
            "1_000",
            "0b11",
            "1:30",
            "2026-07-20",
            "2026-07-20 10:00:00",
            "1e3",
            "0777",
            "+1",
            "-1",
            ".5",
            ".inf",
            "=",
            "<<",
            "12e03",
        ] {
            assert_eq!(render(&[name]), format!("- \"{name}\"\n"));
        }
        for name in [
            "office",
            "nobody",
            "t3.micro",
            "1536 MiB",
            "off:flower",
            "/a b",
            "é",
        ] {
            assert_eq!(render(&[name]), format!("- {name}\n"));
        }
    }

    #[test]
    fn collections_within_each_other() {
        let value = serde_json::json!({
            "a": {"b": [], "c": {}, "off": [{"d": 1, "e": [[1, 2], {"f": null}]}, "g"]},
            "h": 1e300,
            "i": 0.5,
            "j": 18_446_744_073_709_551_615_u64,
        });
        let text = render(&value);
        assert_eq!(
            text,
            r#"a:
  b: []
  c: {}
  "off":
  - d: 1
    e:
    - - 1
      - 2
    - f: null
  - g
h: 1.0e+300
i: 0.5
j: 18446744073709551615
"#
        );
        let read: Value = serde_yaml::from_str(&text).unwrap();
        assert_eq!(read, value);
        assert_eq!(render(&serde_json::json!({})), "{}\n");
    }
}
