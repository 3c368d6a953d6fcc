//! `ClickHouse`.

use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::mib;
use crate::lint::scene::{Scene, size};
use crate::lint::{Rule, example};

use super::Program;

pub(super) struct ClickHouse;

impl Program for ClickHouse {
    fn name(&self) -> &'static str {
        "clickhouse"
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

const RULES: &[Rule] = &[Rule {
    id: "clickhouse-small",
    number: Some("MB037"),
    severity: Severity::Warning,
    title: "ClickHouse in less than 768 MiB with its default settings",
    why: "The defaults are for 16 GB: it may take 90 % of what it sees, and its mark cache \
              alone may grow to 5 GiB.",
    fix: "Raise the limit, or mount a configuration with small caches.",
    source: "https://clickhouse.com/docs/operations/tips#using-less-than-16gb-of-ram",
    example: example!("clickhouse-small"),
    check: Some(clickhouse_small),
}];

fn clickhouse_small(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit().filter(|_| scene.is_a(&["clickhouse"]))?;
    let mut mounts = scene.service().mounts.iter();
    let is_configured = mounts.any(|mount| mount.target.starts_with("/etc/clickhouse-server"));
    (limit < mib(768) && !is_configured).then(|| {
        rule.says(format!(
            "ClickHouse's defaults are for 16 GB, and {} are allowed",
            size(limit)
        ))
        .at(at)
        .help("allow 1g, or mount a configuration with small caches")
    })
}
