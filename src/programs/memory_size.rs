//! Sizes in the notations of other programs.

use bytesize::ByteSize;

/// Splits a number from its unit and lowercases the unit.
fn parts(text: &str) -> Option<(u64, String)> {
    let text = text.trim();
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let number = text[..end].parse().ok()?;
    Some((number, text[end..].trim().to_ascii_lowercase()))
}

fn times(number: u64, shift: u32) -> Option<ByteSize> {
    number.checked_mul(1 << shift).map(ByteSize)
}

fn decimal(number: u64, unit: u64) -> Option<ByteSize> {
    number.checked_mul(unit).map(ByteSize)
}

/// `-Xmx512m`: bytes, or `k`, `m`, `g`, `t` of 1024.
/// <https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html>
pub(super) fn java(text: &str) -> Option<ByteSize> {
    let (number, unit) = parts(text)?;
    match unit.as_str() {
        "" => Some(ByteSize(number)),
        "k" => times(number, 10),
        "m" => times(number, 20),
        "g" => times(number, 30),
        "t" => times(number, 40),
        _ => None,
    }
}

/// `48mb`: bytes; `k`, `m`, `g` of 1000, `kb`, `mb`, `gb` of 1024.
/// <https://github.com/redis/redis/blob/7.2/redis.conf>
pub(super) fn redis(text: &str) -> Option<ByteSize> {
    let (number, unit) = parts(text)?;
    match unit.as_str() {
        "" | "b" => Some(ByteSize(number)),
        "k" => decimal(number, 1_000),
        "m" => decimal(number, 1_000_000),
        "g" => decimal(number, 1_000_000_000),
        "kb" => times(number, 10),
        "mb" => times(number, 20),
        "gb" => times(number, 30),
        _ => None,
    }
}

/// `128MB`: units are binary and case matters; a bare number counts blocks of `unit` bytes.
/// <https://www.postgresql.org/docs/current/config-setting.html>
pub(super) fn postgres(text: &str, unit: u64) -> Option<ByteSize> {
    let text = text.trim().trim_matches('\'');
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let number: u64 = text[..end].parse().ok()?;
    match text[end..].trim() {
        "" => decimal(number, unit),
        "B" => Some(ByteSize(number)),
        "kB" => times(number, 10),
        "MB" => times(number, 20),
        "GB" => times(number, 30),
        "TB" => times(number, 40),
        _ => None,
    }
}

/// `128M`: bytes, or `K`, `M`, `G`, `T` of 1024.
/// <https://dev.mysql.com/doc/refman/8.4/en/using-system-variables.html>
pub(super) fn mysql(text: &str) -> Option<ByteSize> {
    java(text)
}

/// A decimal number of GiB, such as `0.25`.
pub(super) fn gib(text: &str) -> Option<ByteSize> {
    let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() && part.is_empty() || !is_digits(whole) || !is_digits(part) {
        return None;
    }
    let whole: u64 = if whole.is_empty() {
        0
    } else {
        whole.parse().ok()?
    };
    // Three digits are accurate to 1 MiB.
    let digits: String = part.chars().chain("000".chars()).take(3).collect();
    let thousandths: u64 = digits.parse().ok()?;
    let whole = times(whole, 30)?;
    whole
        .0
        .checked_add((thousandths << 30) / 1000)
        .map(ByteSize)
}

/// `512MiB`, as Go parses it: bytes, or `B`, `KiB`, `MiB`, `GiB`, `TiB`. `off` means no limit.
/// <https://pkg.go.dev/runtime#hdr-Environment_Variables>
pub(super) fn go(text: &str) -> Option<ByteSize> {
    if text == "off" {
        return Some(ByteSize(u64::MAX));
    }
    let end = text.find(|c: char| !c.is_ascii_digit());
    let (number, unit) = text.split_at(end.unwrap_or(text.len()));
    let number = number.parse().ok()?;
    match unit {
        "" | "B" => Some(ByteSize(number)),
        "KiB" => times(number, 10),
        "MiB" => times(number, 20),
        "GiB" => times(number, 30),
        "TiB" => times(number, 40),
        _ => None,
    }
}

/// `256MiB` and `256Mi` are binary, `256MB` and, since 3.13, `256M` decimal. A bare number is
/// bytes. <https://github.com/rabbitmq/rabbitmq-server/issues/10310>
pub(super) fn rabbitmq(text: &str) -> Option<ByteSize> {
    let (number, unit) = parts(text)?;
    match unit.as_str() {
        "" => Some(ByteSize(number)),
        "k" | "kb" => decimal(number, 1_000),
        "m" | "mb" => decimal(number, 1_000_000),
        "g" | "gb" => decimal(number, 1_000_000_000),
        "t" | "tb" => decimal(number, 1_000_000_000_000),
        "ki" | "kib" => times(number, 10),
        "mi" | "mib" => times(number, 20),
        "gi" | "gib" => times(number, 30),
        "ti" | "tib" => times(number, 40),
        _ => None,
    }
}

/// `512MB`, `1.25GiB`, `2G`: bytes, or binary units.
/// <https://github.com/dragonflydb/dragonfly/pull/5696>
pub(super) fn dragonfly(text: &str) -> Option<ByteSize> {
    let text = text.trim().to_ascii_lowercase();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.');
    let (number, unit) = text.split_at(end.unwrap_or(text.len()));
    let shift = match unit.trim_end_matches('b').trim_end_matches('i') {
        "" => 0,
        "k" => 10,
        "m" => 20,
        "g" => 30,
        "t" => 40,
        _ => return None,
    };
    // Scale from GiB down to the smaller unit.
    match shift {
        0 => number.parse().ok().map(ByteSize),
        shift => {
            let bytes = u128::from(gib(number)?.0) << shift >> 30;
            u64::try_from(bytes).ok().map(ByteSize)
        }
    }
}

/// `0x4B` or `4B`: .NET reads its variables as hexadecimal numbers.
/// <https://learn.microsoft.com/dotnet/core/runtime-config/garbage-collector>
pub(super) fn dotnet(text: &str) -> Option<u64> {
    let text = text.trim();
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    u64::from_str_radix(digits.unwrap_or(text), 16).ok()
}

/// A decimal percentage of an amount, such as `75` or `75.0`.
pub(super) fn percent(text: &str, of: ByteSize) -> Option<ByteSize> {
    let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let tenth = part.chars().next().unwrap_or('0').to_digit(10)?;
    let thousandths = whole.parse::<u64>().ok()?.checked_mul(10)? + u64::from(tenth);
    let bytes = u128::from(of.0) * u128::from(thousandths) / 1000;
    let bytes = u64::try_from(bytes).ok().map(ByteSize);
    bytes.filter(|_| thousandths <= 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_program_has_its_own_units() {
        assert_eq!(java("512m"), Some(ByteSize(512 << 20)));
        assert_eq!(java("1G"), Some(ByteSize(1 << 30)));
        assert_eq!(java("m"), None);
        assert_eq!(java("1.5g"), None);
        assert_eq!(redis("48mb"), Some(ByteSize(48 << 20)));
        assert_eq!(redis("48m"), Some(ByteSize(48_000_000)));
        assert_eq!(redis("48MB"), Some(ByteSize(48 << 20)));
        assert_eq!(redis("50%"), None);
        assert_eq!(postgres("128MB", 8192), Some(ByteSize(128 << 20)));
        assert_eq!(postgres("16384", 8192), Some(ByteSize(128 << 20)));
        assert_eq!(postgres("128mb", 8192), None);
        assert_eq!(gib("0.25"), Some(ByteSize(256 << 20)));
        assert_eq!(gib("1"), Some(ByteSize(1 << 30)));
        assert_eq!(gib(".5"), Some(ByteSize(512 << 20)));
        assert_eq!(gib("."), None);
        assert_eq!(gib("-1"), None);
        assert_eq!(go("512MiB"), Some(ByteSize(512 << 20)));
        assert_eq!(go("512MB"), None);
        assert_eq!(go("off"), Some(ByteSize(u64::MAX)));
        assert_eq!(rabbitmq("256MiB"), rabbitmq("256Mi"));
        assert_eq!(rabbitmq("256M"), Some(ByteSize(256_000_000)));
        assert_eq!(rabbitmq("2 GB"), Some(ByteSize(2_000_000_000)));
        assert_eq!(dragonfly("512M"), Some(ByteSize(512 << 20)));
        assert_eq!(dragonfly("1.25GiB"), Some(ByteSize(1280 << 20)));
        assert_eq!(dragonfly("256mb"), Some(ByteSize(256 << 20)));
        assert_eq!(dragonfly("1073741824"), Some(ByteSize(1 << 30)));
        assert_eq!(dragonfly("50%"), None);
        assert_eq!(dotnet("200000000"), Some(8 << 30));
        assert_eq!(dotnet("0x4B"), Some(75));
        assert_eq!(percent("75.0", ByteSize(1000)), Some(ByteSize(750)));
        assert_eq!(percent("101", ByteSize(1000)), None);
        assert_eq!(percent("", ByteSize(1000)), None);
        assert_eq!(java("99999999999t"), None);
    }
}
