//! Resolves scalars to numbers, booleans, times or text.

use std::rc::Rc;

use crate::yaml::node::Value;
use crate::yaml::number::{parse_float, parse_int, parse_uint};
use crate::yaml::raw::Style;
use crate::yaml::timestamp::is_timestamp;

/// A scalar that contradicts its tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagMismatch {
    pub tag: String,
    /// What the scalar is instead, as a phrase that follows "this is", such as `a number with a
    /// fraction`.
    pub found: &'static str,
}

/// Resolves an untagged plain scalar the way go-yaml v3 does.
///
/// The rules are those of YAML 1.2 plus what go-yaml keeps from 1.1: `0777` is octal, `1_000` and
/// `0b11` are numbers, and dates are times. `yes` is text.
pub fn resolve_plain(text: &str) -> Value {
    resolve_untyped(text).unwrap_or_else(|| Value::Str(text.into()))
}

/// Whether an untagged plain scalar is text. Unlike [`resolve_plain`], this copies nothing.
pub(super) fn is_text(text: &str) -> bool {
    resolve_untyped(text).is_none()
}

/// The value of an untagged plain scalar, or `None` for text.
fn resolve_untyped(text: &str) -> Option<Value> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Some(Value::Null),
        "true" | "True" | "TRUE" => return Some(Value::Bool(true)),
        "false" | "False" | "FALSE" => return Some(Value::Bool(false)),
        ".nan" | ".NaN" | ".NAN" => return Some(Value::Float(f64::NAN)),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => {
            return Some(Value::Float(f64::INFINITY));
        }
        "-.inf" | "-.Inf" | "-.INF" => return Some(Value::Float(f64::NEG_INFINITY)),
        _ => {}
    }
    match text.as_bytes()[0] {
        b'.' => parse_float(text).ok().map(Value::Float),
        b'0'..=b'9' if is_timestamp(text) => Some(Value::Time(text.into())),
        b'0'..=b'9' | b'+' | b'-' => resolve_number(text),
        _ => None,
    }
}

/// Resolves a scalar from its text, style and tag.
///
/// # Errors
///
/// If the value contradicts a core tag, such as `!!int 1.5`.
pub(super) fn resolve(
    text: &Rc<str>,
    style: Style,
    tag: Option<&str>,
) -> Result<Value, TagMismatch> {
    let mismatch = |found| {
        Err(TagMismatch {
            tag: tag.unwrap_or_default().to_owned(),
            found,
        })
    };
    match tag {
        None if style == Style::Plain => Ok(resolve_shared(text)),
        Some("!!bool" | "!!int" | "!!float" | "!!null" | "!!timestamp") => {
            // Quoted text is resolved as well: `!!int "5"` is 5.
            match (tag, resolve_shared(text)) {
                #[expect(clippy::cast_precision_loss, reason = "go-yaml loses it too")]
                (Some("!!float"), Value::Int(value)) => Ok(Value::Float(value as f64)),
                (Some("!!bool"), value @ Value::Bool(_))
                | (Some("!!int"), value @ (Value::Int(_) | Value::Uint(_)))
                | (Some("!!float"), value @ Value::Float(_))
                | (Some("!!null"), value @ Value::Null)
                | (Some("!!timestamp"), value @ Value::Time(_)) => Ok(value),
                (_, value) => mismatch(describe(&value)),
            }
        }
        Some("!!binary") => match base64(text) {
            Some(text) => Ok(Value::Str(text.into())),
            None => mismatch("not base64"),
        },
        // Quoted text, `!!str`, and every tag unknown to go-yaml.
        _ => Ok(Value::Str(Rc::clone(text))),
    }
}

/// Like [`resolve_plain`], but text shares its allocation.
fn resolve_shared(text: &Rc<str>) -> Value {
    match resolve_untyped(text) {
        None => Value::Str(Rc::clone(text)),
        Some(Value::Time(_)) => Value::Time(Rc::clone(text)),
        Some(value) => value,
    }
}

fn describe(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Int(_) | Value::Uint(_) => "a whole number",
        Value::Float(_) => "a number with a fraction",
        Value::Time(_) => "a date",
        Value::Str(_) => "text",
        Value::Seq(_) => "a list",
        Value::Map(_) => "a mapping",
    }
}

fn resolve_number(text: &str) -> Option<Value> {
    let plain = text.replace('_', "");
    let whole = parse_int(&plain, 0).map(Value::Int);
    if let Ok(value) = whole.or_else(|_| parse_uint(&plain, 0).map(Value::Uint)) {
        return Some(value);
    }
    if is_yaml_float(&plain)
        && let Ok(value) = parse_float(&plain)
    {
        return Some(Value::Float(value));
    }
    // Two more spellings that only go-yaml reads, with the sign after the prefix.
    let signed = |prefix: &str, base| {
        let (before, after) = match plain.strip_prefix('-') {
            Some(rest) => ("-", rest.strip_prefix(prefix)?),
            None => ("", plain.strip_prefix(prefix)?),
        };
        parse_int(&format!("{before}{after}"), base)
            .ok()
            .map(Value::Int)
    };
    signed("0b", 2).or_else(|| signed("0o", 8))
}

/// YAML 1.2's float: `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`,
/// <https://yaml.org/spec/1.2.2/#1032-tag-resolution>.
fn is_yaml_float(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let mantissa_fits = match mantissa.split_once('.') {
        Some((whole, fraction)) => {
            if whole.is_empty() {
                digits(fraction)
            } else {
                digits(whole) && (fraction.is_empty() || digits(fraction))
            }
        }
        None => digits(mantissa),
    };
    mantissa_fits
        && exponent.is_none_or(|text| digits(text.strip_prefix(['-', '+']).unwrap_or(text)))
}

/// Decodes padded base64 and ignores line breaks, like Go's `StdEncoding`. Bytes that are not UTF-8
/// become U+FFFD, as in Compose's output.
fn base64(text: &str) -> Option<String> {
    let symbols: Vec<u8> = text
        .bytes()
        .filter(|byte| !matches!(byte, b'\n' | b'\r'))
        .collect();
    if !symbols.len().is_multiple_of(4) {
        return None;
    }
    let padding = symbols
        .iter()
        .rev()
        .take_while(|&&byte| byte == b'=')
        .count();
    if padding > 2 {
        return None;
    }
    let mut bytes = Vec::with_capacity(symbols.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0);
    for symbol in &symbols[..symbols.len() - padding] {
        let value = match symbol {
            b'A'..=b'Z' => symbol - b'A',
            b'a'..=b'z' => symbol - b'a' + 26,
            b'0'..=b'9' => symbol - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Expected values recorded from go-yaml v3 through `docker compose config --format json`.
    #[test]
    fn plain_scalars_match_go_yaml() {
        use Value::{Bool, Float, Int, Null, Uint};
        for (text, value) in [
            ("", Null),
            ("~", Null),
            ("null", Null),
            ("Null", Null),
            ("NULL", Null),
            ("true", Bool(true)),
            ("True", Bool(true)),
            ("FALSE", Bool(false)),
            ("0", Int(0)),
            ("-0", Int(0)),
            ("00", Int(0)),
            ("007", Int(7)),
            ("0777", Int(511)),
            ("0o777", Int(511)),
            ("0O17", Int(15)),
            ("-0o7", Int(-7)),
            ("0o-7", Int(-7)),
            ("0x1F", Int(31)),
            ("0X_1F", Int(31)),
            ("0_x1F", Int(31)),
            ("-0x1f", Int(-31)),
            ("0b11", Int(3)),
            ("0B11", Int(3)),
            ("-0b11", Int(-3)),
            ("0b-11", Int(-3)),
            ("0b+1", Int(1)),
            ("+12", Int(12)),
            ("-1", Int(-1)),
            ("+_1", Int(1)),
            ("1_000", Int(1000)),
            ("1__0", Int(10)),
            ("1_", Int(1)),
            ("9223372036854775807", Int(i64::MAX)),
            ("-9223372036854775808", Int(i64::MIN)),
            ("9223372036854775808", Uint(1 << 63)),
            ("0xFFFFFFFFFFFFFFFF", Uint(u64::MAX)),
            ("18446744073709551616", Float(18_446_744_073_709_551_616.0)),
            ("-9223372036854775809", Float(-9_223_372_036_854_775_808.0)),
            ("+9223372036854775808", Float(9_223_372_036_854_775_808.0)),
            (
                "12345678901234567890123",
                Float(12_345_678_901_234_567_890_123.0),
            ),
            ("08", Float(8.0)),
            ("0999", Float(999.0)),
            ("0.5", Float(0.5)),
            ("0.1_2", Float(0.12)),
            ("1_.5", Float(1.5)),
            (".5", Float(0.5)),
            (".5_0", Float(0.5)),
            ("-.5", Float(-0.5)),
            ("5.", Float(5.0)),
            ("1.e5", Float(100_000.0)),
            ("1e3", Float(1000.0)),
            ("1e3_0", Float(1e30)),
            ("1e-400", Float(0.0)),
            (".inf", Float(f64::INFINITY)),
            ("+.INF", Float(f64::INFINITY)),
            ("-.Inf", Float(f64::NEG_INFINITY)),
        ] {
            assert_eq!(resolve_plain(text), value, "{text:?}");
        }
        assert!(matches!(resolve_plain(".NaN"), Float(value) if value.is_nan()));
    }

    #[test]
    fn quoted_and_tagged_numbers_are_text() {
        for text in [
            "yes",
            "no",
            "on",
            "off",
            "y",
            "n",
            "nUll",
            "tRue",
            "<<",
            "=",
            "512m",
            "1.5g",
            "1e3m",
            "1,000",
            "1:30",
            "190:20:30",
            "1e400",
            ".1e400",
            "-.1e400",
            "1.5e",
            ".e5",
            "..5",
            "._5",
            ".inf5",
            ".iNf",
            "_1",
            "--1",
            "+",
            "-",
            "0x",
            "0b",
            "0o",
            "0b2",
            "0o8",
            "-0b-11",
            "0x1p4",
            "0777abc",
            "1 2",
            "٣",
        ] {
            assert_eq!(resolve_plain(text), Value::Str(text.into()), "{text:?}");
        }
    }

    #[test]
    fn dates_resolve_to_times() {
        for text in [
            "2024-01-02",
            "2024-1-2",
            "2024-01-02T03:04:05Z",
            "2024-01-02   3:4:5",
        ] {
            assert_eq!(resolve_plain(text), Value::Time(text.into()), "{text:?}");
        }
    }

    #[test]
    fn tags_override_the_resolved_type() {
        let plain = |text: &str, tag| resolve(&text.into(), Style::Plain, tag);
        let quoted = |text: &str, tag| resolve(&text.into(), Style::SingleQuoted, tag);
        let text = |text: &str| Ok(Value::Str(text.into()));
        assert_eq!(quoted("5", None), text("5"));
        assert_eq!(plain("5", Some("!!str")), text("5"));
        assert_eq!(plain("5", Some("!foo")), text("5"));
        assert_eq!(plain("5", Some("!override")), text("5"));
        assert_eq!(plain("<<", Some("!!merge")), text("<<"));
        assert_eq!(plain("0777", Some("!!int")), Ok(Value::Int(511)));
        assert_eq!(quoted("0x1F", Some("!!int")), Ok(Value::Int(31)));
        assert_eq!(quoted("true", Some("!!bool")), Ok(Value::Bool(true)));
        assert_eq!(plain("1", Some("!!float")), Ok(Value::Float(1.0)));
        assert_eq!(quoted("", Some("!!null")), Ok(Value::Null));
        assert_eq!(
            quoted("2024-01-02", Some("!!timestamp")),
            Ok(Value::Time("2024-01-02".into()))
        );
        for (value, tag, found) in [
            ("1.5", "!!int", "a number with a fraction"),
            ("yes", "!!bool", "text"),
            ("x", "!!null", "text"),
            ("x", "!!timestamp", "text"),
            ("9223372036854775808", "!!float", "a whole number"),
            ("***", "!!binary", "not base64"),
        ] {
            let error = plain(value, Some(tag)).unwrap_err();
            assert_eq!((&*error.tag, error.found), (tag, found), "{tag} {value}");
        }
    }

    #[test]
    fn binary_is_decoded_from_base64() {
        for (written, read) in [
            ("", Some("")),
            ("aGVsbG8=", Some("hello")),
            ("aGVs\nbG8=", Some("hello")),
            ("aA==", Some("h")),
            ("//8=", Some("\u{fffd}\u{fffd}")),
            ("aGVs bG8=", None),
            ("aGVsbG8", None),
            ("a===", None),
            ("====", None),
            ("aA==aA==", None),
        ] {
            assert_eq!(base64(written).as_deref(), read, "{written:?}");
        }
    }
}
