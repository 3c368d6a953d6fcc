//! MySQL and MariaDB: the buffer pool, the performance schema and the server itself.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::arguments::{Invocation, Word};
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::lint::scene::{Place as _, Scene, size, told};
use crate::lint::{Rule, example};

use super::follow::{Adjusted, Fills, Follow, How};
use super::knob::{Knob, Unset, after, is_official};
use super::place::{Found, hidden, option};
use super::server::Server;
use super::{Configured, Need, Program, Run, memory_size, server};

/// The differences between the two. Amounts are for the default pool.
pub(super) struct Product {
    title: &'static str,
    /// The name of the official image.
    name: &'static str,
    server: &'static Server,
    /// The executable, used if no family tells the two apart.
    executable: &'static str,
    /// With an empty pool, without the performance schema.
    idle: ByteSize,
    /// Under light use, without the performance schema.
    typical: ByteSize,
    /// What the performance schema adds.
    schema: ByteSize,
    schema_is_default: bool,
    /// What the pool leaves free, besides half of the limit.
    left: ByteSize,
    source: &'static str,
    rules: &'static [Rule],
}

/// <https://dev.mysql.com/doc/refman/8.4/en/option-files.html>
const MYSQL_OPTIONS: Server = Server {
    families: &["mysql", "percona-mysql"],
    executables: &["mysqld", "mariadbd", "mysqld_safe"],
    variables: &["MYSQL_EXTRA_FLAGS", "MARIADB_EXTRA_FLAGS"],
    own_variables: None,
    files: &["/etc/my.cnf", "/etc/mysql/my.cnf"],
    folders: &[
        "/etc/mysql/conf.d/",
        "/etc/mysql/mariadb.conf.d/",
        "/etc/my.cnf.d/",
        "/opt/bitnami/",
    ],
    named_file: |server| server.option(&["--defaults-file"]),
    option: system_variable,
};

static MYSQL_SERVER: Server = MYSQL_OPTIONS;

/// <https://mariadb.com/kb/en/configuring-mariadb-with-option-files/>
static MARIADB_SERVER: Server = Server {
    families: &["mariadb"],
    executables: &["mariadbd", "mysqld", "mysqld_safe"],
    ..MYSQL_OPTIONS
};

/// The performance schema takes 150-250 MiB: <https://github.com/apecloud/kubeblocks/issues/3238>.
pub(super) static MYSQL: Product = Product {
    title: "MySQL",
    name: "mysql",
    server: &MYSQL_SERVER,
    executable: "mysqld",
    idle: mib(150),
    typical: mib(350),
    schema: mib(150),
    schema_is_default: true,
    left: mib(128),
    source: "https://github.com/laradock/laradock/issues/3496; https://github.com/apecloud/kubeblocks/issues/3238",
    rules: RULES,
};

/// Measured.
pub(super) static MARIADB: Product = Product {
    title: "MariaDB",
    name: "mariadb",
    server: &MARIADB_SERVER,
    executable: "mariadbd",
    idle: mib(93),
    typical: mib(134),
    schema: mib(87),
    schema_is_default: false,
    left: mib(0),
    source: "measured.csv#mariadb-10.11-default; measured.csv#mariadb-10.11-perfschema-on",
    rules: &[],
};

/// The default of `innodb_buffer_pool_size`.
const DEFAULT_POOL: ByteSize = mib(128);

/// The default of `max_connections`.
const DEFAULT_CONNECTIONS: u64 = 151;

/// Below this limit, the performance schema is not worth its memory.
const SCHEMA_FROM: ByteSize = mib(1024);

impl Product {
    fn need(&self, pool: ByteSize, has_schema: bool, connections: Option<u64>) -> Need {
        let schema = if has_schema { self.schema } else { mib(0) };
        // The difference from the default pool. An empty pool touches half of it.
        let by_pool = |base: ByteSize, share: u64| {
            let whole = base.plus(schema).plus(pool.over(share));
            whole.minus(DEFAULT_POOL.over(share))
        };
        let typical = by_pool(self.typical, 1).max(self.idle.over(2));
        let allowed = connections.unwrap_or(DEFAULT_CONNECTIONS);
        let with = if has_schema { "with" } else { "without" };
        Need {
            typical,
            low: Some(by_pool(self.idle, 2).min(typical)),
            high: Some(typical.plus(mib(2).times(allowed))),
            evidence: Evidence::Reported,
            from: format!(
                "{} with a pool of {} MiB, {with} its performance schema",
                self.title,
                pool.whole_mib()
            ),
            source: self.source.into(),
            inputs: Vec::new(),
            cannot_tell: Vec::new(),
            would_change: "innodb_buffer_pool_size; performance_schema; max_connections".into(),
        }
    }

    /// The pool for a limit.
    fn pool_under(&self, limit: ByteSize) -> ByteSize {
        let half = limit.over(2).minus(self.left).whole_mib();
        let most = limit.over(10).times(7).whole_mib();
        mib(half.max(32).min(most).max(5))
    }
}

struct Settings<'a> {
    product: &'static Product,
    facts: &'a Facts<'a>,
    server: server::Settings<'a>,
    pool: Setting<ByteSize>,
    schema: Setting<bool>,
    connections: Setting<u64>,
}

impl Program for Product {
    fn name(&self) -> &'static str {
        self.name
    }

    fn server(&self) -> Option<&'static Server> {
        Some(self.server)
    }

    fn is_started_by(&self, one: &Invocation) -> bool {
        one.program() == self.executable
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let server = self.server.settings(run.facts);
        let pool = server.get("innodb_buffer_pool_size");
        Some(Box::new(Settings {
            product: self,
            facts: run.facts,
            pool: pool.read(memory_size::mysql),
            schema: schema_by(&server),
            connections: server.get("max_connections").number(),
            server,
        }))
    }

    fn rules(&self) -> &'static [Rule] {
        self.rules
    }
}

/// Whether the performance schema is enabled.
fn schema_by(settings: &server::Settings<'_>) -> Setting<bool> {
    let skips = ["skip_performance_schema", "disable_performance_schema"];
    settings
        .on_line("performance_schema")
        .or(|| settings.in_files(&skips).read(|_| Some("OFF".to_owned())))
        .or(|| settings.get("performance_schema"))
        .read(switch)
}

/// A system variable as `--name=value` or `--name value`, in every spelling: with dashes or
/// underscores, as a switch (`--name`, `--enable-name`, `--disable-name`, `--skip-name`), and as
/// `--loose-name`, which servers may ignore. The last one counts.
/// <https://dev.mysql.com/doc/refman/8.4/en/option-modifiers.html>
fn system_variable(server: &Invocation, name: &str) -> Setting {
    let words = server.arguments();
    let wanted = name.replace('_', "-");
    let mut found = Setting::Absent;
    for (index, word) in words.iter().enumerate() {
        let Some(option) = word.text.strip_prefix("--") else {
            continue;
        };
        let (written, value) = match option.split_once('=') {
            Some((written, value)) => (written, Some(value)),
            None => (option, None),
        };
        let plain = written.replace('_', "-");
        let plain = plain.strip_prefix("loose-").unwrap_or(&plain);
        let (plain, switch) = match plain.split_once('-') {
            Some(("skip" | "disable", rest)) => (rest, Some("OFF")),
            Some(("enable", rest)) => (rest, Some("ON")),
            _ => (plain, None),
        };
        if plain != wanted {
            continue;
        }
        let next = words.get(index + 1);
        let next = next.filter(|next| !next.text.starts_with('-'));
        let name = format!("--{written}");
        found = match (switch, value, next) {
            (Some(switch), _, _) => switched(word, &name, switch),
            (None, Some(value), _) => word.setting(&name, value),
            (None, None, Some(next)) if server.is_complete => next.setting(&name, &next.text),
            (None, None, Some(_)) => Setting::unknown(&name, "", word.at),
            (None, None, None) => switched(word, &name, "ON"),
        };
    }
    server.unless_hidden(found, &format!("--{wanted}"))
}

/// A switch without a value.
fn switched(word: &Word, name: &str, value: &str) -> Setting {
    word.setting(name, "").read(|_| Some(value.to_owned()))
}

/// Parses the value of a switch.
fn switch(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        // In a file, the bare name enables it.
        "on" | "1" | "true" | "" => Some(true),
        "off" | "0" | "false" => Some(false),
        _ => None,
    }
}

impl Settings<'_> {
    /// Whether the performance schema is disabled, and where it is set if it is not.
    fn find_schema(&self) -> (bool, Option<Found>) {
        let names = ["--performance-schema", "--performance_schema"];
        let found = self
            .server
            .find("performance_schema", &|words| option(words, &names));
        match self.schema {
            Setting::Absent => (false, None),
            Setting::Known(false, _) => (true, None),
            // Some spellings have no value to replace.
            Setting::Known(true, _) => {
                let on = || hidden(Some("ON".to_owned()));
                (false, Some(found.unwrap_or_else(on)))
            }
            Setting::Unknown(_) => (false, Some(found.unwrap_or_else(|| hidden(None)))),
        }
    }

    /// If the service has no `command`, the options alone become one.
    fn as_command(&self, follow: &mut Follow) {
        if let How::ByHand(_) = &follow.how
            && follow.from.is_none()
            && self.facts.service.command.is_none()
        {
            let name = follow.setting.replace('_', "-");
            follow.how = How::Command(vec![format!("--{name}={}", follow.to)]);
        }
    }
}

impl Configured for Settings<'_> {
    /// Requires at least one stated setting.
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let pool = self.pool.clone().take_if_set(&mut inputs)?;
        let schema = self.schema.clone().take_if_set(&mut inputs)?;
        let connections = self.connections.clone().take_if_set(&mut inputs)?;
        if inputs.is_empty() {
            return Ok(None);
        }
        let product = self.product;
        let need = product.need(
            pool.unwrap_or(DEFAULT_POOL),
            schema.unwrap_or(product.schema_is_default),
            connections,
        );
        Ok(Some(need.with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let (product, facts) = (self.product, self.facts);
        let is_official = is_official(facts, &[product.name]);
        let pool_names = ["--innodb-buffer-pool-size", "--innodb_buffer_pool_size"];
        // The entrypoint of the official images prepends the server to options.
        let added = |option: &[&str]| match product.server.unset(facts, &[], option) {
            Unset::Words {
                option, is_direct, ..
            } if is_official => Unset::Words {
                program: Vec::new(),
                option,
                is_direct,
            },
            unset => unset,
        };
        let pool = Knob {
            setting: "innodb_buffer_pool_size",
            found: self
                .server
                .find("innodb_buffer_pool_size", &|words: &[Word]| {
                    option(words, &pool_names)
                }),
            read: &memory_size::mysql,
            write: &|bytes: ByteSize| format!("{}M", bytes.whole_mib()),
            most: product.pool_under(limit),
            unset: Some((DEFAULT_POOL, added(&["--innodb-buffer-pool-size="]))),
            fills: Fills::Later,
            why: "half of the limit, less what the server takes beside it".to_owned(),
            source: "https://dev.mysql.com/doc/refman/8.4/en/innodb-buffer-pool-resize.html",
        };
        let (is_off, found) = self.find_schema();
        let goes_off = product.schema_is_default && limit < SCHEMA_FROM && !is_off;
        let schema = goes_off.then(|| Knob {
            setting: "performance_schema",
            found,
            read: &switch,
            write: &|_| "OFF".to_owned(),
            most: false,
            unset: Some((true, added(&["--performance-schema="]))),
            fills: Fills::Later,
            why: "its tables take 150 to 250 MiB, too much of less than 1 GiB".to_owned(),
            source: "https://github.com/apecloud/kubeblocks/issues/3238",
        });
        let has_schema = match self.schema {
            _ if goes_off => false,
            Setting::Known(is_on, _) => is_on,
            Setting::Absent | Setting::Unknown(_) => product.schema_is_default,
        };
        let need = product.need(
            after(&self.pool, DEFAULT_POOL, pool.most),
            has_schema,
            self.connections.clone().known(),
        );
        let mut changes: Vec<Follow> = pool.follow(facts).into_iter().collect();
        changes.extend(schema.and_then(|knob| knob.follow(facts)));
        if is_official && facts.service.entrypoint.is_none() {
            for follow in &mut changes {
                self.as_command(follow);
            }
        }
        Adjusted::changed(changes, Some(need))
    }
}

const RULES: &[Rule] = &[
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
        fix: "Half of the limit for MariaDB; for MySQL, 128 MiB less than half.",
        source: "https://dev.mysql.com/doc/refman/8.4/en/memory-use.html",
        example: example!("buffer-pool-high"),
        check: Some(buffer_pool_high),
    },
];

/// Which of the two a service runs.
fn product(scene: &Scene<'_>) -> Option<&'static Product> {
    let is_it = |product: &&'static Product| scene.is_a(product.server.families);
    [&MYSQL, &MARIADB].into_iter().find(is_it)
}

fn performance_schema_on(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let is_unread = MYSQL
        .server
        .folders
        .iter()
        .any(|folder| scene.facts.hides(folder));
    if !scene.is_a(MYSQL.server.families) || limit >= mib(512) || is_unread {
        return None;
    }
    match schema_by(&MYSQL.server.settings(scene.facts)) {
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
    let product = product(scene)?;
    let settings = product.server.settings(scene.facts);
    let pool = settings.get("innodb_buffer_pool_size");
    let (pool, input) = told(pool.read(memory_size::mysql))?;
    let better = product.pool_under(limit).whole_mib();
    (pool > limit.percent(70)).then(|| {
        rule.says(format!(
            "a buffer pool of {} leaves too little of {} for the server and its connections",
            size(pool),
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help(format!("write {better}M"))
        .write(format!("{better}M"), &input, scene)
    })
}
