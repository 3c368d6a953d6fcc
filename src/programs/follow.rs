//! Settings that must change with a container's limit.
//!
//! A program that is sized by a setting does not notice a lower limit and is OOM-killed. For a new
//! limit, this module computes which settings must change, their new values, and how to set them:
//! in the command, as a variable, or by hand if neither is safe. Settings are never raised, and
//! settings that fit stay unchanged.

use bytesize::ByteSize;
use compose_spec_loader::source::Span;

use crate::knowledge::Match;
use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;

use super::{By, Need, Program, Run, of_environment, of_family, of_invocation};

/// A setting and its new value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follow {
    /// The name, such as `shared_buffers`.
    pub setting: String,
    /// The current value; `None` for the default.
    pub from: Option<String>,
    /// The new value.
    pub to: String,
    /// How to change it.
    pub how: How,
    /// When the program uses the memory.
    pub fills: Fills,
    /// The reason: the formula with its numbers, in a few words.
    pub why: String,
    /// The sources, separated by `; `.
    pub source: &'static str,
}

/// When a program uses the memory that a setting allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fills {
    /// From the start, so that observed use includes all of it: workers.
    AtOnce,
    /// Over time: buffers, data, connections.
    Later,
    /// At any time: a heap, which is collected only when it is full.
    Heap,
}

/// How to change a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// Replaces words of the service's `command`.
    Replace {
        /// The words as the program gets them, such as `--maxmemory`, `192mb`.
        words: Vec<String>,
        by: Vec<String>,
        /// Where they are written, if in one place.
        at: Option<Span>,
    },
    /// Appends words to the service's existing `command`.
    Append(Vec<String>),
    /// Adds a `command` to a service that has none: the image's default command and the new words.
    /// If several settings of a service need one, each of them holds the words of all.
    Command(Vec<String>),
    /// Sets a variable in the service's environment.
    Variable {
        name: String,
        /// The complete new value.
        value: String,
        /// Where the current value is written, possibly in an `env_file`.
        at: Option<Span>,
    },
    /// Instructions for a person.
    ByHand(String),
}

/// A program under a new limit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Adjusted {
    /// The settings that change.
    pub changes: Vec<Follow>,
    /// The need after the changes; `None` if no setting determines it.
    pub need: Option<Need>,
}

impl Adjusted {
    pub(super) fn changed(changes: impl IntoIterator<Item = Follow>, need: Option<Need>) -> Self {
        Self {
            changes: changes.into_iter().collect(),
            need,
        }
    }
}

/// The settings of a service that must change for a limit of `limit` bytes. `family` is the
/// service's family, however it was identified.
pub fn follow(facts: &Facts<'_>, family: Option<&Match<'_>>, limit: u64) -> Vec<Follow> {
    let is_only_a_name = family.is_some_and(|found| found.by.is_only_a_name());
    let family = family.map(|found| found.family.name);
    let mut found = under(facts, family, ByteSize(limit)).changes;
    if is_only_a_name {
        found.iter_mut().for_each(ask_a_person);
    }
    one_command(&mut found);
    found
}

/// The service under a new limit. Covers each program that it runs and the runtimes that its
/// environment configures, once each.
pub(super) fn under<'a>(
    facts: &'a Facts<'a>,
    family: Option<&'a str>,
    limit: ByteSize,
) -> Adjusted {
    let run = |by| Run { facts, family, by };
    let of_its_family = family.and_then(of_family);
    let is_of_family = |program: &&'static dyn Program| {
        of_its_family.is_some_and(|other| program.name() == other.name())
    };
    let running: Vec<&Invocation> = facts.running().collect();
    let started = running.into_iter().filter_map(|one| {
        let program = of_invocation(one).filter(|program| !is_of_family(program))?;
        Some((program, By::Invocation(one)))
    });
    let mut asked: Vec<(&'static dyn Program, By<'a>)> = Vec::new();
    asked.extend(of_its_family.map(|program| (program, By::Family)));
    asked.extend(started);
    let is_asked = |program: &&'static dyn Program| {
        asked
            .iter()
            .any(|(other, _)| program.name() == other.name())
    };
    let runtimes: Vec<_> = of_environment()
        .filter(|program| !is_asked(program))
        .map(|program| (program, By::Environment))
        .collect();
    asked.extend(runtimes);
    let mut sum = Adjusted::default();
    let mut is_by_family = false;
    for (program, by) in asked {
        if let Some(configured) = program.read(run(by)) {
            let one = configured.under(limit);
            sum.changes.extend(one.changes);
            // The same order as without a limit: the family's program, else what the command
            // starts, else a runtime.
            sum.need = match (sum.need, one.need) {
                (Some(sum), Some(one)) if !is_by_family && matches!(by, By::Invocation(_)) => {
                    Some(sum.and(one))
                }
                (sum, one) => sum.or(one),
            };
            is_by_family |= by == By::Family && sum.need.is_some();
        }
    }
    sum
}

/// A name does not prove what a service runs, so a person must add settings that are not written
/// yet.
fn ask_a_person(follow: &mut Follow) {
    let what = match &follow.how {
        How::Append(words) | How::Command(words) => words.join(" "),
        How::Variable { name, value, .. } if follow.from.is_none() => format!("{name}={value}"),
        How::Variable { .. } | How::Replace { .. } | How::ByHand(_) => return,
    };
    let setting = &follow.setting;
    follow.how = How::ByHand(format!(
        "if it is what its name says, start it with {what}: {setting} cannot be set from here"
    ));
}

/// Merges several settings that each need a new `command`.
fn one_command(found: &mut [Follow]) {
    let mut words: Vec<String> = Vec::new();
    for follow in found.iter() {
        if let How::Command(own) = &follow.how {
            let is_first = words.is_empty();
            // Keep the program's name only once. Options start with a dash.
            let skip = usize::from(!is_first && !own[0].starts_with('-'));
            words.extend_from_slice(&own[skip..]);
        }
    }
    for follow in found {
        if matches!(follow.how, How::Command(_)) {
            follow.how = How::Command(words.clone());
        }
    }
}
