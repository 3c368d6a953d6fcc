//! References to services that are switched off, which may break.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::Path;

use compose_spec_loader::source::{Location, Span};
use compose_spec_loader::stack::{Command, MountSource, Service};

use crate::knowledge::Context;
use crate::knowledge::facts::Facts;

use super::hosts::hosts_in;
use super::naming::{Naming, holds_addresses, naming};

/// A reference to a service that no longer runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The service that contains the reference.
    pub service: String,
    /// The service that is switched off.
    pub gone: String,
    /// Where the name occurs: a variable, the command or a file.
    pub what: String,
    pub at: Location,
    /// Whether the referring service cannot even start.
    pub is_fatal: bool,
    /// How certain it is that the service is meant.
    pub naming: Naming,
}

/// All references to switched-off services as hosts, in the variables, commands, health checks and
/// labels of the remaining services, and in mounted configuration files next to the Compose file.
pub fn mentions(services: &[Facts<'_>], gone: &[&str]) -> Vec<Mention> {
    let gone: BTreeSet<&str> = gone.iter().copied().collect();
    let stays = |service: &Service| !gone.contains(service.name.as_str());
    find(services, &gone, &stays)
}

/// All such references among the given services.
pub(super) fn among(services: &[Facts<'_>], sought: &[&str]) -> Vec<Mention> {
    let sought: BTreeSet<&str> = sought.iter().copied().collect();
    let mut found = find(services, &sought, &|_| true);
    found.retain(|one| one.service != one.gone);
    found
}

fn find(
    services: &[Facts<'_>],
    sought: &BTreeSet<&str>,
    is_searched: &dyn Fn(&Service) -> bool,
) -> Vec<Mention> {
    let mut names = Names::new();
    let all = services.iter().map(|facts| facts.service);
    for service in all.filter(|service| sought.contains(service.name.as_str())) {
        for host in hosts(service) {
            names.entry(host).or_default().insert(&service.name);
        }
    }
    let mut found = Vec::new();
    for facts in services {
        if facts.service.active && is_searched(facts.service) {
            let mut search = Search {
                facts,
                names: &names,
                found: &mut found,
            };
            search.variables();
            search.keys();
            search.files();
        }
    }
    found
}

/// The host names of a service.
fn hosts(service: &Service) -> BTreeSet<String> {
    let mut hosts = BTreeSet::from([service.name.clone()]);
    let names = [&service.container_name, &service.hostname];
    let aliases = service.networks.iter().flat_map(|network| &network.aliases);
    let all = names.into_iter().flatten().chain(aliases);
    hosts.extend(all.map(ToString::to_string));
    hosts
}

/// Switched-off services by host name.
type Names<'a> = BTreeMap<String, BTreeSet<&'a str>>;

struct Search<'a> {
    facts: &'a Facts<'a>,
    names: &'a Names<'a>,
    found: &'a mut Vec<Mention>,
}

impl Search<'_> {
    fn look(&mut self, text: &str, what: &str, at: Span, is_fatal: bool) {
        let named = hosts_in(text).filter_map(|host| Some((host, self.names.get(host)?)));
        let mut gone: BTreeMap<&str, Naming> = BTreeMap::new();
        for (host, services) in named {
            let by_name = holds_addresses(what) && !text.contains("//");
            let naming = if by_name {
                naming(text, host).max(Naming::Address)
            } else {
                naming(text, host)
            };
            for service in services {
                let known = gone.entry(service).or_insert(naming);
                *known = naming.max(*known);
            }
        }
        let mentions = gone.into_iter().map(|(gone, naming)| Mention {
            service: self.facts.service.name.clone(),
            gone: gone.to_owned(),
            what: what.to_owned(),
            at: self.facts.context.sources.locate(at),
            is_fatal,
            naming,
        });
        self.found.extend(mentions);
    }

    fn variables(&mut self) {
        let variables = &self.facts.variables;
        for (name, value, at) in variables.all() {
            if let (Some(value), Some(at)) = (value, at) {
                self.look(value, &format!("its variable {name}"), at, false);
            }
        }
    }

    fn keys(&mut self) {
        let service = self.facts.service;
        for (command, what) in [
            (&service.command, "its command"),
            (&service.entrypoint, "its entrypoint"),
        ] {
            let texts = command.iter().flat_map(Command::texts);
            self.texts(texts, what);
        }
        let test = service.healthcheck.iter().flat_map(|check| &check.test);
        self.texts(test.map(|text| (&**text, text.at)), "its health check");
        let labels = service.labels.iter();
        self.texts(labels.map(|label| (&*label.value, label.at)), "its labels");
    }

    /// Searches the texts of one key. Each service is reported once.
    fn texts<'t>(&mut self, texts: impl Iterator<Item = (&'t str, Span)>, what: &str) {
        let mut seen = BTreeSet::new();
        for (text, at) in texts {
            let before = self.found.len();
            self.look(text, what, at, false);
            let new = self.found.split_off(before);
            self.found
                .extend(new.into_iter().filter(|one| seen.insert(one.gone.clone())));
        }
    }

    /// Searches each mounted file and reports the first line that contains a name. For mounted
    /// configuration directories, searches each file in them.
    fn files(&mut self) {
        for mount in &self.facts.service.mounts {
            let target = &*mount.target;
            let texts = match mount.file() {
                Some(MountSource::Content(text)) => vec![*text],
                Some(MountSource::Path(path)) => {
                    texts(Path::new(&**path), target, self.facts.context)
                }
                Some(MountSource::Name(_)) | None => continue,
            };
            for text in texts {
                self.file(text, target);
            }
        }
    }

    fn file(&mut self, text: Span, target: &str) {
        // nginx resolves the names of its upstreams at start:
        // <https://nginx.org/en/docs/http/ngx_http_upstream_module.html#server>
        let is_nginx = target.contains("nginx");
        let mut seen = BTreeSet::new();
        let mut start = text.start as usize;
        for line in self.facts.context.sources.text(text).split_inclusive('\n') {
            let at = Span::new(text.source, start, start + line.trim_end().len());
            start += line.len();
            let code = line.split('#').next().unwrap_or_default();
            let before = self.found.len();
            self.look(code, "a file that it mounts", at, is_nginx);
            let new = self.found.split_off(before);
            self.found
                .extend(new.into_iter().filter(|one| seen.insert(one.gone.clone())));
        }
    }
}

/// The text of a file, or of each file in a mounted configuration directory.
fn texts(path: &Path, target: &str, context: &Context<'_>) -> Vec<Span> {
    if let Some(file) = context.file(path) {
        return vec![file];
    }
    if !is_for_configuration(target) {
        return Vec::new();
    }
    let files = context.files.list(path);
    let in_use = files.iter().filter(|path| is_in_use(path));
    in_use.filter_map(|path| context.file(path)).collect()
}

/// Whether a directory in a container holds configuration rather than code or data.
fn is_for_configuration(target: &str) -> bool {
    target.split('/').any(|part| {
        part == "etc"
            || ["conf", "nginx", "traefik", "caddy", "haproxy"]
                .iter()
                .any(|word| part.contains(word))
    })
}

/// Whether a file in such a directory is in use, judging by its name. Hidden, backup and disabled
/// files are not.
fn is_in_use(path: &Path) -> bool {
    let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let ends = [
        "~",
        ".bak",
        ".old",
        ".orig",
        ".disabled",
        ".off",
        ".example",
        ".md",
    ];
    !name.starts_with('.') && !ends.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relations::fixture::{alone, stack, with_files};

    #[test]
    fn references_are_reported() {
        let (stack, sources) = stack(
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
        let found = with_files(&stack, &sources, &[("nginx.conf", conf)], |services| {
            mentions(services, &["flower"])
        });
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

    #[test]
    fn mentions_in_the_compose_file() {
        let (stack, sources) = stack(
            "services:
  flower: {image: flower}
  a: {image: nginx, configs: [{source: site, target: /etc/nginx/nginx.conf}]}
configs:
  site:
    content: |
      server { proxy_pass http://flower:5555; }
",
        );
        let found = alone(&stack, &sources, |services| mentions(services, &["flower"]));
        assert_eq!(found.len(), 1);
        assert!(found[0].is_fatal);
        assert_eq!(found[0].at.line, 7);
    }

    #[test]
    fn mentions_in_mounted_directories() {
        let (stack, sources) = stack(
            "services:
  flower: {image: flower}
  a: {image: a, volumes: ['./conf.d:/etc/nginx/conf.d', './src:/app', './data:/data']}
",
        );
        let text = "server { proxy_pass http://flower:5555; }\n";
        let texts = ["a.conf", "b.conf.bak", "c.conf"].map(|name| (name, sources.add(name, text)));
        let found = with_files(&stack, &sources, &texts, |services| {
            mentions(services, &["flower"])
        });
        let told: Vec<(&str, bool)> = found
            .iter()
            .map(|one| (one.at.file.as_str(), one.is_fatal))
            .collect();
        assert_eq!(told, [("a.conf", true), ("c.conf", true)]);
    }
}
