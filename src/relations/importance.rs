//! How much would be lost without each service.
//!
//! What somebody said comes first. Then a service is optional where that is so as a rule, and
//! else the stack tells: what the world or a proxy reaches, what keeps data, and whatever these
//! cannot do without is core; the rest, workers and the like, is important.

use crate::knowledge::Importance;
use crate::stack::{Service, Stack};
use crate::yaml::{Node, Value};

use super::needs::needs;
use super::pairs::{pairs, text};

/// The importance of a service, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// How much would be lost without it.
    pub importance: Importance,
    /// Why that is so, in a few words.
    pub from: String,
}

/// What is known of a service's image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// How much is lost without such a service, as a rule.
    pub importance: Importance,
    /// What it is for, such as `database`.
    pub role: String,
    /// What it is, such as `postgres`.
    pub family: String,
}

/// Roles of what would be gone with its container's data.
const KEEPS_DATA: [&str; 3] = ["database", "storage", "vector-db"];

/// The importance of every service, by place. `stated` is what somebody said of it, and where;
/// `known` what is known of its image.
pub fn importance(
    stack: &Stack,
    stated: &dyn Fn(&str) -> Option<(Importance, String)>,
    known: &dyn Fn(usize) -> Option<Known>,
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
                from: format!("{} is optional as a rule", known.family),
            })
        };
        let role = known.as_ref().map(|known| known.role.as_str());
        let first = by_word.or_else(as_a_rule);
        settled.push(first.is_some());
        weighed.push(first.or_else(|| itself(service, role)));
    }
    spread(stack, &needs, &settled, &mut weighed);
    let rest = || Weighed {
        importance: Importance::Important,
        from: "nothing that is core needs it".to_owned(),
    };
    weighed
        .into_iter()
        .map(|one| one.unwrap_or_else(rest))
        .collect()
}

/// What makes a service core by itself.
fn itself(service: &Service, role: Option<&str>) -> Option<Weighed> {
    if !service.active {
        return None;
    }
    let from = reached(service).or_else(|| {
        let role = role.filter(|role| KEEPS_DATA.contains(role))?;
        Some(format!("keeps data ({role})"))
    })?;
    Some(Weighed {
        importance: Importance::Core,
        from,
    })
}

/// Whatever a core service needs is core, unless something was said of it.
fn spread(stack: &Stack, needs: &[Vec<usize>], settled: &[bool], weighed: &mut [Option<Weighed>]) {
    let is_core = |one: &Option<Weighed>| {
        one.as_ref()
            .is_some_and(|one| one.importance == Importance::Core)
    };
    let mut open: Vec<usize> = (0..weighed.len())
        .filter(|&at| is_core(&weighed[at]))
        .collect();
    let mut next = 0;
    while let Some(&at) = open.get(next) {
        next += 1;
        for &on in &needs[at] {
            if !settled[on] && weighed[on].is_none() {
                weighed[on] = Some(Weighed {
                    importance: Importance::Core,
                    from: format!("{} needs it", stack.services[at].name),
                });
                open.push(on);
            }
        }
    }
}

/// How the world reaches a service, if it does.
fn reached(service: &Service) -> Option<String> {
    let config = &service.config;
    if let Some(Value::Seq(ports)) = config.get("ports").map(|node| &node.value)
        && let Some(port) = ports.first()
    {
        let published = ["published", "target"];
        let number = published.iter().find_map(|key| text(port.get(key)?));
        return Some(match number {
            Some(number) => format!("publishes port {number}"),
            None => "publishes a port".to_owned(),
        });
    }
    if config.get("network_mode").and_then(Node::as_str) == Some("host") {
        return Some("is on the host's network".to_owned());
    }
    let label = pairs(config.get("labels")).find_map(|(name, value)| routes(&name, &value));
    let variable = || {
        pairs(config.get("environment"))
            .find(|(name, value)| name == "VIRTUAL_HOST" && !value.is_empty())
            .map(|_| "a proxy serves it, by its VIRTUAL_HOST".to_owned())
    };
    label.or_else(variable)
}

/// Labels by which reverse proxies find what they serve.
fn routes(name: &str, value: &str) -> Option<String> {
    let is_traefik = (name.starts_with("traefik.http.") || name.starts_with("traefik.tcp."))
        && name.contains(".routers.")
        || name == "traefik.enable" && value == "true"
        || name == "traefik.frontend.rule";
    // caddy, caddy_0 and so on hold addresses; caddy.reverse_proxy and the like belong to them.
    let is_caddy = name
        .strip_prefix("caddy")
        .is_some_and(|rest| rest.is_empty() || rest.strip_prefix('_').is_some_and(is_number));
    (is_traefik || is_caddy).then(|| format!("a proxy serves it, by its label {name}"))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relations::fixture::{example, stack};

    fn of(
        stack: &Stack,
        known: &dyn Fn(usize) -> Option<Known>,
    ) -> Vec<(String, Importance, String)> {
        let weighed = importance(stack, &|_| None, known);
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
    fn what_is_core_of_a_platform() {
        let (stack, _) = example(&["examples/crucible/docker-compose.yml"]);
        let by_name = |at: usize| match stack.services[at].name.as_str() {
            "flower" => Some(known(Importance::Optional, "monitoring", "flower")),
            "postgres" => Some(known(Importance::Core, "database", "postgres")),
            "redis" | "celery-redis" => Some(known(Importance::Core, "cache", "redis")),
            _ => None,
        };
        let of = of(&stack, &by_name);
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
        assert_eq!(from("api-service"), "nginx needs it");
        assert_eq!(from("postgres"), "keeps data (database)");
        assert_eq!(from("celery-worker"), "nothing that is core needs it");
    }

    #[test]
    fn how_the_world_reaches_a_service() {
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
            let (stack, _) = stack(&format!("services:\n  a:\n    image: a\n    {keys}\n"));
            let is_core = of(&stack, &|_| None)[0].1 == Importance::Core;
            assert_eq!(is_core, reached, "{keys}");
        }
    }

    #[test]
    fn what_was_said_comes_first() {
        let (stack, _) = stack(
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
        let weighed = importance(&stack, &stated, &database);
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
}
