//! Findings about a stack's memory, in addition to the verdict.
//!
//! Only what concerns the arithmetic: sizes that Compose misreads, limits that Docker rejects, and
//! services without a limit.

use compose_spec_loader::compose::template;
use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::{Sources, Span};
use compose_spec_loader::stack::{
    DOCKER_MINIMUM, Memory, Service, SizeFault, SizeFaultKind, Stack,
};

use crate::host::Machine;

use super::cpu::Cpus;
use super::demand::{Demand, Part, effective_limit, qualified};
use super::policy::{Policy, Unlimited};
use super::size::Size;

/// All findings about the active services, in stack order.
pub fn findings(parts: &[Part<'_>], policy: &Policy, sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for part in parts {
        for warning in &part.stack.warnings {
            findings.push(self::warning(warning, part.stack, sources));
        }
        for service in part.stack.services.iter().filter(|service| service.active) {
            let name = qualified(parts, part.stack, &service.name);
            let said = size_faults(service)
                .chain(below_minimum(service.limit, "limit", service, sources))
                .chain(below_minimum(
                    service.reservation,
                    "reservation",
                    service,
                    sources,
                ))
                .chain(unlimited(service, policy));
            findings.extend(said.map(|finding| finding.service(&name)));
        }
    }
    findings
}

/// A warning that Compose prints, with a span if it is about a variable.
pub fn warning(message: &str, stack: &Stack, sources: &Sources) -> Finding {
    let finding = Finding::new("compose-warning", Severity::Warning, message);
    match unset_at(message, stack, sources) {
        Some(at) => finding.at(at),
        None => finding,
    }
}

/// Where the unset variable of a warning is used. `None` if that is in an `env_file`.
fn unset_at(warning: &str, stack: &Stack, sources: &Sources) -> Option<Span> {
    let name = warning.strip_prefix("The \"")?;
    let (name, _) = name.split_once("\" variable is not set.")?;
    let (span, _) = stack.unset_in.iter().find(|(_, unset)| unset == name)?;
    let text = sources.text(*span);
    // A block scalar can span many lines, so search inside it.
    let narrow = template::first_use(text, name).map(|range| {
        let from = span.start as usize;
        Span::new(span.source, from + range.start, from + range.end)
    });
    Some(narrow.unwrap_or(*span))
}

fn size_faults(service: &Service) -> impl Iterator<Item = Finding> {
    service.size_faults.iter().map(|fault| {
        let SizeFault { key, kind, at } = fault;
        match kind {
            SizeFaultKind::Wraps => Finding::error(
                "memory-wraps",
                format!("`{key}` is larger than 2^63 - 1 bytes and wraps to a negative size"),
            )
            .label("Compose passes -9223372036854775808")
            .help("write the intended size, such as 512m"),
            SizeFaultKind::FloatIsZero => Finding::error(
                "memory-float-is-zero",
                format!(
                    "`{key}` is a YAML float, which Compose silently reads as 0, meaning no limit"
                ),
            )
            .label("read as 0")
            .help("write whole bytes, or a quoted size with a unit, such as \"1.5g\""),
            SizeFaultKind::IntegerIsZero => Finding::error(
                "memory-integer-is-zero",
                format!(
                    "`{key}` is larger than 2^63 - 1, which Compose silently reads as 0, meaning \
                     no limit"
                ),
            )
            .label("read as 0")
            .help("write the intended size, such as 512m"),
        }
        .at(*at)
    })
}

fn below_minimum(
    memory: Option<Memory>,
    what: &'static str,
    service: &Service,
    sources: &Sources,
) -> Option<Finding> {
    let Memory { bytes, at } = memory?;
    let wraps = service.size_faults.iter().any(|fault| fault.at == at);
    let within = |bytes| u64::try_from(bytes).is_ok_and(|bytes| bytes >= DOCKER_MINIMUM);
    if wraps || bytes == 0 || within(bytes) {
        return None;
    }
    let shown = match u64::try_from(bytes) {
        Ok(bytes) if bytes < 1 << 20 => format!("{bytes} bytes"),
        Ok(bytes) => Size(bytes).to_string(),
        Err(_) => format!("{bytes} bytes"),
    };
    let finding = Finding::error(
        "memory-below-minimum",
        format!("Docker rejects a memory {what} of {shown}; the minimum is 6 MiB"),
    )
    .at(at)
    .label(format!("{shown} as Compose reads it"));
    // Docker rejects a limit below the reservation, too.
    let is_limit = |limit: &Memory| limit.at != at && within(limit.bytes);
    let most = service.limit.filter(is_limit);
    let fits = |bytes| most.is_none_or(|limit| bytes <= limit.bytes);
    let with_unit = with_unit(sources, at).filter(|(.., bytes)| fits(*bytes));
    Some(match with_unit.map(|(span, text, _)| (span, text)) {
        Some((span, replacement)) => finding
            .help(format!("did you mean `{replacement}`?"))
            .edit(span, replacement),
        None if most.is_some() => {
            finding.help("write the intended unit; the value must not exceed the limit")
        }
        None => finding.help("write the intended unit, such as 512m"),
    })
}

/// If the span is a bare number of mebibytes: its span, the number with an `m` appended, and its
/// value in bytes.
fn with_unit(sources: &Sources, at: Span) -> Option<(Span, String, i64)> {
    let written = sources.text(at);
    let (open, digits) = match written.chars().next()? {
        quote @ ('"' | '\'') => (1, written.get(1..)?.strip_suffix(quote)?),
        _ => (0, written),
    };
    let mebibytes: u64 = digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse())?
        .ok()?;
    if mebibytes < DOCKER_MINIMUM >> 20 {
        return None;
    }
    let start = at.start as usize + open;
    Some((
        Span::new(at.source, start, start + digits.len()),
        format!("{digits}m"),
        i64::try_from(mebibytes).ok()?.checked_mul(1 << 20)?,
    ))
}

fn unlimited(service: &Service, policy: &Policy) -> Option<Finding> {
    let severity = match policy.unlimited {
        Unlimited::Allow => return None,
        Unlimited::Warn => Severity::Warning,
        Unlimited::Deny => Severity::Error,
    };
    (service.count > 0 && effective_limit(service).is_none()).then(|| {
        Finding::new(
            "no-memory-limit",
            severity,
            format!(
                "`{}` has no memory limit, so one leak can take the whole machine",
                service.name
            ),
        )
        .at(service.at)
        .help("set mem_limit, or deploy.resources.limits.memory")
    })
}

/// Warns if the CPU limits add up to more CPUs than the machine has.
pub fn cpus_over(parts: &[Part<'_>], demand: &Demand, machine: &Machine) -> Option<Finding> {
    let vcpus = machine.vcpus?;
    let limits = demand
        .claims
        .iter()
        .filter(|claim| !claim.job)
        .filter_map(|claim| {
            let cpus = parts[claim.part].stack.services[claim.service].cpus?;
            Some(Cpus::new(cpus).times(claim.count))
        })
        .fold(Cpus::default(), Cpus::plus);
    (limits > Cpus::new(vcpus)).then(|| {
        let sustained = machine
            .sustained_vcpus()
            .map_or_else(String::new, |sustained| {
                format!(", of which it sustains {}", Cpus::new(sustained))
            });
        Finding::new(
            "cpus-over-vcpus",
            Severity::Warning,
            format!(
                "CPU limits add up to {limits}, the machine has {} vCPUs{sustained}",
                Cpus::new(vcpus)
            ),
        )
        .help("services that are busy at once will slow each other down")
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::budget::fixture::Fixture;

    fn found(fixture: &Fixture, policy: &Policy) -> Vec<Finding> {
        let part = Part {
            stack: &fixture.stack,
            expected: BTreeMap::new(),
        };
        findings(&[part], policy, &fixture.sources)
    }

    fn limited_to(text: &str, bytes: i64) -> Vec<Finding> {
        let fixture = Fixture::new(&format!("web: {text}")).service("web", |web, fixture| {
            web.limit = Some(Memory {
                bytes,
                at: fixture.span(text),
            });
        });
        let policy = Policy {
            unlimited: Unlimited::Allow,
            ..Policy::default()
        };
        found(&fixture, &policy)
    }

    #[test]
    fn bare_numbers_of_mebibytes_get_a_unit() {
        let found = limited_to("512", 512);
        assert_eq!(
            (found[0].id, found[0].severity),
            ("memory-below-minimum", Severity::Error)
        );
        assert_eq!(found[0].help.as_deref(), Some("did you mean `512m`?"));
        let edit = found[0].edit.as_ref().unwrap();
        assert_eq!((edit.span.start, edit.span.end), (5, 8));
        let found = limited_to("\"512\"", 512);
        let edit = found[0].edit.as_ref().unwrap();
        assert_eq!((edit.span.start, edit.span.end), (6, 9), "the quotes stay");
    }

    #[test]
    fn only_bare_numbers_get_an_edit() {
        for (text, bytes) in [
            ("${MEM:-512}", 512),
            ("512k", 512 << 10),
            ("5", 5),
            ("-1", -1),
        ] {
            let found = limited_to(text, bytes);
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(found[0].edit, None, "{text}");
        }
        assert_eq!(limited_to("6m", 6 << 20), []);
    }

    #[test]
    fn wrapped_sizes_are_reported_once() {
        let fixture = Fixture::new("web: 9223372036854775808").service("web", |web, fixture| {
            let at = fixture.span("9223372036854775808");
            web.limit = Some(Memory {
                bytes: i64::MIN,
                at,
            });
            web.size_faults = vec![SizeFault {
                key: "mem_limit",
                kind: SizeFaultKind::Wraps,
                at,
            }];
        });
        let ids: Vec<_> = found(&fixture, &Policy::default())
            .iter()
            .map(|f| (f.id, f.severity))
            .collect();
        assert_eq!(
            ids,
            [
                ("memory-wraps", Severity::Error),
                ("no-memory-limit", Severity::Warning)
            ]
        );
    }

    #[test]
    fn the_policy_decides_about_missing_limits() {
        let fixture = Fixture::new("web:")
            .service("web", |_, _| ())
            .service("off", |off, _| {
                off.active = false;
            });
        let severity = |unlimited| {
            let policy = Policy {
                unlimited,
                ..Policy::default()
            };
            found(&fixture, &policy)
                .first()
                .map(|finding| finding.severity)
        };
        assert_eq!(severity(Unlimited::Allow), None);
        assert_eq!(severity(Unlimited::Warn), Some(Severity::Warning));
        assert_eq!(severity(Unlimited::Deny), Some(Severity::Error));
    }

    #[test]
    fn cpus_are_compared_exactly() {
        let fixture = Fixture::new("").service("web", |web, fixture| {
            web.limit = Some(fixture.memory(64));
            web.cpus = Some(0.1);
            web.count = 3;
        });
        let parts = [Part {
            stack: &fixture.stack,
            expected: BTreeMap::new(),
        }];
        let demand = crate::budget::demand(&parts, 0).unwrap();
        let mut machine = Machine::own("own", 1 << 30);
        assert_eq!(
            cpus_over(&parts, &demand, &machine),
            None,
            "nobody knows how many it has"
        );
        machine.vcpus = Some(0.3);
        assert_eq!(cpus_over(&parts, &demand, &machine), None);
        machine.vcpus = Some(0.2);
        machine.baseline_percent = Some(20.0);
        let finding = cpus_over(&parts, &demand, &machine).unwrap();
        assert_eq!(
            finding.message,
            "CPU limits add up to 0.3, the machine has 0.2 vCPUs, of which it sustains 0.04"
        );
    }
}
