//! Families of services, and what they are expected to use if there is no formula.

use bytesize::ByteSize;
use proptest::prelude::*;

use super::fixture::Fixture;
use super::{By, Importance, OwnFamily, families};
use crate::evidence::Evidence;

fn family(lines: &str) -> String {
    let mut fixture = Fixture::service(lines);
    let known = fixture.look_up();
    known.family.map_or("none".to_owned(), |found| {
        let by = match found.by {
            By::Image(pattern) => format!("image {pattern}"),
            By::Command(command) => format!("command {command}"),
            By::Script(name) => format!("script {name}"),
            By::ImageName(name) => format!("image's name {name}"),
            By::ServiceName(name) => format!("service's name {name}"),
        };
        format!("{} by {by}", found.family.name)
    })
}

#[test]
fn the_longest_literal_pattern_wins() {
    for (image, expected) in [
        ("postgres:16", "postgres by image postgres"),
        (
            "docker.io/library/postgres:16@sha256:00",
            "postgres by image postgres",
        ),
        (
            "ghcr.io/immich-app/postgres:14",
            "postgres-immich by image ghcr.io/immich-app/postgres",
        ),
        ("nodered/node-red", "node-red by image nodered/node-red"),
        ("node:20", "node-app by image node"),
        ("php:8.3-fpm-alpine", "php-fpm by image php:*-fpm*"),
        ("php:8.3-apache", "php-apache by image php:*-apache*"),
        ("php:8.3-cli", "php-apache by image php"),
        ("docker:27-dind", "docker-dind by image docker:*dind*"),
        ("influxdb:1.8", "influxdb1 by image influxdb:1.*"),
        ("influxdb:2.7", "influxdb2 by image influxdb:2*"),
        ("influxdb", "influxdb2 by image influxdb"),
        ("redislabs/rejson", "redis-stack by image redislabs/*"),
        (
            "redislabs/redisinsight",
            "redis-commander by image redislabs/redisinsight",
        ),
        (
            "lscr.io/linuxserver/sonarr:4",
            "arr-suite by image linuxserver/sonarr",
        ),
        (
            "quay.io/prometheuscommunity/postgres-exporter",
            "db-exporters by image's name prometheuscommunity/postgres-exporter",
        ),
        ("sourcegraph/grafana", "grafana by image's name grafana"),
        (
            "zulip/zulip-postgresql:14",
            "postgres by image's name postgresql",
        ),
        ("shop/api", "none"),
        ("ubuntu/git-sync", "none"),
    ] {
        assert_eq!(family(&format!("image: {image}")), expected, "{image}");
    }
}

#[test]
fn commands_tell_what_an_unknown_image_runs() {
    for (lines, expected) in [
        (
            "build: .\ncommand: npm run dev",
            "node-dev-server by command npm run dev",
        ),
        (
            "build: .\ncommand: java -jar app.jar",
            "java-generic by command java -jar",
        ),
        (
            "build: .\ncommand: celery -A x beat",
            "celery-beat by command celery beat",
        ),
        (
            "build: .\ncommand: sh -c 'sleep 5 && node x.js'",
            "node-app by command node",
        ),
        ("build: .\ncommand: sh -c 'node x.js; ./other'", "none"),
        (
            "image: x/y\nentrypoint: [/nginx-entrypoint.sh]",
            "nginx by script nginx",
        ),
        (
            "image: mongo\ncommand: sleep infinity",
            "mongodb by image mongo",
        ),
        ("build: .\ncommand: ./server", "none"),
        (
            "build: .\ncommand: sh -c 'while true; do ./import; sleep 60; done'",
            "none",
        ),
        (
            "build: .\ncommand: sh -c 'npm run build && node x.js; sleep infinity'",
            "node-app by command node",
        ),
        (
            "build: .\ncommand: sh -c 'java -jar a.jar || sleep 10'",
            "java-generic by command java -jar",
        ),
        ("build: .\ncommand: sh -c './a & tail -f /dev/null'", "none"),
        (
            "build: .\ncommand: sh -c 'trap stop TERM; sleep 12h & wait'",
            "pause-alpine-busybox by command sleep",
        ),
    ] {
        assert_eq!(family(lines), expected, "{lines}");
    }
    let mut named = Fixture::stack("services:\n  celery-worker:\n    build: .\n");
    let by = named.look_up().family.unwrap().by;
    assert_eq!(by, By::ServiceName("celery-worker"));
    assert_eq!(named.expected().unwrap().evidence, Evidence::Assumed);
}

#[test]
fn scripts_assign_wait_and_report() {
    for (lines, expected) in [
        // A script's assignment overrides the service's value.
        (
            "build: .\ncommand: sh -c 'WEB_CONCURRENCY=4 gunicorn app'\nenvironment: {WEB_CONCURRENCY: 9}",
            "140 400 400 gunicorn with 4 workers",
        ),
        (
            "build: .\ncommand: sh -c 'export WEB_CONCURRENCY=2; exec gunicorn app'",
            "81 240 240 gunicorn with 2 workers",
        ),
        (
            "build: .\ncommand: env WEB_CONCURRENCY=2 gunicorn app",
            "81 240 240 gunicorn with 2 workers",
        ),
        // Programs that only wait or report do not count.
        (
            "build: .\ncommand: sh -c 'gunicorn -w 2 app && echo stopped'",
            "81 240 240 gunicorn with 2 workers",
        ),
    ] {
        assert_eq!(Fixture::service(lines).figures(), expected, "{lines}");
    }
}

#[test]
fn words_behind_a_substitution_count() {
    for (line, expected) in [
        (
            "gunicorn app $$(a; b) -w 4",
            "140 400 400 gunicorn with 4 workers",
        ),
        (
            "gunicorn app `a | b` -w 4",
            "140 400 400 gunicorn with 4 workers",
        ),
    ] {
        let service = format!("build: .\ncommand: {line}");
        assert_eq!(Fixture::service(&service).figures(), expected, "{line}");
    }
}

#[test]
fn configuration_in_mounted_folders_and_files() {
    let pool = "image: php:8.3-fpm\nvolumes: ['/p:/usr/local/etc/php-fpm.d']";
    let mut pool = Fixture::service(pool).file("/p/www.conf", "[www]\npm.max_children = 3\n");
    assert_eq!(pool.figures(), "16 140 403 php-fpm with up to 3 children");
    let puma = "build: .\ncommand: puma -C /app/puma.rb\nvolumes: ['/a/puma.rb:/app/puma.rb']";
    let mut puma = Fixture::service(puma).file("/a/puma.rb", "threads 5\nworkers 3\n");
    assert_eq!(puma.figures(), "450 900 - puma with 3 workers");
    let mut unread = Fixture::service("build: .\ncommand: puma -C config/puma.rb");
    assert_eq!(unread.expected().unwrap().cannot_tell.len(), 1);
    let sidekiq = "build: .\ncommand: sidekiq -C /a.yml\nvolumes: ['/a.yml:/a.yml']";
    let mut sidekiq = Fixture::service(sidekiq).file("/a.yml", ":concurrency: 25\n");
    assert_eq!(sidekiq.figures(), "300 550 550 sidekiq with 25 threads");
}

#[test]
fn configuration_in_configs() {
    let stack = |config: &str| {
        Fixture::stack(&format!(
            "services:\n  db: {{image: 'redis:7', command: redis-server /redis.conf, configs: [redis.conf]}}\n\
             configs:\n  redis.conf:\n    {config}\n"
        ))
    };
    let conf = "save ''\nmaxmemory 64mb\n";
    let expected = "72 82 82 Redis with up to 64 MiB of data";
    let mut file = stack("file: /r/redis.conf").file("/r/redis.conf", conf);
    assert_eq!(file.figures(), expected);
    let mut content = stack("content: |\n      save ''\n      maxmemory 64mb");
    assert_eq!(content.figures(), expected);
    let inputs = content.expected().unwrap().inputs;
    let at = inputs[0].at.expect("a line of the Compose file");
    assert_eq!(content.sources.locate(at).line, 7);
    let mut variable = stack("content: |\n      maxmemory ${SIZE}");
    assert_eq!(variable.expected().unwrap().cannot_tell.len(), 1);
    let mut outside = stack("external: true");
    assert_eq!(outside.expected().unwrap().cannot_tell.len(), 1);
}

#[test]
fn programs_count_the_cpus_they_are_bound_to() {
    for (cpuset, children) in [
        ("0", "1 child"),
        ("0-1,3", "3 children"),
        ("0-15", "8 children"),
    ] {
        let service = format!("build: .\ncpuset: '{cpuset}'\ncommand: celery -A x worker");
        let mut fixture = Fixture::service(&service).vcpus(8.0);
        let figures = fixture.figures();
        assert!(
            figures.ends_with(&format!("celery with {children}")),
            "{figures}"
        );
    }
}

#[test]
fn what_follows_a_script_is_the_scripts() {
    for (lines, expected) in [
        (
            "build: .\ncommand: java -Xmx64m -jar a.jar -Xmx3g",
            "40 128 275 Java with a heap of up to 64 MiB",
        ),
        (
            "build: .\ncommand: java -cp lib -Xmx64m com.example.Main -Xmx3g",
            "40 128 275 Java with a heap of up to 64 MiB",
        ),
        (
            "build: .\ncommand: java -Xmx3g -jar a.jar\nenvironment: {_JAVA_OPTIONS: -Xmx64m}",
            "40 128 275 Java with a heap of up to 64 MiB",
        ),
    ] {
        assert_eq!(Fixture::service(lines).figures(), expected, "{lines}");
    }
    let after = "build: .\ncommand: node x.js --max-old-space-size=4096";
    let alone = "build: .\ncommand: node x.js";
    assert_eq!(
        Fixture::service(after).figures(),
        Fixture::service(alone).figures()
    );
}

#[test]
fn a_bare_system_says_nothing_of_what_was_added_to_it() {
    let bare = "pause-alpine-busybox by image";
    assert_eq!(family("image: alpine"), format!("{bare} alpine"));
    assert_eq!(
        family("image: alpine\ncommand: sleep infinity"),
        format!("{bare} alpine")
    );
    assert_eq!(family("image: debian\ncommand: ./server"), "none");
    let chown = "image: busybox\ncommand: sh -c 'mkdir -p /data && chown 1000 /data'";
    assert_eq!(family(chown), format!("{bare} busybox"));
    let gunicorn = "image: debian\ncommand: gunicorn -w 2 app";
    assert_eq!(
        Fixture::service(gunicorn).figures(),
        "81 240 240 gunicorn with 2 workers"
    );
}

#[test]
fn what_a_whole_stack_takes_is_not_what_each_container_takes() {
    let figures = |lines: &str| Fixture::service(lines).figures();
    assert_eq!(figures("image: getsentry/snuba"), "nothing");
    assert_eq!(
        figures("image: ghcr.io/mailcow/unbound:1.24"),
        "15 30 - typical of unbound-dnsmasq, assumed from `unbound` in the image's name"
    );
}

#[test]
fn a_teams_own_families_come_first() {
    let mut fixture = Fixture::service("image: shop/search:3\ncommand: gunicorn -w 2 app");
    fixture.own = vec![OwnFamily {
        name: "search".to_owned(),
        images: vec!["shop/*".to_owned()],
        importance: Some(Importance::Core),
        expected: Some(700 << 20),
        floor: None,
    }];
    let known = fixture.look_up();
    assert_eq!(known.family.unwrap().family.importance, Importance::Core);
    let expected = known.expected.unwrap();
    assert_eq!(
        (expected.typical.0, expected.evidence),
        (700 << 20, Evidence::Declared)
    );

    let mut fixture = Fixture::service("image: redis:7");
    fixture.own = vec![OwnFamily {
        name: "redis".to_owned(),
        images: vec!["redis".to_owned()],
        importance: None,
        expected: None,
        floor: Some(16 << 20),
    }];
    let family = fixture.look_up().family.unwrap().family;
    assert_eq!(family.floor.unwrap().bytes, 16 << 20);
    assert_eq!(
        family.typical.unwrap().bytes,
        50 << 20,
        "what is not stated stays"
    );
    assert_eq!(family.role, "cache");
}

#[test]
fn every_family_is_there_and_says_what_it_takes() {
    assert_eq!(families().count(), 265);
    let redis = families().find(|family| family.name == "redis").unwrap();
    assert_eq!((redis.role, redis.importance), ("cache", Importance::Core));
    assert_eq!(redis.grows_with, "dataset; replication/AOF buffers; fork");
    let idle = redis.idle.unwrap();
    assert_eq!(
        (idle.bytes, idle.evidence, idle.source),
        (8 << 20, Evidence::Reported, "measured.csv#redis-7.0-empty")
    );
}

/// Parts of commands, valid and invalid.
fn command() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("gunicorn"),
        Just("celery"),
        Just("worker"),
        Just("java"),
        Just("redis-server"),
        Just("postgres"),
        Just("-c"),
        Just("-w"),
        Just("sh"),
        Just("exec"),
        Just("--"),
        Just("-m"),
        Just("python"),
        Just("--workers=18446744073709551615"),
        Just("-Xmx99999999999g"),
        Just("--maxmemory"),
        Just("18446744073709551615"),
        Just("99gb"),
        Just("shared_buffers=9TB"),
        Just("-m"),
        Just("memcached"),
        Just("node"),
        Just("--max-old-space-size=99999999999999999"),
        Just("$$("),
        Just("$${A:-"),
        Just("`"),
        Just("'"),
        Just("\\"),
        Just("&"),
        Just("|"),
        Just(";"),
        Just("é"),
        Just("mongod"),
        Just("--wiredTigerCacheSizeGB"),
        Just("1e9"),
        Just("uvicorn"),
    ];
    prop::collection::vec(
        prop_oneof![4 => piece.prop_map(str::to_owned), 1 => "\\PC{0,6}"],
        0..12,
    )
    .prop_map(|pieces| pieces.join(" ").replace('$', "$$").replace("$$$$", "$$"))
}

proptest! {
    #[test]
    fn no_command_is_too_strange(text in command(), image in "[a-z/:@.-]{0,12}", is_script: bool) {
        let quoted = serde_json::to_string(&text).unwrap();
        let command = if is_script { format!("[sh, -c, {quoted}]") } else { format!("[{quoted}]") };
        let words: Vec<String> = text.split(' ').map(|word| serde_json::to_string(word).unwrap()).collect();
        for command in [command, format!("[{}]", words.join(", "))] {
            let lines = format!("image: \"{image}x\"\ncommand: {command}");
            let mut fixture = Fixture::service(&lines).vcpus(4.0);
            if let Some(expected) = fixture.expected() {
                let low = expected.low.unwrap_or(ByteSize(0));
                let high = expected.high.unwrap_or(ByteSize(u64::MAX));
                prop_assert!(low <= expected.typical && expected.typical <= high, "{expected:?}");
                prop_assert!(!expected.from.is_empty() && !expected.source.is_empty());
            }
        }
    }
}
