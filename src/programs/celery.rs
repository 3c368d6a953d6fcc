//! Celery: a parent process and one copy of the application per child. Also covers Airflow workers.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib, mib_hundredths};
use crate::evidence::Evidence;
use crate::knowledge::arguments::{Invocation, Word};
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::lint::scene::Scene;
use crate::lint::{Rule, example};
use crate::plural::counted;

use super::follow::{Adjusted, Fills, Follow};
use super::knob::{Knob, Unset, after};
use super::place::{option, variable};
use super::workers::{find, fitting, number, over, unset, why};
use super::{By, Configured, Need, Program, Run};

pub(super) struct Celery;

/// Scales the number of children between two bounds: `--autoscale=10,3`, the larger first.
/// <https://docs.celeryq.dev/en/stable/userguide/workers.html#autoscaling>
const AUTOSCALE: &str = "--autoscale";

/// Options that set the number of children.
const CONCURRENCY: [&str; 2] = ["--concurrency", "-c"];

/// What starts a worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Celery itself.
    Plain,
    /// Airflow, which has its own settings.
    /// <https://airflow.apache.org/docs/apache-airflow-providers-celery/stable/configurations-ref.html#worker-concurrency>
    Airflow,
}

/// The kind of worker that an invocation starts, if any. Airflow's images prepend `airflow` to
/// `celery worker`.
fn worker(one: &Invocation, family: Option<&str>, facts: &Facts<'_>) -> Option<Kind> {
    let is_airflow = match one.program() {
        "celery" => family == Some("airflow") || facts.variables.any_starts_with("AIRFLOW__"),
        "airflow" if one.has("celery") => true,
        _ => return None,
    };
    one.has("worker").then_some(if is_airflow {
        Kind::Airflow
    } else {
        Kind::Plain
    })
}

impl Kind {
    /// Variables that set the number of children.
    fn variables(self) -> &'static [&'static str] {
        match self {
            Self::Plain => &["CELERY_WORKER_CONCURRENCY", "CELERYD_CONCURRENCY"],
            Self::Airflow => &["AIRFLOW__CELERY__WORKER_CONCURRENCY"],
        }
    }

    /// Variables that set `--autoscale`.
    fn scales(self) -> &'static [&'static str] {
        match self {
            Self::Plain => &[],
            Self::Airflow => &["AIRFLOW__CELERY__WORKER_AUTOSCALE"],
        }
    }

    /// The pool that runs the tasks. The default is processes.
    fn pool(self, one: &Invocation, facts: &Facts<'_>) -> Setting {
        let variable = match self {
            Self::Plain => Setting::Absent,
            Self::Airflow => facts.variables.get("AIRFLOW__CELERY__POOL"),
        };
        one.option(&["--pool", "-P"]).or(|| variable)
    }

    /// The number of children, if set.
    fn children(self, one: &Invocation, facts: &Facts<'_>) -> Setting<u64> {
        // An unknown argument is more likely the plain number.
        let complete = Invocation {
            is_complete: true,
            ..one.clone()
        };
        complete
            .option(&[AUTOSCALE])
            .or(|| facts.variables.first(self.scales()))
            .read(largest)
            .or(|| one.option(&CONCURRENCY).number())
            .or(|| facts.variables.first(self.variables()).number())
    }

    /// The default number of children: one per CPU, or 16 for Airflow.
    fn by_itself(self, facts: &Facts<'_>) -> Option<u64> {
        match self {
            Self::Plain => facts.whole_cpus(),
            Self::Airflow => Some(16),
        }
    }
}

/// The first number of `10,3`.
fn largest(text: &str) -> Option<u64> {
    text.split(',').next()?.trim().parse().ok()
}

/// How a worker runs its tasks.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Pool {
    /// In this number of processes.
    Processes(u64),
    /// In one process, with the pool of this name.
    Threads(String),
}

/// Measured: a scheduler inside the worker adds 36 MiB.
const EMBEDDED_BEAT: ByteSize = mib(36);

fn need(pool: &Pool, has_beat: bool) -> Need {
    let (low, high, typical, from);
    match pool {
        Pool::Processes(children) => {
            low = mib_hundredths(3900).plus(mib_hundredths(2770).times(*children));
            // From an application whose children were counted:
            // https://github.com/prowler-cloud/prowler/issues/10968
            high = mib(48).plus(mib(170).times(*children));
            from = format!("celery with {}", counted(*children, "child"));
        }
        Pool::Threads(name) => {
            low = mib(67);
            high = mib(48 + 170);
            from = format!("celery with one process for the pool `{name}`");
        }
    }
    typical = low.midpoint(high);
    let beat = if has_beat { EMBEDDED_BEAT } else { mib(0) };
    Need {
        typical: typical.plus(beat),
        low: Some(low.plus(beat)),
        high: Some(high.plus(beat)),
        evidence: Evidence::Reported,
        from,
        source: "measured.csv#celery-cel-prefork-c4; https://github.com/prowler-cloud/prowler/issues/10968".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "--concurrency; --pool".into(),
    }
}

fn single(from: &str, low: u64, typical: u64, source: &'static str) -> Need {
    Need {
        typical: mib(typical),
        low: Some(mib(low)),
        high: None,
        evidence: Evidence::Reported,
        from: from.to_owned(),
        source: source.into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "what the application imports".into(),
    }
}

/// A part of Celery that runs as a single process.
struct Single(Need);

impl Configured for Single {
    fn need(&self) -> Result<Option<Need>, Input> {
        Ok(Some(self.0.clone()))
    }
}

struct Worker<'a> {
    facts: &'a Facts<'a>,
    invocation: &'a Invocation,
    kind: Kind,
    pool: Setting,
    children: Setting<u64>,
    has_beat: bool,
}

impl Program for Celery {
    fn name(&self) -> &'static str {
        "celery"
    }

    fn is_started_by(&self, one: &Invocation) -> bool {
        one.program() == "celery" || one.program() == "airflow" && one.has("celery")
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let By::Invocation(invocation) = run.by else {
            return None;
        };
        if invocation.has("beat") {
            return Some(Box::new(Single(single(
                "celery beat",
                48,
                100,
                "measured.csv#celery-beat; notes#t3-small",
            ))));
        }
        if invocation.has("flower") {
            return Some(Box::new(Single(single(
                "flower",
                49,
                64,
                "measured.csv#flower; notes#local-kubernetes",
            ))));
        }
        let kind = worker(invocation, run.family, run.facts)?;
        Some(Box::new(Worker {
            facts: run.facts,
            invocation,
            kind,
            pool: kind.pool(invocation, run.facts),
            children: kind.children(invocation, run.facts),
            has_beat: beat_of(invocation).is_some(),
        }))
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

/// Whether a pool of that name forks.
fn forks(pool: &str) -> bool {
    pool.is_empty() || matches!(pool, "prefork" | "processes")
}

impl Worker<'_> {
    /// The number of children. Celery defaults to one per CPU, and counts the CPUs of the machine
    /// regardless of the container's limit: <https://github.com/celery/celery/issues/10320>.
    fn concurrency(&self, inputs: &mut Vec<Input>) -> Result<Option<u64>, Input> {
        let stated = self.children.clone().take_if_set(inputs)?;
        if let Some(stated) = stated.filter(|&stated| stated > 0) {
            return Ok(Some(stated));
        }
        let Some(children) = self.kind.by_itself(self.facts) else {
            return Ok(None);
        };
        let name = match self.kind {
            Kind::Plain => "CPUs of the machine",
            Kind::Airflow => "Airflow's own worker_concurrency",
        };
        inputs.push(Input {
            name: name.to_owned(),
            value: children.to_string(),
            at: None,
        });
        Ok(Some(children))
    }

    /// The need with this number of children.
    fn with(&self, children: u64) -> Need {
        need(&Pool::Processes(children), self.has_beat)
    }

    /// Lowers the number of children to at most `most`, if necessary.
    fn follow(&self, limit: ByteSize, most: u64) -> Option<Follow> {
        let (kind, invocation, facts) = (self.kind, self.invocation, self.facts);
        // `--autoscale` overrides the plain number and holds two numbers.
        let scale = option(invocation.arguments(), &[AUTOSCALE]);
        let scale = scale.or_else(|| variable(facts, kind.scales()));
        let least = scale
            .as_ref()
            .and_then(|scale| scale.value.as_deref()?.split_once(','))
            .and_then(|(_, least)| number(least));
        let setting = if scale.is_some() {
            AUTOSCALE
        } else {
            "--concurrency"
        };
        let found = scale
            .or_else(|| find(invocation, &CONCURRENCY))
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
            read: &largest,
            write: &|number| match least {
                Some(least) => format!("{number},{}", least.min(number)),
                None => number.to_string(),
            },
            most,
            unset: kind.by_itself(facts).map(|default| (default, unset)),
            fills: Fills::AtOnce,
            why: why(limit, most, &self.with(most), "child"),
            source: "measured.csv#celery-cel-prefork-c4; https://github.com/prowler-cloud/prowler/issues/10968",
        };
        knob.follow(facts)
    }
}

impl Configured for Worker<'_> {
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let pool = match self.pool.clone() {
            // Unknown options are reported below, if they matter.
            Setting::Unknown(input) if input.at.is_none() || self.invocation.is_complete => {
                return Err(input);
            }
            pool => pool.take(String::new(), &mut inputs).unwrap_or_default(),
        };
        let pool = if forks(&pool) {
            match self.concurrency(&mut inputs)? {
                Some(children) => Pool::Processes(children),
                None => return Ok(None),
            }
        } else {
            Pool::Threads(pool)
        };
        Ok(Some(need(&pool, self.has_beat).with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let pool = match &self.pool {
            Setting::Absent => String::new(),
            Setting::Known(pool, _) => pool.clone(),
            Setting::Unknown(_) => return Adjusted::default(),
        };
        if !forks(&pool) {
            // Threads share one process and need little memory.
            let need = need(&Pool::Threads(pool), self.has_beat);
            return Adjusted::changed(None, Some(need));
        }
        let most = fitting(limit, &|children| self.with(children));
        let default = self.kind.by_itself(self.facts).unwrap_or(most);
        let children = after(&self.children, default, most);
        Adjusted::changed(self.follow(limit, most), Some(self.with(children)))
    }
}

const RULES: &[Rule] = &[
    Rule {
        id: "celery-concurrency",
        number: Some("MB040"),
        severity: Severity::Error,
        title: "a Celery worker with as many children as the machine has CPUs",
        why: "Without `--concurrency` Celery starts one child per CPU of the machine, regardless \
              of the container's limits: at least 28 MiB each, and up to 170 in real applications. \
              It is an error if even the minimum exceeds the limit.",
        fix: "`--concurrency=2`.",
        source: "https://github.com/celery/celery/issues/10320",
        example: example!("celery-concurrency"),
        check: Some(celery_concurrency),
    },
    Rule {
        id: "celery-over-limit",
        number: Some("MB041"),
        severity: Severity::Warning,
        title: "more Celery children than the limit has room for",
        why: "39 MiB for the parent and 28 for each child is what an all but empty application \
              takes while it does nothing.",
        fix: "Lower `--concurrency`, or use `--pool=threads`.",
        source: "https://docs.celeryq.dev/en/stable/userguide/workers.html#concurrency",
        example: example!("celery-over-limit"),
        check: Some(celery_over_limit),
    },
    Rule {
        id: "several-beats",
        number: Some("MB043"),
        severity: Severity::Error,
        title: "a scheduler inside each of several Celery workers",
        why: "`-B` starts a scheduler with the worker. With several containers there are several, \
              and every scheduled task runs several times.",
        fix: "A separate service that runs `celery beat`.",
        source: "https://docs.celeryq.dev/en/stable/userguide/periodic-tasks.html#starting-the-scheduler",
        example: example!("several-beats"),
        check: Some(several_beats),
    },
];

fn celery_worker(scene: &Scene<'_>) -> Option<(Invocation, Kind)> {
    let family = scene.family.map(|found| found.family.name);
    let kind = |one| worker(one, family, scene.facts);
    let mut running = scene.facts.running();
    running.find_map(|one| Some((one.clone(), kind(one)?)))
}

fn counts_cpus((worker, kind): &(Invocation, Kind), scene: &Scene<'_>) -> bool {
    *kind == Kind::Plain
        && matches!(kind.children(worker, scene.facts), Setting::Absent)
        && matches!(kind.pool(worker, scene.facts), Setting::Absent)
}

fn celery_concurrency(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let worker = celery_worker(scene)?;
    if !counts_cpus(&worker, scene) {
        return None;
    }
    let finding = over(rule, scene, "add --concurrency=2 to the command")?;
    Some(match worker.0.words.first().and_then(|word| word.at) {
        Some(at) => finding.related(at, "no --concurrency here"),
        None => finding,
    })
}

fn celery_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let worker = celery_worker(scene)?;
    if counts_cpus(&worker, scene) {
        return None;
    }
    let help = match worker.1 {
        Kind::Plain => "lower --concurrency, or raise the limit",
        Kind::Airflow => "set AIRFLOW__CELERY__WORKER_CONCURRENCY, or raise the limit",
    };
    over(rule, scene, help)
}

fn several_beats(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (celery, _) = celery_worker(scene)?;
    let beat = beat_of(&celery)?;
    let service = scene.service();
    let others = scene
        .active()
        .filter(|other| other.service.name != service.name && other.service.count > 0);
    let mut count = service.count;
    let mut places = Vec::new();
    for facts in others {
        let other = facts.service;
        // A different image has different tasks.
        let is_same = other.image == service.image;
        let is_worker = |one: &&Invocation| worker(one, None, facts).is_some();
        let found = facts.running().find(is_worker);
        let word = found.filter(|_| is_same).and_then(|found| {
            beat_of(found).filter(|_| application(found) == application(&celery))
        });
        if let Some(word) = word {
            count = count.saturating_add(other.count);
            places.push((word.at.unwrap_or(other.at), other.name.clone()));
        }
    }
    (service.count > 0 && count > 1).then(|| {
        let mut finding = rule
            .says(format!(
                "{count} containers, each with a scheduler: every scheduled task runs {count} times"
            ))
            .at(beat.at.unwrap_or(service.at))
            .help("drop it here, and add one service that runs celery beat");
        if let Some(at) = service.count_at.filter(|_| service.count > 1) {
            finding = finding.related(at, "so many containers");
        }
        for (at, name) in places {
            finding = finding.related(at, format!("`{name}` has one, too"));
        }
        finding
    })
}

const APP: [&str; 2] = ["-A", "--app"];

fn application(celery: &Invocation) -> Option<String> {
    celery.option(&APP).known()
}

/// The word that makes a worker also run the scheduler.
fn beat_of(celery: &Invocation) -> Option<Word> {
    let is_beat = |word: &&Word| matches!(word.text.as_str(), "-B" | "--beat");
    celery.arguments().iter().find(is_beat).cloned()
}
