//! Alternative spellings: a rule must detect each of them, and ignore similar ones.

use std::fs;

use super::{after_edits, findings};

/// The ids found in a service, with numbers from the message if requested.
fn ids(lines: &str) -> Vec<String> {
    let lines = lines.replace('\n', "\n    ");
    stack(&format!("services:\n  it:\n    {lines}\n"), &[])
}

/// The ids found in a stack with additional files. Checks that its edits work.
fn stack(text: &str, files: &[(&str, &str)]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let file = folder.path().join("compose.yaml");
    fs::write(&file, text).unwrap();
    let said = findings(&file)
        .into_iter()
        .map(|finding| finding["id"].as_str().unwrap().to_owned());
    let said = said.filter(|id| id != "no-memory-limit" && id != "limit-below-floor");
    let said: Vec<String> = said.collect();
    // Edits of additional files are not applied here.
    if files.is_empty() {
        let wrong = after_edits(&file);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
    said
}

/// The ids found in a service with that image, command and limit.
fn run(image: &str, command: &str, limit: &str) -> Vec<String> {
    ids(&format!(
        "image: {image}\ncommand: {command}\nmem_limit: {limit}"
    ))
}

#[test]
fn servers_started_by_a_shell() {
    for (image, command, limit, id) in [
        (
            "redis:7",
            "redis-server --maxmemory 300mb --save ''",
            "256m",
            "maxmemory-over-limit",
        ),
        (
            "redis:7",
            "exec redis-server --maxmemory 300mb --requirepass \\\"$${PW}\\\"",
            "256m",
            "maxmemory-over-limit",
        ),
        (
            "postgres:16",
            "docker-entrypoint.sh postgres -c shared_buffers=800MB",
            "1g",
            "shared-buffers-high",
        ),
        (
            "mysql:8",
            "docker-entrypoint.sh mysqld --innodb-buffer-pool-size=900M",
            "1g",
            "buffer-pool-high",
        ),
        (
            "mongo:7",
            "mongod --bind_ip_all --wiredTigerCacheSizeGB 0.9",
            "1g",
            "mongo-cache-high",
        ),
        (
            "memcached:1.6",
            "memcached -m 512",
            "256m",
            "memcached-over-limit",
        ),
        (
            "docker.dragonflydb.io/dragonflydb/dragonfly",
            "dragonfly --proactor_threads=4",
            "512m",
            "dragonfly-threads",
        ),
    ] {
        assert_eq!(run(image, &format!("sh -c \"{command}\""), limit), [id]);
        let listed = format!("[bash, -c, \"{command}\"]");
        assert_eq!(run(image, &listed, limit), [id]);
    }
    // Other programs that a shell starts are not the server.
    let backup = "sh -c \"while true; do pg_dump -h db x; sleep 9; done\"";
    assert_eq!(run("postgres:16", backup, "64m"), [""; 0]);
}

#[test]
fn options_alone_are_read() {
    for (image, command) in [
        ("mysql:8.4", "--skip-performance-schema"),
        ("mysql:8.4", "[\"--skip-performance-schema\"]"),
        ("mysql:8.4", "mysqld --skip_performance_schema"),
        ("mysql:8.4", "mysqld --loose-performance_schema=off"),
        ("mysql:8.4", "mysqld --disable-performance-schema"),
        (
            "jaegertracing/all-in-one:1.50",
            "[\"--memory.max-traces=1000\"]",
        ),
        (
            "mcr.microsoft.com/playwright:v1.47.0",
            "[\"--disable-dev-shm-usage\"]",
        ),
        ("postgres:16", "-B 4096"),
    ] {
        let limit = if image.starts_with("postgres") {
            "160m"
        } else {
            "400m"
        };
        assert_eq!(run(image, command, limit), [""; 0], "{command}");
    }
    for command in [
        "--performance-schema",
        "--performance_schema=1",
        "mysqld --performance-schema=ON",
    ] {
        assert_eq!(
            run("mysql:8.4", command, "400m"),
            ["performance-schema-on"],
            "{command}"
        );
    }
    let bitnami = "image: bitnami/postgresql:16\nenvironment: {POSTGRESQL_SHARED_BUFFERS: 32MB}\nmem_limit: 160m";
    assert_eq!(ids(bitnami), [""; 0]);
}

#[test]
fn what_follows_the_application_is_its_own() {
    let node = |command| run("node:22", command, "256m");
    assert_eq!(node("node server.js --max-old-space-size=4096"), [""; 0]);
    assert_eq!(
        node("node -r ./x.js --max-old-space-size=4096 server.js"),
        ["old-space-over-limit"]
    );
    let variable = "image: node:22\nmem_limit: 256m\ncommand: npm start\nenvironment:\n  \
                    NODE_OPTIONS: --enable-source-maps --max-old-space-size 4096";
    assert_eq!(ids(variable), ["old-space-over-limit"]);
    let java = |command| run("eclipse-temurin:21", command, "1g");
    assert_eq!(java("java -jar a.jar -Xmx3g"), ["heap-is-a-quarter"]);
    assert_eq!(
        java("java -cp a.jar:b.jar -Xmx3g Main"),
        ["heap-over-limit"]
    );
    assert_eq!(java("java @opts.txt -jar a.jar"), [""; 0]);
    assert_eq!(java("java ${OPTIONS} Main"), ["compose-warning"]);
}

#[test]
fn heaps_are_read_where_the_program_reads_them() {
    let with = |image: &str, lines: &str| ids(&format!("image: {image}\nmem_limit: 1g\n{lines}"));
    let direct = "command: java -jar a.jar\nenvironment: {JAVA_OPTS: -Xmx2g}";
    assert_eq!(with("eclipse-temurin:21", direct), ["heap-is-a-quarter"]);
    let both = "environment: {JAVA_TOOL_OPTIONS: -Xmx300m, KAFKA_HEAP_OPTS: -Xmx900m}";
    assert_eq!(with("apache/kafka:3.8.0", both), ["kafka-heap-misplaced"]);
    let both = "environment: {JAVA_TOOL_OPTIONS: -Xmx2g, KAFKA_HEAP_OPTS: -Xmx300m}";
    assert_eq!(with("apache/kafka:3.8.0", both), [""; 0]);
    // Java ignores options in other variables.
    let dropped = "environment: {JAVA_TOOL_OPTIONS: -Xmx2g, JAVA_OPTS: -Xmx2g}";
    assert_eq!(with("elasticsearch:8.15.0", dropped), [""; 0]);
    for (image, variables) in [
        ("itzg/minecraft-server", "{MEMORY: 1G}"),
        ("itzg/minecraft-server", "{MEMORY: 512M, MAX_MEMORY: 1G}"),
        ("solr:9", "{SOLR_HEAP: 1g}"),
        ("neo4j:5", "{NEO4J_server_memory_heap_max__size: 1GiB}"),
        ("zookeeper:3.9", "{ZK_SERVER_HEAP: 1024}"),
        ("cassandra:5", "{MAX_HEAP_SIZE: 1G, HEAP_NEWSIZE: 200M}"),
    ] {
        let lines = format!("environment: {variables}");
        assert_eq!(
            with(image, &lines),
            ["heap-over-limit"],
            "{image} {variables}"
        );
    }
}

const CACHE: &str = "services:
  q:
    image: redis:7
    command: redis-server --maxmemory 96mb --maxmemory-policy allkeys-lfu --save ''
    mem_limit: 256m
  it:
    image: shop:1
    mem_limit: 512m
";

#[test]
fn a_broker_is_named_in_many_ways() {
    let with = |lines: &str, files: &[(&str, &str)]| stack(&format!("{CACHE}    {lines}\n"), files);
    for lines in [
        "environment: {CELERY_BROKER_URL: 'redis://:pw@q:6379/0'}",
        "environment: ['CELERY_BROKER_URL=redis://q:6379/0']",
        "command: celery -A shop -b redis://q:6379/0 worker -c 2",
        "command: bundle exec sidekiq\n    environment: {REDIS_URL: 'redis://q:6379/0'}",
    ] {
        assert_eq!(with(lines, &[]), ["broker-evicts"], "{lines}");
    }
    let file = [("broker.env", "CELERY_BROKER_URL=redis://q:6379/0\n")];
    assert_eq!(with("env_file: broker.env", &file), ["broker-evicts"]);
    // A cache is the purpose of such a policy.
    let cache = "environment: {REDIS_URL: 'redis://q:6379/0'}";
    assert_eq!(with(cache, &[]), [""; 0]);
}

#[test]
fn a_count_is_read_from_a_list_too() {
    let copies = "services:
  worker-1: {image: 'w', mem_limit: 30m}
  worker-2: {image: 'w', mem_limit: 30m}
  it: {image: 'd', mem_limit: 30m, environment: ";
    for lines in ["{WORKER_COUNT: 3}}", "['WORKER_COUNT=3']}"] {
        assert_eq!(stack(&format!("{copies}{lines}\n"), &[]), ["count-differs"]);
    }
}

#[test]
fn tmpfs_in_every_form() {
    for lines in [
        "tmpfs: /cache:size=300m",
        "tmpfs: ['/cache:size=300m']",
        "volumes: [{type: tmpfs, target: /x, tmpfs: {size: 300m}}]",
    ] {
        let service = format!("image: a:1\nmem_limit: 256m\n{lines}");
        assert_eq!(ids(&service), ["tmpfs-over-limit"], "{lines}");
    }
    let named = "services: {it: {image: 'a', mem_limit: 256m, volumes: ['ram:/x']}}
volumes: {ram: {driver_opts: {type: tmpfs, device: tmpfs, o: 'size=1g'}}}
";
    assert_eq!(stack(named, &[]), ["tmpfs-over-limit"]);
}

#[test]
fn rules_read_the_files_that_formulas_read() {
    let mongo = "services: {it: {image: 'mongo:7', mem_limit: 1g, command: mongod --config /etc/m.conf, volumes: ['./m.conf:/etc/m.conf']}}\n";
    let file = [(
        "m.conf",
        "storage:\n  wiredTiger:\n    engineConfig:\n      cacheSizeGB: 0.75\n",
    )];
    assert_eq!(stack(mongo, &file), ["mongo-cache-high"]);
    let rabbit = "services: {it: {image: 'rabbitmq:4', mem_limit: 512m, volumes: ['./r.conf:/etc/rabbitmq/conf.d/20-mem.conf']}}\n";
    let file = [("r.conf", "vm_memory_high_watermark.absolute = 450MiB\n")];
    assert_eq!(stack(rabbit, &file), ["rabbitmq-watermark"]);
    let removed = |image: &str| {
        ids(&format!(
            "image: {image}\nmem_limit: 512m\nenvironment: {{RABBITMQ_VM_MEMORY_HIGH_WATERMARK: 0.5}}"
        ))
    };
    assert_eq!(removed("rabbitmq:3.13-management"), ["rabbitmq-watermark"]);
    assert_eq!(removed("rabbitmq:3.8"), [""; 0]);
    assert_eq!(removed("bitnami/rabbitmq:4.0"), [""; 0]);
}

#[test]
fn heaps_of_search_engines_are_mended_once() {
    for (options, ids_found) in [
        (
            "-Xms512m -Xmx1500m",
            vec!["heap-over-limit", "heap-bounds-differ"],
        ),
        (
            "-Xms700m -Xmx900m",
            vec!["heap-bounds-differ", "heap-over-half"],
        ),
        ("-Xmx256m", vec!["heap-bounds-differ"]),
        ("-Xms800m -Xms800m", vec!["heap-bounds-differ"]),
    ] {
        let found = ids(&format!(
            "image: elasticsearch:8.15.0\nmem_limit: 1g\nenvironment: {{ES_JAVA_OPTS: '{options}'}}"
        ));
        assert_eq!(found, ids_found, "{options}");
    }
    let kafka = "image: apache/kafka:3.8.0\nmem_limit: 1g\nenvironment: {KAFKA_HEAP_OPTS: '-Xmx900m -Xms900m'}";
    assert_eq!(ids(kafka), ["kafka-heap-misplaced"]);
}

#[test]
fn heaps_of_images_that_nobody_knows_are_read_by_their_variables() {
    for lines in [
        "build: elasticsearch/\nmem_limit: 512m\nenvironment: {ES_JAVA_OPTS: -Xms512m -Xmx512m}",
        "image: wazuh/wazuh-indexer\nmem_limit: 512m\nenvironment: ['OPENSEARCH_JAVA_OPTS=-Xms1g -Xmx1g']",
    ] {
        assert!(
            ids(lines).contains(&"heap-over-limit".to_owned()),
            "{lines}"
        );
    }
}

#[test]
fn several_workers_with_a_scheduler_and_counted_cpus() {
    let worker = |name: &str, image: &str| {
        format!(
            "  {name}: {{image: '{image}', mem_limit: 200m, command: celery -A shop worker -B -c 1}}\n"
        )
    };
    let two = format!(
        "services:\n{}{}",
        worker("a", "shop:1"),
        worker("b", "shop:1")
    );
    assert_eq!(stack(&two, &[]), ["several-beats", "several-beats"]);
    let apart = format!(
        "services:\n{}{}",
        worker("a", "shop:1"),
        worker("b", "crm:1")
    );
    assert_eq!(stack(&apart, &[]), [""; 0]);
    // Airflow does not count CPUs: it starts 16 children, or the configured number.
    let airflow = |lines: &str| {
        ids(&format!(
            "image: apache/airflow:2.10.0\nmem_limit: 300m\ncommand: celery worker\n{lines}"
        ))
    };
    assert_eq!(airflow(""), ["celery-over-limit"]);
    let few = "environment: {AIRFLOW__CELERY__WORKER_CONCURRENCY: 4}";
    assert_eq!(airflow(few), [""; 0]);
    for count in [
        "`nproc --all`",
        "$$(nproc)",
        "$$(getconf _NPROCESSORS_ONLN)",
    ] {
        let command = format!("sh -c \"gunicorn -w {count} a:b\"");
        assert_eq!(
            run("shop:1", &command, "2g"),
            ["workers-by-cpus"],
            "{count}"
        );
    }
}

#[test]
fn servers_for_developers() {
    for command in [
        "vite --host 0.0.0.0",
        "npx vite",
        "python3 ./manage.py runserver",
        "bun run dev",
    ] {
        assert_eq!(
            run("web:1", command, "512m"),
            ["development-server"],
            "{command}"
        );
    }
    for command in ["vite preview", "npx vite build", "vite optimize"] {
        assert_eq!(run("web:1", command, "512m"), [""; 0], "{command}");
    }
}

#[test]
fn less_than_the_defaults_of_postgres_is_no_worst_case() {
    let postgres = |options: &str| run("postgres:16", &format!("postgres {options}"), "240m");
    let worst = ["postgres-worst-case"];
    let buffers = "-c shared_buffers=48MB";
    assert_eq!(
        postgres(&format!("{buffers} -c max_connections=34")),
        [""; 0]
    );
    assert_eq!(postgres(&format!("{buffers} -c work_mem=2MB")), [""; 0]);
    assert_eq!(
        postgres(&format!("{buffers} -c max_connections=101")),
        worst
    );
    assert_eq!(postgres(&format!("{buffers} -c work_mem=5MB")), worst);
    // More of one and less of the other, which fits in total.
    let both = format!("{buffers} -c work_mem=8MB -c max_connections=10");
    assert_eq!(postgres(&both), [""; 0]);
}
