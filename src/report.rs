//! The frozen answer that every output format prints; version 1 of the JSON.
//!
//! Plain data in the field order of the documented shape; where a type of another
//! room has that shape, it is used as it is. Adding a field is allowed, changing one is not; `schema/` holds the
//! contract and a test keeps it true. Memory is in bytes, ratios and shares are
//! fractions rounded to four places, money is a decimal string.

mod build;
mod finding;
mod plan;
mod planned;
mod steps;
mod usage;

use indexmap::IndexMap;
use serde::Serialize;

pub use build::Answer;
pub use finding::{EditReport, ErrorEntry, ErrorReport, FindingReport, RelatedReport};
pub use plan::{
    ImportanceReport, ImpossibleReport, MeasuredReport, OptionReport, PlanReport, PlannedTarget,
    Proof, RecommendedReport, RungReport, SettingReport, StepReport, SwapReport, UnmatchedReport,
    UsageReport, VariableReport, When,
};
pub use planned::Planned;

use crate::budget::{Reason, Unlimited, Verdict};
use crate::evidence::Evidence;
use crate::finding::Severity;
use crate::host::{Also, Machine, Price, Reserved};
use crate::source::{Location, Sources};
use crate::stack::{Dependency, Memory, Service, Stack};

/// The version of the JSON.
pub const VERSION: u32 = 1;

/// What `budget services` says.
#[derive(Debug, Clone, Serialize)]
pub struct ServicesReport {
    /// [`VERSION`].
    pub version: u32,
    /// The project's name.
    pub project: String,
    /// Every service, in the stack's order.
    pub services: Vec<ServiceEntry>,
    /// What Compose would say on standard error.
    pub warnings: Vec<String>,
}

/// A service as Compose reads it.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceEntry {
    /// Its name.
    pub name: String,
    /// Its image.
    pub image: Option<String>,
    /// Whether Compose would start it.
    pub active: bool,
    /// Its profiles, sorted.
    pub profiles: Vec<String>,
    /// How many containers.
    pub count: u64,
    /// The most one container may take; negative where Compose lets a size wrap.
    pub limit: Option<i64>,
    /// What one container is promised.
    pub reservation: Option<i64>,
    /// `memswap_limit` as written; -1 is unlimited.
    pub swap: Option<i64>,
    /// `shm_size`.
    pub shm: Option<i64>,
    /// The CPU limit of one container.
    pub cpus: Option<f64>,
    /// What it waits for.
    pub depends_on: IndexMap<String, Dependency>,
    /// Where it is written.
    pub at: Location,
    /// Where its limit is written.
    pub limit_at: Option<Location>,
}

/// What `budget check` says.
#[derive(Debug, Clone, Serialize)]
pub struct CheckReport {
    /// [`VERSION`].
    pub version: u32,
    /// One entry for each target.
    pub targets: Vec<TargetReport>,
}

/// The answer for one target.
#[derive(Debug, Clone, Serialize)]
pub struct TargetReport {
    /// Its name in `.budget.yml`; none for what was typed.
    pub name: Option<String>,
    /// The project's name; several are joined with ` + `.
    pub project: String,
    /// The verdict.
    pub verdict: Verdict,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
    /// The machine.
    pub host: HostReport,
    /// The rules it was judged by.
    pub policy: PolicyReport,
    /// The sums.
    pub totals: TotalsReport,
    /// The cheapest machine of the same kind on which it fits.
    pub smallest_fit: Option<FitReport>,
    /// Every service, in the stacks' order.
    pub services: Vec<CheckedService>,
    /// What was found.
    pub findings: Vec<FindingReport>,
    /// Whether the gate opens: it fits, and no finding reaches `--fail-on`.
    pub passes: bool,
    /// How many findings the files accept; they are not among `findings`.
    pub ignored: u64,
}

/// The machine.
#[derive(Debug, Clone, Serialize)]
pub struct HostReport {
    /// Its name.
    pub name: String,
    /// Its provider; none for one's own.
    pub provider: Option<String>,
    /// The region whose price is meant.
    pub region: Option<String>,
    /// Its architecture.
    pub arch: Option<String>,
    /// How many CPUs.
    pub vcpus: Option<f64>,
    /// Memory as it is sold.
    pub nominal: u64,
    /// Memory as Linux sees it.
    pub memtotal: u64,
    /// How that is known.
    pub memtotal_evidence: Evidence,
    /// What is set aside.
    pub reserve: Reserved,
    /// What is left for containers.
    pub allocatable: u64,
    /// Its swap.
    pub swap: u64,
    /// What it costs.
    pub price: Option<Price>,
    /// The CPUs that a burstable type sustains.
    pub sustained_vcpus: Option<f64>,
    /// What has to be said about the price's date.
    pub price_note: Option<String>,
    /// Whether the provider no longer sells it.
    pub discontinued: bool,
    /// What the reserve was subtracted from: `memtotal`, unless another capacity was asked for.
    pub basis: u64,
    /// What else uses it; the sum is in `reserve`.
    pub also: Vec<Also>,
}

/// The rules of the gate.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct PolicyReport {
    /// How much may be committed of what is allocatable.
    pub max_overcommit: f64,
    /// `allow`, `warn` or `deny`.
    pub unlimited: Unlimited,
    /// The least finding that fails the gate; none where only the verdict does.
    pub fail_on: Option<Severity>,
}

/// The sums.
#[derive(Debug, Clone, Serialize)]
pub struct TotalsReport {
    /// Containers of all active services, jobs included.
    pub containers: u64,
    /// Limits of all that have one, jobs included.
    pub limits: u64,
    /// Services without a limit.
    pub unlimited: Vec<String>,
    /// What the steady state is promised.
    pub reservations: u64,
    /// What the steady state will probably take.
    pub expected: u64,
    /// Services of which no expected use is known, so that `expected` is at least that.
    pub expected_unknown: Vec<String>,
    /// Limits of the steady state, and expected use where there is none.
    pub committed: u64,
    /// The heaviest moment of start-up.
    pub startup_peak: u64,
    /// Services that have ended before those that await them start.
    pub jobs: Vec<String>,
    /// The larger of `committed` and `startup_peak`.
    pub demand: u64,
    /// `demand` by what is allocatable; none where nothing is.
    pub ratio: Option<f64>,
}

/// A machine on which it would fit.
#[derive(Debug, Clone, Serialize)]
pub struct FitReport {
    /// Its name.
    pub name: String,
    /// Its provider.
    pub provider: Option<String>,
    /// The region whose price is meant.
    pub region: Option<String>,
    /// What it has left for these containers.
    pub allocatable: u64,
    /// What it costs.
    pub price: Option<Price>,
    /// What has to be said about the price's date.
    pub price_note: Option<String>,
}

/// A service and what it adds to the sums.
#[derive(Debug, Clone, Serialize)]
pub struct CheckedService {
    /// The service.
    #[serde(flatten)]
    pub service: ServiceEntry,
    /// Whether it has ended before the services that await it start.
    pub job: bool,
    /// What all its containers commit while they run; 0 if it is switched off.
    pub committed: u64,
    /// Its part of the steady state; 0 for a job.
    pub share: f64,
    /// What one container will probably take.
    pub expected: Option<ExpectedReport>,
    /// The project it belongs to.
    pub project: String,
    /// Whether its image is built from source.
    pub builds: bool,
}

/// What one container will probably take.
#[derive(Debug, Clone, Serialize)]
pub struct ExpectedReport {
    /// Bytes.
    pub bytes: u64,
    /// How well that is known.
    pub evidence: Evidence,
    /// The least that was seen or said.
    pub low: Option<u64>,
    /// The most that was seen or said.
    pub high: Option<u64>,
    /// Where it comes from.
    pub from: String,
}

/// The stack as Compose reads it.
pub fn services(stack: &Stack, sources: &Sources) -> ServicesReport {
    ServicesReport {
        version: VERSION,
        project: stack.project.clone(),
        services: stack
            .services
            .iter()
            .map(|service| ServiceEntry::new(service, sources))
            .collect(),
        warnings: stack.warnings.clone(),
    }
}

impl ServiceEntry {
    /// The service as Compose reads it.
    pub fn new(service: &Service, sources: &Sources) -> Self {
        let bytes = |memory: Option<Memory>| memory.map(|memory| memory.bytes);
        Self {
            name: service.name.clone(),
            image: service.image.as_deref().map(str::to_owned),
            active: service.active,
            profiles: service.profiles.clone(),
            count: service.count,
            limit: bytes(service.limit),
            reservation: bytes(service.reservation),
            swap: bytes(service.swap),
            shm: bytes(service.shm),
            cpus: service.cpus,
            depends_on: service.depends_on.clone(),
            at: sources.locate(service.at),
            limit_at: service.limit.map(|limit| sources.locate(limit.at)),
        }
    }
}

impl FitReport {
    /// A machine with what it has left.
    pub fn new(machine: &Machine, allocatable: u64) -> Self {
        Self {
            name: machine.name.to_string(),
            provider: machine.provider.as_deref().map(str::to_owned),
            region: machine.region.as_deref().map(str::to_owned),
            allocatable,
            price: machine.price.clone(),
            price_note: machine.price_caveat(),
        }
    }
}
