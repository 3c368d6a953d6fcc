//! What a scalar means: a number, a word, or text.

use std::sync::Arc;

use crate::yaml::node::Value;
use crate::yaml::number::{parse_float, parse_int, parse_uint};
use crate::yaml::raw::Style;
use crate::yaml::timestamp::is_timestamp;

/// Why a scalar does not fit its tag; in words, to follow "this is".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagMismatch {
    /// The tag it carries.
    pub tag: String,
    /// What it really is, such as `a number with a fraction`.
    pub found: &'static str,
}

/// What go-yaml v3 makes of a plain scalar without a tag.
///
/// The rules are YAML 1.2's, with what go-yaml keeps from 1.1: `0777` is
/// octal, `1_000` and `0b11` are numbers, a date is a time. `yes` is text.
pub fn resolve_plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        ".nan" | ".NaN" | ".NAN" => return Value::Float(f64::NAN),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => {
            return Value::Float(f64::INFINITY);
        }
        "-.inf" | "-.Inf" | "-.INF" => return Value::Float(f64::NEG_INFINITY),
        _ => {}
    }
    let number = match text.as_bytes()[0] {
        b'.' => parse_float(text).ok().map(Value::Float),
        b'0'..=b'9' if is_timestamp(text) => Some(Value::Time(text.into())),
        b'0'..=b'9' | b'+' | b'-' => resolve_number(text),
        _ => None,
    };
    number.unwrap_or_else(|| Value::Str(text.into()))
}

/// What a scalar is, given how it was written and how it was tagged.
///
/// # Errors
///
/// If it carries a core tag and is something else, such as `!!int 1.5`.
pub(super) fn resolve(
    text: &Arc<str>,
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
            // A quoted text is looked into as well: `!!int "5"` is 5.
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
        // A quoted text, `!!str`, and every tag that go-yaml does not know.
        _ => Ok(Value::Str(Arc::clone(text))),
    }
}

/// As [`resolve_plain`], without a copy of what stays text.
fn resolve_shared(text: &Arc<str>) -> Value {
    match resolve_plain(text) {
        Value::Str(_) => Value::Str(Arc::clone(text)),
        Value::Time(_) => Value::Time(Arc::clone(text)),
        value => value,
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
    // Two more spellings that only go-yaml reads: a sign behind the prefix.
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

/// Base64 with padding, line breaks ignored, as Go's `StdEncoding` has it.
/// Bytes that are not UTF-8 become U+FFFD, as they do in Compose's output.
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
