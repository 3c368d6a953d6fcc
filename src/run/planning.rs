//! Plans for one target: shared by `plan` and `trim`.

use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::Sources;
use compose_spec_loader::stack::Stack;

use crate::cli::{ChoiceArgs, HostArgs, LadderArgs};
use crate::host::{CapacityOptions, Machine};
use crate::plan::complete::complete;
use crate::plan::ground::{depending_on_machine, elsewhere, ground};
use crate::plan::ladder::{ladder, upgrade};
use crate::plan::market::Market;
use crate::plan::options::ways;
use crate::plan::{Allowed, Ground, Plans, Proposal, Question};
use crate::report::{Planned, UsageReport};
use crate::settings::Target;
use crate::survey::Survey;
use crate::usage::{Usage, of_services};

use super::assess::check;
use super::io;
use super::loaded::Loaded;
use super::options;

/// The options of a plan, in addition to its target.
#[derive(Clone, Copy)]
pub(super) struct Ask<'a> {
    pub(super) choice: &'a ChoiceArgs,
    /// Where to look for other machines.
    pub(super) host: &'a HostArgs,
    /// Which machines to compare.
    pub(super) ladder: &'a LadderArgs,
    /// The measurements.
    pub(super) usage: Option<&'a Usage>,
}

/// Plans for one target and passes the result to a closure while its stacks are borrowed.
pub(super) fn plan<T>(
    target: &Target,
    loaded: &Loaded,
    surveys: &mut [Survey<'_>],
    ask: Ask<'_>,
    sources: &Sources,
    then: impl FnOnce(Planned<'_>) -> Result<T, Vec<Finding>>,
) -> Result<T, Vec<Finding>> {
    let market = Market::new(&target.machine, options::search(ask.host));
    let mut market = market.map_err(|error| vec![error.into()])?;
    let stacks: Vec<&Stack> = loaded.stacks.iter().collect();
    let matched = ask.usage.map(|usage| of_services(usage, &stacks));
    if let Some(matched) = &matched {
        for (survey, seen) in surveys.iter_mut().zip(&matched.services) {
            survey.believe(seen);
        }
    }
    let surveys = &*surveys;
    let checked = check(target, surveys, sources)?;
    let named = options::services(ask.choice);
    let grounds = surveys.iter().map(|survey| ground(survey, &named));
    let grounds: Vec<Ground<'_>> = grounds.collect();
    let depending = depending_on_machine(surveys);
    let question = Question {
        grounds: &grounds,
        machine: &target.machine,
        capacity: &target.capacity,
        policy: &target.policy,
        table: &target.disruption,
    };
    let plans = Plans::new(question).map_err(one)?;
    let allowed = Allowed::of(&ask.choice.only_kinds);
    let mut stop = io::deadline(ask.choice.deadline);
    let mut ways = ways(&plans, allowed, &mut stop).map_err(one)?;
    let notes = std::mem::take(&mut market.notes);
    let compared = market.offers(&target.machine, &options::prices(ask.ladder));
    let offers = compared.machines;
    // The available memory of one machine says nothing about another.
    let capacity = CapacityOptions {
        available: None,
        ..target.capacity.clone()
    };
    let mut other = |machine: &Machine| elsewhere(machine, &grounds, &depending, surveys);
    let rungs = ladder(&plans, &offers, &capacity, allowed, &mut other, &mut stop).map_err(one)?;
    let mut upgrade = upgrade(&plans, &offers, &capacity, &mut other).map_err(one)?;
    let finish = |proposal: &mut Proposal| {
        for (part, (ground, survey)) in grounds.iter().zip(surveys).enumerate() {
            complete(&mut proposal.steps, part, ground, survey);
        }
    };
    for way in &mut ways.alone {
        finish(&mut way.proposal);
    }
    finish(ways.best.proposal_mut());
    if let Some((_, proposal)) = &mut upgrade {
        finish(proposal);
    }
    let planned = Planned {
        check: checked.report,
        plans: &plans,
        ways: &ways,
        upgrade,
        compared: u64::try_from(offers.len()).unwrap_or(u64::MAX),
        rungs: &rungs,
        rates: compared.rates,
        ladder_notes: notes.into_iter().chain(compared.notes).collect(),
        merges: surveys.iter().flat_map(Survey::merges).collect(),
        usage: matched.map(|matched| UsageReport::new(&matched, &loaded.stacks, &target.machine)),
        findings: &checked.findings,
        swap: target.swap,
    };
    then(planned)
}

#[expect(clippy::boxed_local, reason = "the arithmetic returns it boxed")]
fn one(overflow: Box<Finding>) -> Vec<Finding> {
    vec![*overflow]
}
