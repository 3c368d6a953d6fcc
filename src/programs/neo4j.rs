//! Neo4j: a heap, a page cache, and other memory.

use bytesize::ByteSize;

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};

use super::follow::{Adjusted, Fills, Follow};
use super::jvm::{ANY_APPLICATION, size_variable};
use super::jvm::{Heap, Place, Policy, Script, Variable, heap_size, line, lower, places};
use super::knob::{Knob, after};
use super::place::variable;
use super::{Configured, Need, Program, Run};

pub(super) struct Neo4j;

const MANUAL: &str =
    "https://neo4j.com/docs/operations-manual/current/performance/memory-configuration/";

/// Variables for the page cache, since version 5 and before.
const PAGE_CACHE: [&str; 2] = [
    "NEO4J_server_memory_pagecache_size",
    "NEO4J_dbms_memory_pagecache_size",
];

/// Since version 5, and before:
/// <https://neo4j.com/docs/operations-manual/current/docker/configuration/>
static SCRIPT: Script = Script {
    variables: &[
        Variable {
            least: false,
            ..size_variable("NEO4J_server_memory_heap_max__size")
        },
        Variable {
            least: false,
            ..size_variable("NEO4J_dbms_memory_heap_max__size")
        },
        Variable {
            most: false,
            ..size_variable("NEO4J_server_memory_heap_initial__size")
        },
        Variable {
            most: false,
            ..size_variable("NEO4J_dbms_memory_heap_initial__size")
        },
    ],
    is_last: true,
};

static POLICY: Policy = Policy {
    most: |limit| limit.percent(45),
    // The image defaults to 512 MiB, under a name that depends on the version.
    script: None,
    why: "somewhat less than half of the limit; the page cache has a quarter of it",
    source: MANUAL,
};

/// The default of both the heap and the page cache.
/// <https://neo4j.com/docs/operations-manual/current/docker/configuration/>
const DEFAULT: ByteSize = mib(512);

fn need(heap: ByteSize, cache: ByteSize) -> Need {
    let typical = heap.plus(cache).plus(mib(128));
    Need {
        typical,
        // Observed with an empty store.
        low: Some(mib(396).min(typical)),
        high: None,
        evidence: Evidence::Estimated,
        from: format!(
            "Neo4j with a heap of up to {} MiB and {} MiB of page cache",
            heap.whole_mib(),
            cache.whole_mib()
        ),
        source: "https://neo4j.com/docs/operations-manual/current/performance/memory-configuration/; https://blog.csdn.net/lisacumt/article/details/139770468".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "the heap; the page cache; how much of the store is read".into(),
    }
}

struct Settings<'a> {
    facts: &'a Facts<'a>,
    places: Vec<Place>,
    heap: Heap,
    cache: Setting<ByteSize>,
}

impl Program for Neo4j {
    fn name(&self) -> &'static str {
        "neo4j"
    }

    fn families(&self) -> &'static [&'static str] {
        &["neo4j"]
    }

    fn java_script(&'static self) -> Option<&'static Script> {
        Some(&SCRIPT)
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let facts = run.facts;
        let places = places(run.family, line(facts));
        Some(Box::new(Settings {
            facts,
            heap: Heap::of(&places, facts),
            places,
            cache: facts.variables.first(&PAGE_CACHE).read(heap_size),
        }))
    }
}

impl Configured for Settings<'_> {
    /// Requires at least one of the two sizes.
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let heap = self.heap.most.clone().take_if_set(&mut inputs)?;
        let cache = self.cache.clone().take_if_set(&mut inputs)?;
        if inputs.is_empty() {
            return Ok(None);
        }
        let need = need(heap.unwrap_or(DEFAULT), cache.unwrap_or(DEFAULT));
        Ok(Some(need.with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let facts = self.facts;
        let cache = Knob {
            setting: "pagecache.size",
            found: variable(facts, &PAGE_CACHE),
            read: &heap_size,
            write: &|bytes: ByteSize| format!("{}m", bytes.whole_mib()),
            most: mib(limit.over(4).whole_mib().max(32)),
            fills: Fills::Later,
            why: "a quarter of the limit, beside the heap and what is neither".to_owned(),
            source: MANUAL,
            unset: None,
        };
        // A custom command bypasses the image's scripts.
        let policy = if line(facts).is_none() {
            &POLICY
        } else {
            &ANY_APPLICATION
        };
        let lowered = lower(limit, policy, &self.places, &self.heap, facts);
        let need = need(
            lowered.most.unwrap_or(DEFAULT),
            after(&self.cache, DEFAULT, cache.most),
        );
        let changes: Vec<Follow> = cache.follow(facts).into_iter().collect();
        Adjusted::changed(changes.into_iter().chain(lowered.changes), Some(need))
    }
}
