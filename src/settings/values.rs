//! Parsers for values on the command line and in `.budget.yml`.

use compose_spec_loader::compose::bytes::{SizeErrorKind, ram_in_bytes};

use crate::plural::counted;

/// Parses a size in Compose's grammar: `512m`, `1.5g`, `1073741824`.
///
/// # Errors
///
/// A sentence that says what is accepted.
pub fn size(text: &str) -> Result<u64, String> {
    let too_large = || "larger than any machine".to_owned();
    match ram_in_bytes(text) {
        Ok(parsed) if parsed.wrapped => Err(too_large()),
        Ok(parsed) => {
            let bytes = u64::try_from(parsed.bytes).map_err(|_| too_large())?;
            // Docker reads a bare number as bytes, but nobody means a machine with 2048 bytes.
            let bare = text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.');
            if bare && bytes > 0 && bytes < 1 << 20 {
                let unit = if text.contains('.') { 'g' } else { 'm' };
                return Err(format!(
                    "that is {}; did you mean `{text}{unit}`?",
                    counted(bytes, "byte")
                ));
            }
            Ok(bytes)
        }
        Err(error) if error.kind == SizeErrorKind::Range => Err(too_large()),
        Err(error) => Err(match error.suggestion() {
            Some(size) => format!("not a size; did you mean `{size}`?"),
            None => "not a size; write it as 512m or 1.5g".to_owned(),
        }),
    }
}

/// Parses a number of CPUs.
///
/// # Errors
///
/// A sentence that says what is accepted.
pub fn cpus(text: &str) -> Result<f64, String> {
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    match text.parse::<f64>() {
        Ok(cpus) if plain && cpus > 0.0 && cpus <= 100_000.0 => Ok(cpus),
        _ => Err("not a number of CPUs; write it as 2 or 0.5".to_owned()),
    }
}

/// Parses an ISO 4217 code, in capitals.
///
/// # Errors
///
/// A sentence that says what is accepted.
pub fn currency(text: &str) -> Result<String, String> {
    if text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        Ok(text.to_ascii_uppercase())
    } else {
        Err("not a currency; write three letters, such as EUR".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_binary() {
        for (text, bytes) in [
            ("0", 0),
            ("2097152", 2 << 20),
            ("1024b", 1024),
            ("512m", 512 << 20),
            ("512M", 512 << 20),
            ("512 MiB", 512 << 20),
            ("2g", 2 << 30),
            ("1.5g", 3 << 29),
            (".5g", 1 << 29),
            ("1.g", 1 << 30),
            ("100b", 100),
        ] {
            assert_eq!(size(text), Ok(bytes), "{text}");
        }
        for text in ["", "m", ".", "-1g", "1.2.3g", "1gg", "g1", "１g"] {
            assert!(size(text).is_err(), "{text}");
        }
        for text in ["8192p", "9223372036854775808", "99999999999999999999999"] {
            let refused = Err("larger than any machine".to_owned());
            assert_eq!(size(text), refused, "{text}");
        }
        let meant = Err("that is 1500 bytes; did you mean `1500m`?".to_owned());
        assert_eq!(size("1500"), meant);
        let meant = Err("that is 1 byte; did you mean `1.5g`?".to_owned());
        assert_eq!(size("1.5"), meant);
        let mended = Err("not a size; did you mean `512m`?".to_owned());
        assert_eq!(size("512Mi"), mended);
    }

    #[test]
    fn cpus_are_positive_and_finite() {
        assert_eq!(cpus("0.5"), Ok(0.5));
        for text in ["0", "-1", "inf", "nan", "1e9", "", "1000000", "."] {
            assert!(cpus(text).is_err(), "{text}");
        }
    }

    #[test]
    fn currencies_are_three_letters() {
        assert_eq!(currency("eur").as_deref(), Ok("EUR"));
        assert!(currency("€").is_err());
        assert!(currency("EURO").is_err());
    }
}
