//! The Lagrangian bound: a lower bound on the cost of any plan.
//!
//! Write `v` for the cost of a selection, `m` for its memory and `B` for the budget. For any
//! multiplier `λ ≥ 0`, no selection that fits costs less than
//!
//! ```text
//! L(λ) = min over all selections, fitting or not, of  v + λ (m - B)
//! ```
//!
//! That minimum is easy to compute: without a shared budget each service takes its best option, and
//! choosing which services to switch off together is a closure problem. `L` is concave and
//! piecewise linear. Two selections, one too large and one that fits, give two lines above it.
//! Their intersection is the next multiplier to try, until no selection lies below the
//! intersection. The best `L(λ)` equals the bound of the linear relaxation (Geoffrion, "Lagrangean
//! relaxation for integer programming", 1974).
//!
//! All numbers are integers. Values are scaled by [`Scale::one`], which makes the multiplier a
//! fixed-point number. A rounded multiplier is still a valid multiplier, so rounding can weaken a
//! bound but never invalidate it.

use crate::closure::Closure;
use crate::problem::{Power, Totals};
use crate::subproblem::{Item, Open, OpenService, Subproblem};

/// The fixed-point scale of values and multipliers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    /// The scaled representation of 1, a power of two.
    pub(crate) one: i128,
    /// The largest multiplier for which no sum overflows.
    pub(crate) steepest: i128,
}

/// Weighted sums of values and of memory stay below 2^123, so that adding a few of them cannot
/// overflow into the sign.
const SUM_BITS: u32 = 123;

/// A finer scale would gain nothing: at a multiplier of 1, all memory together already weighs less
/// than one unit of value.
const FINEST: u32 = 64;

impl Scale {
    /// The finest scale for a problem with these totals, whose values add up to at most `value`.
    pub(crate) fn new(value: i128, totals: Totals) -> Self {
        let value_bits = i128::BITS - value.leading_zeros();
        let memory_bits = u64::BITS - totals.memory.leading_zeros();
        Self {
            one: 1 << SUM_BITS.saturating_sub(value_bits).min(FINEST),
            steepest: 1 << (SUM_BITS - memory_bits),
        }
    }
}

/// The weights of value and memory.
#[derive(Debug, Clone, Copy)]
struct Weights {
    value: i128,
    memory: i128,
}

impl Weights {
    fn of(self, value: i128, memory: u64) -> i128 {
        self.value * value + self.memory * i128::from(memory)
    }
}

/// The best selection for one multiplier, ignoring the budget.
#[derive(Debug, Clone)]
pub(crate) struct Relaxed {
    pub(crate) multiplier: i128,
    /// Its scaled `v + λ m`.
    pub(crate) total: i128,
    /// The chosen item of each open service, by index.
    pub(crate) picks: Vec<usize>,
    pub(crate) value: i128,
    pub(crate) memory: u64,
    /// A surcharge on each open service for being off. It replaces the dependencies: the minima of
    /// the individual services add up to `total`.
    pub(crate) prices: Vec<i128>,
}

impl Relaxed {
    /// A lower bound on the scaled value of any selection within `budget`.
    pub(crate) fn bound(&self, budget: u64) -> i128 {
        self.total - self.multiplier * i128::from(budget)
    }

    /// The surcharge on items of this kind.
    pub(crate) fn price(&self, place: Open, power: Power) -> i128 {
        match power {
            Power::On => 0,
            Power::Off => self.prices[place],
        }
    }

    /// The scaled cost of an item at this multiplier, surcharges included.
    pub(crate) fn cost(&self, scale: Scale, place: Open, item: &Item) -> i128 {
        let memory = self.multiplier * i128::from(item.memory);
        scale.one * item.value + memory + self.price(place, item.power)
    }

    /// The cost of each item of a service above its cheapest item.
    pub(crate) fn excess(&self, scale: Scale, place: Open, service: &OpenService) -> Vec<i128> {
        let costs = service.items.iter();
        let mut costs: Vec<i128> = costs.map(|item| self.cost(scale, place, item)).collect();
        let least = costs.iter().copied().min().unwrap_or_default();
        for cost in &mut costs {
            *cost -= least;
        }
        costs
    }
}

/// The result of relaxing a subproblem.
#[derive(Debug)]
pub(crate) struct Dual {
    /// The relaxation with the best bound.
    pub(crate) best: Relaxed,
    /// The last selection found that does not fit, or `best` if every selection fits.
    pub(crate) over: Relaxed,
    /// The best selection found that fits.
    pub(crate) fitting: Relaxed,
}

/// Relaxes one subproblem at different multipliers.
#[derive(Debug)]
pub(crate) struct Relaxation<'a> {
    subproblem: &'a Subproblem,
    scale: Scale,
    closure: Closure,
    profit: Vec<i128>,
}

impl<'a> Relaxation<'a> {
    pub(crate) fn new(subproblem: &'a Subproblem, scale: Scale) -> Self {
        let nodes = subproblem.open.len();
        Self {
            subproblem,
            scale,
            closure: Closure::new(nodes, &subproblem.edges()),
            profit: vec![0; nodes],
        }
    }

    /// The best selection for these weights.
    fn minimise(&mut self, weights: Weights) -> Relaxed {
        let best = |open: &OpenService, power| {
            let items = open.items.iter().enumerate();
            items
                .filter(|(_, item)| item.power == power)
                .map(|(at, item)| (weights.of(item.value, item.memory), at))
                .min()
        };
        let mut picks = Vec::with_capacity(self.profit.len());
        for (place, open) in self.subproblem.open.iter().enumerate() {
            let pick = (best(open, Power::On), best(open, Power::Off));
            self.profit[place] = match pick {
                (Some((on, _)), Some((off, _))) => on - off,
                // Only one kind of item is left, and the choice among those does not affect other
                // services.
                _ => 0,
            };
            picks.push(pick);
        }
        self.closure.maximise(&self.profit);
        let mut relaxed = Relaxed {
            multiplier: weights.memory,
            total: 0,
            picks: Vec::with_capacity(picks.len()),
            value: 0,
            memory: 0,
            prices: Vec::with_capacity(picks.len()),
        };
        for (place, (on, off)) in picks.into_iter().enumerate() {
            let off_first = self.closure.contains(place);
            let (cost, pick) = if off_first { off.or(on) } else { on.or(off) }
                .expect("an open service has an item");
            let item = &self.subproblem.open[place].items[pick];
            relaxed.total += cost;
            relaxed.value += item.value;
            relaxed.memory += item.memory;
            relaxed.picks.push(pick);
            relaxed.prices.push(self.closure.price(place));
        }
        relaxed
    }

    /// The selection that needs the least memory.
    pub(crate) fn smallest(&mut self) -> Relaxed {
        self.minimise(Weights {
            value: 0,
            memory: 1,
        })
    }

    fn at(&mut self, multiplier: i128) -> Relaxed {
        self.minimise(Weights {
            value: self.scale.one,
            memory: multiplier,
        })
    }

    /// The multiplier with the best bound. `None` if no selection fits in `budget`.
    pub(crate) fn dual(&mut self, budget: u64) -> Option<Dual> {
        let one = self.scale.one;
        let line = |of: &Relaxed, multiplier| {
            Weights {
                value: one,
                memory: multiplier,
            }
            .of(of.value, of.memory)
        };
        let mut best = self.at(1);
        if best.memory <= budget {
            return Some(Dual {
                over: best.clone(),
                fitting: best.clone(),
                best,
            });
        }
        let mut fitting = self.smallest();
        if fitting.memory > budget {
            return None;
        }
        let (mut over, mut under) = (best.clone(), fitting.clone());
        loop {
            let wider = i128::from(over.memory - under.memory);
            let meeting = one * (under.value - over.value) / wider;
            let multiplier = meeting.clamp(1, self.scale.steepest);
            let next = self.at(multiplier);
            let lowest = line(&over, multiplier).min(line(&under, multiplier));
            let ended = next.total >= lowest;
            if next.bound(budget) > best.bound(budget) {
                best = next.clone();
            }
            let fits = next.memory <= budget;
            if fits && (next.value, next.memory) < (fitting.value, fitting.memory) {
                fitting = next.clone();
            }
            if ended {
                return Some(Dual {
                    best,
                    over,
                    fitting,
                });
            }
            if fits {
                under = next;
            } else {
                over = next;
            }
        }
    }
}
