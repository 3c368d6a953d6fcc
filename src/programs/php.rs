//! PHP: a pool of children under PHP-FPM, and a memory limit per request.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::lint::scene::{Place as _, Scene, size};
use crate::lint::{Rule, example};
use crate::plural::counted;

use super::follow::{Adjusted, Fills, Follow};
use super::knob::{Knob, after};
use super::place::{hidden, variable};
use super::{By, Configured, Need, Program, Run, memory_size};

pub(super) struct Php;

/// PHP-FPM without children.
const BASE: ByteSize = mib(20);

/// Each child.
const EACH: ByteSize = mib(40);

const SOURCE: &str = "measured.csv#php-fpm82-dynamic-2; https://gist.github.com/holmberd/44fa5c2555139a1a46e01434d3aaa512";

/// Where images keep pool configuration.
const FOLDERS: [&str; 3] = [
    "/usr/local/etc/php-fpm.d/",
    "/etc/php-fpm.d/",
    "/opt/bitnami/php/etc/php-fpm.d/",
];

/// Variables of images that set the number of children.
const CHILDREN: [&str; 3] = [
    "PHP_FPM_PM_MAX_CHILDREN",
    "PHP_FPM_MAX_CHILDREN",
    "PM_MAX_CHILDREN",
];

/// Families of PHP-only images.
const FAMILIES: [&str; 6] = [
    "php-fpm",
    "php-apache",
    "php-laravel-octane",
    "nextcloud",
    "wordpress",
    "drupal-joomla",
];

/// Variables of images that set `memory_limit`. Generic names count only in PHP-only images.
const MEMORY_LIMIT: [&str; 3] = ["PHP_MEMORY_LIMIT", "MEMORY_LIMIT", "PHP_INI_MEMORY_LIMIT"];

/// The variables that a family reads.
fn memory_limit_variables(family: Option<&str>) -> &'static [&'static str] {
    if family.is_some_and(|family| FAMILIES.contains(&family)) {
        &MEMORY_LIMIT
    } else {
        &MEMORY_LIMIT[..1]
    }
}

/// `128M`: bytes, or `K`, `M`, `G` of 1024. -1 means no limit.
/// <https://www.php.net/manual/en/faq.using.php#faq.using.shorthandbytes>
fn size_of(text: &str) -> Option<ByteSize> {
    if text.trim() == "-1" {
        return Some(ByteSize(u64::MAX));
    }
    memory_size::java(text)
}

/// The number of children set in configuration files.
fn children_in_files(facts: &Facts<'_>) -> Setting {
    facts.configured_under(&FOLDERS, &["pm.max_children"])
}

/// The need of PHP-FPM with this number of children.
/// <https://www.php.net/manual/en/install.fpm.configuration.php#pm.max-children>
fn need(children: u64) -> Need {
    let with = |base: ByteSize, each: ByteSize| base.plus(each.times(children));
    Need {
        typical: with(BASE, EACH),
        low: Some(with(mib(4), mib(4))),
        // The opcode cache takes up to 128 MiB.
        high: Some(with(mib(148), mib(85))),
        evidence: Evidence::Reported,
        from: format!("php-fpm with up to {}", counted(children, "child")),
        source: SOURCE.into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "pm.max_children; memory_limit".into(),
    }
}

/// The number of children that fits a limit: the inverse of [`need`].
fn children_under(limit: ByteSize) -> u64 {
    limit.minus(BASE).fits(EACH).max(1)
}

/// `memory_limit` for a container limit.
fn memory_limit_under(limit: ByteSize) -> ByteSize {
    limit.over(2)
}

struct Settings<'a> {
    facts: &'a Facts<'a>,
    family: Option<&'a str>,
    /// Whether it is PHP-FPM and not another server that runs PHP.
    is_fpm: bool,
    children: Setting<u64>,
}

impl Program for Php {
    fn name(&self) -> &'static str {
        "php"
    }

    fn families(&self) -> &'static [&'static str] {
        &["php-fpm"]
    }

    fn is_started_by(&self, one: &Invocation) -> bool {
        one.program() == "php-fpm"
    }

    fn is_set_by_environment(&self) -> bool {
        true
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let children = children_in_files(run.facts).or(|| run.facts.variables.first(&CHILDREN));
        Some(Box::new(Settings {
            facts: run.facts,
            family: run.family,
            is_fpm: run.by != By::Environment,
            children: children.number(),
        }))
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

impl Settings<'_> {
    /// The change of `memory_limit`, if necessary. It is kept as long as it fits because scripts
    /// may need it.
    fn memory_limit(&self, limit: ByteSize) -> Option<Follow> {
        let found = variable(self.facts, memory_limit_variables(self.family))?;
        let now = found.value.as_deref().and_then(size_of);
        if now.is_some_and(|now| now <= limit) {
            return None;
        }
        let knob = Knob {
            setting: "memory_limit",
            found: Some(found),
            read: &size_of,
            write: &|bytes: ByteSize| format!("{}M", bytes.whole_mib()),
            most: mib(memory_limit_under(limit).whole_mib().max(1)),
            unset: None,
            fills: Fills::Heap,
            why: "half of the limit: several requests run at once".to_owned(),
            source: "https://www.php.net/manual/en/ini.core.php#ini.memory-limit",
        };
        knob.follow(self.facts)
    }

    /// The change of the number of children, if necessary.
    fn children(&self, limit: ByteSize) -> Option<Follow> {
        let found = children_in_files(self.facts).known();
        let found = found.map(|value| hidden(Some(value)));
        let knob = Knob {
            setting: "pm.max_children",
            found: found.or_else(|| variable(self.facts, &CHILDREN)),
            read: &|text| text.trim().parse().ok(),
            write: &|number: u64| number.to_string(),
            most: children_under(limit),
            unset: None,
            fills: Fills::Later,
            why: "20 MiB and 40 for each child".to_owned(),
            source: SOURCE,
        };
        knob.follow(self.facts)
    }
}

impl Configured for Settings<'_> {
    /// Requires a stated number of children.
    fn need(&self) -> Result<Option<Need>, Input> {
        if !self.is_fpm {
            return Ok(None);
        }
        let mut inputs = Vec::new();
        let children = self.children.clone().take_if_set(&mut inputs)?;
        Ok(children.map(|children| need(children).with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let mut changes: Vec<Follow> = self.memory_limit(limit).into_iter().collect();
        if !self.is_fpm {
            return Adjusted::changed(changes, None);
        }
        changes.extend(self.children(limit));
        let most = children_under(limit);
        let need = match &self.children {
            Setting::Absent => None,
            set => Some(need(after(set, most, most))),
        };
        Adjusted::changed(changes, need)
    }
}

const RULES: &[Rule] = &[Rule {
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
    let names = memory_limit_variables(scene.family.map(|found| found.family.name));
    let (most, input) = scene.variable(names, size_of)?;
    (most > limit).then(|| {
        let allowed = if most.0 == u64::MAX {
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
        .help(format!(
            "write {}M or less",
            memory_limit_under(limit).whole_mib()
        ))
    })
}
