//! The runbook: the commands to apply a change, in order, and how to revert it.

use std::fmt::Write as _;

use compose_spec_loader::stack::{Service, Stack};

use crate::budget::Size;
use crate::host::Machine;

use super::desired::{Wanted, WantedStack};
use super::override_file::OFF_PROFILE;
use super::sheet::{Form, Line, Section, markdown, shell, word};

/// Compose's default stop timeout.
/// <https://docs.docker.com/reference/compose-file/services/#stop_grace_period>
const GRACE: &str = "10s";

/// A machine type to change to first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upgrade {
    /// The current type.
    pub from: String,
    /// The new type.
    pub to: String,
    /// The region, if it is an EC2 instance. Only EC2 commands are included.
    pub ec2_region: Option<String>,
}

impl Upgrade {
    /// From one machine to another.
    pub fn new(from: &Machine, to: &Machine) -> Self {
        let is_ec2 = to.provider.as_deref() == Some("aws");
        let region = to.region.as_deref().filter(|_| is_ec2);
        Self {
            from: from.name.to_string(),
            to: to.name.to_string(),
            ec2_region: region.map(str::to_owned),
        }
    }
}

/// Where a change is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written<'a> {
    /// In an override file that every command must name.
    Named(&'a str),
    /// In an override file that Compose finds by its name, so that no command names a file.
    Found(&'a str),
    /// In the original files.
    InPlace,
}

/// The input of a runbook.
#[derive(Debug, Clone)]
pub struct Runbook<'a> {
    /// The current stack.
    pub stack: &'a Stack,
    /// The desired stack.
    pub wanted: &'a WantedStack<'a>,
    /// The `docker compose` options to load the stack, such as `-f`, `compose.yaml`.
    pub options: &'a [String],
    pub written: Written<'a>,
    /// The recommended swap, if the machine has less.
    pub swap: Option<u64>,
    /// The machine type to change to first, if any.
    pub upgrade: Option<&'a Upgrade>,
}

pub fn runbook(runbook: &Runbook<'_>, form: Form) -> String {
    let sections = [
        upgrade(runbook),
        check(runbook),
        warnings(runbook),
        by_hand(runbook),
        stop(runbook),
        start(runbook),
        watch(runbook),
        swap(runbook),
        back(runbook),
    ];
    let sections = sections.into_iter().filter(|(_, lines)| !lines.is_empty());
    match form {
        Form::Markdown => markdown(sections),
        Form::Shell => shell(sections),
    }
}

fn upgrade(runbook: &Runbook<'_>) -> Section {
    let mut lines = Vec::new();
    if let Some(Upgrade {
        from,
        to,
        ec2_region,
    }) = runbook.upgrade
    {
        lines.push(Line::Say(format!(
            "This changes the machine from {from} to {to}. The machine and everything on it is \
             down for some minutes."
        )));
        if let Some(region) = ec2_region {
            let region = word(region);
            lines.push(Line::Say(
                "The public IP address changes unless it is an Elastic IP. Data on instance store \
                 volumes is lost."
                    .to_owned(),
            ));
            let id = "--instance-ids \"$INSTANCE_ID\"";
            let commands = [
                format!("aws ec2 stop-instances --region {region} {id}"),
                format!("aws ec2 wait instance-stopped --region {region} {id}"),
                format!(
                    "aws ec2 modify-instance-attribute --region {region} --instance-id \"$INSTANCE_ID\" --instance-type {}",
                    word(&format!("Value={to}"))
                ),
                format!("aws ec2 start-instances --region {region} {id}"),
            ];
            lines.extend(commands.map(Line::Later));
        }
        lines.push(Line::Ask("Has the machine been resized?"));
    }
    ("Change the machine", lines)
}

fn check(runbook: &Runbook<'_>) -> Section {
    let command = compose(runbook, With::Override, "config --quiet");
    ("Check that Compose accepts it", vec![Line::Run(command)])
}

fn stop(runbook: &Runbook<'_>) -> Section {
    let off = runbook.wanted.services.iter().filter(|it| it.off.is_some());
    let names: Vec<String> = off.map(|it| word(&it.service.name)).collect();
    let mut lines = Vec::new();
    if !names.is_empty() {
        lines.push(Line::Say(
            "`up` does not stop the containers of services that are switched off, so they are \
             removed first. Their volumes are kept."
                .to_owned(),
        ));
        let verb = format!("rm --stop --force {}", names.join(" "));
        lines.push(Line::Run(match runbook.written {
            // The files already put these into an inactive profile.
            Written::InPlace => {
                let options = format!("--profile {OFF_PROFILE} {verb}");
                compose(runbook, With::Override, &options)
            }
            Written::Named(_) | Written::Found(_) => compose(runbook, With::Base, &verb),
        }));
    }
    ("Remove switched-off services", lines)
}

fn start(runbook: &Runbook<'_>) -> Section {
    let mut lines = Vec::new();
    let services = &runbook.wanted.services;
    let anew: Vec<&Wanted<'_>> = services.iter().filter(|it| is_recreated(it)).collect();
    if anew.is_empty() {
        lines.push(Line::Say("No container is recreated.".to_owned()));
    } else {
        let grace = |service: &Service| {
            let grace = service.stop_grace_period.as_deref();
            let ready = match service.healthcheck {
                Some(_) => " and its health check",
                None => "",
            };
            let grace = grace.unwrap_or(GRACE);
            format!(
                "{}: up to {grace} to stop, then its start{ready}",
                service.name
            )
        };
        lines.push(Line::Say(
            "These containers are recreated (brief downtime):".to_owned(),
        ));
        lines.extend(
            anew.iter()
                .map(|it| Line::Say(format!("- {}", grace(it.service)))),
        );
    }
    let names: Vec<&str> = anew.iter().map(|it| it.service.name.as_str()).collect();
    let others = runbook.stack.services.iter().filter(|service| {
        let name = service.name.as_str();
        let is_off = |it: &Wanted<'_>| it.off.is_some() && it.service.name == name;
        service.active && !names.contains(&name) && !services.iter().any(is_off)
    });
    for service in others {
        if let Some(on) = names.iter().find(|name| goes_with(service, name)) {
            let name = &service.name;
            lines.push(Line::Say(format!(
                "{name} is restarted or recreated with {on}."
            )));
        }
    }
    for wanted in services {
        if let Some(count) = wanted.count.as_ref().filter(|_| !is_recreated(wanted)) {
            lines.push(Line::Say(format!(
                "{} is scaled down to {}; the remaining containers are not restarted.",
                wanted.service.name, count.to
            )));
        }
    }
    lines.push(Line::Run(compose(runbook, With::Override, "up --detach")));
    ("Start the new configuration", lines)
}

fn by_hand(runbook: &Runbook<'_>) -> Section {
    let steps = runbook.wanted.by_hand.iter();
    let mut lines: Vec<Line> = steps
        .map(|step| Line::Say(format!("- {}: {}", step.service, step.what)))
        .collect();
    if !lines.is_empty() {
        lines.push(Line::Ask("Have you done all of this?"));
    }
    ("Make these changes by hand first", lines)
}

fn warnings(runbook: &Runbook<'_>) -> Section {
    let stumbles = runbook.wanted.stumbles.iter();
    let lines = stumbles.map(|stumble| Line::Say(format!("- {stumble}")));
    ("Check what may break", lines.collect())
}

fn watch(runbook: &Runbook<'_>) -> Section {
    let list = compose(runbook, With::Override, "ps --all --quiet");
    let killed = "docker inspect --format '{{.Name}} killed: {{.State.OOMKilled}}, restarts: {{.RestartCount}}'";
    let lines = vec![
        Line::Run(compose(runbook, With::Override, "ps --all")),
        Line::Run("docker stats --no-stream".to_owned()),
        Line::Say("Over the next days, look for OOM-killed containers:".to_owned()),
        Line::Later(format!("{killed} $({list})")),
        Line::Later(
            "journalctl --dmesg --since=-1h | grep -i -E 'out of memory|oom-kill'".to_owned(),
        ),
        Line::Later("dmesg --ctime | grep -i -E 'out of memory|oom-kill'".to_owned()),
    ];
    ("Watch", lines)
}

fn swap(runbook: &Runbook<'_>) -> Section {
    let mut lines = Vec::new();
    if let Some(bytes) = runbook.swap {
        let mebibytes = bytes.div_ceil(1 << 20);
        lines.push(Line::Say(format!(
            "A swap file of {} absorbs short peaks. Do not size for it.",
            Size(bytes)
        )));
        let commands = [
            format!("sudo fallocate --length {mebibytes}M /swapfile"),
            "sudo chmod 600 /swapfile".to_owned(),
            "sudo mkswap /swapfile".to_owned(),
            "sudo swapon /swapfile".to_owned(),
            "echo '/swapfile none swap sw 0 0' | sudo tee --append /etc/fstab".to_owned(),
        ];
        lines.extend(commands.map(Line::Later));
    }
    ("Swap", lines)
}

fn back(runbook: &Runbook<'_>) -> Section {
    let up = |with| Line::Later(compose(runbook, with, "up --detach"));
    let lines = match runbook.written {
        Written::Named(_) => vec![
            Line::Say("Without the file, everything is as before:".to_owned()),
            up(With::Base),
        ],
        Written::Found(file) => vec![
            Line::Say("Without the file, everything is as before:".to_owned()),
            Line::Later(format!("rm {}", word(file))),
            up(With::Override),
        ],
        Written::InPlace => vec![
            Line::Say("Restore the files from version control or a copy, then run:".to_owned()),
            up(With::Override),
        ],
    };
    ("Revert", lines)
}

/// Whether Compose recreates the containers of a service. Changes that are not part of the hash that
/// Compose compares leave them alone (docker/compose, `ServiceHash` in `pkg/compose/hash.go`).
fn is_recreated(wanted: &Wanted<'_>) -> bool {
    let is_another = wanted.limit.is_some()
        || wanted.reservation.is_some()
        || wanted.swap.is_some()
        || wanted.links.is_some()
        || !wanted.variables.is_empty()
        || wanted.command.is_some();
    wanted.service.active && wanted.off.is_none() && is_another
}

/// Whether Compose recreates or restarts a service together with another: `depends_on` says so, or
/// it shares a namespace or volumes of the other's container.
/// <https://docs.docker.com/reference/compose-file/services/#long-syntax-1>
fn goes_with(service: &Service, other: &str) -> bool {
    let restarts = service.depends_on.get(other).is_some_and(|it| it.restart);
    restarts || service.shares().any(|share| share.service == other)
}

/// The files that a command applies to.
#[derive(Clone, Copy)]
enum With {
    Base,
    Override,
}

fn compose(runbook: &Runbook<'_>, with: With, verb: &str) -> String {
    let mut command = "docker compose".to_owned();
    let is_found = matches!((with, runbook.written), (With::Override, Written::Found(_)));
    let mut options = runbook.options.iter();
    while let Some(option) = options.next() {
        if is_found && option == "-f" {
            options.next();
            continue;
        }
        let _ = write!(command, " {}", word(option));
    }
    if let (With::Override, Written::Named(file)) = (with, runbook.written) {
        let _ = write!(command, " -f {}", word(file));
    }
    format!("{command} {verb}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patch::{fixture, wanted};

    fn written(form: Form) -> String {
        let text = "services:
  a: {image: x, stop_grace_period: 30s, mem_limit: 1g}
  b: {image: x, depends_on: {a: {condition: service_started, restart: true}}}
  c: {image: x}
";
        let (sources, stack) = fixture::stack(text);
        let steps = [fixture::limit("a", 64, Vec::new()), fixture::off("c")];
        let wanted = wanted(&stack, 0, &steps, &sources).expect("the steps can be taken");
        let upgrade = Upgrade {
            from: "t2.micro".to_owned(),
            to: "t3.small".to_owned(),
            ec2_region: Some("eu-central-1".to_owned()),
        };
        let options = ["-f".to_owned(), "it's here.yml".to_owned()];
        runbook(
            &Runbook {
                stack: &stack,
                wanted: &wanted,
                options: &options,
                written: Written::Named("budget.yml"),
                swap: Some(1 << 30),
                upgrade: Some(&upgrade),
            },
            form,
        )
    }

    #[test]
    fn scripts_run_immediate_commands_only() {
        let script = written(Form::Shell);
        let runs: Vec<&str> = script
            .lines()
            .filter(|line| {
                ["docker ", "set ", "ask "]
                    .iter()
                    .any(|it| line.starts_with(it))
            })
            .collect();
        let compose = "docker compose -f 'it'\\''s here.yml' -f budget.yml";
        assert_eq!(
            runs,
            [
                "set -eu",
                "ask 'Has the machine been resized?'",
                &format!("{compose} config --quiet"),
                "docker compose -f 'it'\\''s here.yml' rm --stop --force c",
                &format!("{compose} up --detach"),
                &format!("{compose} ps --all"),
                "docker stats --no-stream",
            ]
        );
        assert!(script.contains("'  aws ec2 start-instances --region eu-central-1"));
        assert!(script.contains("#   docker compose -f 'it'\\''s here.yml' up --detach\n"));
    }

    #[test]
    fn downtime_is_announced() {
        let script = written(Form::Shell);
        assert!(script.contains("# - a: up to 30s to stop, then its start\n"));
        assert!(script.contains("# b is restarted or recreated with a.\n"));
        assert!(!script.contains("# - b"));
    }

    #[test]
    fn code_is_fenced_in_markdown() {
        let text = written(Form::Markdown);
        assert_eq!(text.matches("```").count() % 2, 0);
        assert!(text.contains("\n```sh\nsudo fallocate --length 1024M /swapfile\n"));
        assert!(!text.contains("\n\n\n"));
    }
}
