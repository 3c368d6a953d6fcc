//! Keycloak.

use crate::amount::mib;
use crate::evidence::Evidence;

use super::jvm::{Product, Range, Script};
use super::jvm::{beside, options_variable};

pub(super) static KEYCLOAK: Product = Product {
    name: "Keycloak",
    families: &["keycloak"],
    // <https://www.keycloak.org/server/containers#_specifying_different_memory_settings>
    script: Script {
        variables: &[
            options_variable("JAVA_OPTS_APPEND"),
            options_variable("JAVA_OPTS"),
            options_variable("JAVA_OPTS_KC_HEAP"),
        ],
        is_last: false,
    },
    // About 300 MiB outside the heap:
    // https://www.keycloak.org/high-availability/concepts-memory-and-cpu-sizing
    need: |heap| Range {
        low: mib(300),
        ..beside(heap, 0, 300, None)
    },
    evidence: Evidence::Documented,
    source: "https://github.com/keycloak/keycloak/pull/27079",
    would_change: "JAVA_OPTS_KC_HEAP; sessions",
    policy: None,
    more: |_, _| None,
    rules: &[],
};
