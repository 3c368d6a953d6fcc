//! The machine catalogue for a terminal.

use std::collections::BTreeSet;

use super::Listing;
use crate::budget::Size;
use crate::host::{
    Age, CATALOGUE_DATE, Machine, MemoryRange, Order, RegionScope, Reserve, Status, regions,
};
use crate::output::Screen;
use crate::output::text::layout::{self, Column, name, number, wrapped};
use crate::output::text::page::Page;
use crate::plural::counted;

/// One column per value.
const WIDE: [Column; 8] = [
    name("NAME"),
    name("PROVIDER"),
    name("REGION"),
    number("VCPU"),
    number("MEMORY"),
    number("ALLOCATABLE"),
    number("PRICE/MONTH"),
    name("AS OF"),
];

/// Provider and region in one column, sizes in MiB, dates without a day. Only provider and region
/// may wrap, since names should be easy to copy.
const NARROW: [Column; 7] = [
    name("NAME"),
    wrapped("WHERE"),
    number("VCPU"),
    number("MIB"),
    number("ALLOC."),
    number("PRICE"),
    name("AS OF"),
];

const MIB: u64 = 1 << 20;
const STALE: &str = "*";
const GONE: &str = "+";

/// Renders the list, with notes on machines not shown.
pub(super) fn render(listing: &Listing<'_>, screen: &Screen) -> String {
    if listing.machines.is_empty() {
        let flags = flags(listing);
        return format!(
            "{flags} excluded all of {}\n",
            counted(listing.named, "machine")
        );
    }
    let mut page = Page::new(screen);
    let wide: Vec<_> = rows(listing, wide_row);
    if layout::has_room(&WIDE, &wide, screen.width) {
        page.table(&WIDE, &wide);
    } else {
        page.table(&NARROW, &rows(listing, narrow_row));
    }
    page.blank();
    for note in notes(listing) {
        page.line(2, &note);
    }
    page.finish()
}

fn rows(listing: &Listing<'_>, row: fn(&Machine, u64) -> Vec<String>) -> Vec<Vec<String>> {
    let machines = listing.machines.iter();
    machines
        .map(|machine| row(machine, listing.allocatable(machine)))
        .collect()
}

fn wide_row(machine: &Machine, allocatable: u64) -> Vec<String> {
    vec![
        machine.name.to_string(),
        provider(machine).to_owned(),
        machine.region.as_deref().unwrap_or_default().to_owned(),
        vcpus(machine),
        Size(machine.nominal).to_string(),
        Size(allocatable).to_string(),
        monthly(machine),
        dated(machine, usize::MAX),
    ]
}

fn narrow_row(machine: &Machine, allocatable: u64) -> Vec<String> {
    let provider = provider(machine);
    vec![
        machine.name.to_string(),
        // Omit the region if there is only one.
        match &machine.region {
            Some(region) if regions_of(provider) > 1 => format!("{provider} {region}"),
            _ => provider.to_owned(),
        },
        vcpus(machine).replace(' ', ""),
        (machine.nominal / MIB).to_string(),
        (allocatable / MIB).to_string(),
        monthly(machine),
        dated(machine, "2026-09".len()),
    ]
}

fn provider(machine: &Machine) -> &str {
    machine.provider.as_deref().unwrap_or("own")
}

fn monthly(machine: &Machine) -> String {
    let price = machine.price.as_ref();
    let monthly = price.and_then(|price| Some(price.show(price.monthly?)));
    monthly.unwrap_or_else(|| "-".to_owned())
}

/// The vCPUs: `2`, or `2 (0.4)` if only 0.4 can be used continuously.
fn vcpus(machine: &Machine) -> String {
    match (machine.vcpus, machine.sustained_vcpus()) {
        (None, _) => "-".to_owned(),
        (Some(all), None) => all.to_string(),
        (Some(all), Some(sustained)) => {
            let sustained = format!("{sustained:.2}");
            format!(
                "{all} ({})",
                sustained.trim_end_matches('0').trim_end_matches('.')
            )
        }
    }
}

/// The date of the price and its marks. Empty without a price.
fn dated(machine: &Machine, longest: usize) -> String {
    let Some(price) = &machine.price else {
        return "-".to_owned();
    };
    let day = price.as_of.as_deref().unwrap_or("unknown");
    let mut text = day[..day.len().min(longest)].to_owned();
    if price.is_stale() {
        text.push_str(STALE);
    }
    if machine.status == Status::Discontinued {
        text.push_str(GONE);
    }
    text
}

/// Notes for below the table, one per line.
fn notes(listing: &Listing<'_>) -> Vec<String> {
    let machines = listing.machines;
    let prices: Vec<_> = machines
        .iter()
        .filter_map(|machine| machine.price.as_ref())
        .collect();
    let mut notes = vec![shown(listing)];
    if listing.named > listing.matched {
        let left_out = listing.named - listing.matched;
        notes.push(format!(
            "{} excluded by {}",
            counted(left_out, "machine"),
            flags(listing)
        ));
    }
    let reserve = Reserve::default();
    notes.push(format!(
        "allocatable: what Linux sees, less {} for the system, {} for Docker and {} for each of {}",
        Size(reserve.system),
        Size(reserve.engine),
        Size(reserve.per_container),
        match listing.containers {
            1 => "1 container".to_owned(),
            n => format!("{n} containers (--containers)"),
        }
    ));
    if machines
        .iter()
        .any(|machine| machine.sustained_vcpus().is_some())
    {
        notes.push("VCPU in brackets: what a burstable machine can sustain".to_owned());
    }
    let currencies: BTreeSet<&str> = prices.iter().map(|price| &*price.currency).collect();
    if !prices.is_empty() {
        notes.push("prices: monthly list prices for Linux, without tax or extras".to_owned());
    }
    if currencies.len() > 1 {
        let all: Vec<_> = currencies.into_iter().collect();
        let how = match listing.order {
            Order::Price => "are ordered by their amounts, not converted",
            Order::Memory | Order::Name => "are not converted",
        };
        notes.push(format!(
            "prices in {} {how} (--currency)",
            all.join(" and ")
        ));
    }
    if prices.iter().any(|price| price.age() == Age::Stale) {
        notes.push(format!(
            "{STALE} the price is more than a year older than the catalogue ({CATALOGUE_DATE})"
        ));
    }
    if prices.iter().any(|price| price.age() == Age::Unknown) {
        notes.push("unknown: a price from a user's notes, date unknown".to_owned());
    }
    if machines
        .iter()
        .any(|machine| machine.status == Status::Discontinued)
    {
        notes.push(format!("{GONE} no longer sold"));
    }
    if listing.filter.region == RegionScope::Default && has_other_regions(machines) {
        notes.push("prices of each provider's first region; --region or --all-regions".to_owned());
    }
    notes
}

fn shown(listing: &Listing<'_>) -> String {
    let order = match listing.order {
        Order::Price => "cheapest first",
        Order::Memory => "smallest first",
        Order::Name => "by name",
    };
    let shown = listing.machines.len();
    if shown < listing.matched {
        format!(
            "{shown} of {} shown, {order}; --limit 0 shows all",
            counted(listing.matched, "machine")
        )
    } else {
        format!("{}, {order}", counted(shown, "machine"))
    }
}

/// The filters, other than the name, that excluded machines.
fn flags(listing: &Listing<'_>) -> String {
    let filter = listing.filter;
    let asked = [
        (filter.memory != MemoryRange::default()).then_some("--memory"),
        filter.max_price.map(|_| "--max-price"),
        filter.currency.as_ref().map(|_| "--currency"),
        filter.arch.as_ref().map(|_| "--arch"),
    ];
    asked.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn has_other_regions(machines: &[Machine]) -> bool {
    machines.iter().any(|machine| {
        machine
            .provider
            .as_deref()
            .is_some_and(|p| regions_of(p) > 1)
    })
}

fn regions_of(provider: &str) -> usize {
    regions()
        .iter()
        .filter(|list| list.provider == provider)
        .count()
}
