//! `disruption` in `.budget.yml`: what each thing a plan may do counts.

use crate::plan::Disruption;
use crate::yaml::Node;

use super::reader::Reader;

/// No figure is larger, so that no sum of them is beyond counting.
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

/// Reads the figures that are given, and leaves the others as they are.
pub(super) fn disruption(reader: &mut Reader<'_>, node: &Node) -> Disruption {
    let mut table = Disruption::default();
    for (key, value) in reader.fields(node, "`disruption`", &KEYS) {
        let figure = reader.parsed(value, &format!("`{key}`"), |text| {
            let number: Option<u64> = text.parse().ok();
            number
                .filter(|&number| number <= LARGEST)
                .ok_or_else(|| format!("not a whole number up to {LARGEST}"))
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
