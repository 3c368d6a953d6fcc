//! Applies steps to a stack, to compute its demand.

use std::collections::{BTreeMap, BTreeSet};

use compose_spec_loader::source::Span;
use compose_spec_loader::stack::{Memory, Service, Stack};

use super::step::{Change, Step};

/// The stack after the steps that belong to it. Fields that do not affect the demand are left out.
pub fn apply(stack: &Stack, part: usize, steps: &[Step]) -> Stack {
    let mut after = Stack {
        project: stack.project.clone(),
        services: stack.services.iter().map(bare).collect(),
        warnings: Vec::new(),
        unset: Vec::new(),
        unset_in: Vec::new(),
        unlisted: None,
    };
    let places: BTreeMap<&str, usize> = stack
        .services
        .iter()
        .enumerate()
        .map(|(at, service)| (service.name.as_str(), at))
        .collect();
    let mut off: BTreeSet<&str> = BTreeSet::new();
    for step in steps.iter().filter(|step| step.part == part) {
        change(&mut after, &places, &step.change);
        off.extend(step.change.switched_off());
    }
    switch_off(&mut after, &off);
    after
}

/// Copies what the arithmetic reads of a service.
fn bare(service: &Service) -> Service {
    let mut bare = Service::new(service.name.as_str(), service.at);
    bare.build.clone_from(&service.build);
    bare.active = service.active;
    bare.count = service.count;
    bare.count_at = service.count_at;
    bare.limit = service.limit;
    bare.reservation = service.reservation;
    bare.swap = service.swap;
    bare.shm = service.shm;
    bare.tmpfs.clone_from(&service.tmpfs);
    bare.cpus = service.cpus;
    bare.depends_on.clone_from(&service.depends_on);
    bare
}

fn change(stack: &mut Stack, places: &BTreeMap<&str, usize>, change: &Change) {
    match change {
        Change::Limit {
            services,
            to,
            reservation,
            ..
        } => {
            let places = services.iter().filter_map(|name| places.get(name.as_str()));
            for &at in places {
                let service = &mut stack.services[at];
                service.limit = Some(size(*to, service.at));
                if let Some(reservation) = reservation {
                    service.reservation = Some(size(*reservation, service.at));
                }
            }
        }
        Change::Count { service, to, .. } => {
            if let Some(&at) = places.get(service.as_str()) {
                stack.services[at].count = *to;
            }
        }
        // Applied together at the end.
        Change::Copies { .. } | Change::Off { .. } => {}
    }
}

fn switch_off(stack: &mut Stack, off: &BTreeSet<&str>) {
    for service in &mut stack.services {
        if off.contains(service.name.as_str()) {
            service.active = false;
        }
        service
            .depends_on
            .retain(|on, _| !off.contains(on.as_str()));
    }
}

fn size(bytes: u64, at: Span) -> Memory {
    Memory {
        bytes: i64::try_from(bytes).unwrap_or(i64::MAX),
        at,
    }
}
