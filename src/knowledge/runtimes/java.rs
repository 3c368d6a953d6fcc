//! The Java virtual machine: its heap, and what it needs beside it.

use crate::evidence::Evidence;

use super::size::{self, mib};
use super::{Use, Worked};
use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;
use crate::knowledge::java::{self, Heap};
use crate::knowledge::setting::{Input, Setting};

const SOURCE: &str =
    "measured.csv#jvm17-hello-Xmx64m-Serial; measured.csv#jvm17-hello-Xmx512m-Xms512m-pretouch";

/// The largest heap in bytes, if anything is said of it.
pub(super) fn heap(
    told: &Heap,
    memory: Option<u64>,
    inputs: &mut Vec<Input>,
) -> Result<Option<u64>, Input> {
    if let Some(most) = told.most.clone().take_if_set(inputs)? {
        return Ok(Some(most));
    }
    let Some(memory) = memory else {
        // A share of what is not known.
        return match &told.share {
            Setting::Unknown(input) => Err(input.clone()),
            _ => Ok(None),
        };
    };
    let share = told.share.clone();
    share
        .read(|text| size::percent(text, memory))
        .take_if_set(inputs)
}

/// `java` with its options, and what the environment adds to them.
pub(super) fn work_out(invocation: &Invocation, facts: &Facts<'_>) -> Worked {
    use_of(
        &Heap::of(&java::places(None, Some(invocation)), facts),
        facts,
    )
}

/// Where no program is known, the environment may still say that there is a virtual machine.
pub(super) fn of_environment(facts: &Facts<'_>, family: Option<&str>) -> Worked {
    // One that is started directly was asked already.
    if java::line(facts).is_some() {
        return super::node::of_environment(facts);
    }
    let told = Heap::of(&java::places(family, None), facts);
    match use_of(&told, facts)? {
        Some(found) => Ok(Some(found)),
        None if facts.variables.any_starts_with("BPL_JVM_") => paketo(facts),
        None => super::node::of_environment(facts),
    }
}

fn use_of(told: &Heap, facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let Some(heap) = heap(told, facts.visible_memory(), &mut inputs)? else {
        return Ok(None);
    };
    // Measured: 64 MiB beside the heap of the smallest server, and 40 in all when it has just started.
    let bytes = heap.saturating_add(mib(64));
    let touched = match told.least {
        Setting::Known(least, _) if told.touches => least.saturating_add(mib(64)),
        _ => mib(40),
    };
    // Classes 100, code 48, direct memory 10, 50 threads, and 5 % of the heap for the collector.
    let high = heap.saturating_add(heap / 20).saturating_add(mib(208));
    Ok(Some(Use {
        bytes,
        low: touched.min(bytes),
        high: Some(high),
        evidence: Evidence::Reported,
        from: format!("Java with a heap of up to {} MiB", heap >> 20),
        source: SOURCE,
        inputs,
        would_change: "-Xmx; the number of threads and of classes",
        is_by_family: false,
    }))
}

/// Paketo's images size the heap to what the rest leaves of the limit, and 1 GiB where there is none.
/// <https://github.com/paketo-buildpacks/libjvm>, <https://github.com/cloudfoundry/java-buildpack-memory-calculator>
fn paketo(facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let threads = facts.variables.get("BPL_JVM_THREAD_COUNT").number();
    let threads = threads.take(250, &mut inputs)?;
    let room = facts.variables.get("BPL_JVM_HEAD_ROOM").number();
    let room = room.take(0, &mut inputs)?.min(100);
    let total = facts.limit().unwrap_or(mib(1024));
    // Direct memory 10, code 240, classes about 110, and a stack of 1 MiB for each thread.
    let fixed = mib(360).saturating_add(mib(threads));
    let bytes = (total / 100).saturating_mul(100 - room).max(fixed);
    Ok(Some(Use {
        bytes,
        low: mib(40),
        high: Some(total.max(fixed)),
        evidence: Evidence::Estimated,
        from: format!(
            "Java sized by its buildpack to fill {} MiB, {} of them not heap",
            total >> 20,
            fixed >> 20
        ),
        source: "https://github.com/cloudfoundry/java-buildpack-memory-calculator",
        inputs,
        would_change: "the memory limit; BPL_JVM_THREAD_COUNT; BPL_JVM_HEAD_ROOM",
        is_by_family: false,
    }))
}
