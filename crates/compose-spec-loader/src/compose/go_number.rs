//! Parses numbers and booleans like Go's `strconv` and Compose.

/// `strconv.Atoi`: an optional sign and decimal digits.
pub(super) fn parse_int(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// `strconv.ParseFloat(text, 64)`; `None` if it is out of range.
pub(super) fn parse_float(text: &str) -> Option<f64> {
    crate::yaml::parse_float(text).ok()
}

/// `strconv.ParseFloat(text, 32)`; `None` if it is out of range.
#[expect(
    clippy::cast_possible_truncation,
    reason = "rounding to f32 is what is asked for"
)]
pub(super) fn parse_float32(text: &str) -> Option<f32> {
    let value = parse_float(text)?;
    let narrow = value as f32;
    (narrow.is_infinite() == value.is_infinite()).then_some(narrow)
}

/// A YAML 1.1 boolean, and whether it is a boolean in YAML 1.2 too.
pub(super) fn parse_yaml_boolean(text: &str) -> Option<(bool, bool)> {
    match text.to_lowercase().as_str() {
        "true" => Some((true, true)),
        "false" => Some((false, true)),
        "y" | "yes" | "on" => Some((true, false)),
        "n" | "no" | "off" => Some((false, false)),
        _ => None,
    }
}

pub(super) fn parse_bool(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "TRUE" | "true" | "True" => Some(true),
        "0" | "f" | "F" | "FALSE" | "false" | "False" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_decimal_digits() {
        assert_eq!(parse_int("+3"), Some(3));
        assert_eq!(parse_int("-3"), Some(-3));
        for text in [
            "",
            "+",
            " 3",
            "3 ",
            "0x3",
            "1_0",
            "3.0",
            "9223372036854775808",
        ] {
            assert_eq!(parse_int(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_float32_out_of_range_is_refused() {
        assert_eq!(parse_float32("0.5"), Some(0.5));
        assert_eq!(parse_float32("1e39"), None);
    }
}
