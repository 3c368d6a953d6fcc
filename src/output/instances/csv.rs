//! One line per machine.

use serde::Serialize;

use crate::evidence::Evidence;
use crate::host::{Machine, Money, Status};

use super::super::text::csv::records;
use super::{Listing, plain};

pub(super) fn render(listing: &Listing<'_>) -> String {
    let machines = listing.machines.iter();
    records(&HEADER, machines.map(|machine| line(listing, machine)))
}

#[derive(Debug, Serialize)]
struct Line<'a> {
    name: &'a str,
    provider: Option<&'a str>,
    region: Option<&'a str>,
    family: Option<&'a str>,
    arch: Option<&'a str>,
    #[serde(serialize_with = "plain")]
    vcpus: Option<f64>,
    #[serde(serialize_with = "plain")]
    baseline_percent: Option<f64>,
    nominal: u64,
    memtotal: u64,
    memtotal_evidence: Evidence,
    allocatable: u64,
    storage_gb: Option<u64>,
    monthly: Option<Money>,
    hourly: Option<Money>,
    currency: Option<&'a str>,
    as_of: Option<&'a str>,
    stale: bool,
    discontinued: bool,
    aliases: String,
    source: &'a str,
    notes: &'a str,
}

const HEADER: [&str; 21] = [
    "name",
    "provider",
    "region",
    "family",
    "arch",
    "vcpus",
    "baseline_percent",
    "nominal",
    "memtotal",
    "memtotal_evidence",
    "allocatable",
    "storage_gb",
    "monthly",
    "hourly",
    "currency",
    "as_of",
    "stale",
    "discontinued",
    "aliases",
    "source",
    "notes",
];

fn line<'m>(listing: &Listing<'_>, machine: &'m Machine) -> Line<'m> {
    let price = machine.price.as_ref();
    Line {
        name: &machine.name,
        provider: machine.provider.as_deref(),
        region: machine.region.as_deref(),
        family: machine.family.as_deref(),
        arch: machine.arch.as_deref(),
        vcpus: machine.vcpus,
        baseline_percent: machine.baseline_percent,
        nominal: machine.nominal,
        memtotal: machine.memtotal,
        memtotal_evidence: machine.memtotal_evidence,
        allocatable: listing.allocatable(machine),
        storage_gb: machine.storage_gb,
        monthly: price.and_then(|price| price.monthly),
        hourly: price.and_then(|price| price.hourly),
        currency: price.map(|price| &*price.currency),
        as_of: machine.as_of.as_deref(),
        stale: price.is_some_and(crate::host::Price::is_stale),
        discontinued: machine.status == Status::Discontinued,
        aliases: machine.aliases.join(";"),
        source: &machine.source,
        notes: &machine.notes,
    }
}
