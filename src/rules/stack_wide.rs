//! Rules about a service's role in the stack, or about its family.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};

use crate::evidence::Evidence;
use crate::knowledge::families::{By, Match};
use crate::knowledge::{HostSizing, Importance};
use crate::programs::need_of_family;

use crate::lint::scene::{Place as _, Scene, size, told};
use crate::lint::{Rule, example};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "no-memory-limit",
        number: Some("MB062"),
        severity: Severity::Warning,
        title: "a service without a memory limit",
        why: "It can use all memory of the machine, and the kernel may then kill any other \
              process. It counts with its expected use, and is an error under `unlimited: deny`.",
        fix: "Set `mem_limit`, or `deploy.resources.limits.memory`.",
        source: "https://docs.docker.com/engine/containers/resource_constraints/",
        example: example!("no-memory-limit"),
        check: None,
    },
    Rule {
        id: "cpus-over-vcpus",
        number: None,
        severity: Severity::Warning,
        title: "CPU limits that add up to more than the machine has",
        why: "Services that are busy at once slow each other down.",
        fix: "Lower the limits, or take a machine with more CPUs.",
        source: "https://docs.docker.com/engine/containers/resource_constraints/#cpu",
        example: example!("cpus-over-vcpus"),
        check: None,
    },
    Rule {
        id: "limit-below-floor",
        number: Some("MB063"),
        severity: Severity::Warning,
        title: "a limit below what such a service needs to run",
        why: "Below the floor of its image it does not start, is OOM-killed repeatedly \
              (`Restarting (137)`), or crawls. It is an error below its idle use.",
        fix: "Raise the limit, or tune the service first.",
        source: "profiles/images: each figure has its own source",
        example: example!("limit-below-floor"),
        check: Some(limit_below_floor),
    },
    Rule {
        id: "optional-always-on",
        number: Some("MB066"),
        severity: Severity::Info,
        title: "an always-on administration tool",
        why: "It uses memory around the clock for a few minutes of use.",
        fix: "`profiles: [debug]`, and `docker compose --profile debug up` when it is wanted.",
        source: "https://docs.docker.com/compose/how-tos/profiles/",
        example: example!("optional-always-on"),
        check: Some(optional_always_on),
    },
    Rule {
        id: "count-differs",
        number: Some("MB070"),
        severity: Severity::Warning,
        title: "a count in a variable that differs from the number of services",
        why: "`EXECUTOR_COUNT=2` beside executor-1 to executor-3 leaves one of them without work; \
              the other way round, the client keeps calling one that is not there.",
        fix: "Change the variable whenever a copy is added or removed.",
        source: "https://docs.docker.com/reference/compose-file/services/#environment",
        example: example!("count-differs"),
        check: Some(count_differs),
    },
];

fn limit_below_floor(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let found = scene
        .family
        .filter(|found| matches!(found.by, By::Image(_)))?;
    let family = found.family;
    if family.is_whole_stack {
        return None;
    }
    let knows = |evidence| {
        matches!(
            evidence,
            Evidence::Measured | Evidence::Documented | Evidence::Reported
        )
    };
    // A service that sizes itself by visible memory also idles with less.
    let is_fixed = family.sizes_from_host == HostSizing::No;
    let idle = family.idle.filter(|idle| is_fixed && knows(idle.evidence));
    let idle = idle.map(|idle| (ByteSize(idle.bytes), idle.evidence));
    let idle = idle.map(|idle| by_settings(idle, &found, scene));
    let floor = family.floor.filter(|floor| knows(floor.evidence));
    let name = family.name;
    if let Some((bytes, evidence)) = idle.filter(|(bytes, _)| limit < *bytes) {
        let mut finding = rule.says(format!(
            "{name} takes {} when it does nothing, and {} are allowed",
            size(bytes),
            size(limit)
        ));
        if matches!(evidence, Evidence::Measured | Evidence::Documented) {
            finding.severity = Severity::Error;
        }
        return Some(finding.at(at).help("raise the limit"));
    }
    let floor = floor.filter(|floor| limit < ByteSize(floor.bytes))?;
    Some(
        rule.says(format!(
            "{name} needs {} to run, and {} are allowed",
            size(ByteSize(floor.bytes)),
            size(limit)
        ))
        .at(at)
        .help("raise the limit"),
    )
}

/// The family's idle use, reduced by this service's settings. The family's figure is for its
/// defaults, and settings such as `performance_schema=OFF` need less. Settings never raise it: the
/// minimum of a formula may assume a full cache, which other rules check.
fn by_settings(
    (bytes, evidence): (ByteSize, Evidence),
    found: &Match<'_>,
    scene: &Scene<'_>,
) -> (ByteSize, Evidence) {
    let need = need_of_family(scene.facts, found.family.name)
        .ok()
        .flatten();
    match need.and_then(|need| Some((need.low?, need.evidence))) {
        Some((low, of_need)) if low < bytes => (low, evidence.max(of_need)),
        _ => (bytes, evidence),
    }
}

/// Roles that serve only the operators of the stack.
const TOOLS: [&str; 3] = ["admin-ui", "mail-dev", "dev-tool"];

/// Products in such a role that people use for their work.
const PRODUCTS: [&str; 6] = [
    "metabase",
    "superset",
    "kibana",
    "cloudbeaver",
    "portainer",
    "dockge-yacht",
];

fn optional_always_on(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let found = scene
        .family
        .filter(|found| matches!(found.by, By::Image(_)))?;
    let family = found.family;
    let is_tool = (TOOLS.contains(&family.role) || family.name == "flower")
        && family.importance == Importance::Optional
        && !PRODUCTS.contains(&family.name);
    let service = scene.service();
    if !is_tool || !service.profiles.is_empty() {
        return None;
    }
    let others: Vec<_> = scene
        .stack
        .services
        .iter()
        .filter(|other| other.active && other.name != service.name)
        .collect();
    // With only a database next to it, it is the purpose of the stack.
    let has_product = others.len() > 1;
    let is_needed = others
        .iter()
        .any(|other| other.depends_on.contains_key(&service.name));
    (has_product && !is_needed).then(|| {
        rule.says(format!(
            "{} is an always-on dashboard; start it on demand",
            family.name
        ))
        .at(service.at)
        .help("add profiles: [debug]")
    })
}

fn count_differs(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let variables = &scene.facts.variables;
    for (name, ..) in variables.all() {
        let Some(what) = name.strip_suffix("_COUNT") else {
            continue;
        };
        let Some((count, input)) = told(variables.get(name).number()) else {
            continue;
        };
        let there = copies(what, scene);
        // A single copy is not a numbered series.
        if there >= 2 && there != count {
            return Some(
                rule.says(format!(
                    "`{name}` is {count}, and {there} services are numbered so"
                ))
                .at_input(&input, scene)
                .help(format!("write {there}, or change the number of services"))
                .write(there.to_string(), &input, scene),
            );
        }
    }
    None
}

/// The number of active services named `executor-1`, `executor_2` and so on.
fn copies(what: &str, scene: &Scene<'_>) -> u64 {
    let what = what.to_ascii_lowercase().replace('_', "-");
    let is_copy = |name: &str| {
        let name = name.to_ascii_lowercase().replace('_', "-");
        let number = name.strip_prefix(&what);
        let number = number.map(|rest| rest.strip_prefix('-').unwrap_or(rest));
        number.is_some_and(|number| {
            !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let services = scene.stack.services.iter();
    let found = services.filter(|other| other.active && is_copy(&other.name));
    found.map(|other| other.count).sum()
}
