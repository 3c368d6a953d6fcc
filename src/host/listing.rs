//! Filters and sorts machines.

use std::collections::BTreeSet;

use clap::ValueEnum;

use super::Machine;
use super::catalogue::{in_region, lists_of, names_near};
use super::lookup_error::LookupError;
use super::packed::{CATALOGUE, Region};
use super::price::Money;
use super::region::{arch_key, provider_key};
use super::row::Row;
use super::scope::runs_on;

/// Which machines to list. `None` does not filter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Part of a name or alias, ignoring case.
    pub pattern: Option<String>,
    pub provider: Option<String>,
    pub region: RegionScope,
    /// `amd64`, `arm64` or an alias.
    pub arch: Option<String>,
    pub memory: MemoryRange,
    /// The maximum monthly price, in the currency of the row.
    pub max_price: Option<Money>,
    pub currency: Option<String>,
}

/// Which regions' prices to list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum RegionScope {
    /// Each machine once: in its provider's default region, or in the first region that has it.
    #[default]
    Default,
    Named(String),
    All,
}

/// Advertised memory in bytes, inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemoryRange {
    pub least: u64,
    pub most: u64,
}

impl MemoryRange {
    /// Parses `2g..`, `..4g`, `2g..4g` or `2g`, which means exactly 2 GiB. `size` parses each end.
    ///
    /// # Errors
    ///
    /// The message of `size`, or that the ends are in the wrong order.
    pub fn parse(text: &str, size: impl Fn(&str) -> Result<u64, String>) -> Result<Self, String> {
        let (least, most) = text.split_once("..").unwrap_or((text, text));
        let end = |text: &str, open: u64| match text.trim() {
            "" => Ok(open),
            text => size(text),
        };
        if text.trim().is_empty() {
            return Err("write a range of memory as 2g.., ..4g, 2g..4g or 2g".to_owned());
        }
        let all = Self::default();
        let range = Self {
            least: end(least, all.least)?,
            most: end(most, all.most)?,
        };
        if range.least > range.most {
            return Err(format!(
                "{least} is more than {most}, so no memory is between them"
            ));
        }
        Ok(range)
    }
}

impl Default for MemoryRange {
    fn default() -> Self {
        Self {
            least: 0,
            most: u64::MAX,
        }
    }
}

/// The result of a filter.
#[derive(Debug, Clone, PartialEq)]
pub struct Matches {
    /// The machines, in the order of the catalogue.
    pub machines: Vec<Machine>,
    /// The number of machines before filtering by memory, price, currency and architecture.
    pub named: usize,
}

/// The machines that match a filter.
///
/// # Errors
///
/// If the provider, the region or the pattern is unknown.
pub fn all_matching(filter: &Filter) -> Result<Matches, LookupError> {
    let lists = lists_of(CATALOGUE.regions, filter.provider.as_deref())?;
    let lists = match &filter.region {
        RegionScope::Default | RegionScope::All => lists,
        RegionScope::Named(region) => in_region(&lists, region, filter.provider.as_deref())?,
    };
    let mut matching: Vec<Row> = CATALOGUE.rows(lists.iter().copied()).collect();
    if let Some(pattern) = &filter.pattern {
        let wanted = pattern.trim().to_lowercase();
        matching.retain(|row| {
            row.names()
                .any(|name| name.to_lowercase().contains(&wanted))
        });
        if matching.is_empty() {
            return Err(no_match(pattern, filter, &lists));
        }
    }
    if filter.region == RegionScope::Default {
        let mut seen = BTreeSet::new();
        matching.retain(|row| seen.insert((row.region.provider, row.name())));
    }
    let named = matching.len();
    let mut machines: Vec<Machine> = matching.into_iter().map(Row::machine).collect();
    machines.retain(|machine| is_left(machine, filter));
    Ok(Matches { machines, named })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Order {
    /// Lowest monthly price first, in any currency; machines without a price last.
    #[default]
    Price,
    /// Least advertised memory first.
    Memory,
    /// By name, ignoring case.
    Name,
}

/// Sorts machines. Ties are broken by price, memory, name, provider and region.
pub fn sort(machines: &mut [Machine], order: Order) {
    machines.sort_by_cached_key(|machine| {
        let price = machine.price.as_ref();
        let monthly = price.and_then(|price| price.monthly);
        let name = machine.name.to_lowercase();
        let first = match order {
            Order::Price => (0, String::new()),
            Order::Memory => (machine.nominal, String::new()),
            Order::Name => (0, name.clone()),
        };
        let by_price = (
            monthly.is_none(),
            monthly,
            price.map(|price| price.currency.clone()),
        );
        let place = (machine.provider.clone(), machine.region.clone());
        (first, by_price, machine.nominal, name, place)
    });
}

fn is_left(machine: &Machine, filter: &Filter) -> bool {
    let price = machine.price.as_ref();
    let cheap_enough = filter.max_price.is_none_or(|most| {
        price
            .and_then(|price| price.monthly)
            .is_some_and(|monthly| monthly <= most)
    });
    let currency = filter.currency.as_ref().is_none_or(|wanted| {
        price.is_some_and(|price| price.currency.eq_ignore_ascii_case(wanted))
    });
    (filter.memory.least..=filter.memory.most).contains(&machine.nominal)
        && cheap_enough
        && currency
        && machine
            .arch
            .as_deref()
            .is_none_or(|arch| runs_on(arch, filter.arch.as_deref().map(arch_key)))
}

fn no_match(pattern: &str, filter: &Filter, lists: &[&'static Region]) -> LookupError {
    let provider = filter
        .provider
        .as_deref()
        .map(|word| provider_key(word.trim()).to_owned());
    let region = match &filter.region {
        RegionScope::Named(region) => Some(region.trim().to_owned()),
        RegionScope::Default | RegionScope::All => None,
    };
    LookupError::NoMatch {
        pattern: pattern.to_owned(),
        within: provider.into_iter().chain(region).collect(),
        nearest: names_near(&CATALOGUE, pattern, lists),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_narrow_the_list() {
        let list = |filter: Filter| all_matching(&filter).unwrap();
        let aws = || Filter {
            provider: Some("aws".to_owned()),
            ..Filter::default()
        };
        let t3 = list(Filter {
            pattern: Some("T3.".to_owned()),
            ..aws()
        });
        assert_eq!((t3.machines.len(), t3.named), (7, 7));
        let cheap = list(Filter {
            pattern: Some("t3.".to_owned()),
            max_price: Some("15.18".parse().unwrap()),
            memory: MemoryRange {
                least: 1 << 30,
                most: 2 << 30,
            },
            ..aws()
        });
        let names: Vec<_> = cheap
            .machines
            .iter()
            .map(|machine| &*machine.name)
            .collect();
        assert_eq!((names, cheap.named), (vec!["t3.micro", "t3.small"], 7));
        let everywhere = list(Filter {
            pattern: Some("t3.nano".into()),
            region: RegionScope::All,
            ..aws()
        });
        assert_eq!(everywhere.machines.len(), 4);
        let frankfurt = RegionScope::Named("EU-central-1".to_owned());
        let there = list(Filter {
            pattern: Some("t3.nano".into()),
            region: frankfurt,
            ..aws()
        });
        assert_eq!(there.machines[0].region.as_deref(), Some("eu-central-1"));
        let euros = list(Filter {
            currency: Some("eur".to_owned()),
            ..Filter::default()
        });
        assert!(
            euros
                .machines
                .iter()
                .all(|m| m.price.as_ref().unwrap().currency == "EUR")
        );
        let arm = list(Filter {
            arch: Some("aarch64".to_owned()),
            ..aws()
        });
        assert!(
            arm.machines
                .iter()
                .all(|machine| machine.arch.as_deref() == Some("arm64"))
        );
    }

    #[test]
    fn each_machine_is_listed_once_unless_all_regions_are_asked_for() {
        let filter = Filter {
            provider: Some("vultr".to_owned()),
            ..Filter::default()
        };
        let machines = all_matching(&filter).unwrap().machines;
        let names: BTreeSet<_> = machines.iter().map(|machine| &machine.name).collect();
        assert_eq!(names.len(), machines.len());
        assert!(
            machines
                .iter()
                .any(|machine| machine.region.as_deref() == Some("sao"))
        );
    }

    #[test]
    fn a_pattern_that_matches_nothing_lists_the_nearest() {
        let filter = Filter {
            pattern: Some("t3.samll".to_owned()),
            provider: Some("ec2".to_owned()),
            ..Filter::default()
        };
        let error = all_matching(&filter).unwrap_err();
        assert_eq!(
            error.to_string(),
            "no machine's name in aws contains `t3.samll`"
        );
        assert_eq!(
            error.help(),
            "did you mean `t3.small`, `t2.small` or `t3a.small`?"
        );
    }

    fn size(text: &str) -> Result<u64, String> {
        text.strip_suffix('g')
            .and_then(|gib| gib.parse::<u64>().ok())
            .map(|gib| gib << 30)
            .ok_or_else(|| format!("`{text}` is no size"))
    }

    #[test]
    fn ranges_of_memory() {
        let range = |text| MemoryRange::parse(text, size);
        let gib = |least: u64, most: u64| MemoryRange {
            least: least << 30,
            most: most << 30,
        };
        assert_eq!(
            range("2g.."),
            Ok(MemoryRange {
                least: 2 << 30,
                ..MemoryRange::default()
            })
        );
        assert_eq!(range("..4g"), Ok(gib(0, 4)));
        assert_eq!(range("2g..4g"), Ok(gib(2, 4)));
        assert_eq!(range(" 2g .. 4g "), Ok(gib(2, 4)));
        assert_eq!(range("2g"), Ok(gib(2, 2)));
        assert_eq!(range(".."), Ok(MemoryRange::default()));
        assert!(
            range("4g..2g")
                .unwrap_err()
                .contains("no memory is between")
        );
        assert!(range("").is_err());
        assert_eq!(range("2x..").unwrap_err(), "`2x` is no size");
        assert!(range("2g...4g").is_err());
    }

    #[test]
    fn what_costs_nothing_known_comes_last() {
        let filter = Filter {
            pattern: Some("pi 5".to_owned()),
            ..Filter::default()
        };
        let mut machines = all_matching(&filter).unwrap().machines;
        machines.push(find_named("t3.nano"));
        machines.push(find_named("CX22"));
        sort(&mut machines, Order::Price);
        let names: Vec<_> = machines
            .iter()
            .take(3)
            .map(|machine| &*machine.name)
            .collect();
        assert_eq!(names, ["t3.nano", "CX22", "Raspberry Pi 5 1GB"]);
        sort(&mut machines, Order::Name);
        assert_eq!(machines[0].name, "CX22");
        sort(&mut machines, Order::Memory);
        assert_eq!(machines[0].name, "t3.nano");
    }

    fn find_named(name: &str) -> Machine {
        crate::host::find(&crate::host::Query::named(name)).unwrap()
    }
}
