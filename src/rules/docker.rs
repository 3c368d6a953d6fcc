//! What Docker rejects, and what it charges to a container's memory.

use bytesize::ByteSize;
use compose_spec_loader::compose::template;
use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::Span;

use crate::amount::Amount;
use crate::lint::scene::{Place as _, Scene, size};
use crate::lint::{Rule, example};

const ENGINE: &str = "https://docs.docker.com/engine/containers/resource_constraints/#limit-a-containers-access-to-memory";
const CGROUP: &str = "https://docs.kernel.org/admin-guide/cgroup-v2.html#memory-interface-files (`shmem` in memory.stat)";

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "memory-below-minimum",
        number: Some("MB001"),
        severity: Severity::Error,
        title: "a limit or reservation below 6 MiB",
        why: "Docker refuses to create a container with a limit below 6 MiB. The usual cause is a \
              missing unit: a bare number is bytes, so `mem_limit: 512` is half a kilobyte.",
        fix: "Write the unit: `512m`.",
        source: ENGINE,
        example: example!("memory-below-minimum"),
        check: None,
    },
    Rule {
        id: "memory-wraps",
        number: None,
        severity: Severity::Error,
        title: "a size of more than 2^63 - 1 bytes",
        why: "Compose accepts it silently and passes a negative number to Docker.",
        fix: "Write the intended size.",
        source: "recorded answers of Docker Compose 2.40.3",
        example: example!("memory-wraps"),
        check: None,
    },
    Rule {
        id: "memory-float-is-zero",
        number: None,
        severity: Severity::Error,
        title: "a size that is a YAML float",
        why: "Compose silently reads `1.5e9` or `2.5` as 0, which means no limit.",
        fix: "Write whole bytes, or a quoted size with a unit: `\"1.5g\"`.",
        source: "recorded answers of Docker Compose 2.40.3",
        example: example!("memory-float-is-zero"),
        check: None,
    },
    Rule {
        id: "memory-integer-is-zero",
        number: None,
        severity: Severity::Error,
        title: "a size that is an integer above 2⁶³ - 1",
        why: "Compose silently reads `9223372036854775808` as 0, which means no limit.",
        fix: "Write the intended size: `512m`.",
        source: "recorded answers of Docker Compose 2.40.3",
        example: example!("memory-integer-is-zero"),
        check: None,
    },
    Rule {
        id: "swap-below-limit",
        number: Some("MB002"),
        severity: Severity::Error,
        title: "`memswap_limit` below the memory limit",
        why: "`memswap_limit` is memory and swap together, so Docker refuses one that is smaller \
              than the memory limit.",
        fix: "Write the same value as the limit for no swap at all, or a larger one.",
        source: ENGINE,
        example: example!("swap-below-limit"),
        check: Some(swap_below_limit),
    },
    Rule {
        id: "swap-without-limit",
        number: Some("MB003"),
        severity: Severity::Error,
        title: "`memswap_limit` without a memory limit",
        why: "Docker rejects a limit on memory plus swap without a memory limit.",
        fix: "Add `mem_limit`, or remove `memswap_limit`.",
        source: ENGINE,
        example: example!("swap-without-limit"),
        check: Some(swap_without_limit),
    },
    Rule {
        id: "reservation-over-limit",
        number: Some("MB004"),
        severity: Severity::Error,
        title: "a reservation above the limit",
        why: "Docker refuses a reservation that is larger than the limit.",
        fix: "Reserve what the service needs to run, half to four fifths of the limit.",
        source: ENGINE,
        example: example!("reservation-over-limit"),
        check: Some(reservation_over_limit),
    },
    Rule {
        id: "oom-kill-disabled",
        number: Some("MB006"),
        severity: Severity::Error,
        title: "`oom_kill_disable`",
        why: "Without a limit, a leak hangs the whole machine instead of killing one process. With \
              a limit it is a warning: the container hangs instead of restarting. Hosts with \
              cgroup v2 ignore it.",
        fix: "Remove it; use `oom_score_adj` to choose which container is killed first.",
        source: ENGINE,
        example: example!("oom-kill-disabled"),
        check: Some(oom_kill_disabled),
    },
    Rule {
        id: "shm-over-limit",
        number: Some("MB007"),
        severity: Severity::Error,
        title: "`shm_size` larger than the limit",
        why: "Pages in /dev/shm are charged to the container, so a full /dev/shm gets it \
              OOM-killed. More than half of the limit is a warning.",
        fix: "Raise the limit by `shm_size`, or lower `shm_size`.",
        source: CGROUP,
        example: example!("shm-over-limit"),
        check: Some(shm_over_limit),
    },
    Rule {
        id: "tmpfs-over-limit",
        number: Some("MB008"),
        severity: Severity::Error,
        title: "a tmpfs larger than the limit",
        why: "Files in a tmpfs use the container's memory. If all tmpfs mounts together can exceed \
              the limit, filling them gets the container OOM-killed; more than half of the limit \
              is a warning.",
        fix: "Give each tmpfs a `size`, and count it in the limit.",
        source: CGROUP,
        example: example!("tmpfs-over-limit"),
        check: Some(tmpfs_over_limit),
    },
];

fn swap_below_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let swap = scene.service().swap?;
    let bytes = swap.amount()?;
    (bytes < limit).then(|| {
        let finding = rule.says(format!(
            "`memswap_limit` of {} is less than the memory limit of {}, which it includes: Docker refuses it",
            size(bytes),
            size(limit)
        ))
        .at(swap.at)
        .related(at, "the memory limit")
        .help("write the limit's own value for no swap, or a larger one");
        let sources = &scene.facts.context.sources;
        let (written, wanted) = (sources.text(swap.at), sources.text(at));
        // A variable may have several values.
        if template::has_variables(written) || template::has_variables(wanted) {
            finding
        } else {
            finding.edit(swap.at, wanted)
        }
    })
}

fn swap_without_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let swap = scene.service().swap.filter(|swap| swap.bytes > 0)?;
    let has_none = scene.service().limit.is_none_or(|limit| limit.bytes == 0);
    has_none.then(|| {
        rule.says("`memswap_limit` without a memory limit is refused by Docker")
            .at(swap.at)
            .help("add mem_limit; memswap_limit is memory and swap together")
    })
}

fn reservation_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let reservation = scene.service().reservation?;
    let bytes = reservation.amount()?;
    (bytes > limit).then(|| {
        rule.says(format!(
            "{} are reserved and only {} allowed: Docker refuses it",
            size(bytes),
            size(limit)
        ))
        .at(reservation.at)
        .related(at, "the limit")
        .help("reserve less than the limit")
    })
}

fn oom_kill_disabled(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let at = scene.service().oom_kill_disable?;
    let mut finding =
        rule.says("nothing ends this service when memory runs out: the machine hangs");
    if scene.has_limit() {
        finding.severity = Severity::Warning;
        "the container hangs at its limit instead of restarting".clone_into(&mut finding.message);
    }
    Some(
        finding
            .at(at)
            .help("remove it; oom_score_adj says which container has to go first"),
    )
}

/// An error if above the limit, a warning if above half of it.
fn charged(
    rule: &Rule,
    what: &str,
    bytes: ByteSize,
    at: Span,
    scene: &Scene<'_>,
) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    if bytes <= limit.percent(50) {
        return None;
    }
    let mut finding = rule.says(format!(
        "{what} of {} is charged to the container, whose limit is {}",
        size(bytes),
        size(limit)
    ));
    if bytes <= limit {
        finding.severity = Severity::Warning;
    }
    let finding = finding.at(at).beside_limit(scene);
    Some(finding.help("raise the limit by as much, or make it smaller"))
}

fn shm_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let shm = scene.service().shm?;
    let bytes = shm.amount()?;
    charged(rule, "/dev/shm", bytes, shm.at, scene)
}

fn tmpfs_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let all = || scene.service().tmpfs.iter();
    let at = all().max_by_key(|one| one.bytes)?.at;
    let sizes = all().filter_map(|one| one.amount());
    let sum = sizes.fold(ByteSize(0), Amount::plus);
    charged(rule, "tmpfs", sum, at, scene)
}
