//! Adds up what the stacks demand.

use std::collections::BTreeMap;

use bytesize::ByteSize;
use compose_spec_loader::finding::Finding;
use compose_spec_loader::stack::{Memory, Service, Stack};

use crate::evidence::Evidence;
use crate::knowledge::Need;

use super::startup::Graph;

/// One of the stacks that share a machine, and the expected use of its services.
#[derive(Debug, Clone)]
pub struct Part<'a> {
    pub stack: &'a Stack,
    /// Expected memory of one container, by service name.
    pub expected: BTreeMap<String, Need>,
}

/// The memory that one active service claims. Sizes are bytes per container.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// The service name, or `project/service` if several stacks share the machine.
    pub name: String,
    /// The index of its part.
    pub part: usize,
    /// The index of the service in that part's stack.
    pub service: usize,
    pub count: u64,
    /// The memory limit. `None` means unlimited.
    pub limit: Option<u64>,
    pub reservation: Option<u64>,
    /// The expected use. `None` only if a limit takes its place.
    pub expected: Option<Need>,
    /// Whether it ends before the services that wait for its completion start.
    pub job: bool,
    /// What all its containers commit: the limit, or the expected use if there is none.
    pub committed: u64,
}

impl Claim {
    /// Whether it runs without a memory limit.
    pub fn is_unlimited(&self) -> bool {
        self.limit.is_none() && self.count > 0
    }
}

/// Totals in bytes. Jobs count only in `containers`, `limits` and `startup_peak`. All other totals
/// are for the steady state, after jobs have ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    /// Containers of all active services, jobs included.
    pub containers: u64,
    /// The sum of all limits, jobs included.
    pub limits: u64,
    /// Indices of claims without a limit.
    pub unlimited: Vec<usize>,
    /// The sum of all reservations.
    pub reservations: u64,
    /// The sum of expected use; a lower bound if some are unknown.
    pub expected: u64,
    /// Indices of claims whose expected use is unknown.
    pub expected_unknown: Vec<usize>,
    /// The sum of limits, with the expected use where there is no limit.
    pub committed: u64,
    /// The highest memory use during start-up. Equal to the steady state if there is no job.
    pub startup_peak: u64,
    /// The job that runs at that moment, if it exceeds the steady state.
    pub peak_job: Option<usize>,
    /// Indices of claims that are jobs.
    pub jobs: Vec<usize>,
    /// The larger of `committed` and `startup_peak`, which is compared with the machine.
    pub demand: u64,
}

/// The claims of all active services, in stack order, and their totals.
#[derive(Debug, Clone, PartialEq)]
pub struct Demand {
    /// One for each active service.
    pub claims: Vec<Claim>,
    pub totals: Totals,
}

/// Adds up what the stacks demand, assuming `assume` bytes for each container about which nothing
/// is known.
///
/// # Errors
///
/// If a total does not fit in 64 bits. No total is better than a wrong one.
pub fn demand(parts: &[Part<'_>], assume: u64) -> Result<Demand, Box<Finding>> {
    let mut claims = Vec::new();
    let graph = waiting(parts);
    for (part, service, index) in active(parts) {
        let of = &parts[part];
        let claim = claim(of, service, assume).map(|claim| Claim {
            name: qualified(parts, of.stack, &of.stack.services[service].name),
            part,
            service,
            job: graph.is_job(index),
            ..claim
        });
        claims.push(claim.ok_or_else(|| {
            let service = &of.stack.services[service];
            overflow(&format!(
                "the memory of all containers of `{}`",
                service.name
            ))
            .service(&service.name)
            .at(service.count_at.unwrap_or(service.at))
            .label(format!("{} containers", service.count))
        })?);
    }
    let totals = totals(&claims, &graph).ok_or_else(|| overflow("the demand of the stack"))?;
    Ok(Demand { claims, totals })
}

/// Every active service as `(part, service, index among the active)`.
fn active<'a>(parts: &'a [Part<'_>]) -> impl Iterator<Item = (usize, usize, usize)> + 'a {
    parts
        .iter()
        .enumerate()
        .flat_map(|(part, of)| {
            let services = of.stack.services.iter().enumerate();
            services
                .filter(|(_, service)| service.active)
                .map(move |(index, _)| (part, index))
        })
        .enumerate()
        .map(|(index, (part, service))| (part, service, index))
}

/// The service name, qualified with the project if there are several stacks.
pub fn qualified(parts: &[Part<'_>], stack: &Stack, name: &str) -> String {
    if parts.len() > 1 {
        format!("{}/{name}", stack.project)
    } else {
        name.to_owned()
    }
}

/// The `depends_on` graph of the active services. Dependencies on inactive services are ignored.
fn waiting(parts: &[Part<'_>]) -> Graph {
    let mut by_name = BTreeMap::new();
    for (part, service, index) in active(parts) {
        by_name.insert(
            (part, parts[part].stack.services[service].name.as_str()),
            index,
        );
    }
    let mut graph = Graph::new(by_name.len());
    for (part, service, index) in active(parts) {
        for (on, how) in &parts[part].stack.services[service].depends_on {
            if let Some(&on) = by_name.get(&(part, on.as_str())) {
                graph.depend(index, on, how);
            }
        }
    }
    graph
}

/// The claim of one service. The caller sets its name and its indices.
fn claim(part: &Part<'_>, index: usize, assume: u64) -> Option<Claim> {
    let service = &part.stack.services[index];
    let limit = effective_limit(service);
    let reservation = service.reservation.and_then(Memory::amount);
    let expected = part
        .expected
        .get(&service.name)
        .cloned()
        .or_else(|| limit.is_none().then(|| assumed(assume)))
        .map(|expected| within(expected, reservation, limit.map(ByteSize)));
    let each = limit.or(expected.as_ref().map(|expected| expected.typical.as_u64()))?;
    Some(Claim {
        name: String::new(),
        part: 0,
        service: index,
        count: service.count,
        limit,
        reservation: reservation.map(|it| it.as_u64()),
        expected,
        job: false,
        committed: service.count.checked_mul(each)?,
    })
}

/// The limit in effect. A limit that wrapped below zero limits nothing, because Docker rejects it.
pub fn effective_limit(service: &Service) -> Option<u64> {
    service.limit.and_then(Memory::amount).map(|it| it.as_u64())
}

fn assumed(bytes: u64) -> Need {
    let from = "the default for an unknown service";
    Need::new(ByteSize(bytes), Evidence::Assumed, from)
}

/// Clamps the expected use: at least the reservation, and at most the limit.
fn within(expected: Need, reservation: Option<ByteSize>, limit: Option<ByteSize>) -> Need {
    let most = limit.unwrap_or(ByteSize(u64::MAX));
    let expected = match reservation {
        // A figure raised to the reservation no longer has its original source.
        Some(least) if least > expected.typical => Need {
            typical: least,
            evidence: Evidence::Declared,
            from: "its reservation".to_owned(),
            high: expected.high.filter(|&high| high >= least),
            ..expected
        },
        _ => expected,
    };
    Need {
        typical: expected.typical.min(most),
        ..expected
    }
}

fn totals(claims: &[Claim], graph: &Graph) -> Option<Totals> {
    let mut totals = Totals::default();
    for (index, claim) in claims.iter().enumerate() {
        let add = |total: u64, each: Option<u64>| {
            total.checked_add(each.unwrap_or(0).checked_mul(claim.count)?)
        };
        totals.containers = totals.containers.checked_add(claim.count)?;
        totals.limits = add(totals.limits, claim.limit)?;
        if claim.is_unlimited() {
            totals.unlimited.push(index);
        }
        if claim.job {
            totals.jobs.push(index);
            continue;
        }
        totals.reservations = add(totals.reservations, claim.reservation)?;
        let expected = claim.expected.as_ref().map(|it| it.typical.as_u64());
        totals.expected = add(totals.expected, expected)?;
        if expected.is_none() && claim.count > 0 {
            totals.expected_unknown.push(index);
        }
        totals.committed = totals.committed.checked_add(claim.committed)?;
    }
    totals.startup_peak = totals.committed;
    let weights: Vec<u64> = claims.iter().map(|claim| claim.committed).collect();
    for (position, moment) in graph.moments(&weights).into_iter().enumerate() {
        let taken = u64::try_from(moment.taken).ok()?;
        if position == 0 || taken > totals.startup_peak {
            totals.startup_peak = taken;
            totals.peak_job = (taken > totals.committed).then_some(moment.job);
        }
    }
    totals.demand = totals.committed.max(totals.startup_peak);
    Some(totals)
}

fn overflow(what: &str) -> Finding {
    Finding::error(
        "memory-overflows",
        format!("{what} does not fit in 64 bits"),
    )
    .help("lower the limit or the number of containers")
}

#[cfg(test)]
mod tests;
