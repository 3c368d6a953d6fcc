//! A decision in numbers: sums with bounds, and the solver's problem for one of them.

use budget_solver::{Power, Problem};

use super::bounds::Bound;
use super::choices::Choice;
use super::unit::Units;

/// A decision: units, their choices, and the bounds.
#[derive(Debug, Clone, Copy)]
pub struct Decision<'a> {
    pub units: &'a Units<'a>,
    /// The choices of each unit.
    pub choices: &'a [Vec<Choice>],
    pub bounds: &'a [Bound],
    /// The maximum number of branches to explore.
    pub branches: usize,
}

/// How to treat a bound that holds only while some units run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moments {
    /// As always in force. A plan that satisfies it satisfies the original bound.
    Strict,
    /// As conditional. The original bound is at least this strict.
    Loose,
}

/// A bounded sum in numbers.
#[derive(Debug, Clone)]
pub(super) struct Sum {
    /// The weight of each choice of each unit.
    pub(super) weights: Vec<Vec<u64>>,
    /// The upper bound.
    pub(super) most: u64,
}

impl Decision<'_> {
    /// All bounds in numbers. `None` on overflow.
    pub(super) fn sums(&self, moments: Moments) -> Option<Vec<Sum>> {
        let bounds = self.bounds.iter();
        bounds.map(|bound| self.sum(bound, moments)).collect()
    }

    fn sum(&self, bound: &Bound, moments: Moments) -> Option<Sum> {
        let of_unit = |at: usize| {
            let unit = &self.units.units[at];
            let choices = self.choices[at].iter();
            let weights = choices.map(|choice| bound.weight(at, unit, choice));
            weights.collect::<Option<Vec<u64>>>()
        };
        let weights = (0..self.choices.len()).map(of_unit);
        let mut sum = Sum {
            weights: weights.collect::<Option<Vec<_>>>()?,
            most: bound.most,
        };
        if moments == Moments::Loose {
            for &at in &bound.only_with {
                self.only_with(at, &mut sum)?;
            }
            self.only_without(&bound.only_without, &mut sum)?;
        }
        Some(sum)
    }

    /// Makes a sum conditional on a unit that runs: adds the same large amount to the unit's weight
    /// and to the bound, so that without the unit nothing exceeds the bound.
    fn only_with(&self, at: usize, sum: &mut Sum) -> Option<()> {
        let heaviest = sum.weights.iter().map(|unit| unit.iter().max().copied());
        let all = heaviest.flatten().try_fold(0_u64, u64::checked_add)?;
        let slack = all.saturating_sub(sum.most);
        for (choice, weight) in self.choices[at].iter().zip(&mut sum.weights[at]) {
            if !choice.is_off() {
                *weight = weight.checked_add(slack)?;
            }
        }
        sum.most = sum.most.checked_add(slack)?;
        Some(())
    }

    /// Makes a sum conditional on none of these units running: each unit adds a large amount while
    /// it is off, and the bound grows by the total, so that if any unit runs nothing exceeds the
    /// bound.
    fn only_without(&self, units: &[usize], sum: &mut Sum) -> Option<()> {
        let heaviest = sum.weights.iter().map(|unit| unit.iter().max().copied());
        let all = heaviest.flatten().try_fold(0_u64, u64::checked_add)?;
        let slack = all.saturating_sub(sum.most);
        for &at in units {
            for (choice, weight) in self.choices[at].iter().zip(&mut sum.weights[at]) {
                if choice.is_off() {
                    *weight = weight.checked_add(slack)?;
                }
            }
            sum.most = sum.most.checked_add(slack)?;
        }
        Some(())
    }

    pub(super) fn problem(&self, sum: &Sum) -> Problem {
        let all: Vec<Vec<usize>> = self
            .choices
            .iter()
            .map(|of_unit| (0..of_unit.len()).collect())
            .collect();
        self.problem_of(sum, &all)
    }

    /// The problem restricted to the choices that are kept.
    pub(super) fn problem_of(&self, sum: &Sum, kept: &[Vec<usize>]) -> Problem {
        let option = |at: usize, choice: usize| {
            let memory = sum.weights[at][choice];
            let choice = &self.choices[at][choice];
            budget_solver::Choice {
                memory,
                cost: choice.cost,
                steps: choice.steps,
                power: if choice.is_off() {
                    Power::Off
                } else {
                    Power::On
                },
            }
        };
        let service = |(at, kept): (usize, &Vec<usize>)| budget_solver::Service {
            options: kept.iter().map(|&choice| option(at, choice)).collect(),
            depends_on: self.units.needs[at].clone(),
        };
        Problem {
            budget: sum.most,
            services: kept.iter().enumerate().map(service).collect(),
        }
    }
}

/// The sum whose bound the picks exceed most, if any.
pub(super) fn broken(sums: &[Sum], picks: &[usize]) -> Option<usize> {
    let over = |sum: &Sum| {
        let of_units = sum.weights.iter().zip(picks);
        let taken: u128 = of_units.map(|(unit, &pick)| u128::from(unit[pick])).sum();
        taken
            .checked_sub(u128::from(sum.most))
            .filter(|&over| over > 0)
    };
    let over = sums
        .iter()
        .enumerate()
        .filter_map(|(at, sum)| Some((over(sum)?, at)));
    over.max().map(|(_, at)| at)
}

/// The weighted total of the sums and of their bounds.
pub(super) fn weighed(sums: &[Sum], shares: &[u64]) -> Option<Sum> {
    let mut all = sums.first()?.emptied();
    for (sum, &share) in sums.iter().zip(shares) {
        all.most = all.most.checked_add(sum.most.checked_mul(share)?)?;
        for (added, of_unit) in all.weights.iter_mut().zip(&sum.weights) {
            for (added, weight) in added.iter_mut().zip(of_unit) {
                *added = added.checked_add(weight.checked_mul(share)?)?;
            }
        }
    }
    Some(all)
}

/// For each choice, its largest weight in any sum, scaled to the smallest bound.
pub(super) fn strictest(sums: &[Sum]) -> Sum {
    let most = sums.iter().map(|sum| sum.most).min().unwrap_or(0);
    let weights = sums.first().map(|sum| sum.emptied().weights);
    let mut largest = Sum {
        weights: weights.unwrap_or_default(),
        most,
    };
    for sum in sums {
        let measured = |weight: u64| {
            let scaled = u128::from(weight) * u128::from(most);
            let scaled = scaled.div_ceil(u128::from(sum.most.max(1)));
            u64::try_from(scaled).unwrap_or(u64::MAX)
        };
        for (largest, of_unit) in largest.weights.iter_mut().zip(&sum.weights) {
            for (largest, &weight) in largest.iter_mut().zip(of_unit) {
                *largest = (*largest).max(measured(weight));
            }
        }
    }
    largest
}

impl Sum {
    fn emptied(&self) -> Self {
        Self {
            weights: self
                .weights
                .iter()
                .map(|unit| vec![0; unit.len()])
                .collect(),
            most: 0,
        }
    }
}
