//! Numbers as Go's `strconv` reads them, which is what both go-yaml and Docker use.
//!
//! Where the grammar comes from: <https://pkg.go.dev/strconv#ParseFloat> and
//! <https://pkg.go.dev/strconv#ParseInt>.

/// Why a text is not a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberError {
    /// It is not written as one.
    Syntax,
    /// It is one, but beyond what the type holds.
    Range,
}

/// Reads a 64-bit float: decimal, hexadecimal with a `p` exponent, underscores
/// between digits, and `inf`, `infinity` and `nan` in any case.
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

/// Reads a whole number with its sign; base 0 goes by the prefix, where a
/// leading `0` alone means octal.
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

/// Reads a whole number without a sign.
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

/// Go's rule for literals, which it also holds decimal numbers to: an
/// underscore stands between digits, or between a base prefix and a digit.
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
    // Rust's own grammar is the same but for its words (`inf`, `NaN`), a
    // second sign, and `e` without digits, which it refuses too.
    if !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return Err(NumberError::Syntax);
    }
    digits.parse().map_err(|_| NumberError::Syntax)
}

/// `1.8p-3`: hexadecimal digits, and a binary exponent that has to be there.
fn hexadecimal_float(text: &str) -> Result<f64, NumberError> {
    let (mantissa, exponent) = text.split_once(['p', 'P']).ok_or(NumberError::Syntax)?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() && fraction.is_empty() {
        return Err(NumberError::Syntax);
    }
    let mut exponent = decimal_exponent(exponent)?;
    // 60 bits are kept, and whether anything was lost: enough to round once,
    // to the nearest and to even, as IEEE 754 wants it.
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

/// Go stops counting at 10,000, far beyond what a float holds.
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

/// `bits` times two to the power of `exponent`, rounded once.
fn scale(bits: u64, lost: bool, exponent: i64) -> f64 {
    if bits == 0 {
        return 0.0;
    }
    let length = i64::from(u64::BITS - bits.leading_zeros());
    // The exponent of the last of the 53 bits that are kept; below -1074
    // numbers have fewer bits.
    let unit = (exponent + length - 53).max(-1074);
    let shift = unit - exponent;
    let kept = if shift <= 0 {
        // Exact, and at most 53 bits long.
        bits << u32::try_from(-shift).unwrap_or(0)
    } else if shift > 63 {
        // Far below half of the smallest float.
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
    // Two exact steps: two to the power of -1074 is not a normal number.
    let power = i32::try_from(unit).expect("between -1074 and 1023");
    if power < -1022 {
        kept * 2_f64.powi(-1022) * 2_f64.powi(power + 1022)
    } else {
        kept * 2_f64.powi(power)
    }
}
