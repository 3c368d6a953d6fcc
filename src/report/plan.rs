//! The report of `budget plan`: the result of `budget check`, and what can be done.

use compose_spec_loader::source::Location;
use serde::Serialize;

use crate::budget::Verdict;
use crate::knowledge::Importance;
use crate::plan::Kind;
use crate::relations::Merge;

use super::TargetReport;

/// The output of `budget plan`.
#[derive(Debug, Clone, Serialize)]
pub struct PlanReport {
    /// [`super::VERSION`].
    pub version: u32,
    /// One entry per target.
    pub targets: Vec<PlannedTarget>,
}

/// The result for one target.
#[derive(Debug, Clone, Serialize)]
pub struct PlannedTarget {
    /// The result of `budget check`.
    #[serde(flatten)]
    pub check: TargetReport,
    /// Alternative options.
    pub options: Vec<OptionReport>,
    /// The least disruptive plan that fits on the machine, if any.
    pub recommended: Option<RecommendedReport>,
    /// Why no plan fits.
    pub impossible: Option<ImpossibleReport>,
    /// The least disruptive plan on each machine that is worth its price, cheapest first.
    pub ladder: Vec<RungReport>,
    /// Notes about the ladder: machines left out, and exchange rates.
    pub ladder_notes: Vec<String>,
    /// A cheaper machine that needs no further changes.
    pub smaller: Option<RungReport>,
    /// The importance of each service, and why.
    pub importance: Vec<ImportanceReport>,
    /// Services that could be merged. Suggestions only, never part of a plan.
    pub merges: Vec<Merge>,
    /// What swap would do on the machine.
    pub swap: SwapReport,
    /// Notes about the CPUs.
    pub cpu: Vec<String>,
    /// Errors that `check` finds in the current stack, regardless of the plan.
    pub errors: Vec<String>,
    /// The measurements, if given.
    pub usage: Option<UsageReport>,
}

/// An alternative.
#[derive(Debug, Clone, Serialize)]
pub struct OptionReport {
    /// Stable name: `tighten`, `off`, `replicas`, `minimal`, `upgrade` or `recommended`.
    pub id: String,
    pub title: String,
    /// The ids of its steps.
    pub steps: Vec<String>,
    /// The memory committed in the steady state.
    pub committed: u64,
    /// Demand divided by allocatable memory. `None` if nothing is allocatable.
    pub ratio: Option<f64>,
    pub fits: bool,
    /// How much it disrupts.
    pub disruption: u64,
    pub host: String,
    /// The monthly price.
    pub monthly: Option<String>,
    pub verdict: Verdict,
    /// The memory available for containers.
    pub allocatable: u64,
    /// The currency of the price.
    pub currency: Option<String>,
    /// The price difference to the target's machine; negative if cheaper. `None` if a price or an
    /// exchange rate is unknown.
    pub difference: Option<String>,
    /// The currency of the difference: that of the target's machine.
    pub difference_currency: Option<String>,
    /// Its steps in full.
    pub details: Vec<StepReport>,
    /// The startup peak, if it exceeds the committed memory.
    pub startup: Option<StartupReport>,
}

/// A startup peak that exceeds the steady state.
#[derive(Debug, Clone, Serialize)]
pub struct StartupReport {
    /// The memory at the peak.
    pub peak: u64,
    /// The job that runs at the peak.
    pub job: String,
}

/// The least disruptive plan.
#[derive(Debug, Clone, Serialize)]
pub struct RecommendedReport {
    /// The steps, in order.
    pub steps: Vec<StepReport>,
    /// The memory committed in the steady state.
    pub committed: u64,
    /// Demand divided by allocatable memory.
    pub ratio: Option<f64>,
    pub fits: bool,
    /// How much it disrupts.
    pub disruption: u64,
    /// Whether a less disruptive plan may exist.
    pub proof: Proof,
    /// The memory available for containers.
    pub allocatable: u64,
    /// When to plan again.
    pub look_again: Vec<String>,
    /// The machine that reduces disruption most for its price, as an alternative to trade-offs.
    pub later: Option<RungReport>,
    /// The startup peak, if it exceeds the committed memory.
    pub startup: Option<StartupReport>,
}

/// Whether a less disruptive plan may exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// Proven: none exists.
    Optimal,
    /// One may exist that disrupts less, by at most this much.
    Gap(u64),
}

/// A change.
#[derive(Debug, Clone, Serialize)]
pub struct StepReport {
    /// A stable name, such as `off:flower`.
    pub id: String,
    pub kind: Kind,
    /// The service, or the common name of numbered copies.
    pub service: String,
    /// The limit or the count before. `None` without a limit.
    pub from: Option<u64>,
    /// The limit or the count after.
    pub to: u64,
    /// The saving; negative if it adds.
    pub saves: i64,
    pub reason: String,
    /// What is lost.
    pub loses: Option<String>,
    /// How much it disrupts.
    pub disruption: u64,
    pub when: When,
    /// Whether it changes the behaviour of the stack.
    pub behaviour_changing: bool,
    /// The memory committed after this step and those before it.
    pub left: u64,
    /// The services that it changes.
    pub services: Vec<String>,
    /// The new reservation.
    pub reservation: Option<u64>,
    /// Settings of programs that must change with it.
    pub settings: Vec<SettingReport>,
    /// Variables that must change with it.
    pub edits: Vec<VariableReport>,
    /// Remaining references to disabled services.
    pub warnings: Vec<String>,
    /// The startup peak after this step and those before it. `None` if it does not exceed the
    /// committed memory, and in very long plans.
    pub startup: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// It loses nothing.
    Now,
    /// It is a trade-off.
    Soon,
    /// It costs money.
    Later,
}

/// A setting that must change with a limit.
#[derive(Debug, Clone, Serialize)]
pub struct SettingReport {
    pub setting: String,
    /// The current value.
    pub from: Option<String>,
    /// The new value.
    pub to: String,
    /// Instructions, if it cannot be written automatically.
    pub by_hand: Option<String>,
    /// The reason for the value.
    pub why: String,
    pub source: String,
}

/// A variable that must change.
#[derive(Debug, Clone, Serialize)]
pub struct VariableReport {
    /// The service that sets the variable.
    pub service: String,
    pub variable: String,
    /// The current value as text that is safe to show: [`as_written`](crate::patch::as_written).
    pub from: String,
    /// The new value as text.
    pub to: String,
    /// Where it is set.
    pub at: Option<Location>,
}

/// Why no plan fits.
#[derive(Debug, Clone, Serialize)]
pub struct ImpossibleReport {
    /// The memory that the services that cannot be disabled commit at least.
    pub least_need: u64,
    /// The services that cause it, largest first.
    pub because: Vec<String>,
    /// The cheapest machine on which a plan fits.
    pub cheapest_host: Option<RungReport>,
    /// The number of machines compared.
    pub compared: u64,
}

/// A machine and the least disruptive plan there.
#[derive(Debug, Clone, Serialize)]
pub struct RungReport {
    pub host: String,
    /// The monthly price.
    pub monthly: Option<String>,
    /// The disruption of the plan.
    pub disruption: u64,
    /// Its number of steps.
    pub steps: u64,
    pub fits: bool,
    /// The currency of the price.
    pub currency: Option<String>,
    pub provider: Option<String>,
    /// The region of the price.
    pub region: Option<String>,
    pub arch: Option<String>,
    pub vcpus: Option<f64>,
    /// Nominal memory.
    pub nominal: u64,
    /// The price difference to the target's machine.
    pub difference: Option<String>,
    /// The currency of the difference: that of the target's machine.
    pub difference_currency: Option<String>,
    /// Whether it is the target's machine.
    pub current: bool,
    /// Whether a less disruptive plan may exist there.
    pub proof: Proof,
}

/// The importance of a service.
#[derive(Debug, Clone, Serialize)]
pub struct ImportanceReport {
    pub service: String,
    pub importance: Importance,
    /// The reason.
    pub from: String,
}

/// What swap would do.
#[derive(Debug, Clone, Serialize)]
pub struct SwapReport {
    /// The current swap.
    pub now: u64,
    /// The recommended swap for a machine of this size.
    pub recommended: u64,
    /// The recommended `vm.swappiness`, 0 to 100.
    pub swappiness: u32,
    /// How much of the excess it could absorb.
    pub absorbs: u64,
    /// What swap helps with and what it does not, one sentence each.
    pub notes: Vec<String>,
}

/// The measurements.
#[derive(Debug, Clone, Serialize)]
pub struct UsageReport {
    /// The number of samples of the container that has the most.
    pub samples: u64,
    /// The measured services.
    pub services: Vec<MeasuredReport>,
    /// Containers outside the stack, with their peaks.
    pub unmatched: Vec<UnmatchedReport>,
    /// Running services without measurements.
    pub missing: Vec<String>,
    /// Notes about the figures.
    pub notes: Vec<String>,
}

/// The measured use of a service.
#[derive(Debug, Clone, Serialize)]
pub struct MeasuredReport {
    pub service: String,
    /// The peak of its largest container.
    pub peak: u64,
    /// The figure used: the peak, with a margin if there is only one sample.
    pub counted: u64,
    /// The number of samples.
    pub samples: u64,
    /// The number of containers.
    pub containers: u64,
}

/// A container outside the stack.
#[derive(Debug, Clone, Serialize)]
pub struct UnmatchedReport {
    pub container: String,
    pub peak: u64,
}
