//! Redis and its relatives: Valkey, `KeyDB`, Redis Stack.
//!
//! `maxmemory` caps the data. Buffers and fragmentation come on top, and while data is saved,
//! copies of the pages that change.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::Span;

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::lint::scene::{Place as _, Scene, size, told};
use crate::lint::{Rule, example};

use super::follow::{Adjusted, Fills};
use super::knob::{Knob, is_official};
use super::place::option;
use super::server::Server;
use super::{Configured, Need, Program, Run, memory_size, server};

pub(super) struct Redis;

/// <https://redis.io/docs/latest/operate/oss_and_stack/management/config/>
static SERVER: Server = Server {
    families: &["redis", "valkey", "keydb", "redis-stack"],
    executables: &["redis-server", "valkey-server", "keydb-server"],
    variables: &["REDIS_ARGS", "REDIS_EXTRA_FLAGS", "VALKEY_EXTRA_FLAGS"],
    own_variables: None,
    files: &[],
    folders: &[],
    // The first argument may be one.
    named_file: |server| match server.arguments().first() {
        Some(word) if !word.text.starts_with('-') && !word.text.is_empty() => {
            word.setting("configuration file", &word.text)
        }
        _ => Setting::Absent,
    },
    option: |server, name| {
        let option = format!("--{name}");
        // In a list, `--save ""` equals `--save` before the next option.
        let words = server.arguments();
        let is_bare = |index: usize| {
            let next = words.get(index + 1);
            next.is_none_or(|next| next.text.starts_with("--"))
        };
        match words.iter().rposition(|word| word.text == option) {
            Some(index) if is_bare(index) && server.is_complete => {
                Setting::text(&option, "", words[index].at)
            }
            _ => server.option(&[&option]),
        }
    },
};

/// Memory besides the data.
const BESIDE: ByteSize = mib(12);

/// The memory for data in percent of its size. Saving copies data.
const fn percent(saves: bool) -> u64 {
    if saves { 210 } else { 110 }
}

/// The need with data up to `maxmemory`.
/// <https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/>
fn need(maxmemory: ByteSize, saves: bool) -> Need {
    let high = BESIDE.plus(maxmemory.percent(percent(saves)));
    let saving = if saves {
        ", with a copy of it while it is saved"
    } else {
        ""
    };
    Need {
        typical: high,
        low: Some(BESIDE.plus(maxmemory.percent(94))),
        high: Some(high),
        evidence: Evidence::Reported,
        from: format!(
            "Redis with up to {} MiB of data{saving}",
            maxmemory.whole_mib()
        ),
        source: "measured.csv#redis-maxmem48mb-lru; measured.csv#redis-200mb-bgsave".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "maxmemory; save and appendonly".into(),
    }
}

/// The maximum data that fits a limit: the inverse of [`need`].
fn room(limit: ByteSize, saves: bool) -> ByteSize {
    limit.minus(BESIDE).over(percent(saves)).times(100)
}

struct Settings<'a> {
    facts: &'a Facts<'a>,
    server: server::Settings<'a>,
    maxmemory: Setting<ByteSize>,
    /// Whether data is saved to disk, if known.
    saves: Option<bool>,
}

impl Program for Redis {
    fn name(&self) -> &'static str {
        "redis"
    }

    fn server(&self) -> Option<&'static Server> {
        Some(&SERVER)
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let server = SERVER.settings(run.facts);
        Some(Box::new(Settings {
            facts: run.facts,
            maxmemory: server.get("maxmemory").read(memory_size::redis),
            saves: saves_by(&server),
            server,
        }))
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

/// Whether data is saved to disk: the default, unless `save` is empty. `None` if unknown.
fn saves_by(settings: &server::Settings<'_>) -> Option<bool> {
    let append = settings.get("appendonly");
    if matches!(append, Setting::Known(value, _) if value == "yes") {
        return Some(true);
    }
    match settings.get("save") {
        Setting::Known(value, _) => Some(!value.trim_matches(['"', '\'']).trim().is_empty()),
        Setting::Unknown(_) => None,
        Setting::Absent => Some(true),
    }
}

impl Settings<'_> {
    /// Unknown counts as saving, the default.
    fn saves(&self) -> bool {
        self.saves.unwrap_or(true)
    }
}

impl Configured for Settings<'_> {
    /// Requires `maxmemory`.
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let maxmemory = self.maxmemory.clone().take_if_set(&mut inputs)?;
        let cap = maxmemory.filter(|bytes| bytes.0 > 0);
        Ok(cap.map(|cap| need(cap, self.saves()).with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let facts = self.facts;
        let saves = self.saves();
        let why = if saves {
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
        // 0 means unlimited.
        let uncapped = |bytes: ByteSize| {
            if bytes.0 == 0 {
                ByteSize(u64::MAX)
            } else {
                bytes
            }
        };
        let most = mib(room(limit, saves).whole_mib().max(1));
        let knob = Knob {
            setting: "maxmemory",
            found: self
                .server
                .find("maxmemory", &|words| option(words, &["--maxmemory"])),
            read: &|text| memory_size::redis(text).map(uncapped),
            write: &|bytes: ByteSize| format!("{}mb", bytes.whole_mib()),
            most,
            unset: Some((
                ByteSize(u64::MAX),
                SERVER.unset(facts, program, &["--maxmemory"]),
            )),
            fills: Fills::Later,
            why: why.to_owned(),
            source: "measured.csv#redis-200mb-bgsave; https://redis.io/docs/latest/operate/oss_and_stack/management/admin/",
        };
        let cap = match &self.maxmemory {
            Setting::Known(bytes, _) => uncapped(*bytes).min(most),
            Setting::Absent | Setting::Unknown(_) => most,
        };
        Adjusted::changed(knob.follow(facts), Some(need(cap, saves)))
    }
}

const EVICTION: &str = "https://redis.io/docs/latest/develop/reference/eviction/";

const RULES: &[Rule] = &[
    Rule {
        id: "maxmemory-over-limit",
        number: Some("MB030"),
        severity: Severity::Error,
        title: "Redis with a `maxmemory` as large as its limit",
        why: "The data alone can reach the limit, so the kernel kills the server before it evicts \
              anything. Buffers and fragmentation come on top of `maxmemory`.",
        fix: "The limit minus 12 MiB, divided by 1.1 for a cache or by 2.1 if data is saved.",
        source: EVICTION,
        example: example!("maxmemory-over-limit"),
        check: Some(maxmemory_over_limit),
    },
    Rule {
        id: "redis-save-doubles",
        number: Some("MB031"),
        severity: Severity::Info,
        title: "Redis that saves, with `maxmemory` of about half of its limit or more",
        why: "While Redis saves, pages that are written to are copied: under writes 124 MiB grew \
              to 282, so data takes 2.1 times its size, plus 12 MiB for the server. Redis saves by \
              default unless `save` is empty.",
        fix: "Lower `maxmemory` to (limit - 12 MiB) / 2.1; for a cache, `--save \"\" --appendonly no`.",
        source: "https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/",
        example: example!("redis-save-doubles"),
        check: Some(save_doubles),
    },
    Rule {
        id: "redis-without-maxmemory",
        number: Some("MB032"),
        severity: Severity::Warning,
        title: "Redis with a limit and no `maxmemory`",
        why: "It grows until the kernel kills it, and everything queued in it is lost.",
        fix: "`command: redis-server --maxmemory 96mb --maxmemory-policy allkeys-lru`, or \
              `noeviction` for a queue.",
        source: EVICTION,
        example: example!("redis-without-maxmemory"),
        check: Some(without_maxmemory),
    },
    Rule {
        id: "broker-evicts",
        number: Some("MB033"),
        severity: Severity::Error,
        title: "a queue in a Redis that evicts",
        why: "With an `allkeys-*` policy, Redis drops pending jobs when its memory is full.",
        fix: "`--maxmemory-policy noeviction`, and a separate Redis for the cache.",
        source: "https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/redis.html#key-eviction",
        example: example!("broker-evicts"),
        check: Some(broker_evicts),
    },
];

/// A setting by its name in the configuration file. `None` if something else starts the server and
/// may set it.
fn setting(name: &str, scene: &Scene<'_>) -> Option<Setting> {
    is_plain(scene).then(|| SERVER.settings(scene.facts).get(name))
}

/// Whether the command starts the server directly.
fn is_plain(scene: &Scene<'_>) -> bool {
    scene.is_a(SERVER.families)
        && scene.facts.invocations.iter().all(|one| {
            let program = one.program();
            let is_it = SERVER.executables.contains(&program) || program.starts_with('-');
            is_it || program == "docker-entrypoint.sh"
        })
}

/// `maxmemory`, if it caps the data. 0 means unlimited.
fn maxmemory(scene: &Scene<'_>) -> Option<(ByteSize, Input)> {
    let stated = setting("maxmemory", scene)?.read(memory_size::redis);
    told(stated).filter(|(bytes, _)| bytes.0 > 0)
}

/// Whether nothing caps the data, as far as known.
fn is_uncapped(scene: &Scene<'_>) -> bool {
    setting("maxmemory", scene).is_some_and(|stated| match stated.read(memory_size::redis) {
        Setting::Absent => true,
        Setting::Known(bytes, _) => bytes.0 == 0,
        Setting::Unknown(_) => false,
    })
}

fn maxmemory_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    let (most, input) = maxmemory(scene)?;
    let finding = (most >= limit).then(|| {
        rule.says(format!(
            "maxmemory of {} is not below the limit of {}: the server is killed before it evicts",
            size(most),
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
    });
    let (finding, data) = (finding?, Data::of(scene));
    Some(data.write_room(finding, &input, scene))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Data {
    /// It is saved to disk, which copies it.
    Saved,
    /// It is lost when the server stops.
    Cached,
}

impl Data {
    /// The maximum data that fits a limit.
    fn room(self, limit: ByteSize) -> ByteSize {
        room(limit, self == Self::Saved)
    }

    /// What the settings say. Unknown counts as the default.
    fn of(scene: &Scene<'_>) -> Self {
        match saves(scene) {
            Some(false) => Self::Cached,
            Some(true) | None => Self::Saved,
        }
    }

    /// Suggests a `maxmemory` that fits.
    fn write_room(self, finding: Finding, input: &Input, scene: &Scene<'_>) -> Finding {
        let room = scene
            .limit()
            .map_or(0, |(limit, _)| self.room(limit).whole_mib());
        if room == 0 {
            // 0 would mean unlimited.
            return finding.help("raise the limit");
        }
        let or = match self {
            Self::Saved => ", or switch saving off for a cache",
            Self::Cached => "",
        };
        finding
            .help(format!("write {room}mb{or}"))
            .write(format!("{room}mb"), input, scene)
    }
}

/// Whether it saves data to disk; `None` if unknown.
fn saves(scene: &Scene<'_>) -> Option<bool> {
    saves_by(&SERVER.settings(scene.facts)).filter(|_| is_plain(scene))
}

fn save_doubles(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    let (most, input) = maxmemory(scene)?;
    let saves = saves(scene)?;
    (saves && most > Data::Saved.room(limit) && most < limit).then(|| {
        let finding = rule
            .says(format!(
                "up to {} of data are copied while they are saved, and the limit is {}",
                size(most),
                size(limit)
            ))
            .at_input(&input, scene)
            .beside_limit(scene);
        Data::Saved.write_room(finding, &input, scene)
    })
}

fn without_maxmemory(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let data = is_uncapped(scene).then(|| Data::of(scene))?;
    let room = data.room(limit).whole_mib().max(1);
    Some(
        rule.says(format!(
            "without maxmemory it grows until the kernel ends it at {}",
            size(limit)
        ))
        .at(at)
        .help(format!(
            "add --maxmemory {room}mb and a --maxmemory-policy to the command"
        )),
    )
}

/// Variables in which a client names the server of its queue.
const BROKERS: [&str; 6] = [
    "CELERY_BROKER_URL",
    "CELERY_BROKER",
    "BROKER_URL",
    "QUEUE_BULL_REDIS_HOST",
    "SIDEKIQ_REDIS_URL",
    "RQ_REDIS_URL",
];

fn broker_evicts(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (policy, input) = told(setting("maxmemory-policy", scene)?)?;
    if !policy.starts_with("allkeys-") {
        return None;
    }
    let name = scene.service().name.as_str();
    let (other, at) = scene.active().find_map(|facts| {
        let at = names_as_broker(name, facts)?;
        Some((facts.service, at))
    })?;
    let queue = format!("`{}` has its queue here", other.name);
    Some(
        rule.says(format!("`{policy}` drops queued jobs when memory is full"))
            .at_input(&input, scene)
            .related(at, queue)
            .help("write noeviction, and give the cache a server of its own")
            .write("noeviction", &input, scene),
    )
}

/// Where a service names that server as its queue.
fn names_as_broker(server: &str, facts: &Facts<'_>) -> Option<Span> {
    let names_it = |text: &str| {
        let host = text.split_once("://").map_or(text, |(_, rest)| rest);
        let host = host.split('/').next().unwrap_or(host);
        let host = host.rsplit('@').next().unwrap_or(host);
        host.split([':', ',']).next() == Some(server)
    };
    let place = |setting: Setting| {
        let (_, input) = told(setting).filter(|(text, _)| names_it(text))?;
        Some(input.at.unwrap_or(facts.service.at))
    };
    let in_variables = |names: &[&str]| {
        names
            .iter()
            .find_map(|name| place(facts.variables.get(name)))
    };
    let on_line = facts.running().find_map(|one| match one.program() {
        "celery" => place(one.option(&["-b", "--broker"])),
        // Sidekiq uses `REDIS_URL` unless another variable selects the server.
        "sidekiq" => in_variables(&["REDIS_URL"]),
        _ => None,
    });
    on_line.or_else(|| in_variables(&BROKERS))
}
