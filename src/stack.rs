//! A Compose stack as every later room reads it.
//!
//! Values are what Compose makes of the files, after every stage; each carries
//! the place it comes from. Memory is in bytes.

use indexmap::IndexMap;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::Node;

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
#[derive(Debug, Clone)]
pub struct Service {
    /// Its key under `services`.
    pub name: String,
    /// The image it runs, if it names one.
    pub image: Option<String>,
    /// Whether it is built from source.
    pub builds: bool,
    /// Whether Compose would start it: no profiles, or an active one.
    pub active: bool,
    /// Its profiles, sorted.
    pub profiles: Vec<String>,
    /// How many containers it runs: `scale`, else `deploy.replicas`, else 1.
    pub count: u64,
    /// Where the count is written.
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
    /// `deploy.resources.limits.cpus`, else `cpus`; 0 counts as none.
    pub cpus: Option<f64>,
    /// What its containers see of the machine's files.
    pub mounts: Vec<Mount>,
    /// What it waits for, by service name.
    pub depends_on: IndexMap<String, Dependency>,
    /// The service's key.
    pub at: Span,
    /// Sizes that Compose reads as something nobody meant; see [`SizeFault`].
    pub size_faults: Vec<SizeFault>,
    /// The merged, canonical mapping, for whoever needs more of it.
    pub config: Node,
}

/// A size in bytes and where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Memory {
    /// Bytes, as Compose passes them to the engine; negative where a size wraps.
    pub bytes: i64,
    /// The value's place.
    pub at: Span,
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

/// A file or folder that a container sees and that the Compose files tell of: a bind mount, or an
/// entry of `configs`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mount {
    /// Where it comes from.
    pub source: Origin,
    /// Its path in the container.
    pub target: String,
}

/// Where a mounted file or folder comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// An absolute path on the machine.
    Path(String),
    /// It is written in the Compose file, line for line.
    Written(Span),
}

/// One entry of `depends_on`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependency {
    /// `service_started`, `service_healthy` or `service_completed_successfully`.
    pub condition: String,
    /// Whether the dependency has to exist.
    pub required: bool,
}
