//! Values as people write them, on the command line and in `.budget.yml` alike.

/// A size in bytes, in Compose's own grammar: `512m`, `1.5g`, `1073741824`.
///
/// # Errors
///
/// A sentence that says what is accepted.
pub fn size(text: &str) -> Result<u64, String> {
    let example = "write it as 512m or 1.5g";
    let split = text
        .find(|c: char| !(c.is_ascii_digit() || c == '.'))
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(split);
    let shift = match unit.trim_start().to_ascii_lowercase().as_str() {
        "" | "b" => 0,
        "k" | "kb" | "kib" => 10,
        "m" | "mb" | "mib" => 20,
        "g" | "gb" | "gib" => 30,
        "t" | "tb" | "tib" => 40,
        "p" | "pb" | "pib" => 50,
        _ => return Err(format!("not a size; {example}")),
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if whole.is_empty() && fraction.is_empty() {
        return Err(format!("not a size; {example}"));
    }
    let too_large = || "larger than any machine".to_owned();
    let digits = |digits: &str| match digits {
        "" => Ok(0),
        digits => digits
            .parse::<u64>()
            .map_err(|_| format!("not a size; {example}")),
    };
    if whole.len() > 19 {
        return Err(too_large());
    }
    let unit = 1u64 << shift;
    // Twelve places of a pebibyte are a thousandth of a byte.
    let fraction = fraction.get(..12).unwrap_or(fraction);
    let scale = 10u128.pow(u32::try_from(fraction.len()).unwrap_or(0));
    let part = u128::from(digits(fraction)?) * u128::from(unit) / scale;
    digits(whole)?
        .checked_mul(unit)
        .and_then(|bytes| bytes.checked_add(u64::try_from(part).ok()?))
        .filter(|&bytes| i64::try_from(bytes).is_ok())
        .ok_or_else(too_large)
}

/// A number of CPUs.
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

/// An ISO 4217 code, in capitals.
///
/// # Errors
///
/// A sentence that says what is accepted.
pub fn currency(text: &str) -> Result<String, String> {
    if text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        Ok(text.to_ascii_uppercase())
    } else {
        Err("not a currency; write its three letters, such as EUR".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_binary() {
        for (text, bytes) in [
            ("0", 0),
            ("1024", 1024),
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
        for text in ["", "m", ".", "-1g", "1.2.3g", "1gg", "1e3", "g1", "１g"] {
            assert!(size(text).is_err(), "{text}");
        }
        for text in ["8192p", "9223372036854775808", "99999999999999999999999"] {
            assert_eq!(
                size(text),
                Err("larger than any machine".to_owned()),
                "{text}"
            );
        }
        assert_eq!(size("9223372036854775807"), Ok(i64::MAX.unsigned_abs()));
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
