//! MongoDB: `WiredTiger`'s cache.

use crate::finding::{Finding, Severity};
use crate::knowledge::runtimes::size as read;
use crate::knowledge::servers::MONGO;
use crate::knowledge::setting::Setting;

use crate::lint::scene::{Place as _, Scene, percent, size, told, whole_mib};
use crate::lint::{Rule, example};

const MIB: u64 = 1 << 20;

const MANUAL: &str = "https://www.mongodb.com/docs/manual/reference/configuration-options/#mongodb-setting-storage.wiredTiger.engineConfig.cacheSizeGB";

pub(super) const RULES: &[Rule] = &[
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

/// The cache that is stated.
fn cache(scene: &Scene<'_>) -> Setting<u64> {
    MONGO.setting("cacheSizeGB", scene.facts).read(read::gib)
}

/// 45 % of a limit in hundredths of a GiB, as the setting is written, where that is a cache at
/// all: 256 MiB is the smallest.
fn better(limit: u64) -> Option<String> {
    let hundredths = (whole_mib(percent(limit, 45)) * 100 / 1024).max(25);
    let bytes = read::mib(hundredths * 1024 / 100);
    (bytes <= percent(limit, 60)).then(|| format!("{}.{:02}", hundredths / 100, hundredths % 100))
}

fn cache_follows_machine(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    if !scene.is_a(MONGO.families) || scene.has_limit() {
        return None;
    }
    matches!(cache(scene), Setting::Absent).then(|| {
        rule.says("without a limit MongoDB's cache grows to half of the machine's memory")
            .at(scene.image_at())
            .help("add --wiredTigerCacheSizeGB 0.25 and mem_limit: 512m")
    })
}

fn cache_high(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit().filter(|_| scene.is_a(MONGO.families))?;
    if limit < 384 * MIB {
        let finding = rule.says(format!(
            "{} are too little for MongoDB's smallest cache of 256 MiB and what comes on top",
            size(limit)
        ));
        return Some(finding.at(at).help("allow 512m"));
    }
    let (cache, input) = told(cache(scene))?;
    (cache > percent(limit, 60)).then(|| {
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
