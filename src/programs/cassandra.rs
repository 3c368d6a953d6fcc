//! Cassandra.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::facts::Facts;
use crate::lint::scene::Scene;
use crate::lint::{Rule, example};

use super::follow::{Fills, Follow, How};
use super::jvm::{Policy, Product, Script, ScriptHeap};
use super::jvm::{beside, options_variable, size_variable};
use super::knob::{Knob, Unset};
use super::memory_size;
use super::place::variable;

const SCRIPT: &str = "https://github.com/apache/cassandra/blob/trunk/conf/cassandra-env.sh";

pub(super) static CASSANDRA: Product = Product {
    name: "Cassandra",
    families: &["cassandra"],
    // <https://github.com/apache/cassandra/blob/cassandra-4.1/conf/cassandra-env.sh>
    script: Script {
        variables: &[
            options_variable("JVM_EXTRA_OPTS"),
            options_variable("JVM_OPTS"),
            size_variable("MAX_HEAP_SIZE"),
        ],
        is_last: true,
    },
    need: |heap| beside(heap, 0, 400, None),
    evidence: Evidence::Estimated,
    source: SCRIPT,
    would_change: "MAX_HEAP_SIZE; tables",
    policy: Some(Policy {
        most: |limit| limit.percent(45),
        script: Some(ScriptHeap {
            variable: size_variable("MAX_HEAP_SIZE"),
            default: heap_of_machine,
        }),
        why: "somewhat less than half of the limit",
        source: SCRIPT,
    }),
    more: young,
    rules: RULES,
};

/// The heap that Cassandra's script derives from the machine's memory.
/// <https://github.com/apache/cassandra/blob/cassandra-4.1/conf/cassandra-env.sh>
fn heap_of_machine(facts: &Facts<'_>) -> Option<ByteSize> {
    let memory = ByteSize(facts.context.memory?);
    let (half, quarter) = (memory.over(2), memory.over(4));
    Some(half.min(mib(1024)).max(quarter.min(mib(8192))))
}

/// The young generation: a quarter of the heap, as in Cassandra's script. Some versions start only
/// if both sizes are set, or neither.
fn young(heap: &[Follow], facts: &Facts<'_>) -> Option<Follow> {
    let heap = heap.iter().find(|follow| match &follow.how {
        How::Variable { name, .. } => name == "MAX_HEAP_SIZE",
        _ => false,
    })?;
    let most = memory_size::java(&heap.to)?.over(4);
    let found = variable(facts, &["HEAP_NEWSIZE"]);
    if found.is_none() && heap.from.is_some() {
        return None;
    }
    let knob = Knob {
        setting: "HEAP_NEWSIZE",
        found,
        read: &memory_size::java,
        write: &|bytes: ByteSize| format!("{}m", bytes.whole_mib()),
        most: mib(most.whole_mib().max(1)),
        unset: Some((
            ByteSize(u64::MAX),
            Unset::Variable {
                name: "HEAP_NEWSIZE".to_owned(),
                before: String::new(),
            },
        )),
        fills: Fills::Heap,
        why: "a quarter of the heap".to_owned(),
        source: heap.source,
    };
    knob.follow(facts)
}

const RULES: &[Rule] = &[Rule {
    id: "cassandra-heap",
    number: Some("MB038"),
    severity: Severity::Warning,
    title: "Cassandra without `MAX_HEAP_SIZE`",
    why: "Its start script derives the heap from the machine's memory, not from the \
              container's limit.",
    fix: "Set `MAX_HEAP_SIZE` and `HEAP_NEWSIZE`.",
    source: "https://github.com/apache/cassandra/blob/cassandra-4.1/conf/cassandra-env.sh",
    example: example!("cassandra-heap"),
    check: Some(cassandra_heap),
}];

fn cassandra_heap(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let is_open = scene.is_a(&["cassandra"])
        && !scene.has_variable(&["MAX_HEAP_SIZE", "JVM_OPTS", "JVM_EXTRA_OPTS"]);
    is_open.then(|| {
        rule.says("Cassandra takes its heap from the machine's memory, whatever the limit")
            .at(scene.image_at())
            .help("set MAX_HEAP_SIZE and HEAP_NEWSIZE")
    })
}
