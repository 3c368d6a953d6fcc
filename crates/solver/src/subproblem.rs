//! A problem with some services decided, and the consequences of those decisions.

use crate::problem::{Choice, Power, Problem};

/// The index of an open service within a subproblem.
pub(crate) type Open = usize;

/// The services left to decide, and the totals of those already decided.
#[derive(Debug, Clone)]
pub(crate) struct Subproblem {
    /// The value of the decided services.
    pub(crate) value: i128,
    /// The memory of the decided services, in bytes.
    pub(crate) memory: u64,
    /// Decided services and their options, both as indices into the problem.
    pub(crate) decided: Vec<(usize, usize)>,
    /// The services that have more than one option left.
    pub(crate) open: Vec<OpenService>,
}

#[derive(Debug, Clone)]
pub(crate) struct OpenService {
    /// Its index in the problem.
    pub(crate) service: usize,
    pub(crate) items: Vec<Item>,
    /// The dependencies that still matter: both services can be on or off.
    pub(crate) needs: Vec<Open>,
}

/// A remaining option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Item {
    /// Its index among the options of the service.
    pub(crate) option: usize,
    pub(crate) value: i128,
    pub(crate) memory: u64,
    pub(crate) power: Power,
}

impl OpenService {
    /// Whether any remaining item has this power state.
    pub(crate) fn can_be(&self, power: Power) -> bool {
        self.items.iter().any(|item| item.power == power)
    }
}

impl Subproblem {
    /// The subproblem with every service undecided. `value` gives the value of an option.
    pub(crate) fn new(problem: &Problem, value: impl Fn(&Choice) -> i128) -> Self {
        let open = problem.services.iter().enumerate().map(|(service, of)| {
            let items = of.options.iter().enumerate().map(|(option, choice)| Item {
                option,
                value: value(choice),
                memory: choice.memory,
                power: choice.power,
            });
            let mut needs = of.depends_on.clone();
            needs.sort_unstable();
            needs.dedup();
            OpenService {
                service,
                items: undominated(items.collect()),
                needs,
            }
        });
        Self {
            value: 0,
            memory: 0,
            decided: Vec::new(),
            open: open.collect(),
        }
    }

    /// The number of remaining options of open services.
    pub(crate) fn items(&self) -> usize {
        self.open.iter().map(|open| open.items.len()).sum()
    }

    /// Converts the options of all services to the items of this subproblem.
    pub(crate) fn picks(&self, options: &[usize]) -> Vec<usize> {
        let pick = |open: &OpenService| {
            let option = options[open.service];
            open.items.iter().position(|item| item.option == option)
        };
        self.open
            .iter()
            .map(|open| pick(open).unwrap_or_default())
            .collect()
    }

    /// The remaining dependencies, each from a service to its dependant.
    pub(crate) fn edges(&self) -> Vec<(Open, Open)> {
        let of = |(dependant, open): (Open, &OpenService)| {
            let pairs = open.needs.iter().map(move |&on| (on, dependant));
            pairs.collect::<Vec<_>>()
        };
        self.open.iter().enumerate().flat_map(of).collect()
    }

    /// Removes options that can no longer be chosen, and decides services with one option left.
    /// `None` if a service has no option left.
    pub(crate) fn reduce(mut self) -> Option<Self> {
        self.propagate();
        if self.open.iter().any(|open| open.items.is_empty()) {
            return None;
        }
        let free: Vec<bool> = self
            .open
            .iter()
            .map(|open| open.can_be(Power::On) && open.can_be(Power::Off))
            .collect();
        let mut place = vec![usize::MAX; self.open.len()];
        let mut left = 0;
        for (at, open) in self.open.iter().enumerate() {
            if open.items.len() > 1 {
                place[at] = left;
                left += 1;
            }
        }
        let mut open = Vec::with_capacity(left);
        for (at, mut service) in std::mem::take(&mut self.open).into_iter().enumerate() {
            if let [item] = service.items[..] {
                self.value += item.value;
                self.memory += item.memory;
                self.decided.push((service.service, item.option));
                continue;
            }
            service.needs.retain(|&on| free[at] && free[on]);
            for on in &mut service.needs {
                *on = place[*on];
            }
            open.push(service);
        }
        self.open = open;
        Some(self)
    }

    /// A service that must be on forces its dependencies on. A service that must be off forces its
    /// dependants off.
    fn propagate(&mut self) {
        let mut dependants = vec![Vec::new(); self.open.len()];
        for (on, dependant) in self.edges() {
            dependants[on].push(dependant);
        }
        let mut waiting: Vec<Open> = (0..self.open.len()).collect();
        while let Some(at) = waiting.pop() {
            let (power, neighbours) = if !self.open[at].can_be(Power::Off) {
                (Power::On, self.open[at].needs.clone())
            } else if !self.open[at].can_be(Power::On) {
                (Power::Off, dependants[at].clone())
            } else {
                continue;
            };
            for neighbour in neighbours {
                let items = &mut self.open[neighbour].items;
                let before = items.len();
                items.retain(|item| item.power == power);
                if items.len() < before {
                    waiting.push(neighbour);
                }
            }
        }
    }
}

/// Removes items dominated by another of the same kind. The result is sorted by memory, then value.
fn undominated(mut items: Vec<Item>) -> Vec<Item> {
    items.sort_by_key(|item| (item.memory, item.value, item.option));
    let mut cheapest = [None; 2];
    items.retain(|item| {
        let cheapest = &mut cheapest[usize::from(item.power == Power::Off)];
        let better = cheapest.is_none_or(|value| item.value < value);
        if better {
            *cheapest = Some(item.value);
        }
        better
    });
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Service;

    const ON: Power = Power::On;
    const OFF: Power = Power::Off;

    /// Options as memory, cost and power, and then the dependencies.
    type Given<'a> = (&'a [(u64, u64, Power)], &'a [usize]);

    fn subproblem(services: &[Given]) -> Subproblem {
        let choice = |&(memory, cost, power): &(u64, u64, Power)| Choice {
            memory,
            cost,
            steps: 1,
            power,
        };
        let service = |(options, depends_on): &Given| Service {
            options: options.iter().map(choice).collect(),
            depends_on: depends_on.to_vec(),
        };
        let problem = Problem {
            budget: 0,
            services: services.iter().map(service).collect(),
        };
        Subproblem::new(&problem, |choice| choice.cost.into())
    }

    #[test]
    fn dominated_options_are_dropped() {
        let options = [(8, 0, ON), (6, 3, ON), (6, 4, ON), (7, 3, ON), (7, 9, OFF)];
        let left = subproblem(&[(&options, &[])]);
        let options: Vec<usize> = left.open[0].items.iter().map(|item| item.option).collect();
        assert_eq!(options, [1, 4, 0]);
    }

    #[test]
    fn services_that_must_run_keep_their_dependencies_on() {
        let both = [(8, 0, ON), (0, 9, OFF)];
        let left = subproblem(&[
            (&both, &[]),
            (&both, &[0]),
            (&[(4, 1, ON)], &[1]),
            (&both, &[2]),
        ]);
        let left = left.reduce().unwrap();
        assert_eq!((left.value, left.memory), (1, 20));
        assert_eq!(left.decided, [(0, 0), (1, 0), (2, 0)]);
        assert_eq!(left.open.len(), 1);
        assert_eq!(left.open[0].service, 3);
        assert!(left.open[0].needs.is_empty());
    }

    #[test]
    fn services_that_cannot_run_switch_their_dependants_off() {
        let both = [(8, 0, ON), (0, 9, OFF)];
        let left = subproblem(&[(&[(0, 2, OFF)], &[]), (&both, &[0]), (&both, &[])]);
        let left = left.reduce().unwrap();
        assert_eq!(left.decided, [(0, 0), (1, 1)]);
        assert!(
            subproblem(&[(&[(0, 2, OFF)], &[]), (&[(8, 0, ON)], &[0])])
                .reduce()
                .is_none()
        );
    }

    #[test]
    fn dependencies_are_reindexed() {
        let both = [(8, 0, ON), (0, 9, OFF)];
        let left = subproblem(&[(&[(4, 1, ON)], &[]), (&both, &[0]), (&both, &[0, 1])]);
        assert_eq!(left.reduce().unwrap().edges(), [(0, 1)]);
    }
}
