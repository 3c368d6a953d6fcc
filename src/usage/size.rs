//! Parses sizes as `docker stats` prints them: `45.2MiB`, `1.2GiB`, `980KiB`, `0B`.
//!
//! Not the grammar of `compose/bytes.rs`: `MB` is decimal here and binary in a Compose file.

/// Units and their factors. Docker prints memory in binary units, Podman in decimal ones:
/// <https://github.com/docker/go-units/blob/master/size.go>.
const UNITS: [(&str, u64); 12] = [
    ("b", 1),
    ("kib", 1 << 10),
    ("mib", 1 << 20),
    ("gib", 1 << 30),
    ("tib", 1 << 40),
    ("kb", 1_000),
    ("mb", 1_000_000),
    ("gb", 1_000_000_000),
    ("tb", 1_000_000_000_000),
    ("k", 1 << 10),
    ("m", 1 << 20),
    ("g", 1 << 30),
];

/// The size in bytes, rounded to the nearest integer.
pub(super) fn bytes(text: &str) -> Option<u64> {
    let text = text.trim();
    let end = text
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let unit = unit.trim().to_ascii_lowercase();
    let (_, times) = UNITS.iter().find(|(name, _)| *name == unit)?;
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    // Reject more digits than any size has, and a point without digits before it.
    if whole.is_empty() || whole.len() > 15 || part.len() > 9 {
        return None;
    }
    let whole: u64 = whole.parse().ok()?;
    let scale = 10_u128.pow(u32::try_from(part.len()).ok()?);
    let part: u128 = if part.is_empty() {
        0
    } else {
        part.parse().ok()?
    };
    let sum = u128::from(whole) * scale + part;
    let bytes = (sum * u128::from(*times) + scale / 2) / scale;
    u64::try_from(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_docker_sizes() {
        assert_eq!(bytes("45.2MiB"), Some(47_395_635));
        assert_eq!(bytes("1.5GiB"), Some(3 << 29));
        assert_eq!(bytes("980KiB"), Some(980 << 10));
        assert_eq!(bytes("0B"), Some(0));
        assert_eq!(bytes("12.5 MB"), Some(12_500_000));
        for wrong in [
            "--",
            "",
            "MiB",
            "1.5",
            ".5MiB",
            "1..5MiB",
            "1e3MiB",
            "-1MiB",
            "9999999999999999TiB",
        ] {
            assert_eq!(bytes(wrong), None, "{wrong}");
        }
    }
}
