//! Redis and its relatives: the cap on the data, and what happens at it.

use crate::finding::{Finding, Severity};
use crate::knowledge::facts::Facts;
use crate::knowledge::runtimes::redis::{persists, room};
use crate::knowledge::runtimes::size as read;
use crate::knowledge::servers::REDIS;
use crate::knowledge::setting::{Input, Setting};
use crate::source::Span;

use crate::lint::scene::{Place as _, Scene, size, told, whole_mib};
use crate::lint::{Rule, example};

const EVICTION: &str = "https://redis.io/docs/latest/develop/reference/eviction/";

pub(super) const RULES: &[Rule] = &[
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

/// A setting by its name in the configuration file; `None` where something else starts the server
/// and may set it.
fn setting(name: &str, scene: &Scene<'_>) -> Option<Setting> {
    is_plain(scene).then(|| REDIS.setting(name, scene.facts))
}

/// Whether the server is started as it is, and by nobody else.
fn is_plain(scene: &Scene<'_>) -> bool {
    scene.is_a(REDIS.families)
        && scene.facts.invocations.iter().all(|one| {
            let program = one.program();
            let is_it = REDIS.programs.contains(&program) || program.starts_with('-');
            is_it || program == "docker-entrypoint.sh"
        })
}

/// `maxmemory` in bytes, if it caps anything: 0 is no cap.
fn maxmemory(scene: &Scene<'_>) -> Option<(u64, Input)> {
    told(setting("maxmemory", scene)?.read(read::redis)).filter(|(bytes, _)| *bytes > 0)
}

/// Whether nothing caps the data, as far as that can be told.
fn is_uncapped(scene: &Scene<'_>) -> bool {
    setting("maxmemory", scene).is_some_and(|stated| match stated.read(read::redis) {
        Setting::Absent => true,
        Setting::Known(bytes, _) => bytes == 0,
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

/// What becomes of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Data {
    /// A copy of it is made while it is written to disk.
    Saved,
    /// It is gone when the server is.
    Cached,
}

impl Data {
    /// The most of it that a limit has room for, in bytes.
    fn room(self, limit: u64) -> u64 {
        room(limit, self == Self::Saved)
    }

    /// What it can be told to be; what cannot be told is taken for the default.
    fn of(scene: &Scene<'_>) -> Self {
        match saves(scene) {
            Some(false) => Self::Cached,
            Some(true) | None => Self::Saved,
        }
    }

    /// Writes a `maxmemory` that leaves room.
    fn write_room(self, finding: Finding, input: &Input, scene: &Scene<'_>) -> Finding {
        let room = scene.limit().map_or(0, |(limit, _)| self.room(limit));
        let room = whole_mib(room);
        if room == 0 {
            // 0 would be no cap at all.
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

/// Whether it writes its data to disk; `None` where that cannot be told.
fn saves(scene: &Scene<'_>) -> Option<bool> {
    let settings = REDIS.settings(scene.facts).ok()?;
    persists(&settings, scene.facts).filter(|_| is_plain(scene))
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
    let room = whole_mib(data.room(limit)).max(1);
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

/// Variables in which a client names the server that holds its queue.
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

/// Where a service says that its queue is in that server.
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
        // Its queue is in the server of that name unless another variable says where.
        "sidekiq" => in_variables(&["REDIS_URL"]),
        _ => None,
    });
    on_line.or_else(|| in_variables(&BROKERS))
}
