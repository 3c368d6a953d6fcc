//! One line of a price list, and the machine that it describes.
//!
//! No field of those files holds a comma or a quote, which a test keeps true. So a
//! line is split at its commas and borrowed as it is: reading a whole region costs
//! no allocation, and looking up a name parses one line only.

use std::sync::LazyLock;

use crate::evidence::Evidence;

use super::memtotal::{self, Hypervisor, MIB, Processor};
use super::price::{Money, Price};
use super::region::Region;
use super::{Machine, Status, Text};

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
pub(super) struct Row {
    pub(super) region: &'static Region,
    line: &'static str,
}

/// Every row of a region.
pub(super) fn rows(region: &'static Region) -> impl Iterator<Item = Row> {
    region
        .csv
        .lines()
        .skip(1)
        .map(move |line| Row { region, line })
}

impl Row {
    /// The machine's name.
    pub(super) fn name(self) -> &'static str {
        &self.line[..self.comma_after(0)]
    }

    /// Its other names.
    pub(super) fn aliases(self) -> impl Iterator<Item = &'static str> {
        let start = self.comma_after(0) + 1;
        let aliases = &self.line[start..self.comma_after(start)];
        aliases.split(';').filter(|alias| !alias.is_empty())
    }

    /// Its name, then its other names.
    pub(super) fn names(self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name()).chain(self.aliases())
    }

    /// Whether `name` is one of its names, in whatever case.
    pub(super) fn is_called(self, name: &str) -> bool {
        // Looking behind the name first spares most rows the search for its end.
        let line = self.line.as_bytes();
        let is_name = !name.contains(',')
            && line.get(name.len()) == Some(&b',')
            && line[..name.len()].eq_ignore_ascii_case(name.as_bytes());
        is_name || self.aliases().any(|alias| alias.eq_ignore_ascii_case(name))
    }

    /// Where the first comma from `start` on is. Fields are short: a plain loop finds it before
    /// a search for long texts has made itself ready.
    fn comma_after(self, start: usize) -> usize {
        let tail = &self.line.as_bytes()[start..];
        start + tail.iter().position(|&byte| byte == b',').expect(CHECKED)
    }

    /// The machine.
    pub(super) fn machine(self) -> Machine {
        self.fields().machine()
    }

    /// The row's fields; those that a line lacks are empty.
    pub(super) fn fields(self) -> Fields {
        let mut fields = [""; COLUMNS];
        let mut start = 0;
        for field in &mut fields[..COLUMNS - 1] {
            let end = self.comma_after(start);
            *field = &self.line[start..end];
            start = end + 1;
        }
        fields[COLUMNS - 1] = &self.line[start..];
        Fields { row: self, fields }
    }
}

/// How many columns a price list has.
const COLUMNS: usize = 17;

/// A line, split into its fields and not yet read any further.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fields {
    row: Row,
    fields: [&'static str; COLUMNS],
}

impl Fields {
    /// The machine's name.
    pub(super) fn name(&self) -> &'static str {
        self.fields[0]
    }

    /// Memory as advertised, in bytes.
    pub(super) fn nominal(&self) -> u64 {
        number::<u64>(self.fields[5]).expect(CHECKED) * MIB
    }

    /// The architecture.
    pub(super) fn arch(&self) -> &'static str {
        self.fields[8]
    }

    /// The price per month.
    pub(super) fn monthly(&self) -> Option<Money> {
        number(self.fields[11]).or_else(|| number(self.fields[10]).map(Money::per_month))
    }

    /// Whether it is still sold.
    pub(super) fn status(&self) -> Status {
        match self.fields[13] {
            "discontinued" => Status::Discontinued,
            _ => Status::Offered,
        }
    }

    /// The machine.
    pub(super) fn machine(&self) -> Machine {
        let [
            name,
            _,
            family,
            vcpus,
            baseline_percent,
            _,
            memtotal_mib,
            measured_on,
            arch,
            currency,
            hourly,
            _,
            as_of,
            _,
            storage_gb,
            source,
            notes,
        ] = self.fields;
        let nominal = self.nominal();
        let measured = number::<u64>(memtotal_mib).map(|mib| mib * MIB);
        Machine {
            name: Text::Borrowed(name),
            aliases: self.row.aliases().map(Text::Borrowed).collect(),
            provider: Some(Text::Borrowed(self.row.region.provider)),
            region: Some(Text::Borrowed(self.row.region.name)),
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
            price: self.monthly().map(|monthly| Price {
                monthly: Some(monthly),
                hourly: number(hourly),
                currency: Text::Borrowed(currency),
                as_of: text(as_of),
            }),
            as_of: text(as_of),
            status: self.status(),
            storage_gb: number(storage_gb),
            source: Text::Borrowed(source_text(source)),
            notes: Text::Borrowed(notes),
        }
    }

    fn estimate(&self, nominal: u64, arch: &str) -> u64 {
        let hypervisor = if self.row.region.provider == "aws" {
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

fn source_text(id: &str) -> &'static str {
    let index = SOURCES
        .binary_search_by_key(&id, |&(id, _)| id)
        .expect(CHECKED);
    SOURCES[index].1
}
