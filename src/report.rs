//! The results that every output format prints; version 1 of the JSON.
//!
//! Plain data, with fields in the documented order. Types of other modules are reused where they
//! have the documented form. Fields may be added but not changed; `schema/` is the contract, and a
//! test checks it. Memory is in bytes, ratios and shares are fractions rounded to four decimals,
//! money is a decimal string.

mod build;
mod finding;
mod plan;
mod planned;
mod steps;
mod usage;

use compose_spec_loader::finding::Severity;
use compose_spec_loader::source::{Location, Sources};
use compose_spec_loader::stack::{Dependency, Memory, Service, Stack};
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
use crate::host::{Also, Machine, Price, Reserved};

/// The version of the JSON.
pub const VERSION: u32 = 1;

/// The output of `budget services`.
#[derive(Debug, Clone, Serialize)]
pub struct ServicesReport {
    pub version: u32,
    pub project: String,
    /// Every service, in stack order.
    pub services: Vec<ServiceEntry>,
    /// Warnings that Compose prints.
    pub warnings: Vec<String>,
}

/// A service as Compose interprets it.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceEntry {
    pub name: String,
    pub image: Option<String>,
    /// Whether Compose would start it.
    pub active: bool,
    /// Sorted by name.
    pub profiles: Vec<String>,
    /// The number of containers.
    pub count: u64,
    /// Per container; negative if the size overflows in Compose.
    pub limit: Option<i64>,
    /// Per container.
    pub reservation: Option<i64>,
    /// `memswap_limit` as written; -1 is unlimited.
    pub swap: Option<i64>,
    pub shm: Option<i64>,
    /// The CPU limit of one container.
    pub cpus: Option<f64>,
    pub depends_on: IndexMap<String, Dependency>,
    /// Where it is defined.
    pub at: Location,
    /// Where its limit is set.
    pub limit_at: Option<Location>,
}

/// The output of `budget check`.
#[derive(Debug, Clone, Serialize)]
pub struct CheckReport {
    pub version: u32,
    /// One entry per target.
    pub targets: Vec<TargetReport>,
}

/// The result for one target.
#[derive(Debug, Clone, Serialize)]
pub struct TargetReport {
    /// Its name in `.budget.yml`. `None` if it comes from the command line.
    pub name: Option<String>,
    /// The project name. Several are joined with ` + `.
    pub project: String,
    pub verdict: Verdict,
    /// The reasons for the verdict, most important first.
    pub reasons: Vec<Reason>,
    pub host: HostReport,
    pub policy: PolicyReport,
    pub totals: TotalsReport,
    /// The cheapest machine of the same kind that fits.
    pub smallest_fit: Option<FitReport>,
    /// Every service, in stack order.
    pub services: Vec<CheckedService>,
    pub findings: Vec<FindingReport>,
    /// Whether the check passes: it fits, and no finding reaches `--fail-on`.
    pub passes: bool,
    /// The number of accepted findings, which are not in `findings`.
    pub ignored: u64,
}

#[derive(Debug, Clone, Serialize)]
pub struct HostReport {
    pub name: String,
    /// `None` for a custom machine.
    pub provider: Option<String>,
    /// The region of the price.
    pub region: Option<String>,
    pub arch: Option<String>,
    pub vcpus: Option<f64>,
    /// Nominal memory.
    pub nominal: u64,
    /// Memory as Linux sees it.
    pub memtotal: u64,
    pub memtotal_evidence: Evidence,
    pub reserve: Reserved,
    /// The memory for containers.
    pub allocatable: u64,
    pub swap: u64,
    pub price: Option<Price>,
    /// The CPUs that a burstable type sustains.
    pub sustained_vcpus: Option<f64>,
    /// A note about the age of the price.
    pub price_note: Option<String>,
    /// Whether the provider no longer sells it.
    pub discontinued: bool,
    /// What the reserve was subtracted from: `memtotal`, unless `--capacity` selects another.
    pub basis: u64,
    /// Other software on the machine. The total is in `reserve`.
    pub also: Vec<Also>,
}

/// The policy of the check.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct PolicyReport {
    /// The allowed ratio of committed to allocatable memory.
    pub max_overcommit: f64,
    /// `allow`, `warn` or `deny`.
    pub unlimited: Unlimited,
    /// The lowest severity that fails. `None` if only the verdict counts.
    pub fail_on: Option<Severity>,
}

/// Totals in bytes.
#[derive(Debug, Clone, Serialize)]
pub struct TotalsReport {
    /// Containers of all active services, jobs included.
    pub containers: u64,
    /// The sum of all limits, jobs included.
    pub limits: u64,
    /// Services without a limit.
    pub unlimited: Vec<String>,
    /// Reservations in the steady state.
    pub reservations: u64,
    /// Expected use in the steady state.
    pub expected: u64,
    /// Services whose expected use is unknown, so that `expected` is a lower bound.
    pub expected_unknown: Vec<String>,
    /// Limits in the steady state, with the expected use where there is no limit.
    pub committed: u64,
    /// The peak during startup.
    pub startup_peak: u64,
    /// Services that complete before their dependants start.
    pub jobs: Vec<String>,
    /// The larger of `committed` and `startup_peak`.
    pub demand: u64,
    /// `demand` divided by allocatable memory. `None` if nothing is allocatable.
    pub ratio: Option<f64>,
}

/// A machine that fits.
#[derive(Debug, Clone, Serialize)]
pub struct FitReport {
    pub name: String,
    pub provider: Option<String>,
    /// The region of the price.
    pub region: Option<String>,
    /// The memory that it has for these containers.
    pub allocatable: u64,
    pub price: Option<Price>,
    /// A note about the age of the price.
    pub price_note: Option<String>,
}

/// A service and its part of the totals.
#[derive(Debug, Clone, Serialize)]
pub struct CheckedService {
    #[serde(flatten)]
    pub service: ServiceEntry,
    /// Whether it completes before its dependants start.
    pub job: bool,
    /// What all its containers commit while they run; 0 if it is inactive.
    pub committed: u64,
    /// Its share of the steady state; 0 for a job.
    pub share: f64,
    pub expected: Option<ExpectedReport>,
    /// The project it belongs to.
    pub project: String,
    /// Whether its image is built from source.
    pub builds: bool,
}

/// The expected use of one container.
#[derive(Debug, Clone, Serialize)]
pub struct ExpectedReport {
    pub bytes: u64,
    pub evidence: Evidence,
    /// The lowest known figure.
    pub low: Option<u64>,
    /// The highest known figure.
    pub high: Option<u64>,
    /// The source of the figure.
    pub from: String,
}

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
