//! The answer of `budget plan`: what `budget check` says, and what can be done about it.

use compose_spec_loader::source::Location;
use serde::Serialize;

use crate::budget::Verdict;
use crate::knowledge::Importance;
use crate::plan::Kind;
use crate::relations::Merge;

use super::TargetReport;

/// What `budget plan` says.
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
    /// What `budget check` says of it.
    #[serde(flatten)]
    pub check: TargetReport,
    /// What can be done, side by side.
    pub options: Vec<OptionReport>,
    /// The gentlest plan that fits on the machine; none where none does.
    pub recommended: Option<RecommendedReport>,
    /// Why none does.
    pub impossible: Option<ImpossibleReport>,
    /// The gentlest plan on each machine that is worth its price, cheapest first.
    pub ladder: Vec<RungReport>,
    /// What has to be said about the ladder: what is left out of it, and by which rates prices
    /// of different currencies are compared.
    pub ladder_notes: Vec<String>,
    /// A cheaper machine on which no more has to be done.
    pub smaller: Option<RungReport>,
    /// How much would be lost without each service, and why.
    pub importance: Vec<ImportanceReport>,
    /// What could be merged; suggested, and never part of a plan.
    pub merges: Vec<Merge>,
    /// What swap would do on that machine.
    pub swap: SwapReport,
    /// What is to be said of the CPUs.
    pub cpu: Vec<String>,
    /// What `check` calls an error of the stack as it is, whatever is planned.
    pub errors: Vec<String>,
    /// What was measured, if that was given.
    pub usage: Option<UsageReport>,
}

/// One way to go.
#[derive(Debug, Clone, Serialize)]
pub struct OptionReport {
    /// Stable name: `tighten`, `off`, `replicas`, `minimal`, `upgrade` or `recommended`.
    pub id: String,
    /// A short title.
    pub title: String,
    /// Ids of its steps.
    pub steps: Vec<String>,
    /// What the steady state commits then.
    pub committed: u64,
    /// Demand by what is allocatable; none where nothing is.
    pub ratio: Option<f64>,
    /// Whether that fits.
    pub fits: bool,
    /// How much it disrupts.
    pub disruption: u64,
    /// The machine.
    pub host: String,
    /// What that costs per month.
    pub monthly: Option<String>,
    pub verdict: Verdict,
    /// What the machine has left for the containers.
    pub allocatable: u64,
    /// The price's currency.
    pub currency: Option<String>,
    /// What it costs more than the machine that was asked about; negative if it costs less, none
    /// if a price is not known, or no rate where the currencies differ.
    pub difference: Option<String>,
    /// The currency of that: the one of the machine that was asked about.
    pub difference_currency: Option<String>,
    /// Its steps in full.
    pub details: Vec<StepReport>,
    /// The heaviest moment of start-up, where it is heavier than what is committed.
    pub startup: Option<StartupReport>,
}

/// A moment of start-up that is heavier than the steady state.
#[derive(Debug, Clone, Serialize)]
pub struct StartupReport {
    /// What is taken then.
    pub peak: u64,
    /// The job that runs then.
    pub job: String,
}

/// The gentlest plan.
#[derive(Debug, Clone, Serialize)]
pub struct RecommendedReport {
    /// What to do, in that order.
    pub steps: Vec<StepReport>,
    /// What the steady state commits then.
    pub committed: u64,
    /// Demand by what is allocatable.
    pub ratio: Option<f64>,
    /// Whether that fits.
    pub fits: bool,
    /// How much it disrupts.
    pub disruption: u64,
    /// Whether a gentler one can exist.
    pub proof: Proof,
    /// What the machine has left for the containers.
    pub allocatable: u64,
    /// When to plan again.
    pub look_again: Vec<String>,
    /// What money would buy instead of the steps that lose something: the machine that makes the
    /// plan gentler by most for its price.
    pub later: Option<RungReport>,
    /// The heaviest moment of start-up, where it is heavier than what is committed.
    pub startup: Option<StartupReport>,
}

/// Whether a gentler plan can exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// It is proven that none does.
    Optimal,
    /// One that disrupts at most so much less.
    Gap(u64),
}

/// One thing to do.
#[derive(Debug, Clone, Serialize)]
pub struct StepReport {
    /// Stable name, such as `off:flower`.
    pub id: String,
    pub kind: Kind,
    /// The service, or what numbered copies have in common.
    pub service: String,
    /// The limit or the count before; none where there was no limit.
    pub from: Option<u64>,
    /// The limit or the count after.
    pub to: u64,
    /// What it saves; negative where it adds.
    pub saves: i64,
    /// Why.
    pub reason: String,
    /// What is lost.
    pub loses: Option<String>,
    /// How much it disrupts.
    pub disruption: u64,
    /// When.
    pub when: When,
    /// Whether the stack behaves differently then.
    pub behaviour_changing: bool,
    /// What is committed once this step and those before it are taken.
    pub left: u64,
    /// The services it changes.
    pub services: Vec<String>,
    /// What the reservation comes down to.
    pub reservation: Option<u64>,
    /// Settings of what runs in the container that have to follow.
    pub settings: Vec<SettingReport>,
    /// Variables that have to follow.
    pub edits: Vec<VariableReport>,
    /// What else names what is gone.
    pub warnings: Vec<String>,
    /// The heaviest moment of start-up once this step and those before it are taken; none where
    /// it is no heavier than what is committed, and in plans of very many steps.
    pub startup: Option<u64>,
}

/// When a step is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// Nothing is lost by it.
    Now,
    /// Something is.
    Soon,
    /// It costs money.
    Later,
}

/// A setting that follows a limit.
#[derive(Debug, Clone, Serialize)]
pub struct SettingReport {
    /// What it is called.
    pub setting: String,
    /// Its value now.
    pub from: Option<String>,
    /// What it becomes.
    pub to: String,
    /// What a person has to do, where it cannot be written.
    pub by_hand: Option<String>,
    /// Why that value.
    pub why: String,
    /// Who says so.
    pub source: String,
}

/// A variable that follows.
#[derive(Debug, Clone, Serialize)]
pub struct VariableReport {
    /// The service that has the variable.
    pub service: String,
    pub variable: String,
    /// Its value now, as it may be shown: [`as_written`](crate::patch::as_written).
    pub from: String,
    /// What it becomes, likewise.
    pub to: String,
    /// Where it is.
    pub at: Option<Location>,
}

/// Why no plan fits.
#[derive(Debug, Clone, Serialize)]
pub struct ImpossibleReport {
    /// The least memory that what cannot be switched off commits.
    pub least_need: u64,
    /// What that is up to: services that stay, the largest first.
    pub because: Vec<String>,
    /// The cheapest machine on which some plan fits.
    pub cheapest_host: Option<RungReport>,
    /// How many machines were compared.
    pub compared: u64,
}

/// A machine and the gentlest plan there.
#[derive(Debug, Clone, Serialize)]
pub struct RungReport {
    /// The machine.
    pub host: String,
    /// What it costs per month.
    pub monthly: Option<String>,
    /// The disruption of the gentlest plan.
    pub disruption: u64,
    /// Its number of steps.
    pub steps: u64,
    /// Whether that fits.
    pub fits: bool,
    /// The price's currency.
    pub currency: Option<String>,
    pub provider: Option<String>,
    /// The region of the price.
    pub region: Option<String>,
    pub arch: Option<String>,
    pub vcpus: Option<f64>,
    /// Nominal memory.
    pub nominal: u64,
    /// What it costs more than the machine that was asked about.
    pub difference: Option<String>,
    /// The currency of that: the one of the machine that was asked about.
    pub difference_currency: Option<String>,
    /// Whether it is the machine that was asked about.
    pub current: bool,
    /// Whether a gentler plan can exist there.
    pub proof: Proof,
}

/// How much would be lost without a service.
#[derive(Debug, Clone, Serialize)]
pub struct ImportanceReport {
    /// The service.
    pub service: String,
    /// How much.
    pub importance: Importance,
    /// Why that is so.
    pub from: String,
}

/// What swap would do.
#[derive(Debug, Clone, Serialize)]
pub struct SwapReport {
    /// What the machine has.
    pub now: u64,
    /// What a machine of its size should have.
    pub recommended: u64,
    /// How willing the kernel should be to use it, 0 to 100.
    pub swappiness: u32,
    /// How much of what is committed too much it could absorb.
    pub absorbs: u64,
    /// What swap helps with and what it does not, one sentence each.
    pub notes: Vec<String>,
}

/// What was measured.
#[derive(Debug, Clone, Serialize)]
pub struct UsageReport {
    /// How many samples there are of the container that has the most.
    pub samples: u64,
    /// Each service of which something was measured.
    pub services: Vec<MeasuredReport>,
    /// Containers that are none of the stack's, and the most they were seen to take.
    pub unmatched: Vec<UnmatchedReport>,
    /// Services that run and were not measured.
    pub missing: Vec<String>,
    /// What has to be said about the figures.
    pub notes: Vec<String>,
}

/// What one service was seen to take.
#[derive(Debug, Clone, Serialize)]
pub struct MeasuredReport {
    /// The service.
    pub service: String,
    /// The most that one of its containers was seen to take.
    pub peak: u64,
    /// What is counted with: the same, widened where it was seen only once.
    pub counted: u64,
    /// How many samples there are.
    pub samples: u64,
    /// Of how many containers.
    pub containers: u64,
}

/// A container that is none of the stack's.
#[derive(Debug, Clone, Serialize)]
pub struct UnmatchedReport {
    /// Its name.
    pub container: String,
    /// The most it was seen to take.
    pub peak: u64,
}
