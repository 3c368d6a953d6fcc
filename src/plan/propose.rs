//! Computes the gentlest plan and its outcome.

use compose_spec_loader::finding::Finding;
use compose_spec_loader::stack::Stack;

use crate::budget::{Demand, Part, Policy, Ratio, Reason, Verdict, demand, judge};
use crate::host::{CapacityOptions, Machine, allocatable};

use super::apply::apply;
use super::bounds::{Bound, Room, bounds};
use super::choices::{Allowed, Choice, choices};
use super::disruption::Disruption;
use super::facts::Ground;
use super::pose::{Among, Decision, Solved, lightest, solve};
use super::step::{Kind, Step};
use super::tell;
use super::unit::{Units, units};

/// The maximum number of branches to explore where several bounds apply.
const MOST_BRANCHES: usize = 1000;

/// The stacks, the machine and the policy to plan for.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The stacks that share the machine.
    pub grounds: &'a [Ground<'a>],
    pub machine: &'a Machine,
    /// How much of the machine is available.
    pub capacity: &'a CapacityOptions,
    pub policy: &'a Policy,
    /// The disruption weights.
    pub table: &'a Disruption,
}

/// The totals of a stack. Sizes are bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The number of containers.
    pub containers: u64,
    /// What it commits in the steady state.
    pub committed: u64,
    /// The expected use.
    pub expected: u64,
    /// The larger of the committed memory and the start-up peak.
    pub demand: u64,
    /// The job that runs at the peak, if that exceeds the steady state.
    pub peak_job: Option<String>,
    /// What the machine has for that many containers.
    pub allocatable: u64,
    /// Demand divided by allocatable memory. `None` if nothing is allocatable.
    pub ratio: Option<Ratio>,
    pub verdict: Verdict,
    /// The reasons for the verdict.
    pub reasons: Vec<Reason>,
}

impl Outcome {
    pub fn fits(&self) -> bool {
        self.verdict == Verdict::Fits
    }
}

/// Steps and their outcome.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// The gentlest kind first, then by savings.
    pub steps: Vec<Step>,
    /// Their total disruption.
    pub disruption: u64,
    /// How much less another plan could disrupt. 0 if this one is proven optimal.
    pub gap: u64,
    pub outcome: Outcome,
}

/// The result of planning.
#[derive(Debug, Clone, PartialEq)]
pub enum Proposed {
    /// The gentlest plan that fits.
    Fits(Proposal),
    /// No plan fits. This one needs the least memory.
    Least(Proposal),
}

impl Proposed {
    /// The plan, whether it fits or not.
    pub fn proposal_mut(&mut self) -> &mut Proposal {
        match self {
            Self::Fits(proposal) | Self::Least(proposal) => proposal,
        }
    }

    /// The plan, whether it fits or not.
    pub fn proposal(&self) -> &Proposal {
        match self {
            Self::Fits(proposal) | Self::Least(proposal) => proposal,
        }
    }
}

/// The outcome of applying steps to the stacks.
///
/// # Errors
///
/// If a total does not fit in 64 bits.
pub fn outcome(question: &Question<'_>, steps: &[Step]) -> Result<Outcome, Box<Finding>> {
    Ok(held(question, &after(question, steps)?))
}

fn after(question: &Question<'_>, steps: &[Step]) -> Result<Demand, Box<Finding>> {
    let after: Vec<Stack> = question
        .grounds
        .iter()
        .enumerate()
        .map(|(part, ground)| apply(ground.part.stack, part, steps))
        .collect();
    let parts: Vec<Part<'_>> = after
        .iter()
        .zip(question.grounds)
        .map(|(stack, ground)| Part {
            stack,
            expected: ground.part.expected.clone(),
        })
        .collect();
    demand(&parts, question.policy.assume)
}

fn held(question: &Question<'_>, demand: &Demand) -> Outcome {
    let totals = &demand.totals;
    let capacity = allocatable(question.machine, question.capacity, totals.containers);
    let (verdict, reasons) = judge(demand, capacity.allocatable, question.policy);
    Outcome {
        containers: totals.containers,
        committed: totals.committed,
        expected: totals.expected,
        demand: totals.demand,
        peak_job: totals.peak_job.map(|at| demand.claims[at].name.clone()),
        allocatable: capacity.allocatable,
        ratio: Ratio::of(totals.demand, capacity.allocatable),
        verdict,
        reasons,
    }
}

/// A plan that only adds missing limits, and the resulting demand.
#[derive(Debug, Clone)]
pub struct Unchanged {
    steps: Vec<Step>,
    demand: Demand,
}

impl Unchanged {
    /// Whether the stacks fit on a machine on which their use is the same.
    pub fn fits(&self, question: &Question<'_>) -> bool {
        held(question, &self.demand).fits()
    }

    /// The proposal for a machine on which the stacks' use is the same.
    pub fn on(&self, question: &Question<'_>) -> Proposal {
        Proposal {
            disruption: self.steps.iter().map(|step| step.disruption).sum(),
            gap: 0,
            outcome: held(question, &self.demand),
            steps: self.steps.clone(),
        }
    }
}

/// Units and demand, computed once for many questions about the same stacks.
#[derive(Debug)]
pub struct Plans<'a> {
    pub question: Question<'a>,
    pub units: Units<'a>,
    parts: Vec<Part<'a>>,
}

impl<'a> Plans<'a> {
    /// Gathers the units of these stacks.
    ///
    /// # Errors
    ///
    /// If a total does not fit in 64 bits.
    pub fn new(question: Question<'a>) -> Result<Self, Box<Finding>> {
        let grounds = question.grounds;
        let parts: Vec<Part<'a>> = grounds.iter().map(|ground| ground.part.clone()).collect();
        let demand = demand(&parts, question.policy.assume)?;
        let units = units(grounds, &demand);
        Ok(Self {
            question,
            units,
            parts,
        })
    }

    /// The plan that only adds missing limits, for any machine.
    ///
    /// # Errors
    ///
    /// If a total does not fit in 64 bits.
    pub fn unchanged(&self) -> Result<Unchanged, Box<Finding>> {
        let choices = self.choices(Allowed::NOTHING);
        let steps = self.steps(&choices, &vec![0; choices.len()]);
        Ok(Unchanged {
            demand: after(&self.question, &steps)?,
            steps,
        })
    }

    /// The choices of every unit.
    pub fn choices(&self, allowed: Allowed) -> Vec<Vec<Choice>> {
        let units = self.units.units.iter();
        units
            .map(|unit| choices(unit, allowed, self.question.table))
            .collect()
    }

    /// The bounds that apply on a machine.
    pub fn bounds(&self, machine: &Machine, capacity: &CapacityOptions) -> Vec<Bound> {
        let room = Room::new(machine, capacity, self.question.policy);
        bounds(&self.units, &self.parts, room)
    }

    fn decision<'d>(&'d self, choices: &'d [Vec<Choice>], bounds: &'d [Bound]) -> Decision<'d> {
        Decision {
            units: &self.units,
            choices,
            bounds,
            branches: MOST_BRANCHES,
        }
    }

    /// The gentlest plan with the allowed steps, or the one that needs the least memory.
    ///
    /// # Errors
    ///
    /// If a total does not fit in 64 bits.
    pub fn propose(
        &self,
        allowed: Allowed,
        stop: &mut dyn FnMut() -> bool,
    ) -> Result<Proposed, Box<Finding>> {
        let choices = self.choices(allowed);
        let bounds = self.bounds(self.question.machine, self.question.capacity);
        let solved = solve(self.decision(&choices, &bounds), Among::Equals, stop);
        if let Solved::Plan { picks, gap, .. } = &solved {
            let proposal = self.proposal_for(&choices, picks, *gap)?;
            if proposal.outcome.fits() {
                return Ok(Proposed::Fits(proposal));
            }
            // A job whose dependants are all switched off is part of the steady state. If
            // everything fits at once, so does that.
            let strict = [bounds[0].with_everything()];
            let solved = solve(self.decision(&choices, &strict), Among::Equals, stop);
            if let Solved::Plan { picks, cost, .. } = solved {
                let at_least = proposal.disruption.saturating_sub(*gap);
                let gap = cost.saturating_sub(at_least);
                let proposal = self.proposal_for(&choices, &picks, gap)?;
                if proposal.outcome.fits() {
                    return Ok(Proposed::Fits(proposal));
                }
            }
        }
        let (of, at_least) = match solved {
            Solved::Impossible { bound, .. } => (&bounds[bound..=bound], 0),
            Solved::NotFound { at_least } => (&bounds[..], at_least),
            Solved::Plan { .. } | Solved::TooLarge => (&bounds[..], 0),
        };
        // On overflow nothing changes.
        let picks = lightest(self.decision(&choices, of), stop);
        let picks = picks.unwrap_or_else(|| vec![0; choices.len()]);
        let least = self.proposal_for(&choices, &picks, 0)?;
        if least.outcome.fits() {
            // With several bounds, the search for one sum may miss a plan.
            let gap = least.disruption.saturating_sub(at_least);
            return Ok(Proposed::Fits(Proposal { gap, ..least }));
        }
        Ok(Proposed::Least(least))
    }

    /// The plan that keeps core services and their dependencies, with their limits unchanged.
    ///
    /// # Errors
    ///
    /// If a total does not fit in 64 bits.
    pub fn minimal(&self) -> Result<Proposal, Box<Finding>> {
        let allowed = Allowed {
            off: true,
            ..Allowed::NOTHING
        };
        let choices = self.choices(allowed);
        let mut kept: Vec<bool> = choices
            .iter()
            .map(|of_unit| !of_unit.iter().any(Choice::is_off))
            .collect();
        let mut open: Vec<usize> = (0..kept.len()).filter(|&at| kept[at]).collect();
        while let Some(at) = open.pop() {
            for &on in &self.units.needs[at] {
                if !kept[on] {
                    kept[on] = true;
                    open.push(on);
                }
            }
        }
        let pick = |at: usize| match choices[at].iter().position(Choice::is_off) {
            Some(off) if !kept[at] => off,
            _ => 0,
        };
        let picks: Vec<usize> = (0..kept.len()).map(pick).collect();
        self.proposal_for(&choices, &picks, 0)
    }

    /// The picks as steps, with their outcome.
    pub(super) fn proposal_for(
        &self,
        choices: &[Vec<Choice>],
        picks: &[usize],
        gap: u64,
    ) -> Result<Proposal, Box<Finding>> {
        let steps = self.steps(choices, &self.without_idle_jobs(choices, picks));
        Ok(Proposal {
            disruption: steps.iter().map(|step| step.disruption).sum(),
            gap,
            outcome: outcome(&self.question, &steps)?,
            steps,
        })
    }

    /// The same picks with jobs switched off that no running service awaits.
    fn without_idle_jobs(&self, choices: &[Vec<Choice>], picks: &[usize]) -> Vec<usize> {
        let is_off = |at: usize| choices[at][picks[at]].is_off();
        let settled = |at: usize| {
            let idle = self.units.units[at].goes_along
                && self.units.awaited_by[at].iter().all(|&by| is_off(by));
            let off = choices[at].iter().position(Choice::is_off);
            off.filter(|_| idle).unwrap_or(picks[at])
        };
        (0..picks.len()).map(settled).collect()
    }

    fn steps(&self, choices: &[Vec<Choice>], picks: &[usize]) -> Vec<Step> {
        let question = &self.question;
        let mut steps: Vec<Step> = Vec::new();
        for ((unit, of_unit), &pick) in self.units.units.iter().zip(choices).zip(picks) {
            let choice = &of_unit[pick];
            steps.extend(tell::steps(question.grounds, unit, choice, question.table));
        }
        // The sort is stable and keeps file order among equal savings.
        steps.sort_by_key(|step| (order(step.kind), std::cmp::Reverse(step.saves)));
        steps
    }
}

/// Steps without a loss come first.
fn order(kind: Kind) -> u8 {
    match kind {
        Kind::RightSize | Kind::SetLimit => 0,
        Kind::Tighten => 1,
        Kind::Replicas => 2,
        Kind::Off => 3,
    }
}
