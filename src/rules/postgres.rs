//! PostgreSQL: shared buffers, sorts and connections against the limit.

use crate::finding::{Finding, Severity};
use crate::knowledge::runtimes::size as read;
use crate::knowledge::servers::POSTGRES;
use crate::knowledge::setting::{Input, Setting};

use crate::lint::scene::{Place as _, Scene, percent, size, told, whole_mib};
use crate::lint::{Rule, example};

const MIB: u64 = 1 << 20;

/// The default of `work_mem`, in bytes.
const DEFAULT_SORTS: u64 = 4 * MIB;

/// The default of `max_connections`.
const DEFAULT_CONNECTIONS: u64 = 100;

const MANUAL: &str = "https://www.postgresql.org/docs/current/runtime-config-resource.html";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "shared-buffers-high",
        number: Some("MB020"),
        severity: Severity::Warning,
        title: "shared_buffers of more than two fifths of the limit",
        why: "Shared buffers are charged to the container as they are touched, and each connection \
              comes on top. The manual considers more than 40 % unlikely to help even on a \
              dedicated machine. More than three quarters of the limit is an error: the server is \
              OOM-killed once they are full.",
        fix: "A quarter of the limit.",
        source: MANUAL,
        example: example!("shared-buffers-high"),
        check: Some(shared_buffers_high),
    },
    Rule {
        id: "shared-buffers-default",
        number: Some("MB021"),
        severity: Severity::Warning,
        title: "PostgreSQL in less than 200 MiB with 128 MiB of shared buffers",
        why: "The default of shared_buffers is 128 MiB. With 16 MiB for the server and 1.65 for \
              each connection, nothing is left for sorts once the buffers are full.",
        fix: "`command: postgres -c shared_buffers=32MB -c max_connections=20`.",
        source: MANUAL,
        example: example!("shared-buffers-default"),
        check: Some(shared_buffers_default),
    },
    Rule {
        id: "postgres-worst-case",
        number: Some("MB022"),
        severity: Severity::Warning,
        title: "PostgreSQL settings that may exceed the limit together",
        why: "The settings allow shared buffers, one work_mem and 1.65 MiB per connection, and 20 \
              MiB for the server; a query with several sorts takes work_mem several times. The \
              rule applies only if work_mem is above its default of 4 MiB or max_connections above \
              its default of 100, because few stacks on one machine open that many connections.",
        fix: "Lower work_mem or max_connections, or put a connection pooler in front.",
        source: MANUAL,
        example: example!("postgres-worst-case"),
        check: Some(postgres_worst_case),
    },
    Rule {
        id: "cache-size-over-limit",
        number: Some("MB023"),
        severity: Severity::Info,
        title: "effective_cache_size larger than the limit",
        why: "Nothing is allocated, but the planner assumes a cache that the container cannot \
              have.",
        fix: "About three fifths of the limit.",
        source: "https://www.postgresql.org/docs/current/runtime-config-query.html#GUC-EFFECTIVE-CACHE-SIZE",
        example: example!("cache-size-over-limit"),
        check: Some(cache_size_over_limit),
    },
    Rule {
        id: "immich-database-limit",
        number: Some("MB024"),
        severity: Severity::Error,
        title: "Immich's database with a limit below 2 GiB",
        why: "Immich requires a limit of at least 2 GiB if its database has one: vector indexes \
              are built in memory.",
        fix: "`mem_limit: 2g`, or none.",
        source: "https://docs.immich.app/install/requirements",
        example: example!("immich-database-limit"),
        check: Some(immich_database_limit),
    },
];

fn setting(name: &str, scene: &Scene<'_>) -> Setting {
    POSTGRES.setting(name, scene.facts)
}

fn is_postgres(scene: &Scene<'_>) -> bool {
    scene.is_a(POSTGRES.families)
}

fn blocks(text: &str) -> Option<u64> {
    read::postgres(text, 8 << 10)
}

fn shared_buffers_high(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit().filter(|_| is_postgres(scene))?;
    let (buffers, input) = told(setting("shared_buffers", scene).read(blocks))?;
    if buffers <= percent(limit, 40) {
        return None;
    }
    let mut finding = rule.says(format!(
        "shared_buffers of {} is more than 40 % of the limit of {}",
        size(buffers),
        size(limit)
    ));
    if buffers > percent(limit, 75) {
        finding.severity = Severity::Error;
    }
    Some(
        finding
            .at_input(&input, scene)
            .beside_limit(scene)
            .help(format!("write shared_buffers={}MB", whole_mib(limit / 4)))
            .write(format!("{}MB", whole_mib(limit / 4)), &input, scene),
    )
}

fn shared_buffers_default(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit().filter(|_| is_postgres(scene))?;
    let is_default = matches!(setting("shared_buffers", scene), Setting::Absent);
    (is_default && limit < 200 * MIB).then(|| {
        let message = match limit.checked_sub(128 * MIB).filter(|&left| left > 0) {
            Some(left) => format!(
                "the default of 128 MiB of shared buffers leaves {} for everything else",
                size(left)
            ),
            None => format!(
                "the default of 128 MiB of shared buffers does not go into {}",
                size(limit)
            ),
        };
        rule.says(message)
            .at(at)
            .help("add -c shared_buffers=32MB -c max_connections=20 to the command")
    })
}

fn postgres_worst_case(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit().filter(|_| is_postgres(scene))?;
    let buffers = setting("shared_buffers", scene).read(blocks);
    let sorts = setting("work_mem", scene).read(|text| read::postgres(text, 1 << 10));
    let connections = setting("max_connections", scene).number();
    // Who states no more than the defaults has the server that nothing is said of, or less.
    let stated = [
        above(&sorts, DEFAULT_SORTS),
        above(&connections, DEFAULT_CONNECTIONS),
    ];
    let input = stated.into_iter().flatten().next()?.clone();
    let value = |setting, default| match setting {
        Setting::Absent => Some(default),
        Setting::Known(value, _) => Some(value),
        Setting::Unknown(_) => None,
    };
    let (buffers, sorts) = (value(buffers, 128 * MIB)?, value(sorts, DEFAULT_SORTS)?);
    let connections = value(connections, DEFAULT_CONNECTIONS)?;
    let each = sorts.saturating_add(165 * MIB / 100);
    let sum = buffers
        .saturating_add(each.saturating_mul(connections))
        .saturating_add(20 * MIB);
    (sum > limit && buffers <= percent(limit, 40)).then(|| {
        rule.says(format!(
            "{} of shared buffers and {connections} connections of {} may take {} of the {} that are allowed",
            size(buffers),
            size(each),
            size(sum),
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help("lower work_mem or max_connections, or raise the limit")
    })
}

/// Where a setting is stated that is more than its default.
fn above(setting: &Setting<u64>, default: u64) -> Option<&Input> {
    match setting {
        Setting::Known(value, input) if *value > default => Some(input),
        _ => None,
    }
}

fn cache_size_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit().filter(|_| is_postgres(scene))?;
    let (cache, input) = told(setting("effective_cache_size", scene).read(blocks))?;
    (cache > limit).then(|| {
        rule.says(format!(
            "the planner counts on {} of cache, and the container ends at {}",
            size(cache),
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help(format!(
            "write effective_cache_size={}MB",
            whole_mib(percent(limit, 60))
        ))
        .write(
            format!("{}MB", whole_mib(percent(limit, 60))),
            &input,
            scene,
        )
    })
}

fn immich_database_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    (scene.is_a(&["postgres-immich"]) && limit < 2048 * MIB).then(|| {
        rule.says(format!(
            "Immich asks for 2 GiB at least where its database has a limit, which is {}",
            size(limit)
        ))
        .at(at)
        .help("write 2g, or drop the limit")
    })
}
