//! Parses numbers like Go's `strconv`, which both go-yaml and Docker use.
//!
//! Grammar: <https://pkg.go.dev/strconv#ParseFloat> and <https://pkg.go.dev/strconv#ParseInt>.

/// Why a text could not be parsed as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberError {
    Syntax,
    /// The number is outside the range of its type.
    Range,
}

/// Parses a 64-bit float: decimal, hexadecimal with a `p` exponent, underscores between digits, and
/// `inf`, `infinity` and `nan` in any case.
pub fn parse_float(text: &str) -> Result<f64, NumberError> {
    let (sign, rest) = match text.as_bytes().first() {
        Some(b'+') => (1.0, &text[1..]),
        Some(b'-') => (-1.0, &text[1..]),
        _ => (1.0, text),
    };
    if rest.eq_ignore_ascii_case("inf") || rest.eq_ignore_ascii_case("infinity") {
        return Ok(sign * f64::INFINITY);
    }
    if text.eq_ignore_ascii_case("nan") {
        return Ok(f64::NAN);
    }
    if !underscores_separate_digits(rest) {
        return Err(NumberError::Syntax);
    }
    let digits: String = rest.chars().filter(|&c| c != '_').collect();
    let value = match digits
        .strip_prefix("0x")
        .or_else(|| digits.strip_prefix("0X"))
    {
        Some(hexadecimal) => hexadecimal_float(hexadecimal)?,
        None => decimal_float(&digits)?,
    };
    if value.is_infinite() {
        Err(NumberError::Range)
    } else {
        Ok(sign * value)
    }
}

/// Parses a signed integer. With base 0 the prefix selects the base, and a leading `0` means octal.
pub(super) fn parse_int(text: &str, base: u32) -> Result<i64, NumberError> {
    let (negative, rest) = match text.as_bytes().first() {
        Some(b'+') => (false, &text[1..]),
        Some(b'-') => (true, &text[1..]),
        _ => (false, text),
    };
    let magnitude = i128::from(parse_uint(rest, base)?);
    let value = if negative { -magnitude } else { magnitude };
    i64::try_from(value).map_err(|_| NumberError::Range)
}

/// Parses an unsigned integer.
pub(super) fn parse_uint(text: &str, base: u32) -> Result<u64, NumberError> {
    let (digits, base) = if base == 0 {
        split_prefix(text)
    } else {
        (text, base)
    };
    if digits.is_empty() && text.is_empty() {
        return Err(NumberError::Syntax);
    }
    let mut value = Ok(0_u64);
    for c in digits.chars() {
        let digit = c.to_digit(base).ok_or(NumberError::Syntax)?;
        value = value.and_then(|value| {
            value
                .checked_mul(u64::from(base))
                .and_then(|value| value.checked_add(u64::from(digit)))
                .ok_or(NumberError::Range)
        });
    }
    value
}

fn split_prefix(text: &str) -> (&str, u32) {
    let bytes = text.as_bytes();
    match (bytes.first(), bytes.get(1).map(u8::to_ascii_lowercase)) {
        (Some(b'0'), Some(b'b')) if text.len() > 2 => (&text[2..], 2),
        (Some(b'0'), Some(b'o')) if text.len() > 2 => (&text[2..], 8),
        (Some(b'0'), Some(b'x')) if text.len() > 2 => (&text[2..], 16),
        (Some(b'0'), _) => (&text[1..], 8),
        _ => (text, 10),
    }
}

/// Go's rule for literals, which also applies to decimal numbers: an underscore must be between
/// digits, or between a base prefix and a digit.
fn underscores_separate_digits(text: &str) -> bool {
    let bytes = text.as_bytes();
    let prefixed = matches!(bytes, [b'0', b'x' | b'X' | b'o' | b'O' | b'b' | b'B', ..]);
    let hexadecimal = prefixed && matches!(bytes[1], b'x' | b'X');
    let is_digit = |at: usize| {
        bytes.get(at).is_some_and(|byte| {
            byte.is_ascii_digit() || hexadecimal && byte.is_ascii_hexdigit() && at >= 2
        })
    };
    bytes
        .iter()
        .enumerate()
        .filter(|&(_, &byte)| byte == b'_')
        .all(|(at, _)| {
            let after = at > 0 && is_digit(at - 1) || prefixed && at == 2;
            after && is_digit(at + 1)
        })
}

fn decimal_float(digits: &str) -> Result<f64, NumberError> {
    // Rust's grammar differs only in its words (`inf`, `NaN`) and in a second sign, which start
    // with no digit. Both reject `e` without digits.
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return Err(NumberError::Syntax);
    }
    digits.parse().map_err(|_| NumberError::Syntax)
}

/// Parses `1.8p-3`: hexadecimal digits and a mandatory binary exponent.
fn hexadecimal_float(text: &str) -> Result<f64, NumberError> {
    let (mantissa, exponent) = text.split_once(['p', 'P']).ok_or(NumberError::Syntax)?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() {
        return Err(NumberError::Syntax);
    }
    let mut exponent = decimal_exponent(exponent)?;
    // Keep 60 bits and whether any nonzero bit was lost. That is enough to round once, half to
    // even, as IEEE 754 requires.
    let mut bits = 0_u64;
    let mut lost = false;
    for (at, c) in whole.chars().chain(fraction.chars()).enumerate() {
        let digit = c.to_digit(16).ok_or(NumberError::Syntax)?;
        let in_fraction = at >= whole.len();
        if bits >> 56 == 0 {
            bits = bits << 4 | u64::from(digit);
            exponent -= if in_fraction { 4 } else { 0 };
        } else {
            lost |= digit != 0;
            exponent += if in_fraction { 0 } else { 4 };
        }
    }
    Ok(scale(bits, lost, exponent))
}

/// Stops at 10,000 as Go does, far beyond the range of a float.
fn decimal_exponent(text: &str) -> Result<i64, NumberError> {
    let (sign, digits) = match text.as_bytes().first() {
        Some(b'+') => (1, &text[1..]),
        Some(b'-') => (-1, &text[1..]),
        _ => (1, text),
    };
    if digits.is_empty() {
        return Err(NumberError::Syntax);
    }
    digits
        .bytes()
        .try_fold(0_i64, |value, byte| match byte {
            b'0'..=b'9' if value < 10_000 => Ok(value * 10 + i64::from(byte - b'0')),
            b'0'..=b'9' => Ok(value),
            _ => Err(NumberError::Syntax),
        })
        .map(|value| sign * value)
}

/// Computes `bits * 2^exponent`, rounded once.
fn scale(bits: u64, lost: bool, exponent: i64) -> f64 {
    if bits == 0 {
        return 0.0;
    }
    let length = i64::from(u64::BITS - bits.leading_zeros());
    // The exponent of the last of the 53 bits that are kept. Subnormal numbers, below 2^-1022, keep
    // fewer bits.
    let unit = (exponent + length - 53).max(-1074);
    let shift = unit - exponent;
    let kept = if shift <= 0 {
        // Exact, and at most 53 bits long.
        bits << u32::try_from(-shift).unwrap_or(0)
    } else if shift > 63 {
        // Less than half of the smallest positive float.
        0
    } else {
        let kept = bits >> shift;
        let rest = bits & ((1 << shift) - 1);
        let half = 1_u64 << (shift - 1);
        kept + u64::from(rest > half || rest == half && (lost || kept & 1 == 1))
    };
    if unit > 1023 {
        return f64::INFINITY;
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "at most 53 bits are left, or 2^53 itself"
    )]
    let kept = kept as f64;
    // Multiply in two exact steps, because 2^-1074 is subnormal.
    let power = i32::try_from(unit).expect("between -1074 and 1023");
    if power < -1022 {
        kept * 2_f64.powi(-1022) * 2_f64.powi(power + 1022)
    } else {
        kept * 2_f64.powi(power)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_match_go() {
        for (text, value) in [
            ("1", 1.0),
            ("+1.5e3", 1500.0),
            ("-1e-2", -0.01),
            ("1_000.5", 1000.5),
            ("1e1_0", 1e10),
            ("0x1p4", 16.0),
            ("0X1.8P1", 3.0),
            ("-0x.8p0", -0.5),
            ("0x_1p4", 16.0),
            ("0x10p-4", 1.0),
            ("0x1p-1074", 5e-324),
            ("0x1p-1075", 0.0),
            ("0x1.8p-1075", 5e-324),
            ("0x1.fffffffffffff8p0", 2.0),
            ("0x1.fffffffffffff7p0", 1.999_999_999_999_999_8),
            ("0x1.00000000000008p0", 1.0),
            (
                "0x1.00000000000008000000000000000001p0",
                1.000_000_000_000_000_2,
            ),
            ("0x1.fffffffffffffp1023", f64::MAX),
            ("0x.00000000000000000000000001p104", 1.0),
            ("Inf", f64::INFINITY),
            ("-infinity", f64::NEG_INFINITY),
        ] {
            assert_eq!(parse_float(text), Ok(value), "{text:?}");
        }
        assert!(parse_float("NaN").is_ok_and(f64::is_nan));
    }

    #[test]
    fn rejects_what_go_rejects() {
        for text in [
            "", "+", ".", "e5", "1e", "1e+", "1__0", "_1", "1_", "1_.5", "1._5", "1e_5", "0x10",
            "0xp1", "0x1p", "0x.p1", "++1", "+-1", "+nan", "1 ", " 1", "1f", "0x1_p1", "١", "0b1",
        ] {
            assert_eq!(parse_float(text), Err(NumberError::Syntax), "{text:?}");
        }
        for text in [
            "1e400",
            "-1e400",
            "0x1p1024",
            "0x1.fffffffffffff8p1023",
            "1e99999999999",
        ] {
            assert_eq!(parse_float(text), Err(NumberError::Range), "{text:?}");
        }
    }

    #[test]
    fn prefixes_select_the_base() {
        assert_eq!(parse_int("-0x10", 0), Ok(-16));
        assert_eq!(parse_int("010", 0), Ok(8));
        assert_eq!(parse_int("-9223372036854775808", 0), Ok(i64::MIN));
        assert_eq!(parse_int("9223372036854775808", 0), Err(NumberError::Range));
        assert_eq!(
            parse_uint("18446744073709551616", 0),
            Err(NumberError::Range)
        );
        for text in ["", "-", "0x", "08", "1_0", "+-1", "é"] {
            assert_eq!(parse_int(text, 0), Err(NumberError::Syntax), "{text:?}");
        }
        assert_eq!(parse_int("", 2), Err(NumberError::Syntax));
    }
}
