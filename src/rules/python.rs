//! Celery and Gunicorn: a process for each worker.

use crate::finding::{Finding, Severity};
use crate::knowledge::arguments::Invocation;
use crate::knowledge::runtimes::{self, Formula};
use crate::knowledge::setting::Setting;

use super::registry::{Rule, example};
use super::scene::{Scene, size};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "celery-concurrency",
        number: Some("MB040"),
        severity: Severity::Error,
        title: "a Celery worker with as many children as the machine has CPUs",
        why: "Without `--concurrency` Celery starts one child for each CPU of the machine, \
              whatever the container may use: at least 28 MiB each, and up to 170 in real \
              applications. It is an error where even the least does not go into the limit.",
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
        fix: "One service of its own with `celery beat`.",
        source: "https://docs.celeryq.dev/en/stable/userguide/periodic-tasks.html#starting-the-scheduler",
        example: example!("several-beats"),
        check: Some(several_beats),
    },
    Rule {
        id: "workers-over-limit",
        number: Some("MB044"),
        severity: Severity::Warning,
        title: "more Gunicorn, Uvicorn or Puma workers than the limit has room for",
        why: "Each worker is a copy of the application: 29 MiB for an all but empty one under \
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
        why: "`nproc` and `cpu_count` see the machine and not the container: 16 workers and more \
              on a large one, at 70 MiB each.",
        fix: "Say how many.",
        source: "https://github.com/IBM/mcp-context-forge/issues/6494; https://github.com/thatmattlove/hyperglass/issues/356",
        example: example!("workers-by-cpus"),
        check: Some(workers_by_cpus),
    },
];

fn celery_worker(scene: &Scene<'_, '_, '_>) -> Option<Invocation> {
    scene
        .runs(&["celery"])
        .filter(|celery| celery.has("worker"))
}

/// What the settings of its programs come to at the least, and in which words.
fn least(scene: &mut Scene<'_, '_, '_>) -> Option<(u64, String)> {
    let family = scene.family;
    match runtimes::formula(&mut scene.facts, family.as_ref()) {
        Formula::Use(found) => Some((found.low, found.from)),
        Formula::None | Formula::CannotTell(_) => None,
    }
}

fn over(rule: &Rule, scene: &mut Scene<'_, '_, '_>, help: &str) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let (low, from) = least(scene)?;
    (low > limit).then(|| {
        rule.says(format!(
            "{from} takes {} at the least, and {} are allowed",
            size(low),
            size(limit)
        ))
        .at(at)
        .help(help)
    })
}

fn counts_cpus(celery: &Invocation, scene: &Scene<'_, '_, '_>) -> bool {
    let options = ["--concurrency", "-c", "--autoscale", "--pool", "-P"];
    let variables = ["CELERY_WORKER_CONCURRENCY", "CELERYD_CONCURRENCY"];
    matches!(celery.option(&options), Setting::Absent) && !scene.has_variable(&variables)
}

fn celery_concurrency(rule: &Rule, scene: &mut Scene<'_, '_, '_>) -> Option<Finding> {
    let celery = celery_worker(scene)?;
    if !counts_cpus(&celery, scene) {
        return None;
    }
    over(rule, scene, "add --concurrency=2 to the command")
}

fn celery_over_limit(rule: &Rule, scene: &mut Scene<'_, '_, '_>) -> Option<Finding> {
    let celery = celery_worker(scene)?;
    if counts_cpus(&celery, scene) {
        return None;
    }
    over(rule, scene, "lower --concurrency, or raise the limit")
}

fn several_beats(rule: &Rule, scene: &mut Scene<'_, '_, '_>) -> Option<Finding> {
    let celery = celery_worker(scene)?;
    let beat = celery
        .arguments()
        .iter()
        .find(|word| matches!(word.text.as_str(), "-B" | "--beat"))?;
    let service = scene.service();
    (service.count > 1).then(|| {
        let mut finding = rule
            .says(format!(
                "{} containers, each with a scheduler: every scheduled task runs {} times",
                service.count, service.count
            ))
            .at(beat.at.unwrap_or(service.at))
            .help("drop it here, and add one service that runs celery beat");
        if let Some(at) = service.count_at {
            finding = finding.related(at, "so many containers");
        }
        finding
    })
}

fn workers_over_limit(rule: &Rule, scene: &mut Scene<'_, '_, '_>) -> Option<Finding> {
    scene.runs(&["gunicorn", "uvicorn", "fastapi", "puma", "rails"])?;
    over(rule, scene, "start fewer workers, or raise the limit")
}

/// What stands for the number of the machine's CPUs in a command line.
const COUNTS: [&str; 3] = ["$(nproc)", "`nproc`", "cpu_count()"];

fn workers_by_cpus(rule: &Rule, scene: &mut Scene<'_, '_, '_>) -> Option<Finding> {
    let nodes = ["entrypoint", "command"];
    let mut texts = nodes
        .iter()
        .filter_map(|key| scene.service().config.get(key))
        .flat_map(|node| node.as_seq().unwrap_or(std::slice::from_ref(node)));
    // Builds and the like count the CPUs, too, and end; a server is known by its option.
    let is_server = |text: &str| {
        ["-w", "worker", "concurrency"]
            .iter()
            .any(|sign| text.contains(sign))
    };
    let node = texts.find(|node| {
        node.as_str()
            .is_some_and(|text| COUNTS.iter().any(|count| text.contains(count)) && is_server(text))
    })?;
    Some(
        rule.says("the number of workers is that of the machine's CPUs, and each takes memory")
            .at(node.span)
            .help("say how many workers there are"),
    )
}
