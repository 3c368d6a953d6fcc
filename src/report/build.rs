//! Builds the report for one target.

use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::Sources;
use compose_spec_loader::stack::Stack;

use crate::budget::demand::qualified;
use crate::budget::{Assessment, Claim, Demand, Part, Policy, Ratio};
use crate::host::{Also, Machine, Status};

use super::{
    CheckedService, ExpectedReport, FindingReport, FitReport, HostReport, PolicyReport,
    ServiceEntry, TargetReport, TotalsReport,
};

/// Everything that is known about one target.
#[derive(Debug)]
pub struct Answer<'a> {
    pub name: Option<&'a str>,
    pub parts: &'a [Part<'a>],
    pub demand: &'a Demand,
    pub machine: &'a Machine,
    /// The machine's swap, in bytes.
    pub swap: u64,
    /// Other software that uses the machine's memory.
    pub also: &'a [Also],
    pub policy: &'a Policy,
    /// The lowest severity that fails. `None` if only the verdict counts.
    pub fail_on: Option<Severity>,
    pub assessment: &'a Assessment,
    pub findings: &'a [Finding],
    /// Whether it fits and no finding fails the check.
    pub passes: bool,
    /// The number of accepted findings.
    pub ignored: usize,
}

impl TargetReport {
    pub fn new(answer: &Answer<'_>, sources: &Sources) -> Self {
        let assessment = answer.assessment;
        let projects: Vec<&str> = answer
            .parts
            .iter()
            .map(|part| part.stack.project.as_str())
            .collect();
        Self {
            name: answer.name.map(str::to_owned),
            project: projects.join(" + "),
            verdict: assessment.verdict,
            reasons: assessment.reasons.clone(),
            host: host(answer),
            policy: PolicyReport {
                max_overcommit: answer.policy.max_overcommit.to_f64(),
                unlimited: answer.policy.unlimited,
                fail_on: answer.fail_on,
            },
            totals: totals(answer.demand, assessment.ratio),
            smallest_fit: assessment
                .smallest_fit
                .as_ref()
                .map(|fit| FitReport::new(&fit.machine, fit.capacity.allocatable)),
            services: services(answer, sources),
            findings: answer
                .findings
                .iter()
                .map(|finding| FindingReport::new(finding, sources))
                .collect(),
            passes: answer.passes,
            ignored: u64::try_from(answer.ignored).unwrap_or(u64::MAX),
        }
    }
}

fn host(answer: &Answer<'_>) -> HostReport {
    let (machine, capacity) = (answer.machine, &answer.assessment.capacity);
    HostReport {
        name: machine.name.to_string(),
        provider: machine.provider.as_deref().map(str::to_owned),
        region: machine.region.as_deref().map(str::to_owned),
        arch: machine.arch.as_deref().map(str::to_owned),
        vcpus: machine.vcpus,
        nominal: machine.nominal,
        memtotal: machine.memtotal,
        memtotal_evidence: machine.memtotal_evidence,
        reserve: capacity.reserved,
        allocatable: capacity.allocatable,
        swap: answer.swap,
        price: machine.price.clone(),
        sustained_vcpus: machine.sustained_vcpus(),
        price_note: machine.price_caveat(),
        discontinued: machine.status == Status::Discontinued,
        basis: capacity.basis,
        also: answer.also.to_vec(),
    }
}

fn totals(demand: &Demand, ratio: Option<Ratio>) -> TotalsReport {
    let totals = &demand.totals;
    let names = |indices: &[usize]| {
        indices
            .iter()
            .map(|&index| demand.claims[index].name.clone())
            .collect()
    };
    TotalsReport {
        containers: totals.containers,
        limits: totals.limits,
        unlimited: names(&totals.unlimited),
        reservations: totals.reservations,
        expected: totals.expected,
        expected_unknown: names(&totals.expected_unknown),
        committed: totals.committed,
        startup_peak: totals.startup_peak,
        jobs: names(&totals.jobs),
        demand: totals.demand,
        ratio: ratio.map(Ratio::to_f64),
    }
}

fn services(answer: &Answer<'_>, sources: &Sources) -> Vec<CheckedService> {
    let mut claims = answer.demand.claims.iter().peekable();
    let mut services = Vec::new();
    for (part, of) in answer.parts.iter().enumerate() {
        for (index, service) in of.stack.services.iter().enumerate() {
            // Claims are those of the active services, in the same order.
            let claim = claims.next_if(|claim| claim.part == part && claim.service == index);
            let mut entry = ServiceEntry::new(service, sources);
            if answer.parts.len() > 1 {
                qualify(&mut entry, answer.parts, of.stack);
            }
            let builds = service.build.is_some();
            let checked = checked(entry, claim, answer.demand.totals.committed, of.stack);
            services.push(CheckedService { builds, ..checked });
        }
    }
    services
}

/// Qualifies names that are unique only within a project.
fn qualify(entry: &mut ServiceEntry, parts: &[Part<'_>], stack: &Stack) {
    entry.name = qualified(parts, stack, &entry.name);
    entry.depends_on = std::mem::take(&mut entry.depends_on)
        .into_iter()
        .map(|(name, how)| (qualified(parts, stack, &name), how))
        .collect();
}

fn checked(
    mut service: ServiceEntry,
    claim: Option<&Claim>,
    committed: u64,
    stack: &Stack,
) -> CheckedService {
    let job = claim.is_some_and(|claim| claim.job);
    if claim.is_some_and(|claim| claim.limit.is_none()) {
        // The size overflowed below zero. It counts as no limit, and a finding reports it.
        service.limit = None;
    }
    let share = claim
        .filter(|_| !job)
        .and_then(|claim| Ratio::of(claim.committed, committed))
        .map_or(0.0, Ratio::to_f64);
    CheckedService {
        service,
        job,
        committed: claim.map_or(0, |claim| claim.committed),
        share,
        expected: claim
            .and_then(|claim| claim.expected.as_ref())
            .map(|expected| ExpectedReport {
                bytes: expected.typical.0,
                evidence: expected.evidence,
                low: expected.low.map(|low| low.0),
                high: expected.high.map(|high| high.0),
                from: expected.from.clone(),
            }),
        project: stack.project.clone(),
        builds: false,
    }
}
