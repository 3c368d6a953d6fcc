//! Databases and caches: their buffers.

use crate::knowledge::arguments::Word;
use crate::knowledge::environment;
use crate::knowledge::facts::Facts;
use crate::knowledge::runtimes::size;
use crate::source::Span;

use super::knob::{Knob, Unset, is_direct, is_official, running};
use super::place::{Found, hidden, in_variables, option, parameter};
use super::{Follow, How};

const MIB: u64 = 1 << 20;

const POSTGRES_MEMORY: &str =
    "https://www.postgresql.org/docs/current/runtime-config-resource.html";

/// What follows in a store of that family.
pub(super) fn follow(family: &str, limit: u64, facts: &mut Facts<'_, '_, '_>) -> Vec<Follow> {
    match family {
        "postgres"
        | "postgres-pgvector"
        | "postgres-postgis"
        | "postgres-timescaledb"
        | "postgres-immich"
        | "postgres-supabase" => postgres(limit, facts),
        "mysql" | "percona-mysql" => mysql(limit, facts, &MYSQL),
        "mariadb" => mysql(limit, facts, &MARIADB),
        "redis" | "valkey" | "keydb" | "redis-stack" => redis(limit, facts),
        "memcached" => memcached(limit, facts),
        "mongodb" => mongo(limit, facts),
        _ => Vec::new(),
    }
}

/// Every place that a store's settings may be in.
struct Places<'p> {
    programs: &'p [&'p str],
    variables: &'p [&'p str],
}

impl Places<'_> {
    /// In the command, then in the variables.
    fn find(
        &self,
        facts: &Facts<'_, '_, '_>,
        search: &dyn Fn(&[Word]) -> Option<Found>,
    ) -> Option<Found> {
        let on_line = running(facts, self.programs).and_then(|invocation| {
            // The command of an image that takes options alone starts with the first of them.
            let is_options = invocation.program().starts_with('-');
            let words = if is_options {
                &invocation.words[..]
            } else {
                invocation.arguments()
            };
            search(words).or_else(|| (!invocation.is_complete).then(|| hidden(None)))
        });
        on_line.or_else(|| in_variables(facts, self.variables, search))
    }

    fn unset(&self, facts: &Facts<'_, '_, '_>, program: &[&str], option: &[&str]) -> Unset {
        let owned = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
        Unset::Words {
            program: owned(program),
            option: owned(option),
            is_direct: is_direct(facts, running(facts, self.programs)),
        }
    }
}

/// In a mounted file: a person has to change it there.
fn in_file(facts: &mut Facts<'_, '_, '_>, paths: &[&str], names: &[&str]) -> Option<Found> {
    let found: Vec<Span> = paths
        .iter()
        .filter_map(|path| facts.mounted(path))
        .collect();
    found.into_iter().find_map(|source| {
        let setting = environment::line_setting(source, facts.context.sources, names);
        setting.known().map(|value| hidden(Some(value)))
    })
}

fn postgres(limit: u64, facts: &mut Facts<'_, '_, '_>) -> Vec<Follow> {
    let places = Places {
        programs: &["postgres"],
        variables: &["POSTGRESQL_EXTRA_FLAGS"],
    };
    let files = [
        "/var/lib/postgresql/data/postgresql.conf",
        "/etc/postgresql/postgresql.conf",
    ];
    // Every image of these families is made from the official one, but that of Bitnami.
    let program: &[&str] = if facts.variables.any_starts_with("POSTGRESQL_") {
        &[]
    } else {
        &["postgres"]
    };
    let buffers = places
        .find(facts, &|words| {
            parameter(words, "shared_buffers").or_else(|| option(words, &["-B"]))
        })
        .or_else(|| in_file(facts, &files, &["shared_buffers"]));
    let connections = places
        .find(facts, &|words| {
            parameter(words, "max_connections").or_else(|| option(words, &["-N"]))
        })
        .or_else(|| in_file(facts, &files, &["max_connections"]));
    let most = (limit / 4 / MIB).clamp(16, 8192);
    let buffers = Knob {
        setting: "shared_buffers",
        found: buffers,
        read: &|text| size::postgres(text, 8 << 10),
        write: &|bytes| format!("{}MB", bytes / MIB),
        most: most * MIB,
        default: Some(128 * MIB),
        unset: places.unset(facts, program, &["-c", "shared_buffers="]),
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
        unset: places.unset(facts, program, &["-c", "max_connections="]),
        why: "1.65 MiB each, and 30 % of the limit for all; the pools of its clients have to be \
              smaller"
            .to_owned(),
        source: "measured.csv#postgres15-default-50conns",
    };
    let both = [buffers.follow(facts), connections.follow(facts)];
    both.into_iter().flatten().collect()
}

/// What a server takes beside its pool, and what it starts with.
struct Server {
    program: &'static str,
    official: &'static str,
    /// Beside half of the limit, in bytes.
    beside: u64,
    has_schema: bool,
}

const MYSQL: Server = Server {
    program: "mysqld",
    official: "mysql",
    beside: 128 * MIB,
    has_schema: true,
};

const MARIADB: Server = Server {
    program: "mariadbd",
    official: "mariadb",
    beside: 0,
    has_schema: false,
};

/// The performance schema is not worth its memory below this limit.
const SCHEMA_FROM: u64 = 1 << 30;

fn mysql(limit: u64, facts: &mut Facts<'_, '_, '_>, server: &Server) -> Vec<Follow> {
    let programs = [server.program, "mysqld", "mariadbd"];
    let places = Places {
        programs: &programs,
        variables: &["MYSQL_EXTRA_FLAGS", "MARIADB_EXTRA_FLAGS"],
    };
    let files = ["/etc/my.cnf", "/etc/mysql/my.cnf"];
    let is_official = is_official(facts, &[server.official]);
    let pool_names = ["--innodb-buffer-pool-size", "--innodb_buffer_pool_size"];
    let pool = places
        .find(facts, &|words| option(words, &pool_names))
        .or_else(|| in_file(facts, &files, &["innodb_buffer_pool_size"]));
    let schema_names = ["--performance-schema", "--performance_schema"];
    let schema = places.find(facts, &|words| option(words, &schema_names));
    let skips = running(facts, &programs).is_some_and(|one| one.has("--skip-performance-schema"));
    let most = (limit / 2).saturating_sub(server.beside);
    let most = (most / MIB).max(32).min(limit / 10 * 7 / MIB).max(5);
    // The entrypoint of the official images puts the server in front of options.
    let unset = |option: &[&str]| match places.unset(facts, &[], option) {
        Unset::Words {
            option, is_direct, ..
        } if is_official => Unset::Words {
            program: Vec::new(),
            option,
            is_direct,
        },
        unset => unset,
    };
    let mut found: Vec<Follow> = Vec::new();
    found.extend(
        Knob {
            setting: "innodb_buffer_pool_size",
            found: pool,
            read: &size::mysql,
            write: &|bytes| format!("{}M", bytes / MIB),
            most: most * MIB,
            default: Some(128 * MIB),
            unset: unset(&["--innodb-buffer-pool-size="]),
            why: "half of the limit, less what the server takes beside it".to_owned(),
            source: "https://dev.mysql.com/doc/refman/8.4/en/innodb-buffer-pool-resize.html",
        }
        .follow(facts),
    );
    if server.has_schema && limit < SCHEMA_FROM && !skips {
        let is_on = |text: &str| match text.to_ascii_lowercase().as_str() {
            "on" | "1" | "true" => Some(1),
            "off" | "0" | "false" => Some(0),
            _ => None,
        };
        found.extend(
            Knob {
                setting: "performance_schema",
                found: schema,
                read: &is_on,
                write: &|_| "OFF".to_owned(),
                most: 0,
                default: Some(1),
                unset: unset(&["--performance-schema="]),
                why: "its tables take 150 to 250 MiB, too much of less than 1 GiB".to_owned(),
                source: "https://github.com/apecloud/kubeblocks/issues/3238",
            }
            .follow(facts),
        );
    }
    if is_official
        && facts
            .service
            .config
            .get("entrypoint")
            .is_none_or(crate::yaml::Node::is_null)
    {
        for follow in &mut found {
            as_command(follow, facts);
        }
    }
    found
}

/// Where there is no command, options alone are one.
fn as_command(follow: &mut Follow, facts: &Facts<'_, '_, '_>) {
    let has_command = facts
        .service
        .config
        .get("command")
        .is_some_and(|node| !node.is_null());
    if let How::ByHand(_) = &follow.how
        && follow.from.is_none()
        && !has_command
    {
        let name = follow.setting.replace('_', "-");
        follow.how = How::Command(vec![format!("--{name}={}", follow.to)]);
    }
}

fn redis(limit: u64, facts: &mut Facts<'_, '_, '_>) -> Vec<Follow> {
    let programs = ["redis-server", "valkey-server", "keydb-server"];
    let places = Places {
        programs: &programs,
        variables: &["REDIS_ARGS", "REDIS_EXTRA_FLAGS", "VALKEY_EXTRA_FLAGS"],
    };
    let file = running(facts, &programs)
        .and_then(|one| one.arguments().first())
        .filter(|word| !word.text.starts_with('-') && !word.text.is_empty())
        .map(|word| word.text.clone());
    let most_now = places
        .find(facts, &|words| option(words, &["--maxmemory"]))
        .or_else(|| in_file(facts, &[file.as_deref()?], &["maxmemory"]));
    let value = |name: &str| {
        let found = places.find(facts, &|words| option(words, &[name]));
        found.and_then(|found| found.value)
    };
    let bare_save = running(facts, &programs).is_some_and(|one| {
        let words = one.arguments();
        words.iter().enumerate().any(|(at, word)| {
            let next = words.get(at + 1);
            word.text == "--save" && next.is_none_or(|next| next.text.starts_with("--"))
        })
    });
    let saves = match value("--save") {
        Some(value) => !value.trim_matches(['"', '\'']).trim().is_empty(),
        None => !bare_save,
    };
    let persists = saves || value("--appendonly").as_deref() == Some("yes");
    let data = limit.saturating_sub(12 * MIB);
    let (most, why) = if persists {
        (
            data / 210 * 100,
            "what is left of the limit by 2.1: a copy of the data is made while it is saved",
        )
    } else {
        (
            data / 110 * 100,
            "what is left of the limit by 1.1, for what it needs beside the data",
        )
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
        unset: places.unset(facts, program, &["--maxmemory"]),
        why: why.to_owned(),
        source: "measured.csv#redis-200mb-bgsave; https://redis.io/docs/latest/operate/oss_and_stack/management/admin/",
    };
    knob.follow(facts).into_iter().collect()
}

fn memcached(limit: u64, facts: &mut Facts<'_, '_, '_>) -> Vec<Follow> {
    let places = Places {
        programs: &["memcached"],
        variables: &[],
    };
    let most = limit.saturating_sub(12 * MIB) / 10 * 9 / MIB;
    let program: &[&str] = if is_official(facts, &["memcached"]) {
        &["memcached"]
    } else {
        &[]
    };
    let knob = Knob {
        setting: "-m",
        found: places.find(facts, &|words| {
            option(words, &["-m", "--memory-limit"])
                .or_else(|| super::place::attached(words, &["-m"]))
        }),
        read: &|text| text.trim().parse().ok(),
        write: &|number| number.to_string(),
        most: most.max(1),
        default: Some(64),
        unset: places.unset(facts, program, &["-m"]),
        why: "nine tenths of what is left of the limit, in MiB".to_owned(),
        source: "measured.csv#memcached-m64",
    };
    knob.follow(facts).into_iter().collect()
}

fn mongo(limit: u64, facts: &mut Facts<'_, '_, '_>) -> Vec<Follow> {
    let places = Places {
        programs: &["mongod"],
        variables: &[],
    };
    let half = (limit.saturating_sub(1 << 30) / 2).min(limit / 100 * 45);
    let least: u64 = 256 * MIB;
    let knob = Knob {
        setting: "--wiredTigerCacheSizeGB",
        found: places.find(facts, &|words| option(words, &["--wiredTigerCacheSizeGB"])),
        read: &size::gib,
        write: &|bytes| {
            let quarters = (bytes / (256 * MIB)).max(1);
            let text = format!("{}.{:02}", quarters / 4, quarters % 4 * 25);
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        },
        most: half.max(least),
        // By itself it takes half of what is above 1 GiB of its limit.
        default: None,
        unset: places.unset(facts, &[], &[]),
        why: "half of the limit above 1 GiB, and 0.25 at least".to_owned(),
        source: "https://www.mongodb.com/docs/manual/reference/configuration-options/#mongodb-setting-storage.wiredTiger.engineConfig.cacheSizeGB",
    };
    knob.follow(facts).into_iter().collect()
}
