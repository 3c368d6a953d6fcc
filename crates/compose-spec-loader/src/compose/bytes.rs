//! Memory sizes as Docker parses them: `512m`, `1.5g`, `268435456`.
//!
//! The grammar is that of `RAMInBytes` in <https://github.com/docker/go-units>: a number that Go's
//! `strconv.ParseFloat` accepts, at most one space, and a unit `b`, `k`, `m`, `g`, `t` or `p` in
//! either case, optionally followed by `b` or `ib`. All units are powers of 1024.
//!
//! All sizes in Compose files and in the settings are parsed here. The output of `docker stats` and
//! the settings of programs have other grammars and their own parsers.

use std::fmt;

use bytesize::MIB;

use crate::yaml::{NumberError, parse_float};

/// A parsed size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parsed {
    /// Bytes, rounded down.
    pub bytes: i64,
    /// Whether the size exceeds 2^63 - 1. Compose silently turns it into -2^63.
    pub wrapped: bool,
}

/// Why a text is not a valid size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SizeError {
    pub text: String,
    pub kind: SizeErrorKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SizeErrorKind {
    /// It has no digits.
    NoNumber,
    /// It does not start with a number.
    Number,
    /// The number is followed by more than a unit.
    Form,
    /// The number has a decimal comma, as in `1,5g`.
    Comma,
    /// The number overflows a float.
    Range,
    /// It is negative.
    Negative,
    /// Docker does not know the unit.
    Unit,
}

impl fmt::Display for SizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, kind } = self;
        let text: String = text.chars().take(60).collect();
        match kind {
            SizeErrorKind::NoNumber if text.is_empty() => f.write_str("the size is empty")?,
            SizeErrorKind::NoNumber => write!(f, "the size `{text}` has no number")?,
            SizeErrorKind::Number => write!(f, "the size `{text}` does not start with a number")?,
            SizeErrorKind::Form => {
                write!(f, "the size `{text}` is not a number followed by a unit")?;
            }
            SizeErrorKind::Comma => {
                write!(
                    f,
                    "the size `{text}` has a decimal comma instead of a point"
                )?;
            }
            SizeErrorKind::Range => write!(f, "the size `{text}` is too large")?,
            SizeErrorKind::Negative => write!(f, "the size `{text}` is negative")?,
            SizeErrorKind::Unit => write!(f, "the size `{text}` has an unknown unit")?,
        }
        f.write_str("; sizes are written like `512m`, `1.5g` or `268435456`")
    }
}

impl std::error::Error for SizeError {}

/// Parses a size.
///
/// # Errors
///
/// Returns an error for sizes that Docker refuses; see [`SizeErrorKind`].
pub fn ram_in_bytes(text: &str) -> Result<Parsed, SizeError> {
    let (number, unit) = split(text)
        .ok_or(SizeErrorKind::NoNumber)
        .map_err(|k| error(text, k))?;
    let size = parse_float(number).map_err(|reason| match reason {
        NumberError::Syntax => error(text, misread(text)),
        NumberError::Range => error(text, SizeErrorKind::Range),
    })?;
    if size < 0.0 {
        return Err(error(text, SizeErrorKind::Negative));
    }
    let factor = factor(unit).ok_or_else(|| error(text, SizeErrorKind::Unit))?;
    Ok(truncate(size * factor))
}

/// Splits into number and unit: at a space if it is the last separator, otherwise after the last
/// digit or dot.
fn split(text: &str) -> Option<(&str, &str)> {
    let at = text.rfind(|c: char| c.is_ascii_digit() || c == '.' || c == ' ')?;
    let end = if text.as_bytes()[at] == b' ' {
        at
    } else {
        at + 1
    };
    Some((&text[..end], &text[at + 1..]))
}

/// Classifies a size whose number cannot be parsed.
fn misread(text: &str) -> SizeErrorKind {
    let is_numeric = |c: char| c.is_ascii_digit() || c == '.';
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let after = unsigned.trim_start_matches(is_numeric);
    if after.len() == unsigned.len() {
        return SizeErrorKind::Number;
    }
    let number = &unsigned[..unsigned.len() - after.len()];
    let has_decimals = after.strip_prefix(',').is_some_and(|decimals| {
        let unit = decimals.trim_start_matches(|c: char| c.is_ascii_digit());
        // `1,000` could mean one thousand.
        !unit.contains(is_numeric) && !matches!(decimals.len() - unit.len(), 0 | 3)
    });
    if parse_float(number).is_err() {
        SizeErrorKind::Form
    } else if has_decimals {
        SizeErrorKind::Comma
    } else if after.starts_with(char::is_alphabetic) && !after.contains(is_numeric) {
        SizeErrorKind::Unit
    } else {
        SizeErrorKind::Form
    }
}

fn factor(unit: &str) -> Option<f64> {
    // Docker checks the length before lowercasing. Only the Kelvin sign shows the difference: it
    // becomes a `k`.
    if unit.len() > 3 {
        return None;
    }
    let unit = unit.to_lowercase();
    let mut letters = unit.chars();
    let power = match letters.next() {
        None => return Some(1.0),
        Some('b') => return letters.as_str().is_empty().then_some(1.0),
        Some('k') => 1,
        Some('m') => 2,
        Some('g') => 3,
        Some('t') => 4,
        Some('p') => 5,
        Some(_) => return None,
    };
    matches!(letters.as_str(), "" | "b" | "ib").then(|| 1024_f64.powi(power))
}

/// Go's float conversion on amd64: values out of range become -2^63.
fn truncate(size: f64) -> Parsed {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    if size < LIMIT {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "below 2^63, and never negative"
        )]
        let bytes = size as i64;
        Parsed {
            bytes,
            wrapped: false,
        }
    } else {
        Parsed {
            bytes: i64::MIN,
            wrapped: true,
        }
    }
}

fn error(text: &str, kind: SizeErrorKind) -> SizeError {
    SizeError {
        text: text.to_owned(),
        kind,
    }
}

impl SizeError {
    /// The size in Docker's notation, if it is unambiguous: `512Mi` is `512m`, `1,5 Go` is `1.5g`.
    pub fn suggestion(&self) -> Option<String> {
        let text: String = self.text.split_whitespace().collect();
        if let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
            return u64::from_str_radix(digits, 16)
                .ok()
                .map(|bytes| bytes.to_string());
        }
        let end = text.rfind(|c: char| c.is_ascii_digit() || c == '.')? + 1;
        let (number, unit) = text.split_at(end);
        let number = with_decimal_point(number)?;
        let suggestion = format!("{number}{}", letter(unit)?);
        (suggestion != self.text && ram_in_bytes(&suggestion).is_ok()).then_some(suggestion)
    }
}

/// `1,5` is 1.5, but `1,000` is ambiguous.
fn with_decimal_point(number: &str) -> Option<String> {
    match number.split_once(',') {
        None => Some(number.to_owned()),
        Some((_, decimals)) if decimals.len() == 3 || decimals.contains([',', '.']) => None,
        Some((whole, decimals)) => Some(format!("{whole}.{decimals}")),
    }
}

/// Docker's unit letter for the notation of Kubernetes, French or plain English.
fn letter(unit: &str) -> Option<&'static str> {
    Some(match unit.to_lowercase().as_str() {
        "" => "",
        "b" | "o" | "byte" | "bytes" | "octet" | "octets" => "b",
        "k" | "kb" | "kib" | "ki" | "ko" | "kio" | "kbyte" | "kbytes" | "kilobytes" => "k",
        "m" | "mb" | "mib" | "mi" | "mo" | "mio" | "meg" | "megs" | "mbyte" | "mbytes"
        | "megabyte" | "megabytes" | "mebibytes" => "m",
        "g" | "gb" | "gib" | "gi" | "go" | "gio" | "gig" | "gigs" | "gbyte" | "gbytes"
        | "gigabyte" | "gigabytes" | "gibibytes" => "g",
        "t" | "tb" | "tib" | "ti" | "to" | "tio" | "terabyte" | "terabytes" => "t",
        "p" | "pb" | "pib" | "pi" | "po" | "pio" => "p",
        _ => return None,
    })
}

/// Formats a size for Compose: whole MiB as `96m`, anything else in bytes. The unit is always
/// included, because `deploy` accepts no bare number.
pub fn format(bytes: u64) -> String {
    if bytes > 0 && bytes.is_multiple_of(MIB) {
        format!("{}m", bytes / MIB)
    } else {
        format!("{bytes}b")
    }
}

/// The size in mount options such as `size=64m,mode=1777`, in bytes, as the kernel parses it.
/// `None` for a percentage of the machine's memory.
/// <https://docs.kernel.org/filesystems/tmpfs.html>
pub(super) fn mount_size(options: &str) -> Option<i64> {
    let mut options = options.split(',');
    let size = options.find_map(|option| option.strip_prefix("size="))?;
    let digits = size.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let shift = match size[digits.len()..].to_ascii_lowercase().as_str() {
        "" => 0,
        "k" => 10,
        "m" => 20,
        "g" => 30,
        "t" => 40,
        _ => return None,
    };
    let number: i64 = digits.parse().ok()?;
    number.checked_mul(1 << shift)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Recorded from go-units' `RAMInBytes`.
    #[test]
    fn sizes_are_what_docker_reads() {
        for (text, bytes) in [
            ("256m", 268_435_456),
            ("256M", 268_435_456),
            ("256mb", 268_435_456),
            ("256MB", 268_435_456),
            ("256Mb", 268_435_456),
            ("256MiB", 268_435_456),
            ("256mib", 268_435_456),
            ("256 MB", 268_435_456),
            ("1.5g", 1_610_612_736),
            ("1.5G", 1_610_612_736),
            ("1GiB", 1_073_741_824),
            ("1gb", 1_073_741_824),
            ("1024", 1024),
            ("1024b", 1024),
            ("1024B", 1024),
            ("0", 0),
            ("0b", 0),
            ("1k", 1024),
            ("1kb", 1024),
            ("1K", 1024),
            ("1KiB", 1024),
            ("1t", 1_099_511_627_776),
            ("1p", 1_125_899_906_842_624),
            ("1e3", 1000),
            ("1e3m", 1_048_576_000),
            ("1E3", 1000),
            ("1e+3m", 1_048_576_000),
            (".5g", 536_870_912),
            ("5.g", 5_368_709_120),
            ("1_000m", 1_048_576_000),
            ("+1m", 1_048_576),
            ("1.5", 1),
            ("1.9", 1),
            ("0.5", 0),
            ("1mB", 1_048_576),
            ("1 m", 1_048_576),
            ("9223372036854775807", i64::MIN),
            ("9223372036854775808", i64::MIN),
            ("9e18", 9_000_000_000_000_000_000),
            ("10e18", i64::MIN),
            ("8388608t", i64::MIN),
            ("0.1g", 107_374_182),
            ("1.1g", 1_181_116_006),
            ("1.3g", 1_395_864_371),
            ("0x1p4", 16),
            ("0x1p4m", 16_777_216),
            ("1_0", 10),
            ("inf m", i64::MIN),
            ("nan ", i64::MIN),
            ("1 ", 1),
            ("-0m", 0),
            ("1\u{212a}", 1024),
            ("268_435_456", 268_435_456),
        ] {
            let expected = Parsed {
                bytes,
                wrapped: bytes == i64::MIN,
            };
            assert_eq!(ram_in_bytes(text), Ok(expected), "{text:?}");
        }
    }

    #[test]
    fn what_docker_refuses_is_refused() {
        for text in [
            "256  MB", "1Gi", "1e", "1eb", "1EiB", "1,000m", "-1", "-1m", " 1m", "1m ", "", "m",
            "0x10", "0x10m", "inf", "NaN", "infm", "1ib", "1bb", "1m b", "1 000m", "1٠m", "1\tm",
            "1e400", "1_", "_1m", "0x1_p4_", "1mé",
        ] {
            assert!(ram_in_bytes(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_size_that_is_nearly_one_is_set_right() {
        for (text, suggestion) in [
            ("512Mi", Some("512m")),
            ("1Gi", Some("1g")),
            ("1Go", Some("1g")),
            ("256  MB", Some("256m")),
            (" 1m", Some("1m")),
            ("1,5 Go", Some("1.5g")),
            ("1 000m", Some("1000m")),
            ("2 gigabytes", Some("2g")),
            ("512bytes", Some("512b")),
            ("0x10000000", Some("268435456")),
            ("1,000m", None),
            ("-1m", None),
            ("1e", None),
            ("m", None),
            ("", None),
            ("50%", None),
            ("lots", None),
        ] {
            let error = ram_in_bytes(text).unwrap_err();
            assert_eq!(error.suggestion().as_deref(), suggestion, "{text:?}");
        }
    }

    #[test]
    fn errors_say_what_is_accepted() {
        let words = |text| ram_in_bytes(text).unwrap_err().to_string();
        let accepted = "; sizes are written like `512m`, `1.5g` or `268435456`";
        assert_eq!(words(""), format!("the size is empty{accepted}"));
        assert_eq!(
            words("512Mi"),
            format!("the size `512Mi` has an unknown unit{accepted}")
        );
        for (text, fault) in [
            ("512M B", "has an unknown unit"),
            ("2,5g", "has a decimal comma instead of a point"),
            ("1,5 Go", "has a decimal comma instead of a point"),
            ("1,000m", "is not a number followed by a unit"),
            ("1 000m", "is not a number followed by a unit"),
            ("256  MB", "is not a number followed by a unit"),
            ("0x10", "is not a number followed by a unit"),
            ("1.2.3m", "is not a number followed by a unit"),
            ("lots of 5m", "does not start with a number"),
            (" 1m", "does not start with a number"),
        ] {
            let expected = format!("the size `{text}` {fault}{accepted}");
            assert_eq!(words(text), expected, "{text}");
        }
        assert_eq!(words("-1"), format!("the size `-1` is negative{accepted}"));
    }

    #[test]
    fn sizes_among_mount_options() {
        for (options, expected) in [
            ("size=64m,mode=1777", Some(64 << 20)),
            ("rw,size=1G", Some(1 << 30)),
            ("size=512", Some(512)),
            ("size=50%", None),
            ("size=1.5g", None),
            ("mode=1777", None),
            ("size=9999999t", None),
        ] {
            assert_eq!(mount_size(options), expected, "{options}");
        }
    }

    #[test]
    fn sizes_are_whole_mebibytes_or_bytes() {
        assert_eq!(format(96 << 20), "96m");
        assert_eq!(format((96 << 20) + 1), "100663297b");
        assert_eq!(format(0), "0b");
    }
}
