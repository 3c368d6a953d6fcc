//! Stores and runtimes with settings of their own: Neo4j, Cassandra, Dragonfly, .NET and PHP.

use crate::knowledge::facts::Facts;
use crate::knowledge::runtimes::{neo4j, php, size};

use super::knob::{Knob, Unset, is_direct, running};
use super::place::{Found, option, variable};
use super::{Fills, Follow};

const MIB: u64 = 1 << 20;

/// What follows in a service of that family.
pub(super) fn follow(family: Option<&str>, limit: u64, facts: &Facts<'_>) -> Vec<Follow> {
    let mut heaps = dotnet(limit, facts);
    heaps.extend(php_limit(family, limit, facts));
    if family == Some("dragonfly") {
        // Whatever was seen of it: it starts only where the limit has room for all of them.
        heaps.extend(dragonfly(limit, facts));
    }
    let mut found: Vec<Follow> = heaps
        .into_iter()
        .map(|follow| Follow {
            fills: Fills::Heap,
            ..follow
        })
        .collect();
    match family {
        Some("neo4j") => found.extend(neo4j(limit, facts)),
        Some("php-fpm") => found.extend(children(limit, facts)),
        _ => {}
    }
    found
}

/// A variable that is only ever lowered where somebody has set it.
fn lowered(
    setting: &str,
    found: Option<Found>,
    bounds: Bounds<'_>,
    facts: &Facts<'_>,
) -> Option<Follow> {
    let knob = Knob {
        setting,
        found,
        read: bounds.read,
        write: bounds.write,
        most: bounds.most,
        default: None,
        unset: Unset::Variable {
            name: String::new(),
            before: String::new(),
        },
        why: bounds.why.to_owned(),
        source: bounds.source,
    };
    knob.follow(facts)
}

/// The most that a setting may be, how it is read and written, and why.
#[derive(Clone, Copy)]
struct Bounds<'b> {
    read: &'b dyn Fn(&str) -> Option<u64>,
    write: &'b dyn Fn(u64) -> String,
    most: u64,
    why: &'b str,
    source: &'static str,
}

/// The cache beside the heap.
fn neo4j(limit: u64, facts: &Facts<'_>) -> Option<Follow> {
    let bounds = Bounds {
        read: &neo4j::read,
        write: &|bytes| format!("{}m", bytes / MIB),
        most: (limit / 4 / MIB).max(32) * MIB,
        why: "a quarter of the limit, beside the heap and what is neither",
        source: "https://neo4j.com/docs/operations-manual/current/performance/memory-configuration/",
    };
    let found = variable(facts, &neo4j::PAGE_CACHE);
    lowered("pagecache.size", found, bounds, facts)
}

/// <https://www.dragonflydb.io/docs/managing-dragonfly/flags>
fn dragonfly(limit: u64, facts: &Facts<'_>) -> Vec<Follow> {
    let source = "https://www.dragonflydb.io/docs/managing-dragonfly/flags";
    let server = running(facts, &["dragonfly"]);
    let stated = |name: &str| server.and_then(|server| option(server.arguments(), &[name]));
    // 0 is four fifths of what it sees, as is none.
    let data = limit / 5 * 4 / MIB * MIB;
    let now = stated("--maxmemory").and_then(|found| size::dragonfly(&found.value?));
    let now = now.filter(|&bytes| bytes > 0);
    let each = 256 * MIB;
    let threads = now.map_or(data, |now| now.min(data)) / each;
    let data = lowered(
        "--maxmemory",
        stated("--maxmemory"),
        Bounds {
            read: &size::dragonfly,
            write: &|bytes| format!("{}mb", bytes / MIB),
            most: data,
            why: "four fifths of the limit",
            source,
        },
        facts,
    );
    let why = if threads == 0 {
        "256 MiB of data for each thread: it does not start with less than 320 MiB in all"
    } else {
        "256 MiB of data for each thread, or it does not start"
    };
    let threads = Knob {
        setting: "--proactor_threads",
        found: stated("--proactor_threads"),
        read: &|text| text.trim().parse().ok(),
        write: &|number| number.to_string(),
        most: threads.max(1),
        // One for each CPU.
        default: facts.whole_cpus(),
        unset: Unset::Words {
            // <https://github.com/dragonflydb/dragonfly/blob/main/tools/docker/entrypoint.sh>
            program: vec!["dragonfly".to_owned(), "--logtostderr".to_owned()],
            option: vec!["--proactor_threads=".to_owned()],
            is_direct: is_direct(facts, server),
        },
        why: why.to_owned(),
        source,
    };
    data.into_iter().chain(threads.follow(facts)).collect()
}

/// Its collector by itself takes three quarters of the limit.
fn dotnet(limit: u64, facts: &Facts<'_>) -> Vec<Follow> {
    let heap = Bounds {
        read: &size::dotnet,
        write: &|number| format!("0x{number:X}"),
        most: limit / 4 * 3 / MIB * MIB,
        why: "three quarters of the limit, as a hexadecimal number: threads, code and buffers are \
              no heap",
        source: "https://learn.microsoft.com/dotnet/core/runtime-config/garbage-collector",
    };
    let share = Bounds { most: 75, ..heap };
    let names = ["DOTNET_GCHeapHardLimit", "COMPlus_GCHeapHardLimit"];
    let bytes = variable(facts, &names);
    if bytes.is_some() {
        return lowered("GCHeapHardLimit", bytes, heap, facts)
            .into_iter()
            .collect();
    }
    let names = [
        "DOTNET_GCHeapHardLimitPercent",
        "COMPlus_GCHeapHardLimitPercent",
    ];
    let percent = variable(facts, &names);
    lowered("GCHeapHardLimitPercent", percent, share, facts)
        .into_iter()
        .collect()
}

/// What one request may take is not lowered as long as it fits: scripts may need it.
fn php_limit(family: Option<&str>, limit: u64, facts: &Facts<'_>) -> Option<Follow> {
    let found = variable(facts, php::memory_limit(family))?;
    let now = found.value.as_deref().and_then(php::size);
    if now.is_some_and(|now| now <= limit) {
        return None;
    }
    let bounds = Bounds {
        read: &php::size,
        write: &|bytes| format!("{}M", bytes / MIB),
        most: (limit / 2 / MIB).max(1) * MIB,
        why: "half of the limit: several requests run at once",
        source: "https://www.php.net/manual/en/ini.core.php#ini.memory-limit",
    };
    lowered("memory_limit", Some(found), bounds, facts)
}

fn children(limit: u64, facts: &Facts<'_>) -> Option<Follow> {
    let found = php::children_in_files(facts).known();
    let found = found.map(|value| super::place::hidden(Some(value)));
    let found = found.or_else(|| variable(facts, &php::CHILDREN));
    let bounds = Bounds {
        read: &|text| text.trim().parse().ok(),
        write: &|number| number.to_string(),
        most: ((limit / MIB).saturating_sub(php::BASE) / php::EACH).max(1),
        why: "20 MiB and 40 for each child",
        source: php::SOURCE,
    };
    lowered("pm.max_children", found, bounds, facts)
}
