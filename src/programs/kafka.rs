//! Kafka: a heap, and the page cache that it relies on.

use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::lint::scene::{Place as _, Scene, size, told};
use crate::lint::{Rule, example};

use super::jvm::{KnownHeap, Policy, Product, Script, ScriptHeap};
use super::jvm::{beside, options_variable, with_room};

const OPENTELEMETRY_DEMO: &str =
    "https://github.com/open-telemetry/opentelemetry-demo/tree/054282e";

pub(super) static KAFKA: Product = Product {
    name: "Kafka",
    families: &["kafka"],
    // <https://github.com/apache/kafka/blob/3.8.0/bin/kafka-run-class.sh>
    script: Script {
        variables: &[
            options_variable("KAFKA_OPTS"),
            options_variable("KAFKA_HEAP_OPTS"),
        ],
        is_last: true,
    },
    need: |heap| {
        let half_more = heap.plus(heap.over(100).times(55));
        beside(heap, 64, 300, Some(half_more.max(heap.plus(mib(300)))))
    },
    evidence: Evidence::Reported,
    source: OPENTELEMETRY_DEMO,
    would_change: "KAFKA_HEAP_OPTS; partitions",
    policy: Some(Policy {
        most: |limit| {
            if limit < mib(1024) {
                limit.percent(60)
            } else {
                limit.over(2)
            }
        },
        script: Some(ScriptHeap {
            variable: options_variable("KAFKA_HEAP_OPTS"),
            default: |_| Some(mib(1024)),
        }),
        why: "a bit more than half of the limit",
        source: OPENTELEMETRY_DEMO,
    }),
    more: |_, _| None,
    rules: RULES,
};

const RULES: &[Rule] = &[Rule {
    id: "kafka-heap-misplaced",
    number: Some("MB017"),
    severity: Severity::Warning,
    title: "Kafka's heap in `KAFKA_OPTS`, or above 65 % of its limit",
    why: "The start script appends KAFKA_OPTS to KAFKA_HEAP_OPTS, which is `-Xmx1G -Xms1G` by \
          default: a smaller -Xmx alone leaves that -Xms, and Java refuses to start; every \
          tool in the image gets the same options. Kafka relies on the page cache, which uses \
          the memory that the heap leaves.",
    fix: "`KAFKA_HEAP_OPTS: -Xms512m -Xmx512m`.",
    source: "https://github.com/apache/kafka/blob/3.8.0/bin/kafka-run-class.sh",
    example: example!("kafka-heap-misplaced"),
    check: Some(kafka_heap_misplaced),
}];

fn kafka_heap_misplaced(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    if !scene.is_a(&["kafka"]) {
        return None;
    }
    if scene.has_variable(&["KAFKA_HEAP_OPTS"]) {
        return kafka_heap_high(rule, scene);
    }
    let (text, input) = told(scene.facts.variables.get("KAFKA_OPTS"))?;
    text.contains("-Xmx").then(|| {
        let message = if text.contains("-Xms") {
            "a heap in KAFKA_OPTS is that of every tool in the image, too"
        } else {
            "-Xmx in KAFKA_OPTS leaves the -Xms1G of KAFKA_HEAP_OPTS, and every tool gets it, too"
        };
        rule.says(message)
            .at_input(&input, scene)
            .help("move it to KAFKA_HEAP_OPTS")
    })
}

fn kafka_heap_high(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    let heap = KnownHeap::of(scene)?;
    let (most, input) = heap.most.clone()?;
    // Another rule reports less than 100 MiB outside the heap.
    let is_high = most > limit.percent(65) && limit.minus(most) >= mib(100);
    is_high.then(|| {
        let finding = rule
            .says(format!(
                "a heap of {} leaves too little of {} for the page cache",
                size(most),
                size(limit)
            ))
            .at_input(&input, scene)
            .beside_limit(scene);
        with_room(finding, limit, &heap, scene)
    })
}
