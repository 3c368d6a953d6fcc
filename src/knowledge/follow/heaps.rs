//! Heaps: Java's, Node's, and the limits that other runtimes are told.

use crate::knowledge::facts::Facts;
use crate::knowledge::runtimes::size;

use super::Follow;
use super::knob::{Knob, Unset};
use super::place::{Found, attached, in_variables, option, variable};

const MIB: u64 = 1 << 20;

/// Variables that Java or an image reads options of the virtual machine from.
const JAVA: [&str; 15] = [
    "ES_JAVA_OPTS",
    "OPENSEARCH_JAVA_OPTS",
    "KAFKA_HEAP_OPTS",
    "LS_JAVA_OPTS",
    "JAVA_OPTS_KC_HEAP",
    "_JAVA_OPTIONS",
    "JDK_JAVA_OPTIONS",
    "JAVA_TOOL_OPTIONS",
    "JAVA_OPTS",
    "CATALINA_OPTS",
    "JAVA_OPTIONS",
    "JVM_OPTS",
    "JVMFLAGS",
    "SERVER_JVMFLAGS",
    "JAVA_OPTS_APPEND",
];

/// A product with a heap of its own.
struct Product {
    family: &'static str,
    /// The most that the heap may be under a limit, both in MiB.
    most: fn(u64) -> u64,
    /// The heap where nothing sets it, in MiB; none where it follows the limit.
    default: Option<u64>,
    /// The variable that sets it.
    variable: &'static str,
    /// Variables that hold nothing but its size.
    sizes: &'static [&'static str],
    why: &'static str,
    source: &'static str,
}

const HALF: &str =
    "half of the limit; the other half is for the page cache and for what is no heap";
const DEMO: &str = "https://github.com/open-telemetry/opentelemetry-demo/tree/054282e";

const PRODUCTS: [Product; 7] = [
    Product {
        family: "elasticsearch",
        most: |limit| limit / 2,
        default: None,
        variable: "ES_JAVA_OPTS",
        sizes: &["ELASTICSEARCH_HEAP_SIZE"],
        why: HALF,
        source: "https://www.elastic.co/guide/en/elasticsearch/reference/current/advanced-configuration.html#set-jvm-heap-size",
    },
    Product {
        family: "opensearch",
        most: |limit| limit / 2,
        default: Some(1024),
        variable: "OPENSEARCH_JAVA_OPTS",
        sizes: &["OPENSEARCH_HEAP_SIZE"],
        why: HALF,
        source: DEMO,
    },
    Product {
        family: "kafka",
        most: |limit| {
            if limit < 1024 {
                limit * 6 / 10
            } else {
                limit / 2
            }
        },
        default: Some(1024),
        variable: "KAFKA_HEAP_OPTS",
        sizes: &[],
        why: "a bit more than half of the limit",
        source: DEMO,
    },
    Product {
        family: "zookeeper",
        most: |limit| limit / 2,
        default: Some(1000),
        variable: "JVMFLAGS",
        sizes: &["ZK_SERVER_HEAP"],
        why: "half of the limit",
        source: "measured.csv#zookeeper-3.8-Xmx64m",
    },
    Product {
        family: "logstash",
        most: |limit| (limit * 4 / 10).max(256),
        default: Some(1024),
        variable: "LS_JAVA_OPTS",
        sizes: &["LOGSTASH_HEAP_SIZE"],
        why: "four tenths of the limit: the rest is no heap",
        source: "https://www.elastic.co/guide/en/logstash/current/jvm-settings.html",
    },
    Product {
        family: "cassandra",
        most: |limit| limit * 45 / 100,
        default: None,
        variable: "MAX_HEAP_SIZE",
        sizes: &["MAX_HEAP_SIZE"],
        why: "somewhat less than half of the limit",
        source: "https://github.com/apache/cassandra/blob/trunk/conf/cassandra-env.sh",
    },
    Product {
        family: "minecraft",
        most: |limit| limit.saturating_sub((limit / 5).max(512)),
        default: Some(1024),
        variable: "MEMORY",
        sizes: &["MAX_MEMORY", "MEMORY"],
        why: "the limit less a fifth of it, 512 MiB at least",
        source: "https://github.com/billimek/k8s-gitops/tree/ff56e25",
    },
];

/// What follows in the heaps of a service.
pub(super) fn follow(family: Option<&str>, limit: u64, facts: &Facts<'_, '_, '_>) -> Vec<Follow> {
    let product = PRODUCTS
        .iter()
        .find(|product| Some(product.family) == family);
    let mut found = java(product, limit, facts);
    found.extend(node(limit, facts));
    found.extend(go(limit, facts));
    found
}

/// The words of the virtual machine in the command, or in one of its variables.
fn java_option(facts: &Facts<'_, '_, '_>, prefixes: &[&str]) -> Option<Found> {
    let above = in_variables(facts, &["_JAVA_OPTIONS"], &|words| {
        attached(words, prefixes)
    });
    let running = facts.running().find(|one| one.program() == "java");
    let on_line = || running.and_then(|one| attached(one.of_java().arguments(), prefixes));
    above
        .or_else(on_line)
        .or_else(|| in_variables(facts, &JAVA, &|words| attached(words, prefixes)))
}

fn java(product: Option<&Product>, limit: u64, facts: &Facts<'_, '_, '_>) -> Vec<Follow> {
    let limit = limit / MIB;
    let (most, why, source) = match product {
        Some(product) => ((product.most)(limit), product.why, product.source),
        // Classes 100, code 48, direct memory 10, 50 threads, and 5 % of the heap for the collector.
        None => (
            (limit.saturating_sub(208) * 100 / 105).max(limit / 2),
            "what classes, code and threads leave of the limit, or half of it",
            "https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html",
        ),
    };
    let most = most.max(32);
    let knob = |setting: &'static str, found: Option<Found>, default: Option<u64>, unset: Unset| {
        let knob = Knob {
            setting,
            found,
            read: &size::java,
            write: &|bytes| format!("{}m", bytes / MIB),
            most: most * MIB,
            default: default.map(|mib| mib * MIB),
            unset,
            why: why.to_owned(),
            source,
        };
        knob.follow(facts)
    };
    let variable_of = |name: &str, before: String| Unset::Variable {
        name: name.to_owned(),
        before,
    };
    let none = || variable_of("JAVA_TOOL_OPTIONS", "-Xmx".to_owned());
    let largest = java_option(facts, &["-Xmx", "-XX:MaxHeapSize="]);
    let by_size = product.and_then(|product| variable(facts, product.sizes));
    match (largest, by_size, product) {
        (Some(largest), _, _) => {
            let mut both: Vec<Follow> = knob("-Xmx", Some(largest), None, none())
                .into_iter()
                .collect();
            // A heap cannot start larger than it may become.
            let least = java_option(facts, &["-Xms"]);
            both.extend(least.and_then(|least| knob("-Xms", Some(least), None, none())));
            one_variable(both)
        }
        (None, Some(size), _) => knob("heap", Some(size), None, none()).into_iter().collect(),
        (None, None, Some(product)) => {
            let has_other = product.sizes.contains(&product.variable);
            let before = if has_other {
                String::new()
            } else {
                format!("-Xms{most}m -Xmx")
            };
            let is_set = facts.variables.value(product.variable).map(str::to_owned);
            let before = match is_set {
                Some(text) if !has_other && !text.is_empty() => format!("{text} {before}"),
                _ => before,
            };
            let unset = variable_of(product.variable, before);
            knob("-Xmx", None, product.default, unset)
                .into_iter()
                .collect()
        }
        (None, None, None) => percentage(limit, facts).into_iter().collect(),
    }
}

/// A heap that is a part of the limit: what is no heap hardly shrinks with it.
fn percentage(limit: u64, facts: &Facts<'_, '_, '_>) -> Option<Follow> {
    let most = match limit {
        0..512 => 50,
        512..2048 => 70,
        _ => 75,
    };
    let knob = Knob {
        setting: "-XX:MaxRAMPercentage",
        found: java_option(facts, &["-XX:MaxRAMPercentage="]),
        // Written as a fraction, too: `75.0`.
        read: &|text| text.trim().split('.').next()?.parse().ok(),
        write: &|percent| format!("{percent}.0"),
        most,
        // A quarter.
        default: None,
        unset: Unset::Variable {
            name: "JAVA_TOOL_OPTIONS".to_owned(),
            before: "-XX:MaxRAMPercentage=".to_owned(),
        },
        why: format!(
            "classes, code and threads need the other {} % of so small a limit",
            100 - most
        ),
        source: "https://redhat-scholars.github.io/java-migration/java-migration-tutorial/99-gc.html",
    };
    knob.follow(facts)
}

/// Two changes in one variable are one value.
fn one_variable(mut found: Vec<Follow>) -> Vec<Follow> {
    use super::How;
    if let [first, second] = &mut found[..]
        && let (How::Variable { value, .. }, How::Variable { value: later, .. }) =
            (&mut first.how, &mut second.how)
    {
        // Each has replaced its own word in the same text.
        let (word, by) = (
            format!("-Xms{}", second.from.as_deref().unwrap_or_default()),
            format!("-Xms{}", second.to),
        );
        *value = value.replacen(&word, &by, 1);
        later.clone_from(value);
    }
    found
}

fn node(limit: u64, facts: &Facts<'_, '_, '_>) -> Option<Follow> {
    let names = ["--max-old-space-size", "--max_old_space_size"];
    let running = facts
        .running()
        .find(|one| one.program().starts_with("node"));
    let found = running.and_then(|one| option(one.of_node().arguments(), &names));
    let found =
        found.or_else(|| in_variables(facts, &["NODE_OPTIONS"], &|words| option(words, &names)));
    let share = if limit >= 512 * MIB { 75 } else { 65 };
    let knob = Knob {
        setting: "--max-old-space-size",
        found,
        read: &|text| text.trim().parse().ok(),
        write: &|number| number.to_string(),
        most: (limit / 100 * share / MIB).max(16),
        // By itself it takes half of its limit.
        default: None,
        unset: Unset::Variable {
            name: "NODE_OPTIONS".to_owned(),
            before: "--max-old-space-size=".to_owned(),
        },
        why: format!("{share} % of the limit: buffers and code come on top"),
        source: "https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib",
    };
    knob.follow(facts)
}

fn go(limit: u64, facts: &Facts<'_, '_, '_>) -> Option<Follow> {
    let share = if limit < 128 * MIB { 80 } else { 90 };
    let knob = Knob {
        setting: "GOMEMLIMIT",
        found: variable(facts, &["GOMEMLIMIT"]),
        read: &go_size,
        write: &|bytes| format!("{}MiB", bytes / MIB),
        most: (limit / 100 * share / MIB).max(1) * MIB,
        default: None,
        unset: Unset::Variable {
            name: "GOMEMLIMIT".to_owned(),
            before: String::new(),
        },
        why: format!("{share} % of the limit: it does not follow that by itself"),
        source: "https://github.com/golang/go/issues/75164",
    };
    knob.follow(facts)
}

/// `512MiB`: bytes, or `B`, `KiB`, `MiB`, `GiB`, `TiB`; `off` is no limit.
/// <https://pkg.go.dev/runtime#hdr-Environment_Variables>
fn go_size(text: &str) -> Option<u64> {
    if text == "off" {
        return Some(u64::MAX);
    }
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let number: u64 = text[..end].parse().ok()?;
    let shift = match &text[end..] {
        "" | "B" => 0,
        "KiB" => 10,
        "MiB" => 20,
        "GiB" => 30,
        "TiB" => 40,
        _ => return None,
    };
    number.checked_mul(1 << shift)
}
