//! Other stores, each with a setting of its own that the limit has to agree with.

use crate::finding::{Finding, Severity};
use crate::knowledge::runtimes::size as read;
use crate::knowledge::servers::MEMCACHED;
use crate::knowledge::setting::Setting;

use crate::lint::scene::{Place as _, Scene, percent, size, told, whole_mib};
use crate::lint::{Rule, example};

const MIB: u64 = 1 << 20;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "memcached-over-limit",
        number: Some("MB034"),
        severity: Severity::Error,
        title: "memcached with `-m` as large as its limit",
        why: "`-m` counts stored items only; connections, threads and the hash table take 12 MiB or more.",
        fix: "Nine tenths of the limit minus 12 MiB.",
        source: "https://docs.memcached.org/serverguide/configuring/",
        example: example!("memcached-over-limit"),
        check: Some(memcached_over_limit),
    },
    Rule {
        id: "dragonfly-threads",
        number: Some("MB035"),
        severity: Severity::Error,
        title: "Dragonfly with less than 256 MiB for each thread",
        why: "It starts one thread per CPU of the machine, and exits if `--maxmemory`, by default \
              four fifths of the limit, has less than 256 MiB for each.",
        fix: "`command: --proactor_threads=1`.",
        source: "https://www.dragonflydb.io/docs/managing-dragonfly/flags",
        example: example!("dragonfly-threads"),
        check: Some(dragonfly_threads),
    },
    Rule {
        id: "clickhouse-small",
        number: Some("MB037"),
        severity: Severity::Warning,
        title: "ClickHouse in less than 768 MiB with its default settings",
        why: "The defaults are for 16 GB: it may take 90 % of what it sees, and its mark cache \
              alone may grow to 5 GiB.",
        fix: "Raise the limit, or mount a configuration with small caches.",
        source: "https://clickhouse.com/docs/operations/tips#using-less-than-16gb-of-ram",
        example: example!("clickhouse-small"),
        check: Some(clickhouse_small),
    },
    Rule {
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
    },
    Rule {
        id: "mssql-memory",
        number: Some("MB039"),
        severity: Severity::Warning,
        title: "SQL Server without `MSSQL_MEMORY_LIMIT_MB`",
        why: "It takes up to 80 % of what it sees and keeps it, and refuses to start below 2000 \
              MB. A limit below that, or a setting above 80 % of the limit, is an error.",
        fix: "`MSSQL_MEMORY_LIMIT_MB` of three quarters of the limit.",
        source: "https://learn.microsoft.com/sql/linux/sql-server-linux-performance-best-practices",
        example: example!("mssql-memory"),
        check: Some(mssql_memory),
    },
];

fn memcached_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit().filter(|_| scene.is_a(MEMCACHED.families))?;
    let stated = MEMCACHED.setting("memory_limit", scene.facts);
    let stated = stated.number();
    let (most, input) = match stated {
        Setting::Absent => (64, None),
        Setting::Known(most, input) => (most, Some(input)),
        Setting::Unknown(_) => return None,
    };
    let most = read::mib(most);
    let room = limit.saturating_sub(12 * MIB);
    (most >= room).then(|| {
        let finding = rule.says(format!(
            "{} of items and 12 MiB beside them do not go into {}",
            size(most),
            size(limit)
        ));
        let better = whole_mib(percent(room, 90));
        let finding = match &input {
            Some(input) => finding.at_input(input, scene).beside_limit(scene),
            None => finding.at(at),
        };
        match input {
            _ if better == 0 => finding.help("raise the limit"),
            Some(input) => {
                finding
                    .help(format!("write -m {better}"))
                    .write(better.to_string(), &input, scene)
            }
            None => finding.help(format!("add -m {better} to the command")),
        }
    })
}

fn dragonfly_threads(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit().filter(|_| scene.is_a(&["dragonfly"]))?;
    let server = scene.facts.command_of(&["dragonfly"], &[]).ok()?;
    let (threads, input) = match server.option(&["--proactor_threads"]).number() {
        Setting::Absent => (scene.facts.whole_cpus()?, None),
        Setting::Known(threads, input) => (threads, Some(input)),
        Setting::Unknown(_) => return None,
    };
    // What it may fill: four fifths of what it sees, if nobody says otherwise.
    let data = match server.option(&["--maxmemory"]).read(read::dragonfly) {
        Setting::Known(most, _) if most > 0 => most.min(limit),
        Setting::Unknown(_) => return None,
        Setting::Absent | Setting::Known(..) => percent(limit, 80),
    };
    let each = 256 * MIB;
    let needed = each.saturating_mul(threads);
    if needed <= data {
        return None;
    }
    let finding = rule.says(format!(
        "{threads} threads want {}, and there are {} for data: it exits at the start",
        size(needed),
        size(data)
    ));
    let better = (data / each).max(1);
    let finding = match &input {
        Some(input) => finding.at_input(input, scene).beside_limit(scene),
        None => finding.at(at),
    };
    Some(match input {
        _ if data < each => finding.help("allow 320m or more, for one thread"),
        Some(input) => finding
            .help(format!("write --proactor_threads={better}"))
            .write(better.to_string(), &input, scene),
        None => finding.help(format!("add --proactor_threads={better} to the command")),
    })
}

fn clickhouse_small(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit().filter(|_| scene.is_a(&["clickhouse"]))?;
    let mut mounts = scene.service().mounts.iter();
    let is_configured = mounts.any(|mount| mount.target.starts_with("/etc/clickhouse-server"));
    (limit < 768 * MIB && !is_configured).then(|| {
        rule.says(format!(
            "ClickHouse's defaults are for 16 GB, and {} are allowed",
            size(limit)
        ))
        .at(at)
        .help("allow 1g, or mount a configuration with small caches")
    })
}

fn cassandra_heap(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let is_open = scene.is_a(&["cassandra"])
        && !scene.has_variable(&["MAX_HEAP_SIZE", "JVM_OPTS", "JVM_EXTRA_OPTS"]);
    is_open.then(|| {
        rule.says("Cassandra takes its heap from the machine's memory, whatever the limit")
            .at(scene.image_at())
            .help("set MAX_HEAP_SIZE and HEAP_NEWSIZE")
    })
}

fn mssql_memory(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    if !scene.is_a(&["mssql"]) {
        return None;
    }
    let error = |finding: Finding| Finding {
        severity: Severity::Error,
        ..finding
    };
    if let Some((limit, at)) = scene.limit().filter(|(limit, _)| *limit < 2_000_000_000) {
        let message = format!(
            "SQL Server refuses to start below 2000 MB, and {} are allowed",
            size(limit)
        );
        return Some(error(rule.says(message)).at(at).help("allow 2g"));
    }
    match scene.facts.variables.get("MSSQL_MEMORY_LIMIT_MB").number() {
        Setting::Unknown(_) => None,
        Setting::Absent => Some(
            rule.says("SQL Server takes up to 80 % of what it sees and keeps it")
                .at(scene.image_at())
                .help("set MSSQL_MEMORY_LIMIT_MB"),
        ),
        known @ Setting::Known(..) => {
            let (stated, input) = told(known)?;
            let (limit, _) = scene.limit()?;
            let stated = read::mib(stated);
            (stated > percent(limit, 80)).then(|| {
                let message = format!(
                    "{} for SQL Server is more than 80 % of {}",
                    size(stated),
                    size(limit)
                );
                error(rule.says(message))
                    .at_input(&input, scene)
                    .beside_limit(scene)
                    .help(format!("write {}", whole_mib(percent(limit, 75))))
                    .write(whole_mib(percent(limit, 75)).to_string(), &input, scene)
            })
        }
    }
}
