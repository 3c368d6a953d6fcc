//! Guesses a family from a name.
//!
//! `sourcegraph/grafana` is Grafana, `zulip/zulip-postgresql` is PostgreSQL, and
//! `shop/redis-backup` is not Redis: a product's name counts if it comes last, or first with only a
//! version or edition after it.

use super::{Family, packed};

/// Words that say nothing about what a service is.
#[rustfmt::skip]
const NEUTRAL: &[&str] = &[
    "alpine", "base", "bullseye", "bookworm", "cache", "ce", "cluster", "community", "container",
    "custom", "data", "database", "db", "debian", "default", "dev", "develop", "development", "docker", "ee",
    "enterprise", "entrypoint", "hosted", "image", "instance", "latest", "lite", "local", "main", "master",
    "node", "oss", "persistent", "primary", "prod", "production", "queue", "replica", "secondary",
    "self", "server", "service", "single", "slave", "start", "slim", "stable", "standalone", "store",
    "svc", "volatile",
];

/// Words that make a product's name the object: the service talks to that product.
#[rustfmt::skip]
const ABOUT: &[&str] = &[
    "adapter", "admin", "agent", "api", "app", "backup", "bench", "benchmark", "bot", "bridge",
    "cli", "client", "config", "connect", "connector", "consumer", "console", "controller",
    "datagen", "driver", "export", "exporter", "flink", "gui", "import", "init", "initializer",
    "job", "manager", "migrate", "migration", "migrations", "monitor", "mysqldump", "operator",
    "plugin", "producer", "proxy", "reload", "reloader", "rest", "restore", "schema", "seed",
    "setup", "sidecar", "sink", "source", "spark", "sync", "test", "tests", "tool", "tools",
    "topics", "trigger", "ui", "updater", "upgrade", "wait", "waiter", "web",
];

/// The family that a name suggests, and the word that suggests it.
pub(super) fn family(name: &str) -> Option<(Family<'static>, &'static str)> {
    let name = name.to_ascii_lowercase().replace(['_', '.', ' '], "-");
    let words: Vec<&str> = name.split('-').filter(|word| !word.is_empty()).collect();
    // Names have at most a few words.
    if words.len() > 8 {
        return None;
    }
    let end = words
        .iter()
        .rposition(|word| !is_neutral(word))
        .map_or(0, |last| last + 1);
    // Longest match first: neither `redis-commander` nor `redis-exporter` is Redis.
    let is_shorter = end < words.len();
    for end in std::iter::once(words.len()).chain(is_shorter.then_some(end)) {
        for start in 0..end {
            let before = &words[..start];
            if before.iter().any(|word| ABOUT.contains(word)) {
                continue;
            }
            if let Some(found) = known(&words[start..end].join("-")) {
                return Some(found);
            }
        }
    }
    // `spring-petclinic-api-gateway`: a framework precedes the names of applications made with it.
    if let Some((first, [_, ..])) = words.split_first()
        && let Some(found) = known(&format!("{first}-*"))
    {
        return Some(found);
    }
    // `postgresql-16-codeinsights`: a version ends the name before it.
    let version = words.iter().position(|word| is_version(word))?;
    let is_about = words.iter().any(|word| ABOUT.contains(word));
    if is_about {
        return None;
    }
    known(&words[..version].join("-"))
}

fn known(name: &str) -> Option<(Family<'static>, &'static str)> {
    let bare = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let without_number = || (bare != name).then(|| packed::NAMES.find(bare)).flatten();
    let (name, family) = packed::NAMES.find(name).or_else(without_number)?;
    Some((packed::family(family)?, name))
}

fn is_neutral(word: &str) -> bool {
    NEUTRAL.contains(&word) || is_version(word)
}

fn is_version(word: &str) -> bool {
    let number = word.strip_prefix('v').unwrap_or(word);
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_it_is_and_not_what_it_is_for() {
        for (name, expected) in [
            ("grafana", Some("grafana")),
            ("zulip-postgresql", Some("postgres")),
            ("postgresql-16", Some("postgres")),
            ("postgresql-16-codeinsights", Some("postgres")),
            ("postgres_exporter", Some("db-exporters")),
            ("redis-cache", Some("redis")),
            ("redis7", Some("redis")),
            ("intelowl_nginx", Some("nginx")),
            ("Shop.Nginx", Some("nginx")),
            ("clickhouse-self-hosted-local", Some("clickhouse")),
            ("opentelemetry-collector", Some("otel-collector")),
            ("my-celery-worker", Some("celery-worker")),
            ("celery_worker_default", Some("celery-worker")),
            ("nginx-entrypoint", Some("nginx")),
            ("spring-petclinic-api-gateway", Some("spring-boot")),
            ("spring", None),
            ("kafka-connect", Some("java-generic")),
            ("flink-kafka", None),
            ("cp-kafka-rest", Some("java-generic")),
            ("redis-backup", None),
            ("backup-postgres", None),
            ("wait-for-postgres", None),
            ("postgres-migrate", None),
            ("test-16-codeinsights", None),
            ("web", None),
            ("server", None),
            ("16", None),
            ("", None),
            ("---", None),
        ] {
            let found = family(name).map(|(family, _)| family.name);
            assert_eq!(found, expected, "{name}");
        }
    }
}
