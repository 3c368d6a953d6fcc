//! MySQL and MariaDB: the buffer pool and the performance schema.

use crate::finding::{Finding, Severity};
use crate::knowledge::runtimes::mysql::performance_schema;
use crate::knowledge::runtimes::size as read;
use crate::knowledge::servers::{MARIADB, MYSQL, Server};
use crate::knowledge::setting::Setting;

use crate::lint::scene::{Place as _, Scene, percent, size, told, whole_mib};
use crate::lint::{Rule, example};

const MIB: u64 = 1 << 20;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "performance-schema-on",
        number: Some("MB025"),
        severity: Severity::Warning,
        title: "MySQL in less than 512 MiB with its performance schema",
        why: "The performance schema is on by default and takes 150 to 250 MiB that nothing else \
              can use. (MariaDB has it off by default.)",
        fix: "`command: --performance-schema=OFF --innodb-buffer-pool-size=64M`.",
        source: "https://github.com/apecloud/kubeblocks/issues/3238; https://dev.mysql.com/doc/refman/8.4/en/performance-schema-memory-model.html",
        example: example!("performance-schema-on"),
        check: Some(performance_schema_on),
    },
    Rule {
        id: "buffer-pool-high",
        number: Some("MB026"),
        severity: Severity::Error,
        title: "a buffer pool of more than seven tenths of the limit",
        why: "The server needs 100 MiB or more in addition to its pool, and each connection has \
              its own buffers.",
        fix: "Half of the limit.",
        source: "https://dev.mysql.com/doc/refman/8.4/en/memory-use.html",
        example: example!("buffer-pool-high"),
        check: Some(buffer_pool_high),
    },
];

/// The server of the service, if it is one of these.
fn server(scene: &Scene<'_>) -> Option<&'static Server> {
    let is_it = |server: &&'static Server| scene.is_a(server.families);
    [&MYSQL, &MARIADB].into_iter().find(is_it)
}

fn performance_schema_on(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let is_unread = MYSQL.folders.iter().any(|folder| scene.facts.hides(folder));
    if !scene.is_a(MYSQL.families) || limit >= 512 * MIB || is_unread {
        return None;
    }
    let settings = MYSQL.settings(scene.facts).ok()?;
    match performance_schema(&settings, scene.facts) {
        Setting::Known(false, _) | Setting::Unknown(_) => None,
        Setting::Absent => Some(
            rule.says(format!(
                "150 to 250 of these {} go to the performance schema, which is on by default",
                size(limit)
            ))
            .at(at)
            .help("add --performance-schema=OFF to the command, or allow 512m"),
        ),
        Setting::Known(true, input) => Some(
            rule.says(format!(
                "150 to 250 of these {} go to the performance schema",
                size(limit)
            ))
            .at_input(&input, scene)
            .beside_limit(scene)
            .help("switch it off, or allow 512m")
            .write("OFF", &input, scene),
        ),
    }
}

fn buffer_pool_high(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    let pool = server(scene)?.setting("innodb_buffer_pool_size", scene.facts);
    let (pool, input) = told(pool.read(read::mysql))?;
    (pool > percent(limit, 70)).then(|| {
        rule.says(format!(
            "a buffer pool of {} leaves too little of {} for the server and its connections",
            size(pool),
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help(format!("write {}M", whole_mib(limit / 2)))
        .write(format!("{}M", whole_mib(limit / 2)), &input, scene)
    })
}
