//! `ZooKeeper`: it uses little of its heap, however large the maximum.

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;

use super::jvm::{Policy, Product, Range, Script, ScriptHeap, Variable};
use super::jvm::{mib_variable, options_variable};

pub(super) static ZOOKEEPER: Product = Product {
    name: "ZooKeeper",
    families: &["zookeeper"],
    // <https://github.com/apache/zookeeper/blob/release-3.9.2/bin/zkServer.sh>, and Kafka's script
    // in Confluent's image.
    script: Script {
        variables: &[
            options_variable("KAFKA_HEAP_OPTS"),
            options_variable("JVMFLAGS"),
            options_variable("SERVER_JVMFLAGS"),
            Variable {
                least: false,
                ..mib_variable("ZK_SERVER_HEAP")
            },
            mib_variable("ZOO_HEAP_SIZE"),
        ],
        is_last: true,
    },
    // Measured: 95 MiB with a heap of 64 MiB, 114 with one of 1000.
    need: |heap| Range {
        low: mib(95),
        typical: mib(130),
        high: Some(heap.plus(mib(64)).max(mib(130))),
    },
    evidence: Evidence::Reported,
    source: "measured.csv#zookeeper-3.8-Xmx64m; measured.csv#zookeeper-3.8-defaultheap",
    would_change: "nodes in the tree; the heap",
    policy: Some(Policy {
        most: |limit| limit.over(2),
        script: Some(ScriptHeap {
            variable: options_variable("JVMFLAGS"),
            default: |_| Some(mib(1000)),
        }),
        why: "half of the limit",
        source: "measured.csv#zookeeper-3.8-Xmx64m",
    }),
    more: |_, _| None,
    rules: &[],
};
