//! Which containers are whose, by the names that Compose gives them.

use std::collections::{BTreeMap, BTreeSet};

use crate::stack::{Service, Stack};
use crate::yaml::Node;

use super::WIDENED;
use super::read::{Sample, Usage};

/// What the containers of one service were seen to take. Sizes are bytes of one container.
#[derive(Debug, Clone, PartialEq)]
pub struct Observed {
    /// The most.
    pub peak: u64,
    /// How often the container that was seen most often was seen.
    pub samples: usize,
    /// How many containers were seen.
    pub containers: usize,
    /// The limit under which the peak was seen.
    pub limit: Option<u64>,
    /// The most of a CPU that all of them were seen to take together, at one time; in hundredths.
    pub cpu_percent: f64,
}

impl Observed {
    /// What to count with: the most that was seen, widened where that was only once.
    pub fn counted(&self) -> u64 {
        if self.samples > 1 {
            return self.peak;
        }
        let widened = u128::from(self.peak) * u128::from(WIDENED) / 100;
        u64::try_from(widened).unwrap_or(u64::MAX)
    }

    /// Whether it was seen so close to its limit that nobody knows what it would have taken.
    pub fn is_pressed(&self) -> bool {
        self.limit
            .is_some_and(|limit| u128::from(self.peak) * 100 >= u128::from(limit) * 95)
    }
}

/// Containers by whose they are.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matched {
    /// For each stack, what was seen of its services, by name.
    pub services: Vec<BTreeMap<String, Observed>>,
    /// Containers of none of them, and the most that each was seen to take.
    pub unmatched: BTreeMap<String, u64>,
}

/// Finds the service of every container.
pub fn of_services(usage: &Usage, stacks: &[&Stack]) -> Matched {
    let mut matched = Matched {
        services: vec![BTreeMap::new(); stacks.len()],
        unmatched: BTreeMap::new(),
    };
    let mut by_container: BTreeMap<&str, Vec<&Sample>> = BTreeMap::new();
    for sample in &usage.samples {
        by_container
            .entry(&sample.container)
            .or_default()
            .push(sample);
    }
    for (container, samples) in by_container {
        let peak = samples.iter().max_by_key(|sample| sample.memory);
        let Some(peak) = peak else { continue };
        let owner = stacks
            .iter()
            .enumerate()
            .find_map(|(part, stack)| Some((part, owner(container, stack)?)));
        let Some((part, service)) = owner else {
            matched.unmatched.insert(container.to_owned(), peak.memory);
            continue;
        };
        let cpu = samples
            .iter()
            .filter_map(|sample| sample.cpu_percent)
            .fold(0.0, f64::max);
        let seen = matched.services[part]
            .entry(service.name.clone())
            .or_insert(Observed {
                peak: 0,
                samples: 0,
                containers: 0,
                limit: None,
                cpu_percent: 0.0,
            });
        if peak.memory >= seen.peak {
            seen.peak = peak.memory;
            seen.limit = peak.limit;
        }
        seen.samples = seen.samples.max(samples.len());
        seen.containers += 1;
        seen.cpu_percent += cpu;
    }
    matched
}

/// The service that a container belongs to: by its `container_name`, else by the project, the
/// service and a number with dashes between them (Compose 2) or underscores (Compose 1). What was
/// started with `docker compose run` has a word more and belongs to none.
fn owner<'s>(container: &str, stack: &'s Stack) -> Option<&'s Service> {
    let by_name = stack.services.iter().find(|service| {
        service.config.get("container_name").and_then(Node::as_str) == Some(container)
    });
    by_name.or_else(|| {
        let numbered = |service: &&Service| {
            ['-', '_'].iter().any(|separator| {
                let front = format!("{}{separator}{}{separator}", stack.project, service.name);
                let number = container.strip_prefix(&front);
                number.is_some_and(|number| {
                    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
                })
            })
        };
        stack.services.iter().find(numbered)
    })
}

impl Matched {
    /// Active services of a stack of which nothing was seen.
    pub fn missing<'s>(&self, part: usize, stack: &'s Stack) -> BTreeSet<&'s str> {
        let running = stack
            .services
            .iter()
            .filter(|service| service.active && service.count > 0);
        running
            .map(|service| service.name.as_str())
            .filter(|name| !self.services[part].contains_key(*name))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::budget::fixture::Fixture;

    fn sample(container: &str, memory: u64) -> Sample {
        Sample {
            container: container.to_owned(),
            memory,
            limit: Some(100),
            cpu_percent: Some(10.0),
        }
    }

    fn of(samples: &[(&str, u64)]) -> Matched {
        let fixture = Fixture::new("")
            .limited("app", 1)
            .limited("app-1", 1)
            .limited("db", 1);
        let usage = Usage {
            samples: samples
                .iter()
                .map(|(name, memory)| sample(name, *memory))
                .collect(),
        };
        of_services(&usage, &[&fixture.stack])
    }

    #[test]
    fn by_the_names_that_compose_gives() {
        let matched = of(&[
            ("shop-app-1", 10),
            ("shop-app-2", 30),
            ("shop-app-1-1", 5),
            ("shop_db_1", 7),
            ("shop-db-run-0123abcd", 9),
            ("other-db-1", 8),
            ("shop-app-", 1),
        ]);
        let peak = |name: &str| {
            matched.services[0]
                .get(name)
                .map(|seen| (seen.peak, seen.containers))
        };
        assert_eq!(peak("app"), Some((30, 2)));
        assert_eq!(peak("app-1"), Some((5, 1)));
        assert_eq!(peak("db"), Some((7, 1)));
        let unmatched: Vec<&str> = matched.unmatched.keys().map(String::as_str).collect();
        assert_eq!(
            unmatched,
            ["other-db-1", "shop-app-", "shop-db-run-0123abcd"]
        );
    }

    #[test]
    fn one_sample_is_widened_and_several_are_not() {
        let once = of(&[("shop-db-1", 80)]);
        let seen = &once.services[0]["db"];
        assert_eq!((seen.peak, seen.counted(), seen.samples), (80, 100, 1));
        let twice = of(&[("shop-db-1", 80), ("shop-db-1", 40)]);
        let seen = &twice.services[0]["db"];
        assert_eq!((seen.peak, seen.counted(), seen.samples), (80, 80, 2));
        assert!(!seen.is_pressed());
        assert!(of(&[("shop-db-1", 95)]).services[0]["db"].is_pressed());
    }
}
