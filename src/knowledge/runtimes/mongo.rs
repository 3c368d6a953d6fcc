//! MongoDB: the WiredTiger cache and a stack for each connection.

use crate::evidence::Evidence;

use super::size::{self, mib};
use super::{Use, Worked};
use crate::knowledge::facts::Facts;
use crate::knowledge::servers::MONGO;

/// Asked only where the cache's size is stated.
/// <https://www.mongodb.com/docs/manual/core/wiredtiger/#memory-use>
pub(super) fn work_out(facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let settings = MONGO.settings(facts)?;
    let cache = settings.get("cacheSizeGB", facts).read(size::gib);
    let cache = cache.take_if_set(&mut inputs)?;
    let Some(cache) = cache else {
        return Ok(None);
    };
    let connections = settings.stated("maxIncomingConnections", facts).number();
    let connections = connections.take_if_set(&mut inputs)?;
    let bytes = cache.saturating_add(mib(150));
    Ok(Some(Use {
        bytes,
        low: mib(160).min(bytes),
        high: connections.map(|count| bytes.saturating_add(mib(1).saturating_mul(count))),
        evidence: Evidence::Estimated,
        from: format!("MongoDB with a cache of {} MiB", cache >> 20),
        source: "https://jira.mongodb.org/browse/DOCS-12599; https://github.com/docker-library/docs/issues/2610",
        inputs,
        would_change: "wiredTigerCacheSizeGB; connections at 1 MiB each",
        is_by_family: false,
    }))
}
