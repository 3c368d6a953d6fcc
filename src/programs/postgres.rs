//! PostgreSQL: shared buffers, which fill over time, and a process per connection.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib, mib_hundredths};
use crate::evidence::Evidence;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::lint::scene::{Place as _, Scene, size, told};
use crate::lint::{Rule, example};

use super::follow::{Adjusted, Fills};
use super::knob::{Knob, after};
use super::place::{option, parameter};
use super::server::{Server, parameter as parameter_of};
use super::{Configured, Need, Program, Run, memory_size, server};

pub(super) struct Postgres;

/// <https://www.postgresql.org/docs/current/config-setting.html>
static SERVER: Server = Server {
    families: &[
        "postgres",
        "postgres-pgvector",
        "postgres-postgis",
        "postgres-timescaledb",
        "postgres-immich",
        "postgres-supabase",
    ],
    executables: &["postgres"],
    variables: &["POSTGRESQL_EXTRA_FLAGS"],
    // Bitnami's images write them to their configuration file.
    own_variables: Some("POSTGRESQL_"),
    files: &[
        "/var/lib/postgresql/data/postgresql.conf",
        "/etc/postgresql/postgresql.conf",
    ],
    folders: &[],
    named_file: |server| parameter_of(server, "config_file"),
    option: |server, name| {
        parameter_of(server, name).or(|| match name {
            "shared_buffers" => server.option(&["-B"]),
            "max_connections" => server.option(&["-N"]),
            _ => Setting::Absent,
        })
    },
};

/// The server without buffers and connections.
const SERVER_ITSELF: ByteSize = mib(15);

/// An idle connection.
const CONNECTION: ByteSize = mib_hundredths(165);

/// The default of `shared_buffers`.
const DEFAULT_BUFFERS: ByteSize = mib(128);

/// The default of `work_mem`.
const DEFAULT_SORTS: ByteSize = mib(4);

/// The default of `max_connections`.
const DEFAULT_CONNECTIONS: u64 = 100;

/// The number of connections assumed if `max_connections` is not set. The default allows 100, but a
/// stack on one machine rarely opens that many.
const ASSUMED_CONNECTIONS: u64 = 20;

#[derive(Debug, Clone, Copy)]
struct Load {
    buffers: ByteSize,
    connections: Option<u64>,
    sorts: ByteSize,
}

impl Load {
    fn with(connections: u64, buffers: ByteSize) -> ByteSize {
        SERVER_ITSELF
            .plus(buffers.percent(115))
            .plus(CONNECTION.times(connections))
    }

    /// The maximum: every allowed connection, each with one sort.
    fn most(self) -> ByteSize {
        let allowed = self.connections.unwrap_or(DEFAULT_CONNECTIONS);
        Self::with(allowed, self.buffers).plus(self.sorts.times(allowed))
    }

    /// <https://www.postgresql.org/docs/current/runtime-config-resource.html>
    fn need(self) -> Need {
        let counted = self.connections.unwrap_or(ASSUMED_CONNECTIONS);
        let assumed = if self.connections.is_none() {
            "an assumed "
        } else {
            ""
        };
        Need {
            typical: Self::with(counted, self.buffers),
            // An idle server has touched about 10 MiB of its buffers.
            low: Some(Self::with(0, self.buffers.min(mib(10)))),
            high: Some(self.most()),
            evidence: Evidence::Reported,
            from: format!(
                "PostgreSQL with {} MiB of shared buffers and {assumed}{counted} connections",
                self.buffers.whole_mib()
            ),
            source: "measured.csv#postgres15-default-50conns; measured.csv#postgres15-sb64-pgbench-sysshmem".into(),
            inputs: Vec::new(),
            cannot_tell: Vec::new(),
            would_change: "shared_buffers; max_connections; work_mem for each sort".into(),
        }
    }
}

/// The shared buffers for a limit.
fn buffers_under(limit: ByteSize) -> ByteSize {
    mib((limit.whole_mib() / 4).clamp(16, 8192))
}

/// The connections for a limit, which use less than a third of it.
fn connections_under(limit: ByteSize) -> u64 {
    limit.times(30).fits(CONNECTION.times(100)).max(10)
}

struct Settings<'a> {
    facts: &'a Facts<'a>,
    server: server::Settings<'a>,
    buffers: Setting<ByteSize>,
    connections: Setting<u64>,
    sorts: Setting<ByteSize>,
}

impl<'a> Settings<'a> {
    fn read(facts: &'a Facts<'a>) -> Self {
        let server = SERVER.settings(facts);
        Self {
            facts,
            buffers: server.stated("shared_buffers").read(blocks),
            connections: server.stated("max_connections").number(),
            sorts: server
                .stated("work_mem")
                .read(|text| memory_size::postgres(text, 1 << 10)),
            server,
        }
    }
}

/// A size in blocks of 8 KiB unless it has a unit.
fn blocks(text: &str) -> Option<ByteSize> {
    memory_size::postgres(text, 8 << 10)
}

impl Program for Postgres {
    fn name(&self) -> &'static str {
        "postgres"
    }

    fn server(&self) -> Option<&'static Server> {
        Some(&SERVER)
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        Some(Box::new(Settings::read(run.facts)))
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

impl Configured for Settings<'_> {
    /// Requires at least one stated setting.
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let buffers = self.buffers.clone().take_if_set(&mut inputs)?;
        let connections = self.connections.clone().take_if_set(&mut inputs)?;
        let sorts = self.sorts.clone().take_if_set(&mut inputs)?;
        if inputs.is_empty() {
            // An unreadable file may set all of them.
            return self.server.unread().cloned().map_or(Ok(None), Err);
        }
        let load = Load {
            buffers: buffers.unwrap_or(DEFAULT_BUFFERS),
            connections,
            sorts: sorts.unwrap_or(DEFAULT_SORTS),
        };
        Ok(Some(load.need().with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let facts = self.facts;
        // All images of these families derive from the official one, except Bitnami's.
        let program: &[&str] = if facts.variables.any_starts_with("POSTGRESQL_") {
            &[]
        } else {
            &["postgres"]
        };
        let find = |name: &str, short: &str| {
            self.server.find(name, &|words| {
                parameter(words, name).or_else(|| option(words, &[short]))
            })
        };
        let buffers = Knob {
            setting: "shared_buffers",
            found: find("shared_buffers", "-B"),
            read: &blocks,
            write: &|bytes: ByteSize| format!("{}MB", bytes.whole_mib()),
            most: buffers_under(limit),
            unset: Some((
                DEFAULT_BUFFERS,
                SERVER.unset(facts, program, &["-c", "shared_buffers="]),
            )),
            fills: Fills::Later,
            why: "a quarter of the limit, which leaves room for connections and sorts".to_owned(),
            source: "https://www.postgresql.org/docs/current/runtime-config-resource.html",
        };
        let connections = Knob {
            setting: "max_connections",
            found: find("max_connections", "-N"),
            read: &|text| text.trim().parse().ok(),
            write: &|number: u64| number.to_string(),
            most: connections_under(limit),
            unset: Some((
                DEFAULT_CONNECTIONS,
                SERVER.unset(facts, program, &["-c", "max_connections="]),
            )),
            fills: Fills::Later,
            why: "1.65 MiB each, and 30 % of the limit for all; the pools of its clients have to \
                  be smaller"
                .to_owned(),
            source: "measured.csv#postgres15-default-50conns",
        };
        let load = Load {
            buffers: after(&self.buffers, DEFAULT_BUFFERS, buffers.most),
            connections: match &self.connections {
                // The default fits.
                Setting::Absent if DEFAULT_CONNECTIONS <= connections.most => None,
                stated => Some(after(stated, DEFAULT_CONNECTIONS, connections.most)),
            },
            sorts: self.sorts.clone().known().unwrap_or(DEFAULT_SORTS),
        };
        let changes = [buffers.follow(facts), connections.follow(facts)];
        Adjusted::changed(changes.into_iter().flatten(), Some(load.need()))
    }
}

const MANUAL: &str = "https://www.postgresql.org/docs/current/runtime-config-resource.html";

const RULES: &[Rule] = &[
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
        why: "The default of shared_buffers is 128 MiB. With 15 MiB for the server and 1.65 for \
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
        why: "The settings allow 115 % of shared buffers, one work_mem and 1.65 MiB per connection, \
              and 15 MiB for the server; a query with several sorts takes work_mem several times. The \
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

/// A setting. Unknown if an unreadable file may set it.
fn setting(name: &str, scene: &Scene<'_>) -> Setting {
    SERVER.settings(scene.facts).get(name)
}

fn is_postgres(scene: &Scene<'_>) -> bool {
    scene.is_a(SERVER.families)
}

fn shared_buffers_high(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit().filter(|_| is_postgres(scene))?;
    let (buffers, input) = told(setting("shared_buffers", scene).read(blocks))?;
    if buffers <= limit.percent(40) {
        return None;
    }
    let mut finding = rule.says(format!(
        "shared_buffers of {} is more than 40 % of the limit of {}",
        size(buffers),
        size(limit)
    ));
    if buffers > limit.percent(75) {
        finding.severity = Severity::Error;
    }
    Some(
        finding
            .at_input(&input, scene)
            .beside_limit(scene)
            .help(format!(
                "write shared_buffers={}MB",
                limit.over(4).whole_mib()
            ))
            .write(format!("{}MB", limit.over(4).whole_mib()), &input, scene),
    )
}

fn shared_buffers_default(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit().filter(|_| is_postgres(scene))?;
    let is_default = matches!(setting("shared_buffers", scene), Setting::Absent);
    (is_default && limit < mib(200)).then(|| {
        let message = match limit.minus(DEFAULT_BUFFERS) {
            left if left.0 > 0 => format!(
                "the default of 128 MiB of shared buffers leaves {} for everything else",
                size(left)
            ),
            _ => format!(
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
    let sorts = setting("work_mem", scene).read(|text| memory_size::postgres(text, 1 << 10));
    let connections = setting("max_connections", scene).number();
    // Settings at or below the defaults need no more than an unconfigured server.
    let stated = [
        above(&sorts, DEFAULT_SORTS),
        above(&connections, DEFAULT_CONNECTIONS),
    ];
    let input = stated.into_iter().flatten().next()?.clone();
    let buffers = certain(buffers, DEFAULT_BUFFERS)?;
    let sorts = certain(sorts, DEFAULT_SORTS)?;
    let connections = certain(connections, DEFAULT_CONNECTIONS)?;
    let each = sorts.plus(CONNECTION);
    let load = Load {
        buffers,
        connections: Some(connections),
        sorts,
    };
    let sum = load.most();
    (sum > limit && buffers <= limit.percent(40)).then(|| {
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

/// The value or the default; `None` if unknown.
fn certain<T>(setting: Setting<T>, default: T) -> Option<T> {
    match setting {
        Setting::Absent => Some(default),
        Setting::Known(value, _) => Some(value),
        Setting::Unknown(_) => None,
    }
}

/// Where a setting above its default is written.
fn above<T: Copy + Ord>(setting: &Setting<T>, default: T) -> Option<&Input> {
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
            limit.percent(60).whole_mib()
        ))
        .write(
            format!("{}MB", limit.percent(60).whole_mib()),
            &input,
            scene,
        )
    })
}

fn immich_database_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    (scene.is_a(&["postgres-immich"]) && limit < mib(2048)).then(|| {
        rule.says(format!(
            "Immich asks for 2 GiB at least where its database has a limit, which is {}",
            size(limit)
        ))
        .at(at)
        .help("write 2g, or drop the limit")
    })
}
