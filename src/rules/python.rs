//! Celery and Gunicorn: a process for each worker.

use crate::finding::{Finding, Severity};
use crate::knowledge::arguments::{Invocation, Word};
use crate::knowledge::celery::{self, Kind};
use crate::knowledge::runtimes::{self, Formula, Use};
use crate::knowledge::setting::Setting;
use crate::stack::Command;

use crate::lint::scene::{Scene, place_of, size};
use crate::lint::{Rule, example};

pub(super) const RULES: &[Rule] = &[
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

fn celery_worker(scene: &Scene<'_>) -> Option<(Invocation, Kind)> {
    let family = scene.family.map(|found| found.family.name);
    let kind = |one| celery::worker(one, family, scene.facts);
    let mut running = scene.facts.running();
    running.find_map(|one| Some((one.clone(), kind(one)?)))
}

/// What the settings of its programs come to at the least.
fn least(scene: &Scene<'_>) -> Option<Use> {
    let family = scene.family;
    match runtimes::formula(scene.facts, family.as_ref()) {
        Formula::Use(found) => Some(found),
        Formula::None | Formula::CannotTell(_) => None,
    }
}

fn over(rule: &Rule, scene: &Scene<'_>, help: &str) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let Use {
        low, from, inputs, ..
    } = least(scene)?;
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
        // Another application has tasks of its own.
        let is_same = other.image == service.image;
        let is_worker = |one: &&Invocation| celery::worker(one, None, facts).is_some();
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

/// The word that starts a scheduler with a worker.
fn beat_of(celery: &Invocation) -> Option<Word> {
    let is_beat = |word: &&Word| matches!(word.text.as_str(), "-B" | "--beat");
    celery.arguments().iter().find(is_beat).cloned()
}

fn workers_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    scene.runs(&["gunicorn", "uwsgi", "uvicorn", "fastapi", "puma", "rails"])?;
    over(rule, scene, "start fewer workers, or raise the limit")
}

/// What stands for the number of the machine's CPUs in a command line.
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
    // Builds and the like count the CPUs, too, and end; a server is known by its option.
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
