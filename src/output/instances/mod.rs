//! The machine catalogue.

mod csv;
mod markdown;
mod table;

use serde::{Serialize, Serializer};

use crate::evidence::Evidence;
use crate::host::{
    CATALOGUE_DATE, CapacityOptions, Filter, Machine, Order, Price, Status, allocatable,
};

use super::{Report, Screen};

/// The version of the JSON.
const VERSION: u32 = 1;

/// What to list, and the query behind it.
#[derive(Debug, Clone, Copy)]
pub struct Listing<'a> {
    /// The machines, in order.
    pub machines: &'a [Machine],
    /// The number of machines before the list was cut.
    pub matched: usize,
    /// The number of machines before filtering by memory, price, currency and architecture.
    pub named: usize,
    /// The number of containers to compute the available memory for.
    pub containers: u64,
    pub filter: &'a Filter,
    pub order: Order,
}

/// The JSON. Its fields are stable.
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
    #[serde(flatten)]
    price: &'a Price,
    stale: bool,
}

impl Report for Listing<'_> {
    fn table(&self, screen: &Screen) -> String {
        table::render(self, screen)
    }

    fn csv(&self) -> String {
        csv::render(self)
    }

    fn markdown(&self) -> String {
        markdown::render(self)
    }
}

/// Serializes as [`Envelope`].
impl Serialize for Listing<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.envelope().serialize(serializer)
    }
}

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

    /// The memory available for that many containers, in bytes.
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
                price,
                stale: price.is_stale(),
            }),
            as_of: machine.as_of.as_deref(),
            discontinued: machine.status == Status::Discontinued,
            source: &machine.source,
            notes: (!machine.notes.is_empty()).then_some(&*machine.notes),
        }
    }
}

/// Writes `2` instead of `2.0`.
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
