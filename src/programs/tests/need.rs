//! The need of each program, and the measurements behind the figures.

use crate::evidence::Evidence;
use crate::knowledge::fixture::Fixture;

/// Checks services against `low bytes high` in MiB.
pub(super) fn check(cases: &[(&str, &str)]) {
    for (service, expected) in cases {
        assert_eq!(Fixture::service(service).figures(), *expected, "{service}");
    }
}

#[test]
fn gunicorn() {
    check(&[
        // 80 + 2 x 80 + 4 x 15 = 300. Measured 81 with a nearly empty application.
        (
            "build: .\ncommand: gunicorn --workers 2 --threads 2 --worker-class gthread app:app",
            "81 300 300 gunicorn with 2 workers of 2 threads",
        ),
        // 80 + 4 x 80 = 400. Measured 139.5.
        (
            "build: .\ncommand: [gunicorn, -w, '4', app]",
            "140 400 400 gunicorn with 4 workers",
        ),
        (
            "build: .\ncommand: gunicorn app",
            "51 160 160 gunicorn with 1 worker",
        ),
        // Measured 53.
        (
            "build: .\ncommand: gunicorn --preload -w4 app",
            "53 400 400 gunicorn with 4 workers",
        ),
        // Measured 161 for Uvicorn's own workers.
        (
            "build: .\ncommand: gunicorn -k uvicorn.workers.UvicornWorker -w 4 app",
            "160 400 400 gunicorn with 4 workers",
        ),
        (
            "build: .\ncommand: sh -c 'python manage.py migrate && exec gunicorn -w 2 app'",
            "81 240 240 gunicorn with 2 workers",
        ),
        (
            "build: .\nentrypoint: [/entrypoint.sh]\ncommand: gunicorn app\nenvironment: {WEB_CONCURRENCY: 4}",
            "140 400 400 gunicorn with 4 workers",
        ),
        (
            "build: .\ncommand: gunicorn app\nenvironment: ['GUNICORN_CMD_ARGS=--workers 4', WEB_CONCURRENCY=9]",
            "140 400 400 gunicorn with 4 workers",
        ),
        (
            "build: .\ncommand: sh -c 'gunicorn -w $$WORKERS app'\nenvironment: {WORKERS: 2}",
            "81 240 240 gunicorn with 2 workers",
        ),
        (
            "build: .\ncommand: sh -c 'gunicorn -w $${WORKERS:-2} app'",
            "81 240 240 gunicorn with 2 workers",
        ),
        // Two programs at the same time.
        (
            "build: .\ncommand: sh -c 'python run_bot.py & gunicorn -w 2 app'",
            "81 240 240 gunicorn with 2 workers, without `python`",
        ),
    ]);
}

#[test]
fn a_variable_without_a_value_is_not_a_default() {
    for service in [
        "build: .\ncommand: gunicorn -w ${WORKERS} app",
        "build: .\ncommand: gunicorn --workers=${WORKERS} app",
        "build: .\ncommand: [gunicorn, -w, '${WORKERS}', app]",
        "build: .\ncommand: gunicorn ${OPTIONS} app",
        "build: .\ncommand: gunicorn app\nenvironment: {WEB_CONCURRENCY: '${WORKERS}'}",
        "build: .\ncommand: gunicorn app\nenvironment: [WEB_CONCURRENCY]",
        "build: .\ncommand: sh -c 'gunicorn -w $$WORKERS app'",
        "build: .\ncommand: sh -c 'gunicorn -w $$(nproc) app'",
        "build: .\ncommand: sh -c 'gunicorn -w ${WORKERS} app'",
        "build: .\ncommand: gunicorn -c /unreadable/gunicorn.conf.py app",
        "build: .\ncommand: celery -A x worker ${OPTIONS}",
        "build: .\ncommand: celery -A x -P ${POOL} worker",
        "build: .\ncommand: java -Xmx${HEAP} -jar x.jar",
        "build: .\ncommand: java -Xmx${HEAP}m -jar x.jar",
        "image: postgres\ncommand: postgres -c shared_buffers=${BUFFERS}",
        "image: redis\ncommand: redis-server --maxmemory ${MEMORY}",
        "image: redis\ncommand: redis-server --maxmemory ${MEMORY}mb",
        "image: redis\ncommand: redis-server /unreadable/redis.conf",
        "image: mongo\ncommand: mongod --config /unreadable/mongod.conf",
        "image: postgres\ncommand: -c config_file=/unreadable/postgresql.conf",
    ] {
        let expected = Fixture::service(service).vcpus(4.0).expected();
        let expected = expected.unwrap_or_else(|| panic!("{service}"));
        assert!(
            expected.from.starts_with("typical of"),
            "{service}: {}",
            expected.from
        );
        assert_eq!(expected.cannot_tell.len(), 1, "{service}");
    }
    let mut known = Fixture::service("build: .\ncommand: gunicorn -w ${WORKERS:-2} app");
    assert_eq!(known.expected().expect("it is known").cannot_tell, []);
}

#[test]
fn gunicorns_configuration_file() {
    let service = "build: .\nworking_dir: /app\ncommand: gunicorn -c conf.py app\n\
                   volumes: ['/project/conf.py:/app/conf.py']";
    let with = |text: &str| {
        Fixture::service(service)
            .vcpus(2.0)
            .file("/project/conf.py", text)
            .figures()
    };
    assert_eq!(
        with("workers = 2\nthreads = 2\n"),
        "81 300 300 gunicorn with 2 workers of 2 threads"
    );
    let cpus = "import multiprocessing\nworkers = multiprocessing.cpu_count() * 2 + 1\n";
    assert_eq!(with(cpus), "169 480 480 gunicorn with 5 workers");
    assert!(with("workers = workers_from_somewhere()\n").starts_with("50 120 - typical"));
}

#[test]
fn python_servers_and_workers() {
    check(&[
        // Measured 41.9 and 161.
        (
            "build: .\ncommand: uvicorn app:app",
            "42 80 100 uvicorn with 1 process",
        ),
        (
            "build: .\ncommand: python -m uvicorn app:app --workers 4",
            "160 320 400 uvicorn with 4 processes",
        ),
        (
            "build: .\ncommand: fastapi run --workers 2",
            "84 160 200 uvicorn with 2 processes",
        ),
        (
            "build: .\ncommand: uwsgi --http :80 --master --processes 4 --threads 2 -w app",
            "53 520 520 uwsgi with 4 workers of 2 threads, counted like Gunicorn's",
        ),
        (
            "build: .\ncommand: uwsgi --http :80 --lazy-apps -w app\nenvironment: {UWSGI_WORKERS: 2}",
            "81 240 240 uwsgi with 2 workers, counted like Gunicorn's",
        ),
        // Measured 95.7 and 151.
        (
            "build: .\ncommand: celery -A x worker -c 2",
            "94 241 388 celery with 2 children",
        ),
        (
            "build: .\ncommand: celery -A x worker --autoscale=4,1",
            "150 439 728 celery with 4 children",
        ),
        (
            "build: .\ncommand: celery -A x worker -P threads -c 16",
            "67 143 218 celery with one process for the pool `threads`",
        ),
        (
            "build: .\ncommand: celery -A x worker -c 2 -B",
            "130 277 424 celery with 2 children",
        ),
        (
            "build: .\ncommand: celery -A x beat",
            "48 100 - celery beat",
        ),
        // Airflow starts 16 children.
        (
            "build: .\ncommand: airflow celery worker",
            "482 1625 2768 celery with 16 children",
        ),
        (
            "image: apache/airflow:2.10.0\ncommand: celery worker\nenvironment: {AIRFLOW__CELERY__WORKER_CONCURRENCY: 4}",
            "150 439 728 celery with 4 children",
        ),
        (
            "image: apache/airflow:2.10.0\ncommand: celery worker\nenvironment: {AIRFLOW__CELERY__WORKER_AUTOSCALE: '2,1'}",
            "94 241 388 celery with 2 children",
        ),
        // The number of CPUs is unknown.
        (
            "build: .\ncommand: celery -A x worker",
            "67 256 - typical of celery-worker, which `celery worker` runs",
        ),
    ]);
}

#[test]
fn celery_counts_the_cpus_of_the_machine() {
    let service = "build: .\ncommand: celery -A x worker\ncpus: 1";
    let mut fixture = Fixture::service(service).vcpus(16.0);
    // Measured 482.6 with 16 children.
    assert_eq!(fixture.figures(), "482 1625 2768 celery with 16 children");
    let inputs = fixture.expected().expect("it is known").inputs;
    assert_eq!(
        (inputs[0].name.as_str(), inputs[0].value.as_str()),
        ("CPUs of the machine", "16")
    );
}

#[test]
fn ruby_and_php() {
    check(&[
        (
            "build: .\ncommand: bundle exec puma -C config/puma.rb\nenvironment: {WEB_CONCURRENCY: 2}",
            "300 600 - puma with 2 workers",
        ),
        (
            "build: .\ncommand: bin/rails server -b 0.0.0.0",
            "150 300 - puma in a single process",
        ),
        ("build: .\ncommand: bundle exec rails db:migrate", "nothing"),
        (
            "build: .\ncommand: bundle exec sidekiq -c 25",
            "300 550 550 sidekiq with 25 threads",
        ),
        (
            "build: .\ncommand: bundle exec sidekiq",
            "30 400 - typical of ruby-sidekiq, which `sidekiq` runs",
        ),
        ("image: php:8.3-fpm", "12 150 - typical of php-fpm"),
        (
            "image: php:8.3-fpm\nenvironment: {PHP_FPM_PM_MAX_CHILDREN: 10}",
            "44 420 998 php-fpm with up to 10 children",
        ),
    ]);
    let pool = "image: php:8.3-fpm\nvolumes: ['/p/zz.conf:/usr/local/etc/php-fpm.d/zz.conf']";
    let mut fixture = Fixture::service(pool).file("/p/zz.conf", "[www]\npm.max_children = 3\n");
    assert_eq!(
        fixture.figures(),
        "16 140 403 php-fpm with up to 3 children"
    );
}

#[test]
fn databases() {
    check(&[
        ("image: postgres:16", "26 150 - typical of postgres"),
        // A setup that its author runs under a limit of 256 MiB, with 100-150 in use.
        (
            "image: postgres:16-alpine\ncommand: >\n  postgres\n  -c shared_buffers=128MB\n  -c effective_cache_size=256MB\n  -c max_connections=20\n  -c work_mem=8MB",
            "27 195 355 PostgreSQL with 128 MiB of shared buffers and 20 connections",
        ),
        (
            "image: postgres\ncommand: -c shared_buffers=32MB --max-connections=10",
            "27 68 108 PostgreSQL with 32 MiB of shared buffers and 10 connections",
        ),
        (
            "image: bitnami/postgresql\nenvironment: {POSTGRESQL_EXTRA_FLAGS: -c shared_buffers=64MB}",
            "27 122 654 PostgreSQL with 64 MiB of shared buffers and an assumed 20 connections",
        ),
        (
            "image: mysql:8\ncommand: --innodb-buffer-pool-size=64M --performance-schema=OFF",
            "118 286 588 MySQL with a pool of 64 MiB, without its performance schema",
        ),
        (
            "image: mariadb:11\ncommand: mariadbd --innodb_buffer_pool_size=256M --max-connections=50",
            "157 262 362 MariaDB with a pool of 256 MiB, without its performance schema",
        ),
        (
            "image: mongo:7\ncommand: mongod --wiredTigerCacheSizeGB 0.25",
            "160 406 - MongoDB with a cache of 256 MiB",
        ),
        ("image: mongo:7", "160 400 - typical of mongodb"),
    ]);
    let mounted = "image: postgres\nvolumes: [{type: bind, source: /p, target: /etc/postgresql}]";
    let mut fixture = Fixture::service(mounted).file(
        "/p/postgresql.conf",
        "shared_buffers = 64MB # of 256\n#max_connections = 5\n",
    );
    assert_eq!(
        fixture.figures(),
        "27 122 654 PostgreSQL with 64 MiB of shared buffers and an assumed 20 connections"
    );
    let inputs = fixture.expected().expect("it is known").inputs;
    let at = fixture.sources.locate(inputs[0].at.expect("it is known"));
    assert_eq!(
        (at.file.as_str(), at.line, at.column),
        ("/p/postgresql.conf", 1, 1)
    );
}

#[test]
fn caches_and_brokers() {
    check(&[
        // Measured 57 with 48 MiB of data. Saving takes up to 2.1 times the data.
        (
            "image: redis:7\ncommand: redis-server --maxmemory 48mb --save \"\"",
            "57 65 65 Redis with up to 48 MiB of data",
        ),
        (
            "image: redis:7\ncommand: [redis-server, --maxmemory, 48mb, --save, '', --appendonly, 'no']",
            "57 65 65 Redis with up to 48 MiB of data",
        ),
        (
            "image: redis:7\ncommand: redis-server --maxmemory 128mb --maxmemory-policy allkeys-lru",
            "132 281 281 Redis with up to 128 MiB of data, with a copy of it while it is saved",
        ),
        (
            "image: redis:7\ncommand: redis-server --save '' --appendonly yes --maxmemory 128mb",
            "132 281 281 Redis with up to 128 MiB of data, with a copy of it while it is saved",
        ),
        (
            "image: redis:7\ncommand: redis-server --maxmemory 0",
            "8 50 - typical of redis",
        ),
        (
            "image: memcached\ncommand: memcached -m 64",
            "3 83 83 memcached with up to 64 MiB of items",
        ),
        (
            "image: memcached\ncommand: -m 128",
            "3 154 154 memcached with up to 128 MiB of items",
        ),
    ]);
    let file = "image: redis\ncommand: redis-server /usr/local/etc/redis/redis.conf\n\
                volumes: ['/p/redis.conf:/usr/local/etc/redis/redis.conf']";
    let mut fixture = Fixture::service(file).file("/p/redis.conf", "maxmemory 64mb\nsave \"\"\n");
    assert_eq!(
        fixture.figures(),
        "72 82 82 Redis with up to 64 MiB of data"
    );
    let broker = "image: rabbitmq:3-management\n\
                  volumes: ['/p/rabbitmq.conf:/etc/rabbitmq/rabbitmq.conf']";
    let mut fixture = Fixture::service(broker).file(
        "/p/rabbitmq.conf",
        "vm_memory_high_watermark.absolute = 256MiB\n",
    );
    assert_eq!(
        fixture.figures(),
        "105 130 256 RabbitMQ that holds publishers back at 256 MiB"
    );
}

#[test]
fn no_number_is_too_large() {
    let most = u64::MAX;
    for service in [
        format!("build: .\ncommand: gunicorn -w {most} --threads {most} app"),
        format!("build: .\ncommand: uvicorn --workers {most} app"),
        format!("build: .\ncommand: celery -A x worker -B -c {most}"),
        format!("build: .\ncommand: puma -w {most}"),
        format!("build: .\ncommand: sidekiq -c {most}"),
        format!("image: php:8-fpm\nenvironment: {{PM_MAX_CHILDREN: '{most}'}}"),
        format!("build: .\ncommand: java -Xmx{most} -jar x.jar"),
        format!(
            "build: .\nenvironment: {{BPL_JVM_THREAD_COUNT: '{most}', BPL_JVM_HEAD_ROOM: '{most}'}}"
        ),
        format!("image: elasticsearch\nenvironment: {{ES_JAVA_OPTS: -Xmx{most}}}"),
        format!(
            "image: opensearchproject/opensearch\nenvironment: {{OPENSEARCH_JAVA_OPTS: -Xmx{most}}}"
        ),
        format!("image: apache/kafka\nenvironment: {{KAFKA_HEAP_OPTS: -Xmx{most}}}"),
        format!("image: itzg/minecraft-server\nenvironment: {{MEMORY: '{most}'}}"),
        format!("image: node\ncommand: node --max-old-space-size={most} x.js"),
        format!(
            "image: postgres\ncommand: -c shared_buffers={most}B -c max_connections={most} -c work_mem={most}B"
        ),
        format!("image: mysql\ncommand: --innodb-buffer-pool-size={most} --max-connections={most}"),
        format!(
            "image: mongo\ncommand: mongod --wiredTigerCacheSizeGB 17179869183 --maxConns {most}"
        ),
        format!("image: redis\ncommand: redis-server --maxmemory {most}"),
        format!("image: memcached\ncommand: memcached -m {most}"),
    ] {
        let expected = Fixture::service(&service).expected();
        let expected = expected.unwrap_or_else(|| panic!("{service}"));
        assert!(
            !expected.from.starts_with("typical"),
            "{service}: {}",
            expected.from
        );
        assert!(expected.low <= Some(expected.typical), "{service}");
        assert!(
            expected.high.is_none_or(|high| high >= expected.typical),
            "{service}"
        );
        assert!(expected.typical.0 > 1 << 40, "{service}");
    }
}

#[test]
fn env_files_are_read_and_environment_wins() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("web.env");
    std::fs::write(&file, "WEB_CONCURRENCY=4\n").expect("a file");
    let file = file.display();
    let service = format!("build: .\ncommand: gunicorn app\nenv_file: ['{file}']");
    let mut fixture = Fixture::service(&service);
    assert_eq!(fixture.figures(), "140 400 400 gunicorn with 4 workers");
    let service = format!("{service}\nenvironment: {{WEB_CONCURRENCY: 2}}");
    let mut fixture = Fixture::service(&service);
    assert_eq!(fixture.figures(), "81 240 240 gunicorn with 2 workers");
}

#[test]
fn a_formula_chosen_by_a_name_is_assumed() {
    let service = "image: shop/our-postgres\ncommand: -c shared_buffers=64MB";
    let expected = Fixture::service(service).expected().expect("it is known");
    assert_eq!(expected.evidence, Evidence::Assumed);
    let service = "image: shop/our-web\ncommand: gunicorn -w 2 app";
    let expected = Fixture::service(service).expected().expect("it is known");
    assert_eq!(expected.evidence, Evidence::Reported);
}
