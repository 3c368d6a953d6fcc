//! `.budget.yml`: targets, policy, services, image families and custom machines.

use std::collections::BTreeMap;

use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::{SourceId, Sources, Span};
use compose_spec_loader::yaml::{self, Node};
use indexmap::IndexMap;

use crate::budget::{Ratio, Unlimited};
use crate::host::{Also, CapacityMode, Machine, Money, Price};
use crate::knowledge::OwnFamily;
use crate::plan::Disruption;
use crate::rules::ignore::Accepted;

use super::disruption_keys;
use super::ignore_keys;
use super::image_keys;
use super::reader::Reader;
use super::service_keys::ServiceKeys;
use super::{FailOn, values};

/// The whole file, before resolution.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Config {
    /// Targets by name, in file order.
    pub targets: IndexMap<String, TargetConfig>,
    /// The policy for all targets.
    pub policy: PolicyConfig,
    /// What the user declares about services, by name.
    pub services: BTreeMap<String, ServiceKeys>,
    /// Image families, in file order.
    pub images: Vec<OwnFamily>,
    /// Custom machines by name.
    pub instances: IndexMap<String, Machine>,
    /// Accepted findings.
    pub ignore: Vec<Accepted>,
    /// How disruptive each kind of change is.
    pub disruption: Disruption,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetConfig {
    /// The span of its name. `None` for a target from the command line.
    pub at: Option<Span>,
    /// The stacks that share the machine; at least one.
    pub stacks: Vec<StackConfig>,
    pub host: HostConfig,
    /// Overrides of the policy for all targets.
    pub policy: PolicyConfig,
}

/// What to load. Paths are relative to the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StackConfig {
    /// Compose files. If empty, they are found as Compose finds them.
    pub files: Vec<String>,
    pub profiles: Vec<String>,
    pub env_files: Vec<String>,
    /// The directory that relative paths start from.
    pub project_directory: Option<String>,
    pub project_name: Option<String>,
}

/// A machine and how much of it is available. `None` means not set.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HostConfig {
    /// A machine by name, and where it is named if that is in a file.
    pub instance: Option<(String, Option<Span>)>,
    pub provider: Option<String>,
    pub region: Option<String>,
    /// The memory of a custom machine, in bytes.
    pub memory: Option<u64>,
    /// The CPUs of a custom machine.
    pub cpus: Option<f64>,
    /// The monthly price of a custom machine.
    pub price: Option<Money>,
    pub currency: Option<String>,
    /// Memory to reserve for the system and the engine, in bytes.
    pub reserve: Option<u64>,
    /// What the demand is compared with.
    pub capacity: Option<CapacityMode>,
    /// The memory known to be available, in bytes.
    pub available: Option<u64>,
    /// Memory that something else on the machine uses.
    pub also: Vec<Also>,
    /// Its swap, in bytes.
    pub swap: Option<u64>,
}

/// Policy settings. `None` means not set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PolicyConfig {
    /// The allowed ratio of committed to allocatable memory.
    pub max_overcommit: Option<Ratio>,
    /// How to judge a service without a memory limit.
    pub unlimited: Option<Unlimited>,
    /// The memory to assume for a container about which nothing is known, in bytes.
    pub assume: Option<u64>,
    /// The lowest severity that makes the check fail.
    pub fail_on: Option<FailOn>,
}

impl Config {
    /// Parses the file.
    ///
    /// # Errors
    ///
    /// Invalid YAML, or else every unknown key and every invalid value.
    pub fn read(source: SourceId, sources: &Sources) -> Result<Self, Vec<Finding>> {
        let documents = yaml::parse(sources.get(source).text(), source).map_err(|bad| vec![bad])?;
        let Some(document) = documents.first() else {
            return Ok(Self::default());
        };
        let root = yaml::decode(document).map_err(|bad| vec![bad])?;
        let mut reader = Reader::new(sources);
        if let Some(second) = documents.get(1) {
            reader.refuse(
                second.span,
                "only the first YAML document is used",
                "remove the `---` line",
            );
        }
        let config = Self::from_node(&mut reader, &root);
        reader.finish(config)
    }

    fn from_node(reader: &mut Reader<'_>, root: &Node) -> Self {
        let mut config = Self::default();
        let known = [
            "targets",
            "policy",
            "services",
            "images",
            "instances",
            "ignore",
            "disruption",
        ];
        for (key, value) in reader.fields(root, ".budget.yml", &known) {
            match key {
                "targets" => {
                    for (name, target) in reader.entries(value, "`targets`") {
                        let read = TargetConfig::from_node(reader, target, name.span);
                        config.targets.insert(name.text.to_string(), read);
                    }
                }
                "policy" => config.policy = PolicyConfig::from_node(reader, value),
                "disruption" => config.disruption = disruption_keys::disruption(reader, value),
                "ignore" => config.ignore = ignore_keys::accepted(reader, value),
                "images" => {
                    for (name, family) in reader.entries(value, "`images`") {
                        config.images.push(image_keys::family(reader, name, family));
                    }
                }
                "services" => {
                    for (name, keys) in reader.entries(value, "`services`") {
                        let what = format!("service `{}`", name.text);
                        let mut keys = ServiceKeys::from_node(reader, keys, &what);
                        keys.at = Some(name.span);
                        config.services.insert(name.text.to_string(), keys);
                    }
                }
                _ => {
                    for (name, machine) in reader.entries(value, "`instances`") {
                        if let Some(machine) = own_machine(reader, &name.text, machine) {
                            config.instances.insert(name.text.to_string(), machine);
                        }
                    }
                }
            }
        }
        config
    }
}

const STACK_KEYS: [&str; 5] = [
    "files",
    "profiles",
    "env_files",
    "project_directory",
    "project_name",
];

impl TargetConfig {
    fn from_node(reader: &mut Reader<'_>, node: &Node, at: Span) -> Self {
        let mut known = STACK_KEYS.to_vec();
        known.extend(["stacks", "policy"]);
        known.extend(HOST_KEYS);
        let fields = reader.fields(node, "a target", &known);
        let mut target = Self {
            at: Some(at),
            ..Self::default()
        };
        let mut only = StackConfig::default();
        let mut only_at = None;
        for (key, value) in fields {
            match key {
                "stacks" => target.stacks = stacks(reader, value),
                "policy" => target.policy = PolicyConfig::from_node(reader, value),
                key if STACK_KEYS.contains(&key) => {
                    only_at.get_or_insert(value.span);
                    only.set(reader, key, value);
                }
                key => target.host.set(reader, key, value),
            }
        }
        match only_at {
            Some(at) if !target.stacks.is_empty() => {
                let message = "a target has either `stacks` or the keys of a single stack";
                reader.refuse(at, message, "move this key into one of the `stacks`");
            }
            _ if target.stacks.is_empty() => target.stacks.push(only),
            _ => {}
        }
        target.host.check(reader, at);
        target
    }
}

fn stacks(reader: &mut Reader<'_>, node: &Node) -> Vec<StackConfig> {
    let Some(items) = node.as_seq().filter(|items| !items.is_empty()) else {
        let help = "write `stacks: [{files: [compose.yaml]}]`";
        reader.refuse(node.span, "`stacks` is a list of at least one stack", help);
        return Vec::new();
    };
    items
        .iter()
        .map(|item| {
            let mut stack = StackConfig::default();
            for (key, value) in reader.fields(item, "a stack", &STACK_KEYS) {
                stack.set(reader, key, value);
            }
            stack
        })
        .collect()
}

impl StackConfig {
    /// Sets the value of one of [`STACK_KEYS`].
    fn set(&mut self, reader: &mut Reader<'_>, key: &str, value: &Node) {
        let what = format!("`{key}`");
        match key {
            "files" => self.files = reader.texts(value, &what),
            "profiles" => self.profiles = reader.texts(value, &what),
            "env_files" => self.env_files = reader.texts(value, &what),
            "project_directory" => self.project_directory = reader.text(value, &what),
            _ => self.project_name = reader.text(value, &what),
        }
    }
}

const HOST_KEYS: [&str; 12] = [
    "instance",
    "provider",
    "region",
    "memory",
    "cpus",
    "price",
    "currency",
    "reserve",
    "capacity",
    "available",
    "also",
    "swap",
];

impl HostConfig {
    /// Sets the value of one of [`HOST_KEYS`].
    fn set(&mut self, reader: &mut Reader<'_>, key: &str, value: &Node) {
        let what = format!("`{key}`");
        match key {
            "instance" => {
                self.instance = reader
                    .text(value, &what)
                    .map(|name| (name, Some(value.span)));
            }
            "provider" => self.provider = reader.text(value, &what),
            "region" => self.region = reader.text(value, &what),
            "memory" => self.memory = memory(reader, value),
            "cpus" => self.cpus = reader.parsed(value, &what, values::cpus),
            "price" => self.price = reader.parsed(value, &what, money),
            "currency" => self.currency = reader.parsed(value, &what, values::currency),
            "reserve" => self.reserve = reader.parsed(value, &what, values::size),
            "capacity" => self.capacity = reader.choice(value, &what),
            "available" => self.available = reader.parsed(value, &what, values::size),
            "also" => self.also = also(reader, value),
            _ => self.swap = reader.parsed(value, &what, values::size),
        }
    }

    /// Reports the same conflicts as the command line.
    fn check(&self, reader: &mut Reader<'_>, at: Span) {
        let named = self.instance.is_some() || self.provider.is_some() || self.region.is_some();
        if named && self.memory.is_some() {
            let message = "a target has either an `instance` or `memory`, not both";
            reader.refuse(at, message, "remove one of them");
        }
        let subtracts = self.reserve.is_some() || self.capacity.is_some() || !self.also.is_empty();
        if self.available.is_some() && subtracts {
            let message = "`available` cannot be combined with `reserve`, `capacity` or `also`";
            reader.refuse(at, message, "remove `available`, or the others");
        }
        if (self.cpus.is_some() || self.price.is_some()) && self.memory.is_none() {
            let message = "`cpus` and `price` are for custom machines";
            reader.refuse(at, message, "add its `memory`");
        }
        if self.currency.is_some() && self.price.is_none() {
            reader.refuse(at, "`currency` without a `price`", "add the `price`");
        }
    }
}

fn memory(reader: &mut Reader<'_>, node: &Node) -> Option<u64> {
    reader.parsed(node, "`memory`", |text| match values::size(text)? {
        0 => Err("the memory must be greater than 0".to_owned()),
        bytes => Ok(bytes),
    })
}

fn money(text: &str) -> Result<Money, String> {
    text.parse()
        .map_err(|error: crate::host::MoneyError| error.to_string())
}

/// Reads `{nginx: 60m}`, or a size without a name.
fn also(reader: &mut Reader<'_>, node: &Node) -> Vec<Also> {
    if node.as_seq().is_some() {
        let message = "`also` is one size, or a mapping of names to sizes";
        reader.refuse(
            node.span,
            message,
            "write `also: {nginx: 60m}` or `also: 60m`",
        );
        return Vec::new();
    }
    if node.as_map().is_none() {
        let bytes = reader.parsed(node, "`also`", values::size);
        return bytes
            .map(|bytes| Also { name: None, bytes })
            .into_iter()
            .collect();
    }
    node.entries()
        .filter_map(|(name, size)| {
            let bytes = reader.parsed(size, &format!("`{}`", name.text), values::size)?;
            Some(Also {
                name: Some(name.text.to_string()),
                bytes,
            })
        })
        .collect()
}

impl PolicyConfig {
    fn from_node(reader: &mut Reader<'_>, node: &Node) -> Self {
        let mut policy = Self::default();
        let known = ["max_overcommit", "unlimited", "assume", "fail_on"];
        for (key, value) in reader.fields(node, "`policy`", &known) {
            let what = format!("`{key}`");
            match key {
                "max_overcommit" => {
                    let ratio = |text: &str| {
                        text.parse()
                            .map_err(|error: crate::budget::ratio::RatioError| error.to_string())
                    };
                    policy.max_overcommit = reader.parsed(value, &what, ratio);
                }
                "unlimited" => policy.unlimited = reader.choice(value, &what),
                "assume" => policy.assume = reader.parsed(value, &what, values::size),
                _ => policy.fail_on = reader.choice(value, &what),
            }
        }
        policy
    }

    /// These settings, with `others` as the fallback.
    #[must_use]
    pub fn or(&self, others: &Self) -> Self {
        Self {
            max_overcommit: self.max_overcommit.or(others.max_overcommit),
            unlimited: self.unlimited.or(others.unlimited),
            assume: self.assume.or(others.assume),
            fail_on: self.fail_on.or(others.fail_on),
        }
    }
}

/// Reads one of `instances`. Its memory is the nominal size, as for `--memory`.
fn own_machine(reader: &mut Reader<'_>, name: &str, node: &Node) -> Option<Machine> {
    let known = ["memory", "cpus", "price", "currency"];
    let mut host = HostConfig::default();
    for (key, value) in reader.fields(node, &format!("machine `{name}`"), &known) {
        host.set(reader, key, value);
    }
    if node.get("memory").is_none() {
        reader.refuse(
            node.span,
            format!("machine `{name}` has no `memory`"),
            "add `memory: SIZE`",
        );
    }
    host.own_machine(name.to_owned())
}

impl HostConfig {
    /// The custom machine, if its memory is given.
    pub(super) fn own_machine(&self, name: String) -> Option<Machine> {
        let mut machine = Machine::own(name, self.memory?);
        if let Some(cpus) = self.cpus {
            machine = machine.with_vcpus(cpus);
        }
        if let Some(price) = self.price {
            let currency = self.currency.clone().unwrap_or_else(|| "USD".to_owned());
            machine = machine.with_price(Price::declared(price, currency));
        }
        Some(machine)
    }
}
