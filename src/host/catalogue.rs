//! Finds machines by name.

use std::collections::BTreeSet;

use compose_spec_loader::near::nearest_few;

use super::Machine;
use super::lookup_error::{Candidate, LookupError, unique};
use super::packed::{CATALOGUE, Catalogue, Region};
use super::region::{default_region, provider_key};
use super::row::Row;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// A name or an alias, in any case.
    pub name: String,
    /// The provider, needed if several sell a machine of that name.
    pub provider: Option<String>,
    /// The region; `None` is the provider's default.
    pub region: Option<String>,
}

impl Query {
    /// A query by name only.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            provider: None,
            region: None,
        }
    }
}

/// Finds one machine.
///
/// # Errors
///
/// If no machine matches, or more than one.
pub fn find(query: &Query) -> Result<Machine, LookupError> {
    find_in(&CATALOGUE, query)
}

fn find_in(catalogue: &'static Catalogue, query: &Query) -> Result<Machine, LookupError> {
    let name = query.name.trim();
    let at_provider = lists_of(catalogue.regions, query.provider.as_deref())?;
    let everywhere: Vec<Row> = catalogue.rows_called(name).collect();
    let is_there = |row: &&Row| {
        let mut lists = at_provider.iter();
        lists.any(|list| list.provider == row.region.provider)
    };
    let found: Vec<Row> = everywhere.iter().filter(is_there).copied().collect();
    if found.is_empty() {
        return Err(unknown(catalogue, query, &everywhere, &at_provider));
    }
    let found = match &query.region {
        None => by_default(&found, catalogue.regions),
        Some(region) => sold_in(&found, region.trim(), &at_provider)?,
    };
    match found[..] {
        [only] => Ok(only.machine()),
        _ => Err(LookupError::Ambiguous {
            name: name.to_owned(),
            candidates: candidates(&found),
        }),
    }
}

/// For each provider, the row of its default region, or all rows if that region has none.
fn by_default(found: &[Row], regions: &'static [Region]) -> Vec<Row> {
    let mut left = Vec::new();
    for of_one_provider in found.chunk_by(|a, b| a.region.provider == b.region.provider) {
        let default = of_one_provider
            .iter()
            .filter(|row| default_region(regions, row.region.provider) == Some(row.region.name));
        let before = left.len();
        left.extend(default);
        if left.len() == before {
            left.extend(of_one_provider);
        }
    }
    left
}

/// The rows of one region, at least one.
fn sold_in(
    found: &[Row],
    region: &str,
    lists: &[&'static Region],
) -> Result<Vec<Row>, LookupError> {
    let in_it = |row: &&Row| row.region.name.eq_ignore_ascii_case(region);
    let here: Vec<Row> = found.iter().filter(in_it).copied().collect();
    if !here.is_empty() {
        return Ok(here);
    }
    // An unknown region is a different error from a region that does not sell the machine.
    let providers: BTreeSet<_> = found.iter().map(|row| row.region.provider).collect();
    let of_them: Vec<_> = lists
        .iter()
        .copied()
        .filter(|list| providers.contains(list.provider))
        .collect();
    let only = (providers.len() == 1).then(|| found[0].region.provider);
    in_region(&of_them, region, only)?;
    Err(LookupError::NotInRegion {
        name: found[0].name().to_owned(),
        region: region.to_owned(),
        candidates: candidates(found),
    })
}

/// The price lists of a provider, or all of them.
pub(super) fn lists_of(
    lists: &'static [Region],
    provider: Option<&str>,
) -> Result<Vec<&'static Region>, LookupError> {
    let wanted = provider.map(|word| provider_key(word.trim()));
    let of_it: Vec<_> = lists
        .iter()
        .filter(|list| is_or_any(wanted, list.provider))
        .collect();
    if of_it.is_empty() {
        let known = unique(lists.iter().map(|list| list.provider));
        let provider = provider.unwrap_or_default().to_owned();
        return Err(LookupError::UnknownProvider { provider, known });
    }
    Ok(of_it)
}

/// The price lists of this region.
pub(super) fn in_region(
    lists: &[&'static Region],
    region: &str,
    provider: Option<&str>,
) -> Result<Vec<&'static Region>, LookupError> {
    let wanted = region.trim();
    let of_it: Vec<_> = lists
        .iter()
        .copied()
        .filter(|list| list.name.eq_ignore_ascii_case(wanted))
        .collect();
    if of_it.is_empty() {
        let known = unique(lists.iter().map(|list| list.name));
        let provider = provider.map(|word| provider_key(word.trim()).to_owned());
        return Err(LookupError::UnknownRegion {
            region: region.to_owned(),
            provider,
            known,
        });
    }
    Ok(of_it)
}

fn unknown(
    catalogue: &'static Catalogue,
    query: &Query,
    elsewhere: &[Row],
    lists: &[&'static Region],
) -> LookupError {
    let name = query.name.clone();
    let nearest = names_near(catalogue, &name, lists);
    match &query.provider {
        Some(_) if !elsewhere.is_empty() => LookupError::NotAtProvider {
            name,
            provider: lists[0].provider.to_owned(),
            candidates: candidates(elsewhere),
            nearest,
        },
        _ => LookupError::Unknown { name, nearest },
    }
}

pub(super) fn names_near(
    catalogue: &'static Catalogue,
    name: &str,
    lists: &[&'static Region],
) -> Vec<String> {
    let names = catalogue.rows(lists.iter().copied()).flat_map(Row::names);
    nearest_few(name, names)
        .into_iter()
        .map(str::to_owned)
        .collect()
}

fn candidates(rows: &[Row]) -> Vec<Candidate> {
    let candidate = |row: &Row| Candidate {
        name: row.name().to_owned(),
        provider: row.region.provider.to_owned(),
        region: row.region.name.to_owned(),
    };
    rows.iter().map(candidate).collect()
}

pub(super) fn is_or_any(wanted: Option<&str>, actual: &str) -> bool {
    wanted.is_none_or(|wanted| wanted.eq_ignore_ascii_case(actual))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::SHOPS;
    use super::*;

    fn ask(name: &str, provider: Option<&str>, region: Option<&str>) -> String {
        let query = Query {
            name: name.to_owned(),
            provider: provider.map(str::to_owned),
            region: region.map(str::to_owned),
        };
        match find_in(&SHOPS, &query) {
            Ok(machine) => {
                let place = (machine.provider.unwrap(), machine.region.unwrap());
                format!("{} of {} in {}", machine.name, place.0, place.1)
            }
            Err(error) => format!("{error}; {}", error.help()),
        }
    }

    #[test]
    fn a_name_of_one_provider_is_enough() {
        assert_eq!(ask("large", None, None), "large of south in east");
        assert_eq!(ask(" LARGE ", None, None), "large of south in east");
        assert_eq!(ask("Tiny", None, None), "small of north in here");
        assert_eq!(ask("N-1", None, None), "small of north in here");
    }

    #[test]
    fn a_name_of_several_providers_asks_for_one() {
        assert_eq!(
            ask("small", None, None),
            "`small` can be several machines: small of north in here, small of south in east; \
             say which: `--provider north` or `--provider south`"
        );
        assert_eq!(ask("small", Some("South"), None), "small of south in east");
        assert_eq!(
            ask("small", Some("south"), Some("WEST")),
            "small of south in west"
        );
        assert_eq!(ask("small", None, Some("west")), "small of south in west");
    }

    #[test]
    fn without_the_default_region_one_other_is_taken_and_of_several_one_is_asked_for() {
        assert_eq!(ask("western", None, None), "western of south in west");
        assert_eq!(
            ask("roaming", None, None),
            "`roaming` can be several machines: roaming of south in west, \
             roaming of south in pole; say which: `--region west` or `--region pole`"
        );
        assert_eq!(
            ask("roaming", None, Some("pole")),
            "roaming of south in pole"
        );
    }

    #[test]
    fn a_wrong_region_is_told_from_a_machine_that_is_not_sold_there() {
        assert_eq!(
            ask("large", None, Some("west")),
            "`large` has no price in region `west`; the catalogue has its price in east"
        );
        assert_eq!(
            ask("large", None, Some("wset")),
            "no region of south is called `wset`; did you mean `west`? the catalogue has east, west, pole"
        );
        assert_eq!(
            ask("small", None, Some("moon")),
            "no region is called `moon`; the catalogue has here, east, west, pole"
        );
    }

    #[test]
    fn a_wrong_provider_is_told_from_a_wrong_name() {
        assert_eq!(
            ask("large", Some("soth"), None),
            "no provider is called `soth`; did you mean `south`? the catalogue has north, south"
        );
        assert_eq!(
            ask("large", Some("north"), None),
            "no machine of north is called `large`; it is a machine of south"
        );
        assert_eq!(
            ask("lrage", None, None),
            "no machine is called `lrage`; did you mean `large`?"
        );
        assert_eq!(
            ask("postgres", None, None),
            "no machine is called `postgres`; `budget instances` lists the catalogue; \
             a machine of your own is `--memory 2g`"
        );
        assert!(ask("", None, None).starts_with("no machine is called ``;"));
    }

    #[test]
    fn the_names_that_users_know() {
        for (asked, name, provider, region) in [
            ("t2.micro", "t2.micro", "aws", "us-east-1"),
            ("T3.Small", "t3.small", "aws", "us-east-1"),
            ("CX22", "CX22", "hetzner", "eu"),
            ("cx11", "CX11", "hetzner", "eu"),
            ("kvm-1gb", "KVM 1GB", "alphavps", "default"),
            ("kvm 2gb", "KVM 2GB", "alphavps", "default"),
            ("b2s_v2", "Standard_B2s_v2", "azure", "eastus"),
            ("nanode 1gb", "g6-nanode-1", "linode", "default"),
            ("rpi4", "Raspberry Pi 4B 4GB", "local", "local"),
            ("vc2-1c-1gb-sc1", "vc2-1c-1gb-sc1", "vultr", "sao"),
        ] {
            let machine = find(&Query::named(asked)).unwrap();
            let place = (machine.provider.unwrap(), machine.region.unwrap());
            assert_eq!(
                (&*machine.name, &*place.0, &*place.1),
                (name, provider, region)
            );
        }
    }

    #[test]
    fn a_slip_in_a_real_name_lists_the_real_ones() {
        let error = find(&Query::named("t2.mirco")).unwrap_err();
        assert_eq!(
            error.help(),
            "did you mean `t2.micro`, `e2-micro`, `t1.micro` or `t3.micro`?"
        );
    }

    #[test]
    fn every_figure_of_a_row_arrives() {
        let micro = find(&Query::named("t2.micro")).unwrap();
        assert_eq!(micro.nominal, 1024 << 20);
        assert_eq!(micro.memtotal, 949 << 20);
        assert_eq!(micro.memtotal_evidence, crate::evidence::Evidence::Measured);
        assert_eq!(micro.memtotal_measured_on.as_deref(), Some("2025-12-10"));
        assert_eq!(
            (micro.vcpus, micro.baseline_percent),
            (Some(1.0), Some(10.0))
        );
        assert_eq!(micro.arch.as_deref(), Some("amd64"));
        let price = micro.price.unwrap();
        assert_eq!(price.monthly.unwrap().to_string(), "8.47");
        assert_eq!(price.hourly.unwrap().to_string(), "0.0116");
        assert_eq!(
            (&*price.currency, price.as_of.as_deref()),
            ("USD", Some("2026-07-20"))
        );
        assert!(micro.source.contains("karpenter"));
        let small = find(&Query::named("t3.small")).unwrap();
        assert_eq!(small.sustained_vcpus(), Some(0.4));
    }

    #[test]
    fn old_and_undated_prices_say_so() {
        let caveat = |name: &str, region: Option<&str>| {
            let region = region.map(str::to_owned);
            find(&Query {
                region,
                ..Query::named(name)
            })
            .unwrap()
            .price_caveat()
        };
        assert_eq!(caveat("t3.small", None), None);
        assert_eq!(
            caveat("t3.small", Some("eu-central-1")).unwrap(),
            "a price more than a year older than the catalogue (2026-09-17)"
        );
        assert_eq!(caveat("CX22", None).unwrap(), "price with date unknown");
        assert_eq!(caveat("rpi4", None), None);
    }
}
