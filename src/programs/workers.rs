//! Servers that run copies of an application: how many fit, and their rules.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::stack::Command;

use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::Setting;
use crate::lint::scene::{Scene, place_of, size};
use crate::lint::{Rule, example};
use crate::plural::counted;

use super::follow::{Adjusted, Fills, Follow, How};
use super::knob::{Knob, Unset, after, is_direct};
use super::place::{Found, attached, hidden, in_variables, option, variable};
use super::{Need, need};

/// How a server gets its number of workers.
pub(super) struct Pool {
    pub(super) setting: &'static str,
    pub(super) options: &'static [&'static str],
    /// Variables that hold options.
    pub(super) flags: &'static [&'static str],
    /// Variables that hold the number.
    pub(super) numbers: &'static [&'static str],
    /// Parses the number.
    pub(super) read: fn(&str, &Facts<'_>) -> Option<u64>,
    /// An option and a variable whose number must stay below the number of workers.
    pub(super) above: Option<(&'static str, &'static str)>,
    pub(super) source: &'static str,
}

/// The maximum number of workers or children whose typical need fits the limit, at least one.
pub(super) fn fitting(limit: ByteSize, need: &dyn Fn(u64) -> Need) -> u64 {
    let fits = |count| need(count).typical <= limit;
    let (mut fitting, mut above) = (1, 2);
    while above < MOST && fits(above) {
        (fitting, above) = (above, above * 2);
    }
    while above - fitting > 1 {
        let middle = u64::midpoint(fitting, above);
        if fits(middle) {
            fitting = middle;
        } else {
            above = middle;
        }
    }
    fitting
}

/// More workers than any service has.
const MOST: u64 = 1 << 16;

/// The reason for the maximum.
pub(super) fn why(limit: ByteSize, count: u64, need: &Need, what: &str) -> String {
    let needed = if count == 1 {
        format!("one {what} needs about {}", size(need.typical))
    } else {
        format!("{} need about {}", counted(count, what), size(need.typical))
    };
    if need.typical > limit {
        format!("{needed}; the limit is {}", size(limit))
    } else {
        needed
    }
}

pub(super) fn number(text: &str) -> Option<u64> {
    text.trim().parse().ok()
}

impl Pool {
    /// The workers of a service under a new limit. `need` is the server's need by number of
    /// workers, `default` the number if nothing sets it.
    pub(super) fn under(
        &self,
        limit: ByteSize,
        workers: &Setting<u64>,
        default: u64,
        need: &dyn Fn(u64) -> Need,
        (invocation, facts): (&Invocation, &Facts<'_>),
    ) -> Adjusted {
        let most = fitting(limit, need);
        let why = why(limit, most, &need(most), "worker");
        let change = self.follow(most, why, invocation, facts);
        Adjusted::changed(change, Some(need(after(workers, default, most))))
    }

    /// Lowers their number to at most `most`, if necessary.
    fn follow(
        &self,
        most: u64,
        why: String,
        invocation: &Invocation,
        facts: &Facts<'_>,
    ) -> Option<Follow> {
        let found = find(invocation, self.options)
            .or_else(|| in_variables(facts, self.flags, &|words| option(words, self.options)))
            .or_else(|| variable(facts, self.numbers));
        let knob = Knob {
            setting: self.setting,
            found,
            read: &|text| (self.read)(text, facts),
            write: &|number| number.to_string(),
            most,
            // The default is one, or set by a file in the image.
            unset: None,
            fills: Fills::AtOnce,
            why,
            source: self.source,
        };
        let mut follow = knob.follow(facts)?;
        if let Some((option, variable)) = self.above {
            let other = invocation.option(&[option]);
            let other = other.or(|| facts.variables.get(variable)).number();
            let stays_below = match other {
                Setting::Absent => true,
                Setting::Unknown(_) => false,
                Setting::Known(other, _) => other < most,
            };
            if !stays_below {
                let (setting, to) = (self.setting, &follow.to);
                follow.how = How::ByHand(format!(
                    "set {setting} to {to}, and {option} to less than that"
                ));
            }
        }
        Some(follow)
    }
}

/// A number among the options of a command line.
pub(super) fn find(invocation: &Invocation, names: &[&str]) -> Option<Found> {
    let found = option(invocation.arguments(), names);
    let found = found.or_else(|| {
        let short: Vec<&str> = names
            .iter()
            .copied()
            .filter(|name| name.len() == 2)
            .collect();
        // Matches `-c4` but not `-config`.
        attached(invocation.arguments(), &short).filter(|found| {
            found
                .value
                .as_deref()
                .is_none_or(|value| number(value).is_some())
        })
    });
    found.or_else(|| (!invocation.is_complete).then(|| hidden(None)))
}

/// How to add a number that nothing sets to the command.
pub(super) fn unset(invocation: &Invocation, option: &[&str], facts: &Facts<'_>) -> Unset {
    Unset::Words {
        program: Vec::new(),
        option: option.iter().map(|&word| word.to_owned()).collect(),
        is_direct: is_direct(facts, Some(invocation)),
    }
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "workers-over-limit",
        number: Some("MB044"),
        severity: Severity::Warning,
        title: "more Gunicorn, uWSGI, Uvicorn or Puma workers than the limit has room for",
        why: "Each worker is a copy of the application: 29 MiB for a nearly empty one under \
              Gunicorn, 38 under Uvicorn, 70 and more for most.",
        fix: "Fewer workers, or threads instead; `--preload` where the application allows it.",
        source: "https://docs.gunicorn.org/en/stable/design.html#how-many-workers",
        example: example!("workers-over-limit"),
        check: Some(workers_over_limit),
    },
    Rule {
        id: "workers-by-cpus",
        number: Some("MB045"),
        severity: Severity::Warning,
        title: "as many workers as the machine has CPUs",
        why: "`nproc` and `cpu_count` see the machine, not the container: 16 workers and more on a \
              large one, at 70 MiB each.",
        fix: "Set an explicit number.",
        source: "https://github.com/IBM/mcp-context-forge/issues/6494; https://github.com/thatmattlove/hyperglass/issues/356",
        example: example!("workers-by-cpus"),
        check: Some(workers_by_cpus),
    },
];

/// Reports a service whose programs need more than its limit even in the best case.
pub(super) fn over(rule: &Rule, scene: &Scene<'_>, help: &str) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let need = need::need(scene.facts, scene.family.as_ref()).ok()??;
    let (low, from, inputs) = (need.low?, need.from, need.inputs);
    (low > limit).then(|| {
        let finding = rule
            .says(format!(
                "{from} takes {} at the least, and {} are allowed",
                size(low),
                size(limit)
            ))
            .at(at)
            .help(help);
        inputs.iter().fold(finding, |finding, input| {
            match place_of(input, scene).filter(|&place| place != at) {
                Some(place) => finding.related(place, format!("{} is {}", input.name, input.value)),
                None => finding,
            }
        })
    })
}

fn workers_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    scene.runs(&["gunicorn", "uwsgi", "uvicorn", "fastapi", "puma", "rails"])?;
    over(rule, scene, "start fewer workers, or raise the limit")
}

/// Spellings of the machine's CPU count in a command line.
const COUNTS: [&str; 5] = [
    "$(nproc",
    "`nproc",
    "cpu_count()",
    "_NPROCESSORS_ONLN",
    "_NPROCESSORS_CONF",
];

fn workers_by_cpus(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let service = scene.service();
    let commands = [&service.entrypoint, &service.command]
        .into_iter()
        .flatten();
    let mut texts = commands.flat_map(Command::texts);
    // Build tools count CPUs too, but end. A server is recognized by its option.
    let is_server = |text: &str| {
        ["-w", "worker", "concurrency"]
            .iter()
            .any(|sign| text.contains(sign))
    };
    let counts = |text: &str| COUNTS.iter().any(|count| text.contains(count));
    let (_, at) = texts.find(|(text, _)| counts(text) && is_server(text))?;
    Some(
        rule.says("the number of workers is that of the machine's CPUs, and each takes memory")
            .at(at)
            .help("say how many workers there are"),
    )
}
