//! The planning problem in numbers, and its validation.

use std::fmt;

/// Services that share a memory budget. A solution chooses exactly one option for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The memory limit for all chosen options together, in bytes.
    pub budget: u64,
    /// A service is referred to by its index in this list.
    pub services: Vec<Service>,
}

/// Something that runs or does not, in one of several configurations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// The options to choose from, in any order. There must be at least one.
    pub options: Vec<Choice>,
    /// Indices of the services that must be on if this one is. They must not form a cycle.
    pub depends_on: Vec<usize>,
}

/// One option of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// Memory, in bytes.
    pub memory: u64,
    /// The disruption it causes, in whatever unit the caller weighs disruption. The total is
    /// minimized.
    pub cost: u64,
    /// The number of steps it adds to the plan: usually 1, and 0 for options that change nothing or
    /// are exempt.
    pub steps: u32,
    pub power: Power,
}

/// Whether a service runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Power {
    /// The service runs, and so must its dependencies.
    On,
    /// The service is off, and so must its dependants be.
    Off,
}

/// Why a problem is invalid. Services are given by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemError {
    /// A service has no options.
    NoOption(usize),
    /// A service depends on one that does not exist.
    UnknownDependency {
        /// The dependant.
        service: usize,
        /// The missing index.
        dependency: usize,
    },
    /// A service depends on itself, directly or indirectly.
    Cycle(usize),
    /// The total memory or cost of some selection is 2^64 or more.
    TooLarge,
}

impl fmt::Display for ProblemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOption(service) => write!(f, "service {service} has no option"),
            Self::UnknownDependency {
                service,
                dependency,
            } => write!(
                f,
                "service {service} depends on {dependency}, which does not exist"
            ),
            Self::Cycle(service) => write!(f, "service {service} depends on itself"),
            Self::TooLarge => f.write_str("the services add up to 2^64 or more"),
        }
    }
}

impl std::error::Error for ProblemError {}

/// Upper bounds on the totals of any selection. The solver's arithmetic relies on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) memory: u64,
    pub(crate) cost: u64,
    pub(crate) steps: u64,
}

impl Problem {
    /// Validates the problem and adds up the worst case.
    pub(crate) fn check(&self) -> Result<Totals, ProblemError> {
        for (at, service) in self.services.iter().enumerate() {
            if service.options.is_empty() {
                return Err(ProblemError::NoOption(at));
            }
            if let Some(&dependency) = service
                .depends_on
                .iter()
                .find(|&&dependency| dependency >= self.services.len())
            {
                return Err(ProblemError::UnknownDependency {
                    service: at,
                    dependency,
                });
            }
        }
        self.refuse_cycles()?;
        let sum = |most: fn(&Choice) -> u64| {
            self.services.iter().try_fold(0_u64, |sum, service| {
                sum.checked_add(service.options.iter().map(most).max()?)
            })
        };
        let totals = || {
            Some(Totals {
                memory: sum(|choice| choice.memory)?,
                cost: sum(|choice| choice.cost)?,
                steps: sum(|choice| choice.steps.into())?,
            })
        };
        totals().ok_or(ProblemError::TooLarge)
    }

    /// Removes services whose dependencies are all removed, until none is left or a cycle remains.
    fn refuse_cycles(&self) -> Result<(), ProblemError> {
        let mut dependants = vec![Vec::new(); self.services.len()];
        for (at, service) in self.services.iter().enumerate() {
            for &dependency in &service.depends_on {
                dependants[dependency].push(at);
            }
        }
        let mut waits_for: Vec<usize> = self
            .services
            .iter()
            .map(|service| service.depends_on.len())
            .collect();
        let mut free: Vec<usize> = (0..waits_for.len())
            .filter(|&at| waits_for[at] == 0)
            .collect();
        while let Some(at) = free.pop() {
            for &dependant in &dependants[at] {
                waits_for[dependant] -= 1;
                if waits_for[dependant] == 0 {
                    free.push(dependant);
                }
            }
        }
        // Every service left is on a cycle or depends on one, so following dependencies leads into
        // it.
        let Some(mut at) = waits_for.iter().position(|&count| count > 0) else {
            return Ok(());
        };
        for _ in 0..self.services.len() {
            let next = self.services[at]
                .depends_on
                .iter()
                .find(|&&on| waits_for[on] > 0);
            at = *next.expect("a service that still waits does so for one that still waits");
        }
        Err(ProblemError::Cycle(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn service(depends_on: &[usize]) -> Service {
        let choice = |memory, cost, power| Choice {
            memory,
            cost,
            steps: 1,
            power,
        };
        Service {
            options: vec![choice(5, 0, Power::On), choice(0, 7, Power::Off)],
            depends_on: depends_on.to_vec(),
        }
    }

    fn check(services: Vec<Service>) -> Result<Totals, ProblemError> {
        let budget = 0;
        Problem { budget, services }.check()
    }

    #[test]
    fn totals_are_those_of_the_worst_selection() {
        let totals = check(vec![service(&[]), service(&[0, 0])]);
        let worst = Totals {
            memory: 10,
            cost: 14,
            steps: 2,
        };
        assert_eq!(totals, Ok(worst));
        assert!(check(Vec::new()).is_ok());
    }

    #[test]
    fn invalid_problems_are_rejected() {
        let empty = Service {
            options: Vec::new(),
            depends_on: Vec::new(),
        };
        assert_eq!(
            check(vec![service(&[]), empty]),
            Err(ProblemError::NoOption(1))
        );
        let unknown = ProblemError::UnknownDependency {
            service: 0,
            dependency: 1,
        };
        assert_eq!(check(vec![service(&[1])]), Err(unknown));
        assert_eq!(check(vec![service(&[0])]), Err(ProblemError::Cycle(0)));
        let mut large = service(&[]);
        large.options[0].memory = u64::MAX;
        assert_eq!(
            check(vec![large, service(&[])]),
            Err(ProblemError::TooLarge)
        );
    }

    #[test]
    fn cycle_errors_name_a_service_on_the_cycle() {
        let services = vec![service(&[1]), service(&[2]), service(&[3]), service(&[2])];
        assert!(matches!(check(services), Err(ProblemError::Cycle(2 | 3))));
    }
}
