//! Databases and caches: their buffers.

use crate::knowledge::arguments::Word;
use crate::knowledge::facts::Facts;
use crate::knowledge::runtimes::mysql::{performance_schema, switch};
use crate::knowledge::runtimes::redis::{persists, room};
use crate::knowledge::runtimes::size;
use crate::knowledge::servers::{self, Server};
use crate::knowledge::setting::Setting;

use super::knob::{Knob, Unset, is_direct, is_official, running};
use super::place::{Found, hidden, in_variables, option, parameter, variable};
use super::{Follow, How};

const MIB: u64 = 1 << 20;

const POSTGRES_MEMORY: &str =
    "https://www.postgresql.org/docs/current/runtime-config-resource.html";

/// What follows in a store of that family.
pub(super) fn follow(family: &str, limit: u64, facts: &Facts<'_>) -> Vec<Follow> {
    let is_of = |server: &Server| server.families.contains(&family);
    match family {
        _ if is_of(&servers::POSTGRES) => postgres(limit, facts),
        _ if is_of(&servers::MYSQL) => mysql(limit, facts, &MYSQL),
        _ if is_of(&servers::MARIADB) => mysql(limit, facts, &MARIADB),
        _ if is_of(&servers::REDIS) => redis(limit, facts),
        _ if is_of(&servers::MEMCACHED) => memcached(limit, facts),
        _ if is_of(&servers::MONGO) => mongo(limit, facts),
        _ => Vec::new(),
    }
}

/// A setting where it is written: in the command, in variables, and by its name in a file, which
/// a person has to change.
fn find(
    server: &'static Server,
    name: &str,
    facts: &Facts<'_>,
    search: &dyn Fn(&[Word]) -> Option<Found>,
) -> Option<Found> {
    let on_line = running(facts, server.programs).and_then(|invocation| {
        // The command of an image that takes options alone starts with the first of them.
        let is_options = invocation.program().starts_with('-');
        let words = if is_options {
            &invocation.words[..]
        } else {
            invocation.arguments()
        };
        search(words).or_else(|| (!invocation.is_complete).then(|| hidden(None)))
    });
    on_line
        .or_else(|| in_variables(facts, server.variables, search))
        .or_else(|| variable(facts, &[&server.own_variable(name)?]))
        .or_else(|| {
            let settings = server.settings(facts).ok()?;
            let in_files = settings.in_files(&[name], facts).known();
            in_files.map(|value| hidden(Some(value)))
        })
}

fn unset(server: &Server, facts: &Facts<'_>, program: &[&str], option: &[&str]) -> Unset {
    let owned = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    Unset::Words {
        program: owned(program),
        option: owned(option),
        is_direct: is_direct(facts, running(facts, server.programs)),
    }
}

fn postgres(limit: u64, facts: &Facts<'_>) -> Vec<Follow> {
    let server = &servers::POSTGRES;
    // Every image of these families is made from the official one, but that of Bitnami.
    let program: &[&str] = if facts.variables.any_starts_with("POSTGRESQL_") {
        &[]
    } else {
        &["postgres"]
    };
    let find = |name: &str, short: &str| {
        find(server, name, facts, &|words| {
            parameter(words, name).or_else(|| option(words, &[short]))
        })
    };
    let buffers = find("shared_buffers", "-B");
    let connections = find("max_connections", "-N");
    let most = (limit / 4 / MIB).clamp(16, 8192);
    let buffers = Knob {
        setting: "shared_buffers",
        found: buffers,
        read: &|text| size::postgres(text, 8 << 10),
        write: &|bytes| format!("{}MB", bytes / MIB),
        most: most * MIB,
        default: Some(128 * MIB),
        unset: unset(server, facts, program, &["-c", "shared_buffers="]),
        why: "a quarter of the limit, which leaves room for connections and sorts".to_owned(),
        source: POSTGRES_MEMORY,
    };
    // 1.65 MiB for each idle connection were measured; they get less than a third of the limit.
    let most = (limit.saturating_mul(30) / 165 / MIB).max(10);
    let connections = Knob {
        setting: "max_connections",
        found: connections,
        read: &|text| text.trim().parse().ok(),
        write: &|number| number.to_string(),
        most,
        default: Some(100),
        unset: unset(server, facts, program, &["-c", "max_connections="]),
        why: "1.65 MiB each, and 30 % of the limit for all; the pools of its clients have to be \
              smaller"
            .to_owned(),
        source: "measured.csv#postgres15-default-50conns",
    };
    let both = [buffers.follow(facts), connections.follow(facts)];
    both.into_iter().flatten().collect()
}

/// What a server takes beside its pool, and what it starts with.
struct Sql {
    server: &'static Server,
    official: &'static str,
    /// Beside half of the limit, in bytes.
    beside: u64,
    has_schema: bool,
}

const MYSQL: Sql = Sql {
    server: &servers::MYSQL,
    official: "mysql",
    beside: 128 * MIB,
    has_schema: true,
};

const MARIADB: Sql = Sql {
    server: &servers::MARIADB,
    official: "mariadb",
    beside: 0,
    has_schema: false,
};

/// The performance schema is not worth its memory below this limit.
const SCHEMA_FROM: u64 = 1 << 30;

fn mysql(limit: u64, facts: &Facts<'_>, sql: &Sql) -> Vec<Follow> {
    let server = sql.server;
    let is_official = is_official(facts, &[sql.official]);
    let pool_names = ["--innodb-buffer-pool-size", "--innodb_buffer_pool_size"];
    let pool = find(server, "innodb_buffer_pool_size", facts, &|words| {
        option(words, &pool_names)
    });
    let (is_off, schema) = schema(server, facts);
    let most = (limit / 2).saturating_sub(sql.beside);
    let most = (most / MIB).max(32).min(limit / 10 * 7 / MIB).max(5);
    // The entrypoint of the official images puts the server in front of options.
    let added = |option: &[&str]| match unset(server, facts, &[], option) {
        Unset::Words {
            option, is_direct, ..
        } if is_official => Unset::Words {
            program: Vec::new(),
            option,
            is_direct,
        },
        unset => unset,
    };
    let mut follows: Vec<Follow> = Vec::new();
    follows.extend(
        Knob {
            setting: "innodb_buffer_pool_size",
            found: pool,
            read: &size::mysql,
            write: &|bytes| format!("{}M", bytes / MIB),
            most: most * MIB,
            default: Some(128 * MIB),
            unset: added(&["--innodb-buffer-pool-size="]),
            why: "half of the limit, less what the server takes beside it".to_owned(),
            source: "https://dev.mysql.com/doc/refman/8.4/en/innodb-buffer-pool-resize.html",
        }
        .follow(facts),
    );
    if sql.has_schema && limit < SCHEMA_FROM && !is_off {
        follows.extend(
            Knob {
                setting: "performance_schema",
                found: schema,
                read: &|text| switch(text).map(u64::from),
                write: &|_| "OFF".to_owned(),
                most: 0,
                default: Some(1),
                unset: added(&["--performance-schema="]),
                why: "its tables take 150 to 250 MiB, too much of less than 1 GiB".to_owned(),
                source: "https://github.com/apecloud/kubeblocks/issues/3238",
            }
            .follow(facts),
        );
    }
    if is_official && facts.service.entrypoint.is_none() {
        for follow in &mut follows {
            as_command(follow, facts);
        }
    }
    follows
}

/// Whether the performance schema is switched off, and where it is set if it is not.
fn schema(server: &'static Server, facts: &Facts<'_>) -> (bool, Option<Found>) {
    let names = ["--performance-schema", "--performance_schema"];
    let found = find(server, "performance_schema", facts, &|words| {
        option(words, &names)
    });
    let stated = match server.settings(facts) {
        Ok(settings) => performance_schema(&settings, facts),
        Err(input) => Setting::Unknown(input),
    };
    match stated {
        Setting::Absent => (false, None),
        Setting::Known(false, _) => (true, None),
        // There are spellings without a value to replace.
        Setting::Known(true, _) => (false, found.or_else(|| Some(hidden(Some("ON".to_owned()))))),
        Setting::Unknown(_) => (false, found.or_else(|| Some(hidden(None)))),
    }
}

/// Where there is no command, options alone are one.
fn as_command(follow: &mut Follow, facts: &Facts<'_>) {
    if let How::ByHand(_) = &follow.how
        && follow.from.is_none()
        && facts.service.command.is_none()
    {
        let name = follow.setting.replace('_', "-");
        follow.how = How::Command(vec![format!("--{name}={}", follow.to)]);
    }
}

fn redis(limit: u64, facts: &Facts<'_>) -> Vec<Follow> {
    let server = &servers::REDIS;
    let most_now = find(server, "maxmemory", facts, &|words| {
        option(words, &["--maxmemory"])
    });
    let settings = server.settings(facts).ok();
    let persists = settings.and_then(|settings| persists(&settings, facts));
    let persists = persists.unwrap_or(true);
    let most = room(limit, persists);
    let why = if persists {
        "what is left of the limit by 2.1: a copy of the data is made while it is saved"
    } else {
        "what is left of the limit by 1.1, for what it needs beside the data"
    };
    let program: &[&str] = if is_official(facts, &["redis"]) {
        &["redis-server"]
    } else if is_official(facts, &["valkey/valkey", "valkey"]) {
        &["valkey-server"]
    } else {
        &[]
    };
    let knob = Knob {
        setting: "maxmemory",
        found: most_now,
        // 0 is as much as it likes.
        read: &|text| size::redis(text).map(|bytes| if bytes == 0 { u64::MAX } else { bytes }),
        write: &|bytes| format!("{}mb", (bytes / MIB).max(1)),
        most: (most / MIB).max(1) * MIB,
        default: Some(u64::MAX),
        unset: unset(server, facts, program, &["--maxmemory"]),
        why: why.to_owned(),
        source: "measured.csv#redis-200mb-bgsave; https://redis.io/docs/latest/operate/oss_and_stack/management/admin/",
    };
    knob.follow(facts).into_iter().collect()
}

fn memcached(limit: u64, facts: &Facts<'_>) -> Vec<Follow> {
    let server = &servers::MEMCACHED;
    let most = limit.saturating_sub(12 * MIB) / 10 * 9 / MIB;
    let program: &[&str] = if is_official(facts, &["memcached"]) {
        &["memcached"]
    } else {
        &[]
    };
    let knob = Knob {
        setting: "-m",
        found: find(server, "memory_limit", facts, &|words| {
            option(words, &["-m", "--memory-limit"])
                .or_else(|| super::place::attached(words, &["-m"]))
        }),
        read: &|text| text.trim().parse().ok(),
        write: &|number| number.to_string(),
        most: most.max(1),
        default: Some(64),
        unset: unset(server, facts, program, &["-m"]),
        why: "nine tenths of what is left of the limit, in MiB".to_owned(),
        source: "measured.csv#memcached-m64",
    };
    knob.follow(facts).into_iter().collect()
}

fn mongo(limit: u64, facts: &Facts<'_>) -> Vec<Follow> {
    let server = &servers::MONGO;
    let half = (limit.saturating_sub(1 << 30) / 2).min(limit / 100 * 45);
    let least: u64 = 256 * MIB;
    let knob = Knob {
        setting: "--wiredTigerCacheSizeGB",
        found: find(server, "cacheSizeGB", facts, &|words| {
            option(words, &["--wiredTigerCacheSizeGB"])
        }),
        read: &size::gib,
        write: &|bytes| {
            let quarters = (bytes / (256 * MIB)).max(1);
            let text = format!("{}.{:02}", quarters / 4, quarters % 4 * 25);
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        },
        most: half.max(least),
        // By itself it takes half of what is above 1 GiB of its limit.
        default: None,
        unset: unset(server, facts, &[], &[]),
        why: "half of the limit above 1 GiB, and 0.25 at least".to_owned(),
        source: "https://www.mongodb.com/docs/manual/reference/configuration-options/#mongodb-setting-storage.wiredTiger.engineConfig.cacheSizeGB",
    };
    knob.follow(facts).into_iter().collect()
}
