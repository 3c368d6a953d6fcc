//! Phrases shared by tables and Markdown. Text from files is escaped here.

use std::borrow::Cow;

use compose_spec_loader::finding::Severity;
use compose_spec_loader::source::Location;

use crate::budget::{Ratio, Size, Verdict};
use crate::evidence::Evidence;
use crate::host::Price;
use crate::plural::counted;
use crate::report::{CheckedService, TargetReport};

use super::escape::visible;

/// The number of names to list before counting the rest.
const LISTED: usize = 8;

/// The verdict in capitals, and whether the check fails regardless.
pub(in crate::output) fn verdict(target: &TargetReport) -> &'static str {
    match target.verdict {
        Verdict::DoesNotFit => "DOES NOT FIT",
        Verdict::Overcommitted => "OVERCOMMITTED",
        Verdict::Fits if target.passes => "FITS",
        Verdict::Fits => "FAILED, MEMORY FITS",
    }
}

/// The target: `production on t3.small`, or `shop on t3.small` without a name.
pub(in crate::output) fn subject(target: &TargetReport) -> String {
    let stack = target.name.as_ref().unwrap_or(&target.project);
    format!("{} on {}", visible(stack), visible(&target.host.name))
}

/// The figures of the verdict: `committed 3180 MiB of 569 MiB, 5.59x`.
pub(in crate::output) fn figures(target: &TargetReport) -> String {
    let (totals, allocatable) = (&target.totals, Size(target.host.allocatable));
    let first = target
        .reasons
        .first()
        .filter(|_| target.verdict != Verdict::Fits);
    let what = match first {
        Some(reason) => visible(&reason.message).into_owned(),
        None => format!("{} of {allocatable}", Size(totals.demand)),
    };
    let bytes = match first.map(|reason| reason.code) {
        Some("expected-over-allocatable") => target.totals.expected,
        Some("committed-over-allocatable") => target.totals.committed,
        Some("reservations-over-allocatable") => target.totals.reservations,
        _ => target.totals.demand,
    };
    match ratio(bytes, target.host.allocatable) {
        Some(ratio) => format!("{what}, {ratio}"),
        None => what,
    }
}

/// Two decimals, or four if two would hide whether it is above 1.
fn ratio(bytes: u64, allocatable: u64) -> Option<String> {
    let ratio = Ratio::of(bytes, allocatable)?.to_f64();
    let short = format!("{ratio:.2}x");
    let hides = short == "1.00x" && bytes != allocatable;
    Some(if hides { format!("{ratio:.4}x") } else { short })
}

/// Formats a price, as far as it is known: `$27.45/month as of 2026-07-20`.
pub(in crate::output) fn price(price: &Price) -> Option<String> {
    let amount = price.show(price.monthly?);
    let monthly = match price.as_of.as_deref() {
        Some(day) => format!("{amount}/month as of {day}"),
        None => format!("{amount}/month"),
    };
    Some(visible(&monthly).into_owned())
}

/// Formats a place: `compose.yaml:12`.
pub(in crate::output) fn place(at: &Location) -> String {
    format!("{}:{}", visible(&at.file), at.line)
}

/// Where a service's figure comes from: its limit, a statement, or the service.
pub(in crate::output) fn from(service: &CheckedService) -> String {
    let stated = service
        .expected
        .as_ref()
        .filter(|it| it.evidence == Evidence::Declared);
    match (&service.service.limit_at, stated) {
        (Some(at), _) if service.service.limit.is_some() => place(at),
        (_, Some(stated)) => visible(&stated.from).into_owned(),
        _ => place(&service.service.at),
    }
}

/// The limit of one container.
pub(in crate::output) fn limit(service: &CheckedService) -> String {
    let limit = service
        .service
        .limit
        .and_then(|bytes| u64::try_from(bytes).ok());
    limit.map_or_else(|| "none".to_owned(), |bytes| Size(bytes).to_string())
}

/// The service's share of the steady state.
pub(in crate::output) fn share(service: &CheckedService) -> String {
    if service.job {
        "job".to_owned()
    } else {
        format!("{:.0}%", service.share * 100.0)
    }
}

/// Marks a total that is an estimate.
pub(in crate::output) fn mark(service: &CheckedService) -> &'static str {
    match service.expected.as_ref().map(|expected| expected.evidence) {
        Some(Evidence::Assumed | Evidence::Estimated) if service.service.limit.is_none() => " ?",
        _ => "",
    }
}

/// Joins names: `web, db and 3 more`.
pub(in crate::output) fn names<'a>(names: impl ExactSizeIterator<Item = &'a String>) -> String {
    let more = names.len().saturating_sub(LISTED);
    let listed: Vec<_> = names.take(LISTED).map(|name| visible(name)).collect();
    let listed = listed.join(", ");
    if more == 0 {
        listed
    } else {
        format!("{listed} and {more} more")
    }
}

/// Chooses a verb form, such as `is` or `are`.
pub(in crate::output) fn verb(count: usize, one: &'static str, many: &'static str) -> &'static str {
    if count == 1 { one } else { many }
}

/// The memory available on the machine, and how it is computed.
pub(in crate::output) fn capacity(target: &TargetReport) -> Vec<String> {
    let host = &target.host;
    let reserve = &host.reserve;
    let mut machine = Vec::new();
    if host.nominal != host.basis {
        machine.push(format!("{} as sold", Size(host.nominal)));
    }
    let evidence = match host.memtotal_evidence {
        Evidence::Measured => "measured",
        Evidence::Declared => "declared",
        _ => "estimated",
    };
    if host.basis == host.memtotal && host.nominal != host.basis {
        machine.push(format!(
            "{} seen by Linux ({evidence})",
            Size(host.memtotal)
        ));
    }
    if let Some(vcpus) = host.vcpus {
        let sustained = host
            .sustained_vcpus
            .map(|sustained| format!(" ({sustained} sustained)"));
        machine.push(format!("{vcpus} vCPU{}", sustained.unwrap_or_default()));
    }
    // `default` stands for all regions with the usual prices and is not a name.
    if let Some(region) = host.region.as_ref().filter(|region| *region != "default") {
        machine.push(format!("region {}", visible(region)));
    }
    if let Some(price) = host.price.as_ref().and_then(price) {
        machine.push(price);
    }
    if let Some(note) = &host.price_note {
        machine.push(note.clone());
    }
    if host.discontinued {
        machine.push("no longer sold".to_owned());
    }
    let containers = format!("for {}", counted(target.totals.containers, "container"));
    let also = host.also.iter().filter(|_| reserve.also > 0).map(|also| {
        let name = also.name.as_deref().map_or("other use".into(), visible);
        (also.bytes, name)
    });
    let subtracted: Vec<(String, Cow<'_, str>)> = [
        (reserve.system, "system".into()),
        (reserve.engine, "Docker".into()),
        (reserve.containers, containers.as_str().into()),
    ]
    .into_iter()
    .chain(also)
    .filter(|(bytes, _)| *bytes > 0)
    .map(|(bytes, what)| (Size(bytes).to_string(), what))
    .collect();
    let (basis, left) = (
        Size(host.basis).to_string(),
        Size(host.allocatable).to_string(),
    );
    let sum = if subtracted.is_empty() {
        format!("{left} for containers")
    } else {
        // Write the unit once at the end if all have the same.
        let unit = [&basis, &left]
            .into_iter()
            .chain(subtracted.iter().map(|(size, _)| size));
        let unit = if unit.clone().all(|size| size.ends_with(" MiB")) {
            " MiB"
        } else {
            ""
        };
        let mut sum = basis.trim_end_matches(unit).to_owned();
        for (size, what) in &subtracted {
            sum.push_str(&[" - ", size.trim_end_matches(unit), " ", what].concat());
        }
        sum + " = " + &left
    };
    let machine = machine.join(", ");
    [machine, sum]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect()
}

/// What the sums exclude, and what to know when reading them, one sentence each.
pub(in crate::output) fn footnotes(target: &TargetReport) -> Vec<String> {
    let totals = &target.totals;
    let mut notes = Vec::new();
    let running = target.services.iter().filter(|one| one.service.active);
    if totals.unlimited.is_empty() {
        if running.clone().count() > 0 {
            notes.push("every service has a limit".to_owned());
        }
    } else {
        notes.push(format!(
            "without a limit: {}; counted at expected use, but can use more",
            names(totals.unlimited.iter())
        ));
    }
    let assumed = running.clone().find_map(|one| {
        one.expected
            .as_ref()
            .filter(|expected| expected.evidence == Evidence::Assumed)
    });
    if assumed.is_some() {
        notes.push(
            "? marks an assumption about an unknown service; replace it with `x-budget: {expected: \
             95m}`"
                .to_owned(),
        );
    }
    if assumed.is_none() && running.clone().any(|one| !mark(one).is_empty()) {
        notes.push("? is an estimate from the image or its settings".to_owned());
    }
    if totals.expected > 0 {
        let least = if totals.expected_unknown.is_empty() {
            ""
        } else {
            "at least "
        };
        let unknown = match totals.expected_unknown.len() {
            0 => String::new(),
            unknown => format!("; unknown for {}", counted(unknown, "service")),
        };
        notes.push(format!(
            "expected use: {least}{}{unknown}",
            Size(totals.expected)
        ));
    }
    if totals.reservations > 0 {
        notes.push(format!("reservations: {}", Size(totals.reservations)));
    }
    if !totals.jobs.is_empty() {
        notes.push(format!(
            "not in the total: {}, which {} before dependants start; start-up peak: {}",
            names(totals.jobs.iter()),
            verb(totals.jobs.len(), "completes", "complete"),
            Size(totals.startup_peak),
        ));
    }
    notes.extend(leftovers(target));
    notes
}

fn leftovers(target: &TargetReport) -> Vec<String> {
    let mut notes = Vec::new();
    let named = |wanted: fn(&CheckedService) -> bool| -> Vec<&String> {
        let wanted = target.services.iter().filter(|one| wanted(one));
        wanted.map(|one| &one.service.name).collect()
    };
    let off = named(|one| !one.service.active);
    if !off.is_empty() {
        notes.push(format!(
            "switched off by profiles: {}",
            names(off.into_iter())
        ));
    }
    let built = named(|one| one.service.active && one.builds);
    if !built.is_empty() {
        notes.push(format!(
            "built from source: {}; a build on this machine needs extra memory",
            names(built.into_iter())
        ));
    }
    let (swap, over) = (
        target.host.swap,
        target.totals.demand.saturating_sub(target.host.allocatable),
    );
    if swap > 0 {
        let absorbs = Size(swap.min(over));
        notes.push(match over {
            0 => format!(
                "swap of {} is not counted; it absorbs short peaks",
                Size(swap)
            ),
            _ => format!(
                "swap of {} is not counted; it could absorb {absorbs} of {}",
                Size(swap),
                Size(over)
            ),
        });
    }
    notes
}

/// The machine that would fit, and the next steps.
pub(in crate::output) fn advice(target: &TargetReport) -> Vec<String> {
    let mut advice = Vec::new();
    let same = target
        .smallest_fit
        .as_ref()
        .is_some_and(|fit| fit.name == target.host.name);
    match &target.smallest_fit {
        Some(_) if same && target.verdict == Verdict::Fits => {
            advice.push(format!(
                "smallest machine that fits: {}, this one",
                visible(&target.host.name)
            ));
        }
        Some(fit) => {
            let name = visible(&fit.name).into_owned();
            let price = fit.price.as_ref().and_then(price);
            let said = [Some(name), price, fit.price_note.clone()];
            let said: Vec<String> = said.into_iter().flatten().collect();
            advice.push(format!("smallest machine that fits: {}", said.join(", ")));
        }
        None if target.verdict != Verdict::Fits && target.host.provider.is_some() => {
            let provider = target.host.provider.as_deref().unwrap_or_default();
            advice.push(format!(
                "no {} machine in the catalogue fits",
                visible(provider)
            ));
        }
        None => {}
    }
    advice.push(format!("next: {}", next(target)));
    advice
}

fn next(target: &TargetReport) -> String {
    let errors = target
        .findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    match (errors, target.verdict) {
        (true, Verdict::Fits) => "fix the errors".to_owned(),
        (true, _) => format!("fix the errors, then {}", step(target)),
        (false, _) => step(target),
    }
}

fn step(target: &TargetReport) -> String {
    let fits = target.verdict == Verdict::Fits;
    match &target.smallest_fit {
        _ if fits && !target.totals.unlimited.is_empty() => {
            "set a limit for every service to keep it that way".to_owned()
        }
        _ if fits => {
            let free = target.host.allocatable.saturating_sub(target.totals.demand);
            format!("nothing to do, {} to spare", Size(free))
        }
        Some(fit) => {
            let name = visible(&fit.name);
            let quote = if name.contains(' ') { "\"" } else { "" };
            format!(
                "run budget plan with the same options, or choose --instance {quote}{name}{quote}"
            )
        }
        None => {
            let reserve = &target.host.reserve;
            let least = [
                reserve.engine,
                reserve.containers,
                reserve.also,
                target.totals.demand,
            ]
            .into_iter()
            .fold(reserve.system, u64::saturating_add)
            .div_ceil(1 << 30);
            format!(
                "run budget plan with the same options, or find a machine with budget instances \
                 --memory {least}g.."
            )
        }
    }
}
