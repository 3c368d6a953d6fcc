//! MySQL and MariaDB: the buffer pool and the performance schema.

use crate::finding::{Finding, Severity};
use crate::knowledge::runtimes::size as read;
use crate::knowledge::setting::{Input, Setting};

use super::registry::{Rule, example};
use super::scene::{Place as _, Scene, percent, size, told, whole_mib};

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
        why: "The server takes 100 MiB or more beside its pool, and each connection has buffers of \
              its own.",
        fix: "Half of the limit.",
        source: "https://dev.mysql.com/doc/refman/8.4/en/memory-use.html",
        example: example!("buffer-pool-high"),
        check: Some(buffer_pool_high),
    },
];

const SERVERS: [&str; 3] = ["mysql", "mariadb", "percona-mysql"];

const PROGRAMS: [&str; 3] = ["mysqld", "mariadbd", "mysqld_safe"];
const FLAGS: [&str; 2] = ["MYSQL_EXTRA_FLAGS", "MARIADB_EXTRA_FLAGS"];

const FILES: [&str; 2] = ["/etc/my.cnf", "/etc/mysql/my.cnf"];
const FOLDERS: [&str; 4] = [
    "/etc/mysql/conf.d/",
    "/etc/mysql/mariadb.conf.d/",
    "/etc/my.cnf.d/",
    "/opt/bitnami/",
];

/// A system variable, by its name with underlines.
fn setting(name: &str, scene: &mut Scene<'_, '_, '_>) -> Option<Setting> {
    let server = scene.facts.command_of(&PROGRAMS, &FLAGS).ok()?;
    let underlined = format!("--{name}");
    let dashed = format!("--{}", name.replace('_', "-"));
    let facts = &mut scene.facts;
    Some(
        server
            .option(&[&dashed, &underlined])
            .or(|| facts.configured_under(&FOLDERS, &[name]))
            .or(|| facts.configured(&FILES, &[name])),
    )
}

/// Whether a folder of configuration files is mounted that cannot be looked into.
fn has_unread_folder(scene: &Scene<'_, '_, '_>) -> bool {
    let volumes = scene.service().config.get("volumes");
    let volumes = volumes.and_then(crate::yaml::Node::as_seq);
    volumes.unwrap_or_default().iter().any(|volume| {
        let target = volume.get("target").and_then(crate::yaml::Node::as_str);
        target.is_some_and(|target| {
            let target = target.trim_end_matches('/');
            FOLDERS
                .iter()
                .any(|folder| folder.trim_end_matches('/') == target)
        })
    })
}

fn performance_schema_on(rule: &Rule, scene: &mut Scene<'_, '_, '_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let is_mysql = scene.is_a(&["mysql", "percona-mysql"]);
    if !is_mysql || limit >= 512 * MIB || has_unread_folder(scene) {
        return None;
    }
    match schema(scene)? {
        Schema::Off => None,
        Schema::Default => Some(
            rule.says(format!(
                "150 to 250 of these {} go to the performance schema, which is on by default",
                size(limit)
            ))
            .at(at)
            .help("add --performance-schema=OFF to the command, or allow 512m"),
        ),
        Schema::On(input) => Some(
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

/// What is said of the performance schema.
enum Schema {
    Default,
    On(Input),
    Off,
}

/// On the command line, else in a file; `None` where that cannot be told.
fn schema(scene: &mut Scene<'_, '_, '_>) -> Option<Schema> {
    let server = scene.facts.command_of(&PROGRAMS, &FLAGS).ok()?;
    // Options are read in every spelling, and the last one counts.
    // <https://dev.mysql.com/doc/refman/8.4/en/option-modifiers.html>
    let last = server.arguments().iter().rev().find_map(|word| {
        let option = word.text.strip_prefix("--")?.replace('_', "-");
        let option = option.strip_prefix("loose-").unwrap_or(&option);
        let (name, value) = option.split_once('=').unwrap_or((option, "ON"));
        let is_off = ["skip-", "disable-"]
            .iter()
            .any(|prefix| name.strip_prefix(prefix) == Some("performance-schema"));
        let name = name.strip_prefix("enable-").unwrap_or(name);
        let value = if is_off { "OFF" } else { value };
        (is_off || name == "performance-schema").then(|| (value.to_owned(), word.clone()))
    });
    if let Some((value, word)) = last {
        let input = Input {
            name: "--performance-schema".to_owned(),
            value: word
                .text
                .split_once('=')
                .map_or("", |(_, value)| value)
                .to_owned(),
            at: word.at,
        };
        return word.is_known.then(|| switched(&value, input))?;
    }
    if !server.is_complete {
        return None;
    }
    let skips = ["skip-performance-schema", "skip_performance_schema"];
    let facts = &mut scene.facts;
    let skipped = facts
        .configured_under(&FOLDERS, &skips)
        .or(|| facts.configured(&FILES, &skips));
    if !matches!(skipped, Setting::Absent) {
        return Some(Schema::Off);
    }
    match setting("performance_schema", scene)? {
        Setting::Absent => Some(Schema::Default),
        Setting::Unknown(_) => None,
        Setting::Known(value, input) => switched(&value, input),
    }
}

fn switched(value: &str, input: Input) -> Option<Schema> {
    match value.trim().to_ascii_lowercase().as_str() {
        "off" | "0" | "false" => Some(Schema::Off),
        // Its name alone in a file switches it on.
        "on" | "1" | "true" | "" => Some(Schema::On(input)),
        _ => None,
    }
}

fn buffer_pool_high(rule: &Rule, scene: &mut Scene<'_, '_, '_>) -> Option<Finding> {
    let (limit, _) = scene.limit().filter(|_| scene.is_a(&SERVERS))?;
    let (pool, input) = told(setting("innodb_buffer_pool_size", scene)?.read(read::mysql))?;
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
