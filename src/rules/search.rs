//! Elasticsearch, OpenSearch and Kafka: heaps with a page cache beside them.

use crate::finding::{Finding, Severity};
use crate::knowledge::reference::Reference;

use super::jvm::Heap;
use crate::lint::scene::{Place as _, Scene, percent, size, told};
use crate::lint::{Rule, example};

const ELASTIC: &str =
    "https://www.elastic.co/docs/reference/elasticsearch/jvm-settings#set-jvm-heap-size";

const SEARCH: [&str; 2] = ["elasticsearch", "opensearch"];

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "heap-bounds-differ",
        number: Some("MB015"),
        severity: Severity::Warning,
        title: "a search engine with `-Xms` other than `-Xmx`",
        why: "Elasticsearch and OpenSearch check at startup that both are equal, because resizing \
              the heap pauses the node. Setting only one of them, or one twice, leaves the default \
              in force.",
        fix: "Set both to the same value.",
        source: ELASTIC,
        example: example!("heap-bounds-differ"),
        check: Some(heap_bounds_differ),
    },
    Rule {
        id: "heap-over-half",
        number: Some("MB016"),
        severity: Severity::Warning,
        title: "a search engine whose heap is more than half of its limit",
        why: "The other half is for the page cache, without which every search reads from disk.",
        fix: "`-Xms` and `-Xmx` of half the limit.",
        source: ELASTIC,
        example: example!("heap-over-half"),
        check: Some(heap_over_half),
    },
    Rule {
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
    },
];

/// Whether this version of Elasticsearch takes its heap from the machine: since 7.11.
/// <https://www.elastic.co/guide/en/elasticsearch/reference/7.11/release-highlights.html>
pub(super) fn sizes_itself(scene: &Scene<'_>) -> bool {
    let image = scene.service().image.as_deref().unwrap_or_default();
    let Some(tag) = Reference::parse(image).tag else {
        return true;
    };
    let mut parts = tag.split('.').map_while(|part| part.parse::<u32>().ok());
    match (parts.next(), parts.next()) {
        (Some(7), Some(minor)) => minor >= 11,
        (Some(major), _) => major >= 7,
        (None, _) => true,
    }
}

fn heap_bounds_differ(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    if !scene.is_a(&SEARCH) {
        return None;
    }
    let heap = Heap::of(scene)?;
    let (input, message, wanted) = match (&heap.least, &heap.most) {
        (Some((least, _)), Some((most, input))) if least != most => (
            input,
            format!(
                "-Xms is {} and -Xmx {}: the node stops while its heap grows",
                size(*least),
                size(*most)
            ),
            *most,
        ),
        (Some((least, input)), None) => (
            input,
            "-Xms without -Xmx: the default of the largest heap stays in force".to_owned(),
            *least,
        ),
        (None, Some((most, input))) => (
            input,
            "-Xmx without -Xms: the default of the smallest heap stays in force".to_owned(),
            *most,
        ),
        _ => return None,
    };
    // What is said here must not be wrong by the next rule.
    let half = scene.limit().map_or(wanted, |(limit, _)| limit / 2);
    let finding = rule.says(message).at_input(input, scene);
    Some(heap.both(wanted.min(half), finding, scene))
}

fn heap_over_half(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit().filter(|_| scene.is_a(&SEARCH))?;
    let heap = Heap::of(scene)?;
    let (most, input) = heap.most.clone()?;
    (most > percent(limit, 50) && most < limit).then(|| {
        let finding = rule
            .says(format!(
                "a heap of {} leaves less than half of {} for the page cache",
                size(most),
                size(limit)
            ))
            .at_input(&input, scene)
            .beside_limit(scene);
        heap.both(limit / 2, finding, scene)
    })
}

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
    let heap = Heap::of(scene)?;
    let (most, input) = heap.most.clone()?;
    // Less than 100 MiB beside the heap is said by another rule.
    let is_high = most > percent(limit, 65) && limit.saturating_sub(most) >= 100 << 20;
    is_high.then(|| {
        let finding = rule
            .says(format!(
                "a heap of {} leaves too little of {} for the page cache",
                size(most),
                size(limit)
            ))
            .at_input(&input, scene)
            .beside_limit(scene);
        super::jvm::with_room(finding, limit, &heap, scene)
    })
}
