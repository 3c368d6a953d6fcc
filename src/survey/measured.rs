//! Replaces known figures by measured use.

use std::collections::BTreeMap;

use bytesize::ByteSize;
use compose_spec_loader::stack::Stack;

use crate::budget::Size;
use crate::evidence::Evidence;
use crate::knowledge::Need;
use crate::relations::{Group, groups};
use crate::usage::Observed;

use super::Survey;

impl Survey<'_> {
    /// Replaces known figures by measurements. `seen` has the measured services by name. A copy
    /// without a measurement is like the others, so it gets the largest measurement among them.
    /// Copies share a limit, so the largest peak applies to all of them.
    pub fn believe(&mut self, seen: &BTreeMap<String, Observed>) {
        for (at, service) in self.stack.services.iter().enumerate() {
            if let Some(observed) = seen.get(&service.name) {
                self.services[at].measured = Some(need(observed));
                self.services[at].peak = Some(observed.counted());
            }
        }
        for copies in groups(self.stack) {
            let Some((name, most)) = largest(&copies, self.stack, seen) else {
                continue;
            };
            let other = Need {
                from: format!("its copy {name} was {}", in_words(most)),
                ..need(most)
            };
            for &at in &copies.services {
                self.services[at].peak = Some(most.counted());
                let is_better =
                    |own: &Need| matches!(own.evidence, Evidence::Measured | Evidence::Declared);
                if !self.need(at).is_some_and(is_better) {
                    self.services[at].measured = Some(other.clone());
                }
            }
        }
    }
}

/// The copy with the largest counted use among the measured ones.
fn largest<'s>(
    copies: &Group,
    stack: &'s Stack,
    seen: &'s BTreeMap<String, Observed>,
) -> Option<(&'s str, &'s Observed)> {
    let names = copies.services.iter().map(|&at| &stack.services[at].name);
    names
        .filter_map(|name| Some((name.as_str(), seen.get(name)?)))
        .max_by_key(|(_, observed)| observed.counted())
}

fn need(observed: &Observed) -> Need {
    let from = format!("it was {}", in_words(observed));
    let counted = ByteSize(observed.counted());
    Need {
        high: Some(counted),
        ..Need::new(counted, Evidence::Measured, from)
    }
}

/// The measurement in a few words.
pub fn in_words(observed: &Observed) -> String {
    let (peak, counted) = (Size(observed.peak), Size(observed.counted()));
    match observed.samples {
        1 => format!("measured once at {peak}, counted as {counted}"),
        samples => format!("measured at up to {peak} in {samples} samples"),
    }
}
