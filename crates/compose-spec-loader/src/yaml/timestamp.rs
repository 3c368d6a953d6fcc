//! Recognizes the plain scalars that go-yaml resolves to timestamps.

/// Whether a text is a timestamp: `2024-1-2`, `2024-01-02T03:04:05Z` or `2024-01-02 03:04:05`, the
/// latter two with optional fractional seconds.
///
/// These are the four layouts of go-yaml's `parseTimestamp`, matched as leniently as
/// <https://pkg.go.dev/time#Parse> does: one digit is enough where the layout has two.
pub(super) fn is_timestamp(text: &str) -> bool {
    let mut reader = Reader {
        rest: text.as_bytes(),
    };
    reader.timestamp().is_some()
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn timestamp(&mut self) -> Option<()> {
        let year = self.digits(4, 4)?;
        self.byte(b'-')?;
        let month = self.digits(1, 2).filter(|month| (1..=12).contains(month))?;
        self.byte(b'-')?;
        self.digits(1, 2)
            .filter(|day| (1..=days_in(year, month)).contains(day))?;
        match self.rest.first() {
            None => return Some(()),
            Some(b'T' | b't') => {
                self.rest = &self.rest[1..];
                self.time()?;
                self.zone()?;
            }
            Some(b' ') => {
                self.rest = self.rest.trim_ascii_start();
                self.time()?;
            }
            Some(_) => return None,
        }
        self.rest.is_empty().then_some(())
    }

    fn time(&mut self) -> Option<()> {
        self.digits(1, 2).filter(|hour| *hour < 24)?;
        self.byte(b':')?;
        self.digits(1, 2).filter(|minute| *minute < 60)?;
        self.byte(b':')?;
        self.digits(1, 2).filter(|second| *second < 60)?;
        if let [b'.' | b',', b'0'..=b'9', ..] = self.rest {
            let digits = self.rest[1..]
                .iter()
                .take_while(|byte| byte.is_ascii_digit())
                .count();
            self.rest = &self.rest[1 + digits..];
        }
        Some(())
    }

    /// Parses `Z` or `+hh:mm`.
    fn zone(&mut self) -> Option<()> {
        if self.byte(b'Z').is_some() {
            return Some(());
        }
        self.byte(b'+').or_else(|| self.byte(b'-'))?;
        // Go compares with `>`, so 24 hours and 60 minutes are valid.
        self.digits(2, 2).filter(|hours| *hours <= 24)?;
        self.byte(b':')?;
        self.digits(2, 2).filter(|minutes| *minutes <= 60)?;
        Some(())
    }

    fn byte(&mut self, byte: u8) -> Option<()> {
        self.rest = self.rest.strip_prefix(&[byte])?;
        Some(())
    }

    fn digits(&mut self, least: usize, most: usize) -> Option<u32> {
        let count = self
            .rest
            .iter()
            .take(most)
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let (digits, rest) = self
            .rest
            .split_at_checked(count)
            .filter(|_| count >= least)?;
        self.rest = rest;
        Some(
            digits
                .iter()
                .fold(0, |value, byte| value * 10 + u32::from(byte - b'0')),
        )
    }
}

fn days_in(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::is_timestamp;

    /// Expected values recorded from go-yaml v3.
    #[test]
    fn timestamps_match_go_yaml() {
        for text in [
            "2024-01-02",
            "2024-1-2",
            "0000-01-01",
            "2024-02-29",
            "2024-01-02T03:04:05Z",
            "2024-01-02t3:4:5.123456789012+24:60",
            "2024-01-02T03:04:05,5-01:00",
            "2024-01-02 03:04:05",
            "2024-01-02   3:4:5.5",
        ] {
            assert!(is_timestamp(text), "{text:?}");
        }
        for text in [
            "",
            "2024",
            "2024-",
            "20240102",
            "124-01-02",
            "12024-01-02",
            "2024-13-02",
            "2024-00-02",
            "2024-02-30",
            "2023-02-29",
            "1900-02-29",
            "2024-01-02T03:04:05",
            "2024-01-02T03:04Z",
            "2024-01-02T24:00:00Z",
            "2024-01-02T03:04:05Zx",
            "2024-01-02T03:04:05+0100",
            "2024-01-02 03:04:05 -5",
            "2024-01-02x",
            "2024-01-02\u{a0}03:04:05",
        ] {
            assert!(!is_timestamp(text), "{text:?}");
        }
    }
}
