//! Which settings change with a limit, and how.

use crate::knowledge::fixture::Fixture;
use crate::programs::{Follow, How, follow};

pub(super) fn of(service: &str, limit: u64) -> Vec<Follow> {
    let mut fixture = Fixture::stack(&format!("services:\n  a:\n{service}"));
    fixture.with(|facts, family| follow(facts, family, limit << 20))
}

/// Like [`told`], on a machine with these CPUs and bytes.
pub(super) fn told_on(service: &str, limit: u64, vcpus: f64, memory: u64) -> Vec<String> {
    let fixture = Fixture::stack(&format!("services:\n  a:\n{service}"));
    let mut fixture = fixture.vcpus(vcpus);
    fixture.memory = Some(memory);
    let found = fixture.with(|facts, family| follow(facts, family, limit << 20));
    in_words(&found)
}

/// `setting to`, and how.
pub(super) fn told(service: &str, limit: u64) -> Vec<String> {
    in_words(&of(service, limit))
}

fn in_words(found: &[Follow]) -> Vec<String> {
    let how = |how: &How| match how {
        How::Replace { words, by, .. } => format!("{} by {}", words.join(" "), by.join(" ")),
        How::Append(words) => format!("append {}", words.join(" ")),
        How::Command(words) => format!("command {}", words.join(" ")),
        How::Variable { name, value, .. } => format!("{name}={value}"),
        How::ByHand(_) => "by hand".to_owned(),
    };
    let one = |follow: &Follow| format!("{} {}: {}", follow.setting, follow.to, how(&follow.how));
    found.iter().map(one).collect()
}

#[test]
fn postgres_in_every_form() {
    for command in [
        "    command: postgres -c shared_buffers=128MB -c max_connections=60\n",
        "    command: [postgres, -c, shared_buffers=128MB, -c, max_connections=60]\n",
        "    command: -c shared_buffers=128MB -c max_connections=60\n",
    ] {
        let service = format!("    image: postgres:16\n{command}");
        assert_eq!(
            told(&service, 256),
            [
                "shared_buffers 64MB: shared_buffers=128MB by shared_buffers=64MB",
                "max_connections 46: max_connections=60 by max_connections=46",
            ],
            "{command}"
        );
        assert_eq!(
            told(&service, 1024),
            Vec::<String>::new(),
            "it fits already"
        );
    }
    let command = "command postgres -c shared_buffers=64MB -c max_connections=46";
    assert_eq!(
        told("    image: postgres:16\n", 256),
        [
            format!("shared_buffers 64MB: {command}"),
            format!("max_connections 46: {command}")
        ]
    );
    assert_eq!(
        told(
            "    image: postgres:16\n    command: postgres -c fsync=off\n",
            256
        ),
        [
            "shared_buffers 64MB: append -c shared_buffers=64MB",
            "max_connections 46: append -c max_connections=46",
        ]
    );
    assert_eq!(
        told(
            "    image: postgres:16\n    command: sh -c \"init && postgres\"\n",
            256
        )[0],
        "shared_buffers 64MB: by hand"
    );
}

#[test]
fn what_only_a_name_says_is_for_a_person() {
    let by_name = "    image: zulip/zulip-redis\n";
    assert_eq!(told(by_name, 64), ["maxmemory 24mb: by hand"]);
    let written = "    image: zulip/zulip-redis\n    command: redis-server --maxmemory 1gb\n";
    assert_eq!(
        told(written, 64),
        ["maxmemory 24mb: --maxmemory 1gb by --maxmemory 24mb"]
    );
}

#[test]
fn words_behind_a_script_never_reach_the_program() {
    for command in ["bash -c 'exec postgres -c fsync=off'", "sh -c postgres"] {
        let service = format!("    image: postgres:16\n    command: {command}\n");
        assert_eq!(
            told(&service, 256),
            [
                "shared_buffers 64MB: by hand",
                "max_connections 46: by hand"
            ],
            "{command}"
        );
    }
}

#[test]
fn settings_in_files_are_seen_before_anything_is_raised() {
    let mut fixture = Fixture::stack(
        "services:\n  a:\n    image: mysql:8\n    volumes: ['/c:/etc/mysql/conf.d']\n",
    )
    .file(
        "/c/a.cnf",
        "[mysqld]\ninnodb_buffer_pool_size=16M\nperformance_schema=OFF\n",
    );
    let found = fixture.with(|facts, family| follow(facts, family, 300 << 20));
    assert_eq!(found, []);
    let mut fixture = Fixture::stack(
        "services:\n  a:\n    image: postgres\n    command: -c config_file=/pg.conf\n    volumes: \
         ['/pg.conf:/pg.conf']\n",
    )
    .file("/pg.conf", "shared_buffers = 512MB\nmax_connections = 20\n");
    let found = fixture.with(|facts, family| follow(facts, family, 200 << 20));
    let found: Vec<_> = found
        .iter()
        .map(|one| (one.from.as_deref(), &one.to[..]))
        .collect();
    assert_eq!(found, [(Some("512MB"), "50MB")]);
}

#[test]
fn what_cannot_be_told_is_for_a_person() {
    let service = "    image: postgres:16\n    command: postgres -c shared_buffers=${NOBODY} -c max_connections=20\n";
    assert_eq!(told(service, 256), ["shared_buffers 64MB: by hand"]);
}

#[test]
fn redis_needs_room_for_a_copy_if_it_saves() {
    let redis = |command: &str| {
        told(
            &format!("    image: redis:7\n    command: {command}\n"),
            128,
        )
    };
    assert_eq!(
        redis("redis-server --maxmemory 224mb --save ''"),
        ["maxmemory 105mb: --maxmemory 224mb by --maxmemory 105mb"]
    );
    assert_eq!(
        redis("redis-server --maxmemory 224mb"),
        ["maxmemory 55mb: --maxmemory 224mb by --maxmemory 55mb"]
    );
    assert_eq!(redis("redis-server --maxmemory 40mb"), Vec::<String>::new());
    assert_eq!(
        redis("redis-server"),
        ["maxmemory 55mb: append --maxmemory 55mb"]
    );
    assert_eq!(
        told("    image: redis:7\n", 128),
        ["maxmemory 55mb: command redis-server --maxmemory 55mb"]
    );
    assert_eq!(
        told(
            "    image: redis/redis-stack:7\n    environment: {REDIS_ARGS: '--maxmemory 1gb --save 60 1'}\n",
            128
        ),
        ["maxmemory 55mb: REDIS_ARGS=--maxmemory 55mb --save 60 1"]
    );
}

#[test]
fn mysql_and_its_relative() {
    let flags = "command --innodb-buffer-pool-size=64M --performance-schema=OFF";
    assert_eq!(
        told("    image: mysql:8\n", 384),
        [
            format!("innodb_buffer_pool_size 64M: {flags}"),
            format!("performance_schema OFF: {flags}")
        ]
    );
    assert_eq!(
        told(
            "    image: mariadb:11\n    command: --innodb-buffer-pool-size=512M\n",
            384
        ),
        [
            "innodb_buffer_pool_size 192M: --innodb-buffer-pool-size=512M by --innodb-buffer-pool-size=192M"
        ]
    );
    assert_eq!(told("    image: mariadb:11\n", 384), Vec::<String>::new());
}

#[test]
fn workers_and_children() {
    let celery = |command: &str| told(&format!("    image: app\n    command: {command}\n"), 256);
    assert_eq!(
        celery("celery -A a worker --concurrency=4"),
        ["--concurrency 2: --concurrency=4 by --concurrency=2"]
    );
    assert_eq!(
        celery("[celery, -A, a, worker, -c, '4']"),
        ["--concurrency 2: -c 4 by -c 2"]
    );
    assert_eq!(
        celery("celery -A a worker -c4"),
        ["--concurrency 2: -c4 by -c2"]
    );
    assert_eq!(celery("celery -A a worker -c 1"), Vec::<String>::new());
    assert_eq!(
        celery("celery -A a worker -P threads -c 40"),
        Vec::<String>::new()
    );
    assert_eq!(celery("celery -A a beat"), Vec::<String>::new());
    assert_eq!(
        celery("celery -A a worker --autoscale=10,3"),
        ["--autoscale 2,2: --autoscale=10,3 by --autoscale=2,2"]
    );
    assert_eq!(
        celery("celery -A a worker --autoscale 10,1 -c 9"),
        ["--autoscale 2,1: --autoscale 10,1 by --autoscale 2,1"]
    );
    let airflow = "    image: apache/airflow:2.10.0\n    command: celery worker\n";
    assert_eq!(
        told_on(airflow, 1024, 2.0, 32 << 30),
        ["--concurrency 9: AIRFLOW__CELERY__WORKER_CONCURRENCY=9"]
    );
    let few = "    environment: {AIRFLOW__CELERY__WORKER_CONCURRENCY: 4}\n";
    assert_eq!(
        told_on(&format!("{airflow}{few}"), 1024, 32.0, 32 << 30),
        Vec::<String>::new()
    );
    assert_eq!(
        told("    image: app\n    command: gunicorn app -w 9\n", 256),
        ["--workers 2: -w 9 by -w 2"]
    );
    assert_eq!(
        told(
            "    image: app\n    command: gunicorn app\n    environment: {WEB_CONCURRENCY: 9}\n",
            256
        ),
        ["--workers 2: WEB_CONCURRENCY=2"]
    );
}

#[test]
fn uwsgi_and_pm2() {
    let of = |command: &str| {
        let service = format!("    image: app\n    command: {command}\n");
        told_on(&service, 256, 8.0, 32 << 30)
    };
    assert_eq!(
        of("uwsgi --master --processes 8 --module a:b"),
        ["--processes 2: --processes 8 by --processes 2"]
    );
    assert_eq!(
        of("uwsgi --master -p 8 --cheaper 4 --module a:b"),
        ["--processes 2: by hand"]
    );
    assert_eq!(
        of("pm2-runtime start app.js -i max"),
        ["-i 2: -i max by -i 2"]
    );
    assert_eq!(of("pm2-runtime start app.js -i 2"), Vec::<String>::new());
    assert_eq!(of("pm2-runtime start app.js"), Vec::<String>::new());
}

#[test]
fn heaps() {
    assert_eq!(
        told(
            "    image: elasticsearch:8.1.0\n    environment: {ES_JAVA_OPTS: '-Xms1g -Xmx1g -Da=b'}\n",
            1024
        ),
        [
            "-Xmx 512m: ES_JAVA_OPTS=-Xms512m -Xmx512m -Da=b",
            "-Xms 512m: ES_JAVA_OPTS=-Xms512m -Xmx512m -Da=b",
        ]
    );
    assert_eq!(
        told(
            "    image: app\n    command: java -Xmx512m -jar app.jar\n",
            512
        ),
        ["-Xmx 289m: -Xmx512m by -Xmx289m"]
    );
    assert_eq!(
        told(
            "    image: app\n    command: java -XX:MaxRAMPercentage=60 -jar app.jar\n",
            512
        ),
        Vec::<String>::new(),
        "it follows by itself"
    );
    assert_eq!(
        told(
            "    image: app\n    command: node server.js\n    environment: [NODE_OPTIONS=--max-old-space-size=1024]\n",
            512
        ),
        ["--max-old-space-size 384: NODE_OPTIONS=--max-old-space-size=384"]
    );
    assert_eq!(
        told("    image: app\n    environment: {GOMEMLIMIT: 1GiB}\n", 512),
        ["GOMEMLIMIT 460MiB: GOMEMLIMIT=460MiB"]
    );
}

#[test]
fn only_what_is_read_is_changed() {
    let direct = |variables: &str| {
        told(
            &format!(
                "    image: app\n    command: java -jar a.jar\n    environment: {variables}\n"
            ),
            512,
        )
    };
    assert_eq!(direct("{JAVA_OPTS: -Xmx2g}"), Vec::<String>::new());
    assert_eq!(
        direct("{JAVA_TOOL_OPTIONS: -Xmx2g}"),
        ["-Xmx 289m: JAVA_TOOL_OPTIONS=-Xmx289m"]
    );
    assert_eq!(
        direct("{JAVA_TOOL_OPTIONS: -XX:InitialHeapSize=1g -Xmx2g}"),
        [
            "-Xmx 289m: JAVA_TOOL_OPTIONS=-XX:InitialHeapSize=289m -Xmx289m",
            "-Xms 289m: JAVA_TOOL_OPTIONS=-XX:InitialHeapSize=289m -Xmx289m",
        ]
    );
    assert_eq!(
        direct("{JDK_JAVA_OPTIONS: -Xmx2g, JAVA_TOOL_OPTIONS: -Xms1g}"),
        [
            "-Xmx 289m: JDK_JAVA_OPTIONS=-Xmx289m",
            "-Xms 289m: JAVA_TOOL_OPTIONS=-Xms289m",
        ]
    );
    assert_eq!(
        told(
            "    image: app\n    command: sh -c 'java $$JAVA_OPTS -jar a.jar'\n    environment: {JAVA_OPTS: -Xmx2g}\n",
            512
        ),
        ["-Xmx 289m: JAVA_OPTS=-Xmx289m"]
    );
    assert_eq!(
        told(
            "    image: apache/kafka\n    environment: {JAVA_TOOL_OPTIONS: -Xmx300m, KAFKA_HEAP_OPTS: -Xmx900m}\n",
            512
        ),
        ["-Xmx 307m: KAFKA_HEAP_OPTS=-Xmx307m"]
    );
}

#[test]
fn heaps_that_a_variable_holds() {
    let of = |image: &str, variables: &str, limit| {
        told(
            &format!("    image: {image}\n    environment: {variables}\n"),
            limit,
        )
    };
    assert_eq!(
        of("solr:9", "{SOLR_HEAP: 2g}", 1024),
        ["heap 512m: SOLR_HEAP=512m"]
    );
    assert_eq!(
        of("solr:9", "{SOLR_JAVA_MEM: -Xms1g -Xmx2g}", 1024),
        [
            "-Xmx 512m: SOLR_JAVA_MEM=-Xms512m -Xmx512m",
            "-Xms 512m: SOLR_JAVA_MEM=-Xms512m -Xmx512m",
        ]
    );
    assert_eq!(of("solr:9", "{A: b}", 768), ["-Xmx 384m: SOLR_HEAP=384m"]);
    assert_eq!(
        of("zookeeper", "{ZK_SERVER_HEAP: 800}", 512),
        ["heap 256: ZK_SERVER_HEAP=256"]
    );
    assert_eq!(
        of(
            "itzg/minecraft-server",
            "{INIT_MEMORY: 3G, MAX_MEMORY: 4G}",
            2048
        ),
        [
            "heap 1536m: MAX_MEMORY=1536m",
            "initial heap 1536m: INIT_MEMORY=1536m",
        ]
    );
}

#[test]
fn a_heap_that_is_a_part_of_the_limit() {
    let service = "    image: app\n    command: java -XX:MaxRAMPercentage=75.0 -jar app.jar\n";
    let by = |percent| {
        let word = "-XX:MaxRAMPercentage";
        vec![format!("{word} {percent}: {word}=75.0 by {word}={percent}")]
    };
    assert_eq!(told(service, 256), by("50.0"));
    assert_eq!(told(service, 1024), by("70.0"));
    assert_eq!(told(service, 2048), Vec::<String>::new());
}

#[test]
fn one_worker_runs_even_where_it_does_not_fit() {
    let why = |limit| {
        of("    image: app\n    command: gunicorn -w 4 a:b\n", limit)[0]
            .why
            .clone()
    };
    assert_eq!(
        why(64),
        "one worker needs about 160 MiB; the limit is 64 MiB"
    );
    assert_eq!(why(160), "one worker needs about 160 MiB");
    assert_eq!(why(250), "2 workers need about 240 MiB");
}

#[test]
fn what_a_script_assigns_is_changed_by_a_person() {
    let service = "    image: app\n    command: sh -c 'WEB_CONCURRENCY=4 gunicorn a:b'\n";
    assert_eq!(told(service, 160), ["--workers 1: by hand"]);
}
