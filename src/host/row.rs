//! A row of a price list and its machine.

use bytesize::MIB;

use crate::evidence::Evidence;

use super::memtotal::{self, Hypervisor, Processor};
use super::packed::{Arch, Catalogue, Machine as Record, Offer, Region, Word};
use super::price::{Money, Price};
use super::{Machine, Status, Text};

/// The cents of the catalogue in [`Money`].
const MICROS_PER_CENT: u64 = 10_000;

/// A machine in one region.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    catalogue: &'static Catalogue,
    pub(super) region: &'static Region,
    record: &'static Record,
    offer: &'static Offer,
}

impl Catalogue {
    /// All rows of these regions.
    pub(super) fn rows(
        &'static self,
        regions: impl IntoIterator<Item = &'static Region>,
    ) -> impl Iterator<Item = Row> {
        regions.into_iter().flat_map(move |region| {
            let offers = usize::from(region.start)..usize::from(region.end);
            let offers = self.offers[offers].iter();
            offers.map(move |offer| self.row(region, offer))
        })
    }

    /// The rows with that name or alias in every region, in the order of the catalogue.
    pub(super) fn rows_called(&'static self, name: &str) -> impl Iterator<Item = Row> + use<> {
        self.offers_called(name)
            .map(|offer| self.row(self.region_of(offer), &self.offers[usize::from(offer)]))
    }

    fn row(&'static self, region: &'static Region, offer: &'static Offer) -> Row {
        Row {
            catalogue: self,
            region,
            record: &self.machines[usize::from(offer.machine)],
            offer,
        }
    }
}

impl Row {
    pub(super) fn name(self) -> &'static str {
        self.catalogue.text(self.record.name)
    }

    pub(super) fn aliases(self) -> impl Iterator<Item = &'static str> {
        let aliases = self.catalogue.text(self.record.aliases).split(';');
        aliases.filter(|alias| !alias.is_empty())
    }

    /// The name and the aliases.
    pub(super) fn names(self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name()).chain(self.aliases())
    }

    /// Advertised memory in bytes.
    pub(super) fn nominal(self) -> u64 {
        u64::from(self.record.memory_mib) * MIB
    }

    pub(super) fn arch(self) -> &'static str {
        self.record.arch.key()
    }

    pub(super) fn monthly(self) -> Option<Money> {
        let own = self.offer.monthly_cents;
        own.map(|cents| Money::from_micros(u64::from(cents) * MICROS_PER_CENT))
            .or_else(|| self.hourly().map(Money::per_month))
    }

    fn hourly(self) -> Option<Money> {
        let micros = self.offer.hourly_micros?;
        Some(Money::from_micros(micros.into()))
    }

    pub(super) fn status(self) -> Status {
        if self.offer.is_discontinued {
            Status::Discontinued
        } else {
            Status::Offered
        }
    }

    pub(super) fn machine(self) -> Machine {
        let Self { record, offer, .. } = self;
        let nominal = self.nominal();
        let measured = known(record.memtotal_mib).map(|mib| u64::from(mib) * MIB);
        let as_of = self.text(offer.as_of);
        Machine {
            name: Text::Borrowed(self.name()),
            aliases: self.aliases().map(Text::Borrowed).collect(),
            provider: Some(Text::Borrowed(self.region.provider)),
            region: Some(Text::Borrowed(self.region.name)),
            family: self.text(record.family),
            arch: Some(Text::Borrowed(self.arch())),
            vcpus: known(record.vcpus).map(f64::from),
            baseline_percent: known(record.baseline).map(|tenths| f64::from(tenths) / 10.0),
            nominal,
            memtotal: measured.unwrap_or_else(|| self.estimate(nominal)),
            memtotal_evidence: match measured {
                Some(_) => Evidence::Measured,
                None => Evidence::Estimated,
            },
            memtotal_measured_on: self.text(record.measured_on),
            price: self.monthly().map(|monthly| Price {
                monthly: Some(monthly),
                hourly: self.hourly(),
                currency: Text::Borrowed(self.catalogue.word(offer.currency)),
                as_of: as_of.clone(),
            }),
            as_of,
            status: self.status(),
            storage_gb: known(record.storage_gb).map(u64::from),
            source: Text::Borrowed(self.catalogue.word(offer.source)),
            notes: Text::Borrowed(self.catalogue.word(offer.notes)),
        }
    }

    fn text(self, word: Word) -> Option<Text> {
        let text = self.catalogue.word(word);
        (!text.is_empty()).then_some(Text::Borrowed(text))
    }

    fn estimate(self, nominal: u64) -> u64 {
        let hypervisor = if self.region.provider == "aws" {
            Hypervisor::Nitro
        } else {
            Hypervisor::Other
        };
        let processor = match self.record.arch {
            Arch::Arm64 => Processor::Arm,
            Arch::Amd64 | Arch::Any => Processor::Other,
        };
        memtotal::estimate(nominal, hypervisor, processor)
    }
}

/// Records store unknown numbers as 0.
fn known<T: Default + PartialEq>(number: T) -> Option<T> {
    (number != T::default()).then_some(number)
}
