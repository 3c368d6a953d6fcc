//! YAML, for every report alike: the documented JSON in block style.
//!
//! Readers disagree about what a plain text is: by YAML 1.1, which many still go by, `off`, `y`,
//! `1:30` and `2026-07-20` are no texts. Whatever any of them could take for something else is
//! quoted here. <https://yaml.org/type/bool.html>

use serde::Serialize;
use serde_json::{Number, Value};

use super::escape::acts_on_terminal;

/// The report as a YAML document.
pub(in crate::output) fn render(report: &impl Serialize) -> String {
    let mut text = String::new();
    match serde_json::to_value(report).expect("the keys of a report are texts") {
        Value::Object(map) if !map.is_empty() => entries(&map, 0, Start::Line, &mut text),
        Value::Array(items) if !items.is_empty() => list(&items, 0, Start::Line, &mut text),
        value => {
            text.push_str(&scalar(&value));
            text.push('\n');
        }
    }
    text
}

/// Where the first entry of a collection comes to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Start {
    /// On a line of its own.
    Line,
    /// Behind the dash of an item.
    Dash,
}

fn indent(depth: usize, start: Start, text: &mut String) {
    if start == Start::Line {
        text.extend(std::iter::repeat_n("  ", depth));
    }
}

fn entries(map: &serde_json::Map<String, Value>, depth: usize, first: Start, text: &mut String) {
    let mut start = first;
    for (key, value) in map {
        indent(depth, start, text);
        start = Start::Line;
        text.push_str(&string(key));
        text.push(':');
        match value {
            Value::Object(inner) if !inner.is_empty() => {
                text.push('\n');
                entries(inner, depth + 1, Start::Line, text);
            }
            // The dashes of a list may stand under the key.
            Value::Array(items) if !items.is_empty() => {
                text.push('\n');
                list(items, depth, Start::Line, text);
            }
            value => {
                text.push(' ');
                text.push_str(&scalar(value));
                text.push('\n');
            }
        }
    }
}

fn list(items: &[Value], depth: usize, first: Start, text: &mut String) {
    let mut start = first;
    for item in items {
        indent(depth, start, text);
        start = Start::Line;
        text.push_str("- ");
        match item {
            Value::Object(inner) if !inner.is_empty() => {
                entries(inner, depth + 1, Start::Dash, text);
            }
            Value::Array(inner) if !inner.is_empty() => list(inner, depth + 1, Start::Dash, text),
            value => {
                text.push_str(&scalar(value));
                text.push('\n');
            }
        }
    }
}

/// What fits in one line; of collections only those that are empty.
fn scalar(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(is) => is.to_string(),
        Value::Number(of) => number(of),
        Value::String(text) => string(text),
        Value::Array(_) => "[]".to_owned(),
        Value::Object(_) => "{}".to_owned(),
    }
}

/// By YAML 1.1 a float has a point, and its exponent a sign.
fn number(number: &Number) -> String {
    let text = number.to_string();
    let Some((mantissa, exponent)) = text.split_once('e') else {
        return text;
    };
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['-', '+']) {
        ""
    } else {
        "+"
    };
    format!("{mantissa}{point}e{sign}{exponent}")
}

fn string(text: &str) -> String {
    // Neither plain nor between single quotes are there escapes.
    if text.chars().any(acts_on_terminal) {
        return escaped(text);
    }
    if is_plain(text) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "''"))
    }
}

/// Between double quotes: <https://yaml.org/spec/1.2.2/#57-escaped-characters>.
fn escaped(text: &str) -> String {
    let escape = |c: char| match c {
        '"' | '\\' => format!("\\{c}"),
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        c if acts_on_terminal(c) => match u32::from(c) {
            code @ ..=0xffff => format!("\\u{code:04x}"),
            code => format!("\\U{code:08x}"),
        },
        c => c.to_string(),
    };
    let inner: String = text.chars().map(escape).collect();
    format!("\"{inner}\"")
}

/// What is something else than a text in some version of YAML, in small letters.
const WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// Whether it is read as this very text wherever it stands without quotes.
fn is_plain(text: &str) -> bool {
    let is_a_start = |c: char| c.is_alphanumeric() || matches!(c, '/' | '_' | '(' | '$');
    let is_figure =
        |c: char| c.is_ascii_hexdigit() || "oxtz_.,:+- ".contains(c.to_ascii_lowercase());
    // A number, a date, a time; the letters of hexadecimal ones are in words too.
    let is_figures = text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(is_figure);
    text.starts_with(is_a_start)
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !is_figures
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
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
            assert_eq!(render(&[name]), format!("- '{name}'\n"));
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
            "\
a:
  b: []
  c: {}
  'off':
  - d: 1
    e:
    - - 1
      - 2
    - f: null
  - g
h: 1.0e+300
i: 0.5
j: 18446744073709551615
"
        );
        let read: Value = serde_yaml::from_str(&text).unwrap();
        assert_eq!(read, value);
        assert_eq!(render(&serde_json::json!({})), "{}\n");
    }
}
