//! A planning problem in numbers: what may be chosen, and what is refused as a problem.

use std::fmt;

/// Services that share a budget of memory; exactly one option of each has to be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The memory that the chosen options may need together, in bytes.
    pub budget: u64,
    /// What there is to decide.
    pub services: Vec<Service>,
}

/// One thing to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// What it may become, in any order.
    pub options: Vec<Choice>,
    /// The services that have to be on wherever this one is, by their place in the problem.
    pub depends_on: Vec<usize>,
}

/// One option of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// What it needs, in bytes.
    pub memory: u64,
    /// How much it disrupts.
    pub cost: u64,
    /// How many steps it adds to the plan: 1 for most, 0 for what is kept or is exempt.
    pub steps: u32,
    /// Whether the service runs.
    pub power: Power,
}

/// Whether a service runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Power {
    /// It runs, and needs what it depends on.
    On,
    /// It does not, and neither does what depends on it.
    Off,
}

/// Why something is no planning problem. Services are named by their place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemError {
    /// A service without options.
    NoOption(usize),
    /// A service that depends on one that does not exist.
    UnknownDependency {
        /// The one that depends.
        service: usize,
        /// What it names.
        dependency: usize,
    },
    /// A service that depends on itself, however indirectly.
    Cycle(usize),
    /// All services together may need 2^64 bytes or more, or cost that much.
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

/// The most that any selection can add up to; the solver's arithmetic rests on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Totals {
    pub(super) memory: u64,
    pub(super) cost: u64,
    pub(super) steps: u64,
}

impl Problem {
    /// Checks that this is a problem and adds up what the worst selection comes to.
    pub(super) fn check(&self) -> Result<Totals, ProblemError> {
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

    /// Takes away what depends on nothing that is left, until nothing goes any more.
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
        // What is left is on a cycle or depends on one; following dependencies ends on it.
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
    fn the_worst_selection_is_added_up() {
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
    fn what_is_no_problem_is_refused() {
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
    fn a_cycle_is_named_by_one_that_is_on_it() {
        let services = vec![service(&[1]), service(&[2]), service(&[3]), service(&[2])];
        assert!(matches!(check(services), Err(ProblemError::Cycle(2 | 3))));
    }
}
