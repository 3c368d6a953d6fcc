//! Durations such as `1m30s`, `1.5h` and `2d`.
//!
//! Go's grammar plus days and weeks, as Compose parses it:
//! <https://github.com/xhit/go-str2duration/blob/v2.1.0/str2duration.go>.

/// Why a text is not a duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DurationError {
    Syntax,
    NoUnit,
    Unit,
    /// It is longer than 292 years.
    Range,
}

impl DurationError {
    /// Completes a message that ends in "is not a duration: ".
    pub(super) fn reason(self) -> &'static str {
        match self {
            Self::Syntax => "it is not a sequence of numbers and units",
            Self::NoUnit => "a number lacks its unit",
            Self::Unit => "it has an unknown unit",
            Self::Range => "it is longer than 292 years",
        }
    }
}

fn nanoseconds(unit: &str) -> Option<u64> {
    const SECOND: u64 = 1_000_000_000;
    Some(match unit {
        "ns" => 1,
        // The micro sign, the Greek letter mu, or a plain `u`.
        "us" | "\u{b5}s" | "\u{3bc}s" => 1_000,
        "ms" => 1_000_000,
        "s" => SECOND,
        "m" => 60 * SECOND,
        "h" => 3_600 * SECOND,
        "d" => 86_400 * SECOND,
        "w" => 604_800 * SECOND,
        _ => return None,
    })
}

/// Parses a duration, in nanoseconds.
pub(super) fn parse(text: &str) -> Result<i64, DurationError> {
    let (negative, mut rest) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    // Only zero may lack a unit.
    if rest == "0" {
        return Ok(0);
    }
    if rest.is_empty() {
        return Err(DurationError::Syntax);
    }
    let mut total = 0_u64;
    while !rest.is_empty() {
        let (whole, after) = split_digits(rest);
        let (fraction, after) = match after.strip_prefix('.') {
            Some(after) => split_digits(after),
            None => ("", after),
        };
        if whole.is_empty() && fraction.is_empty() {
            return Err(DurationError::Syntax);
        }
        let end = after
            .find(|c: char| c == '.' || c.is_ascii_digit())
            .unwrap_or(after.len());
        let (unit, after) = after.split_at(end);
        if unit.is_empty() {
            return Err(DurationError::NoUnit);
        }
        let unit = nanoseconds(unit).ok_or(DurationError::Unit)?;
        total = amount(whole, fraction, unit)
            .and_then(|amount| total.checked_add(amount))
            .filter(|&total| i64::try_from(total).is_ok())
            .ok_or(DurationError::Range)?;
        rest = after;
    }
    let total = i64::try_from(total).map_err(|_| DurationError::Range)?;
    Ok(if negative { -total } else { total })
}

fn split_digits(text: &str) -> (&str, &str) {
    text.split_at(
        text.find(|c: char| !c.is_ascii_digit())
            .unwrap_or(text.len()),
    )
}

/// `whole.fraction` units in nanoseconds. Digits after the 18th decimal are ignored.
fn amount(whole: &str, fraction: &str, unit: u64) -> Option<u64> {
    let whole = if whole.is_empty() {
        0
    } else {
        whole.parse::<u64>().ok()?
    };
    let digits = &fraction[..fraction.len().min(18)];
    let part = if digits.is_empty() {
        0
    } else {
        digits.parse::<u128>().ok()?
    };
    let scale = 10_u128.pow(u32::try_from(digits.len()).ok()?);
    let part = u64::try_from(part * u128::from(unit) / scale).ok()?;
    whole.checked_mul(unit)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::{DurationError, parse};

    #[test]
    fn units_add_up() {
        for (text, nanoseconds) in [
            ("0", 0),
            ("-0", 0),
            ("1h30m", 5_400_000_000_000),
            ("1.5h", 5_400_000_000_000),
            (".5s", 500_000_000),
            ("5.s", 5_000_000_000),
            ("1d1w", 691_200_000_000_000),
            ("-1us1\u{b5}s1\u{3bc}s", -3_000),
            ("0.0000000001s", 0),
            ("9223372036854775807ns", i64::MAX),
        ] {
            assert_eq!(parse(text), Ok(nanoseconds), "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused_with_its_reason() {
        for (text, error) in [
            ("", DurationError::Syntax),
            ("-", DurationError::Syntax),
            (".s", DurationError::Syntax),
            ("s", DurationError::Syntax),
            ("1", DurationError::NoUnit),
            ("1s2", DurationError::NoUnit),
            ("5 s", DurationError::Unit),
            ("1mo", DurationError::Unit),
            ("106752d", DurationError::Range),
            ("99999999999999999999s", DurationError::Range),
            ("9223372036854775807ns1ns", DurationError::Range),
        ] {
            assert_eq!(parse(text), Err(error), "{text}");
        }
    }
}
