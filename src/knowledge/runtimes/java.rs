//! The Java virtual machine: its heap, and what it needs beside it.

use crate::host::Evidence;

use super::size::{self, mib};
use super::{Use, Worked};
use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::knowledge::shell;

/// Variables that the machine itself reads, and those that images hand to it.
const VARIABLES: [&str; 9] = [
    "_JAVA_OPTIONS",
    "JDK_JAVA_OPTIONS",
    "JAVA_TOOL_OPTIONS",
    "JAVA_OPTS",
    "CATALINA_OPTS",
    "JAVA_OPTIONS",
    "JVM_OPTS",
    "JVMFLAGS",
    "JAVA_OPTS_APPEND",
];

const SOURCE: &str =
    "measured.csv#jvm17-hello-Xmx64m-Serial; measured.csv#jvm17-hello-Xmx512m-Xms512m-pretouch";

/// What a virtual machine is told of its heap.
pub(super) struct Options {
    /// `-Xmx`, in bytes.
    most: Setting<u64>,
    /// `-Xms`.
    least: Setting<u64>,
    /// `-XX:MaxRAMPercentage`.
    percentage: Setting,
    touches: bool,
}

impl Options {
    /// Reads the options among words; a later one wins.
    fn of(words: &[(&str, bool, Option<crate::source::Span>)]) -> Self {
        let mut options = Self {
            most: Setting::Absent,
            least: Setting::Absent,
            percentage: Setting::Absent,
            touches: false,
        };
        for &(text, is_known, at) in words {
            let setting = |name: &str, value: &str| {
                if is_known {
                    Setting::text(name, value, at)
                } else {
                    Setting::unknown(name, value, at)
                }
            };
            if let Some(value) = text.strip_prefix("-Xmx") {
                options.most = setting("-Xmx", value).read(size::java);
            } else if let Some(value) = text.strip_prefix("-XX:MaxHeapSize=") {
                options.most = setting("-XX:MaxHeapSize", value).read(size::java);
            } else if let Some(value) = text.strip_prefix("-Xms") {
                options.least = setting("-Xms", value).read(size::java);
            } else if let Some(value) = text.strip_prefix("-XX:MaxRAMPercentage=") {
                options.percentage = setting("-XX:MaxRAMPercentage", value);
            } else if text == "-XX:+AlwaysPreTouch" {
                options.touches = true;
            }
        }
        options
    }

    /// Those of a text such as `JAVA_OPTS`.
    pub(super) fn of_text(text: &str, at: Option<crate::source::Span>) -> Self {
        let words = shell::words(text);
        let words: Vec<_> = words.iter().map(|word| (word.as_str(), true, at)).collect();
        Self::of(&words)
    }

    fn or(self, other: Self) -> Self {
        Self {
            most: self.most.or(|| other.most),
            least: self.least.or(|| other.least),
            percentage: self.percentage.or(|| other.percentage),
            touches: self.touches || other.touches,
        }
    }

    /// The largest heap in bytes, if anything is said of it.
    pub(super) fn heap(
        &self,
        memory: Option<u64>,
        inputs: &mut Vec<Input>,
    ) -> Result<Option<u64>, Input> {
        if let Some(most) = self.most.clone().take_if_set(inputs)? {
            return Ok(Some(most));
        }
        let Some(memory) = memory else {
            // A share of what is not known.
            return match &self.percentage {
                Setting::Unknown(input) => Err(input.clone()),
                _ => Ok(None),
            };
        };
        let share = self.percentage.clone();
        share
            .read(|text| size::percent(text, memory))
            .take_if_set(inputs)
    }
}

/// `java` with its options, those of the environment where it has none of its own.
pub(super) fn work_out(invocation: &Invocation, facts: &Facts<'_, '_, '_>) -> Worked {
    let own = invocation.of_java();
    let words: Vec<_> = own
        .arguments()
        .iter()
        .map(|word| (word.text.as_str(), word.is_known, word.at))
        .collect();
    let mut options = Options::of(&words);
    if matches!(options.most, Setting::Absent) && !invocation.is_complete {
        // Options that nobody can see may hold it.
        options.most = invocation.option(&["-Xmx"]).read(size::java);
    }
    // This variable alone wins over the command line.
    let above = match facts.variables.get("_JAVA_OPTIONS") {
        Setting::Known(text, input) => Options::of_text(&text, input.at),
        Setting::Absent => Options::of(&[]),
        Setting::Unknown(input) => return Err(input),
    };
    use_of(&above.or(options).or(of_variables(facts)?), facts)
}

/// Where no program is known, the environment may still say that there is a virtual machine.
pub(super) fn of_environment(facts: &Facts<'_, '_, '_>) -> Worked {
    if facts.variables.any_starts_with("BPL_JVM_") {
        return paketo(facts);
    }
    match use_of(&of_variables(facts)?, facts)? {
        Some(found) => Ok(Some(found)),
        None => super::node::of_environment(facts),
    }
}

fn of_variables(facts: &Facts<'_, '_, '_>) -> Result<Options, Input> {
    let mut options = Options::of(&[]);
    for name in VARIABLES {
        match facts.variables.get(name) {
            Setting::Absent => {}
            Setting::Unknown(input) => return Err(input),
            Setting::Known(text, input) => {
                let here = Options::of_text(&text, input.at);
                options = options.or(here);
            }
        }
    }
    Ok(options)
}

fn use_of(options: &Options, facts: &Facts<'_, '_, '_>) -> Worked {
    let mut inputs = Vec::new();
    let Some(heap) = options.heap(facts.visible_memory(), &mut inputs)? else {
        return Ok(None);
    };
    // Measured: 64 MiB beside the heap of the smallest server, and 40 in all when it has just started.
    let bytes = heap.saturating_add(mib(64));
    let touched = match options.least {
        Setting::Known(least, _) if options.touches => least.saturating_add(mib(64)),
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
fn paketo(facts: &Facts<'_, '_, '_>) -> Worked {
    let mut inputs = Vec::new();
    let own = use_of(&of_variables(facts)?, facts)?;
    if own.is_some() {
        return Ok(own);
    }
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
