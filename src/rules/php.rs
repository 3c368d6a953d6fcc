//! PHP: what each of its children may take.

use crate::finding::{Finding, Severity};
use crate::knowledge::runtimes::php;

use crate::lint::scene::{Place as _, Scene, size, whole_mib};
use crate::lint::{Rule, example};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "php-memory-limit",
    number: Some("MB052"),
    severity: Severity::Warning,
    title: "PHP's `memory_limit` above the container's limit",
    why: "One request may use up to memory_limit, and several run at once; the kernel kills the \
          child before PHP can report the error.",
    fix: "A memory_limit below the container's, divided by the requests that run at once.",
    source: "https://www.php.net/manual/en/ini.core.php#ini.memory-limit",
    example: example!("php-memory-limit"),
    check: Some(memory_limit),
}];

fn memory_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    let names = php::memory_limit(scene.family.map(|found| found.family.name));
    let (most, input) = scene.variable(names, php::size)?;
    (most > limit).then(|| {
        let allowed = if most == u64::MAX {
            "as much as it likes".to_owned()
        } else {
            size(most).to_string()
        };
        rule.says(format!(
            "one request may take {allowed}, and the container {}",
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help(format!("write {}M or less", whole_mib(limit / 2)))
    })
}
