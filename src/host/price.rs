//! Money without floats, and the age of prices.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::Text;

/// The date of the newest price in the catalogue. The age of a price is measured from here and not
/// from today, so that results do not depend on the day.
pub const CATALOGUE_DATE: &str = "2026-09-17";

/// 8760 hours a year divided by twelve: how providers without monthly prices, and tools that
/// compare them, convert hours to a month.
/// <https://github.com/infracost/infracost/blob/master/internal/schema/resource.go>
const HOURS_PER_MONTH: u64 = 730;

const MICROS_PER_UNIT: u64 = 1_000_000;
const MICROS_PER_CENT: u64 = 10_000;

/// An amount in millionths of a currency that is stored separately.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(u64);

/// A price in its own currency. Prices in different currencies are never added.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Price {
    /// Per month: the provider's own price, or 730 hours.
    pub monthly: Option<Money>,
    pub hourly: Option<Money>,
    /// ISO 4217 code.
    pub currency: Text,
    /// The date of the price, `YYYY-MM-DD` or coarser.
    pub as_of: Option<Text>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// At most one year older than the catalogue.
    Current,
    /// More than one year older than the catalogue.
    Stale,
    /// The price has no date.
    Unknown,
}

/// Why a text is not an amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyError {
    /// Not digits with at most one decimal point.
    NotANumber,
    /// More than six decimal places.
    TooFine,
    /// Beyond 18 million million.
    TooLarge,
}

impl Money {
    pub fn from_micros(micros: u64) -> Self {
        Self(micros)
    }

    pub fn micros(self) -> u64 {
        self.0
    }

    /// Converts an hourly price to a month of 730 hours, rounded half up to the cent.
    #[must_use]
    pub fn per_month(self) -> Self {
        let exact = self.0.saturating_mul(HOURS_PER_MONTH);
        let cents = exact.saturating_add(MICROS_PER_CENT / 2) / MICROS_PER_CENT;
        Self(cents.saturating_mul(MICROS_PER_CENT))
    }
}

/// A decimal with at least two places: `8.47`, `0.0116`, `7.00`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fraction = format!("{:06}", self.0 % MICROS_PER_UNIT);
        let significant = fraction.trim_end_matches('0').len().max(2);
        f.pad(&format!(
            "{}.{}",
            self.0 / MICROS_PER_UNIT,
            &fraction[..significant]
        ))
    }
}

impl serde::Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let (units, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !all_digits(units) || !all_digits(fraction) {
            return Err(MoneyError::NotANumber);
        }
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > 6 {
            return Err(MoneyError::TooFine);
        }
        let units: u64 = units.parse().map_err(|_| MoneyError::TooLarge)?;
        let micros = fraction.bytes().chain(std::iter::repeat(b'0')).take(6);
        let micros = micros.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        let total = units
            .checked_mul(MICROS_PER_UNIT)
            .and_then(|units| units.checked_add(micros));
        total.map(Self).ok_or(MoneyError::TooLarge)
    }
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotANumber => "not an amount; write it as `7` or `7.50`, without a currency",
            Self::TooFine => "an amount has at most six digits after the point",
            Self::TooLarge => "the amount is too large",
        })
    }
}

impl std::error::Error for MoneyError {}

impl Price {
    /// A monthly price that the user states.
    pub fn declared(monthly: Money, currency: impl Into<Text>) -> Self {
        Self {
            monthly: Some(monthly),
            hourly: None,
            currency: currency.into(),
            as_of: None,
        }
    }

    /// The age of the price relative to the catalogue.
    pub fn age(&self) -> Age {
        match self.as_of.as_deref() {
            None => Age::Unknown,
            Some(day) if is_over_a_year_before(day, CATALOGUE_DATE) => Age::Stale,
            Some(_) => Age::Current,
        }
    }

    /// Whether the price is more than a year older than the catalogue.
    pub fn is_stale(&self) -> bool {
        self.age() == Age::Stale
    }

    /// Formats an amount in this price's currency.
    pub fn show(&self, amount: Money) -> String {
        in_currency(&self.currency, amount)
    }
}

/// Exchange rates: the value of one unit of each currency in a common currency, in millionths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rates(BTreeMap<String, u64>);

impl FromIterator<(String, u64)> for Rates {
    fn from_iter<I: IntoIterator<Item = (String, u64)>>(rates: I) -> Self {
        Self(rates.into_iter().collect())
    }
}

impl Rates {
    /// Converts an amount to another currency, rounded half up to the cent because rates are not
    /// more exact. `None` without a rate.
    pub fn convert(&self, amount: Money, from: &str, to: &str) -> Option<Money> {
        if from == to {
            return Some(amount);
        }
        let rate = |currency: &str| self.0.get(currency).copied().map(u128::from);
        let cent = rate(to)?.checked_mul(u128::from(MICROS_PER_CENT))?;
        let exact = u128::from(amount.0).checked_mul(rate(from)?)?;
        let cents = u64::try_from(exact.checked_add(cent / 2)?.checked_div(cent)?).ok()?;
        cents.checked_mul(MICROS_PER_CENT).map(Money)
    }
}

/// Formats an amount: `$27.45`, `€4.00`, `CHF 9.00`.
pub fn in_currency(currency: &str, amount: impl fmt::Display) -> String {
    match currency {
        "USD" => format!("${amount}"),
        "EUR" => format!("€{amount}"),
        "GBP" => format!("£{amount}"),
        code => format!("{code} {amount}"),
    }
}

/// Whether `day` is more than a year before `reference`. A coarse date counts as its last day:
/// `2025` may mean December.
fn is_over_a_year_before(day: &str, reference: &str) -> bool {
    let (year, rest) = day.split_at(day.len().min(4));
    let rest = match rest.len() {
        0 => "-12-31".to_owned(),
        3 => format!("{rest}-31"),
        _ => rest.to_owned(),
    };
    let Ok(year) = year.parse::<u16>() else {
        return false;
    };
    // Dates of equal length in this notation sort as text.
    format!("{:04}{rest}", year.saturating_add(1)).as_str() < reference
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str) -> Money {
        text.parse().unwrap()
    }

    #[test]
    fn money_is_shown_with_at_least_two_places_and_no_needless_zeros() {
        for (written, shown) in [
            ("0", "0.00"),
            ("7", "7.00"),
            ("3.5", "3.50"),
            ("0.0116", "0.0116"),
            ("0.00893", "0.00893"),
            ("12.340000", "12.34"),
            ("18446744073709.551615", "18446744073709.551615"),
        ] {
            assert_eq!(money(written).to_string(), shown);
        }
        assert_eq!(format!("{:>8}", money("8.47")), "    8.47");
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in [
            "", ".", "1.", ".5", "-1", "+1", "1e3", "1,5", "$7", "7 USD", "1.2.3", "٣",
        ] {
            assert_eq!(text.parse::<Money>(), Err(MoneyError::NotANumber), "{text}");
        }
        assert_eq!("0.0000001".parse::<Money>(), Err(MoneyError::TooFine));
        assert_eq!(
            "18446744073709.551616".parse::<Money>(),
            Err(MoneyError::TooLarge)
        );
        assert_eq!(
            "99999999999999999999".parse::<Money>(),
            Err(MoneyError::TooLarge)
        );
    }

    #[test]
    fn conversion_rounds_once_to_the_cent() {
        let rates: Rates = [("USD", "1"), ("EUR", "1.08"), ("GBP", "1.27")]
            .map(|(code, rate)| (code.to_owned(), money(rate).micros()))
            .into_iter()
            .collect();
        let convert = |amount, from, to| rates.convert(money(amount), from, to);
        assert_eq!(convert("4.51", "EUR", "USD"), Some(money("4.87")));
        assert_eq!(convert("8.47", "USD", "EUR"), Some(money("7.84")));
        assert_eq!(convert("10", "GBP", "EUR"), Some(money("11.76")));
        assert_eq!(convert("0.0116", "USD", "USD"), Some(money("0.0116")));
        assert_eq!(convert("1", "CHF", "USD"), None);
        assert_eq!(convert("18446744073709", "GBP", "USD"), None);
    }

    #[test]
    fn a_month_is_730_hours_to_the_cent() {
        // t2.micro, t3a.medium, and a price exactly halfway between two cents.
        assert_eq!(money("0.0116").per_month(), money("8.47"));
        assert_eq!(money("0.0376").per_month(), money("27.45"));
        assert_eq!(money("0.0255").per_month(), money("18.62"));
        assert_eq!(money("0").per_month(), money("0"));
    }

    #[test]
    fn more_than_a_year_is_more_than_a_year() {
        for (day, over) in [
            ("2026-09-17", false),
            ("2025-09-17", false),
            ("2025-09-16", true),
            ("2025-09", false),
            ("2025-08", true),
            ("2025", false),
            ("2024", true),
        ] {
            assert_eq!(is_over_a_year_before(day, "2026-09-17"), over, "{day}");
        }
    }
}
