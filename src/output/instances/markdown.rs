//! The machine catalogue for a pull request.

use super::Listing;
use crate::budget::Size;
use crate::host::Machine;
use crate::output::text::escape::visible;
use crate::output::text::layout::{Column, number, text};
use crate::output::text::markdown::{escaped, table};

const COLUMNS: [Column; 9] = [
    text("NAME"),
    text("PROVIDER"),
    text("REGION"),
    text("ARCH"),
    number("vCPU"),
    number("MEMORY"),
    number("ALLOCATABLE"),
    number("MONTHLY"),
    text("AS OF"),
];

/// Renders the list, and below it the number of machines not shown.
pub(super) fn render(listing: &Listing<'_>) -> String {
    let machines = listing.machines.iter();
    let table = table(&COLUMNS, machines.map(|machine| cells(listing, machine)));
    let (shown, matched) = (listing.machines.len(), listing.matched);
    if shown < matched {
        format!("{table}\n{shown} of {matched} machines; `--limit 0` lists all\n")
    } else {
        table
    }
}

fn cells(listing: &Listing<'_>, machine: &Machine) -> Vec<String> {
    let text = |text: Option<&str>| escaped(&visible(text.unwrap_or_default()));
    let price = machine.price.as_ref();
    let monthly = price.and_then(|price| {
        let amount = price.monthly?;
        Some(format!("{amount} {}", price.currency))
    });
    vec![
        text(Some(&machine.name)),
        text(machine.provider.as_deref()),
        text(machine.region.as_deref()),
        text(machine.arch.as_deref()),
        machine
            .vcpus
            .map_or_else(String::new, |vcpus| vcpus.to_string()),
        Size(machine.nominal).to_string(),
        Size(listing.allocatable(machine)).to_string(),
        text(monthly.as_deref()),
        text(price.and_then(|price| price.as_of.as_deref())),
    ]
}
