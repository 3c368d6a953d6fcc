//! The data that a rule works on.

use bytesize::ByteSize;
use compose_spec_loader::compose::shell;
use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::Span;
use compose_spec_loader::stack::{DOCKER_MINIMUM, Service, Stack};

use crate::budget::Size;
use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;
use crate::knowledge::families::{self, Match};
use crate::knowledge::setting::{Input, Setting};

/// A service, what it runs, and its stack.
pub struct Scene<'a> {
    pub facts: &'a Facts<'a>,
    /// The family by image or command. Names alone are no evidence for a rule.
    pub family: Option<Match<'a>>,
    pub stack: &'a Stack,
    /// What the files say about every service, in the order of the stack.
    pub services: &'a [Facts<'a>],
}

impl<'a> Scene<'a> {
    /// The service at an index of the stack. `matched` is its family, however it was identified.
    pub fn new(
        at: usize,
        services: &'a [Facts<'a>],
        matched: Option<Match<'a>>,
        stack: &'a Stack,
    ) -> Self {
        let facts = &services[at];
        let is_certain =
            |found: &Match<'_>| !found.by.is_only_a_name() && is_what_runs(found, facts);
        Self {
            facts,
            family: matched.filter(is_certain),
            stack,
            services,
        }
    }

    pub fn service(&self) -> &'a Service {
        self.facts.service
    }

    /// Its limit and where it is written. `None` for a limit that Docker rejects, with which no
    /// setting can agree.
    pub fn limit(&self) -> Option<(ByteSize, Span)> {
        let bytes = self.facts.limit()?;
        let at = self.service().limit?.at;
        (bytes >= DOCKER_MINIMUM).then_some((ByteSize(bytes), at))
    }

    /// Whether it has any limit, including one that Docker rejects.
    pub fn has_limit(&self) -> bool {
        self.service().limit.is_some_and(|limit| limit.bytes != 0)
    }

    /// Whether it belongs to one of these families.
    pub fn is_a(&self, families: &[&str]) -> bool {
        self.family
            .is_some_and(|found| families.contains(&found.family.name))
    }

    /// The first of these programs that keeps running.
    pub fn runs(&self, programs: &[&str]) -> Option<Invocation> {
        let found = self
            .facts
            .running()
            .find(|one| programs.contains(&one.program()));
        found.cloned()
    }

    /// The facts of the active services.
    pub fn active(&self) -> impl Iterator<Item = &'a Facts<'a>> {
        let services = self.services.iter();
        services.filter(|facts| facts.service.active)
    }

    /// Where the image is written, or else the service.
    pub fn image_at(&self) -> Span {
        let service = self.service();
        service.image.as_ref().map_or(service.at, |image| image.at)
    }

    /// A variable of the container, parsed. `None` if its value is unknown.
    pub fn variable<T>(
        &self,
        names: &[&str],
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Option<(T, Input)> {
        told(self.facts.variables.first(names).read(read))
    }

    /// Whether one of these variables is set, even to an unknown value.
    pub fn has_variable(&self, names: &[&str]) -> bool {
        !matches!(self.facts.variables.first(names), Setting::Absent)
    }

    /// The options in a variable such as `JAVA_OPTS`.
    pub fn options_in(&self, name: &str) -> Option<(Vec<String>, Input)> {
        let (text, input) = told(self.facts.variables.get(name))?;
        Some((shell::options(&text), input))
    }

    /// A setting in a configuration file that was read.
    pub fn line_in(&self, file: Span, names: &[&str]) -> Setting {
        crate::knowledge::environment::line_setting(file, self.facts.context.sources, names)
    }
}

/// Client programs in images of servers.
const CLIENTS: [&str; 14] = [
    "curl",
    "elasticsearch-certutil",
    "kafka-topics",
    "kafka-topics.sh",
    "mariadb",
    "mongo",
    "mongosh",
    "mysql",
    "mysqladmin",
    "pg_dump",
    "psql",
    "redis-cli",
    "sleep",
    "valkey-cli",
];

/// The servers of images whose family is identified by the image and not by a command.
const SERVERS: [&str; 14] = [
    "cassandra",
    "clickhouse-server",
    "dragonfly",
    "keydb-server",
    "mariadbd",
    "memcached",
    "mongod",
    "mysqld",
    "mysqld_safe",
    "postgres",
    "rabbitmq-server",
    "redis-server",
    "sqlservr",
    "valkey-server",
];

/// Whether a container of that image runs its server, and not a client or a custom script that
/// starts something else.
fn is_what_runs(found: &Match<'_>, facts: &Facts<'_>) -> bool {
    let is_client = |one: &Invocation| CLIENTS.contains(&one.program());
    let is_server = |one: &Invocation| {
        let program = one.program();
        program.starts_with('-')
            || SERVERS.contains(&program)
            || families::is_run_by(found.family.name, one)
    };
    if facts.running().any(is_client) {
        return false;
    }
    !is_script(facts.service) || facts.running().any(is_server)
}

/// Whether `entrypoint` or `command` starts a shell.
fn is_script(service: &Service) -> bool {
    [&service.entrypoint, &service.command]
        .into_iter()
        .filter_map(|command| command.as_ref()?.words.first()?.text.rsplit('/').next())
        .any(|program| matches!(program, "sh" | "bash" | "ash" | "dash"))
}

/// The value, if set and known.
pub(crate) fn told<T>(setting: Setting<T>) -> Option<(T, Input)> {
    match setting {
        Setting::Known(value, input) => Some((value, input)),
        Setting::Absent | Setting::Unknown(_) => None,
    }
}

/// Formats a size: `512 MiB`.
pub(crate) fn size(bytes: ByteSize) -> Size {
    Size(bytes.0)
}

/// The span of a setting's value, and of its name and value, within the command or variable that
/// holds it. `None` if the text contains it twice or spells it differently.
fn written(input: &Input, scene: &Scene<'_>) -> Option<(Span, Span)> {
    let at = input.at?;
    let text = scene.facts.context.sources.text(at);
    let (name, value) = (input.name.as_str(), input.value.as_str());
    // Only a short option can be one word with its value.
    let as_one_word = (name.len() == 2).then(|| format!("{name}{value}"));
    let apart = [format!("{name}={value}"), format!("{name} {value}")];
    let mut whole = apart
        .into_iter()
        .chain(as_one_word)
        .chain([value.to_owned()]);
    let (start, length) = whole.find_map(|wanted| {
        let start = text.find(&wanted)?;
        let is_edge = |character: Option<char>| {
            character.is_none_or(|one| one.is_whitespace() || "\"',=[]:".contains(one))
        };
        let begins = is_edge(text[..start].chars().next_back());
        let ends = is_edge(text[start + wanted.len()..].chars().next());
        let is_alone = text.rfind(&wanted) == Some(start);
        (begins && ends && is_alone && !value.is_empty()).then_some((start, wanted.len()))
    })?;
    let start = at.start as usize + start;
    let end = start + length;
    Some((
        Span::new(at.source, end - value.len(), end),
        Span::new(at.source, start, end),
    ))
}

/// The narrowest known place of a setting.
pub(crate) fn place_of(input: &Input, scene: &Scene<'_>) -> Option<Span> {
    let narrow = written(input, scene).map(|(_, whole)| whole);
    narrow.or(input.at)
}

/// Adds places to findings: the setting or else the service, and the limit.
pub(crate) trait Place {
    /// Points at the setting.
    fn at_input(self, input: &Input, scene: &Scene<'_>) -> Self;
    /// Points at the limit as a related place.
    fn beside_limit(self, scene: &Scene<'_>) -> Self;
    /// Suggests another value, with an edit if the text to replace is unambiguous.
    fn write(self, value: impl Into<String>, input: &Input, scene: &Scene<'_>) -> Self;
}

impl Place for Finding {
    fn at_input(self, input: &Input, scene: &Scene<'_>) -> Self {
        self.at(place_of(input, scene).unwrap_or(scene.service().at))
    }

    fn beside_limit(self, scene: &Scene<'_>) -> Self {
        match scene.limit() {
            Some((bytes, at)) => self.related(at, format!("the limit is {}", size(bytes))),
            None => self,
        }
    }

    fn write(self, value: impl Into<String>, input: &Input, scene: &Scene<'_>) -> Self {
        match written(input, scene) {
            Some((at, _)) => self.edit(at, value),
            None => self,
        }
    }
}
