//! Message brokers.

use crate::finding::{Finding, Severity};
use crate::knowledge::runtimes::size as read;
use crate::knowledge::setting::Setting;

use super::registry::{Rule, example};
use super::scene::{Place as _, Scene, percent, size, told, whole_mib};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "rabbitmq-watermark",
    number: Some("MB036"),
    severity: Severity::Warning,
    title: "RabbitMQ with a watermark above four fifths of its limit",
    why: "At the watermark RabbitMQ stops publishers; it does not give memory back, and a watermark \
          near the limit is reached when it is too late.",
    fix: "An absolute watermark of three fifths of the limit in rabbitmq.conf.",
    source: "https://www.rabbitmq.com/docs/memory",
    example: example!("rabbitmq-watermark"),
    check: Some(watermark),
}];

const FILES: [&str; 2] = [
    "/etc/rabbitmq/rabbitmq.conf",
    "/etc/rabbitmq/conf.d/10-defaults.conf",
];

fn watermark(rule: &Rule, scene: &mut Scene<'_, '_, '_>) -> Option<Finding> {
    let (limit, at) = scene.limit().filter(|_| scene.is_a(&["rabbitmq"]))?;
    let relative = of_environment(scene).or(|| {
        scene
            .facts
            .configured(&FILES, &["vm_memory_high_watermark.relative"])
    });
    if let Some((share, input)) = told(relative.read(|text| read::percent(&hundred(text)?, 1000))) {
        return (share > 800).then(|| {
            rule.says(format!(
                "publishers are stopped at {} % of {}, when it is too late",
                share / 10,
                size(limit)
            ))
            .at(input.at.unwrap_or(at))
            .beside_limit(scene)
            .help("write 0.6")
        });
    }
    let absolute = scene
        .facts
        .configured(&FILES, &["vm_memory_high_watermark.absolute"]);
    let (bytes, input) = told(absolute.read(units))?;
    (bytes > percent(limit, 80)).then(|| {
        rule.says(format!(
            "publishers are stopped at {} of {}, when it is too late",
            size(bytes),
            size(limit)
        ))
        .at(input.at.unwrap_or(at))
        .beside_limit(scene)
        .help(format!("write {}MiB", whole_mib(percent(limit, 60))))
    })
}

fn of_environment(scene: &Scene<'_, '_, '_>) -> Setting {
    scene
        .facts
        .variables
        .get("RABBITMQ_VM_MEMORY_HIGH_WATERMARK")
}

/// `0.6` as `60`.
fn hundred(text: &str) -> Option<String> {
    let share: f64 = text.trim().parse().ok()?;
    (0.0..=1.0)
        .contains(&share)
        .then(|| format!("{:.1}", share * 100.0))
}

/// `512MiB`, `512MB`, or bytes.
fn units(text: &str) -> Option<u64> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit());
    let (number, unit) = text.split_at(end.unwrap_or(text.len()));
    let scale = match unit.trim() {
        "" => 1,
        "kB" | "KB" => 1_000,
        "MB" => 1_000_000,
        "GB" => 1_000_000_000,
        "KiB" | "k" | "ki" => 1 << 10,
        "MiB" | "M" | "Mi" => 1 << 20,
        "GiB" | "G" | "Gi" => 1 << 30,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(scale)
}
