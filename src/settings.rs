//! Merges the command line, `.budget.yml` and the environment.
//!
//! Flags override a target, a target overrides the file's own policy, and the policy overrides the
//! defaults. The result is complete: every target has its stacks, its machine and its policy.

mod config;
mod discover;
mod disruption_keys;
mod ignore_keys;
mod image_keys;
mod reader;
mod service_keys;
mod values;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

pub use config::{Config, HostConfig, PolicyConfig, StackConfig, TargetConfig};
pub use discover::ConfigFile;
pub use service_keys::{Importance, ServiceKeys, Stated, declared, keys, undefined_services};
pub use values::{cpus, currency, size};

use clap::ValueEnum;
use compose_spec_loader::compose::Request;
use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::near::nearest;
use compose_spec_loader::source::{Sources, Span};

use crate::budget::Policy;
use crate::evidence::Evidence;
use crate::host::{self, Also, CapacityMode, CapacityOptions, Machine, Query};
use crate::knowledge::OwnFamily;
use crate::plan::Disruption;
use crate::rules::ignore::Accepted;

/// The environment that the tool runs in.
#[derive(Debug, Clone, Default)]
pub struct Surroundings {
    pub cwd: PathBuf,
    pub env: Rc<BTreeMap<String, String>>,
}

/// What the command line asks for, in the terms of `.budget.yml`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Asked {
    /// Compose's own options.
    pub stack: StackConfig,
    /// Names of targets. If empty, and neither a file nor a machine is given, all of them.
    pub targets: Vec<String>,
    pub host: HostConfig,
    pub policy: PolicyConfig,
}

/// The lowest severity that makes the check fail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Errors.
    #[default]
    Error,
    /// Warnings and errors.
    Warning,
    /// Any finding.
    Info,
    /// No finding: only the verdict counts.
    Never,
}

impl FailOn {
    /// Whether a finding of this severity makes the check fail.
    pub fn is_reached_by(self, severity: Severity) -> bool {
        self.least().is_some_and(|least| severity >= least)
    }

    /// The lowest severity that fails. `None` if only the verdict counts.
    pub fn least(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Info => Some(Severity::Info),
            Self::Never => None,
        }
    }
}

/// One question: do these stacks fit on that machine under this policy?
#[derive(Debug, Clone)]
pub struct Target {
    /// Its name in `.budget.yml`. `None` if it comes from the command line.
    pub name: Option<String>,
    /// Where `.budget.yml` defines it. `None` if the files come from the command line.
    pub at: Option<Span>,
    /// What to load; at least one.
    pub stacks: Vec<Request>,
    pub machine: Machine,
    /// How much of the machine is available.
    pub capacity: CapacityOptions,
    /// What else uses its memory, for display. The sum is in `capacity`.
    pub also: Vec<Also>,
    /// Its swap, in bytes.
    pub swap: u64,
    pub policy: Policy,
    /// The findings that fail the check, in addition to the verdict.
    pub fail_on: FailOn,
    /// How disruptive each kind of change is.
    pub disruption: Disruption,
    /// What the user declares about services, by name.
    pub services: BTreeMap<String, ServiceKeys>,
    /// The user's image families, which take precedence over the built-in ones.
    pub images: Vec<OwnFamily>,
    /// Findings that the user accepts.
    pub ignore: Vec<Accepted>,
}

/// Reads `.budget.yml`, if there is one, and resolves every requested target.
///
/// # Errors
///
/// Everything that is wrong with the file, or else the first target that cannot be resolved.
pub fn resolve(
    asked: &Asked,
    surroundings: &Surroundings,
    sources: &Sources,
) -> Result<Vec<Target>, Vec<Finding>> {
    let file = ConfigFile::find(asked, surroundings, sources)?;
    let names_machine = asked.host.names_a_machine();
    let chosen: Vec<(Option<&String>, TargetConfig)> = if !asked.targets.is_empty() {
        named(&asked.targets, &file.config)?
    } else if asked.stack.files.is_empty() && !names_machine {
        file.config
            .targets
            .iter()
            .map(|(name, target)| (Some(name), target.clone()))
            .collect()
    } else {
        Vec::new()
    };
    if chosen.is_empty() {
        if !names_machine {
            return Err(no_machine(&file.config));
        }
        let typed = TargetConfig::default();
        return Ok(vec![settle(asked, None, &typed, &file, surroundings)?]);
    }
    chosen
        .iter()
        .map(|(name, target)| settle(asked, *name, target, &file, surroundings))
        .collect()
}

fn named<'a>(
    names: &[String],
    config: &'a Config,
) -> Result<Vec<(Option<&'a String>, TargetConfig)>, Vec<Finding>> {
    names
        .iter()
        .map(|name| match config.targets.get_key_value(name) {
            Some((name, target)) => Ok((Some(name), target.clone())),
            None => Err(vec![unknown_target(name, config)]),
        })
        .collect()
}

fn unknown_target(name: &str, config: &Config) -> Finding {
    let finding = Finding::error("unknown-target", format!("there is no target `{name}`"));
    let known: Vec<&str> = config.targets.keys().map(String::as_str).collect();
    match nearest(name, known.iter().copied()) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None if known.is_empty() => finding.help("add `targets:` to .budget.yml"),
        None => finding.help(format!("choose one of: {}", known.join(", "))),
    }
}

/// The error for a target without a machine.
fn target_without_machine(at: Span) -> Finding {
    Finding::error("no-machine", "this target has no machine")
        .at(at)
        .help("add `instance: NAME` or `memory: SIZE`")
}

/// The error for an amount to subtract without a machine to subtract it from.
fn nothing_to_subtract_from(at: Span) -> Finding {
    let message = "this target sets only `available`, from which nothing is subtracted";
    Finding::error("no-machine", message).at(at).help(
        "pass --memory SIZE or --instance NAME with --reserve, --capacity or --also, or \
         --available alone",
    )
}

fn no_machine(config: &Config) -> Vec<Finding> {
    let mut help = "pass --instance NAME (`budget instances` lists them), --memory SIZE for a \
                    custom machine, or --available SIZE"
        .to_owned();
    if !config.targets.is_empty() {
        help.push_str("; or --target NAME, one of: ");
        help.push_str(
            &config
                .targets
                .keys()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(", "),
        );
    }
    vec![Finding::error("no-machine", "no machine to compare the stack with").help(help)]
}

fn settle(
    asked: &Asked,
    name: Option<&String>,
    target: &TargetConfig,
    file: &ConfigFile,
    surroundings: &Surroundings,
) -> Result<Target, Vec<Finding>> {
    let host = asked.host.over(&target.host);
    let policy = asked.policy.or(&target.policy).or(&file.config.policy);
    let default = Policy::default();
    let swap = host.swap.unwrap_or(0);
    if let (Some(at), Some(_), false) = (target.at, target.host.available, host.names_a_machine()) {
        return Err(vec![nothing_to_subtract_from(at)]);
    }
    Ok(Target {
        name: name.cloned(),
        at: target.at.filter(|_| asked.stack.files.is_empty()),
        stacks: stacks(asked, target, file, surroundings),
        machine: machine(&host, target.at, &file.config)?,
        capacity: CapacityOptions {
            mode: host.capacity.unwrap_or(CapacityMode::Allocatable),
            reserve: host.reserve,
            also: host
                .also
                .iter()
                .fold(0, |sum: u64, also| sum.saturating_add(also.bytes)),
            available: host.available,
        },
        also: host.also,
        swap,
        policy: Policy {
            max_overcommit: policy.max_overcommit.unwrap_or(default.max_overcommit),
            unlimited: policy.unlimited.unwrap_or(default.unlimited),
            assume: policy.assume.unwrap_or(default.assume),
        },
        fail_on: policy.fail_on.unwrap_or_default(),
        disruption: file.config.disruption,
        services: file.config.services.clone(),
        images: file.config.images.clone(),
        ignore: file.config.ignore.clone(),
    })
}

/// The target's stacks, unless the command line names files. Profiles and similar options apply to
/// either.
fn stacks(
    asked: &Asked,
    target: &TargetConfig,
    file: &ConfigFile,
    surroundings: &Surroundings,
) -> Vec<Request> {
    if target.at.is_none() || !asked.stack.files.is_empty() {
        return vec![asked.stack.request(surroundings)];
    }
    target
        .stacks
        .iter()
        .map(|stack| file.request(stack, &asked.stack, surroundings))
        .collect()
}

impl StackConfig {
    /// What to load, with paths relative to the working directory.
    pub fn request(&self, surroundings: &Surroundings) -> Request {
        Request {
            cwd: surroundings.cwd.clone(),
            env: Rc::clone(&surroundings.env),
            files: self.files.clone(),
            profiles: self.profiles.clone(),
            env_files: self.env_files.clone(),
            project_directory: self.project_directory.clone(),
            project_name: self.project_name.clone(),
        }
    }
}

impl HostConfig {
    /// Whether it identifies a machine.
    pub fn names_a_machine(&self) -> bool {
        self.instance.is_some() || self.memory.is_some() || self.available.is_some()
    }

    /// Overrides the target's settings with these. A machine is overridden as a whole, and so is
    /// what is subtracted from it: `--memory` drops the target's instance, `--reserve` its
    /// `available`.
    #[must_use]
    pub fn over(&self, target: &Self) -> Self {
        let mut host = self.clone();
        if self.instance.is_none() && self.memory.is_none() {
            host.instance.clone_from(&target.instance);
            host.memory = target.memory;
            host.cpus = target.cpus;
            host.price = target.price;
            host.currency.clone_from(&target.currency);
            host.provider = self.provider.clone().or_else(|| target.provider.clone());
            host.region = self.region.clone().or_else(|| target.region.clone());
        }
        if self.available.is_none() {
            host.reserve = self.reserve.or(target.reserve);
            host.capacity = self.capacity.or(target.capacity);
            if self.also.is_empty() {
                host.also.clone_from(&target.also);
            }
            let subtracts =
                self.reserve.is_some() || self.capacity.is_some() || !self.also.is_empty();
            host.available = target.available.filter(|_| !subtracts);
        }
        host.swap = self.swap.or(target.swap);
        host
    }
}

/// The name of a machine that is described instead of looked up.
const OWN: &str = "own machine";

fn machine(
    host: &HostConfig,
    target: Option<Span>,
    config: &Config,
) -> Result<Machine, Vec<Finding>> {
    if let Some((name, at)) = &host.instance {
        let own = config
            .instances
            .iter()
            .find(|(own, _)| own.eq_ignore_ascii_case(name));
        return match own {
            Some((_, machine)) => Ok(machine.clone()),
            None => look_up(host, name).map_err(|finding| {
                vec![Finding {
                    at: at.or(finding.at),
                    ..*finding
                }]
            }),
        };
    }
    let elsewhere = [("provider", &host.provider), ("region", &host.region)];
    if host.memory.is_some()
        && let Some((what, _)) = elsewhere.iter().find(|(_, given)| given.is_some())
    {
        let message = format!("a custom machine has no {what}");
        let finding = Finding::error("conflicting-options", message).help(format!(
            "remove the {what}, or name a machine from the catalogue"
        ));
        return Err(vec![Finding {
            at: target.or(finding.at),
            ..finding
        }]);
    }
    if let Some(machine) = host.own_machine(OWN.to_owned()) {
        return Ok(machine);
    }
    if let Some(available) = host.available {
        let mut machine = Machine::own(OWN, available);
        machine.memtotal = available;
        machine.memtotal_evidence = Evidence::Declared;
        return Ok(machine);
    }
    match target {
        Some(at) => Err(vec![target_without_machine(at)]),
        None => Err(no_machine(config)),
    }
}

fn look_up(host: &HostConfig, name: &str) -> Result<Machine, Box<Finding>> {
    let query = Query {
        name: name.to_owned(),
        provider: host.provider.clone(),
        region: host.region.clone(),
    };
    host::find(&query).map_err(|error| Box::new(error.into()))
}
