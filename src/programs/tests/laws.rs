//! Invariants of all programs: the bounds of a need are in order, the need grows with each setting,
//! and a smaller limit never leads to a larger need.

use std::collections::BTreeSet;

use bytesize::ByteSize;

use crate::amount::mib;
use crate::knowledge::fixture::Fixture;
use crate::programs::follow::under;
use crate::programs::{Need, REGISTRY, need};

/// A program, a service that runs it with `@` for a setting, and values in ascending order.
const SETTINGS: &[(&str, &str, [u64; 4])] = &[
    ("java", "build: .\ncommand: java -Xmx@m -jar x.jar", HEAPS),
    (
        "java",
        "build: .\ncommand: java -XX:+AlwaysPreTouch -Xms@m -Xmx2g -jar x.jar",
        HEAPS,
    ),
    (
        "java",
        "build: .\nmem_limit: 1g\nenvironment: {BPL_JVM_THREAD_COUNT: @}",
        COUNTS,
    ),
    (
        "Elasticsearch",
        "image: elasticsearch:8.13.0\nenvironment: {ES_JAVA_OPTS: -Xms@m -Xmx@m}",
        HEAPS,
    ),
    (
        "OpenSearch",
        "image: opensearchproject/opensearch\nenvironment: {OPENSEARCH_JAVA_OPTS: -Xmx@m}",
        HEAPS,
    ),
    (
        "Kafka",
        "image: apache/kafka\nenvironment: {KAFKA_HEAP_OPTS: -Xmx@m}",
        HEAPS,
    ),
    (
        "ZooKeeper",
        "image: zookeeper\nenvironment: {ZK_SERVER_HEAP: @}",
        HEAPS,
    ),
    (
        "Logstash",
        "image: logstash:8.13.0\nenvironment: {LS_JAVA_OPTS: -Xmx@m}",
        HEAPS,
    ),
    (
        "Keycloak",
        "image: quay.io/keycloak/keycloak\nenvironment: {JAVA_OPTS_KC_HEAP: -Xmx@m}",
        HEAPS,
    ),
    ("Solr", "image: solr:9\nenvironment: {SOLR_HEAP: @m}", HEAPS),
    (
        "neo4j",
        "image: neo4j:5\nenvironment: {NEO4J_server_memory_heap_max__size: @m}",
        HEAPS,
    ),
    (
        "neo4j",
        "image: neo4j:5\nenvironment: {NEO4J_server_memory_pagecache_size: @m}",
        HEAPS,
    ),
    (
        "Minecraft",
        "image: itzg/minecraft-server\nenvironment: {MEMORY: @M}",
        HEAPS,
    ),
    (
        "Cassandra",
        "image: cassandra:5\nenvironment: {MAX_HEAP_SIZE: @M}",
        HEAPS,
    ),
    (
        "postgres",
        "image: postgres\ncommand: -c shared_buffers=@MB",
        HEAPS,
    ),
    (
        "postgres",
        "image: postgres\ncommand: -c max_connections=@",
        COUNTS,
    ),
    (
        "postgres",
        "image: postgres\ncommand: -c work_mem=@MB",
        COUNTS,
    ),
    (
        "mysql",
        "image: mysql:8\ncommand: --innodb-buffer-pool-size=@M",
        HEAPS,
    ),
    (
        "mysql",
        "image: mysql:8\ncommand: --max-connections=@",
        COUNTS,
    ),
    (
        "mysql",
        "image: mysql:8\ncommand: --performance-schema=@",
        [0, 0, 1, 1],
    ),
    (
        "mariadb",
        "image: mariadb:11\ncommand: --innodb-buffer-pool-size=@M",
        HEAPS,
    ),
    (
        "mongodb",
        "image: mongo:7\ncommand: --wiredTigerCacheSizeGB @",
        [1, 2, 3, 8],
    ),
    (
        "mongodb",
        "image: mongo:7\ncommand: --wiredTigerCacheSizeGB 1 --maxConns @",
        COUNTS,
    ),
    (
        "redis",
        "image: redis\ncommand: redis-server --maxmemory @mb",
        HEAPS,
    ),
    (
        "redis",
        "image: redis\ncommand: redis-server --save '' --maxmemory @mb",
        HEAPS,
    ),
    ("memcached", "image: memcached\ncommand: -m @", HEAPS),
    (
        "rabbitmq",
        "image: rabbitmq\nvolumes: ['/r:/etc/rabbitmq/rabbitmq.conf']",
        HEAPS,
    ),
    (
        "celery",
        "build: .\ncommand: celery -A x worker -c @",
        COUNTS,
    ),
    (
        "celery",
        "build: .\ncommand: airflow celery worker -c @",
        COUNTS,
    ),
    ("gunicorn", "build: .\ncommand: gunicorn -w @ a:b", COUNTS),
    (
        "gunicorn",
        "build: .\ncommand: gunicorn --preload -w @ a:b",
        COUNTS,
    ),
    (
        "gunicorn",
        "build: .\ncommand: gunicorn -w 2 --threads @ a:b",
        COUNTS,
    ),
    (
        "gunicorn",
        "build: .\ncommand: gunicorn -k uvicorn.workers.UvicornWorker -w @ a:b",
        COUNTS,
    ),
    (
        "uvicorn",
        "build: .\ncommand: uvicorn --workers @ a:b",
        COUNTS,
    ),
    (
        "uwsgi",
        "build: .\ncommand: uwsgi --processes @ -w a",
        COUNTS,
    ),
    (
        "uwsgi",
        "build: .\ncommand: uwsgi --processes 2 --threads @ -w a",
        COUNTS,
    ),
    ("puma", "build: .\ncommand: puma -w @", COUNTS),
    ("sidekiq", "build: .\ncommand: sidekiq -c @", COUNTS),
    (
        "node",
        "build: .\ncommand: node --max-old-space-size=@ a.js",
        HEAPS,
    ),
    (
        "pm2",
        "build: .\ncommand: pm2-runtime start a.js -i @",
        COUNTS,
    ),
    (
        "pm2",
        "build: .\ncommand: pm2-runtime start a.js -i 2\nenvironment: {NODE_OPTIONS: --max-old-space-size=@}",
        HEAPS,
    ),
    (
        "php",
        "image: php:8-fpm\nenvironment: {PM_MAX_CHILDREN: @}",
        COUNTS,
    ),
];

/// Programs whose settings do not determine their need.
const WITHOUT_FORMULA: [&str; 5] = ["clickhouse", "dotnet", "dragonfly", "go", "mssql"];

const HEAPS: [u64; 4] = [32, 256, 1024, 8192];

const COUNTS: [u64; 4] = [1, 2, 5, 64];

fn fixture(service: &str, value: u64) -> Fixture {
    let value = value.to_string();
    let conf = format!("vm_memory_high_watermark.absolute = {value}MiB\n");
    let mut fixture = Fixture::service(&service.replace('@', &value))
        .vcpus(2.0)
        .file("/r", &conf);
    fixture.memory = Some(4 << 30);
    fixture
}

fn of(service: &str, value: u64) -> Need {
    let found = fixture(service, value).with(need);
    found.expect(service).expect(service)
}

fn under_limit(service: &str, value: u64, limit: ByteSize) -> Option<Need> {
    fixture(service, value).with(|facts, family| {
        let family = family.map(|found| found.family.name);
        under(facts, family, limit).need
    })
}

/// The highest known figure of a need.
fn most(need: &Need) -> ByteSize {
    need.high.unwrap_or(need.typical)
}

#[test]
fn every_formula_is_held_to_the_laws() {
    let mut known: BTreeSet<&str> = SETTINGS.iter().map(|(name, ..)| *name).collect();
    known.extend(WITHOUT_FORMULA);
    let all: BTreeSet<&str> = REGISTRY.iter().map(|program| program.name()).collect();
    assert_eq!(known, all);
    assert_eq!(all.len(), REGISTRY.len(), "a name stands for one program");
}

#[test]
fn low_typical_and_high_are_in_order() {
    for (_, service, values) in SETTINGS {
        for value in values {
            let need = of(service, *value);
            assert!(
                need.low.is_some_and(|low| low <= need.typical),
                "{service} {value}: {need:?}"
            );
            assert!(need.typical <= most(&need), "{service} {value}: {need:?}");
        }
    }
}

#[test]
fn more_of_a_setting_never_needs_less() {
    for (_, service, values) in SETTINGS {
        for two in values.windows(2) {
            let (less, more) = (of(service, two[0]), of(service, two[1]));
            assert!(less.low <= more.low, "{service} {two:?}");
            assert!(less.typical <= more.typical, "{service} {two:?}");
            assert!(most(&less) <= most(&more), "{service} {two:?}");
        }
    }
}

#[test]
fn a_smaller_limit_never_needs_more() {
    let limits = [64, 128, 256, 512, 1024, 2048, 16384].map(mib);
    for (_, service, values) in SETTINGS {
        for value in values {
            let before = most(&of(service, *value));
            let now = fixture(service, *value).stack.services[0].limit;
            let now = now.and_then(|now| u64::try_from(now.bytes).ok());
            let is_smaller = |limit: &ByteSize| now.is_none_or(|now| limit.0 <= now);
            let needs: Vec<_> = limits
                .into_iter()
                .filter(is_smaller)
                .map(|limit| under_limit(service, *value, limit))
                .collect();
            for need in needs.iter().flatten() {
                assert!(most(need) <= before, "{service} {value}: {need:?}");
            }
            for two in needs.windows(2) {
                if let [Some(less), Some(more)] = two {
                    assert!(
                        most(less) <= most(more),
                        "{service} {value}: {less:?} {more:?}"
                    );
                }
            }
        }
    }
}
