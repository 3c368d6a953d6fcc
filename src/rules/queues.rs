//! Message brokers.

use crate::compose::shell;
use crate::finding::{Finding, Severity};
use crate::knowledge::reference::Reference;
use crate::knowledge::runtimes::size as read;
use crate::knowledge::setting::Input;

use crate::lint::scene::{Place as _, Scene, percent, size, stated, told, whole_mib};
use crate::lint::{Rule, example};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "rabbitmq-watermark",
    number: Some("MB036"),
    severity: Severity::Warning,
    title: "RabbitMQ with a watermark above four fifths of its limit",
    why: "At the watermark RabbitMQ stops publishers; it does not free memory, and a watermark \
          near the limit is reached too late. RABBITMQ_VM_MEMORY_HIGH_WATERMARK is an error: the \
          official image rejects it since 3.9.",
    fix: "An absolute watermark of three fifths of the limit in rabbitmq.conf.",
    source: "https://www.rabbitmq.com/docs/memory; https://hub.docker.com/_/rabbitmq",
    example: example!("rabbitmq-watermark"),
    check: Some(watermark),
}];

const ABSOLUTE: &str = "vm_memory_high_watermark.absolute";
const RELATIVE: &str = "vm_memory_high_watermark.relative";

/// By which older images set it.
const REMOVED: &str = "RABBITMQ_VM_MEMORY_HIGH_WATERMARK";

fn watermark(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    if !scene.is_a(&["rabbitmq"]) {
        return None;
    }
    if scene.has_variable(&[REMOVED]) && has_removed_it(scene) {
        return removed(rule, scene);
    }
    let (limit, _) = scene.limit()?;
    // What the server is told on its line wins over its files.
    let input = match of_environment(scene) {
        Some(input) => input,
        None => told(stated(&[ABSOLUTE, RELATIVE], scene))?.1,
    };
    if input.name == ABSOLUTE {
        let bytes = read::rabbitmq(&input.value)?;
        return (bytes > percent(limit, 80)).then(|| {
            let better = format!("{}MiB", whole_mib(percent(limit, 60)));
            rule.says(format!(
                "publishers are stopped at {} of {}, when it is too late",
                size(bytes),
                size(limit)
            ))
            .at_input(&input, scene)
            .beside_limit(scene)
            .help(format!("write {better}"))
            .write(better, &input, scene)
        });
    }
    let share = read::percent(&hundred(&input.value)?, 1000)?;
    (share > 800).then(|| {
        rule.says(format!(
            "publishers are stopped at {} % of {}, when it is too late",
            share / 10,
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help("write 0.6")
        .write("0.6", &input, scene)
    })
}

/// Whether it is the official image since 3.9, whose script refuses the variable.
/// <https://hub.docker.com/_/rabbitmq>
fn has_removed_it(scene: &Scene<'_>) -> bool {
    let image = scene.service().image.as_deref().unwrap_or_default();
    let reference = Reference::parse(image);
    let mut parts = reference.tag.unwrap_or("latest").split(['.', '-']);
    let mut number = || parts.next().and_then(|part| part.parse::<u32>().ok());
    let is_old = match (number(), number()) {
        (Some(3), Some(minor)) => minor < 9,
        (Some(major), _) => major < 3,
        (None, _) => false,
    };
    reference.name == "rabbitmq" && !is_old
}

fn removed(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (_, _, at) = scene
        .facts
        .variables
        .all()
        .find(|(name, ..)| *name == REMOVED)?;
    let mut finding = rule
        .says(format!(
            "{REMOVED} was removed in 3.9: the image refuses to start with it"
        ))
        .at(at.unwrap_or(scene.service().at))
        .help(format!("set {ABSOLUTE} in rabbitmq.conf"));
    finding.severity = Severity::Error;
    Some(finding)
}

/// The variable of other images, or an argument of the server.
fn of_environment(scene: &Scene<'_>) -> Option<Input> {
    if let Some((_, input)) = told(scene.facts.variables.get(REMOVED)) {
        return Some(input);
    }
    let arguments = scene
        .facts
        .variables
        .get("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS");
    let (text, input) = told(arguments)?;
    let mut words = shell::options(&text).into_iter();
    let name = words.find(|word| word == "vm_memory_high_watermark")?;
    Some(Input {
        name,
        value: words.next()?,
        at: input.at,
    })
}

/// `0.6` as `60`.
fn hundred(text: &str) -> Option<String> {
    let share: f64 = text.trim().parse().ok()?;
    (0.0..=1.0)
        .contains(&share)
        .then(|| format!("{:.1}", share * 100.0))
}
