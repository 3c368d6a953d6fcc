//! What planning knows of a stack, taken from its survey.

use std::collections::BTreeSet;

use compose_spec_loader::stack::Service;

use crate::host::Machine;
use crate::relations::{Group, groups, needs, shares};
use crate::survey::{Survey, is_same_figure};

use super::facts::{Facts, Ground};
use super::service_options::ServiceOptions;
use super::settings_fit;

/// The ground of a stack on the machine that it was surveyed for.
pub fn ground<'a>(survey: &Survey<'a>, named: &ServiceOptions) -> Ground<'a> {
    let stack = survey.stack;
    let places = |names: &[String]| -> BTreeSet<usize> {
        let place = |name: &String| super::service_options::position(stack, name);
        names.iter().filter_map(place).collect()
    };
    let (keep, may_go) = (places(&named.keep), places(&named.may_disable));
    let weighed = survey.importance();
    let part = survey.part();
    let services = stack.services.iter().zip(weighed).enumerate();
    let facts = services.map(|(at, (service, weighed))| {
        let declared = survey.declared(at);
        let mut facts = Facts {
            importance: weighed.importance,
            importance_from: weighed.from,
            importance_is_stated: declared.importance.is_some(),
            floor: survey.floor(at),
            peak: survey.peak(at),
            in_memory: in_memory(service),
            settings_fit: None,
            sized_by_settings: survey.is_sized_by_settings(at),
            may_go: may_go.contains(&at),
            keep: keep.contains(&at),
            count_variable: declared.count_variable.clone(),
        };
        facts.settings_fit = settings_fit(
            &survey.facts()[at],
            survey.matched(at),
            part.expected.get(&service.name),
            &facts,
        );
        facts
    });
    let mut facts: Vec<Facts> = facts.collect();
    let groups = groups(stack);
    for copies in &groups {
        as_one(copies, &mut facts);
    }
    Ground {
        part,
        facts,
        groups,
        needs: needs(stack),
        shares: shares(stack),
    }
}

/// Copies share every decision, so each of them gets what applies to any of them.
fn as_one(copies: &Group, facts: &mut [Facts]) {
    let all = || copies.services.iter().map(|&at| &facts[at]);
    let Some(weightiest) = all().rev().max_by_key(|one| one.importance) else {
        return;
    };
    let one = Facts {
        floor: all()
            .filter_map(|one| one.floor.clone())
            .max_by_key(|floor| floor.bytes),
        peak: all().filter_map(|one| one.peak).max(),
        in_memory: all().map(|one| one.in_memory).max().unwrap_or(0),
        settings_fit: all().filter_map(|one| one.settings_fit).max(),
        sized_by_settings: all().all(|one| one.sized_by_settings),
        may_go: all().all(|one| one.may_go),
        keep: all().any(|one| one.keep),
        count_variable: all().find_map(|one| one.count_variable.clone()),
        ..weightiest.clone()
    };
    for &at in &copies.services {
        facts[at] = one.clone();
    }
}

/// The capacity of the in-memory files of a container, in bytes.
fn in_memory(service: &Service) -> u64 {
    let files = service.shm.iter().chain(&service.tmpfs);
    let sizes = files.filter_map(|size| Some(size.amount()?.as_u64()));
    sizes.fold(0, u64::saturating_add)
}

/// Services whose needs depend on the machine, as places of a stack and of a service in it.
pub fn depending_on_machine(surveys: &[Survey<'_>]) -> Vec<(usize, usize)> {
    let of_stack = |(part, survey): (usize, &Survey<'_>)| {
        let services = 0..survey.stack.services.len();
        let found: Vec<(usize, usize)> = services
            .filter(|&at| survey.depends_on_machine(at))
            .map(|at| (part, at))
            .collect();
        found
    };
    surveys.iter().enumerate().flat_map(of_stack).collect()
}

/// The grounds on another machine. `None` if no need differs there. `depending` is what
/// [`depending_on_machine`] found.
pub fn elsewhere<'a>(
    machine: &Machine,
    grounds: &[Ground<'a>],
    depending: &[(usize, usize)],
    surveys: &[Survey<'_>],
) -> Option<Vec<Ground<'a>>> {
    let mut changed: Option<Vec<Ground<'a>>> = None;
    for &(part, at) in depending {
        let survey = &surveys[part];
        let name = &survey.stack.services[at].name;
        let there = survey.need_on(at, Some(machine));
        if is_same_figure(there.as_ref(), grounds[part].part.expected.get(name)) {
            continue;
        }
        let changed = changed.get_or_insert_with(|| grounds.to_vec());
        let facts = &mut changed[part].facts[at];
        facts.settings_fit = survey.on(at, Some(machine), |read| {
            settings_fit(read, survey.matched(at), there.as_ref(), facts)
        });
        let expected = &mut changed[part].part.expected;
        match there {
            Some(there) => expected.insert(name.clone(), there),
            None => expected.remove(name),
        };
    }
    changed
}
