//! Writes text as YAML that every parser reads back unchanged.

use std::fmt::Write as _;

use super::node::Value;
use super::scalar::resolve_plain;

/// Words that YAML 1.1 reads as booleans.
const OLD_BOOLEANS: [&str; 6] = ["y", "n", "yes", "no", "on", "off"];

/// Writes a text as a scalar of a block mapping or list: plain where that is safe, otherwise in
/// double quotes.
pub fn scalar(text: &str) -> String {
    if is_plain(text) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// Writes a text in double quotes.
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if is_printable(c) => out.push(c),
            c if u32::from(c) <= 0xff => {
                let _ = write!(out, "\\x{:02x}", u32::from(c));
            }
            c if u32::from(c) <= 0xffff => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => {
                let _ = write!(out, "\\U{:08x}", u32::from(c));
            }
        }
    }
    out.push('"');
    out
}

/// Whether a text can be written without quotes. Stricter than YAML, so that all parsers agree.
fn is_plain(text: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '/');
    let is_inner = |c: char| is_word(c) || matches!(c, '-' | '+' | '=' | '@' | '%' | ':');
    let mut chars = text.chars();
    chars.next().is_some_and(is_word)
        && chars.all(is_inner)
        && !text.ends_with(':')
        && !(text.contains(':') && text.starts_with(|c: char| c.is_ascii_digit()))
        && !OLD_BOOLEANS.contains(&text.to_ascii_lowercase().as_str())
        && matches!(resolve_plain(text), Value::Str(_))
}

/// Characters that YAML allows in double quotes, except those that editors may treat as line breaks
/// or not display. <https://yaml.org/spec/1.2.2/#51-character-set>
pub fn is_printable(c: char) -> bool {
    !c.is_control()
        && !matches!(
            c,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
        )
        && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;
    use crate::yaml;

    fn read_back(written: &str) -> String {
        let sources = Sources::default();
        let id = sources.add("a.yaml", format!("a: {written}\n"));
        let documents = yaml::parse(sources.get(id).text(), id).unwrap();
        let root = yaml::decode(&documents[0]).unwrap();
        root.get("a")
            .unwrap()
            .as_str()
            .unwrap_or_else(|| panic!("{written} is no text"))
            .to_owned()
    }

    #[test]
    fn text_round_trips() {
        for text in [
            "",
            " ",
            "a",
            "a b",
            "a: b",
            "a #b",
            "#a",
            "- a",
            "-a",
            "1",
            "1.5",
            "1e3",
            "0x1f",
            "1_000",
            "null",
            "~",
            "true",
            "Yes",
            "on",
            "OFF",
            "2024-01-01",
            "12:30",
            "a:",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "{a}",
            "[a]",
            "a,b",
            "'a'",
            "\"a\"",
            "a\\b",
            "a\nb",
            "\ta",
            "é",
            "\u{85}",
            "\u{2028}",
            "\u{0}",
            "\u{7f}",
            "\u{feff}",
            "=",
            "<<",
            ".inf",
            ".",
            "..",
            "/a/b",
            "http://a:80/b?c=d",
            "\u{1f600}",
            "a\r\n",
            "?",
            "? a",
            "|",
            ">",
        ] {
            assert_eq!(read_back(&scalar(text)), text, "{}", scalar(text));
            assert_eq!(read_back(&quoted(text)), text, "{}", quoted(text));
        }
    }

    #[test]
    fn plain_texts_stay_plain() {
        for text in [
            "a",
            "worker-1",
            "shared_buffers=64MB",
            "http://a:80",
            "/var/lib",
        ] {
            assert_eq!(scalar(text), text);
        }
    }
}
