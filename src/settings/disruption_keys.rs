//! `disruption` in `.budget.yml`: the weight of each kind of change.

use compose_spec_loader::yaml::Node;

use crate::plan::Disruption;

use super::reader::Reader;

/// The largest accepted weight, so that sums cannot overflow.
const LARGEST: u64 = 1_000_000;

/// The keys, in the order of the table.
pub(super) const KEYS: [&str; 6] = [
    "tighten",
    "replicas",
    "off",
    "optional",
    "important",
    "core",
];

/// Reads the weights that are given, and keeps the defaults of the others.
pub(super) fn disruption(reader: &mut Reader<'_>, node: &Node) -> Disruption {
    let mut table = Disruption::default();
    for (key, value) in reader.fields(node, "`disruption`", &KEYS) {
        let figure = reader.parsed(value, &format!("`{key}`"), |text| {
            let number: Option<u64> = text.parse().ok();
            number
                .filter(|&number| number <= LARGEST)
                .ok_or_else(|| format!("not an integer from 0 to {LARGEST}"))
        });
        let Some(figure) = figure else { continue };
        match key {
            "tighten" => table.tighten = figure,
            "replicas" => table.replicas = figure,
            "off" => table.off = figure,
            "optional" => table.optional = figure,
            "important" => table.important = figure,
            _ => table.core = figure,
        }
    }
    table
}
