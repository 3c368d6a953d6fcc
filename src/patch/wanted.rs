//! What each service is to become, put together from the steps.
//!
//! Several steps may be about one service, and one step about several. Here they meet, so that
//! the override, the edits of the files, the comparison and the check all mean the same.

use std::collections::{BTreeMap, BTreeSet};

use crate::budget::Size;
use crate::finding::{Finding, Severity};
use crate::knowledge::follow::Follow;
use crate::plan::{Change, Kind, Step};
use crate::source::Sources;
use crate::stack::{Service, Stack};
use crate::yaml::Node;

use super::dependencies;
use super::original::Originals;
use super::settings::{Asked, Command, Variable};

/// A change that has a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Because<T> {
    /// What it was; none where nothing was set.
    pub from: Option<T>,
    /// What it becomes.
    pub to: T,
    /// Why.
    pub reason: String,
    /// Whether the service behaves differently for it.
    pub changes_behaviour: bool,
}

/// What a person has to do, because no file can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByHand {
    /// The service it is about.
    pub service: String,
    /// What to do, and why it is left to a person.
    pub what: String,
}

/// What a service is to become. Sizes are bytes.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    /// The service as it is.
    pub service: &'a Service,
    /// Why it is switched off, if it is; nothing else changes then.
    pub off: Option<String>,
    /// Its limit.
    pub limit: Option<Because<u64>>,
    /// Its reservation.
    pub reservation: Option<Because<u64>>,
    /// Memory and swap together; `memswap_limit`.
    pub swap: Option<Because<u64>>,
    /// How many containers it runs.
    pub count: Option<Because<u64>>,
    /// Services that it no longer waits for, because they are switched off.
    pub without: Vec<&'a str>,
    /// Its `links`, as they stay, if some of them go.
    pub links: Option<Vec<&'a Node>>,
    /// Variables that get another value.
    pub variables: Vec<Variable>,
    /// Its command, if that changes.
    pub command: Option<Command>,
}

/// What the stack is to become.
#[derive(Debug, Clone)]
pub struct WantedStack<'a> {
    /// The services that change, in the stack's order.
    pub services: Vec<Wanted<'a>>,
    /// What no file can do.
    pub by_hand: Vec<ByHand>,
    /// What may not work as it is meant.
    pub warnings: Vec<Finding>,
    /// What still names something that is switched off, a sentence each.
    pub stumbles: Vec<String>,
}

impl<'a> Wanted<'a> {
    fn new(service: &'a Service) -> Self {
        Self {
            service,
            off: None,
            limit: None,
            reservation: None,
            swap: None,
            count: None,
            without: Vec::new(),
            links: None,
            variables: Vec::new(),
            command: None,
        }
    }

    /// Whether nothing changes.
    pub fn is_unchanged(&self) -> bool {
        self.off.is_none()
            && self.limit.is_none()
            && self.reservation.is_none()
            && self.swap.is_none()
            && self.count.is_none()
            && self.without.is_empty()
            && self.links.is_none()
            && self.variables.is_empty()
            && self.command.is_none()
    }
}

/// What the steps make of one stack; `part` is its place among those that share the machine.
///
/// # Errors
///
/// A service that stays and cannot do without one that goes: Compose would refuse the result.
pub fn wanted<'a>(
    stack: &'a Stack,
    part: usize,
    steps: &[Step],
    sources: &Sources,
) -> Result<WantedStack<'a>, Vec<Finding>> {
    let steps: Vec<&Step> = steps.iter().filter(|step| step.part == part).collect();
    let gone: BTreeMap<&str, &str> = steps
        .iter()
        .flat_map(|step| goes(&step.change).map(|name| (name, step.reason.as_str())))
        .collect();
    let mut originals = Originals::new(sources);
    let mut by_hand = Vec::new();
    let mut services = Vec::with_capacity(stack.services.len());
    for service in &stack.services {
        let mut wanted = Wanted::new(service);
        if let Some(reason) = gone.get(service.name.as_str()) {
            wanted.off = Some((*reason).to_owned());
        } else {
            for step in &steps {
                change(&mut wanted, step);
            }
            let follows = follows(&service.name, &steps);
            let mut asked = Asked {
                service,
                originals: &mut originals,
                by_hand: &mut by_hand,
            };
            wanted.variables = asked.variables(&steps, &follows);
            wanted.command = asked.command(&follows);
            asked.rest(&follows);
        }
        services.push(wanted);
    }
    let gone: BTreeSet<&str> = gone.into_keys().collect();
    let refused: Vec<Finding> = services
        .iter_mut()
        .filter(|wanted| wanted.off.is_none() && wanted.service.active)
        .flat_map(|wanted| dependencies::cut(wanted, &gone))
        .collect();
    if !refused.is_empty() {
        return Err(refused);
    }
    let warnings = services.iter().filter_map(shared_memory).collect();
    services.retain(|wanted| !wanted.is_unchanged());
    let mut stumbles: Vec<String> = Vec::new();
    for warning in steps.iter().flat_map(|step| &step.warnings) {
        if !stumbles.contains(warning) {
            stumbles.push(warning.clone());
        }
    }
    Ok(WantedStack {
        services,
        by_hand,
        warnings,
        stumbles,
    })
}

/// The services that a change switches off.
fn goes(change: &Change) -> impl Iterator<Item = &str> {
    let names = match change {
        Change::Off { service } => std::slice::from_ref(service),
        Change::Copies { off, .. } => off,
        Change::Limit { .. } | Change::Count { .. } => &[],
    };
    names.iter().map(String::as_str)
}

/// The services that a change leaves running.
fn stays(change: &Change) -> &[String] {
    match change {
        Change::Limit { services, .. } => services,
        Change::Count { service, .. } => std::slice::from_ref(service),
        Change::Copies { kept, .. } => kept,
        Change::Off { .. } => &[],
    }
}

/// The settings of a service that follow its limit, each with whether the step changes behaviour.
fn follows<'s>(service: &str, steps: &[&'s Step]) -> Vec<(&'s Follow, &'s Step)> {
    steps
        .iter()
        .filter(|step| stays(&step.change).iter().any(|name| name == service))
        .flat_map(|step| step.settings.iter().map(|follow| (follow, *step)))
        .collect()
}

/// Takes up what a step changes of a service's own sizes.
fn change(wanted: &mut Wanted<'_>, step: &Step) {
    let service = wanted.service;
    if !stays(&step.change).contains(&service.name) {
        return;
    }
    match &step.change {
        Change::Limit {
            to, reservation, ..
        } => {
            let now = service.limit.and_then(|limit| positive(limit.bytes));
            wanted.limit = Some(because(step, now, *to));
            let promised = service.reservation.and_then(|it| positive(it.bytes));
            let lower = reservation.unwrap_or(*to).min(*to);
            // Compose would take it, and the engine refuses to create the container.
            if let Some(promised) = promised.filter(|now| *now > lower) {
                let reason = "a reservation cannot be above the limit".to_owned();
                wanted.reservation = Some(Because {
                    reason,
                    ..because(step, Some(promised), lower)
                });
            }
            wanted.swap = swap(service, now, *to).map(|to| Because {
                reason: "memory and swap together; as much swap as before".to_owned(),
                ..because(step, service.swap.and_then(|it| positive(it.bytes)), to)
            });
        }
        Change::Count { from, to, .. } => wanted.count = Some(because(step, Some(*from), *to)),
        Change::Copies { .. } | Change::Off { .. } => {}
    }
}

fn because<T>(step: &Step, from: Option<T>, to: T) -> Because<T> {
    Because {
        from,
        to,
        reason: step.reason.clone(),
        changes_behaviour: step.kind != Kind::RightSize,
    }
}

/// `memswap_limit` is memory and swap together, so that a lower limit alone would give more swap:
/// what is allowed of swap stays. Unset it is twice the limit, and -1 is as much as there is;
/// both stay.
/// <https://docs.docker.com/engine/containers/resource_constraints/#--memory-swap-details>
fn swap(service: &Service, from: Option<u64>, to: u64) -> Option<u64> {
    let now = service.swap.and_then(|swap| positive(swap.bytes))?;
    let beyond = from.map_or(now.saturating_sub(to), |from| now.saturating_sub(from));
    Some(to.saturating_add(beyond)).filter(|then| *then != now)
}

fn positive(bytes: i64) -> Option<u64> {
    u64::try_from(bytes).ok().filter(|bytes| *bytes > 0)
}

/// What is kept in shared memory counts inside the limit, so a larger `shm_size` is a promise
/// that the container is killed over.
fn shared_memory(wanted: &Wanted<'_>) -> Option<Finding> {
    let limit = wanted.limit.as_ref()?.to;
    let shm = wanted.service.shm?;
    let bytes = positive(shm.bytes).filter(|bytes| *bytes > limit)?;
    let name = &wanted.service.name;
    let message = format!(
        "the new limit of {name}, {}, is below its shm_size of {}: filling that gets it killed",
        Size(limit),
        Size(bytes)
    );
    let warning = Finding::new("shm-above-limit", Severity::Warning, message);
    Some(warning.at(shm.at).service(name))
}
