//! Human-readable sizes.

use std::fmt;

use bytesize::{GIB, KIB, MIB};

/// A number of bytes, displayed in binary units: `569 MiB`, `5.9 MiB`, `15.4 GiB`.
///
/// Sizes below 10 GiB stay in MiB, so that readers can add up a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size(pub u64);

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, name) = match self.0 {
            0 => return f.pad("0 MiB"),
            bytes if bytes >= 10 * GIB => (GIB, "GiB"),
            bytes if bytes >= MIB => (MIB, "MiB"),
            bytes if bytes >= KIB => (KIB, "KiB"),
            _ => (1, "B"),
        };
        // Tenths, rounded half up, left out where they are insignificant.
        let tenths = (u128::from(self.0) * 10 + u128::from(unit) / 2) / u128::from(unit);
        let shown = if tenths % 10 == 0 {
            format!("{} {name}", tenths / 10)
        } else if tenths >= 1000 && unit != GIB {
            format!("{} {name}", (tenths + 5) / 10)
        } else {
            format!("{}.{} {name}", tenths / 10, tenths % 10)
        };
        f.pad(&shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn binary_units_add_up() {
        let shown = |bytes| Size(bytes).to_string();
        assert_eq!(shown(0), "0 MiB");
        assert_eq!(shown(512), "512 B");
        assert_eq!(shown(512 * KIB), "512 KiB");
        assert_eq!(shown(6 * MIB - 1), "6 MiB");
        assert_eq!(shown(5 * MIB + MIB / 2), "5.5 MiB");
        assert_eq!(shown(3180 * MIB), "3180 MiB");
        assert_eq!(shown(569 * MIB + 600 * KIB), "570 MiB");
        assert_eq!(shown(10 * GIB), "10 GiB");
        assert_eq!(shown(15 * GIB + 400 * MIB), "15.4 GiB");
        assert_eq!(shown(u64::MAX), "17179869184 GiB");
        assert_eq!(format!("{:>9}", Size(MIB)), "    1 MiB");
    }
}
