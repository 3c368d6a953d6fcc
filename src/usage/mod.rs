//! What containers were seen to take: reads what people already have, and finds out which
//! containers are whose. Knows nothing of machines or totals.

mod matching;
mod read;
mod size;
mod table;

pub use matching::{Matched, Observed, of_services};
pub use read::{Sample, Usage, read};

/// What one sample is widened to, in hundredths: a single look does not see the peaks before and
/// after it. It is as much as a comfortable limit is above a peak.
pub const WIDENED: u64 = 125;
