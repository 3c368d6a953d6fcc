//! The Java virtual machine: its heap, and its other memory.
//!
//! Java products whose start scripts set the heap are separate programs, defined with [`Product`].

mod heap;
mod options;
mod product;
mod rules;

use bytesize::ByteSize;

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::lint::Rule;

use super::follow::Adjusted;
use super::{By, Configured, Need, Program, Run, of_family};

pub(super) use heap::{Policy, ScriptHeap, lower};
pub(super) use options::{Heap, Place, Script, Variable, heap_size, line, mib as mib_variable};
pub(super) use options::{options as options_variable, places, size as size_variable};
pub(super) use product::{Product, Range, beside};
pub(super) use rules::{KnownHeap, SEARCH, with_room};

/// The virtual machine of any application.
pub(super) struct Jvm;

/// Memory besides the heap: classes 100, code 48, direct memory 10, 50 threads.
const BESIDE: ByteSize = mib(208);

/// Measured besides the heap of the smallest server.
const LEAST_BESIDE: ByteSize = mib(64);

/// The need with a maximum heap. `touched` is the initial heap if the JVM touches all of it at the
/// start.
fn need(heap: ByteSize, touched: Option<ByteSize>) -> Need {
    let typical = heap.plus(LEAST_BESIDE);
    // Measured: 40 in total right after the start.
    let low = touched.map_or(mib(40), |least| least.plus(LEAST_BESIDE));
    Need {
        typical,
        low: Some(low.min(typical)),
        // The collector takes 5 % of the heap.
        high: Some(heap.plus(heap.over(20)).plus(BESIDE)),
        evidence: Evidence::Reported,
        from: format!("Java with a heap of up to {} MiB", heap.whole_mib()),
        source: "measured.csv#jvm17-hello-Xmx64m-Serial; measured.csv#jvm17-hello-Xmx512m-Xms512m-pretouch".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "-Xmx; the number of threads and of classes".into(),
    }
}

/// The heap for a limit: the inverse of the upper bound of [`need`], or half of a small limit.
fn heap_under(limit: ByteSize) -> ByteSize {
    let room = limit.minus(BESIDE).whole_mib();
    mib(room.saturating_mul(100) / 105).max(limit.over(2))
}

pub(super) static ANY_APPLICATION: Policy = Policy {
    most: heap_under,
    script: None,
    why: "what classes, code and threads leave of the limit, or half of it",
    source: "https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html",
};

struct Settings<'a> {
    facts: &'a Facts<'a>,
    places: Vec<Place>,
    heap: Heap,
    /// Whether it is the service's first program, whose options are changed.
    is_first: bool,
    /// The image's memory calculator, if it has one.
    calculator: Option<Calculator>,
}

impl Program for Jvm {
    fn name(&self) -> &'static str {
        "java"
    }

    fn is_started_by(&self, one: &Invocation) -> bool {
        one.program() == "java"
    }

    fn is_set_by_environment(&self) -> bool {
        true
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let facts = run.facts;
        let product = run.family.and_then(of_family);
        if product.is_some_and(|product| product.java_script().is_some()) {
            return None;
        }
        let line = line(facts);
        let (family, started) = match run.by {
            By::Invocation(one) => (None, Some(one)),
            // A JVM that the command starts is handled by its invocation.
            By::Environment if line.is_some() => return None,
            By::Environment | By::Family => (run.family, None),
        };
        let places = places(family, started);
        Some(Box::new(Settings {
            facts,
            heap: Heap::of(&places, facts),
            is_first: started.is_none_or(|one| line.is_some_and(|line| std::ptr::eq(line, one))),
            calculator: started.is_none().then(|| Calculator::read(facts)).flatten(),
            places,
        }))
    }

    fn rules(&self) -> &'static [Rule] {
        rules::RULES
    }
}

impl Settings<'_> {
    fn touched(&self, least: Option<ByteSize>) -> Option<ByteSize> {
        least.filter(|_| self.heap.touches)
    }
}

impl Configured for Settings<'_> {
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let memory = self.facts.visible_memory().map(ByteSize);
        let heap = self.heap.largest(memory, &mut inputs)?;
        match (heap, &self.calculator) {
            (Some(heap), _) => {
                let touched = self.touched(self.heap.least.clone().known());
                Ok(Some(need(heap, touched).with(inputs)))
            }
            (None, Some(calculator)) => calculator.need(self.facts.limit().map(ByteSize)),
            (None, None) => Ok(None),
        }
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        if !self.is_first {
            return Adjusted::default();
        }
        let lowered = lower(
            limit,
            &ANY_APPLICATION,
            &self.places,
            &self.heap,
            self.facts,
        );
        let touched = self.touched(lowered.least);
        let calculated = || self.calculator.as_ref()?.need(Some(limit)).ok()?;
        let need = match lowered.most {
            Some(heap) => Some(need(heap, touched)),
            None => calculated(),
        };
        Adjusted::changed(lowered.changes, need)
    }
}

/// Paketo's images size the heap to what other memory leaves of the limit, and to 1 GiB without a
/// limit. <https://github.com/paketo-buildpacks/libjvm>,
/// <https://github.com/cloudfoundry/java-buildpack-memory-calculator>
struct Calculator {
    threads: Setting<u64>,
    /// The percentage of the limit to leave free.
    room: Setting<u64>,
}

/// The default number of threads that the calculator reserves 1 MiB for.
const THREADS: u64 = 250;

impl Calculator {
    fn read(facts: &Facts<'_>) -> Option<Self> {
        let variables = &facts.variables;
        variables.any_starts_with("BPL_JVM_").then(|| Self {
            threads: variables.get("BPL_JVM_THREAD_COUNT").number(),
            room: variables.get("BPL_JVM_HEAD_ROOM").number(),
        })
    }

    fn need(&self, limit: Option<ByteSize>) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let threads = self.threads.clone().take(THREADS, &mut inputs)?;
        let room = self.room.clone().take(0, &mut inputs)?.min(100);
        Ok(Some(calculated(limit, threads, room).with(inputs)))
    }
}

fn calculated(limit: Option<ByteSize>, threads: u64, room: u64) -> Need {
    let total = limit.unwrap_or(mib(1024));
    // Direct memory 10, code 240, classes about 110, and a stack of 1 MiB per thread.
    let fixed = mib(360).plus(mib(threads));
    Need {
        typical: total.over(100).times(100 - room).max(fixed),
        low: Some(mib(40)),
        high: Some(total.max(fixed)),
        evidence: Evidence::Estimated,
        from: format!(
            "Java sized by its buildpack to fill {} MiB, {} of them not heap",
            total.whole_mib(),
            fixed.whole_mib()
        ),
        source: "https://github.com/cloudfoundry/java-buildpack-memory-calculator".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "the memory limit; BPL_JVM_THREAD_COUNT; BPL_JVM_HEAD_ROOM".into(),
    }
}

#[cfg(test)]
mod tests;
