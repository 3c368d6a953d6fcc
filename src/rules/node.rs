//! Node: the cap on its heap, and servers that are for developers.

use crate::finding::{Finding, Severity};
use crate::knowledge::development;
use crate::knowledge::node;
use crate::knowledge::runtimes::size as read;
use crate::knowledge::setting::Input;

use crate::lint::scene::{Place as _, Scene, percent, size, told, whole_mib};
use crate::lint::{Rule, example};

const MIB: u64 = 1 << 20;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "old-space-over-limit",
        number: Some("MB046"),
        severity: Severity::Error,
        title: "a Node heap as large as the limit",
        why: "V8 collects aggressively only near its own cap. If that is not below the limit, the \
              kernel kills the process first. More than four fifths of the limit is a warning.",
        fix: "Three quarters of the limit, 65 % below 512 MiB.",
        source: "https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib",
        example: example!("old-space-over-limit"),
        check: Some(old_space_over_limit),
    },
    Rule {
        id: "node-small",
        number: Some("MB047"),
        severity: Severity::Warning,
        title: "Node with less than 96 MiB",
        why: "An empty server takes 40 to 53 MiB. With little more than that, the process spends \
              its time collecting garbage instead of being killed and restarted.",
        fix: "128 MiB or more.",
        source: "measured: a hello-world Express server",
        example: example!("node-small"),
        check: Some(node_small),
    },
    Rule {
        id: "development-server",
        number: Some("MB048"),
        severity: Severity::Warning,
        title: "a development server with a limit or a restart policy",
        why: "A server that compiles while it serves takes 186 to 371 MiB, where the built \
              application takes 80 and static files 6. A limit or `restart:` suggests a permanent \
              deployment.",
        fix: "Build the application, and serve the build.",
        source: "https://nextjs.org/docs/app/guides/production-checklist; https://vite.dev/guide/static-deploy",
        example: example!("development-server"),
        check: Some(development_server),
    },
];

fn heap(scene: &Scene<'_>) -> Option<(u64, Input)> {
    let running = scene.facts.running().find(|one| node::is_node(one));
    let stated = node::heap(running, scene.facts);
    told(stated).map(|(heap, input)| (read::mib(heap), input))
}

fn old_space_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    let (heap, input) = heap(scene)?;
    if heap <= percent(limit, 80) {
        return None;
    }
    let mut finding = rule.says(format!(
        "the heap may grow to {} and the container to {}: it is killed before V8 collects in earnest",
        size(heap),
        size(limit)
    ));
    if heap < limit {
        finding.severity = Severity::Warning;
    }
    // What V8 has beside its heap weighs more in a small container.
    let share = if limit < 512 * MIB { 65 } else { 75 };
    let better = whole_mib(percent(limit, share));
    Some(
        finding
            .at_input(&input, scene)
            .beside_limit(scene)
            .help(format!("write --max-old-space-size={better}"))
            .write(better.to_string(), &input, scene),
    )
}

fn node_small(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let programs = ["node", "nodejs", "npm", "yarn", "pnpm", "next"];
    let is_node = scene.is_a(&["node-app", "nextjs"]) || scene.runs(&programs).is_some();
    (is_node && limit < 96 * MIB).then(|| {
        rule.says(format!(
            "an empty Node server takes 40 to 53 MiB, and {} are allowed",
            size(limit)
        ))
        .at(at)
        .help("allow 128m")
    })
}

fn development_server(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let restart = scene.service().restart.as_deref();
    let is_to_stay = restart.is_some_and(|restart| matches!(restart, "always" | "unless-stopped"));
    if !is_to_stay && !scene.has_limit() {
        return None;
    }
    let (found, command) = scene
        .facts
        .running()
        .find_map(|one| Some((one, development::of(one)?.command)))?;
    let at = found.words.first().and_then(|word| word.at);
    Some(
        rule.says(format!(
            "`{command}` is for developers: it compiles or watches while it serves"
        ))
        .at(at.unwrap_or(scene.service().at))
        .help("build the application, and serve what was built"),
    )
}
