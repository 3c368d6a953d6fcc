//! Steps, options and machines of a plan as the report has them.

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
    /// A proposal as an option on a machine.
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
    /// The heaviest moment of start-up, if it is what decides.
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
    /// The machine.
    pub(super) machine: &'a Machine,
    /// The one in the question.
    pub(super) current: &'a Machine,
    /// By which prices are compared.
    pub(super) rates: &'a Rates,
}

impl Candidate<'_> {
    /// What a machine costs per month in the currency of the current one. `None` without a price
    /// or a rate.
    pub(super) fn price_of(&self, machine: &Machine) -> Option<Money> {
        let (price, current) = (machine.price.as_ref()?, self.current.price.as_ref()?);
        self.rates
            .convert(price.monthly?, &price.currency, &current.currency)
    }

    /// What it costs more per month than the one that was asked about, with a sign if it costs
    /// less.
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

    /// The currency of that.
    fn difference_currency(&self) -> Option<String> {
        self.difference()?;
        Some(self.current.price.as_ref()?.currency.to_string())
    }
}

/// How the stacks were before any step.
#[derive(Debug, Clone, Copy)]
pub(super) struct Baseline<'a> {
    /// What they committed.
    pub(super) committed: u64,
    /// What was asked of them.
    pub(super) question: &'a Question<'a>,
    pub(super) sources: &'a Sources,
    /// What is written in them.
    pub(super) originals: &'a RefCell<Originals<'a>>,
    /// The projects of the stacks, if several share the machine; else nothing.
    pub(super) projects: &'a [String],
}

impl RungReport {
    /// A machine with the figures of its gentlest plan.
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

/// Steps with what is left after each.
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

/// Every step means to add up all services once more; no more services are added up than this.
const MOST_ADDED_UP: usize = 20_000;

/// The heaviest moment of start-up after each step, where it is heavier than the steady state.
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
