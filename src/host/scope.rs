//! Finds machines that could replace another one.

use super::catalogue::{in_region, lists_of};
use super::lookup_error::LookupError;
use super::packed::CATALOGUE;
use super::region::{arch_key, default_region};
use super::row::Row;
use super::{Machine, Status};

/// Which machines could replace another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scope<'a> {
    /// The provider; `None` for all.
    pub provider: Option<&'a str>,
    /// The region; `None` for the provider's default.
    pub region: Option<&'a str>,
    /// The architecture; `None` for any.
    pub arch: Option<&'a str>,
}

/// All machines still sold in this scope.
///
/// # Errors
///
/// If the provider or the region is unknown.
pub fn in_scope(scope: Scope<'_>) -> Result<Vec<Machine>, LookupError> {
    let arch = scope.arch.map(arch_key);
    let rows = rows_in(scope)?.filter(|row| could_replace(*row, arch));
    Ok(rows.map(Row::machine).collect())
}

/// The machine in scope with the lowest monthly price for which `fits` returns true. Ties go to the
/// least memory, then the first name. Machines without a price are skipped, and an unknown provider
/// or region returns `None`.
///
/// All prices in scope must have the same currency, which is true for every provider.
pub fn cheapest(scope: Scope<'_>, mut fits: impl FnMut(&Machine) -> bool) -> Option<Machine> {
    let arch = scope.arch.map(arch_key);
    let mut best = None;
    for row in rows_in(scope).ok()? {
        let Some(monthly) = row.monthly() else {
            continue;
        };
        let rank = (monthly, row.nominal(), row.name());
        // Most rows cost too much, so check the price first.
        let is_cheaper = best.as_ref().is_none_or(|(least, _)| rank < *least);
        if is_cheaper && could_replace(row, arch) {
            let machine = row.machine();
            if fits(&machine) {
                best = Some((rank, machine));
            }
        }
    }
    best.map(|(_, machine)| machine)
}

/// All rows of a provider in a region.
fn rows_in(scope: Scope<'_>) -> Result<impl Iterator<Item = Row> + use<>, LookupError> {
    let regions = CATALOGUE.regions;
    let of_provider = lists_of(regions, scope.provider)?;
    let lists = match scope.region {
        Some(region) => in_region(&of_provider, region, scope.provider)?,
        None => of_provider
            .into_iter()
            .filter(|list| default_region(regions, list.provider) == Some(list.name))
            .collect(),
    };
    Ok(CATALOGUE.rows(lists))
}

/// Whether a machine is still sold and runs images of this architecture.
fn could_replace(row: Row, arch: Option<&str>) -> bool {
    row.status() == Status::Offered && runs_on(row.arch(), arch)
}

/// Whether images of this architecture run there. `any` stands for a machine of unknown
/// architecture.
pub(super) fn runs_on(machine: &str, wanted: Option<&str>) -> bool {
    wanted.is_none_or(|wanted| wanted == machine || wanted == "any" || machine == "any")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn scope<'a>(
        provider: Option<&'a str>,
        region: Option<&'a str>,
        arch: Option<&'a str>,
    ) -> Scope<'a> {
        Scope {
            provider,
            region,
            arch,
        }
    }

    #[test]
    fn the_scope_of_a_machine_is_what_could_replace_it() {
        let names = |machines: Result<Vec<Machine>, LookupError>| -> BTreeSet<String> {
            machines
                .unwrap()
                .into_iter()
                .map(|machine| machine.name.into_owned())
                .collect()
        };
        let amd64 = names(in_scope(scope(
            Some("aws"),
            Some("us-east-1"),
            Some("amd64"),
        )));
        assert!(amd64.contains("t3a.medium") && !amd64.contains("t4g.medium"));
        assert_eq!(
            amd64,
            names(in_scope(scope(Some("AWS"), None, Some("x86_64"))))
        );
        let hetzner = names(in_scope(scope(Some("hetzner"), None, None)));
        assert!(hetzner.contains("CX23") && hetzner.contains("CAX11"));
        assert!(!hetzner.contains("CX22"), "it is no longer sold");
        assert!(matches!(
            in_scope(scope(Some("nobody"), None, None)),
            Err(LookupError::UnknownProvider { .. })
        ));
        assert!(matches!(
            in_scope(scope(Some("aws"), Some("nowhere"), None)),
            Err(LookupError::UnknownRegion { .. })
        ));
        assert_eq!(cheapest(scope(Some("nobody"), None, None), |_| true), None);
    }

    #[test]
    fn the_cheapest_is_cheapest_smallest_first() {
        let aws = scope(Some("aws"), None, Some("amd64"));
        let with = |memory| {
            cheapest(aws, |machine| machine.memtotal >= memory)
                .unwrap()
                .name
        };
        assert_eq!(with(3180 << 20), "t3a.medium");
        // Compare with sorting everything.
        for gib in 0..64 {
            let memory = gib << 30;
            let mut all = in_scope(aws).unwrap();
            all.retain(|machine| machine.memtotal >= memory);
            let by_price = |machine: &Machine| {
                (
                    machine.price.as_ref().unwrap().monthly,
                    machine.nominal,
                    machine.name.clone(),
                )
            };
            let least = all.into_iter().min_by_key(by_price).unwrap();
            assert_eq!(with(memory), least.name);
        }
        assert_eq!(cheapest(aws, |_| false), None);
        assert_eq!(
            cheapest(scope(Some("local"), None, None), |_| true),
            None,
            "no prices"
        );
    }

    #[test]
    fn a_provider_has_one_currency() {
        for list in CATALOGUE.regions {
            let of_it = in_scope(scope(Some(list.provider), Some(list.name), None)).unwrap();
            let currencies: BTreeSet<_> = of_it
                .iter()
                .filter_map(|m| Some(m.price.as_ref()?.currency.clone()))
                .collect();
            assert!(
                currencies.len() <= 1,
                "{} {}: {currencies:?}",
                list.provider,
                list.name
            );
        }
    }
}
