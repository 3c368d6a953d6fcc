//! MongoDB: `WiredTiger`'s cache, and a stack per connection.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::lint::scene::{Place as _, Scene, size, told};
use crate::lint::{Rule, example};

use super::follow::{Adjusted, Fills};
use super::knob::{Knob, after};
use super::place::option;
use super::server::Server;
use super::{Configured, Need, Program, Run, memory_size, server};

pub(super) struct Mongo;

/// <https://www.mongodb.com/docs/manual/reference/configuration-options/>
static SERVER: Server = Server {
    families: &["mongodb"],
    executables: &["mongod"],
    variables: &["MONGODB_EXTRA_FLAGS"],
    own_variables: None,
    files: &["/etc/mongod.conf", "/etc/mongo/mongod.conf"],
    folders: &[],
    named_file: |server| server.option(&["--config", "-f"]),
    option: |server, name| match name {
        "cacheSizeGB" => server.option(&["--wiredTigerCacheSizeGB"]),
        "maxIncomingConnections" => server.option(&["--maxConns"]),
        _ => Setting::Absent,
    },
};

/// The minimum cache.
const SMALLEST: ByteSize = mib(256);

/// The need with this cache and maximum of connections.
/// <https://www.mongodb.com/docs/manual/core/wiredtiger/#memory-use>
fn need(cache: ByteSize, connections: Option<u64>) -> Need {
    let typical = cache.plus(mib(150));
    Need {
        typical,
        low: Some(mib(160).min(typical)),
        high: connections.map(|count| typical.plus(mib(1).times(count))),
        evidence: Evidence::Estimated,
        from: format!("MongoDB with a cache of {} MiB", cache.whole_mib()),
        source: "https://jira.mongodb.org/browse/DOCS-12599; https://github.com/docker-library/docs/issues/2610".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "wiredTigerCacheSizeGB; connections at 1 MiB each".into(),
    }
}

/// The cache that MongoDB chooses by default for a limit.
fn cache_under(limit: ByteSize) -> ByteSize {
    let half = limit.minus(mib(1024)).over(2);
    half.min(limit.percent(45)).max(SMALLEST)
}

struct Settings<'a> {
    facts: &'a Facts<'a>,
    server: server::Settings<'a>,
    cache: Setting<ByteSize>,
    connections: Setting<u64>,
}

impl Program for Mongo {
    fn name(&self) -> &'static str {
        "mongodb"
    }

    fn server(&self) -> Option<&'static Server> {
        Some(&SERVER)
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let server = SERVER.settings(run.facts);
        Some(Box::new(Settings {
            facts: run.facts,
            cache: server.get("cacheSizeGB").read(memory_size::gib),
            connections: server.stated("maxIncomingConnections").number(),
            server,
        }))
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

impl Configured for Settings<'_> {
    /// Requires a stated cache size.
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let Some(cache) = self.cache.clone().take_if_set(&mut inputs)? else {
            return Ok(None);
        };
        let connections = self.connections.clone().take_if_set(&mut inputs)?;
        Ok(Some(need(cache, connections).with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let facts = self.facts;
        let knob = Knob {
            setting: "--wiredTigerCacheSizeGB",
            found: self.server.find("cacheSizeGB", &|words| {
                option(words, &["--wiredTigerCacheSizeGB"])
            }),
            read: &memory_size::gib,
            write: &|bytes: ByteSize| {
                let quarters = bytes.fits(SMALLEST).max(1);
                let text = format!("{}.{:02}", quarters / 4, quarters % 4 * 25);
                text.trim_end_matches('0').trim_end_matches('.').to_owned()
            },
            most: cache_under(limit),
            // The default adapts to the limit.
            unset: None,
            fills: Fills::Later,
            why: "half of the limit above 1 GiB, and 0.25 at least".to_owned(),
            source: "https://www.mongodb.com/docs/manual/reference/configuration-options/#mongodb-setting-storage.wiredTiger.engineConfig.cacheSizeGB",
        };
        let cache = after(&self.cache, knob.most, knob.most);
        let need = need(cache, self.connections.clone().known());
        Adjusted::changed(knob.follow(facts), Some(need))
    }
}

const MANUAL: &str = "https://www.mongodb.com/docs/manual/reference/configuration-options/#mongodb-setting-storage.wiredTiger.engineConfig.cacheSizeGB";

const RULES: &[Rule] = &[
    Rule {
        id: "mongo-cache-follows-machine",
        number: Some("MB027"),
        severity: Severity::Warning,
        title: "MongoDB with neither a limit nor a cache size",
        why: "Its cache is half of the machine's memory minus 1 GiB, and it does not give memory \
              back.",
        fix: "`command: --wiredTigerCacheSizeGB 0.25`, and a limit of 512 MiB.",
        source: MANUAL,
        example: example!("mongo-cache-follows-machine"),
        check: Some(cache_follows_machine),
    },
    Rule {
        id: "mongo-cache-high",
        number: Some("MB028"),
        severity: Severity::Error,
        title: "a MongoDB cache that the limit is too small for",
        why: "256 MiB is the smallest cache, and connections, sorts and aggregations come on top \
              of it: a limit below 384 MiB is too small for any, and a stated cache of more than \
              three fifths of the limit leaves too little.",
        fix: "A limit of 512 MiB or more, and a cache of a little less than half.",
        source: MANUAL,
        example: example!("mongo-cache-high"),
        check: Some(cache_high),
    },
];

/// The stated cache size.
fn cache(scene: &Scene<'_>) -> Setting<ByteSize> {
    let settings = SERVER.settings(scene.facts);
    settings.get("cacheSizeGB").read(memory_size::gib)
}

/// 45 % of a limit in hundredths of a GiB, the unit of the setting. `None` below the minimum of 256
/// MiB.
fn better(limit: ByteSize) -> Option<String> {
    let hundredths = (limit.percent(45).whole_mib() * 100 / 1024).max(25);
    let bytes = mib(hundredths * 1024 / 100);
    (bytes <= limit.percent(60)).then(|| format!("{}.{:02}", hundredths / 100, hundredths % 100))
}

fn cache_follows_machine(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    if !scene.is_a(SERVER.families) || scene.has_limit() {
        return None;
    }
    matches!(cache(scene), Setting::Absent).then(|| {
        rule.says("without a limit MongoDB's cache grows to half of the machine's memory")
            .at(scene.image_at())
            .help("add --wiredTigerCacheSizeGB 0.25 and mem_limit: 512m")
    })
}

fn cache_high(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit().filter(|_| scene.is_a(SERVER.families))?;
    if limit < mib(384) {
        let finding = rule.says(format!(
            "{} are too little for MongoDB's smallest cache of 256 MiB and what comes on top",
            size(limit)
        ));
        return Some(finding.at(at).help("allow 512m"));
    }
    let (cache, input) = told(cache(scene))?;
    (cache > limit.percent(60)).then(|| {
        let finding = rule
            .says(format!(
                "a cache of {} is more than 60 % of the limit of {}",
                size(cache),
                size(limit)
            ))
            .at_input(&input, scene)
            .beside_limit(scene);
        match better(limit) {
            Some(better) => finding
                .help(format!(
                    "write {better}, a little less than half of the limit"
                ))
                .write(better, &input, scene),
            None => finding.help("raise the limit"),
        }
    })
}
