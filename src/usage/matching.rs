//! Maps containers to services by the names that Compose gives them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use compose_spec_loader::stack::{Service, Stack};

use super::WIDENED;
use super::read::{Sample, Usage};

/// Measured use of the containers of one service. Sizes are bytes per container.
#[derive(Debug, Clone, PartialEq)]
pub struct Observed {
    /// The highest sample.
    pub peak: u64,
    /// The number of samples of the container that was sampled most often.
    pub samples: usize,
    /// How many containers were measured.
    pub containers: usize,
    /// The limit in force when the peak was measured.
    pub limit: Option<u64>,
    /// The CPU peaks of the containers, added up, in hundredths of a CPU. The peaks need not have
    /// coincided.
    pub cpu_percent: f64,
}

impl Observed {
    /// The use to plan with: the peak, widened if there is only one sample.
    pub fn counted(&self) -> u64 {
        if !self.is_widened() {
            return self.peak;
        }
        let widened = u128::from(self.peak) * u128::from(WIDENED) / 100;
        u64::try_from(widened).unwrap_or(u64::MAX)
    }

    /// Whether the peak is widened because there is only one sample.
    pub fn is_widened(&self) -> bool {
        self.samples < 2
    }

    /// Whether the peak is so close to the limit that unconstrained use may be higher.
    pub fn is_pressed(&self) -> bool {
        self.limit
            .is_some_and(|limit| u128::from(self.peak) * 100 >= u128::from(limit) * 95)
    }
}

/// Measured containers by owner.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matched {
    /// For each stack, the measurements of its services by name.
    pub services: Vec<BTreeMap<String, Observed>>,
    /// Containers that belong to no service, with the peak of each.
    pub unmatched: BTreeMap<String, u64>,
}

/// Finds the service of each container.
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
        // Of two equal peaks, the one with the higher limit is more informative.
        let peak = samples
            .iter()
            .max_by_key(|sample| (sample.memory, sample.limit));
        let Some(peak) = peak else { continue };
        let owner = owner(container, stacks);
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
        (seen.peak, seen.limit) = (seen.peak, seen.limit).max((peak.memory, peak.limit));
        seen.samples = seen.samples.max(samples.len());
        seen.containers += 1;
        seen.cpu_percent += cpu;
    }
    matched
}

/// The service that a container belongs to, and the index of its stack. Matches `container_name`,
/// or else project, service and number joined by dashes (Compose 2) or underscores (Compose 1).
/// Containers of `docker compose run` have an extra name part and match no service.
fn owner<'s>(container: &str, stacks: &[&'s Stack]) -> Option<(usize, &'s Service)> {
    owner_by_name(container, stacks).or_else(|| owner_by_name(recreated(container)?, stacks))
}

fn owner_by_name<'s>(container: &str, stacks: &[&'s Stack]) -> Option<(usize, &'s Service)> {
    let all = || {
        stacks.iter().enumerate().flat_map(|(part, &stack)| {
            let services = stack.services.iter();
            services.map(move |service| (part, stack.project.as_str(), service))
        })
    };
    let is_named = |service: &Service| service.container_name.as_deref() == Some(container);
    let is_numbered = |project: &str, service: &Service| {
        ['-', '_'].iter().any(|separator| {
            let number = container
                .strip_prefix(project)
                .and_then(|rest| rest.strip_prefix(*separator))
                .and_then(|rest| rest.strip_prefix(service.name.as_str()))
                .and_then(|rest| rest.strip_prefix(*separator));
            number.is_some_and(is_number)
        })
    };
    let named = all().find(|(_, _, service)| is_named(service));
    // `shop-api-web-1` may belong to `api-web` in `shop` or to `web` in `shop-api`.
    let numbered = || {
        all()
            .filter(|(_, project, service)| is_numbered(project, service))
            .min_by_key(|(part, _, service)| (Reverse(service.name.len()), *part))
    };
    let (part, _, service) = named.or_else(numbered)?;
    Some((part, service))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The final name of a container that is being recreated: until Compose removes the old container,
/// the new one's name is prefixed with the first twelve digits of the old one's id.
/// <https://github.com/docker/compose/blob/0056225b015790a920fd44d5b80a4449e2d9deb1/pkg/compose/convergence.go>
fn recreated(container: &str) -> Option<&str> {
    let (id, name) = container.split_once('_')?;
    let is_id = id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_id.then_some(name)
}

impl Matched {
    /// Active services of a stack without any measurement.
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
    fn containers_match_by_compose_names() {
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
    fn an_ambiguous_name_belongs_to_the_longer_service_name() {
        let of = |project: &str, service: &str| {
            let mut stack = Fixture::new("").limited(service, 1).stack;
            project.clone_into(&mut stack.project);
            stack
        };
        let (short, long) = (of("shop-api", "web"), of("shop", "api-web"));
        let usage = Usage {
            samples: vec![sample("shop-api-web-1", 5)],
        };
        for (stacks, expected) in [([&short, &long], 1), ([&long, &short], 0)] {
            let matched = of_services(&usage, &stacks);
            assert_eq!(matched.services[expected]["api-web"].peak, 5);
            assert!(matched.services[1 - expected].is_empty());
        }
    }

    #[test]
    fn recreated_containers_match_their_service() {
        let matched = of(&[
            ("0123456789ab_shop-db-1", 9),
            ("0123456789ag_shop-db-1", 8),
            ("0123456789a_shop-db-1", 7),
        ]);
        assert_eq!(matched.services[0]["db"].peak, 9);
        assert_eq!(matched.unmatched.len(), 2);
    }

    #[test]
    fn the_limit_is_the_one_at_the_peak() {
        let seen = |limits: [Option<u64>; 3]| {
            let samples = limits.map(|limit| Sample {
                limit,
                ..sample("shop-db-1", 95)
            });
            let usage = Usage {
                samples: samples.to_vec(),
            };
            let fixture = Fixture::new("").limited("db", 1);
            let matched = of_services(&usage, &[&fixture.stack]);
            matched.services[0]["db"].clone()
        };
        assert!(seen([Some(95), Some(100), None]).is_pressed());
        assert!(!seen([Some(200), Some(100), None]).is_pressed());
        assert!(!seen([None; 3]).is_pressed());
    }

    #[test]
    fn only_a_single_sample_is_widened() {
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
