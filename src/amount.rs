//! Arithmetic with amounts of memory that never overflows.
//!
//! [`ByteSize`] adds and multiplies like a plain integer, so a size from a user's file could
//! overflow it.

use bytesize::ByteSize;

/// Saturating arithmetic.
pub(crate) trait Amount: Copy {
    /// The sum.
    fn plus(self, other: Self) -> Self;
    /// The difference, zero at the least.
    fn minus(self, other: Self) -> Self;
    /// So many of it.
    fn times(self, count: u64) -> Self;
    /// A part of it in equal shares, rounded down.
    fn over(self, shares: u64) -> Self;
    /// So many hundredths of it, rounded down.
    fn percent(self, percent: u64) -> Self;
    /// Halfway between the two.
    fn midpoint(self, other: Self) -> Self;
    /// Whole MiB, rounded down.
    fn whole_mib(self) -> u64;
    /// How many of another amount fit into it.
    fn fits(self, each: Self) -> u64;
}

impl Amount for ByteSize {
    fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    fn times(self, count: u64) -> Self {
        Self(self.0.saturating_mul(count))
    }

    fn over(self, shares: u64) -> Self {
        Self(self.0 / shares)
    }

    fn percent(self, percent: u64) -> Self {
        let bytes = u128::from(self.0) * u128::from(percent) / 100;
        Self(u64::try_from(bytes).unwrap_or(u64::MAX))
    }

    fn midpoint(self, other: Self) -> Self {
        Self(self.0.midpoint(other.0))
    }

    fn whole_mib(self) -> u64 {
        self.0 >> 20
    }

    fn fits(self, each: Self) -> u64 {
        self.0 / each.0
    }
}

/// Whole MiB, saturating: the count may come from a user's file.
pub(crate) const fn mib(count: u64) -> ByteSize {
    ByteSize(count.saturating_mul(1 << 20))
}

/// Hundredths of a MiB, as measurements have them: 29.4 MiB are `mib_hundredths(2940)`.
pub(crate) const fn mib_hundredths(count: u64) -> ByteSize {
    ByteSize(count.saturating_mul(1 << 20) / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_overflows() {
        let most = ByteSize(u64::MAX);
        assert_eq!(most.plus(mib(1)), most);
        assert_eq!(mib(1).minus(mib(2)), ByteSize(0));
        assert_eq!(most.times(3), most);
        assert_eq!(most.percent(210), most);
        assert_eq!(most.percent(100), most);
        assert_eq!(mib(u64::MAX), most);
    }

    #[test]
    fn parts_are_rounded_down() {
        assert_eq!(mib(512).percent(75).whole_mib(), 384);
        assert_eq!(ByteSize((3 << 20) - 1).whole_mib(), 2);
        assert_eq!(mib_hundredths(2940), ByteSize(30_828_134));
        assert_eq!(mib(256).fits(mib(100)), 2);
    }
}
