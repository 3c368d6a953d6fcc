//! What planning has to know of the stacks of a target.

use std::collections::{BTreeMap, BTreeSet};

use crate::budget::Part;
use crate::evidence::Evidence;
use crate::finding::Finding;
use crate::host::Machine;
use crate::knowledge::{self, Context, Match, Need};
use crate::plan::{Facts, Floor, Ground, settings_fit};
use crate::relations::{self, Group, groups, needs, shares};
use crate::settings::{ServiceKeys, Target};
use crate::source::Sources;
use crate::stack::{Service, Stack};

use super::beside::Around;
use super::expected::keys;
use super::loaded::Loaded;
use super::named::position;

/// What somebody said on the command line about services.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    /// Services that have to run as they do.
    pub(super) keep: Vec<String>,
    /// Services that may be switched off.
    pub(super) may_disable: Vec<String>,
}

/// The grounds on the target's own machine, and services whose figures depend on the machine.
pub(super) fn grounds<'a>(
    target: &Target,
    loaded: &'a Loaded,
    said: &Said,
    peaks: &[BTreeMap<String, u64>],
    around: &Around<'_>,
) -> Result<Vec<Ground<'a>>, Vec<Finding>> {
    let mut grounds = Vec::new();
    for (part, (stack, expected)) in loaded.stacks.iter().zip(&loaded.expected).enumerate() {
        let keys = stated(stack, target, around.sources)?;
        let known = families(stack, target, around);
        let machine = Some(&target.machine);
        let weighed = around.with(machine, |context| weighed(stack, &keys, &known, context));
        let names = |list: &[String]| -> BTreeSet<usize> {
            let place = |name: &String| position(&loaded.stacks, part, name);
            list.iter().filter_map(place).collect()
        };
        let (keep, may_go) = (names(&said.keep), names(&said.may_disable));
        let groups = groups(stack);
        let facts = stack
            .services
            .iter()
            .enumerate()
            .map(|(at, service)| Facts {
                importance: weighed[at].importance,
                importance_from: weighed[at].from.clone(),
                importance_is_stated: keys[at].0.importance.is_some(),
                floor: floor(&keys[at].0, known[at].0.as_ref(), around.sources),
                peak: peaks
                    .get(part)
                    .and_then(|peaks| peaks.get(&service.name))
                    .copied(),
                in_memory: in_memory(service),
                settings_fit: None,
                sized_by_settings: known[at].1,
                may_go: may_go.contains(&at),
                keep: keep.contains(&at),
                count_variable: keys[at]
                    .0
                    .count_variable
                    .as_ref()
                    .map(|counts| (counts.service.clone(), counts.variable.clone())),
            });
        let mut facts: Vec<Facts> = facts.collect();
        around.with(machine, |context| {
            for (service, facts) in stack.services.iter().zip(&mut facts) {
                let expected = expected.get(&service.name);
                facts.settings_fit =
                    settings_fit(service, expected, facts, &target.images, context);
            }
        });
        for copies in &groups {
            as_one(copies, &mut facts);
        }
        grounds.push(Ground {
            facts,
            part: Part {
                stack,
                expected: expected.clone(),
            },
            groups,
            needs: needs(stack),
            shares: shares(stack),
        });
    }
    Ok(grounds)
}

/// Copies are decided about together: what has to be heeded of one of them has to be of all.
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

/// What is stated of every service, and where its importance is.
fn stated(
    stack: &Stack,
    target: &Target,
    sources: &Sources,
) -> Result<Vec<(ServiceKeys, Option<String>)>, Vec<Finding>> {
    let mut wrong = Vec::new();
    let mut all = Vec::new();
    for service in &stack.services {
        let central = target.services.get(&service.name);
        let is_beside = service.extension("x-budget");
        let from = match (is_beside, central.and_then(|keys| keys.at)) {
            (Some(node), _) if node.get("importance").is_some() => Some(("x-budget", node.span)),
            (_, Some(at)) => Some((".budget.yml", at)),
            _ => None,
        };
        let from = from.map(|(what, at)| {
            let at = sources.locate(at);
            format!("{what} says so, {}:{}", at.file, at.line)
        });
        match keys(service, central, sources) {
            Ok(keys) => all.push((keys, from)),
            Err(findings) => {
                wrong.extend(findings);
                all.push((ServiceKeys::default(), None));
            }
        }
    }
    if wrong.is_empty() {
        Ok(all)
    } else {
        Err(wrong)
    }
}

/// The family of every service, and whether what it takes follows from its settings.
pub(super) fn families<'t>(
    stack: &Stack,
    target: &'t Target,
    around: &Around<'_>,
) -> Vec<(Option<Match<'t>>, bool)> {
    let look_up = |context: &Context<'_>, service| {
        let known = knowledge::look_up(service, &target.images, context);
        let by_settings = known
            .expected
            .is_some_and(|expected| !expected.inputs.is_empty());
        (known.family, by_settings)
    };
    around.with(Some(&target.machine), |context| {
        let services = stack.services.iter();
        services.map(|service| look_up(context, service)).collect()
    })
}

fn weighed(
    stack: &Stack,
    keys: &[(ServiceKeys, Option<String>)],
    known: &[(Option<Match<'_>>, bool)],
    context: &Context<'_>,
) -> Vec<relations::Weighed> {
    let places: BTreeMap<&str, usize> = stack
        .services
        .iter()
        .enumerate()
        .map(|(at, service)| (service.name.as_str(), at))
        .collect();
    relations::importance(
        stack,
        &|name| {
            let (keys, from) = &keys[*places.get(name)?];
            Some((keys.importance?, from.clone().unwrap_or_default()))
        },
        &|at| {
            let family = &known[at].0.as_ref()?.family;
            Some(relations::Known {
                importance: family.importance,
                role: family.role.to_owned(),
                family: family.name.to_owned(),
            })
        },
        context,
    )
}

/// What may be written to the memory of a container as files, in bytes.
fn in_memory(service: &Service) -> u64 {
    let files = service.shm.iter().chain(&service.tmpfs);
    let sizes = files.filter_map(|size| u64::try_from(size.bytes).ok());
    sizes.fold(0, u64::saturating_add)
}

/// The lowest limit that a service works under: what is stated, else what its family's floor is,
/// else what the vendor asks for. Figures of a whole product are those of none of its services.
fn floor(keys: &ServiceKeys, known: Option<&Match<'_>>, sources: &Sources) -> Option<Floor> {
    if let Some(stated) = keys.floor {
        let at = sources.locate(stated.at);
        return Some(Floor {
            bytes: stated.bytes,
            evidence: Evidence::Declared,
            from: format!("{}:{}", at.file, at.line),
        });
    }
    let found = known?;
    let family = &found.family;
    let figure = family.floor.or(family.vendor_minimum)?;
    (!family.is_whole_stack).then(|| Floor {
        bytes: figure.bytes,
        evidence: if found.by.is_only_a_name() {
            Evidence::Assumed
        } else {
            figure.evidence
        },
        from: format!("the floor of {}", family.name),
    })
}

/// Services whose figures are others on another machine: what they take where nothing is known of
/// the machine is not what they take on this one.
pub(super) fn host_sized(
    target: &Target,
    loaded: &Loaded,
    measured: &[BTreeMap<String, u64>],
    around: &Around<'_>,
) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (part, stack) in loaded.stacks.iter().enumerate() {
        for (at, service) in stack.services.iter().enumerate() {
            let is_measured = measured
                .get(part)
                .is_some_and(|peaks| peaks.contains_key(&service.name));
            let here = loaded.expected[part].get(&service.name);
            let is_stated = here.is_some_and(|expected| expected.evidence == Evidence::Declared);
            if !service.active || is_measured || is_stated {
                continue;
            }
            let anywhere = around.with(None, |context| {
                knowledge::expected(service, &target.images, context)
            });
            if !is_same(anywhere.as_ref(), here) {
                found.push((part, at));
            }
        }
    }
    found
}

fn is_same(one: Option<&Need>, other: Option<&Need>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.is_same_figure(other),
        (None, None) => true,
        _ => false,
    }
}

/// The grounds on another machine; `None` where the stacks take the same there.
pub(super) fn elsewhere<'a>(
    machine: &Machine,
    grounds: &[Ground<'a>],
    host_sized: &[(usize, usize)],
    target: &Target,
    around: &Around<'_>,
) -> Option<Vec<Ground<'a>>> {
    let mut changed: Option<Vec<Ground<'a>>> = None;
    for &(part, at) in host_sized {
        let stack = grounds[part].part.stack;
        let service = &stack.services[at];
        let there = around.with(Some(machine), |context| {
            knowledge::expected(service, &target.images, context)
        });
        if !is_same(
            there.as_ref(),
            grounds[part].part.expected.get(&service.name),
        ) {
            let changed = changed.get_or_insert_with(|| grounds.to_vec());
            let facts = &mut changed[part].facts[at];
            facts.settings_fit = around.with(Some(machine), |context| {
                settings_fit(service, there.as_ref(), facts, &target.images, context)
            });
            let expected = &mut changed[part].part.expected;
            match there {
                Some(there) => expected.insert(service.name.clone(), there),
                None => expected.remove(&service.name),
            };
        }
    }
    changed
}
