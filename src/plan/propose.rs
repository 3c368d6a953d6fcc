//! The gentlest plan of what is allowed, and what comes of it.

use crate::budget::{Demand, Part, Policy, Ratio, Reason, Verdict, demand, judge};
use crate::finding::Finding;
use crate::host::{CapacityOptions, Machine, allocatable};
use crate::stack::Stack;

use super::apply::apply;
use super::bounds::{Bound, Room, bounds};
use super::choices::{Allowed, Choice, choices};
use super::disruption::Disruption;
use super::facts::Ground;
use super::pose::{Among, Decision, Solved, lightest, solve};
use super::step::{Kind, Step};
use super::tell;
use super::unit::{Units, units};

/// How many branches are looked at where several bounds have to hold at once.
const MOST_BRANCHES: usize = 1000;

/// A stack, a machine, and by what rules they are held together.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The stacks that share the machine.
    pub grounds: &'a [Ground<'a>],
    /// The machine.
    pub machine: &'a Machine,
    /// How much of it is left.
    pub capacity: &'a CapacityOptions,
    /// The rules of the gate.
    pub policy: &'a Policy,
    /// What disrupts how much.
    pub table: &'a Disruption,
}

/// What a stack comes to. Sizes are bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Its containers.
    pub containers: u64,
    /// What it commits in the steady state.
    pub committed: u64,
    /// What it will probably take.
    pub expected: u64,
    /// The larger of what it commits and the heaviest moment of start-up.
    pub demand: u64,
    /// The job that runs at that moment, if it is heavier than the steady state.
    pub peak_job: Option<String>,
    /// What the machine has left for that many containers.
    pub allocatable: u64,
    /// Demand by that; none where nothing is left.
    pub ratio: Option<Ratio>,
    /// Whether it fits.
    pub verdict: Verdict,
    /// Why not.
    pub reasons: Vec<Reason>,
}

impl Outcome {
    /// Whether it fits.
    pub fn fits(&self) -> bool {
        self.verdict == Verdict::Fits
    }
}

/// Steps, and what comes of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// What to do, the gentlest kind first, then what saves the most.
    pub steps: Vec<Step>,
    /// How much all of it disrupts.
    pub disruption: u64,
    /// How much less another plan could disrupt; 0 where it is proven that none does.
    pub gap: u64,
    /// What it comes to.
    pub outcome: Outcome,
}

/// What planning found out.
#[derive(Debug, Clone, PartialEq)]
pub enum Proposed {
    /// The gentlest plan that fits.
    Fits(Proposal),
    /// None fits; this needs the least.
    Least(Proposal),
}

impl Proposed {
    /// The plan, whether it fits or not, to be completed.
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

/// What the question's stacks come to once steps are taken.
///
/// # Errors
///
/// Where a sum does not fit in 64 bits.
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

/// A plan that changes next to nothing, and what the stacks ask for then.
#[derive(Debug, Clone)]
pub struct Unchanged {
    steps: Vec<Step>,
    demand: Demand,
}

impl Unchanged {
    /// Whether the stacks fit on a machine on which they take the same.
    pub fn fits(&self, question: &Question<'_>) -> bool {
        held(question, &self.demand).fits()
    }

    /// What comes of it on a machine on which the stacks take the same.
    pub fn on(&self, question: &Question<'_>) -> Proposal {
        Proposal {
            disruption: self.steps.iter().map(|step| step.disruption).sum(),
            gap: 0,
            outcome: held(question, &self.demand),
            steps: self.steps.clone(),
        }
    }
}

/// What there is to decide, worked out once for many questions about the same stacks.
#[derive(Debug)]
pub struct Plans<'a> {
    /// The question.
    pub question: Question<'a>,
    /// What is decided about.
    pub units: Units<'a>,
    parts: Vec<Part<'a>>,
}

impl<'a> Plans<'a> {
    /// Everything that may be decided about these stacks.
    ///
    /// # Errors
    ///
    /// Where a sum does not fit in 64 bits.
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

    /// The plan that changes nothing but what is part of every plan, for any machine.
    ///
    /// # Errors
    ///
    /// Where a sum does not fit in 64 bits.
    pub fn unchanged(&self) -> Result<Unchanged, Box<Finding>> {
        let choices = self.choices(Allowed::NOTHING);
        let steps = self.steps(&choices, &vec![0; choices.len()]);
        Ok(Unchanged {
            demand: after(&self.question, &steps)?,
            steps,
        })
    }

    /// Every choice of every unit.
    pub fn choices(&self, allowed: Allowed) -> Vec<Vec<Choice>> {
        let units = self.units.units.iter();
        units
            .map(|unit| choices(unit, allowed, self.question.table))
            .collect()
    }

    /// What has to hold on a machine.
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

    /// The gentlest plan of what is allowed, or the one that needs the least.
    ///
    /// # Errors
    ///
    /// Where a sum does not fit in 64 bits.
    pub fn propose(
        &self,
        allowed: Allowed,
        stop: &mut dyn FnMut() -> bool,
    ) -> Result<Proposed, Box<Finding>> {
        let choices = self.choices(allowed);
        let bounds = self.bounds(self.question.machine, self.question.capacity);
        let solved = solve(self.decision(&choices, &bounds), Among::Equals, stop);
        if let Solved::Plan { picks, gap, .. } = &solved {
            let proposal = self.told(&choices, picks, *gap)?;
            if proposal.outcome.fits() {
                return Ok(Proposed::Fits(proposal));
            }
            // A job that nothing awaits any more, because all that did are switched off, is part
            // of the steady state. If everything fits at once, so does that.
            let strict = [bounds[0].with_everything()];
            let solved = solve(self.decision(&choices, &strict), Among::Equals, stop);
            if let Solved::Plan { picks, cost, .. } = solved {
                let at_least = proposal.disruption.saturating_sub(*gap);
                let gap = cost.saturating_sub(at_least);
                let proposal = self.told(&choices, &picks, gap)?;
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
        // What cannot be counted stays as it is.
        let picks = lightest(self.decision(&choices, of), stop);
        let picks = picks.unwrap_or_else(|| vec![0; choices.len()]);
        let least = self.told(&choices, &picks, 0)?;
        if least.outcome.fits() {
            // Several bounds at once can hide a plan from a search that knows one sum.
            let gap = least.disruption.saturating_sub(at_least);
            return Ok(Proposed::Fits(Proposal { gap, ..least }));
        }
        Ok(Proposed::Least(least))
    }

    /// The plan that keeps what is core and what that needs, with its limits as they are.
    ///
    /// # Errors
    ///
    /// Where a sum does not fit in 64 bits.
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
        self.told(&choices, &picks, 0)
    }

    /// What was picked, as steps with what comes of them.
    pub(super) fn told(
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

    /// The same picks, with those jobs off that run for nobody any more.
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
        // A sort keeps the order of the files among those that save as much.
        steps.sort_by_key(|step| (order(step.kind), std::cmp::Reverse(step.saves)));
        steps
    }
}

/// What is no loss comes first.
fn order(kind: Kind) -> u8 {
    match kind {
        Kind::RightSize | Kind::SetLimit => 0,
        Kind::Tighten => 1,
        Kind::Replicas => 2,
        Kind::Off => 3,
    }
}
