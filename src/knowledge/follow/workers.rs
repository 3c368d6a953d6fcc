//! Servers that copy an application: how many copies.

use crate::knowledge::arguments::Invocation;
use crate::knowledge::celery::{self, Kind};
use crate::knowledge::facts::Facts;
use crate::knowledge::runtimes::{node, uwsgi};
use crate::knowledge::setting::Setting;

use super::knob::{Knob, Unset, is_direct};
use super::place::{Found, hidden, in_variables, option, variable};
use super::{Follow, How};

const MIB: u64 = 1 << 20;

/// How a program counts its workers, and what each takes.
struct Pool {
    programs: &'static [&'static str],
    setting: &'static str,
    options: &'static [&'static str],
    /// Variables that hold options.
    flags: &'static [&'static str],
    /// Variables that hold the number.
    numbers: &'static [&'static str],
    /// What a text means.
    read: fn(&str, &Facts<'_>) -> Option<u64>,
    /// An option and a variable with a number that has to stay below it, if there are such.
    above: Option<(&'static str, &'static str)>,
    /// What it takes without any worker, in MiB.
    base: u64,
    /// What each worker adds.
    each: u64,
    source: &'static str,
}

const POOLS: [Pool; 5] = [
    Pool {
        programs: &["gunicorn"],
        setting: "--workers",
        options: &["--workers", "-w"],
        flags: &["GUNICORN_CMD_ARGS"],
        numbers: &["WEB_CONCURRENCY"],
        read: |text, _| number(text),
        above: None,
        // Between what was measured of a small application and what people count with.
        base: 51,
        each: 50,
        source: "measured.csv#gunicorn-django-drf-w4-t1; notes#fastapi",
    },
    Pool {
        programs: &["uvicorn", "fastapi"],
        setting: "--workers",
        options: &["--workers"],
        flags: &[],
        numbers: &["WEB_CONCURRENCY"],
        read: |text, _| number(text),
        above: None,
        base: 8,
        each: 38,
        source: "measured.csv#uvicorn-fastapi-workers4",
    },
    Pool {
        programs: &["uwsgi"],
        setting: "--processes",
        options: &uwsgi::WORKERS,
        flags: &[],
        numbers: &uwsgi::VARIABLES,
        read: |text, _| number(text),
        // It refuses to start with fewer workers than it keeps when idle.
        // <https://uwsgi-docs.readthedocs.io/en/latest/Cheaper.html>
        above: Some(("--cheaper", "UWSGI_CHEAPER")),
        // As of Gunicorn.
        base: 51,
        each: 50,
        source: "measured.csv#gunicorn-django-drf-w4-preload",
    },
    Pool {
        programs: &["pm2-runtime", "pm2-docker"],
        setting: "-i",
        options: &node::PM2_INSTANCES,
        flags: &[],
        numbers: &[],
        read: node::instances,
        above: None,
        base: 53,
        each: 90,
        source: "measured.csv#node20-http; https://pm2.keymetrics.io/docs/usage/cluster-mode/",
    },
    Pool {
        programs: &["puma", "rails"],
        setting: "--workers",
        options: &["--workers", "-w"],
        flags: &[],
        numbers: &["WEB_CONCURRENCY"],
        read: |text, _| number(text),
        above: None,
        base: 0,
        each: 300,
        source: "https://docs.gitlab.com/omnibus/settings/memory_constrained_envs/",
    },
];

/// What a child of Celery takes on top of its parent, between what was measured and what people
/// count with, in MiB.
const CELERY_BASE: u64 = 43;
const CELERY_EACH: u64 = 99;

/// What follows in the programs that run.
pub(super) fn follow(family: Option<&str>, limit: u64, facts: &Facts<'_>) -> Vec<Follow> {
    let mut found = Vec::new();
    for invocation in facts.running() {
        let program = invocation.program();
        if let Some(pool) = POOLS.iter().find(|pool| pool.programs.contains(&program)) {
            found.extend(pool.follow(invocation, limit, facts));
        } else if let Some(kind) = celery::worker(invocation, family, facts) {
            found.extend(children(kind, invocation, limit, facts));
        }
    }
    found
}

/// How many fit, one at least.
fn fitting(limit: u64, base: u64, each: u64) -> u64 {
    ((limit / MIB).saturating_sub(base) / each).max(1)
}

/// Where the number comes from; one has to run even where it does not fit by these figures.
fn why(limit: u64, base: u64, each: u64, what: &str) -> String {
    let formula = format!("{base} MiB and {each} for each {what}");
    if base + each > limit / MIB {
        format!("{formula}; even one may exceed the limit")
    } else {
        format!("{formula}, within the limit")
    }
}

fn number(text: &str) -> Option<u64> {
    text.trim().parse().ok()
}

impl Pool {
    fn follow(&self, invocation: &Invocation, limit: u64, facts: &Facts<'_>) -> Option<Follow> {
        let found = find(invocation, self.options)
            .or_else(|| in_variables(facts, self.flags, &|words| option(words, self.options)))
            .or_else(|| variable(facts, self.numbers));
        let most = fitting(limit, self.base, self.each);
        let knob = Knob {
            setting: self.setting,
            found,
            read: &|text| (self.read)(text, facts),
            write: &|number| number.to_string(),
            most,
            // One, or as many as a file says that the image holds.
            default: None,
            unset: unset(invocation, &[], facts),
            why: why(limit, self.base, self.each, "worker"),
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

fn children(kind: Kind, invocation: &Invocation, limit: u64, facts: &Facts<'_>) -> Option<Follow> {
    let forks = match kind.pool(invocation, facts) {
        Setting::Absent => true,
        Setting::Known(pool, _) => matches!(pool.as_str(), "prefork" | "processes"),
        Setting::Unknown(_) => false,
    };
    if !forks {
        // Threads share one process, and cost next to nothing.
        return None;
    }
    // It wins over the plain number, and is two of them.
    let scale = option(invocation.arguments(), &[celery::AUTOSCALE]);
    let scale = scale.or_else(|| variable(facts, kind.scales()));
    let least = scale
        .as_ref()
        .and_then(|scale| scale.value.as_deref()?.split_once(','))
        .and_then(|(_, least)| number(least));
    let setting = if scale.is_some() {
        celery::AUTOSCALE
    } else {
        "--concurrency"
    };
    let found = scale
        .or_else(|| find(invocation, kind.options()))
        .or_else(|| variable(facts, kind.variables()));
    let unset = match kind {
        Kind::Plain => unset(invocation, &["--concurrency="], facts),
        Kind::Airflow => Unset::Variable {
            name: kind.variables()[0].to_owned(),
            before: String::new(),
        },
    };
    let knob = Knob {
        setting,
        found,
        read: &celery::largest,
        write: &|number| match least {
            Some(least) => format!("{number},{}", least.min(number)),
            None => number.to_string(),
        },
        most: fitting(limit, CELERY_BASE, CELERY_EACH),
        default: kind.by_itself(facts),
        unset,
        why: why(limit, CELERY_BASE, CELERY_EACH, "child"),
        source: "measured.csv#celery-cel-prefork-c4; https://github.com/prowler-cloud/prowler/issues/10968",
    };
    knob.follow(facts)
}

fn find(invocation: &Invocation, names: &[&str]) -> Option<Found> {
    let found = option(invocation.arguments(), names);
    let found = found.or_else(|| {
        let short: Vec<&str> = names
            .iter()
            .copied()
            .filter(|name| name.len() == 2)
            .collect();
        // `-c4`, and not `-config`.
        super::place::attached(invocation.arguments(), &short).filter(|found| {
            found
                .value
                .as_deref()
                .is_none_or(|value| number(value).is_some())
        })
    });
    found.or_else(|| (!invocation.is_complete).then(|| hidden(None)))
}

fn unset(invocation: &Invocation, option: &[&str], facts: &Facts<'_>) -> Unset {
    Unset::Words {
        program: Vec::new(),
        option: option.iter().map(|&word| word.to_owned()).collect(),
        is_direct: is_direct(facts, Some(invocation)),
    }
}
