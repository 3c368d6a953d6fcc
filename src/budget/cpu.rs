//! The CPU budget. Exceeding it is a warning and never changes the verdict.

use std::fmt;

/// Billionths of a CPU, the engine's unit. Sums of tenths stay exact.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cpus(u128);

const NANO: f64 = 1e9;

impl Cpus {
    /// Rounds to the nearest billionth. `None` for a negative or non-finite number.
    pub fn new(cpus: f64) -> Self {
        let nano = (cpus * NANO).round();
        if nano > 0.0 {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "positive and whole; the cast saturates far beyond any machine"
            )]
            let nano = nano as u64;
            Self(u128::from(nano))
        } else {
            Self(0)
        }
    }

    /// Multiplies by a count. The product of two `u64` always fits.
    #[must_use]
    pub fn times(self, count: u64) -> Self {
        Self(self.0.saturating_mul(u128::from(count)))
    }

    /// Adds, saturating.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl fmt::Display for Cpus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nano = 1_000_000_000;
        let fraction = format!("{:09}", self.0 % nano);
        match fraction.trim_end_matches('0') {
            "" => write!(f, "{}", self.0 / nano),
            fraction => write!(f, "{}.{fraction}", self.0 / nano),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_add_up_exactly() {
        assert_eq!(Cpus::new(0.1).plus(Cpus::new(0.2)).to_string(), "0.3");
        assert_eq!(Cpus::new(0.1).times(3), Cpus::new(0.3));
        assert_eq!(Cpus::new(1.5).times(2).to_string(), "3");
        assert_eq!(Cpus::new(f64::NAN), Cpus::default());
        assert_eq!(Cpus::new(-1.0), Cpus::default());
        assert!(Cpus::new(f64::MAX).times(u64::MAX) > Cpus::new(1.0));
    }
}
