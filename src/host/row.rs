//! One line of a price list, and the machine that it describes.
//!
//! No field of those files holds a comma or a quote, which a test keeps true. So a
//! line is split at its commas and borrowed as it is: reading a whole region costs
//! no allocation, and looking up a name parses one line only.

use std::sync::LazyLock;

use super::memtotal::{self, Hypervisor, MIB, Processor};
use super::price::{Money, Price};
use super::region::Region;
use super::{Evidence, Machine, Status, Text};

const CHECKED: &str = "the test `catalogue` reads every row";

/// Source ids and what they stand for, sorted by id.
static SOURCES: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let csv = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/profiles/instances/sources.csv"
    ));
    csv.lines()
        .skip(1)
        .map(|line| line.split_once(',').expect(CHECKED))
        .collect()
});

/// A line of one region's price list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub(crate) region: &'static Region,
    line: &'static str,
}

/// Every row of a region.
pub(crate) fn rows(region: &'static Region) -> impl Iterator<Item = Row> {
    region
        .csv
        .lines()
        .skip(1)
        .map(move |line| Row { region, line })
}

impl Row {
    /// The machine's name.
    pub(crate) fn name(self) -> &'static str {
        self.line.split_once(',').expect(CHECKED).0
    }

    /// Its other names.
    pub(crate) fn aliases(self) -> impl Iterator<Item = &'static str> {
        let (_, rest) = self.line.split_once(',').expect(CHECKED);
        let (aliases, _) = rest.split_once(',').expect(CHECKED);
        aliases.split(';').filter(|alias| !alias.is_empty())
    }

    /// Its name, then its other names.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name()).chain(self.aliases())
    }

    /// Whether `name` is one of its names, in whatever case.
    pub(crate) fn is_called(self, name: &str) -> bool {
        self.names().any(|own| own.eq_ignore_ascii_case(name))
    }

    /// The machine.
    pub(crate) fn machine(self) -> Machine {
        let [
            name,
            _,
            family,
            vcpus,
            baseline_percent,
            memory_mib,
            memtotal_mib,
            measured_on,
            arch,
            currency,
            hourly,
            monthly,
            as_of,
            status,
            storage_gb,
            source,
            notes,
        ] = self.fields();
        let nominal = number::<u64>(memory_mib).expect(CHECKED) * MIB;
        let measured = number::<u64>(memtotal_mib).map(|mib| mib * MIB);
        Machine {
            name: Text::Borrowed(name),
            aliases: self.aliases().map(Text::Borrowed).collect(),
            provider: Some(Text::Borrowed(self.region.provider)),
            region: Some(Text::Borrowed(self.region.name)),
            family: text(family),
            arch: text(arch),
            vcpus: number(vcpus),
            baseline_percent: number(baseline_percent),
            nominal,
            memtotal: measured.unwrap_or_else(|| self.estimate(nominal, arch)),
            memtotal_evidence: match measured {
                Some(_) => Evidence::Measured,
                None => Evidence::Estimated,
            },
            memtotal_measured_on: text(measured_on),
            price: price(hourly, monthly, currency, as_of),
            as_of: text(as_of),
            status: match status {
                "discontinued" => Status::Discontinued,
                _ => Status::Offered,
            },
            storage_gb: number(storage_gb),
            source: Text::Borrowed(source_text(source)),
            notes: Text::Borrowed(notes),
        }
    }

    fn fields(self) -> [&'static str; 17] {
        let mut fields = [""; 17];
        for (field, text) in fields.iter_mut().zip(self.line.split(',')) {
            *field = text;
        }
        fields
    }

    fn estimate(self, nominal: u64, arch: &str) -> u64 {
        let hypervisor = if self.region.provider == "aws" {
            Hypervisor::Nitro
        } else {
            Hypervisor::Other
        };
        let processor = if arch == "arm64" {
            Processor::Arm
        } else {
            Processor::Other
        };
        memtotal::estimate(nominal, hypervisor, processor)
    }
}

fn text(field: &'static str) -> Option<Text> {
    (!field.is_empty()).then_some(Text::Borrowed(field))
}

fn number<T: std::str::FromStr>(field: &str) -> Option<T> {
    if field.is_empty() {
        return None;
    }
    Some(field.parse().ok().expect(CHECKED))
}

fn price(
    hourly: &str,
    monthly: &str,
    currency: &'static str,
    as_of: &'static str,
) -> Option<Price> {
    let hourly: Option<Money> = number(hourly);
    let monthly = number(monthly).or_else(|| hourly.map(Money::per_month))?;
    Some(Price {
        monthly: Some(monthly),
        hourly,
        currency: Text::Borrowed(currency),
        as_of: text(as_of),
    })
}

fn source_text(id: &str) -> &'static str {
    let index = SOURCES
        .binary_search_by_key(&id, |&(id, _)| id)
        .expect(CHECKED);
    SOURCES[index].1
}
