//! Products in Java that take their heap from a variable of their own.

use crate::evidence::Evidence;

use super::java::heap;
use super::size::mib;
use super::{Use, Worked};
use crate::knowledge::facts::Facts;
use crate::knowledge::java::{self, Heap};

/// One product.
pub(super) struct Product {
    family: &'static str,
    name: &'static str,
    /// What a heap of so many bytes comes to.
    rule: fn(u64) -> Range,
    evidence: Evidence,
    source: &'static str,
    would_change: &'static str,
}

/// Bytes.
struct Range {
    low: u64,
    bytes: u64,
    high: Option<u64>,
}

fn beside(heap: u64, low: u64, bytes: u64, high: Option<u64>) -> Range {
    Range {
        low: heap.saturating_add(mib(low)),
        bytes: heap.saturating_add(mib(bytes)),
        high,
    }
}

const ELASTIC: &str = "https://www.elastic.co/guide/en/cloud-on-k8s/1.7/k8s-jvm-heap-size.html";
const DEMO: &str = "https://github.com/open-telemetry/opentelemetry-demo/tree/054282e";

const PRODUCTS: &[Product] = &[
    Product {
        family: "elasticsearch",
        name: "Elasticsearch",
        // The heap is half of what it is given; 1.23-1.4 GB were seen with a heap of 512 MiB:
        // https://gitlab.com/samarbeid-org/samarbeid/-/merge_requests/693
        rule: |heap| {
            let twice = heap.saturating_mul(2);
            let least = heap.saturating_add(mib(300));
            Range {
                low: least,
                bytes: twice.max(least),
                high: Some(twice.max(heap.saturating_add(mib(922)))),
            }
        },
        evidence: Evidence::Documented,
        source: ELASTIC,
        would_change: "-Xmx in ES_JAVA_OPTS; the page cache follows the limit",
    },
    Product {
        family: "opensearch",
        name: "OpenSearch",
        rule: |heap| {
            let twice = heap.saturating_mul(2);
            let least = heap.saturating_add(mib(300));
            Range {
                low: least,
                bytes: twice.max(least),
                high: Some(twice.saturating_add(heap / 2).max(least)),
            }
        },
        evidence: Evidence::Reported,
        source: DEMO,
        would_change: "-Xmx in OPENSEARCH_JAVA_OPTS; the page cache follows the limit",
    },
    Product {
        family: "kafka",
        name: "Kafka",
        rule: |heap| {
            let half_more = heap.saturating_add(heap / 100 * 55);
            let bytes = heap.saturating_add(mib(300));
            beside(heap, 64, 300, Some(half_more.max(bytes)))
        },
        evidence: Evidence::Reported,
        source: DEMO,
        would_change: "KAFKA_HEAP_OPTS; partitions",
    },
    Product {
        family: "zookeeper",
        name: "ZooKeeper",
        // Measured: 95 MiB with a heap of 64, 114 with one of 1000.
        rule: |heap| Range {
            low: mib(95),
            bytes: mib(130),
            high: Some(heap.saturating_add(mib(64)).max(mib(130))),
        },
        evidence: Evidence::Reported,
        source: "measured.csv#zookeeper-3.8-Xmx64m; measured.csv#zookeeper-3.8-defaultheap",
        would_change: "nodes in the tree; the heap",
    },
    Product {
        family: "logstash",
        name: "Logstash",
        rule: |heap| beside(heap, 64, 300, Some(heap.saturating_add(mib(384)))),
        evidence: Evidence::Estimated,
        source: "estimate: 256 MiB of heap and about 384 beside it",
        would_change: "-Xmx in LS_JAVA_OPTS",
    },
    Product {
        family: "keycloak",
        name: "Keycloak",
        // About 300 MiB that are not heap: https://www.keycloak.org/high-availability/concepts-memory-and-cpu-sizing
        rule: |heap| Range {
            low: mib(300),
            ..beside(heap, 0, 300, None)
        },
        evidence: Evidence::Documented,
        source: "https://github.com/keycloak/keycloak/pull/27079",
        would_change: "JAVA_OPTS_KC_HEAP; sessions",
    },
    Product {
        family: "cassandra",
        name: "Cassandra",
        rule: |heap| beside(heap, 0, 400, None),
        evidence: Evidence::Estimated,
        source: "https://github.com/apache/cassandra/blob/trunk/conf/cassandra-env.sh",
        would_change: "MAX_HEAP_SIZE; tables",
    },
    Product {
        family: "solr",
        name: "Solr",
        // It touches all of its heap at the start; about 384 MiB are not heap.
        rule: |heap| {
            beside(
                heap,
                64,
                384,
                Some(heap.saturating_mul(2).max(heap.saturating_add(mib(384)))),
            )
        },
        evidence: Evidence::Estimated,
        source: "https://github.com/apache/solr/blob/releases/solr/9.7.0/solr/bin/solr; estimate: as much beside the heap as typical of Solr",
        would_change: "SOLR_HEAP; the page cache follows the limit",
    },
    Product {
        family: "minecraft",
        name: "Minecraft",
        rule: |heap| {
            let beside = mib(512).max(heap / 4);
            Range {
                low: heap,
                bytes: heap.saturating_add(beside),
                high: None,
            }
        },
        evidence: Evidence::Reported,
        source: "https://github.com/billimek/k8s-gitops/tree/ff56e25",
        would_change: "MEMORY; players; mods",
    },
];

/// The product of a family.
pub(super) fn named(family: &str) -> Option<&'static Product> {
    PRODUCTS.iter().find(|product| product.family == family)
}

impl Product {
    pub(super) fn work_out(&self, facts: &Facts<'_>) -> Worked {
        let mut inputs = Vec::new();
        // A command of its own is none of the image's scripts.
        let told = Heap::of(&java::places(Some(self.family), java::line(facts)), facts);
        let heap = heap(&told, facts.visible_memory(), &mut inputs)?;
        let Some(heap) = heap else {
            return Ok(None);
        };
        let Range { low, bytes, high } = (self.rule)(heap);
        Ok(Some(Use {
            bytes,
            low: low.min(bytes),
            high,
            evidence: self.evidence,
            from: format!("{} with a heap of up to {} MiB", self.name, heap >> 20),
            source: self.source,
            inputs,
            would_change: self.would_change,
            is_by_family: false,
        }))
    }
}
