//! Compares the stacks of a target with its machine.

use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::Sources;

use crate::budget::demand::qualified;
use crate::budget::{Assessment, Demand, Part, Verdict, assess, demand, findings};
use crate::report::{Answer, TargetReport};
use crate::rules;
use crate::rules::ignore::{self, Ignored, Sifted};
use crate::settings::Target;
use crate::survey::Survey;

/// The result for one target, for any verb.
pub(super) struct Checked {
    pub(super) report: TargetReport,
    pub(super) findings: Vec<Finding>,
    /// Findings that the files accept.
    pub(super) ignored: Vec<Ignored>,
    /// Whether the check fails.
    pub(super) fails: bool,
}

/// Checks the stacks of a target.
pub(super) fn check(
    target: &Target,
    surveys: &[Survey<'_>],
    sources: &Sources,
) -> Result<Checked, Vec<Finding>> {
    let parts: Vec<Part<'_>> = surveys.iter().map(Survey::part).collect();
    let demand = demand(&parts, target.policy.assume).map_err(|overflow| vec![*overflow])?;
    let assessment = assess(&demand, &target.machine, &target.capacity, &target.policy);
    let mut found = findings::findings(&parts, &target.policy, sources);
    found.extend(findings::cpus_over(&parts, &demand, &target.machine));
    found.extend(by_rules(&parts, surveys));
    let sifted = sift(found, &parts, target, sources);
    Ok(checked(
        target,
        &parts,
        &demand,
        &assessment,
        sifted,
        sources,
    ))
}

fn checked(
    target: &Target,
    parts: &[Part<'_>],
    demand: &Demand,
    assessment: &Assessment,
    sifted: Sifted,
    sources: &Sources,
) -> Checked {
    let Sifted {
        shown: findings,
        ignored,
    } = sifted;
    let passes = assessment.verdict == Verdict::Fits
        && !findings
            .iter()
            .any(|finding| target.fail_on.is_reached_by(finding.severity));
    let answer = Answer {
        name: target.name.as_deref(),
        parts,
        demand,
        machine: &target.machine,
        swap: target.swap,
        also: &target.also,
        policy: &target.policy,
        fail_on: target.fail_on.least(),
        assessment,
        findings: &findings,
        passes,
        ignored: ignored.len(),
    };
    Checked {
        report: TargetReport::new(&answer, sources),
        findings,
        ignored,
        fails: !passes,
    }
}

/// The errors that a check of the stacks would find, without their sums and without those that the
/// files accept.
pub(super) fn errors(
    parts: &[Part<'_>],
    surveys: &[Survey<'_>],
    target: &Target,
    sources: &Sources,
) -> Vec<Finding> {
    let mut found = findings::findings(parts, &target.policy, sources);
    found.extend(by_rules(parts, surveys));
    found.retain(|finding| finding.severity == Severity::Error);
    sift(found, parts, target, sources).shown
}

fn sift(found: Vec<Finding>, parts: &[Part<'_>], target: &Target, sources: &Sources) -> Sifted {
    let services = parts.iter().flat_map(|part| &part.stack.services);
    let services: Vec<_> = services.collect();
    ignore::sift(found, &services, &target.ignore, sources)
}

/// The findings of the rules, with service names that are unique within the target.
fn by_rules(parts: &[Part<'_>], surveys: &[Survey<'_>]) -> Vec<Finding> {
    let of_stack = |survey: &Survey<'_>| {
        let stack = survey.stack;
        let found = rules::check(survey).into_iter();
        let qualified = |name: String| qualified(parts, stack, &name);
        let found = found.map(|finding| Finding {
            service: finding.service.map(qualified),
            ..finding
        });
        found.collect::<Vec<_>>()
    };
    surveys.iter().flat_map(of_stack).collect()
}
