//! Services that could be merged. They are suggested with their drawbacks and never applied.

use compose_spec_loader::stack::Service;
use serde::Serialize;

use crate::knowledge::facts::Facts;
use crate::knowledge::reference::Reference;

/// A possible merge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Merge {
    /// A stable id, such as `merge:celery-redis+redis`.
    pub id: String,
    /// The services to merge.
    pub services: Vec<String>,
    /// The service that stays.
    pub into: String,
    /// Why it is possible.
    pub why: String,
    /// What to do.
    pub change: String,
    /// The drawbacks.
    pub breaks: Vec<String>,
    /// The documentation that supports it.
    pub source: &'static str,
}

/// Families of stores with numbered databases in one server, with their sources. Redis Stack is not
/// included, because its search works in the first database only.
const STORES: [(&str, &str); 3] = [
    ("redis", "https://redis.io/docs/latest/commands/select/"),
    ("valkey", "https://valkey.io/commands/select/"),
    ("keydb", "https://docs.keydb.dev/docs/commands/"),
];

/// Families of servers that hold several databases, with their sources.
const SERVERS: [(&str, &str); 3] = [
    (
        "postgres",
        "https://www.postgresql.org/docs/current/manage-ag-overview.html",
    ),
    (
        "mysql",
        "https://dev.mysql.com/doc/refman/8.4/en/creating-database.html",
    ),
    ("mariadb", "https://mariadb.com/kb/en/create-database/"),
];

/// Finds all possible merges. `family` gives the family of the service at an index.
pub fn merges(services: &[Facts<'_>], family: &dyn Fn(usize) -> Option<String>) -> Vec<Merge> {
    let mut merges = Vec::new();
    for (name, source) in STORES {
        for alike in alike(&of_family(services, name, family)) {
            merges.push(stores(&alike, source));
        }
    }
    for (name, source) in SERVERS {
        for alike in alike(&of_family(services, name, family)) {
            merges.push(servers(&alike, name, source));
        }
    }
    merges.extend(beat(services));
    merges
}

fn of_family<'s>(
    services: &'s [Facts<'s>],
    name: &str,
    family: &dyn Fn(usize) -> Option<String>,
) -> Vec<&'s Facts<'s>> {
    let services = services.iter().enumerate();
    services
        .filter(|(at, facts)| facts.service.active && family(*at).as_deref() == Some(name))
        .map(|(_, facts)| facts)
        .collect()
}

/// Groups of two or more services with the same image and major version.
fn alike<'s>(services: &[&'s Facts<'s>]) -> Vec<Vec<&'s Facts<'s>>> {
    let mut groups: Vec<(Version<'s>, Vec<&Facts<'_>>)> = Vec::new();
    for &facts in services {
        let Some(version) = facts.service.image.as_deref().map(Version::of) else {
            continue;
        };
        match groups.iter_mut().find(|(known, _)| *known == version) {
            Some((_, group)) => group.push(facts),
            None => groups.push((version, vec![facts])),
        }
    }
    let groups = groups.into_iter().map(|(_, group)| group);
    groups.filter(|group| group.len() > 1).collect()
}

/// The server in an image.
#[derive(PartialEq, Eq)]
struct Version<'a> {
    image: &'a str,
    /// The number at the start of the tag, such as 16 for `16.1-alpine`; otherwise the tag or
    /// digest.
    number: &'a str,
}

impl<'a> Version<'a> {
    fn of(image: &'a str) -> Self {
        let reference = Reference::parse(image);
        let tag = reference.tag.unwrap_or(match image.split_once('@') {
            Some((_, digest)) => digest,
            None => "latest",
        });
        let end = tag.find(|it: char| !it.is_ascii_digit());
        let number = match &tag[..end.unwrap_or(tag.len())] {
            "" => tag,
            number => number,
        };
        Self {
            image: reference.name,
            number,
        }
    }
}

/// Merges stores into databases of one server.
fn stores(alike: &[&Facts<'_>], source: &'static str) -> Merge {
    let mut policies: Vec<Option<String>> = Vec::new();
    let mut persists: Vec<bool> = Vec::new();
    for facts in alike {
        let option = |name: &str| {
            let mut invocations = facts.invocations.iter();
            invocations.find_map(|one| one.option(&[name]).known())
        };
        policies.push(option("--maxmemory-policy"));
        persists.push(
            option("--save").as_deref() != Some("")
                || option("--appendonly").as_deref() == Some("yes"),
        );
    }
    let into = persists.iter().position(|persists| *persists).unwrap_or(0);
    let names = names(alike);
    let into = names[into].clone();
    let others: Vec<&str> = names
        .iter()
        .map(String::as_str)
        .filter(|name| *name != into)
        .collect();
    let all = if names.len() > 2 { "all" } else { "both" };
    let mut breaks = Vec::new();
    let default = "noeviction".to_owned();
    let mut kinds: Vec<&String> = policies
        .iter()
        .map(|one| one.as_ref().unwrap_or(&default))
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.len() > 1 {
        let kinds: Vec<&str> = kinds.into_iter().map(String::as_str).collect();
        breaks.push(format!(
            "one server has one eviction policy, and these use {}: evicting for a cache drops \
             queued tasks, unless the policy is volatile-lru and every cache key expires",
            kinds.join(" and ")
        ));
    }
    breaks.push(format!("FLUSHALL, KEYS and slow scripts affect {all}"));
    breaks.push("pub/sub messages are not isolated by database".to_owned());
    if persists.iter().any(|persists| *persists) {
        breaks.push(format!(
            "a snapshot needs memory for the data of {all} a second time"
        ));
    }
    Merge {
        id: format!("merge:{}", names.join("+")),
        why: format!(
            "one server can hold the data of {} in separate databases",
            listed(&names)
        ),
        change: format!(
            "point the clients of {} at {into} with another database number, such as \
             redis://{into}:6379/1, and give {into} the combined maxmemory of {all}",
            listed(&others)
        ),
        into,
        services: names,
        breaks,
        source,
    }
}

fn names(alike: &[&Facts<'_>]) -> Vec<String> {
    let names = alike.iter().map(|facts| facts.service.name.clone());
    names.collect()
}

/// Merges servers of the same kind and version.
fn servers(alike: &[&Facts<'_>], family: &str, source: &'static str) -> Merge {
    let names = names(alike);
    let into = names[0].clone();
    Merge {
        id: format!("merge:{}", names.join("+")),
        why: format!("one {family} server can hold several databases"),
        change: format!(
            "dump the databases of the others, restore them in {into}, and point their clients at \
             it"
        ),
        breaks: vec![
            "it takes a dump and a restore: init scripts run on an empty volume only".to_owned(),
            "the connections of all add up, and one crash stops all".to_owned(),
            "backups and upgrades happen together".to_owned(),
        ],
        services: names,
        into,
        source,
    }
}

/// Runs Celery's scheduler inside its worker.
fn beat(services: &[Facts<'_>]) -> Option<Merge> {
    let mut workers = Vec::new();
    let mut beats = Vec::new();
    for facts in services.iter().filter(|facts| facts.service.active) {
        let service = facts.service;
        for invocation in facts.invocations.iter() {
            if invocation.program() == "celery" {
                let has = |word: &str| invocation.has(word);
                if has("beat") {
                    beats.push(service);
                } else if has("worker") && !has("-B") && !has("--beat") {
                    workers.push(service);
                }
            }
        }
    }
    let (beat, worker) = beats.iter().find_map(|beat| {
        let is_its = |worker: &&&Service| {
            source(worker).is_some() && source(worker) == source(beat) && worker.count == 1
        };
        Some((beat, workers.iter().find(is_its)?))
    })?;
    Some(Merge {
        id: format!("merge:{}+{}", beat.name, worker.name),
        services: vec![beat.name.clone(), worker.name.clone()],
        into: worker.name.clone(),
        why: "a worker can run the scheduler itself, in a separate thread or process".to_owned(),
        change: format!(
            "add -B to the command of {}, with the --scheduler of {}, and remove {}",
            worker.name, beat.name, beat.name
        ),
        breaks: vec![
            "only one worker may do so: two would run every task twice".to_owned(),
            "tasks due while the worker restarts are not started".to_owned(),
            "it does not work with the eventlet and gevent pools".to_owned(),
        ],
        source: "https://docs.celeryq.dev/en/stable/userguide/periodic-tasks.html#starting-the-scheduler",
    })
}

/// Formats `a, b and c`.
fn listed(names: &[impl AsRef<str>]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match names.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}

fn image(service: &Service) -> Option<&str> {
    service.image.as_deref()
}

/// What a service is made from: its image or its build context.
fn source(service: &Service) -> Option<String> {
    if let Some(image) = image(service) {
        return Some(image.to_owned());
    }
    let context = service.build.as_ref()?.context.as_ref()?;
    Some(context.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relations::fixture::{alone, example, stack};
    use compose_spec_loader::source::Sources;
    use compose_spec_loader::stack::Stack;

    fn of((stack, sources): (Stack, Sources)) -> Vec<Merge> {
        let family = |at: usize| {
            let image = Reference::parse(stack.services[at].image.as_deref()?);
            Some(image.last().to_owned())
        };
        alone(&stack, &sources, |services| merges(services, &family))
    }

    #[test]
    fn two_stores_of_the_same_version() {
        let found = of(example(&["examples/crucible/docker-compose.yml"]));
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].id, "merge:redis+celery-redis");
        assert!(
            found[0].breaks[0].contains("allkeys-lru and noeviction"),
            "{found:?}"
        );
    }

    #[test]
    fn the_store_with_data_stays() {
        let found = of(stack(
            "services:\n  cache: {image: 'redis:7', command: redis-server --save \"\"}\n  queue: {image: 'redis:7'}\n",
        ));
        assert_eq!(found[0].into, "queue");
        assert_eq!(
            of(stack(
                "services:\n  a: {image: 'redis:7'}\n  b: {image: 'redis:6'}\n"
            )),
            []
        );
    }

    #[test]
    fn servers_of_the_same_major_version() {
        let text = |other: &str| {
            format!(
                "services:\n  a: {{image: 'postgres:16.1'}}\n  b: {{image: 'postgres:{other}'}}\n"
            )
        };
        assert_eq!(of(stack(&text("16-alpine")))[0].services, ["a", "b"]);
        assert_eq!(of(stack(&text("15"))), []);
        assert_eq!(of(stack(&text("latest"))), []);
    }

    #[test]
    fn all_stores_of_a_family_are_found() {
        let named = |images: &[&str]| {
            let services = images.iter().enumerate();
            let lines: Vec<String> = services
                .map(|(at, image)| format!("  s{at}: {{image: '{image}'}}\n"))
                .collect();
            let found = of(stack(&format!("services:\n{}", lines.concat()))).into_iter();
            found.map(|one| (one.id, one.source)).collect::<Vec<_>>()
        };
        let ids = |images: &[&str]| {
            let found = named(images).into_iter();
            found.map(|(id, _)| id).collect::<Vec<_>>()
        };
        assert_eq!(ids(&["redis:6", "redis:7", "redis:7"]), ["merge:s1+s2"]);
        assert_eq!(
            ids(&["redis:6", "redis:7", "redis:6.2-alpine", "redis:7"]),
            ["merge:s0+s2", "merge:s1+s3"]
        );
        assert_eq!(ids(&["redis", "docker.io/library/redis"]), ["merge:s0+s1"]);
        assert_eq!(ids(&["redis@sha256:01", "redis@sha256:02"]), [""; 0]);
        assert_eq!(
            ids(&["registry.corp/stack/redis:7", "registry.corp/stack/redis:7"]),
            ["merge:s0+s1"],
            "a folder of that name is no Redis Stack"
        );
        assert_eq!(
            ids(&["redis/redis-stack:7", "redis/redis-stack:7"]),
            [""; 0]
        );
        for (image, host) in [
            ("postgres:16", "www.postgresql.org"),
            ("mysql:8.4", "dev.mysql.com"),
            ("mariadb:11", "mariadb.com"),
            ("redis:7", "redis.io"),
            ("valkey/valkey:8", "valkey.io"),
        ] {
            let (_, source) = named(&["app", image, image]).remove(0);
            assert!(source.starts_with(&format!("https://{host}/")), "{source}");
        }
    }

    #[test]
    fn a_scheduler_can_join_its_worker() {
        let text = |count: u32| {
            format!(
                "services:\n  w: {{image: app, command: celery -A a worker, scale: {count}}}\n  b: {{image: app, command: celery -A a beat}}\n"
            )
        };
        assert_eq!(of(stack(&text(1)))[0].id, "merge:b+w");
        assert_eq!(of(stack(&text(2))), [], "two would run every task twice");
    }
}
