//! Ratios with four decimal places, in integer arithmetic.

use std::fmt;
use std::str::FromStr;

const SCALE: u128 = 10_000;

/// A ratio with four decimal places, stored in ten-thousandths.
///
/// Floating-point rounding could put a ratio on the wrong side of the policy's bound; integers
/// cannot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ratio(u128);

impl Ratio {
    pub const ONE: Self = Self(SCALE);

    /// `part / whole`, rounded half up. `None` if `whole` is zero.
    pub fn of(part: u64, whole: u64) -> Option<Self> {
        let whole = u128::from(whole);
        (whole > 0).then(|| Self((u128::from(part) * SCALE * 2 + whole) / (whole * 2)))
    }

    /// Whether `part` exceeds this ratio of `whole`, computed without rounding.
    pub fn is_exceeded_by(self, part: u64, whole: u64) -> bool {
        match self.0.checked_mul(u128::from(whole)) {
            Some(bound) => u128::from(part) * SCALE > bound,
            None => false,
        }
    }

    /// The exact value in ten-thousandths.
    pub fn ten_thousandths(self) -> u128 {
        self.0
    }

    /// The nearest double, which prints the same four places.
    pub fn to_f64(self) -> f64 {
        #[expect(
            clippy::cast_precision_loss,
            reason = "exact below 2^53 ten-thousandths; far beyond any ratio a reader could use"
        )]
        let (ten_thousandths, scale) = (self.0 as f64, SCALE as f64);
        ten_thousandths / scale
    }

    /// The ratio in percent, rounded half up.
    pub fn percent(self) -> u128 {
        (self.0 + 50) / 100
    }
}

impl fmt::Display for Ratio {
    /// Without trailing zeros, but with at least one decimal place: `1.0`, `5.5888`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = format!("{:04}", self.0 % SCALE);
        let places = places.trim_end_matches('0');
        write!(
            f,
            "{}.{}",
            self.0 / SCALE,
            if places.is_empty() { "0" } else { places }
        )
    }
}

/// Why a text is not a [`Ratio`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RatioError {
    /// Not digits with at most one decimal point.
    NotDecimal,
    /// More than four decimal places.
    TooPrecise,
    /// Zero, or more than a million.
    OutOfRange,
}

impl fmt::Display for RatioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotDecimal => "not a decimal number such as 1.25",
            Self::TooPrecise => "more than four decimal places",
            Self::OutOfRange => "a ratio is above 0 and at most 1000000",
        })
    }
}

impl std::error::Error for RatioError {}

impl FromStr for Ratio {
    type Err = RatioError;

    fn from_str(text: &str) -> Result<Self, RatioError> {
        let (whole, places) = text.split_once('.').unwrap_or((text, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(places) || text.ends_with('.') {
            return Err(RatioError::NotDecimal);
        }
        let places = places.trim_end_matches('0');
        if places.len() > 4 {
            return Err(RatioError::TooPrecise);
        }
        let whole: u128 = whole.parse().map_err(|_| RatioError::OutOfRange)?;
        let fraction: u128 = format!("{places:0<4}")
            .parse()
            .map_err(|_| RatioError::NotDecimal)?;
        let ratio = whole
            .checked_mul(SCALE)
            .and_then(|scaled| scaled.checked_add(fraction))
            .filter(|&scaled| scaled > 0 && scaled <= 1_000_000 * SCALE)
            .ok_or(RatioError::OutOfRange)?;
        Ok(Self(ratio))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_round_half_up_to_four_places() {
        let ratio = Ratio::of(3180, 569).unwrap();
        assert_eq!(ratio.to_string(), "5.5888");
        assert_eq!(serde_json::to_string(&ratio.to_f64()).unwrap(), "5.5888");
        assert_eq!(Ratio::of(1, 3).unwrap().to_string(), "0.3333");
        assert_eq!(Ratio::of(2, 3).unwrap().to_string(), "0.6667");
        assert_eq!(Ratio::of(1, 20_000).unwrap().to_string(), "0.0001");
        assert_eq!(
            Ratio::of(u64::MAX, 1).unwrap().to_string(),
            format!("{}.0", u64::MAX)
        );
        assert_eq!(Ratio::of(0, 5).unwrap().to_f64().to_string(), "0");
        assert_eq!(Ratio::of(1, 0), None);
    }

    #[test]
    fn the_bound_is_exact_where_the_ratio_is_rounded() {
        let whole = 1 << 40;
        assert_eq!(Ratio::of(whole + 1, whole).unwrap().to_string(), "1.0");
        assert!(Ratio::ONE.is_exceeded_by(whole + 1, whole));
        assert!(!Ratio::ONE.is_exceeded_by(whole, whole));
        // 1.1 is not exactly representable as a double, but 11 of 10 must be exactly at the bound.
        let ratio: Ratio = "1.1".parse().unwrap();
        assert!(!ratio.is_exceeded_by(11, 10));
        assert!(ratio.is_exceeded_by(12, 10));
        assert!(!ratio.is_exceeded_by(u64::MAX, u64::MAX));
    }

    #[test]
    fn only_decimals_are_accepted() {
        for (text, shown) in [
            ("1", "1.0"),
            ("0.85", "0.85"),
            ("1.2500", "1.25"),
            ("007.5", "7.5"),
        ] {
            assert_eq!(text.parse::<Ratio>().unwrap().to_string(), shown);
        }
        for text in ["", ".", "1.", ".5", "-1", "+1", "1e3", "1.2.3", "0x1", "١"] {
            assert_eq!(text.parse::<Ratio>(), Err(RatioError::NotDecimal), "{text}");
        }
        assert_eq!("1.00001".parse::<Ratio>(), Err(RatioError::TooPrecise));
        for text in [
            "0",
            "0.0",
            "1000001",
            "99999999999999999999999999999999999999999",
        ] {
            assert_eq!(text.parse::<Ratio>(), Err(RatioError::OutOfRange), "{text}");
        }
    }

    #[test]
    fn percent_rounds_half_up() {
        assert_eq!(Ratio::of(512, 3180).unwrap().percent(), 16);
        assert_eq!(Ratio::of(1, 200).unwrap().percent(), 1);
    }
}
