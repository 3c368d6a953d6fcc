//! `RabbitMQ`: blocks publishers at the memory watermark.

use bytesize::ByteSize;
use compose_spec_loader::compose::shell;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::facts::Facts;
use crate::knowledge::reference::Reference;
use crate::knowledge::setting::{Input, Setting};
use crate::lint::scene::{Place as _, Scene, size, told};
use crate::lint::{Rule, example};

use super::{Configured, Need, Program, Run, memory_size};

pub(super) struct RabbitMq;

const ABSOLUTE: &str = "vm_memory_high_watermark.absolute";
const RELATIVE: &str = "vm_memory_high_watermark.relative";

/// The need with a watermark. <https://www.rabbitmq.com/docs/memory>
fn need(watermark: ByteSize, has_management: bool) -> Need {
    Need {
        typical: mib(130),
        low: Some(mib(if has_management { 105 } else { 97 })),
        high: Some(watermark.max(mib(130))),
        evidence: Evidence::Reported,
        from: format!(
            "RabbitMQ that holds publishers back at {} MiB",
            watermark.whole_mib()
        ),
        source: "measured.csv#rabbitmq-3.10-management; https://www.rabbitmq.com/docs/memory"
            .into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "the backlog of the queues; connections; vm_memory_high_watermark".into(),
    }
}

struct Settings {
    watermark: Setting<ByteSize>,
    has_management: bool,
}

impl Settings {
    fn read(facts: &Facts<'_>) -> Self {
        let memory = facts.visible_memory().map(ByteSize);
        let setting = |name: &str| {
            let inside = facts.configured_under(&["/etc/rabbitmq/conf.d/"], &[name]);
            inside.or(|| facts.configured(&["/etc/rabbitmq/rabbitmq.conf"], &[name]))
        };
        let relative = || match memory {
            Some(memory) => setting(RELATIVE).read(|text| fraction(text, memory)),
            None => Setting::Absent,
        };
        let image = facts.service.image.as_deref().map(Reference::parse);
        let tag = image.and_then(|image| image.tag).unwrap_or_default();
        Self {
            watermark: setting(ABSOLUTE).read(memory_size::rabbitmq).or(relative),
            has_management: tag.contains("management"),
        }
    }
}

impl Program for RabbitMq {
    fn name(&self) -> &'static str {
        "rabbitmq"
    }

    fn families(&self) -> &'static [&'static str] {
        &["rabbitmq"]
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        Some(Box::new(Settings::read(run.facts)))
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

impl Configured for Settings {
    /// Requires a stated watermark.
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let watermark = self.watermark.clone().take_if_set(&mut inputs)?;
        Ok(watermark.map(|mark| need(mark, self.has_management).with(inputs)))
    }
}

/// Parses a fraction of the visible memory, such as `0.4`.
fn fraction(text: &str, memory: ByteSize) -> Option<ByteSize> {
    let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
    let digits: String = part.chars().chain("00".chars()).take(2).collect();
    let percent = whole.parse::<u64>().ok()?.checked_mul(100)?;
    let percent = percent.checked_add(digits.parse().ok()?)?;
    memory_size::percent(&percent.to_string(), memory)
}

const RULES: &[Rule] = &[Rule {
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

/// The variable of older images.
const REMOVED: &str = "RABBITMQ_VM_MEMORY_HIGH_WATERMARK";

fn watermark(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    if !scene.is_a(&["rabbitmq"]) {
        return None;
    }
    if scene.has_variable(&[REMOVED]) && has_removed_it(scene) {
        return removed(rule, scene);
    }
    let (limit, _) = scene.limit()?;
    // The command line overrides configuration files.
    let input = match of_environment(scene) {
        Some(input) => input,
        None => told(Settings::read(scene.facts).watermark)?.1,
    };
    if input.name == ABSOLUTE {
        let bytes = memory_size::rabbitmq(&input.value)?;
        return (bytes > limit.percent(80)).then(|| {
            let better = format!("{}MiB", limit.percent(60).whole_mib());
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
    let share = memory_size::percent(&hundred(&input.value)?, ByteSize(1000))?.0;
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

/// Whether it is the official image since 3.9, whose script rejects the variable.
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

/// Converts `0.6` to `60`.
fn hundred(text: &str) -> Option<String> {
    let share: f64 = text.trim().parse().ok()?;
    (0.0..=1.0)
        .contains(&share)
        .then(|| format!("{:.1}", share * 100.0))
}
