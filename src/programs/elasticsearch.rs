//! Elasticsearch and `OpenSearch`: a heap, and the same amount again for the page cache.

use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::reference::Reference;
use crate::lint::scene::{Place as _, Scene, size};
use crate::lint::{Rule, example};

use super::jvm::{KnownHeap, Policy, Product, Range, SEARCH, Script, ScriptHeap};
use super::jvm::{options_variable, size_variable};

const HALF: &str =
    "half of the limit; the other half is for the page cache and for what is no heap";

const OPENTELEMETRY_DEMO: &str =
    "https://github.com/open-telemetry/opentelemetry-demo/tree/054282e";

pub(super) static ELASTICSEARCH: Product = Product {
    name: "Elasticsearch",
    families: &["elasticsearch"],
    // <https://github.com/elastic/elasticsearch/blob/v8.15.0/distribution/src/bin/elasticsearch-env>
    script: Script {
        variables: &[
            options_variable("ES_JAVA_OPTS"),
            size_variable("ELASTICSEARCH_HEAP_SIZE"),
        ],
        is_last: true,
    },
    // The heap is half of the memory it gets. 1.23-1.4 GB were observed with a heap of 512 MiB:
    // https://gitlab.com/samarbeid-org/samarbeid/-/merge_requests/693
    need: |heap| {
        let least = heap.plus(mib(300));
        Range {
            low: least,
            typical: heap.times(2).max(least),
            high: Some(heap.times(2).max(heap.plus(mib(922)))),
        }
    },
    evidence: Evidence::Documented,
    source: "https://www.elastic.co/guide/en/cloud-on-k8s/1.7/k8s-jvm-heap-size.html",
    would_change: "-Xmx in ES_JAVA_OPTS; the page cache follows the limit",
    policy: Some(Policy {
        most: |limit| limit.over(2),
        script: Some(ScriptHeap {
            variable: options_variable("ES_JAVA_OPTS"),
            default: |_| None,
        }),
        why: HALF,
        source: "https://www.elastic.co/guide/en/elasticsearch/reference/current/advanced-configuration.html#set-jvm-heap-size",
    }),
    more: |_, _| None,
    rules: RULES,
};

pub(super) static OPENSEARCH: Product = Product {
    name: "OpenSearch",
    families: &["opensearch"],
    // <https://github.com/opensearch-project/OpenSearch/blob/2.17.0/distribution/src/bin/opensearch-env>
    script: Script {
        variables: &[
            options_variable("OPENSEARCH_JAVA_OPTS"),
            size_variable("OPENSEARCH_HEAP_SIZE"),
        ],
        is_last: true,
    },
    need: |heap| {
        let least = heap.plus(mib(300));
        Range {
            low: least,
            typical: heap.times(2).max(least),
            high: Some(heap.times(2).plus(heap.over(2)).max(least)),
        }
    },
    evidence: Evidence::Reported,
    source: OPENTELEMETRY_DEMO,
    would_change: "-Xmx in OPENSEARCH_JAVA_OPTS; the page cache follows the limit",
    policy: Some(Policy {
        most: |limit| limit.over(2),
        script: Some(ScriptHeap {
            variable: options_variable("OPENSEARCH_JAVA_OPTS"),
            default: |_| Some(mib(1024)),
        }),
        why: HALF,
        source: OPENTELEMETRY_DEMO,
    }),
    more: |_, _| None,
    rules: &[],
};

const ELASTIC: &str =
    "https://www.elastic.co/docs/reference/elasticsearch/jvm-settings#set-jvm-heap-size";

const RULES: &[Rule] = &[
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
];

/// Whether this version of Elasticsearch sizes its heap from the machine: since 7.11.
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
    let heap = KnownHeap::of(scene)?;
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
    // The value suggested here must also satisfy the next rule.
    let half = scene.limit().map_or(wanted, |(limit, _)| limit.over(2));
    let finding = rule.says(message).at_input(input, scene);
    Some(heap.both(wanted.min(half), finding, scene))
}

fn heap_over_half(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit().filter(|_| scene.is_a(&SEARCH))?;
    let heap = KnownHeap::of(scene)?;
    let (most, input) = heap.most.clone()?;
    (most > limit.percent(50) && most < limit).then(|| {
        let finding = rule
            .says(format!(
                "a heap of {} leaves less than half of {} for the page cache",
                size(most),
                size(limit)
            ))
            .at_input(&input, scene)
            .beside_limit(scene);
        heap.both(limit.over(2), finding, scene)
    })
}
