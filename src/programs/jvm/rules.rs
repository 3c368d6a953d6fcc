//! Rules for any JVM: the heap is not all of its memory.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::Span;

use crate::amount::{Amount as _, mib};
use crate::knowledge::setting::{Input, Setting};
use crate::lint::scene::{Place as _, Scene, size};
use crate::lint::{Rule, example};
use crate::programs::elasticsearch;

use super::heap::whole_percent;
use super::options::{Heap, Holds, line, places, word};

const BESIDE: &str = "https://docs.oracle.com/en/java/javase/21/vm/native-memory-tracking.html; \
                      measured: a hello-world server needs 64 MiB in addition to its heap";
const ERGONOMICS: &str =
    "https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html (-XX:MaxRAMPercentage)";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "heap-over-limit",
        number: Some("MB010"),
        severity: Severity::Error,
        title: "a Java heap as large as the limit",
        why: "If the heap alone can reach the limit, the kernel kills the process (exit code 137) \
              before Java throws an OutOfMemoryError.",
        fix: "`-Xmx` of at most three quarters of the limit, and 150 MiB less than it.",
        source: BESIDE,
        example: example!("heap-over-limit"),
        check: Some(heap_over_limit),
    },
    Rule {
        id: "heap-leaves-no-room",
        number: Some("MB011"),
        severity: Severity::Warning,
        title: "a Java heap that leaves less than 100 MiB",
        why: "Classes, compiled code, thread stacks and buffers are not heap: 64 MiB for the \
              smallest server, 100 to 300 for most.",
        fix: "Raise the limit or lower `-Xmx`.",
        source: BESIDE,
        example: example!("heap-leaves-no-room"),
        check: Some(heap_leaves_no_room),
    },
    Rule {
        id: "heap-percentage-high",
        number: Some("MB012"),
        severity: Severity::Warning,
        title: "a MaxRAMPercentage that leaves too little memory",
        why: "The percentage covers the heap only. More than 80 leaves too little for the rest of \
              the process; below 512 MiB, more than 60 does.",
        fix: "50 below 512 MiB, 60 to 75 above.",
        source: ERGONOMICS,
        example: example!("heap-percentage-high"),
        check: Some(heap_percentage_high),
    },
    Rule {
        id: "heap-is-a-quarter",
        number: Some("MB013"),
        severity: Severity::Info,
        title: "a Java service whose heap is a quarter of its limit",
        why: "Without `-Xmx` or `-XX:MaxRAMPercentage` the heap is a quarter of the limit (a half \
              below about 250 MiB): memory that is paid for but not used.",
        fix: "`JAVA_TOOL_OPTIONS: -XX:MaxRAMPercentage=75`.",
        source: ERGONOMICS,
        example: example!("heap-is-a-quarter"),
        check: Some(heap_is_a_quarter),
    },
    Rule {
        id: "heap-follows-machine",
        number: Some("MB014"),
        severity: Severity::Warning,
        title: "a Java service with neither limit nor `-Xmx`",
        why: "The heap of each such service may grow to a quarter of the machine's memory or more.",
        fix: "Set a limit, or `-Xmx`.",
        source: ERGONOMICS,
        example: example!("heap-follows-machine"),
        check: Some(heap_follows_machine),
    },
    Rule {
        id: "paketo-thread-count",
        number: Some("MB018"),
        severity: Severity::Warning,
        title: "a Paketo image with too small a limit for its calculator",
        why: "The image's memory calculator reserves 250 threads of 1 MiB each and 240 MiB for \
              code, and refuses to start if less is available.",
        fix: "`BPL_JVM_THREAD_COUNT: 50`, or a limit of 700 MiB or more.",
        source: "https://github.com/paketo-buildpacks/libjvm; https://github.com/cloudfoundry/java-buildpack-memory-calculator",
        example: example!("paketo-thread-count"),
        check: Some(paketo_thread_count),
    },
];

/// Images that leave the heap size to the JVM.
const LEAVE_IT: [&str; 6] = [
    "java-generic",
    "spring-boot",
    "tomcat-wildfly",
    "jenkins",
    "metabase",
    "kafka-ui",
];

/// Products that need half of their limit for the page cache have their own rule.
pub(crate) const SEARCH: [&str; 2] = ["elasticsearch", "opensearch"];

/// The known heap settings of a JVM.
#[derive(Debug)]
pub(crate) struct KnownHeap {
    pub(crate) most: Option<(ByteSize, Input)>,
    /// The notation of `-Xmx`.
    holds: Holds,
    pub(crate) least: Option<(ByteSize, Input)>,
    /// `-XX:MaxRAMPercentage` in whole percent.
    percentage: Option<(u64, Input)>,
}

impl KnownHeap {
    /// Reads command and variables. `None` if a part of them is unknown.
    pub(crate) fn of(scene: &Scene<'_>) -> Option<Self> {
        let family = scene.family.map(|found| found.family.name);
        let places = places(family, line(scene.facts));
        let heap = Heap::of(&places, scene.facts);
        if heap.is_hidden {
            return None;
        }
        Some(Self {
            holds: heap.most_holds,
            most: certain(heap.most)?,
            least: certain(heap.least)?,
            percentage: certain(heap.share.read(whole_percent))?,
        })
    }

    /// Suggests this size for both the initial and the maximum heap, with an edit if they are
    /// adjacent.
    pub(crate) fn both(&self, bytes: ByteSize, finding: Finding, scene: &Scene<'_>) -> Finding {
        let mib = bytes.whole_mib().max(1);
        if let Some((_, input)) = self.most.as_ref().filter(|_| self.is_size()) {
            let text = self.spelled(mib);
            let finding = finding.help(format!("write {}: {text}", input.name));
            // Another variable may hold the initial heap.
            let is_one = self.least.as_ref().is_none_or(|(_, least)| least == input);
            return if is_one {
                finding.write(text, input, scene)
            } else {
                finding
            };
        }
        let finding = finding.help(format!("write -Xms{mib}m -Xmx{mib}m"));
        let stated = [&self.least, &self.most];
        let mut places = stated.into_iter().flatten().map(|(_, input)| input.at);
        let (Some(Some(at)), others) = (places.next(), places) else {
            return finding;
        };
        if others.into_iter().any(|other| other != Some(at)) {
            return finding;
        }
        match with_both(scene.facts.context.sources.text(at), mib) {
            Some((start, end, text)) => {
                let from = at.start as usize;
                finding.edit(Span::new(at.source, from + start, from + end), text)
            }
            None => finding,
        }
    }

    fn says_nothing(&self) -> bool {
        self.most.is_none() && self.percentage.is_none()
    }

    /// The maximum heap in MiB, in the notation used.
    fn spelled(&self, mib: u64) -> String {
        match self.holds {
            Holds::Options => format!("-Xmx{mib}m"),
            Holds::Size => format!("{mib}m"),
            Holds::Mib => mib.to_string(),
        }
    }

    /// Whether its variable holds only the maximum heap.
    fn is_size(&self) -> bool {
        self.holds != Holds::Options
    }
}

/// The part of a text that holds `-Xms` and `-Xmx`, and its replacement. `None` if it contains a
/// variable or more than two of them.
fn with_both(text: &str, mib: u64) -> Option<(usize, usize, String)> {
    let is_end = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ',' | ']');
    let mut found = text.match_indices("-Xm").map(|(start, _)| {
        let length = text[start..].find(is_end).unwrap_or(text.len() - start);
        (start, start + length)
    });
    let (first, second) = (found.next()?, found.next());
    if found.next().is_some() {
        return None;
    }
    let (least, most) = (format!("-Xms{mib}m"), format!("-Xmx{mib}m"));
    let (end, new) = match second {
        None => (first.1, format!("{least} {most}")),
        Some(second) => {
            let between = &text[first.1..second.0];
            let largest_first = text[first.0..].starts_with("-Xmx");
            let largest_first = largest_first && text[second.0..].starts_with("-Xms");
            let (one, other) = if largest_first {
                (most, least)
            } else {
                (least, most)
            };
            (second.1, format!("{one}{between}{other}"))
        }
    };
    (!text[first.0..end].contains('$')).then_some((first.0, end, new))
}

/// The setting and the word that sets it; `None` if unknown.
#[expect(
    clippy::option_option,
    reason = "not set and not to be told are two things"
)]
fn certain<T>(setting: Setting<T>) -> Option<Option<(T, Input)>> {
    match setting {
        Setting::Absent => Some(None),
        Setting::Known(value, input) => Some(Some((value, word(&input)))),
        Setting::Unknown(_) => None,
    }
}

fn heap_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    let heap = KnownHeap::of(scene)?;
    let (most, input) = heap.most.clone()?;
    (most >= limit).then(|| {
        let finding = rule
            .says(format!(
                "the heap may grow to {} and the container to {}: it is killed before Java notices",
                size(most),
                size(limit)
            ))
            .at_input(&input, scene)
            .beside_limit(scene);
        with_room(finding, limit, &heap, scene)
    })
}

/// Suggests a heap that leaves room, with an edit if `-Xms` allows it.
pub(crate) fn with_room(
    finding: Finding,
    limit: ByteSize,
    heap: &KnownHeap,
    scene: &Scene<'_>,
) -> Finding {
    if scene.is_a(&SEARCH) {
        return heap.both(limit.over(2), finding, scene);
    }
    // Kafka relies on the page cache.
    let share = if scene.is_a(&["kafka"]) { 65 } else { 75 };
    let room = limit.percent(share).min(limit.minus(mib(150)));
    let Some((_, input)) = heap.most.as_ref().filter(|_| room >= mib(1)) else {
        return finding.help("allow 256 MiB or more");
    };
    if heap.least.as_ref().is_some_and(|(least, _)| *least > room) {
        // The JVM does not start with an initial heap above the maximum.
        return heap.both(room, finding, scene);
    }
    let text = heap.spelled(room.whole_mib());
    let shown = if heap.is_size() {
        format!("{}: {text}", input.name)
    } else {
        text.clone()
    };
    finding
        .help(format!("write {shown}, or raise the limit"))
        .write(text, input, scene)
}

fn heap_leaves_no_room(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    let heap = KnownHeap::of(scene)?;
    let (most, input) = heap.most.clone()?;
    let beside = limit.minus(most);
    (beside.0 > 0 && beside < mib(100) && !scene.is_a(&SEARCH)).then(|| {
        let finding = rule
            .says(format!(
                "beside a heap of {} only {} are left for the rest of the process",
                size(most),
                size(beside)
            ))
            .at_input(&input, scene)
            .beside_limit(scene);
        with_room(finding, limit, &heap, scene)
    })
}

/// A percentage of the limit that suits most applications.
fn good_share(limit: ByteSize) -> u64 {
    if limit < mib(512) { 50 } else { 75 }
}

fn heap_percentage_high(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    let heap = KnownHeap::of(scene)?;
    let (share, input) = heap.percentage.filter(|_| heap.most.is_none())?;
    let bound = if limit < mib(512) { 60 } else { 80 };
    let better = good_share(limit);
    (share > bound).then(|| {
        rule.says(format!(
            "{share} % of {} for the heap leaves {} for the rest of the process",
            size(limit),
            size(limit.minus(limit.percent(share.min(100))))
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help(format!("write {better}"))
        .write(format!("-XX:MaxRAMPercentage={better}"), &input, scene)
    })
}

fn heap_is_a_quarter(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    (scene.is_a(&LEAVE_IT) && KnownHeap::of(scene)?.says_nothing()).then(|| {
        // The JVM's documented default; half for small limits.
        let share = if limit < mib(250) { 50 } else { 25 };
        rule.says(format!(
            "without -Xmx the heap is {} of the {} that are allowed",
            size(limit.percent(share)),
            size(limit)
        ))
        .at(at)
        .help(format!(
            "set JAVA_TOOL_OPTIONS: -XX:MaxRAMPercentage={}, or lower the limit",
            good_share(limit)
        ))
    })
}

fn heap_follows_machine(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let by_itself = scene.is_a(&LEAVE_IT)
        || scene.is_a(&["keycloak"])
        || scene.is_a(&["elasticsearch"]) && elasticsearch::sizes_itself(scene);
    let is_open = by_itself && !scene.has_limit();
    (is_open && KnownHeap::of(scene)?.says_nothing()).then(|| {
        rule.says("a Java heap without -Xmx or a limit grows with the machine's memory")
            .at(scene.image_at())
            .help("set mem_limit, or -Xmx")
    })
}

fn paketo_thread_count(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let is_paketo = scene.facts.variables.any_starts_with("BPL_JVM_")
        || scene.facts.variables.any_starts_with("BPL_SPRING_");
    let is_silent = scene.has_variable(&["BPL_JVM_THREAD_COUNT", "JAVA_TOOL_OPTIONS"]);
    (is_paketo && limit < mib(700) && !is_silent).then(|| {
        rule.says(format!(
            "the image's calculator sets aside 250 threads and 240 MiB of code, too much for {}",
            size(limit)
        ))
        .at(at)
        .help("set BPL_JVM_THREAD_COUNT: 50")
    })
}
