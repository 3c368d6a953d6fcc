//! Determines how important each service is.
//!
//! Declarations by the user come first. Then a service is optional if its image family usually is.
//! Otherwise the stack decides: services that are reachable from outside or through a proxy,
//! services that keep data, and everything these depend on are core. The rest, such as workers, is
//! important. A core service may mention another without depending on it. Whether it works without
//! that one is unknown, so the mention is reported and changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use compose_spec_loader::stack::{Service, Stack, Variable};

use crate::knowledge::Importance;
use crate::knowledge::facts::Facts;

use super::data::{data_of_database, has_place_for_data};
use super::mentions::among;
use super::naming::Naming;
use super::needs::needs;

/// The importance of a service, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    pub importance: Importance,
    /// The reason, in a few words.
    pub from: String,
}

/// What is known about a service's image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The usual importance of such a service.
    pub importance: Importance,
    /// Its role, such as `database`.
    pub role: String,
    /// Its family, such as `postgres`.
    pub family: String,
}

/// Roles whose data would be lost with the container.
const KEEPS_DATA: [&str; 3] = ["database", "storage", "vector-db"];

/// Roles that keep data if they have a volume for it, and otherwise only pass it on. Caches are not
/// included, because their data exists elsewhere.
const MAY_KEEP_DATA: [&str; 3] = ["search", "broker", "queue"];

/// The importance of every service, by index. `stated` is what the user declared and where, `known`
/// what is known about the image.
pub fn importance(
    stack: &Stack,
    stated: &dyn Fn(&str) -> Option<(Importance, String)>,
    known: &dyn Fn(usize) -> Option<Known>,
    services: &[Facts<'_>],
) -> Vec<Weighed> {
    let needs = needs(stack);
    let mut weighed: Vec<Option<Weighed>> = Vec::new();
    let mut settled = Vec::new();
    for (at, service) in stack.services.iter().enumerate() {
        let by_word = stated(&service.name).map(|(importance, from)| Weighed { importance, from });
        let known = known(at);
        let as_a_rule = || {
            let known = known.as_ref()?;
            (known.importance == Importance::Optional).then(|| Weighed {
                importance: Importance::Optional,
                from: format!("{} is usually optional", known.family),
            })
        };
        let role = known.as_ref().map(|known| known.role.as_str());
        let first = by_word.or_else(as_a_rule);
        settled.push(first.is_some());
        weighed.push(first.or_else(|| itself(service, role)));
    }
    spread(stack, &needs, &settled, &mut weighed);
    let named = named(stack, &weighed, services);
    for (at, service) in stack.services.iter().enumerate() {
        if let Some(from) = named.databases.get(service.name.as_str()) {
            weighed[at] = Some(core(from.clone()));
        }
    }
    spread(stack, &needs, &settled, &mut weighed);
    let rest = |at: usize| Weighed {
        importance: Importance::Important,
        from: match named.by_core.get(stack.services[at].name.as_str()) {
            Some(by) => by.clone(),
            None => "no core service depends on it".to_owned(),
        },
    };
    let weighed = weighed.into_iter().enumerate();
    weighed
        .map(|(at, one)| one.unwrap_or_else(|| rest(at)))
        .collect()
}

/// Undecided services that others mention, with the first mention.
#[derive(Default)]
struct Named<'s> {
    /// Mentioned by a core service, other than as a database.
    by_core: BTreeMap<&'s str, String>,
    /// Mentioned as a database by any service.
    databases: BTreeMap<&'s str, String>,
}

fn named<'s>(stack: &'s Stack, weighed: &[Option<Weighed>], facts: &[Facts<'_>]) -> Named<'s> {
    let services = stack.services.iter().zip(weighed);
    let rest: BTreeSet<&str> = services
        .clone()
        .filter(|(service, one)| service.active && one.is_none())
        .map(|(service, _)| service.name.as_str())
        .collect();
    let core: BTreeSet<&str> = services
        .filter(|(_, one)| is_core(one.as_ref()))
        .map(|(service, _)| service.name.as_str())
        .collect();
    let sought: Vec<&str> = rest.iter().copied().collect();
    let mut named = Named::default();
    for one in among(facts, &sought) {
        let Some(gone) = rest.get(one.gone.as_str()) else {
            continue;
        };
        let what = one.what.strip_prefix("its variable ").unwrap_or(&one.what);
        if one.naming == Naming::Database {
            let from = || {
                format!(
                    "{} has its database there, according to {what}",
                    one.service
                )
            };
            named.databases.entry(*gone).or_insert_with(from);
        } else if one.naming == Naming::Address && core.contains(one.service.as_str()) {
            let from = || format!("{} refers to it in {what}", one.service);
            named.by_core.entry(*gone).or_insert_with(from);
        }
    }
    named
}

fn core(from: String) -> Weighed {
    Weighed {
        importance: Importance::Core,
        from,
    }
}

fn is_core(one: Option<&Weighed>) -> bool {
    one.is_some_and(|one| one.importance == Importance::Core)
}

/// Why a service is core in its own right.
fn itself(service: &Service, role: Option<&str>) -> Option<Weighed> {
    if !service.active {
        return None;
    }
    let from = reached(service).or_else(|| {
        let role = role.filter(|role| {
            KEEPS_DATA.contains(role) || MAY_KEEP_DATA.contains(role) && has_place_for_data(service)
        });
        role.map(|role| format!("keeps data ({role})")).or_else(|| {
            let target = data_of_database(service)?;
            Some(format!("keeps a database's data in {target}"))
        })
    })?;
    Some(core(from))
}

/// Makes all dependencies of core services core, unless declared otherwise.
fn spread(stack: &Stack, needs: &[Vec<usize>], settled: &[bool], weighed: &mut [Option<Weighed>]) {
    let mut open: Vec<usize> = (0..weighed.len())
        .filter(|&at| is_core(weighed[at].as_ref()))
        .collect();
    let mut next = 0;
    while let Some(&at) = open.get(next) {
        next += 1;
        for &on in &needs[at] {
            if !settled[on] && weighed[on].is_none() {
                weighed[on] = Some(core(format!("{} depends on it", stack.services[at].name)));
                open.push(on);
            }
        }
    }
}

/// How a service is reachable from outside, if it is.
fn reached(service: &Service) -> Option<String> {
    if let Some(port) = service.ports.first() {
        return Some(match port.published.as_ref().or(port.target.as_ref()) {
            Some(number) => format!("publishes port {number}"),
            None => "publishes a port".to_owned(),
        });
    }
    if service.network_mode.as_deref() == Some("host") {
        return Some("is on the host's network".to_owned());
    }
    let mut labels = service.labels.iter();
    let label = labels.find_map(|label| routes(&label.name, &label.value));
    let variable = || {
        let is_set = |variable: &&Variable| {
            let is_empty = variable.value.as_deref().is_none_or(str::is_empty);
            &*variable.name == "VIRTUAL_HOST" && !is_empty
        };
        let found = service.environment.iter().find(is_set);
        found.map(|_| "a proxy routes to it by its VIRTUAL_HOST".to_owned())
    };
    label.or_else(variable)
}

/// Labels that make reverse proxies route to a service.
fn routes(name: &str, value: &str) -> Option<String> {
    let is_traefik = (name.starts_with("traefik.http.") || name.starts_with("traefik.tcp."))
        && name.contains(".routers.")
        || name == "traefik.enable" && value == "true"
        || name == "traefik.frontend.rule";
    // `caddy`, `caddy_0` and so on hold addresses. `caddy.reverse_proxy` and the like belong to
    // them.
    let is_caddy = name
        .strip_prefix("caddy")
        .is_some_and(|rest| rest.is_empty() || rest.strip_prefix('_').is_some_and(is_number));
    (is_traefik || is_caddy).then(|| format!("a proxy routes to it by its label {name}"))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relations::fixture::{alone, example, stack};
    use compose_spec_loader::source::Sources;

    fn weighed(
        stack: &Stack,
        stated: &dyn Fn(&str) -> Option<(Importance, String)>,
        known: &dyn Fn(usize) -> Option<Known>,
        sources: &Sources,
    ) -> Vec<Weighed> {
        alone(stack, sources, |services| {
            importance(stack, stated, known, services)
        })
    }

    fn of(
        (stack, sources): &mut (Stack, Sources),
        known: &dyn Fn(usize) -> Option<Known>,
    ) -> Vec<(String, Importance, String)> {
        let weighed = weighed(stack, &|_| None, known, sources);
        let names = stack.services.iter().map(|service| service.name.clone());
        names
            .zip(weighed)
            .map(|(name, one)| (name, one.importance, one.from))
            .collect()
    }

    fn known(importance: Importance, role: &str, family: &str) -> Known {
        Known {
            importance,
            role: role.to_owned(),
            family: family.to_owned(),
        }
    }

    #[test]
    fn core_services_of_a_platform() {
        let mut read = example(&["examples/crucible/docker-compose.yml"]);
        let stack = read.0.clone();
        let by_name = |at: usize| match stack.services[at].name.as_str() {
            "flower" => Some(known(Importance::Optional, "monitoring", "flower")),
            "postgres" => Some(known(Importance::Core, "database", "postgres")),
            "redis" | "celery-redis" => Some(known(Importance::Core, "cache", "redis")),
            _ => None,
        };
        let of = of(&mut read, &by_name);
        let which = |wanted: Importance| -> Vec<&str> {
            let of_it = of.iter().filter(|(_, importance, _)| *importance == wanted);
            of_it.map(|(name, ..)| name.as_str()).collect()
        };
        let mut core = which(Importance::Core);
        core.sort_unstable();
        assert_eq!(
            core,
            [
                "api-service",
                "nginx",
                "postgres",
                "redis",
                "storage-service"
            ]
        );
        assert_eq!(which(Importance::Optional), ["flower"]);
        let from = |name: &str| of.iter().find(|one| one.0 == name).unwrap().2.as_str();
        assert_eq!(from("nginx"), "publishes port 80");
        assert_eq!(from("api-service"), "nginx depends on it");
        assert_eq!(from("postgres"), "keeps data (database)");
        assert_eq!(from("celery-worker"), "no core service depends on it");
        assert_eq!(
            from("executor-1"),
            "no core service depends on it",
            "a worker that is not core names it"
        );
    }

    #[test]
    fn published_and_routed_services_are_core() {
        for (keys, reached) in [
            ("ports: ['127.0.0.1:8080:80']", true),
            ("ports: [80]", true),
            ("expose: [80]", false),
            ("network_mode: host", true),
            ("labels: [traefik.enable=true]", true),
            ("labels: {traefik.enable: false}", false),
            ("labels: {traefik.http.routers.web.rule: Host(`x`)}", true),
            ("labels: {caddy: example.com}", true),
            ("labels: {caddy_1: example.com}", true),
            ("labels: {caddy_ingress_network: x}", false),
            ("environment: [VIRTUAL_HOST=example.com]", true),
            ("environment: {VIRTUAL_HOST: }", false),
        ] {
            let mut read = stack(&format!("services:\n  a:\n    image: a\n    {keys}\n"));
            let is_core = of(&mut read, &|_| None)[0].1 == Importance::Core;
            assert_eq!(is_core, reached, "{keys}");
        }
    }

    #[test]
    fn unknown_databases_are_recognized_by_data_and_address() {
        let mut read = stack(
            "services:
  known: {image: acme/pg, volumes: ['data:/var/lib/postgresql/data']}
  bound: {image: acme/pg, volumes: ['./b:/bitnami/postgresql']}
  copies: {image: acme/copy, volumes: ['data:/var/lib/mysql:ro', './x:/var/lib/mysql-files']}
  named: {image: acme/store}
  other: {image: acme/other}
  worker: {image: w, environment: {URL: 'postgresql+asyncpg://u:p@named:1/x', SHOP: 'http://other/x'}}
volumes: {data: }
",
        );
        let told = of(&mut read, &|_| None);
        let core = told.iter().filter(|one| one.1 == Importance::Core);
        let core: Vec<(&str, &str)> = core.map(|one| (&one.0[..], &one.2[..])).collect();
        assert_eq!(
            core,
            [
                (
                    "known",
                    "keeps a database's data in /var/lib/postgresql/data"
                ),
                ("bound", "keeps a database's data in /bitnami/postgresql"),
                ("named", "worker has its database there, according to URL"),
            ]
        );
    }

    #[test]
    fn declarations_come_first() {
        let (stack, sources) = stack(
            "services:
  web: {image: web, ports: [80], depends_on: [db, api]}
  api: {image: api, depends_on: [queue]}
  db: {image: postgres}
  queue: {image: queue}
",
        );
        let stated = |name: &str| {
            (name == "api").then(|| (Importance::Optional, "x-budget at a.yml:3".to_owned()))
        };
        let database = |at: usize| {
            let is_it = stack.services[at].name == "db";
            is_it.then(|| known(Importance::Optional, "database", "sqlite-web"))
        };
        let weighed = weighed(&stack, &stated, &database, &sources);
        let of = |name: &str| {
            let at = stack
                .services
                .iter()
                .position(|service| service.name == name);
            &weighed[at.unwrap()]
        };
        assert_eq!(of("api").importance, Importance::Optional);
        assert_eq!(of("api").from, "x-budget at a.yml:3");
        assert_eq!(
            of("queue").importance,
            Importance::Important,
            "what is optional needs it"
        );
        assert_eq!(
            of("db").importance,
            Importance::Optional,
            "as a rule, whoever needs it"
        );
        assert_eq!(of("web").importance, Importance::Core);
    }

    #[test]
    fn volumes_make_data_services_core() {
        for (volumes, keeps) in [
            ("data:/data", true),
            ("./data:/data", true),
            ("data:/data:ro", false),
            ("/data", false),
            ("./engine.conf:/opt/engine.conf", false),
            ("./settings:/usr/local/etc/engine", false),
            ("logs:/var/log/engine", false),
            ("/var/run/docker.sock:/var/run/docker.sock", false),
        ] {
            let text = format!(
                "services:\n  a: {{image: a, volumes: ['{volumes}']}}\nvolumes: {{data: , logs: }}\n"
            );
            for (role, always) in [("search", false), ("app", false), ("database", true)] {
                let by_role = |_| Some(known(Importance::Important, role, "a"));
                let is_core = of(&mut stack(&text), &by_role)[0].1 == Importance::Core;
                let expected = always || role == "search" && keeps;
                assert_eq!(is_core, expected, "{volumes} of a {role}");
            }
        }
    }

    #[test]
    fn core_services_may_mention_others() {
        let mut read = stack(
            "services:
  web: {image: web, ports: [80], environment: {SEARCH_URL: 'http://search:7700', APP_DB: db, DB_URL: 'pg://db:db@other/db', QUEUE_HOSTS: 'queue,q2'}, command: run --mail mail:25}
  search: {image: search, environment: {CACHE: 'cache:1'}}
  cache: {image: cache}
  mail: {image: mail}
  db: {image: db}
  queue: {image: queue}
",
        );
        let of = of(&mut read, &|_| None);
        let told: Vec<&str> = of.iter().map(|one| one.2.as_str()).collect();
        assert_eq!(
            told,
            [
                "publishes port 80",
                "web refers to it in SEARCH_URL",
                "no core service depends on it",
                "web refers to it in its command",
                "no core service depends on it",
                "web refers to it in QUEUE_HOSTS",
            ]
        );
        assert_eq!(of[1].1, Importance::Important);
    }
}
