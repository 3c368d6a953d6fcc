//! .NET: the hard limit of its heap, and its garbage collector.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::knowledge::Input;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::Setting;
use crate::lint::scene::{Place as _, Scene, size, told};
use crate::lint::{Rule, example};

use super::follow::{Adjusted, Fills};
use super::knob::Knob;
use super::place::variable;
use super::{Configured, Need, Program, Run, memory_size};

pub(super) struct DotNet;

const MANUAL: &str = "https://learn.microsoft.com/dotnet/core/runtime-config/garbage-collector";

const HARD_LIMIT: [&str; 2] = ["DOTNET_GCHeapHardLimit", "COMPlus_GCHeapHardLimit"];

const HARD_LIMIT_PERCENT: [&str; 2] = [
    "DOTNET_GCHeapHardLimitPercent",
    "COMPlus_GCHeapHardLimitPercent",
];

/// The share of the limit that the collector uses by default, in percent.
const SHARE: u64 = 75;

/// Parses a hexadecimal number of bytes.
fn bytes_of(text: &str) -> Option<ByteSize> {
    memory_size::dotnet(text).map(ByteSize)
}

/// The heap for a limit.
fn heap_under(limit: ByteSize) -> ByteSize {
    mib(limit.percent(SHARE).whole_mib())
}

struct Settings<'a>(&'a Facts<'a>);

impl Program for DotNet {
    fn name(&self) -> &'static str {
        "dotnet"
    }

    fn is_set_by_environment(&self) -> bool {
        true
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        Some(Box::new(Settings(run.facts)))
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

impl Configured for Settings<'_> {
    /// No formula: the hard limit is a cap and says nothing about the application.
    fn need(&self) -> Result<Option<Need>, Input> {
        Ok(None)
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let facts = self.0;
        let why = "three quarters of the limit, as a hexadecimal number: threads, code and \
                   buffers are no heap";
        let bytes = variable(facts, &HARD_LIMIT);
        let change = if bytes.is_some() {
            let knob = Knob {
                setting: "GCHeapHardLimit",
                found: bytes,
                read: &bytes_of,
                write: &|bytes: ByteSize| format!("0x{:X}", bytes.0),
                most: heap_under(limit),
                unset: None,
                fills: Fills::Heap,
                why: why.to_owned(),
                source: MANUAL,
            };
            knob.follow(facts)
        } else {
            let knob = Knob {
                setting: "GCHeapHardLimitPercent",
                found: variable(facts, &HARD_LIMIT_PERCENT),
                read: &memory_size::dotnet,
                write: &|number| format!("0x{number:X}"),
                most: SHARE,
                unset: None,
                fills: Fills::Heap,
                why: why.to_owned(),
                source: MANUAL,
            };
            knob.follow(facts)
        };
        Adjusted::changed(change, None)
    }
}

const RULES: &[Rule] = &[
    Rule {
        id: "dotnet-heap",
        number: Some("MB051"),
        severity: Severity::Warning,
        title: "a .NET heap limit that is not below the limit",
        why: "`DOTNET_GCHeapHardLimit` is read as a hexadecimal number: `200000000` is 8 GiB; and \
              so is `DOTNET_GCHeapHardLimitPercent`: `75` is 117 %. A heap as large as the limit \
              gets the process OOM-killed.",
        fix: "`DOTNET_GCHeapHardLimitPercent: 0x4B`, which is 75 %.",
        source: MANUAL,
        example: example!("dotnet-heap"),
        check: Some(dotnet_heap),
    },
    Rule {
        id: "dotnet-server-gc",
        number: None,
        severity: Severity::Warning,
        title: ".NET's server collector in less than 512 MiB",
        why: "It creates one heap per CPU and collects late.",
        fix: "`DOTNET_gcServer: 0`.",
        source: MANUAL,
        example: example!("dotnet-server-gc"),
        check: Some(dotnet_server_gc),
    },
];

fn dotnet_heap(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    if let Some(finding) = dotnet_share(rule, scene) {
        return Some(finding);
    }
    let (most, input) = told(scene.facts.variables.first(&HARD_LIMIT).read(bytes_of))?;
    (most >= limit).then(|| {
        rule.says(format!(
            "read as a hexadecimal number this is {}, and {} are allowed",
            size(most),
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help(format!("write 0x{:X}", heap_under(limit).0))
        .write(format!("0x{:X}", heap_under(limit).0), &input, scene)
    })
}

/// Percentages are hexadecimal too: `75` means 117 %.
fn dotnet_share(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (share, input) = told(
        scene
            .facts
            .variables
            .first(&HARD_LIMIT_PERCENT)
            .read(memory_size::dotnet),
    )?;
    (share > 80).then(|| {
        rule.says(format!(
            "read as a hexadecimal number this is {share} % of the limit"
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help("write 0x4B, which is 75 %")
        .write("0x4B", &input, scene)
    })
}

fn dotnet_server_gc(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit().filter(|(limit, _)| *limit < mib(512))?;
    let names = ["DOTNET_gcServer", "COMPlus_gcServer"];
    let Setting::Known(value, input) = scene.facts.variables.first(&names) else {
        return None;
    };
    matches!(value.trim(), "1" | "0x1").then(|| {
        rule.says(format!(
            "the server collector makes a heap for each CPU, and {} are allowed",
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help("write 0")
        .write("0", &input, scene)
    })
}
