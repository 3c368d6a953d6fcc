//! Go and .NET: collectors that are told how much there is.

use crate::finding::{Finding, Severity};
use crate::knowledge::runtimes::size as read;
use crate::knowledge::setting::Setting;

use crate::lint::scene::{Place as _, Scene, percent, size, told, whole_mib};
use crate::lint::{Rule, example};

const MIB: u64 = 1 << 20;

const GO: &str = "https://go.dev/doc/gc-guide#Memory_limit";
const DOTNET: &str = "https://learn.microsoft.com/dotnet/core/runtime-config/garbage-collector";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "gomemlimit-over-limit",
        number: Some("MB050"),
        severity: Severity::Error,
        title: "`GOMEMLIMIT` as large as the limit",
        why: "Go's collector works harder only near GOMEMLIMIT. If that is not below the \
              container's limit, the kernel kills the process first.",
        fix: "Nine tenths of the limit.",
        source: GO,
        example: example!("gomemlimit-over-limit"),
        check: Some(gomemlimit_over_limit),
    },
    Rule {
        id: "dotnet-heap",
        number: Some("MB051"),
        severity: Severity::Warning,
        title: "a .NET heap limit that is not below the limit",
        why: "`DOTNET_GCHeapHardLimit` is read as a hexadecimal number: `200000000` is 8 GiB; and \
              so is `DOTNET_GCHeapHardLimitPercent`: `75` is 117 %. A heap as large as the limit \
              gets the process OOM-killed.",
        fix: "`DOTNET_GCHeapHardLimitPercent: 0x4B`, which is 75 %.",
        source: DOTNET,
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
        source: DOTNET,
        example: example!("dotnet-server-gc"),
        check: Some(dotnet_server_gc),
    },
];

fn gomemlimit_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    let (most, input) = told(scene.facts.variables.get("GOMEMLIMIT").read(read::go))?;
    // Without a limit of its own it collects by how much the heap has grown.
    (most >= limit && most != u64::MAX).then(|| {
        rule.says(format!(
            "GOMEMLIMIT of {} is not below the limit of {}: the process is killed before it collects in earnest",
            size(most),
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help(format!("write {}MiB", whole_mib(percent(limit, 90))))
        .write(format!("{}MiB", whole_mib(percent(limit, 90))), &input, scene)
    })
}

fn dotnet_heap(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    if let Some(finding) = dotnet_share(rule, scene) {
        return Some(finding);
    }
    let names = ["DOTNET_GCHeapHardLimit", "COMPlus_GCHeapHardLimit"];
    let (most, input) = told(scene.facts.variables.first(&names).read(read::dotnet))?;
    (most >= limit).then(|| {
        rule.says(format!(
            "read as a hexadecimal number this is {}, and {} are allowed",
            size(most),
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help(format!("write 0x{:X}", percent(limit, 75)))
        .write(format!("0x{:X}", percent(limit, 75)), &input, scene)
    })
}

/// A percentage is hexadecimal, too: `75` is 117 %.
fn dotnet_share(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let names = [
        "DOTNET_GCHeapHardLimitPercent",
        "COMPlus_GCHeapHardLimitPercent",
    ];
    let (share, input) = told(scene.facts.variables.first(&names).read(read::dotnet))?;
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
    let (limit, _) = scene.limit().filter(|(limit, _)| *limit < 512 * MIB)?;
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
