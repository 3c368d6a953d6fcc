//! Measured memory use: parses `docker stats` output and maps containers to services. Knows nothing
//! of machines or totals.

mod matching;
mod read;
mod size;
mod table;

pub use matching::{Matched, Observed, of_services};
pub use read::{Sample, Usage, read};

/// The percentage a single sample is widened to, because it misses the peaks before and after it.
/// This is the same margin that a comfortable limit has above a peak.
pub const WIDENED: u64 = 125;
