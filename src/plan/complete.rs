//! Completes steps: settings, variables, and warnings about references to services that are
//! switched off.

use std::collections::{BTreeMap, BTreeSet};

use crate::programs::{Fills, Follow, follow};
use crate::relations::{Environments, Gone, Values, following, mentions, numbered_like};
use crate::survey::Survey;

use super::facts::Ground;
use super::step::{Change, Kind, Step};

/// Adds everything that must follow the steps of one part.
pub fn complete(steps: &mut [Step], part: usize, ground: &Ground<'_>, survey: &Survey<'_>) {
    let places = places(ground);
    let all_gone: BTreeSet<String> = gone(steps, part).into_iter().collect();
    let mut given = Values::new();
    let is_fewer = |step: &Step| step.part == part && !matches!(step.change, Change::Limit { .. });
    let environments = if steps.iter().any(is_fewer) {
        Environments::gather(survey.facts())
    } else {
        Environments::default()
    };
    let mut gone_before: BTreeSet<String> = BTreeSet::new();
    for step in steps.iter_mut().filter(|step| step.part == part) {
        match &step.change {
            Change::Limit { services, to, .. } => {
                step.settings = settings(services.first(), *to, &places, survey);
                match step.kind {
                    Kind::RightSize => {
                        let fit = what_fits(services, *to, &places, ground);
                        step.settings.retain(|follow| !fit.covers(follow));
                    }
                    // Behind a new limit, only heaps and data can still grow without bound.
                    Kind::SetLimit => step.settings.retain(|follow| {
                        follow.fills == Fills::Heap || follow.setting == "maxmemory"
                    }),
                    Kind::Tighten | Kind::Replicas | Kind::Off => {}
                }
            }
            Change::Count { service, from, to } => {
                let gone = Gone {
                    name: service,
                    members: &[service.as_str()],
                    off: &[],
                    counts: &[(*from, *to)],
                    declared: declared(service, &places, ground),
                };
                let followed = following(&environments, gone, &given);
                (step.edits, step.warnings) = (followed.edits, followed.warnings);
            }
            Change::Copies { .. } | Change::Off { .. } => {
                let off: Vec<&str> = step.change.switched_off().collect();
                let stack = ground.part.stack;
                let like = off.first().and_then(|name| numbered_like(stack, name));
                // When the last copy is switched off, variables that count them go too, as far as
                // they can be found.
                if let Some((name, members)) =
                    like.filter(|(_, all)| all.iter().any(|one| !all_gone.contains(*one)))
                {
                    let running = members.iter().filter(|&&one| !gone_before.contains(one));
                    let running = running.count();
                    let count = |names: usize| u64::try_from(names).unwrap_or(u64::MAX);
                    let fewer = |from: usize| (count(from), count(from.saturating_sub(off.len())));
                    let alike = match &step.change {
                        Change::Copies { kept, .. } => off.len() + kept.len(),
                        _ => running,
                    };
                    let gone = Gone {
                        name,
                        members: &members,
                        off: &off,
                        counts: &[fewer(running), fewer(alike)],
                        declared: members
                            .iter()
                            .find_map(|name| declared(name, &places, ground)),
                    };
                    let followed = following(&environments, gone, &given);
                    gone_before.extend(off.into_iter().map(str::to_owned));
                    (step.edits, step.warnings) = (followed.edits, followed.warnings);
                }
            }
        }
        // Services that are off need no new values.
        step.edits.retain(|edit| !all_gone.contains(&edit.service));
        // Two steps may change the same value. The later one starts from the result of the earlier.
        given.extend(step.edits.iter().map(|edit| {
            let of = (edit.service.clone(), edit.variable.clone());
            (of, edit.to.clone())
        }));
    }
    warn(steps, part, survey);
}

/// Warns about references to services that are switched off, except for those that the steps change
/// themselves.
fn warn(steps: &mut [Step], part: usize, survey: &Survey<'_>) {
    let gone = gone(steps, part);
    if gone.is_empty() {
        return;
    }
    let names: Vec<&str> = gone.iter().map(String::as_str).collect();
    let found = mentions(survey.facts(), &names);
    let edited: BTreeSet<(String, String)> = steps
        .iter()
        .filter(|step| step.part == part)
        .flat_map(|step| &step.edits)
        .map(|edit| {
            (
                edit.service.clone(),
                format!("its variable {}", edit.variable),
            )
        })
        .collect();
    let owners: BTreeMap<String, usize> = steps
        .iter()
        .enumerate()
        .filter(|(_, step)| step.part == part)
        .flat_map(|(at, step)| {
            step.change
                .switched_off()
                .map(move |name| (name.to_owned(), at))
        })
        .collect();
    for one in found {
        if edited.contains(&(one.service.clone(), one.what.clone())) {
            continue;
        }
        let Some(step) = owners.get(&one.gone).and_then(|&at| steps.get_mut(at)) else {
            continue;
        };
        let consequence = if one.is_fatal {
            ": nginx does not start if it cannot resolve an upstream"
        } else {
            ""
        };
        step.warnings.push(format!(
            "{} still refers to {} in {} ({}:{}){consequence}",
            one.service, one.gone, one.what, one.at.file, one.at.line
        ));
    }
}

fn gone(steps: &[Step], part: usize) -> Vec<String> {
    let own = steps.iter().filter(|step| step.part == part);
    let gone = own.flat_map(|step| step.change.switched_off());
    gone.map(str::to_owned).collect()
}

/// Service indices by name.
type Places<'g> = BTreeMap<&'g str, usize>;

fn places<'g>(ground: &'g Ground<'_>) -> Places<'g> {
    let services = ground.part.stack.services.iter().enumerate();
    services
        .map(|(at, service)| (service.name.as_str(), at))
        .collect()
}

/// Which settings fit within a limit that is derived from expected use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    /// All: the limit was derived from them.
    All,
    /// All except heaps, which may not have reached their maximum size.
    AllButHeaps,
    /// Defaults, and memory allocated at start. The measured use is below what other settings
    /// allow.
    Seen,
}

impl Fit {
    fn covers(self, follow: &Follow) -> bool {
        match self {
            Self::All => true,
            Self::AllButHeaps => follow.fills != Fills::Heap,
            Self::Seen => match follow.fills {
                Fills::AtOnce => true,
                Fills::Later => follow.from.is_none(),
                Fills::Heap => false,
            },
        }
    }
}

fn what_fits(services: &[String], to: u64, places: &Places<'_>, ground: &Ground<'_>) -> Fit {
    let found = services.iter().filter_map(|name| places.get(name.as_str()));
    let found: Vec<usize> = found.copied().collect();
    if found.iter().any(|&at| ground.facts[at].peak.is_some()) {
        return Fit::Seen;
    }
    let is_sized = |&at: &usize| {
        let expected = &ground.part.expected;
        let expected = expected.get(&ground.part.stack.services[at].name);
        // A fully used heap may take more than the expected use.
        let most = expected.and_then(|expected| expected.high);
        ground.facts[at].sized_by_settings && most.is_none_or(|most| most.0 <= to)
    };
    if found.iter().all(is_sized) {
        Fit::All
    } else {
        Fit::AllButHeaps
    }
}

/// The settings of the first service that gets the limit. Copies share them.
fn settings(
    first: Option<&String>,
    to: u64,
    places: &Places<'_>,
    survey: &Survey<'_>,
) -> Vec<Follow> {
    let at = first.and_then(|name| places.get(name.as_str()));
    at.map_or_else(Vec::new, |&at| {
        follow(&survey.facts()[at], survey.matched(at), to)
    })
}

fn declared<'g>(
    name: &str,
    places: &Places<'_>,
    ground: &'g Ground<'_>,
) -> Option<(&'g str, &'g str)> {
    let counts = ground.facts[*places.get(name)?].count_variable.as_ref()?;
    Some((&counts.service, &counts.variable))
}
