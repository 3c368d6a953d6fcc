//! Who names a service that goes, and may stumble over that.

use std::collections::BTreeSet;

use crate::knowledge::Context;
use crate::knowledge::facts::Facts;
use crate::source::{Location, Span};
use crate::stack::{Service, Stack};
use crate::yaml::{Node, Value};

use super::following::names_host;

/// A place that names a service which does not run any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The service that stays and names it.
    pub service: String,
    /// The service that goes.
    pub gone: String,
    /// What names it: a variable, the command, a file.
    pub what: String,
    /// Where.
    pub at: Location,
    /// Whether the one that names it does not even start without it.
    pub is_fatal: bool,
}

/// Every place in the services that stay which names one of those that go, as a host: in
/// variables, commands, health checks, labels, and in configuration files that are mounted from
/// beside the Compose file.
pub fn mentions(stack: &Stack, gone: &[&str], context: &mut Context<'_>) -> Vec<Mention> {
    let stays = |service: &&Service| service.active && !gone.contains(&service.name.as_str());
    let names: Vec<(&str, BTreeSet<String>)> = stack
        .services
        .iter()
        .filter(|service| gone.contains(&service.name.as_str()))
        .map(|service| (service.name.as_str(), hosts(service)))
        .collect();
    let mut found = Vec::new();
    for service in stack.services.iter().filter(stays) {
        let mut search = Search {
            service,
            names: &names,
            found: &mut found,
        };
        search.variables(context);
        search.keys(context);
        search.files(context);
    }
    found
}

/// The names by which others reach a service.
fn hosts(service: &Service) -> BTreeSet<String> {
    let mut hosts = BTreeSet::from([service.name.clone()]);
    for key in ["container_name", "hostname"] {
        hosts.extend(
            service
                .config
                .get(key)
                .and_then(Node::as_str)
                .map(str::to_owned),
        );
    }
    if let Some(Value::Map(networks)) = service.config.get("networks").map(|node| &node.value) {
        let aliases = networks
            .values()
            .filter_map(|network| network.get("aliases")?.as_seq());
        let aliases = aliases.flatten().filter_map(Node::as_str);
        hosts.extend(aliases.map(str::to_owned));
    }
    hosts
}

struct Search<'a> {
    service: &'a Service,
    names: &'a [(&'a str, BTreeSet<String>)],
    found: &'a mut Vec<Mention>,
}

impl Search<'_> {
    fn look(&mut self, text: &str, what: &str, at: Span, context: &Context<'_>, is_fatal: bool) {
        for (gone, hosts) in self.names {
            if hosts.iter().any(|host| names_host(text, host)) {
                self.found.push(Mention {
                    service: self.service.name.clone(),
                    gone: (*gone).to_owned(),
                    what: what.to_owned(),
                    at: context.sources.locate(at),
                    is_fatal,
                });
            }
        }
    }

    fn variables(&mut self, context: &mut Context<'_>) {
        let facts = Facts::gather(self.service, context);
        let variables = facts.variables;
        for (name, value, at) in variables.all() {
            if let (Some(value), Some(at)) = (value, at) {
                self.look(value, &format!("its variable {name}"), at, context, false);
            }
        }
    }

    fn keys(&mut self, context: &Context<'_>) {
        for (key, what) in [
            ("command", "its command"),
            ("entrypoint", "its entrypoint"),
            ("healthcheck", "its health check"),
            ("labels", "its labels"),
        ] {
            if let Some(node) = self.service.config.get(key) {
                let mut seen = BTreeSet::new();
                self.node(node, what, context, &mut seen);
            }
        }
    }

    /// Looks at every text in a node; what names the same service twice says so once.
    fn node(
        &mut self,
        node: &Node,
        what: &str,
        context: &Context<'_>,
        seen: &mut BTreeSet<String>,
    ) {
        match &node.value {
            Value::Str(text) => {
                let before = self.found.len();
                self.look(text, what, node.span, context, false);
                let new = self.found.split_off(before);
                self.found
                    .extend(new.into_iter().filter(|one| seen.insert(one.gone.clone())));
            }
            Value::Seq(items) => {
                for item in items {
                    self.node(item, what, context, seen);
                }
            }
            Value::Map(map) => {
                for value in map.values() {
                    self.node(value, what, context, seen);
                }
            }
            _ => {}
        }
    }

    /// The first line of each mounted file that names one of them.
    fn files(&mut self, context: &mut Context<'_>) {
        let Some(Value::Seq(volumes)) = self.service.config.get("volumes").map(|node| &node.value)
        else {
            return;
        };
        let binds = volumes
            .iter()
            .filter(|volume| volume.get("type").and_then(Node::as_str) == Some("bind"));
        let paths: Vec<(String, String)> = binds
            .filter_map(|volume| {
                let source = volume.get("source")?.as_str()?;
                let target = volume.get("target")?.as_str()?;
                Some((source.to_owned(), target.to_owned()))
            })
            .collect();
        for (path, target) in paths {
            let Some(source) = (context.read)(path.as_ref(), context.sources) else {
                continue;
            };
            // nginx looks up the names of its upstreams when it starts:
            // <https://nginx.org/en/docs/http/ngx_http_upstream_module.html#server>
            let is_nginx = target.contains("nginx");
            let text = context.sources.get(source).text().to_owned();
            let mut seen = BTreeSet::new();
            let mut start = 0;
            for line in text.split_inclusive('\n') {
                let at = Span::new(source, start, start + line.trim_end().len());
                start += line.len();
                let code = line.split('#').next().unwrap_or_default();
                let before = self.found.len();
                self.look(code, "a file that it mounts", at, context, is_nginx);
                let new = self.found.split_off(before);
                self.found
                    .extend(new.into_iter().filter(|one| seen.insert(one.gone.clone())));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relations::fixture::stack;

    #[test]
    fn whoever_names_it_is_told() {
        let (stack, mut sources) = stack(
            "services:
  flower: {image: flower, container_name: the-flower}
  flower-2: {image: flower}
  a: {image: a, environment: {URL: 'http://flower:5555/x', OTHER: 'http://flower-2:1', PATHS: /flower2}}
  b: {image: b, command: [wait, the-flower:5555, flower]}
  c: {image: c, healthcheck: {test: 'curl flower:5555'}}
  d: {image: d, volumes: ['./nginx.conf:/etc/nginx/nginx.conf']}
",
        );
        let conf = sources.add(
            "nginx.conf",
            "# flower is off\nupstream x {\n  server flower:5555;\n  server flower:1;\n}\n",
        );
        let mut context = Context {
            vcpus: None,
            memory: None,
            unset: &stack.unset,
            sources: &mut sources,
            read: &mut |path, _| path.ends_with("nginx.conf").then_some(conf),
        };
        let found = mentions(&stack, &["flower"], &mut context);
        let told: Vec<(&str, &str, bool)> = found
            .iter()
            .map(|one| (one.service.as_str(), one.what.as_str(), one.is_fatal))
            .collect();
        assert_eq!(
            told,
            [
                ("a", "its variable URL", false),
                ("b", "its command", false),
                ("c", "its health check", false),
                ("d", "a file that it mounts", true),
            ]
        );
        assert_eq!(found[3].at.line, 3);
    }
}
