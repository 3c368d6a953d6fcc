//! MongoDB: `WiredTiger`'s cache.

use crate::finding::{Finding, Severity};
use crate::knowledge::runtimes::size as read;
use crate::knowledge::setting::Setting;

use super::registry::{Rule, example};
use super::scene::{Place as _, Scene, percent, size, told};

const MIB: u64 = 1 << 20;

const MANUAL: &str = "https://www.mongodb.com/docs/manual/reference/configuration-options/#mongodb-setting-storage.wiredTiger.engineConfig.cacheSizeGB";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "mongo-cache-follows-machine",
        number: Some("MB027"),
        severity: Severity::Warning,
        title: "MongoDB with neither a limit nor a cache size",
        why: "Its cache is half of the machine's memory less 1 GiB, and it keeps what it has taken.",
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

fn cache(scene: &Scene<'_, '_, '_>) -> Option<Setting<u64>> {
    let flags = ["MONGODB_EXTRA_FLAGS"];
    let server = scene.facts.command_of(&["mongod"], &flags).ok()?;
    // A configuration file may hold it.
    if !matches!(server.option(&["--config", "-f"]), Setting::Absent) {
        return None;
    }
    Some(server.option(&["--wiredTigerCacheSizeGB"]).read(read::gib))
}

fn cache_follows_machine(rule: &Rule, scene: &mut Scene<'_, '_, '_>) -> Option<Finding> {
    if !scene.is_a(&["mongodb"]) || scene.has_limit() {
        return None;
    }
    matches!(cache(scene)?, Setting::Absent).then(|| {
        rule.says("without a limit MongoDB's cache grows to half of the machine's memory")
            .at(scene.image_at())
            .help("add --wiredTigerCacheSizeGB 0.25 and mem_limit: 512m")
    })
}

fn cache_high(rule: &Rule, scene: &mut Scene<'_, '_, '_>) -> Option<Finding> {
    let (limit, at) = scene.limit().filter(|_| scene.is_a(&["mongodb"]))?;
    if limit < 384 * MIB {
        let finding = rule.says(format!(
            "{} are too little for MongoDB's smallest cache of 256 MiB and what comes on top",
            size(limit)
        ));
        return Some(finding.at(at).help("allow 512m"));
    }
    let (cache, input) = told(cache(scene)?)?;
    (cache > percent(limit, 60)).then(|| {
        rule.says(format!(
            "a cache of {} is more than 60 % of the limit of {}",
            size(cache),
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help("write a cache of a little less than half of the limit, or raise the limit")
    })
}
