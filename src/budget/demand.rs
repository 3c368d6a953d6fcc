//! What a stack asks for, added up.

use std::collections::BTreeMap;

use crate::evidence::Evidence;
use crate::finding::Finding;
use crate::stack::{Service, Stack};

use super::startup::Graph;

/// One stack of those that share a machine, with what is known of its services' use.
#[derive(Debug, Clone)]
pub struct Part<'a> {
    /// The stack.
    pub stack: &'a Stack,
    /// Expected use of one container, by service name.
    pub expected: BTreeMap<String, Expected>,
}

/// What one container of a service will probably take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// Bytes.
    pub bytes: u64,
    /// How well that is known.
    pub evidence: Evidence,
    /// The least that was seen or said, in bytes.
    pub low: Option<u64>,
    /// The most that was seen or said, in bytes.
    pub high: Option<u64>,
    /// Where the figure comes from, in a few words.
    pub from: String,
}

/// What one active service asks for. Memory is in bytes, of one container.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// The service; `project/service` where several stacks share the machine.
    pub name: String,
    /// Which of the parts it is in.
    pub part: usize,
    /// Which service of that part's stack it is.
    pub service: usize,
    /// How many containers it runs.
    pub count: u64,
    /// What it may take at most; `None` where nothing stops it.
    pub limit: Option<u64>,
    /// What it is promised.
    pub reservation: Option<u64>,
    /// What it will probably take; `None` only where a limit stands in for it.
    pub expected: Option<Expected>,
    /// Whether it has ended before the services that await it start.
    pub job: bool,
    /// What all its containers commit: the limit, or the expected use where there is none.
    pub committed: u64,
}

impl Claim {
    /// Whether it runs and nothing stops it from taking more than it is expected to.
    pub fn is_unlimited(&self) -> bool {
        self.limit.is_none() && self.count > 0
    }
}

/// The sums, in bytes. Jobs are in `containers`, `limits` and `startup_peak` alone:
/// everything else is the steady state, in which they have ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    /// Containers of all active services, jobs included.
    pub containers: u64,
    /// What all that have a limit may take.
    pub limits: u64,
    /// Claims that nothing stops from taking more than expected, by index.
    pub unlimited: Vec<usize>,
    /// What they are promised.
    pub reservations: u64,
    /// What they will probably take; at least that, where some are not known.
    pub expected: u64,
    /// Claims of which no expected use is known, by index.
    pub expected_unknown: Vec<usize>,
    /// Limits, and the expected use of those that have none.
    pub committed: u64,
    /// The heaviest moment of start-up; the steady state where there is no job.
    pub startup_peak: u64,
    /// The job that runs at that moment, if it is heavier than the steady state.
    pub peak_job: Option<usize>,
    /// Claims that are jobs, by index.
    pub jobs: Vec<usize>,
    /// What the gate divides by what the machine can give.
    pub demand: u64,
}

/// Claims of the active services, in the stacks' own order, and their sums.
#[derive(Debug, Clone, PartialEq)]
pub struct Demand {
    /// One for each active service.
    pub claims: Vec<Claim>,
    /// Their sums.
    pub totals: Totals,
}

/// Adds up what the stacks ask for; `assume` bytes for a container of which nothing is known.
///
/// # Errors
///
/// Where a sum does not fit in 64 bits: no total is better than a wrong one.
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
            overflow(&format!("what `{}` may take in all", service.name))
                .service(&service.name)
                .at(service.count_at.unwrap_or(service.at))
                .label(format!("{} containers", service.count))
        })?);
    }
    let totals = totals(&claims, &graph).ok_or_else(|| overflow("what the stack asks for"))?;
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

/// A service's name within the target.
pub fn qualified(parts: &[Part<'_>], stack: &Stack, name: &str) -> String {
    if parts.len() > 1 {
        format!("{}/{name}", stack.project)
    } else {
        name.to_owned()
    }
}

/// The `depends_on` of the active services; those on services that are switched off hold up nothing.
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

/// What one service asks for, its place and its name left to the caller.
fn claim(part: &Part<'_>, index: usize, assume: u64) -> Option<Claim> {
    let service = &part.stack.services[index];
    let limit = effective_limit(service);
    let reservation = service
        .reservation
        .and_then(|memory| positive(memory.bytes));
    let expected = part
        .expected
        .get(&service.name)
        .cloned()
        .or_else(|| limit.is_none().then(|| assumed(assume)))
        .map(|expected| within(expected, reservation, limit));
    let each = limit.or(expected.as_ref().map(|expected| expected.bytes))?;
    Some(Claim {
        name: String::new(),
        part: 0,
        service: index,
        count: service.count,
        limit,
        reservation,
        expected,
        job: false,
        committed: service.count.checked_mul(each)?,
    })
}

/// The limit that holds: one that wrapped below zero, as Docker refuses one, limits nothing.
pub fn effective_limit(service: &Service) -> Option<u64> {
    service.limit.and_then(|memory| positive(memory.bytes))
}

fn positive(bytes: i64) -> Option<u64> {
    u64::try_from(bytes).ok().filter(|&bytes| bytes > 0)
}

fn assumed(bytes: u64) -> Expected {
    Expected {
        bytes,
        evidence: Evidence::Assumed,
        low: None,
        high: None,
        from: "the default for a service of which nothing is known".to_owned(),
    }
}

/// A container is promised its reservation, and is killed above its limit.
fn within(expected: Expected, reservation: Option<u64>, limit: Option<u64>) -> Expected {
    let most = limit.unwrap_or(u64::MAX);
    let expected = match reservation {
        // What the file promises is no longer what anybody else says of it.
        Some(least) if least > expected.bytes => Expected {
            bytes: least,
            evidence: Evidence::Declared,
            from: "its reservation".to_owned(),
            high: expected.high.filter(|&high| high >= least),
            ..expected
        },
        _ => expected,
    };
    Expected {
        bytes: expected.bytes.min(most),
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
        let expected = claim.expected.as_ref().map(|expected| expected.bytes);
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
        format!("{what} does not fit in 64 bits, so no total would be right"),
    )
    .help("lower the limit or the number of containers")
}

#[cfg(test)]
mod tests;
