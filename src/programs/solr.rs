//! Solr.

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;

use super::jvm::{Policy, Product, Script, ScriptHeap};
use super::jvm::{beside, options_variable, size_variable};

pub(super) static SOLR: Product = Product {
    name: "Solr",
    families: &["solr"],
    // <https://github.com/apache/solr/blob/releases/solr/9.7.0/solr/bin/solr>
    script: Script {
        variables: &[
            options_variable("SOLR_OPTS"),
            size_variable("SOLR_HEAP"),
            options_variable("SOLR_JAVA_MEM"),
        ],
        is_last: true,
    },
    // It touches its whole heap at the start. About 384 MiB are outside the heap.
    need: |heap| {
        let most = heap.times(2).max(heap.plus(mib(384)));
        beside(heap, 64, 384, Some(most))
    },
    evidence: Evidence::Estimated,
    source: "https://github.com/apache/solr/blob/releases/solr/9.7.0/solr/bin/solr; estimate: as much beside the heap as typical of Solr",
    would_change: "SOLR_HEAP; the page cache follows the limit",
    policy: Some(Policy {
        most: |limit| limit.over(2),
        script: Some(ScriptHeap {
            variable: size_variable("SOLR_HEAP"),
            default: |_| Some(mib(512)),
        }),
        why: "half of the limit; the other half is for the page cache and for what is no heap",
        source: "https://solr.apache.org/guide/solr/latest/deployment-guide/jvm-settings.html#choosing-memory-heap-settings",
    }),
    more: |_, _| None,
    rules: &[],
};
