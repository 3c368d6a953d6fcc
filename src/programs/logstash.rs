//! Logstash.

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;

use super::jvm::{Policy, Product, Script, ScriptHeap};
use super::jvm::{beside, options_variable, size_variable};

pub(super) static LOGSTASH: Product = Product {
    name: "Logstash",
    families: &["logstash"],
    // <https://github.com/elastic/logstash/blob/v8.15.0/bin/logstash.lib.sh>
    script: Script {
        variables: &[
            options_variable("LS_JAVA_OPTS"),
            size_variable("LOGSTASH_HEAP_SIZE"),
        ],
        is_last: true,
    },
    need: |heap| beside(heap, 64, 300, Some(heap.plus(mib(384)))),
    evidence: Evidence::Estimated,
    source: "estimate: 256 MiB of heap and about 384 beside it",
    would_change: "-Xmx in LS_JAVA_OPTS",
    policy: Some(Policy {
        most: |limit| limit.percent(40).max(mib(256)),
        script: Some(ScriptHeap {
            variable: options_variable("LS_JAVA_OPTS"),
            default: |_| Some(mib(1024)),
        }),
        why: "four tenths of the limit: the rest is no heap",
        source: "https://www.elastic.co/guide/en/logstash/current/jvm-settings.html",
    }),
    more: |_, _| None,
    rules: &[],
};
