//! Generated stacks with the spellings and shapes of Compose files.

use std::fmt::Write as _;

use proptest::prelude::*;

/// Service names, including some that YAML reads as other types.
pub(crate) const NAMES: [&str; 8] = ["web", "api", "on", "1", "a.b", "worker-1", "worker-2", "db"];

/// The value of an environment variable that must not appear in files.
pub(crate) const SECRET: &str = "a$b";

/// Where a limit is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Limit {
    None,
    Own,
    Deploy,
    Both,
    Variable,
    Alias,
    OnlyCpus,
    OwnCpus,
    Extended,
    Merged,
}

/// How an environment is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    None,
    Map,
    List,
}

/// How a command is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Command {
    None,
    List,
    Line,
    Folded,
    Amount,
}

/// A service and the changes to it.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    pub(crate) limit: Limit,
    /// 0 for none, 1 for the service's own, 2 for `deploy`, 3 for both.
    pub(crate) reservation: u8,
    /// 0 for none, 1 for unlimited, 2 for no swap beyond the limit, 3 for more.
    pub(crate) swap: u8,
    /// 0 for none, 1 for `scale`, 2 for `deploy.replicas`, 3 for both.
    pub(crate) count: u8,
    pub(crate) profile: bool,
    /// Which of the later services it depends on.
    pub(crate) waits: u8,
    /// 0 for a list, 1 for a mapping, 2 for a mapping with optional dependencies, 3 for links.
    pub(crate) wait_form: u8,
    pub(crate) environment: Form,
    pub(crate) command: Command,
    /// Whether it is disabled.
    pub(crate) off: bool,
    /// Which of a few limits it gets.
    pub(crate) new_limit: u8,
    /// Which settings change.
    pub(crate) settings: u8,
}

/// A stack of two to eight services.
pub(crate) fn stack() -> impl Strategy<Value = Vec<Shape>> {
    prop::collection::vec(shape(), 2..=NAMES.len())
}

fn shape() -> impl Strategy<Value = Shape> {
    use Limit::{Alias, Both, Deploy, Extended, Merged, None, OnlyCpus, Own, OwnCpus, Variable};
    let limit = prop::sample::select(&[
        None, Own, Deploy, Both, Variable, Alias, OnlyCpus, OwnCpus, Extended, Merged,
    ]);
    let environment = prop::sample::select(&[Form::None, Form::Map, Form::List]);
    let command = prop::sample::select(&[
        Command::None,
        Command::List,
        Command::Line,
        Command::Folded,
        Command::Amount,
    ]);
    let sizes = (limit, 0..4_u8, 0..4_u8, 0..4_u8, any::<bool>());
    let relations = (any::<u8>(), 0..4_u8, environment, command);
    let changes = (prop::bool::weighted(0.25), 0..5_u8, any::<u8>());
    (sizes, relations, changes).prop_map(|(sizes, relations, changes)| Shape {
        limit: sizes.0,
        reservation: sizes.1,
        swap: sizes.2,
        count: sizes.3,
        profile: sizes.4,
        waits: relations.0,
        wait_form: relations.1,
        environment: relations.2,
        command: relations.3,
        off: changes.0,
        new_limit: changes.1,
        settings: changes.2,
    })
}

impl Shape {
    /// Its limit in MiB.
    pub(crate) fn mebibytes(&self) -> Option<u64> {
        match self.limit {
            Limit::None | Limit::OnlyCpus | Limit::OwnCpus => Option::None,
            Limit::Own | Limit::Deploy | Limit::Both => Some(200),
            Limit::Variable => Some(300),
            Limit::Alias => Some(250),
            Limit::Extended | Limit::Merged => Some(220),
        }
    }

    fn write(&self, index: usize, names: &[&str], text: &mut String) {
        let mut line = |line: &str| {
            text.push_str("    ");
            text.push_str(line);
            text.push('\n');
        };
        line("image: example");
        match self.limit {
            Limit::None | Limit::Deploy | Limit::OnlyCpus => {}
            Limit::OwnCpus => line("cpus: 0.5"),
            Limit::Own | Limit::Both => line("mem_limit: 200m # why"),
            Limit::Variable => line("mem_limit: \"${MEM:-300m}\""),
            Limit::Alias => line("mem_limit: *size"),
            Limit::Extended => line("extends: {file: common.yaml, service: common}"),
            Limit::Merged => line("<<: *common"),
        }
        let has_limit = self.mebibytes().is_some();
        if matches!(self.reservation, 1 | 3) && has_limit {
            line("mem_reservation: 150m");
        }
        match (self.swap, self.mebibytes()) {
            (1, _) => line("memswap_limit: -1"),
            (2, Some(limit)) => line(&format!("memswap_limit: {limit}m")),
            (3, Some(_)) => line("memswap_limit: 500m"),
            _ => {}
        }
        if matches!(self.count, 1 | 3) {
            line("scale: 3");
        }
        let mut deploy = Vec::new();
        if matches!(self.count, 2 | 3) {
            deploy.push("replicas: 3".to_owned());
        }
        let mut resources = Vec::new();
        match self.limit {
            Limit::Deploy | Limit::Both => resources.push("limits: {memory: 200m, cpus: \"0.5\"}"),
            Limit::OnlyCpus => resources.push("limits: {cpus: \"0.5\"}"),
            _ => {}
        }
        if matches!(self.reservation, 2 | 3) && has_limit {
            resources.push("reservations: {memory: 150m}");
        }
        if !resources.is_empty() {
            deploy.push(format!("resources: {{{}}}", resources.join(", ")));
        }
        if !deploy.is_empty() {
            line(&format!("deploy: {{{}}}", deploy.join(", ")));
        }
        if self.profile {
            line("profiles: [extra]");
        }
        self.write_waits(index, names, &mut line);
        self.write_settings(&mut line);
    }

    fn write_waits(&self, index: usize, names: &[&str], line: &mut dyn FnMut(&str)) {
        let waits: Vec<&str> = names[index + 1..]
            .iter()
            .enumerate()
            .filter(|(bit, _)| self.waits >> bit & 1 == 1)
            .map(|(_, name)| *name)
            .collect();
        if waits.is_empty() {
            return;
        }
        let quoted: Vec<String> = waits.iter().map(|name| format!("\"{name}\"")).collect();
        match self.wait_form {
            0 => line(&format!("depends_on: [{}]", quoted.join(", "))),
            3 => line(&format!("links: [{}]", quoted.join(", "))),
            form => {
                line("depends_on:");
                for name in quoted {
                    line(&format!(
                        "  {name}: {{condition: service_started, required: {}}}",
                        form == 1
                    ));
                }
            }
        }
    }

    fn write_settings(&self, line: &mut dyn FnMut(&str)) {
        const ENTRIES: [(&str, &str); 5] = [
            ("COUNT", "3"),
            ("URLS", "http://a:${PORT:-1},http://b:${PORT:-1}"),
            ("OPTS", "-Xmx512m -Dcash=$$5 -Dp=${SECRET}"),
            ("WHOLE", "${SECRET}"),
            ("AMOUNT", "${AMOUNT:-3}"),
        ];
        match self.environment {
            Form::None => {}
            Form::Map => {
                line("environment:");
                for (name, value) in ENTRIES {
                    line(&format!("  {name}: {value}"));
                }
                line("  HANDED:");
            }
            Form::List => {
                line("environment:");
                for (name, value) in ENTRIES {
                    line(&format!("  - '{name}={value}'"));
                }
                line("  - HANDED");
            }
        }
        match self.command {
            Command::None => {}
            Command::List => line("command: [run, --memory, 192mb, '--pass=${SECRET}', $$HOME]"),
            Command::Line => line("command: run --memory 192mb --pass=\"${SECRET}\" '$$HOME'"),
            Command::Folded => {
                line("command: >");
                line("  run --memory 192mb");
                line("  --pass='${SECRET}' $$HOME");
            }
            Command::Amount => {
                line("command: [run, --memory, '${AMOUNT:-192mb}', --pass=$SECRET, $$HOME]");
            }
        }
    }
}

/// The stack's file.
pub(crate) fn text(stack: &[Shape]) -> String {
    let mut text =
        "x-size: &size 250m\nx-common: &common {mem_limit: 220m, labels: {a: b}}\nservices:\n"
            .to_owned();
    let names = &NAMES[..stack.len()];
    for (index, shape) in stack.iter().enumerate() {
        let _ = writeln!(text, "  \"{}\":", names[index]);
        shape.write(index, names, &mut text);
    }
    text
}

/// A file with services to extend.
pub(crate) const COMMON: &str =
    "services:\n  common:\n    image: other\n    mem_limit: 220m\n    labels: [a=b]\n";
