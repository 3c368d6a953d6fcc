//! Branch and bound over subproblems, for one value per option.

use super::bound::{Dual, Relaxation, Relaxed, Scale};
use super::core::Core;
use super::problem::Power;
use super::subproblem::{Open, Subproblem};
use super::table::{self, Query};
use super::target::Target;

/// How many states a table may hold at first, and where deciding a service both ways may help
/// instead.
const ROOM_BESIDE_BRANCHES: usize = 1 << 16;
/// And for everything at once, if that was too little.
const ROOM_AT_THE_ROOT: usize = 1 << 20;
/// And where no service depends on another, so that deciding one both ways would not help.
const ROOM_ALONE: usize = 1 << 21;

/// How many services may differ from the relaxation, one try after the other.
const CORES: [usize; 6] = [6, 10, 14, 18, 24, 32];
/// And then how many from the best that is known, and how far from the likeliest to change.
const NEIGHBOURS: usize = 12;
const FARTHEST_NEIGHBOUR: usize = 120;

/// How much of what lies between the bound and the best known is asked for at first, as a power
/// of two.
const FIRST_WINDOW: u32 = 12;

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
    /// Whether what is near has been tried.
    pub(super) has_looked_near: bool,
    /// How many subproblems were looked at.
    pub(super) nodes: u64,
    pub(super) stop: &'a mut dyn FnMut() -> bool,
}

/// Whether a search went through everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    Complete,
    /// Not without more room.
    NoRoom,
    Stopped,
}

/// What became of a subproblem.
enum Expanded {
    Settled,
    /// Two smaller ones.
    Into([Subproblem; 2]),
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
        let mut least_width = 1;
        while self.goal == Goal::ValueThenMemory || self.least < self.target().value {
            let known = self.target();
            let width = (known.value - self.least) >> FIRST_WINDOW;
            let narrow = Target {
                value: self.least + width.max(least_width),
                memory: 0,
            };
            let goal = narrow.min(known);
            let before = self.nodes;
            match self.below(goal, &root, &dual) {
                Ended::Complete => {}
                Ended::Stopped => return self.found(Proof::Open),
                // Too much is open even that little above the bound. A better selection narrows
                // that down, and then it is worth more room.
                Ended::NoRoom => {
                    self.has_looked_near = true;
                    if self.look_near(&root, &dual) == Ended::Stopped {
                        return self.found(Proof::Open);
                    }
                    continue;
                }
            }
            if self.target() <= goal {
                break;
            }
            self.least = goal.value;
            if self.nodes == before + 1 {
                least_width *= 2;
            }
        }
        self.least = self.target().value;
        self.found(Proof::Complete)
    }

    /// Looks for something good: close to the relaxation, then close to what is known.
    fn look_near(&mut self, root: &Subproblem, dual: &Dual) -> Ended {
        let left = self.left(root).unwrap_or_default();
        let mut core = Core::new(root, dual, self.scale, left);
        self.offer(root, core.picks());
        for size in CORES {
            if self.improve(core.only(0..size)) == Ended::Stopped {
                return Ended::Stopped;
            }
        }
        let farthest = core.len().min(FARTHEST_NEIGHBOUR);
        loop {
            let before = self.target();
            for from in (0..farthest).step_by(NEIGHBOURS / 2) {
                if let Some(best) = &self.best {
                    core.go_on_from(root.picks(&best.options));
                }
                if self.improve(core.only(from..from + NEIGHBOURS)) == Ended::Stopped {
                    return Ended::Stopped;
                }
            }
            if self.target() == before {
                return Ended::Complete;
            }
        }
    }

    /// Looks for something better in a part of the whole, if there is room for that.
    fn improve(&mut self, part: Option<Subproblem>) -> Ended {
        let goal = self.target();
        let part = part.filter(|_| goal.value > self.least);
        let narrowed = part.and_then(|part| {
            let dual = self.relax(&part)?;
            self.offer(&part, &dual.fitting.picks);
            self.narrow(&part, &dual, goal)
        });
        match narrowed {
            Some((part, dual)) => self.settle(&part, &dual, goal, ROOM_AT_THE_ROOT),
            None => Ended::Complete,
        }
    }

    /// Goes through everything that is left of a subproblem at once, if there is room for that.
    fn settle(&mut self, sub: &Subproblem, dual: &Dual, goal: Target, room: usize) -> Ended {
        let query = Query {
            subproblem: sub,
            relaxed: &dual.best,
            scale: self.scale,
            budget: self.budget,
            target: goal.min(self.target()),
            room,
        };
        match table::best(&query, self.stop) {
            table::Answer::Best(picks) => self.offer(sub, &picks),
            table::Answer::Nothing => {}
            table::Answer::NoRoom => return Ended::NoRoom,
            table::Answer::Stopped => return Ended::Stopped,
        }
        Ended::Complete
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

    /// Goes through everything that is better than `goal` and what is known; until everything near
    /// has been tried only if there is room for all of it at once.
    fn below(&mut self, goal: Target, root: &Subproblem, dual: &Dual) -> Ended {
        let at_once = if self.has_looked_near {
            ROOM_AT_THE_ROOT
        } else {
            ROOM_BESIDE_BRANCHES
        };
        let mut waiting = match self.expand(root, dual, goal, at_once) {
            Expanded::Settled => return Ended::Complete,
            Expanded::Stopped => return Ended::Stopped,
            Expanded::Into(_) if !self.has_looked_near => return Ended::NoRoom,
            Expanded::Into(branches) => Vec::from(branches),
        };
        while let Some(sub) = waiting.pop() {
            let Some(sub) = sub.reduce() else { continue };
            let Some(dual) = self.relax(&sub) else {
                continue;
            };
            match self.expand(&sub, &dual, goal, ROOM_BESIDE_BRANCHES) {
                Expanded::Settled => {}
                Expanded::Stopped => return Ended::Stopped,
                Expanded::Into(branches) => waiting.extend(branches),
            }
        }
        Ended::Complete
    }

    /// Settles a subproblem, or leaves two smaller ones.
    fn expand(&mut self, sub: &Subproblem, dual: &Dual, goal: Target, room: usize) -> Expanded {
        self.nodes += 1;
        let Some((sub, dual)) = self.narrow(sub, dual, goal) else {
            return Expanded::Settled;
        };
        if (self.stop)() {
            return Expanded::Stopped;
        }
        let alone = sub.open.iter().all(|open| open.needs.is_empty());
        let room = if alone && self.has_looked_near {
            ROOM_ALONE
        } else {
            room
        };
        match self.settle(&sub, &dual, goal, room) {
            Ended::Complete => Expanded::Settled,
            Ended::Stopped => Expanded::Stopped,
            Ended::NoRoom => Expanded::Into(branches(&sub, &dual.best)),
        }
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
