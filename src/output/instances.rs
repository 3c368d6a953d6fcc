//! The machine catalogue, in every format that suits a list.

use std::io::{self, Write};

use serde::{Serialize, Serializer};

use crate::evidence::Evidence;
use crate::host::{
    CATALOGUE_DATE, CapacityOptions, Filter, Machine, Money, Order, Status, allocatable,
};

mod markdown;
mod table;

pub use markdown::markdown;
pub use table::table;

/// The version of the JSON.
const VERSION: u32 = 1;

/// What is to be listed, and what it was taken from.
#[derive(Debug, Clone, Copy)]
pub struct Listing<'a> {
    /// The machines, in the order of the list.
    pub machines: &'a [Machine],
    /// How many there were before the list was cut.
    pub matched: usize,
    /// How many there were before memory, price, currency and architecture were asked.
    pub named: usize,
    /// For how many containers to say what is allocatable.
    pub containers: u64,
    /// What was asked.
    pub filter: &'a Filter,
    /// How it is sorted.
    pub order: Order,
}

/// The JSON; its fields are a promise.
#[derive(Debug, Serialize)]
struct Envelope<'a> {
    version: u32,
    catalogue_date: &'static str,
    matched: usize,
    containers: u64,
    instances: Vec<Entry<'a>>,
}

#[derive(Debug, Serialize)]
struct Entry<'a> {
    name: &'a str,
    aliases: &'a [crate::host::Text],
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
    memtotal_measured_on: Option<&'a str>,
    allocatable: u64,
    storage_gb: Option<u64>,
    price: Option<PriceEntry<'a>>,
    as_of: Option<&'a str>,
    discontinued: bool,
    source: &'a str,
    notes: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct PriceEntry<'a> {
    monthly: Option<Money>,
    hourly: Option<Money>,
    currency: &'a str,
    as_of: Option<&'a str>,
    stale: bool,
}

/// One line of the CSV.
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

/// Writes the list as JSON.
///
/// # Errors
///
/// What writing fails with.
pub fn json(listing: &Listing<'_>, out: &mut dyn Write) -> io::Result<()> {
    super::json::render(&listing.envelope(), out)
}

/// Writes the list as YAML: the same as the JSON.
///
/// # Errors
///
/// What writing fails with.
pub fn yaml(listing: &Listing<'_>, out: &mut dyn Write) -> io::Result<()> {
    super::yaml::render(&listing.envelope(), out)
}

/// Writes the list as CSV, with a header.
///
/// # Errors
///
/// What writing fails with.
pub fn csv(listing: &Listing<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut writer = ::csv::WriterBuilder::new()
        .has_headers(false)
        .from_writer(out);
    // Written by hand, so that it is there above an empty list too.
    writer.write_record(CSV_HEADER)?;
    for machine in listing.machines {
        writer.serialize(listing.line(machine))?;
    }
    writer.flush()
}

/// `2` rather than `2.0`.
#[expect(
    clippy::ref_option,
    reason = "serde calls it with a reference to the field"
)]
fn plain<S: Serializer>(number: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match number {
        None => serializer.serialize_none(),
        Some(number) if number.fract() == 0.0 && (0.0..1e9).contains(number) =>
        {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "checked"
            )]
            serializer.serialize_some(&(*number as u64))
        }
        Some(number) => serializer.serialize_some(number),
    }
}

const CSV_HEADER: [&str; 21] = [
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

impl Listing<'_> {
    fn envelope(&self) -> Envelope<'_> {
        Envelope {
            version: VERSION,
            catalogue_date: CATALOGUE_DATE,
            matched: self.matched,
            containers: self.containers,
            instances: self
                .machines
                .iter()
                .map(|machine| self.entry(machine))
                .collect(),
        }
    }

    /// What the machine has left for that many containers, in bytes.
    fn allocatable(&self, machine: &Machine) -> u64 {
        allocatable(machine, &CapacityOptions::default(), self.containers).allocatable
    }

    fn entry<'m>(&self, machine: &'m Machine) -> Entry<'m> {
        Entry {
            name: &machine.name,
            aliases: &machine.aliases,
            provider: machine.provider.as_deref(),
            region: machine.region.as_deref(),
            family: machine.family.as_deref(),
            arch: machine.arch.as_deref(),
            vcpus: machine.vcpus,
            baseline_percent: machine.baseline_percent,
            nominal: machine.nominal,
            memtotal: machine.memtotal,
            memtotal_evidence: machine.memtotal_evidence,
            memtotal_measured_on: machine.memtotal_measured_on.as_deref(),
            allocatable: self.allocatable(machine),
            storage_gb: machine.storage_gb,
            price: machine.price.as_ref().map(|price| PriceEntry {
                monthly: price.monthly,
                hourly: price.hourly,
                currency: &price.currency,
                as_of: price.as_of.as_deref(),
                stale: price.is_stale(),
            }),
            as_of: machine.as_of.as_deref(),
            discontinued: machine.status == Status::Discontinued,
            source: &machine.source,
            notes: (!machine.notes.is_empty()).then_some(&*machine.notes),
        }
    }

    fn line<'m>(&self, machine: &'m Machine) -> Line<'m> {
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
            allocatable: self.allocatable(machine),
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
}
