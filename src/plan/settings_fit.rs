//! Finds limits at which the user's settings need not change.

use crate::knowledge::{Match, Need, facts};
use crate::programs::{Fills, Follow, follow};

use super::facts::Facts;
use super::levels::{GRAIN, needs, rounded};

/// The lowest limit above the comfortable one at which no configured setting has to change, in
/// bytes. `None` if the comfortable limit is high enough.
///
/// A limit that is comfortable for the measured or typical use may still be below what the settings
/// allow. Lowering it that far counts as a loss.
pub fn settings_fit(
    read: &facts::Facts<'_>,
    family: Option<&Match<'_>>,
    expected: Option<&Need>,
    facts: &Facts,
) -> Option<u64> {
    let limit = read.service.limit?.amount()?.as_u64();
    let comfortable = rounded(needs(Some(limit), expected, facts).comfortable?);
    let may_grow = |one: &Follow| match one.fills {
        Fills::AtOnce => false,
        // A figure that was not measured already includes it.
        Fills::Later => facts.peak.is_some(),
        Fills::Heap => true,
    };
    let counts = |one: &Follow| one.from.is_some() && may_grow(one);
    let changes = |limit| follow(read, family, limit).iter().any(counts);
    if comfortable >= limit || !changes(comfortable) {
        return None;
    }
    let (mut low, mut high) = (comfortable / GRAIN, limit.div_ceil(GRAIN));
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if changes(middle * GRAIN) {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(high * GRAIN)
}
