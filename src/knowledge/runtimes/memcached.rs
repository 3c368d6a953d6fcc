//! Memcached: what it is told to keep, and its tables.

use crate::evidence::Evidence;

use super::size::mib;
use super::{Use, Worked};
use crate::knowledge::facts::Facts;
use crate::knowledge::servers::MEMCACHED;

/// Asked only where the cache's size is stated. <https://docs.memcached.org/serverguide/configuring/>
pub(super) fn work_out(facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let size = MEMCACHED.setting("memory_limit", facts).number();
    let Some(size) = size.take_if_set(&mut inputs)? else {
        return Ok(None);
    };
    // A tenth is not for items, and neither are 12 MiB.
    let items = mib(size);
    let bytes = items.saturating_add(items / 9).saturating_add(mib(12));
    Ok(Some(Use {
        bytes,
        low: mib(3),
        high: Some(bytes),
        evidence: Evidence::Reported,
        from: format!("memcached with up to {size} MiB of items"),
        source: "measured.csv#memcached-m64; https://github.com/docker-library/docs/blob/HEAD/memcached/content.md",
        inputs,
        would_change: "-m",
        is_by_family: false,
    }))
}
