//! Java products whose start scripts set the heap.

use bytesize::ByteSize;

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::Input;
use crate::lint::Rule;
use crate::programs::follow::{Adjusted, Follow};
use crate::programs::{Configured, Need, Program, Run};

use super::ANY_APPLICATION;
use super::heap::{Policy, lower};
use super::options::{Heap, Place, Script, line, places};

pub(crate) struct Product {
    pub(crate) name: &'static str,
    pub(crate) families: &'static [&'static str],
    pub(crate) script: Script,
    /// The need with a maximum heap.
    pub(crate) need: fn(ByteSize) -> Range,
    pub(crate) evidence: Evidence,
    pub(crate) source: &'static str,
    pub(crate) would_change: &'static str,
    /// The maximum heap for a limit; `None` for the default policy.
    pub(crate) policy: Option<Policy>,
    /// What else changes with the heap.
    pub(crate) more: fn(&[Follow], &Facts<'_>) -> Option<Follow>,
    pub(crate) rules: &'static [Rule],
}

/// The bounds of a need.
pub(crate) struct Range {
    pub(crate) low: ByteSize,
    pub(crate) typical: ByteSize,
    pub(crate) high: Option<ByteSize>,
}

/// A need of this many MiB besides the heap.
pub(crate) fn beside(heap: ByteSize, low: u64, typical: u64, high: Option<ByteSize>) -> Range {
    Range {
        low: heap.plus(mib(low)),
        typical: heap.plus(mib(typical)),
        high,
    }
}

impl Product {
    fn need(&self, heap: ByteSize) -> Need {
        let Range { low, typical, high } = (self.need)(heap);
        Need {
            typical,
            low: Some(low.min(typical)),
            high,
            evidence: self.evidence,
            from: format!(
                "{} with a heap of up to {} MiB",
                self.name,
                heap.whole_mib()
            ),
            source: self.source.into(),
            inputs: Vec::new(),
            cannot_tell: Vec::new(),
            would_change: self.would_change.into(),
        }
    }
}

impl Program for Product {
    fn name(&self) -> &'static str {
        self.name
    }

    fn families(&self) -> &'static [&'static str] {
        self.families
    }

    fn java_script(&'static self) -> Option<&'static Script> {
        Some(&self.script)
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let places = places(run.family, line(run.facts));
        Some(Box::new(Settings {
            product: self,
            facts: run.facts,
            heap: Heap::of(&places, run.facts),
            places,
        }))
    }

    fn rules(&self) -> &'static [Rule] {
        self.rules
    }
}

struct Settings<'a> {
    product: &'static Product,
    facts: &'a Facts<'a>,
    places: Vec<Place>,
    heap: Heap,
}

impl Configured for Settings<'_> {
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let memory = self.facts.visible_memory().map(ByteSize);
        let heap = self.heap.largest(memory, &mut inputs)?;
        Ok(heap.map(|heap| self.product.need(heap).with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let facts = self.facts;
        // A custom command bypasses the image's scripts.
        let own = self.product.policy.as_ref();
        let policy = own
            .filter(|_| line(facts).is_none())
            .unwrap_or(&ANY_APPLICATION);
        let lowered = lower(limit, policy, &self.places, &self.heap, facts);
        let mut changes = lowered.changes;
        let more = (self.product.more)(&changes, facts);
        changes.extend(more);
        let need = lowered.most.map(|heap| self.product.need(heap));
        Adjusted::changed(changes, need)
    }
}
