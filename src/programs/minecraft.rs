//! Minecraft: the server touches its whole heap.

use bytesize::ByteSize;

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;

use super::jvm::{Policy, Product, Range, Script, ScriptHeap, Variable};
use super::jvm::{options_variable, size_variable};

const SOURCE: &str = "https://github.com/billimek/k8s-gitops/tree/ff56e25";

/// The minimum outside the heap.
const LEAST_BESIDE: ByteSize = mib(512);

pub(super) static MINECRAFT: Product = Product {
    name: "Minecraft",
    families: &["minecraft"],
    // <https://github.com/itzg/docker-minecraft-server/blob/master/scripts/start-finalExec>
    script: Script {
        variables: &[
            options_variable("JVM_OPTS"),
            Variable {
                least: false,
                ..size_variable("MAX_MEMORY")
            },
            Variable {
                most: false,
                ..size_variable("INIT_MEMORY")
            },
            size_variable("MEMORY"),
        ],
        is_last: true,
    },
    need: |heap| Range {
        low: heap,
        typical: heap.plus(LEAST_BESIDE.max(heap.over(4))),
        high: None,
    },
    evidence: Evidence::Reported,
    source: SOURCE,
    would_change: "MEMORY; players; mods",
    policy: Some(Policy {
        // A quarter of the heap equals a fifth of heap and overhead together.
        most: |limit| limit.minus(LEAST_BESIDE.max(limit.over(5))),
        script: Some(ScriptHeap {
            variable: size_variable("MEMORY"),
            default: |_| Some(mib(1024)),
        }),
        why: "the limit less a fifth of it, 512 MiB at least",
        source: SOURCE,
    }),
    more: |_, _| None,
    rules: &[],
};
