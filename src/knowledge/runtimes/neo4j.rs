//! Neo4j: a heap, a page cache beside it, and what is neither.

use crate::evidence::Evidence;

use super::size::mib;
use super::{Use, Worked};
use crate::knowledge::facts::Facts;
use crate::knowledge::java::{self, Heap, Holds};

/// The page cache, as the variables of its image call it since 5 and before.
pub const PAGE_CACHE: [&str; 2] = [
    "NEO4J_server_memory_pagecache_size",
    "NEO4J_dbms_memory_pagecache_size",
];

/// `512m`, `512MiB`.
pub fn read(text: &str) -> Option<u64> {
    Holds::Size.bytes(text)
}

/// Asked only where one of them is stated; the image has 512 MiB for each otherwise.
/// <https://neo4j.com/docs/operations-manual/current/docker/configuration/>
pub(super) fn work_out(facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let told = Heap::of(&java::places(Some("neo4j"), java::line(facts)), facts);
    let heap = told.most.take_if_set(&mut inputs)?;
    let cache = facts.variables.first(&PAGE_CACHE).read(read);
    let cache = cache.take_if_set(&mut inputs)?;
    if heap.is_none() && cache.is_none() {
        return Ok(None);
    }
    let (heap, cache) = (heap.unwrap_or(mib(512)), cache.unwrap_or(mib(512)));
    let bytes = heap.saturating_add(cache).saturating_add(mib(128));
    Ok(Some(Use {
        bytes,
        // Seen with an empty store.
        low: mib(396).min(bytes),
        high: None,
        evidence: Evidence::Estimated,
        from: format!(
            "Neo4j with a heap of up to {} MiB and {} MiB of page cache",
            heap >> 20,
            cache >> 20
        ),
        source: "https://neo4j.com/docs/operations-manual/current/performance/memory-configuration/; https://blog.csdn.net/lisacumt/article/details/139770468",
        inputs,
        would_change: "the heap; the page cache; how much of the store is read",
        is_by_family: false,
    }))
}
