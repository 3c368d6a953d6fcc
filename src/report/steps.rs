//! Steps, options and machines of a plan, as in the report.

use std::cell::RefCell;

use compose_spec_loader::source::Sources;

use crate::budget::Ratio;
use crate::budget::startup::COMPLETED;
use crate::host::{Machine, Money, Rates, Text};
use crate::patch::{Originals, as_written};
use crate::plan::{Change, Kind, Outcome, Proposal, Question, Step, outcome};
use crate::programs::{Follow, How};

use super::plan::{
    OptionReport, Proof, RungReport, SettingReport, StartupReport, StepReport, VariableReport, When,
};

impl OptionReport {
    /// Converts a proposal to an option on a machine.
    pub(super) fn new(
        id: &str,
        title: &str,
        proposal: &Proposal,
        on: &Candidate<'_>,
        was: &Baseline<'_>,
    ) -> Self {
        let details = steps(&proposal.steps, was);
        let Outcome {
            committed,
            allocatable,
            ratio,
            verdict,
            ..
        } = proposal.outcome;
        let price = on.machine.price.as_ref();
        Self {
            id: id.to_owned(),
            title: title.to_owned(),
            steps: details.iter().map(|step| step.id.clone()).collect(),
            committed,
            ratio: ratio.map(Ratio::to_f64),
            fits: proposal.outcome.fits(),
            disruption: proposal.disruption,
            host: on.machine.name.to_string(),
            monthly: price
                .and_then(|price| price.monthly)
                .map(|money| money.to_string()),
            verdict,
            allocatable,
            currency: price.map(|price| price.currency.to_string()),
            difference: on.difference(),
            difference_currency: on.difference_currency(),
            details,
            startup: StartupReport::of(&proposal.outcome),
        }
    }
}

impl StartupReport {
    /// The startup peak, if it decides whether the stack fits.
    pub(super) fn of(outcome: &Outcome) -> Option<Self> {
        outcome.peak_job.as_ref().map(|job| Self {
            peak: outcome.demand,
            job: job.clone(),
        })
    }
}

/// A machine that could replace the current one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate<'a> {
    pub(super) machine: &'a Machine,
    pub(super) current: &'a Machine,
    /// The exchange rates.
    pub(super) rates: &'a Rates,
}

impl Candidate<'_> {
    /// The monthly price in the currency of the current machine. `None` if the price or the
    /// exchange rate is unknown.
    pub(super) fn price_of(&self, machine: &Machine) -> Option<Money> {
        let (price, current) = (machine.price.as_ref()?, self.current.price.as_ref()?);
        self.rates
            .convert(price.monthly?, &price.currency, &current.currency)
    }

    /// The difference to the price of the current machine, with a sign if cheaper.
    fn difference(&self) -> Option<String> {
        let before = self.price_of(self.current)?;
        let after = self.price_of(self.machine)?;
        let amount = Money::from_micros(before.micros().abs_diff(after.micros()));
        Some(if after < before {
            format!("-{amount}")
        } else {
            amount.to_string()
        })
    }

    /// The currency of the difference.
    fn difference_currency(&self) -> Option<String> {
        self.difference()?;
        Some(self.current.price.as_ref()?.currency.to_string())
    }
}

/// The stacks before any step.
#[derive(Debug, Clone, Copy)]
pub(super) struct Baseline<'a> {
    pub(super) committed: u64,
    pub(super) question: &'a Question<'a>,
    pub(super) sources: &'a Sources,
    /// What their files contain.
    pub(super) originals: &'a RefCell<Originals<'a>>,
    /// The projects of the stacks; empty if there is only one.
    pub(super) projects: &'a [String],
}

impl RungReport {
    /// A machine with the figures of its least disruptive plan.
    pub(super) fn new(on: &Candidate<'_>, disruption: u64, steps: u64, gap: u64) -> Self {
        let machine = on.machine;
        let price = machine.price.as_ref();
        let text = |text: &Option<Text>| text.as_deref().map(str::to_owned);
        Self {
            host: machine.name.to_string(),
            monthly: price
                .and_then(|price| price.monthly)
                .map(|money| money.to_string()),
            disruption,
            steps,
            fits: true,
            currency: price.map(|price| price.currency.to_string()),
            provider: text(&machine.provider),
            region: text(&machine.region),
            arch: text(&machine.arch),
            vcpus: machine.vcpus,
            nominal: machine.nominal,
            difference: on.difference(),
            difference_currency: on.difference_currency(),
            current: machine.name == on.current.name && machine.provider == on.current.provider,
            proof: Proof::of(gap),
        }
    }
}

impl Proof {
    /// What a gap proves.
    pub(super) fn of(gap: u64) -> Self {
        match gap {
            0 => Self::Optimal,
            gap => Self::Gap(gap),
        }
    }
}

/// Converts steps, with the memory committed after each.
pub(super) fn steps(steps: &[Step], was: &Baseline<'_>) -> Vec<StepReport> {
    let mut left = i128::from(was.committed);
    let mut told = Vec::new();
    for step in steps {
        left -= i128::from(step.saves);
        told.push(StepReport::new(step, u64::try_from(left).unwrap_or(0), was));
    }
    for (at, startup) in startups(steps, was.question).into_iter().enumerate() {
        told[at].startup = startup;
    }
    told
}

/// Each step requires the totals of all services again. This is the maximum number of services to
/// add up.
const MOST_ADDED_UP: usize = 20_000;

/// The startup peak after each step, if it exceeds the steady state.
fn startups(steps: &[Step], question: &Question<'_>) -> Vec<Option<u64>> {
    let services = question
        .grounds
        .iter()
        .flat_map(|on| &on.part.stack.services);
    let mut dependencies = services.clone().flat_map(|one| one.depends_on.values());
    let has_jobs = dependencies.any(|how| how.condition == COMPLETED);
    if !has_jobs || steps.len().saturating_mul(services.count()) > MOST_ADDED_UP {
        return Vec::new();
    }
    let after = |count: usize| {
        let outcome = outcome(question, &steps[..count]).ok()?;
        outcome.peak_job.is_some().then_some(outcome.demand)
    };
    (1..=steps.len()).map(after).collect()
}

impl StepReport {
    fn new(step: &Step, left: u64, was: &Baseline<'_>) -> Self {
        let name = |name: &String| match was.projects.get(step.part) {
            Some(project) => format!("{project}/{name}"),
            None => name.clone(),
        };
        let (from, to, services, reservation) = match &step.change {
            Change::Limit {
                services,
                from,
                to,
                reservation,
            } => (*from, *to, services.clone(), *reservation),
            Change::Count { service, from, to } => (Some(*from), *to, vec![service.clone()], None),
            Change::Copies { off, kept } => {
                let count = |names: &[String]| u64::try_from(names.len()).unwrap_or(u64::MAX);
                (
                    Some(count(off) + count(kept)),
                    count(kept),
                    off.clone(),
                    None,
                )
            }
            Change::Off { service } => (Some(1), 0, vec![service.clone()], None),
        };
        Self {
            id: step.id.clone(),
            kind: step.kind,
            service: name(&step.subject),
            from,
            to,
            saves: step.saves,
            reason: step.reason.clone(),
            loses: step.loses.clone(),
            disruption: step.disruption,
            when: match step.kind {
                Kind::RightSize | Kind::SetLimit => When::Now,
                Kind::Tighten | Kind::Replicas | Kind::Off => When::Soon,
            },
            behaviour_changing: step.kind != Kind::RightSize,
            left,
            services: services.iter().map(name).collect(),
            reservation,
            settings: step.settings.iter().map(setting).collect(),
            edits: step
                .edits
                .iter()
                .map(|edit| {
                    let (from, to) = as_written(edit, &mut was.originals.borrow_mut());
                    VariableReport {
                        service: name(&edit.service),
                        variable: edit.variable.clone(),
                        from,
                        to,
                        at: edit.at.map(|at| was.sources.locate(at)),
                    }
                })
                .collect(),
            warnings: step.warnings.clone(),
            startup: None,
        }
    }
}

fn setting(follow: &Follow) -> SettingReport {
    SettingReport {
        setting: follow.setting.clone(),
        from: follow.from.clone(),
        to: follow.to.clone(),
        by_hand: match &follow.how {
            How::ByHand(what) => Some(what.clone()),
            _ => None,
        },
        why: follow.why.clone(),
        source: follow.source.to_owned(),
    }
}
