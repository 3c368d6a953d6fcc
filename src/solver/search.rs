//! Branch and bound over subproblems, for one value per option.

use super::bound::{Dual, Relaxation, Relaxed, Scale};
use super::problem::Power;
use super::subproblem::{Open, Subproblem};
use super::table::{self, Query};
use super::target::Target;

/// How many states a table may hold where deciding a service both ways may help instead.
const ROOM_BESIDE_BRANCHES: usize = 1 << 16;
/// And where no service depends on another, so that it would not.
const ROOM_ALONE: usize = 1 << 24;

/// What counts as better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Goal {
    /// Less value.
    Value,
    /// Less value, or as much with less memory.
    ValueThenMemory,
}

/// A complete selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Selection {
    pub(super) value: i128,
    pub(super) memory: u64,
    /// Each service's option.
    pub(super) options: Vec<usize>,
}

/// What a search found out.
#[derive(Debug)]
pub(super) struct Found {
    /// The best selection; nothing if none fits.
    pub(super) best: Option<Selection>,
    /// No selection has a smaller value than this.
    pub(super) least: i128,
    /// Whether `best` is known to be the best.
    pub(super) proof: Proof,
}

/// Whether everything has been gone through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Proof {
    Complete,
    Open,
}

/// One search, and what it has found so far.
pub(super) struct Search<'a> {
    pub(super) scale: Scale,
    pub(super) budget: u64,
    pub(super) goal: Goal,
    pub(super) best: Option<Selection>,
    /// No selection has a smaller value than this.
    pub(super) least: i128,
    /// How many subproblems were looked at.
    pub(super) nodes: u64,
    pub(super) stop: &'a mut dyn FnMut() -> bool,
}

/// Whether a search went through everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    Complete,
    Stopped,
}

impl Search<'_> {
    /// The best selection.
    ///
    /// How much is left open depends on how good the best known selection is, and a good one is
    /// hard to come by. So this asks for something only a little above the bound first, with
    /// little left open, and for more where there is nothing: what is found first is the best,
    /// and what is not found is a better bound.
    pub(super) fn run(&mut self, root: &Subproblem) -> Found {
        let root = root.clone().reduce();
        let dual = root.and_then(|root| {
            let dual = self.relax(&root)?;
            Some((root, dual))
        });
        let Some((root, dual)) = dual else {
            return self.found(Proof::Complete);
        };
        self.offer(&root, &dual.fitting.picks);
        let bound = dual.best.bound(self.left(&root).unwrap_or_default());
        self.least = self.least.max(self.rounded_up(bound) + root.value);
        for narrowing in [9, 7, 5, 3, 1, 0] {
            let known = self.target();
            if self.goal == Goal::Value && known.value <= self.least {
                break;
            }
            let width = (known.value - self.least) >> narrowing;
            let narrow = Target {
                value: self.least + width + 1,
                memory: 0,
            };
            let goal = narrow.min(known);
            if self.below(goal, &root, &dual) == Ended::Stopped {
                return self.found(Proof::Open);
            }
            if self.target() <= goal {
                break;
            }
            self.least = goal.value;
        }
        self.least = self.target().value;
        self.found(Proof::Complete)
    }

    fn found(&mut self, proof: Proof) -> Found {
        Found {
            best: self.best.take(),
            least: self.least,
            proof,
        }
    }

    /// A scaled bound as a whole value.
    fn rounded_up(&self, bound: i128) -> i128 {
        -(-bound).div_euclid(self.scale.one)
    }

    /// What has to be beaten, if anything has been found.
    fn target(&self) -> Target {
        match &self.best {
            Some(best) => Target {
                value: best.value,
                memory: match self.goal {
                    Goal::Value => 0,
                    Goal::ValueThenMemory => best.memory,
                },
            },
            None => Target {
                value: i128::MAX,
                memory: 0,
            },
        }
    }

    /// What the open services may use.
    fn left(&self, sub: &Subproblem) -> Option<u64> {
        self.budget.checked_sub(sub.memory)
    }

    fn relax(&self, sub: &Subproblem) -> Option<Dual> {
        Relaxation::new(sub, self.scale).dual(self.left(sub)?)
    }

    /// Keeps a selection if it fits and is better than what is known.
    fn offer(&mut self, sub: &Subproblem, picks: &[usize]) {
        let items = || {
            let open = sub.open.iter().zip(picks);
            open.map(|(open, &pick)| (open.service, open.items[pick]))
        };
        let value = sub.value + items().map(|(_, item)| item.value).sum::<i128>();
        let memory = sub.memory + items().map(|(_, item)| item.memory).sum::<u64>();
        if memory > self.budget || (Target { value, memory }) >= self.target() {
            return;
        }
        let mut options = vec![0; sub.decided.len() + sub.open.len()];
        for &(service, option) in &sub.decided {
            options[service] = option;
        }
        for (service, item) in items() {
            options[service] = item.option;
        }
        self.best = Some(Selection {
            value,
            memory,
            options,
        });
    }

    /// Goes through everything that is better than `goal` and what is known.
    fn below(&mut self, goal: Target, root: &Subproblem, dual: &Dual) -> Ended {
        let mut waiting = Vec::new();
        if self.expand(root, dual, goal, &mut waiting) == Ended::Stopped {
            return Ended::Stopped;
        }
        while let Some(sub) = waiting.pop() {
            let sub: Subproblem = sub;
            let Some(sub) = sub.reduce() else { continue };
            let Some(dual) = self.relax(&sub) else {
                continue;
            };
            if self.expand(&sub, &dual, goal, &mut waiting) == Ended::Stopped {
                return Ended::Stopped;
            }
        }
        Ended::Complete
    }

    /// Settles a subproblem, or leaves two smaller ones.
    fn expand(
        &mut self,
        sub: &Subproblem,
        dual: &Dual,
        goal: Target,
        waiting: &mut Vec<Subproblem>,
    ) -> Ended {
        self.nodes += 1;
        let Some((sub, dual)) = self.narrow(sub, dual, goal) else {
            return Ended::Complete;
        };
        if (self.stop)() {
            return Ended::Stopped;
        }
        let depend = sub.open.iter().any(|open| !open.needs.is_empty());
        let query = Query {
            subproblem: &sub,
            relaxed: &dual.best,
            scale: self.scale,
            budget: self.budget,
            target: goal.min(self.target()),
            room: if depend {
                ROOM_BESIDE_BRANCHES
            } else {
                ROOM_ALONE
            },
        };
        match table::best(&query, self.stop) {
            table::Answer::Best(picks) => self.offer(&sub, &picks),
            table::Answer::Nothing => {}
            table::Answer::NoRoom => waiting.extend(branches(&sub, &dual.best)),
            table::Answer::Stopped => return Ended::Stopped,
        }
        Ended::Complete
    }

    /// Takes away the options that cannot be part of anything better, as long as that goes well.
    /// Nothing is left (`None`) where the bound rules out the whole subproblem.
    fn narrow(
        &mut self,
        sub: &Subproblem,
        dual: &Dual,
        goal: Target,
    ) -> Option<(Subproblem, Dual)> {
        let (mut sub, mut dual) = (self.without_hopeless(sub, dual, goal)?, None::<Dual>);
        loop {
            if let Some(dual) = &dual {
                let before = sub.items();
                let after = self.without_hopeless(&sub, dual, goal)?;
                if 8 * after.items() > 7 * before {
                    break;
                }
                sub = after;
            }
            dual = Some(self.relax(&sub)?);
            self.offer(&sub, &dual.as_ref()?.fitting.picks);
        }
        Some((sub, dual?))
    }

    /// Without the options whose bound is beyond the limit.
    fn without_hopeless(&self, sub: &Subproblem, dual: &Dual, goal: Target) -> Option<Subproblem> {
        let best = &dual.best;
        let target = goal.min(self.target());
        let limit = target.limit(self.scale, best.multiplier, self.budget);
        let room = limit - self.scale.one * sub.value - best.bound(self.left(sub)?);
        if room < 0 {
            return None;
        }
        let mut left = sub.clone();
        for (place, open) in left.open.iter_mut().enumerate() {
            let mut excess = best.excess(self.scale, place, open).into_iter();
            open.items
                .retain(|_| excess.next().is_some_and(|excess| excess <= room));
        }
        left.reduce()
    }
}

/// The same subproblem with one service decided, one way or the other. The likelier comes last.
fn branches(sub: &Subproblem, relaxed: &Relaxed) -> [Subproblem; 2] {
    let mut degree: Vec<usize> = sub.open.iter().map(|open| open.needs.len()).collect();
    for (on, _) in sub.edges() {
        degree[on] += 1;
    }
    let widest = |place: &Open| (degree[*place], sub.open[*place].items.len());
    let place = (0..sub.open.len()).max_by_key(widest).unwrap_or_default();
    let pick = relaxed.picks[place];
    let chosen = sub.open[place].items[pick];
    let with = |keep: &dyn Fn(usize) -> bool| {
        let mut sub = sub.clone();
        let mut places = 0..;
        sub.open[place]
            .items
            .retain(|_| places.next().is_some_and(keep));
        sub
    };
    let both = sub.open[place].can_be(Power::On) && sub.open[place].can_be(Power::Off);
    let alike = |at: usize| {
        if both {
            sub.open[place].items[at].power == chosen.power
        } else {
            at == pick
        }
    };
    [with(&|at| !alike(at)), with(&alike)]
}
