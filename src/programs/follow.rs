//! Settings that have to follow a container's limit.
//!
//! A program that sizes itself by a setting does not notice that its container became smaller, and
//! is killed instead. For a new limit this says which settings have to change with it, to what,
//! and how: as words of the command, as a variable, or by hand where neither can be done safely.
//! Nothing is ever raised, and what fits already is left alone.

use bytesize::ByteSize;
use compose_spec_loader::source::Span;

use crate::knowledge::Match;
use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;

use super::{By, Need, Program, Run, of_environment, of_family, of_invocation};

/// A setting and what it becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Follow {
    /// What it is called, such as `shared_buffers`.
    pub setting: String,
    /// Its value now; none where it has only its default.
    pub from: Option<String>,
    /// What it becomes.
    pub to: String,
    /// How it gets there.
    pub how: How,
    /// When what it allows is taken.
    pub fills: Fills,
    /// Why that value: the formula with its numbers, in a few words.
    pub why: String,
    /// Who says so: addresses and the like, between `; `.
    pub source: &'static str,
}

/// When a program takes what a setting allows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fills {
    /// From its start, so that what was seen of it has all of that in it: workers.
    AtOnce,
    /// As there is more to keep: buffers, data, connections.
    Later,
    /// As the program likes: a heap, which is collected only when it is full.
    Heap,
}

/// How a setting is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// Words that are in the service's `command` become others.
    Replace {
        /// The words as the program gets them, such as `--maxmemory`, `192mb`.
        words: Vec<String>,
        /// What stands in their place.
        by: Vec<String>,
        /// Where they are written, if that is one place.
        at: Option<Span>,
    },
    /// Words are added at the end of the service's `command`, which there is.
    Append(Vec<String>),
    /// The service gets a `command`, which it has not: these words, with which its image starts
    /// what it starts today. Where several settings of a service come this way, each of them has
    /// the words of all.
    Command(Vec<String>),
    /// A variable is set in the service's environment.
    Variable {
        /// Its name.
        name: String,
        /// Its value, in full.
        value: String,
        /// Where the value that it has now is written, which may be an `env_file`.
        at: Option<Span>,
    },
    /// A person has to do it; this is what.
    ByHand(String),
}

/// What becomes of a program under a limit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Adjusted {
    /// The settings that change.
    pub changes: Vec<Follow>,
    /// What it needs with them; `None` where no setting says anything.
    pub need: Option<Need>,
}

impl Adjusted {
    /// These changes, and the need after them.
    pub(super) fn changed(changes: impl IntoIterator<Item = Follow>, need: Option<Need>) -> Self {
        Self {
            changes: changes.into_iter().collect(),
            need,
        }
    }
}

/// The settings of a service that have to change with a new limit of `limit` bytes. `family` is
/// its family by whatever says so.
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

/// What becomes of a service under a limit: each program that it runs, and the runtimes that its
/// environment configures, is asked once.
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
            // As without a limit: the family's program, else what the command starts, else a
            // runtime.
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

/// What a service runs is not known from a name: what nobody wrote is then for a person to add.
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

/// Several settings that need a `command` of their own share one.
fn one_command(found: &mut [Follow]) {
    let mut words: Vec<String> = Vec::new();
    for follow in found.iter() {
        if let How::Command(own) = &follow.how {
            let is_first = words.is_empty();
            // The program's own name stands only once; options start with a dash.
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
