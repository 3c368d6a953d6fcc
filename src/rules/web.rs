//! Browsers and tracing.

use compose_spec_loader::finding::{Finding, Severity};

use crate::lint::scene::{Scene, size};
use crate::lint::{Rule, example};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "browser-shm",
        number: Some("MB054"),
        severity: Severity::Warning,
        title: "a browser with the default /dev/shm",
        why: "Docker gives a container 64 MiB of /dev/shm, and Chromium crashes when its pages do \
              not fit.",
        fix: "`shm_size: 1g`, counted in the limit; or `--disable-dev-shm-usage`.",
        source: "https://playwright.dev/docs/docker#run-the-image; https://github.com/SeleniumHQ/docker-selenium#quick-start",
        example: example!("browser-shm"),
        check: Some(browser_shm),
    },
    Rule {
        id: "traces-in-memory",
        number: Some("MB055"),
        severity: Severity::Warning,
        title: "Jaeger with a limit, and an unbounded number of traces in memory",
        why: "Its in-memory store is unbounded, so it is OOM-killed at its limit and loses all \
              traces.",
        fix: "`MEMORY_MAX_TRACES: 25000`, or a store on disk.",
        source: "https://www.jaegertracing.io/docs/1.62/deployment/#in-memory",
        example: example!("traces-in-memory"),
        check: Some(traces_in_memory),
    },
];

fn browser_shm(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let service = scene.service();
    let image = service.image.as_deref().unwrap_or_default();
    // Only images that run the browser themselves; their vendors ask for it.
    let is_browser = [
        "selenium/standalone-",
        "selenium/node-",
        "microsoft/playwright",
        "/playwright:",
        "alpine-chrome",
        "browserless/",
        "headless-shell",
    ]
    .iter()
    .any(|name| image.contains(name));
    let mut mounts = service.mounts.iter();
    let mounts_shm = mounts.any(|mount| &*mount.target == "/dev/shm");
    let is_host = service.ipc.as_deref() == Some("host");
    let tells = scene
        .facts
        .invocations
        .iter()
        .any(|one| one.has("--disable-dev-shm-usage"));
    (is_browser && !mounts_shm && !is_host && !tells && service.shm.is_none()).then(|| {
        rule.says("a browser needs more than the 64 MiB of /dev/shm that Docker gives")
            .at(scene.image_at())
            .help("set shm_size: 1g, and count it in the limit")
    })
}

fn traces_in_memory(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let image = scene.service().image.as_deref().unwrap_or_default();
    // Version 2 has a configuration file instead.
    let keeps = scene.is_a(&["jaeger"]) && image.contains("all-in-one");
    let is_set = scene.has_variable(&["MEMORY_MAX_TRACES", "SPAN_STORAGE_TYPE"])
        || scene.facts.invocations.iter().any(|one| {
            one.arguments().iter().any(|word| {
                word.text.starts_with("--memory.max-traces") || word.text.starts_with("--config")
            })
        });
    (keeps && !is_set).then(|| {
        rule.says(format!(
            "traces are kept in memory without end, until the kernel ends it at {}",
            size(limit)
        ))
        .at(at)
        .help("set MEMORY_MAX_TRACES: 25000")
    })
}
