//! The typed stack that the rest of the program uses.
//!
//! Values are the results of all stages, and each has its span. Memory is in bytes.

mod build;
mod command;
mod environment;
mod mount;
mod network;
mod text;

pub use build::Build;
pub use command::{Command, Healthcheck, Word};
pub use environment::{EnvFile, Origin, Variable};
pub use mount::{Mount, MountKind, MountSource};
pub use network::{Dependency, Label, Network, Port, Share};
pub use text::Text;

use bytesize::ByteSize;
use indexmap::IndexMap;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::{Node, Value};

/// Docker refuses containers with a limit or reservation below 6 MiB.
/// <https://docs.docker.com/engine/containers/resource_constraints/#limit-a-containers-access-to-memory>
pub const DOCKER_MINIMUM: u64 = 6 << 20;

/// A stack, with its services in the order of the files.
#[derive(Debug, Clone)]
pub struct Stack {
    /// The project name that Compose determines.
    pub project: String,
    /// All services, including those that no active profile enables.
    pub services: Vec<Service>,
    /// The warnings that Compose would print to standard error, without timestamps.
    pub warnings: Vec<String>,
    /// Variables that are used but not set. Compose replaces them with nothing.
    pub unset: Vec<String>,
    /// Values that use such a variable, with its name, in the order of the files.
    pub unset_in: Vec<(Span, String)>,
    /// Why services that are disabled by profiles are missing from `services`, if they are: what
    /// Compose would refuse if they were enabled.
    pub unlisted: Option<Finding>,
}

/// A service.
///
/// To support another Compose attribute, add a field here and an arm to the match in
/// `compose/model`.
#[derive(Debug, Clone)]
pub struct Service {
    /// The key under `services`.
    pub name: String,
    /// The span of the key.
    pub at: Span,
    pub image: Option<Text>,
    pub build: Option<Build>,
    /// Whether Compose would start it: it has no profiles, or an active one.
    pub active: bool,
    /// Sorted.
    pub profiles: Vec<String>,
    /// The number of containers: `scale`, otherwise `deploy.replicas`, otherwise 1.
    pub count: u64,
    pub count_at: Option<Span>,

    /// `deploy.resources.limits.memory`, otherwise `mem_limit`; 0 counts as unset.
    pub limit: Option<Memory>,
    /// `deploy.resources.reservations.memory`, otherwise `mem_reservation`; 0 counts as unset.
    pub reservation: Option<Memory>,
    /// `memswap_limit` as written; -1 is unlimited.
    pub swap: Option<Memory>,
    /// `shm_size`; used pages count against the limit.
    pub shm: Option<Memory>,
    /// The sizes of its tmpfs mounts that state one; their files count against the limit.
    pub tmpfs: Vec<Memory>,
    /// Sizes that Compose misreads; see [`SizeFault`].
    pub size_faults: Vec<SizeFault>,
    /// `deploy.resources.limits.cpus`, otherwise `cpus`; 0 counts as unset.
    pub cpus: Option<f64>,
    /// The CPUs it may use, such as `0-2,5`.
    pub cpuset: Option<Text>,
    /// Set where `oom_kill_disable` is true.
    pub oom_kill_disable: Option<Span>,

    pub entrypoint: Option<Command>,
    pub command: Option<Command>,
    pub working_dir: Option<Text>,
    /// In order: later files override earlier ones.
    pub env_files: Vec<EnvFile>,
    /// `environment`, which overrides `env_file`.
    pub environment: Vec<Variable>,
    /// `volumes`, then `configs`.
    pub mounts: Vec<Mount>,
    pub healthcheck: Option<Healthcheck>,
    pub labels: Vec<Label>,
    /// By service name.
    pub depends_on: IndexMap<String, Dependency>,
    pub restart: Option<Text>,
    pub stop_grace_period: Option<Text>,

    pub container_name: Option<Text>,
    pub hostname: Option<Text>,
    pub ports: Vec<Port>,
    pub networks: Vec<Network>,
    pub links: Vec<Text>,
    pub network_mode: Option<Text>,
    pub ipc: Option<Text>,
    pub pid: Option<Text>,
    pub uts: Option<Text>,
    pub cgroup: Option<Text>,
    /// A service, or `container:` and a name; either may end in `:ro` or `:rw`.
    pub volumes_from: Vec<Text>,

    written: Node,
}

impl Service {
    /// A service without any settings.
    pub fn new(name: impl Into<String>, at: Span) -> Self {
        Self {
            name: name.into(),
            at,
            image: None,
            build: None,
            active: true,
            profiles: Vec::new(),
            count: 1,
            count_at: None,
            limit: None,
            reservation: None,
            swap: None,
            shm: None,
            tmpfs: Vec::new(),
            size_faults: Vec::new(),
            cpus: None,
            cpuset: None,
            oom_kill_disable: None,
            entrypoint: None,
            command: None,
            working_dir: None,
            env_files: Vec::new(),
            environment: Vec::new(),
            mounts: Vec::new(),
            healthcheck: None,
            labels: Vec::new(),
            depends_on: IndexMap::new(),
            restart: None,
            stop_grace_period: None,
            container_name: None,
            hostname: None,
            ports: Vec::new(),
            networks: Vec::new(),
            links: Vec::new(),
            network_mode: None,
            ipc: None,
            pid: None,
            uts: None,
            cgroup: None,
            volumes_from: Vec::new(),
            written: Node::new(Value::Null, at),
        }
    }

    /// Attaches the merged, canonical mapping that the service was read from.
    #[must_use]
    pub(crate) fn with_written(self, written: Node) -> Self {
        Self { written, ..self }
    }

    /// The merged, canonical mapping, for tools that edit the files. Everything else uses the
    /// fields.
    pub fn written(&self) -> &Node {
        &self.written
    }

    /// Whether both services have the same value under a key, regardless of spans and key order.
    pub fn says_the_same(&self, other: &Self, key: &str) -> bool {
        match (self.written.get(key), other.written.get(key)) {
            (None, None) => true,
            (Some(one), Some(other)) => one.is_same(other),
            _ => false,
        }
    }

    /// The value of an `x-` extension.
    pub fn extension(&self, key: &str) -> Option<&Node> {
        self.written.get(key).filter(|_| key.starts_with("x-"))
    }

    /// The variables in effect, in order; for duplicates the last one counts.
    pub fn variables(&self) -> impl Iterator<Item = &Variable> {
        let files = self.env_files.iter().flat_map(|file| file.variables.iter());
        files.chain(&self.environment)
    }

    /// The resources of other containers that it uses.
    pub fn shares(&self) -> impl Iterator<Item = Share<'_>> {
        let namespaces = [
            ("network_mode", &self.network_mode),
            ("ipc", &self.ipc),
            ("pid", &self.pid),
            ("uts", &self.uts),
            ("cgroup", &self.cgroup),
        ];
        let namespaces = namespaces.into_iter().filter_map(|(key, value)| {
            let value = value.as_ref()?;
            Some(Share {
                key,
                service: value.strip_prefix("service:")?,
                at: value.at,
            })
        });
        let volumes = self.volumes_from.iter().filter_map(|from| {
            let service = from.split(':').next()?;
            (service != "container").then_some(Share {
                key: "volumes_from",
                service,
                at: from.at,
            })
        });
        namespaces.chain(volumes)
    }
}

/// A size in bytes, with its span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Memory {
    /// Bytes, as Compose passes them to Docker; negative if the size wraps.
    pub bytes: i64,
    /// The span of the value.
    pub at: Span,
}

impl Memory {
    /// The amount. `None` for 0, which sets nothing, and for negative values: -1, or a size that
    /// wrapped.
    pub fn amount(self) -> Option<ByteSize> {
        let bytes = u64::try_from(self.bytes).ok()?;
        (bytes > 0).then_some(ByteSize(bytes))
    }
}

/// A size that Compose accepts but silently changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SizeFault {
    /// The key, such as `mem_limit` or `deploy.resources.limits.memory`.
    pub key: &'static str,
    pub kind: SizeFaultKind,
    /// The span of the value.
    pub at: Span,
}

/// How Compose misreads a size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SizeFaultKind {
    /// Larger than 2^63 - 1: it wraps to -2^63.
    Wraps,
    /// A YAML float such as `1.5e9`: Compose reads it as 0, so there is no limit.
    FloatIsZero,
    /// A YAML integer above 2^63 - 1: Compose reads it as 0, although the same text wraps.
    IntegerIsZero,
}
