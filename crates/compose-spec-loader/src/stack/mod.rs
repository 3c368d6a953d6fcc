//! A Compose stack as every later room reads it.
//!
//! Values are what Compose makes of the files, after every stage. Each carries its place. Memory
//! is in bytes.

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

/// The engine refuses a container whose limit or reservation is smaller than 6 MiB.
/// <https://docs.docker.com/engine/containers/resource_constraints/#limit-a-containers-access-to-memory>
pub const DOCKER_MINIMUM: u64 = 6 << 20;

/// The whole stack, services in the order of the files.
#[derive(Debug, Clone)]
pub struct Stack {
    /// The project's name, as Compose settles it.
    pub project: String,
    /// Every service, also those that no active profile selects.
    pub services: Vec<Service>,
    /// What Compose would say on standard error, without its time stamps.
    pub warnings: Vec<String>,
    /// Variables that the files use and nobody has set; Compose puts nothing in their place.
    pub unset: Vec<String>,
    /// Values that such a variable is part of, with its name, in the files' order.
    pub unset_in: Vec<(Span, String)>,
    /// Why services that profiles switch off are not listed, where they are not:
    /// what Compose would refuse if they were switched on.
    pub unlisted: Option<Finding>,
}

/// One service.
///
/// A new key of Compose is a field here and an arm of the match in `compose/model`.
#[derive(Debug, Clone)]
pub struct Service {
    /// Its key under `services`.
    pub name: String,
    /// The key's place.
    pub at: Span,
    pub image: Option<Text>,
    pub build: Option<Build>,
    /// Whether Compose would start it: no profiles, or an active one.
    pub active: bool,
    /// Sorted.
    pub profiles: Vec<String>,
    /// How many containers it runs: `scale`, else `deploy.replicas`, else 1.
    pub count: u64,
    pub count_at: Option<Span>,

    /// `deploy.resources.limits.memory`, else `mem_limit`; 0 counts as none.
    pub limit: Option<Memory>,
    /// `deploy.resources.reservations.memory`, else `mem_reservation`; 0 counts as none.
    pub reservation: Option<Memory>,
    /// `memswap_limit` as written; -1 is unlimited.
    pub swap: Option<Memory>,
    /// `shm_size`; pages in it count inside the limit.
    pub shm: Option<Memory>,
    /// The sizes of its tmpfs mounts, as far as they state one; files in them count inside the
    /// limit.
    pub tmpfs: Vec<Memory>,
    /// Sizes that Compose misreads; see [`SizeFault`].
    pub size_faults: Vec<SizeFault>,
    /// `deploy.resources.limits.cpus`, else `cpus`; 0 counts as none.
    pub cpus: Option<f64>,
    /// The CPUs that it may use, such as `0-2,5`.
    pub cpuset: Option<Text>,
    /// Where `oom_kill_disable` is true.
    pub oom_kill_disable: Option<Span>,

    pub entrypoint: Option<Command>,
    pub command: Option<Command>,
    pub working_dir: Option<Text>,
    /// In the order in which they apply: a later file wins over an earlier one.
    pub env_files: Vec<EnvFile>,
    /// `environment`, which wins over `env_file`.
    pub environment: Vec<Variable>,
    /// `volumes`, then `configs`.
    pub mounts: Vec<Mount>,
    pub healthcheck: Option<Healthcheck>,
    pub labels: Vec<Label>,
    /// What it waits for, by service name.
    pub depends_on: IndexMap<String, Dependency>,
    pub restart: Option<Text>,
    /// How long it may take to stop.
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
    /// A service, or `container:` and a name; each may end in `:ro` or `:rw`.
    pub volumes_from: Vec<Text>,

    written: Node,
}

impl Service {
    /// A service that nothing is set of.
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

    /// The same, with the merged, canonical mapping that it is read from.
    #[must_use]
    pub(crate) fn with_written(self, written: Node) -> Self {
        Self { written, ..self }
    }

    /// Its merged, canonical mapping, for tools that edit the files. Everything else reads the
    /// fields.
    pub fn written(&self) -> &Node {
        &self.written
    }

    /// Whether both services say the same under a key, places and the order of keys aside.
    pub fn says_the_same(&self, other: &Self, key: &str) -> bool {
        match (self.written.get(key), other.written.get(key)) {
            (None, None) => true,
            (Some(one), Some(other)) => one.is_same(other),
            _ => false,
        }
    }

    /// The value of a key that begins with `x-`, which Compose leaves to others.
    pub fn extension(&self, key: &str) -> Option<&Node> {
        self.written.get(key).filter(|_| key.starts_with("x-"))
    }

    /// Its variables in the order in which they apply: of several with one name, the last counts.
    pub fn variables(&self) -> impl Iterator<Item = &Variable> {
        let files = self.env_files.iter().flat_map(|file| file.variables.iter());
        files.chain(&self.environment)
    }

    /// What it uses of other services' containers.
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

/// A size in bytes and where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Memory {
    /// Bytes, as Compose passes them to the engine; negative where a size wraps.
    pub bytes: i64,
    /// The value's place.
    pub at: Span,
}

impl Memory {
    /// The amount. `None` for 0, which sets nothing, and for less: -1, or a size that wrapped.
    pub fn amount(self) -> Option<ByteSize> {
        let bytes = u64::try_from(self.bytes).ok()?;
        (bytes > 0).then_some(ByteSize(bytes))
    }
}

/// A size that Compose accepts and turns into something else than was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SizeFault {
    /// The key, such as `mem_limit` or `deploy.resources.limits.memory`.
    pub key: &'static str,
    /// What happens to it.
    pub kind: SizeFaultKind,
    /// The value's place.
    pub at: Span,
}

/// How a size goes wrong without a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SizeFaultKind {
    /// Larger than 2^63 - 1: it wraps to -2^63.
    Wraps,
    /// A YAML float such as `1.5e9`: Compose reads it as 0, which is no limit at all.
    FloatIsZero,
    /// A YAML integer above 2^63 - 1: Compose reads it as 0 too, where the same as text wraps.
    IntegerIsZero,
}
