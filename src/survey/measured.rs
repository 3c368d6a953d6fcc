//! Measured use in place of what is only known.

use std::collections::BTreeMap;

use compose_spec_loader::stack::Stack;

use crate::budget::Size;
use crate::evidence::Evidence;
use crate::knowledge::Need;
use crate::relations::{Group, groups};
use crate::usage::Observed;

use super::Survey;

impl Survey<'_> {
    /// Puts what was measured in the place of what is only known. `seen` has the measured services
    /// by name. A copy without a measurement does what the others do, so it takes what the largest
    /// of them was measured at. Copies get one limit, so the largest peak counts for all of them.
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

/// The copy with the largest counted use among those that were measured.
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
    Need {
        high: Some(observed.counted()),
        ..Need::new(observed.counted(), Evidence::Measured, from)
    }
}

/// What was measured, in a few words.
pub fn in_words(observed: &Observed) -> String {
    let (peak, counted) = (Size(observed.peak), Size(observed.counted()));
    match observed.samples {
        1 => format!("measured once at {peak}, counted as {counted}"),
        samples => format!("measured at up to {peak} in {samples} samples"),
    }
}
