//! The desired state of each service, assembled from the steps.
//!
//! Several steps may change one service, and one step several services. The override, the edits,
//! the comparison and the verification all use this one representation.

use std::collections::{BTreeMap, BTreeSet};

use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::Sources;
use compose_spec_loader::stack::{Memory, Service, Stack};

use crate::budget::Size;
use crate::plan::{Change, Kind, Step};
use crate::programs::Follow;

use super::dependencies;
use super::desired::{Because, Wanted, WantedStack};
use super::original::Originals;
use super::settings::Asked;

/// The desired state of one stack after the steps. `part` is its index among the stacks on the
/// machine.
///
/// # Errors
///
/// If a service that stays requires one that is switched off. Compose would reject the result.
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

/// The settings of a service that follow its limit, each with its step.
fn follows<'s>(service: &str, steps: &[&'s Step]) -> Vec<(&'s Follow, &'s Step)> {
    steps
        .iter()
        .filter(|step| stays(&step.change).iter().any(|name| name == service))
        .flat_map(|step| step.settings.iter().map(|follow| (follow, *step)))
        .collect()
}

/// Applies a step's change to the sizes of a service.
fn change(wanted: &mut Wanted<'_>, step: &Step) {
    let service = wanted.service;
    if !stays(&step.change).contains(&service.name) {
        return;
    }
    match &step.change {
        Change::Limit {
            to, reservation, ..
        } => {
            let now = service.limit.and_then(Memory::amount).map(|it| it.as_u64());
            wanted.limit = Some(because(step, now, *to));
            let promised = service
                .reservation
                .and_then(Memory::amount)
                .map(|it| it.as_u64());
            let lower = reservation.unwrap_or(*to).min(*to);
            // Compose accepts a reservation above the limit, but the engine refuses to create the
            // container.
            if let Some(promised) = promised.filter(|now| *now > lower) {
                let reason = "a reservation cannot be above the limit".to_owned();
                wanted.reservation = Some(Because {
                    reason,
                    ..because(step, Some(promised), lower)
                });
            }
            wanted.swap = swap(service, now, *to).map(|to| Because {
                reason: "memory plus swap; as much swap as before".to_owned(),
                ..because(
                    step,
                    service.swap.and_then(Memory::amount).map(|it| it.as_u64()),
                    to,
                )
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

/// The new `memswap_limit`. It is memory and swap together, so lowering only the limit would allow
/// more swap. The amount of swap is kept. If it is unset, it is twice the limit, and -1 is
/// unlimited; both stay as they are.
/// <https://docs.docker.com/engine/containers/resource_constraints/#--memory-swap-details>
fn swap(service: &Service, from: Option<u64>, to: u64) -> Option<u64> {
    let now = service
        .swap
        .and_then(Memory::amount)
        .map(|it| it.as_u64())?;
    let beyond = from.map_or(now.saturating_sub(to), |from| now.saturating_sub(from));
    Some(to.saturating_add(beyond)).filter(|then| *then != now)
}

/// Shared memory counts toward the limit, so a `shm_size` above the limit gets the container
/// OOM-killed.
fn shared_memory(wanted: &Wanted<'_>) -> Option<Finding> {
    let limit = wanted.limit.as_ref()?.to;
    let shm = wanted.service.shm?;
    let bytes = shm
        .amount()
        .map(|it| it.as_u64())
        .filter(|bytes| *bytes > limit)?;
    let name = &wanted.service.name;
    let message = format!(
        "the new limit of {name}, {}, is below its shm_size of {}: filling that gets it OOM-killed",
        Size(limit),
        Size(bytes)
    );
    let warning = Finding::new("shm-above-limit", Severity::Warning, message);
    Some(warning.at(shm.at).service(name))
}
