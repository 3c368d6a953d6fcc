//! Which limits leave alone what somebody set.

use crate::budget::Expected;
use crate::knowledge::follow::{Fills, Follow, follow};
use crate::knowledge::{Context, OwnFamily};
use crate::stack::Service;

use super::facts::Facts;
use super::levels::{GRAIN, needs, rounded};

/// The least limit above what is comfortable under which nothing that somebody set has to change,
/// in bytes; `None` where what is comfortable is one. `own` are a team's families of images.
///
/// A limit that is comfortable by what was seen, or by what a service uses as a rule, may still be
/// below what its settings allow it to use. To go there is a loss.
pub fn settings_fit(
    service: &Service,
    expected: Option<&Expected>,
    facts: &Facts,
    own: &[OwnFamily],
    context: &Context<'_>,
) -> Option<u64> {
    let limit = service.limit.and_then(|it| u64::try_from(it.bytes).ok())?;
    let comfortable = rounded(needs(Some(limit), expected, facts).comfortable?);
    let may_grow = |one: &Follow| match one.fills {
        Fills::AtOnce => false,
        // What is known of it without being seen has that in it, too.
        Fills::Later => facts.peak.is_some(),
        Fills::Heap => true,
    };
    let counts = |one: &Follow| one.from.is_some() && may_grow(one);
    let changes = |limit| follow(service, limit, own, context).iter().any(counts);
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
