//! The machine catalogue for a pull request.

use std::io::{self, Write};

use super::Listing;
use crate::budget::Size;
use crate::host::Machine;
use crate::output::escape::visible;
use crate::output::markdown::escaped;

/// Writes the list as a Markdown table, and says below it what was cut off.
///
/// # Errors
///
/// What writing fails with.
pub fn markdown(listing: &Listing<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "| name | provider | region | arch | vCPU | memory | allocatable | monthly | as of |"
    )?;
    writeln!(
        out,
        "| :-- | :-- | :-- | :-- | --: | --: | --: | --: | :-- |"
    )?;
    for machine in listing.machines {
        writeln!(out, "| {} |", cells(listing, machine).join(" | "))?;
    }
    let shown = listing.machines.len();
    if shown < listing.matched {
        let matched = listing.matched;
        writeln!(
            out,
            "\n{shown} of {matched} machines; `--limit 0` lists all"
        )?;
    }
    Ok(())
}

fn cells(listing: &Listing<'_>, machine: &Machine) -> [String; 9] {
    let text = |text: Option<&str>| escaped(&visible(text.unwrap_or_default()));
    let price = machine.price.as_ref();
    let monthly = price.and_then(|price| {
        let amount = price.monthly?;
        Some(format!("{amount} {}", price.currency))
    });
    [
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
