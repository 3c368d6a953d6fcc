//! Pages of `budget explain` about a rule, a service or a machine.

use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::{Sources, Span};
use compose_spec_loader::stack::{Memory, Service};

use crate::budget::Size;
use crate::evidence::Evidence;
use crate::host::{CapacityOptions, Machine, allocatable};
use crate::knowledge::Input;
use crate::knowledge::families::By;
use crate::lint::Rule;
use crate::plural::counted;
use crate::programs::Known;
use crate::rules;

use super::Screen;
use super::text::page::Page;
use super::text::words;

/// A service to explain.
pub struct ServicePage<'a> {
    pub service: &'a Service,
    /// The use that the user states, in bytes, and where.
    pub stated: Option<(u64, Span)>,
    pub known: &'a Known<'a>,
    /// The machine, if one is selected.
    pub machine: Option<&'a Machine>,
    pub found: &'a [Finding],
}

/// Explains a rule.
pub fn rule(rule: &Rule, screen: &Screen) -> String {
    let mut page = Page::new(screen);
    let mut is_code = false;
    for line in rules::page(rule).lines() {
        if line.starts_with("```") {
            is_code = !is_code;
        } else if is_code {
            page.push(&format!("    {line}\n"));
        } else {
            page.line(0, line);
        }
    }
    page.finish()
}

/// Explains every figure of a service and where it comes from.
pub fn service(page: &ServicePage<'_>, sources: &Sources, screen: &Screen) -> String {
    let service = page.service;
    let place = |at: Span| words::place(&sources.locate(at));
    let mut out = Page::new(screen);
    let image = service.image.as_deref().unwrap_or("built here");
    out.line(
        0,
        &format!("{} ({image}), {}", service.name, place(service.at)),
    );
    out.blank();
    out.line(0, &memory("limit", service.limit, sources));
    if service.reservation.is_some() {
        out.line(0, &memory("reservation", service.reservation, sources));
    }
    let counted = service
        .count_at
        .map_or_else(String::new, |at| format!(", {}", place(at)));
    out.line(0, &format!("containers: {}{counted}", service.count));
    out.line(0, &family(page.known));
    out.blank();
    expected(page, sources, &mut out);
    if !page.found.is_empty() {
        out.blank();
        out.line(0, "findings:");
    }
    for finding in page.found {
        let severity = finding.severity.as_str();
        let at = finding
            .at
            .map_or_else(String::new, |at| format!(", {}", place(at)));
        out.line(
            2,
            &format!("{severity} {}: {}{at}", finding.id, finding.message),
        );
    }
    out.finish()
}

fn memory(what: &str, memory: Option<Memory>, sources: &Sources) -> String {
    match memory {
        None => format!("{what}: none"),
        Some(Memory { bytes, at }) => {
            let size = match u64::try_from(bytes) {
                Ok(bytes) => Size(bytes).to_string(),
                Err(_) => format!("{bytes} bytes"),
            };
            format!("{what}: {size}, {}", words::place(&sources.locate(at)))
        }
    }
}

fn family(known: &Known<'_>) -> String {
    let Some(found) = &known.family else {
        return "family: unknown".to_owned();
    };
    let name = found.family.name;
    match found.by {
        By::Image(pattern) => format!("family: {name}, because its image matches `{pattern}`"),
        By::Command(command) => format!("family: {name}, because it runs `{command}`"),
        By::Script(part) => {
            format!("family: possibly {name}, because of `{part}` in its script name")
        }
        By::ImageName(part) => {
            format!("family: possibly {name}, because of `{part}` in its image name")
        }
        By::ServiceName(part) => {
            format!("family: possibly {name}, because of `{part}` in its name")
        }
    }
}

fn expected(page: &ServicePage<'_>, sources: &Sources, out: &mut Page<'_>) {
    let place = |at: Span| words::place(&sources.locate(at));
    if let Some((bytes, at)) = page.stated {
        let line = format!("expected: {} (declared), {}", Size(bytes), place(at));
        out.line(0, &line);
        out.line(2, "a declared figure overrides all others");
    }
    let Some(expected) = &page.known.expected else {
        if page.stated.is_none() {
            out.line(0, "expected: unknown");
            out.line(
                2,
                "without a limit it counts as --assume, 256 MiB by default",
            );
            out.line(
                2,
                "declare it: x-budget: {expected: 95m} in the service, or under `services:` in \
                 .budget.yml",
            );
        }
        return;
    };
    let label = if page.stated.is_some() {
        "known"
    } else {
        "expected"
    };
    let bounds = match (expected.low, expected.high) {
        (Some(low), Some(high)) => format!(", between {} and {}", Size(low.0), Size(high.0)),
        (Some(low), None) => format!(", at least {}", Size(low.0)),
        (None, Some(high)) => format!(", at most {}", Size(high.0)),
        (None, None) => String::new(),
    };
    let size = Size(expected.typical.0);
    let evidence = evidence(expected.evidence);
    out.line(0, &format!("{label}: {size} ({evidence}){bounds}"));
    out.line(2, &expected.from);
    let input = |input: &Input| {
        let at = input
            .at
            .map_or_else(String::new, |at| format!(", {}", place(at)));
        format!("{} = {}{at}", input.name, input.value)
    };
    for one in &expected.inputs {
        out.line(2, &format!("from {}", input(one)));
    }
    for one in &expected.cannot_tell {
        out.line(2, &format!("unknown: {}", input(one)));
    }
    if !expected.would_change.is_empty() {
        out.line(2, &format!("would change with: {}", expected.would_change));
    }
    if !expected.source.is_empty() {
        out.line(2, &format!("source: {}", expected.source));
    }
    if page.machine.is_none() {
        out.line(
            2,
            "some programs depend on the machine: name one with --instance or --memory",
        );
    }
}

/// The name of an evidence level, as in every output.
fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Measured => "measured",
        Evidence::Declared => "declared",
        Evidence::Documented => "documented",
        Evidence::Reported => "reported",
        Evidence::Estimated => "estimated",
        Evidence::Assumed => "assumed",
    }
}

/// Numbers of containers to show the available memory for.
const CONTAINERS: [u64; 5] = [1, 5, 10, 20, 40];

/// Explains how much of a machine's memory is available for containers.
pub fn machine(machine: &Machine, screen: &Screen) -> String {
    let mut out = Page::new(screen);
    let words: Vec<String> = [&machine.provider, &machine.region, &machine.arch]
        .into_iter()
        .filter_map(|word| word.as_deref().map(str::to_owned))
        .collect();
    let of = if words.is_empty() {
        String::new()
    } else {
        format!(" ({})", words.join(", "))
    };
    out.line(0, &format!("{}{of}", machine.name));
    out.blank();
    out.line(0, &format!("as sold: {}", Size(machine.nominal)));
    let measured = machine
        .memtotal_measured_on
        .as_deref()
        .map_or_else(String::new, |day| format!(" on {day}"));
    out.line(
        0,
        &format!(
            "seen by Linux: {} ({}{measured})",
            Size(machine.memtotal),
            evidence(machine.memtotal_evidence)
        ),
    );
    if let Some(vcpus) = machine.vcpus {
        let sustained = machine
            .sustained_vcpus()
            .map_or_else(String::new, |cpus| format!(", {cpus} of them sustained"));
        out.line(0, &format!("vCPUs: {vcpus}{sustained}"));
    }
    if let Some(price) = machine.price.as_ref().and_then(words::price) {
        out.line(0, &format!("price: {price}"));
    }
    if let Some(caveat) = machine.price_caveat() {
        out.line(2, &caveat);
    }
    out.blank();
    out.line(0, "allocatable, out of what Linux sees:");
    for containers in CONTAINERS {
        let capacity = allocatable(machine, &CapacityOptions::default(), containers);
        let count = counted(containers, "container");
        out.line(
            2,
            &format!(
                "{} - {} system - {} Docker - {} for {count} = {}",
                whole(capacity.basis),
                whole(capacity.reserved.system),
                whole(capacity.reserved.engine),
                whole(capacity.reserved.containers),
                Size(capacity.allocatable)
            ),
        );
    }
    out.line(
        0,
        "--reserve replaces what is subtracted; --also subtracts more",
    );
    for (label, text) in [("source", &machine.source), ("notes", &machine.notes)] {
        if !text.is_empty() {
            out.blank();
            out.line(0, &format!("{label}: {text}"));
        }
    }
    out.finish()
}

fn whole(bytes: u64) -> u64 {
    bytes >> 20
}
