//! Heaps: Java's, Node's, and the limits that other runtimes are told.

use crate::knowledge::facts::Facts;
use crate::knowledge::java::{self, Holds};
use crate::knowledge::node;
use crate::knowledge::runtimes::size;

use super::knob::{Knob, Unset};
use super::place::{Found, attached, in_variables, option, variable};
use super::{Follow, How};

const MIB: u64 = 1 << 20;

/// A product with a heap of its own.
struct Product {
    family: &'static str,
    /// The most that the heap may be under a limit, both in MiB.
    most: fn(u64) -> u64,
    /// The heap where nothing sets it, in MiB; none where it follows the limit.
    default: Option<u64>,
    /// The variable that sets it.
    variable: &'static str,
    why: &'static str,
    source: &'static str,
}

const CASSANDRA: &str = "cassandra";

const HALF: &str =
    "half of the limit; the other half is for the page cache and for what is no heap";
const DEMO: &str = "https://github.com/open-telemetry/opentelemetry-demo/tree/054282e";

const PRODUCTS: [Product; 9] = [
    Product {
        family: "elasticsearch",
        most: |limit| limit / 2,
        default: None,
        variable: "ES_JAVA_OPTS",
        why: HALF,
        source: "https://www.elastic.co/guide/en/elasticsearch/reference/current/advanced-configuration.html#set-jvm-heap-size",
    },
    Product {
        family: "opensearch",
        most: |limit| limit / 2,
        default: Some(1024),
        variable: "OPENSEARCH_JAVA_OPTS",
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
        why: "a bit more than half of the limit",
        source: DEMO,
    },
    Product {
        family: "zookeeper",
        most: |limit| limit / 2,
        default: Some(1000),
        variable: "JVMFLAGS",
        why: "half of the limit",
        source: "measured.csv#zookeeper-3.8-Xmx64m",
    },
    Product {
        family: "logstash",
        most: |limit| (limit * 4 / 10).max(256),
        default: Some(1024),
        variable: "LS_JAVA_OPTS",
        why: "four tenths of the limit: the rest is no heap",
        source: "https://www.elastic.co/guide/en/logstash/current/jvm-settings.html",
    },
    Product {
        family: CASSANDRA,
        most: |limit| limit * 45 / 100,
        default: None,
        variable: "MAX_HEAP_SIZE",
        why: "somewhat less than half of the limit",
        source: "https://github.com/apache/cassandra/blob/trunk/conf/cassandra-env.sh",
    },
    Product {
        family: "solr",
        most: |limit| limit / 2,
        default: Some(512),
        variable: "SOLR_HEAP",
        why: HALF,
        source: "https://solr.apache.org/guide/solr/latest/deployment-guide/jvm-settings.html#choosing-memory-heap-settings",
    },
    Product {
        family: "neo4j",
        most: |limit| limit * 45 / 100,
        // Half a GiB in its image, under a name that depends on the version.
        default: None,
        variable: "",
        why: "somewhat less than half of the limit; the page cache has a quarter of it",
        source: "https://neo4j.com/docs/operations-manual/current/performance/memory-configuration/",
    },
    Product {
        family: "minecraft",
        most: |limit| limit.saturating_sub((limit / 5).max(512)),
        default: Some(1024),
        variable: "MEMORY",
        why: "the limit less a fifth of it, 512 MiB at least",
        source: "https://github.com/billimek/k8s-gitops/tree/ff56e25",
    },
];

/// What follows in the heaps of a service.
pub(super) fn follow(family: Option<&str>, limit: u64, facts: &Facts<'_>) -> Vec<Follow> {
    let mut found = java(family, limit, facts);
    if family == Some(CASSANDRA) {
        let young = young(&found, facts);
        found.extend(young);
    }
    found.extend(javascript(limit, facts));
    found.extend(go(limit, facts));
    found
}

/// Where the heap is set, and how the value is written there.
fn stated(
    places: &[java::Place],
    prefixes: &[&str],
    says: impl Fn(&java::Variable) -> bool,
    facts: &Facts<'_>,
) -> Option<(Found, Holds)> {
    let in_options = |name: &str| in_variables(facts, &[name], &|words| attached(words, prefixes));
    places.iter().find_map(|place| match place {
        java::Place::Line(line) => {
            let found = attached(line.arguments(), prefixes)?;
            // A variable that a script names is changed where it is set.
            let is_same = |one: &Found| one.value == found.value;
            let expanded = || {
                let mut names = facts.variables.all().map(|(name, ..)| name);
                names.find_map(|name| in_options(name).filter(is_same))
            };
            let is_written = found.is_written(facts.context.sources);
            let elsewhere = if is_written { None } else { expanded() };
            Some((elsewhere.unwrap_or(found), Holds::Options))
        }
        java::Place::Variable(one) if one.holds == Holds::Options => {
            Some((in_options(one.name)?, Holds::Options))
        }
        java::Place::Variable(one) if says(one) => Some((variable(facts, &[one.name])?, one.holds)),
        java::Place::Variable(_) => None,
    })
}

fn java(family: Option<&str>, limit: u64, facts: &Facts<'_>) -> Vec<Follow> {
    let limit = limit / MIB;
    let line = java::line(facts);
    // A command of its own is none of the image's scripts.
    let product = PRODUCTS
        .iter()
        .find(|product| Some(product.family) == family && line.is_none());
    let places = java::places(family, line);
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
    let knob = |setting: &'static str, at: At| {
        let knob = Knob {
            setting,
            found: at.found,
            read: &|text| at.holds.bytes(text),
            write: &|bytes| match at.holds {
                Holds::Mib => (bytes / MIB).to_string(),
                Holds::Options | Holds::Size => format!("{}m", bytes / MIB),
            },
            most: most * MIB,
            default: at.default.map(|mib| mib * MIB),
            unset: Unset::Variable {
                name: at.variable.to_owned(),
                before: at.before,
            },
            why: why.to_owned(),
            source,
        };
        knob.follow(facts)
    };
    let largest = stated(&places, &java::MOST, |variable| variable.most, facts);
    let least = stated(&places, &java::LEAST, |variable| variable.least, facts);
    match (largest, product) {
        (Some((largest, holds)), _) => {
            let name = match holds {
                Holds::Options => "-Xmx",
                Holds::Size | Holds::Mib => "heap",
            };
            let initial = |holds| match holds {
                Holds::Options => "-Xms",
                Holds::Size | Holds::Mib => "initial heap",
            };
            let is_both = |(least, _): &(Found, Holds)| least.is_where(&largest);
            let least = least.filter(|least| holds == Holds::Options || !is_both(least));
            let mut both: Vec<Follow> =
                knob(name, At::stated(largest, holds)).into_iter().collect();
            // A heap cannot start larger than it may become.
            both.extend(
                least.and_then(|(least, holds)| knob(initial(holds), At::stated(least, holds))),
            );
            one_variable(both)
        }
        (None, Some(product)) => {
            let holds = java::holds(product.variable);
            let is_set = facts.variables.value(product.variable);
            let before = match (holds, is_set) {
                (Holds::Size | Holds::Mib, _) => String::new(),
                (Holds::Options, Some(text)) if !text.is_empty() => {
                    format!("{text} -Xms{most}m -Xmx")
                }
                (Holds::Options, _) => format!("-Xms{most}m -Xmx"),
            };
            let at = At {
                found: None,
                holds,
                default: product.default.or_else(|| {
                    let memory = facts
                        .context
                        .memory
                        .filter(|_| product.family == CASSANDRA)?;
                    Some(cassandra_by_itself(memory / MIB))
                }),
                variable: product.variable,
                before,
            };
            knob("-Xmx", at).into_iter().collect()
        }
        (None, None) => percentage(limit, &places, facts).into_iter().collect(),
    }
}

/// The heap that Cassandra's script takes of the machine's memory, in MiB.
/// <https://github.com/apache/cassandra/blob/cassandra-4.1/conf/cassandra-env.sh>
fn cassandra_by_itself(memory: u64) -> u64 {
    (memory / 2).min(1024).max((memory / 4).min(8192))
}

/// What Cassandra has for young objects, a quarter of the heap as in its script: some of its
/// versions start only where both are set, or neither.
fn young(heap: &[Follow], facts: &Facts<'_>) -> Option<Follow> {
    let heap = heap.iter().find(|follow| match &follow.how {
        How::Variable { name, .. } => name == "MAX_HEAP_SIZE",
        _ => false,
    })?;
    let most = size::java(&heap.to)? / 4;
    let found = variable(facts, &["HEAP_NEWSIZE"]);
    if found.is_none() && heap.from.is_some() {
        return None;
    }
    let knob = Knob {
        setting: "HEAP_NEWSIZE",
        found,
        read: &size::java,
        write: &|bytes| format!("{}m", bytes / MIB),
        most: (most / MIB).max(1) * MIB,
        default: Some(u64::MAX),
        unset: Unset::Variable {
            name: "HEAP_NEWSIZE".to_owned(),
            before: String::new(),
        },
        why: "a quarter of the heap".to_owned(),
        source: heap.source,
    };
    knob.follow(facts)
}

/// Where a heap is set, or would be.
struct At {
    found: Option<Found>,
    holds: Holds,
    default: Option<u64>,
    variable: &'static str,
    before: String,
}

impl At {
    fn stated(found: Found, holds: Holds) -> Self {
        Self {
            found: Some(found),
            holds,
            default: None,
            variable: "JAVA_TOOL_OPTIONS",
            before: String::new(),
        }
    }
}

/// A heap that is a part of the limit: what is no heap hardly shrinks with it.
fn percentage(limit: u64, places: &[java::Place], facts: &Facts<'_>) -> Option<Follow> {
    let most = match limit {
        0..512 => 50,
        512..2048 => 70,
        _ => 75,
    };
    let knob = Knob {
        setting: "-XX:MaxRAMPercentage",
        found: stated(places, &java::SHARE, |_| false, facts).map(|(found, _)| found),
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
    if let [first, second] = &mut found[..]
        && let (
            How::Variable { name, value, .. },
            How::Variable {
                name: other,
                value: later,
                ..
            },
        ) = (&mut first.how, &mut second.how)
        && name == other
    {
        // Each has replaced its own word in the same text.
        let from = second.from.as_deref().unwrap_or_default();
        for option in java::LEAST {
            let (word, by) = (format!("{option}{from}"), format!("{option}{}", second.to));
            *value = value.replacen(&word, &by, 1);
        }
        later.clone_from(value);
    }
    found
}

fn javascript(limit: u64, facts: &Facts<'_>) -> Option<Follow> {
    let running = facts.running().find(|one| node::is_node(one));
    let found = running.and_then(|one| option(one.of_node().arguments(), &node::HEAP));
    let found = found
        .or_else(|| in_variables(facts, &[node::OPTIONS], &|words| option(words, &node::HEAP)));
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
            name: node::OPTIONS.to_owned(),
            before: "--max-old-space-size=".to_owned(),
        },
        why: format!("{share} % of the limit: buffers and code come on top"),
        source: "https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib",
    };
    knob.follow(facts)
}

fn go(limit: u64, facts: &Facts<'_>) -> Option<Follow> {
    let share = if limit < 128 * MIB { 80 } else { 90 };
    let knob = Knob {
        setting: "GOMEMLIMIT",
        found: variable(facts, &["GOMEMLIMIT"]),
        read: &size::go,
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
