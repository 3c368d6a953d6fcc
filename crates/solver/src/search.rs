//! Branch and bound over subproblems, with one value per option.

use crate::bound::{Dual, Relaxation, Relaxed, Scale};
use crate::core::Core;
use crate::problem::Power;
use crate::subproblem::{Open, Subproblem};
use crate::table::{self, Query};
use crate::target::Target;

/// The maximum number of states in a table while branching on a service is an alternative.
const MAX_STATES_PER_BRANCH: usize = 1 << 16;
/// The maximum for the whole problem or its core, tried when the smaller table was not enough.
const MAX_STATES_AT_ROOT: usize = 1 << 20;
/// The maximum where no service depends on another, because branching would not help.
const MAX_STATES_INDEPENDENT: usize = 1 << 21;

/// How many services may differ from the relaxation, in successive attempts.
const CORES: [usize; 6] = [6, 10, 14, 18, 24, 32];
/// How many services may then differ from the best known selection at once.
const NEIGHBOURS: usize = 12;
/// How far into the order of the core to look for those services.
const FARTHEST_NEIGHBOUR: usize = 120;

/// The first search window as a fraction of the gap between the bound and the best known value:
/// 2^-12.
const FIRST_WINDOW: u32 = 12;

/// What makes one selection better than another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Goal {
    /// A smaller value.
    Value,
    /// A smaller value, or the same value with less memory.
    ValueThenMemory,
}

/// A complete selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selection {
    pub(crate) value: i128,
    pub(crate) memory: u64,
    /// The option of each service.
    pub(crate) options: Vec<usize>,
}

/// The result of a search.
#[derive(Debug)]
pub(crate) struct Found {
    /// The best selection. `None` if none fits.
    pub(crate) best: Option<Selection>,
    /// A lower bound on the value of any selection.
    pub(crate) least: i128,
    /// Whether `best` is proven optimal.
    pub(crate) proof: Proof,
}

/// Whether the search was exhaustive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proof {
    Complete,
    Open,
}

/// The state of a search.
pub(crate) struct Search<'a> {
    pub(crate) scale: Scale,
    pub(crate) budget: u64,
    pub(crate) goal: Goal,
    pub(crate) best: Option<Selection>,
    /// A lower bound on the value of any selection.
    pub(crate) least: i128,
    /// Whether the neighbourhood of the relaxation has been searched.
    pub(crate) has_searched_neighbourhood: bool,
    /// The number of subproblems explored.
    pub(crate) nodes: u64,
    pub(crate) stop: &'a mut dyn FnMut() -> bool,
}

/// How a search ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ended {
    Complete,
    /// A table would have exceeded its maximum size.
    NoRoom,
    Stopped,
}

/// The result of expanding a subproblem.
enum Expanded {
    Settled,
    /// The two branches.
    Into([Subproblem; 2]),
    Stopped,
}

impl Search<'_> {
    /// Finds the best selection.
    ///
    /// The number of options that stay open depends on how good the best known selection is, and a
    /// good one is hard to find. So the search first looks for selections only slightly above the
    /// bound, which leaves little open, and widens the window while there is none. What it finds
    /// first is optimal, and an empty window improves the bound.
    pub(crate) fn run(&mut self, root: &Subproblem) -> Found {
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
                // Too many options are open even in the smallest window. A better selection leaves
                // fewer open, and then a larger table is worth its memory.
                Ended::NoRoom => {
                    self.has_searched_neighbourhood = true;
                    if self.search_neighbourhood(&root, &dual) == Ended::Stopped {
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

    /// Searches for a good selection: first near the relaxation, then near the best known
    /// selection.
    fn search_neighbourhood(&mut self, root: &Subproblem, dual: &Dual) -> Ended {
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

    /// Searches a subproblem for a better selection, if the table does not grow too large.
    fn improve(&mut self, part: Option<Subproblem>) -> Ended {
        let goal = self.target();
        let part = part.filter(|_| goal.value > self.least);
        let narrowed = part.and_then(|part| {
            let dual = self.relax(&part)?;
            self.offer(&part, &dual.fitting.picks);
            self.narrow(&part, &dual, goal)
        });
        match narrowed {
            Some((part, dual)) => self.settle(&part, &dual, goal, MAX_STATES_AT_ROOT),
            None => Ended::Complete,
        }
    }

    /// Searches the whole subproblem in one table of at most `room` states.
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

    /// Rounds a scaled bound up to a whole value.
    fn rounded_up(&self, bound: i128) -> i128 {
        -(-bound).div_euclid(self.scale.one)
    }

    /// The selection to beat, if one has been found.
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

    /// The memory left for the open services.
    fn left(&self, sub: &Subproblem) -> Option<u64> {
        self.budget.checked_sub(sub.memory)
    }

    fn relax(&self, sub: &Subproblem) -> Option<Dual> {
        Relaxation::new(sub, self.scale).dual(self.left(sub)?)
    }

    /// Records a selection if it fits and is better than the best known one.
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

    /// Searches for all selections better than both `goal` and the best known one. Until the
    /// neighbourhood has been searched, it runs only if one table can hold everything.
    fn below(&mut self, goal: Target, root: &Subproblem, dual: &Dual) -> Ended {
        let at_once = if self.has_searched_neighbourhood {
            MAX_STATES_AT_ROOT
        } else {
            MAX_STATES_PER_BRANCH
        };
        let mut waiting = match self.expand(root, dual, goal, at_once) {
            Expanded::Settled => return Ended::Complete,
            Expanded::Stopped => return Ended::Stopped,
            Expanded::Into(_) if !self.has_searched_neighbourhood => return Ended::NoRoom,
            Expanded::Into(branches) => Vec::from(branches),
        };
        while let Some(sub) = waiting.pop() {
            let Some(sub) = sub.reduce() else { continue };
            let Some(dual) = self.relax(&sub) else {
                continue;
            };
            match self.expand(&sub, &dual, goal, MAX_STATES_PER_BRANCH) {
                Expanded::Settled => {}
                Expanded::Stopped => return Ended::Stopped,
                Expanded::Into(branches) => waiting.extend(branches),
            }
        }
        Ended::Complete
    }

    /// Searches a subproblem exhaustively, or splits it in two.
    fn expand(&mut self, sub: &Subproblem, dual: &Dual, goal: Target, room: usize) -> Expanded {
        self.nodes += 1;
        let Some((sub, dual)) = self.narrow(sub, dual, goal) else {
            return Expanded::Settled;
        };
        if (self.stop)() {
            return Expanded::Stopped;
        }
        let alone = sub.open.iter().all(|open| open.needs.is_empty());
        let room = if alone && self.has_searched_neighbourhood {
            MAX_STATES_INDEPENDENT
        } else {
            room
        };
        match self.settle(&sub, &dual, goal, room) {
            Ended::Complete => Expanded::Settled,
            Ended::Stopped => Expanded::Stopped,
            Ended::NoRoom => Expanded::Into(branches(&sub, &dual.best)),
        }
    }

    /// Removes options that cannot be part of a better selection, as long as that makes progress.
    /// `None` if the bound rules out the whole subproblem.
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

    /// Removes the options whose bound exceeds the limit.
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

/// Branches on one service. The more promising branch comes last.
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
