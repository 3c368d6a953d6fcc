//! Go: `GOMEMLIMIT`.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::knowledge::Input;
use crate::knowledge::facts::Facts;
use crate::lint::scene::{Place as _, Scene, size, told};
use crate::lint::{Rule, example};

use super::follow::{Adjusted, Fills};
use super::knob::Knob;
use super::place::variable;
use super::{Configured, Need, Program, Run, memory_size};

pub(super) struct Go;

/// `GOMEMLIMIT` as a percentage of the limit.
fn share_under(limit: ByteSize) -> u64 {
    if limit < mib(128) { 80 } else { 90 }
}

/// `GOMEMLIMIT` for a limit.
fn memory_limit_under(limit: ByteSize) -> ByteSize {
    limit.percent(share_under(limit))
}

struct Settings<'a>(&'a Facts<'a>);

impl Program for Go {
    fn name(&self) -> &'static str {
        "go"
    }

    fn is_set_by_environment(&self) -> bool {
        true
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        Some(Box::new(Settings(run.facts)))
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

impl Configured for Settings<'_> {
    /// No formula: `GOMEMLIMIT` is a cap and says nothing about the application.
    fn need(&self) -> Result<Option<Need>, Input> {
        Ok(None)
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let share = share_under(limit);
        let knob = Knob {
            setting: "GOMEMLIMIT",
            found: variable(self.0, &["GOMEMLIMIT"]),
            read: &memory_size::go,
            write: &|bytes: ByteSize| format!("{}MiB", bytes.whole_mib()),
            most: mib(memory_limit_under(limit).whole_mib().max(1)),
            unset: None,
            fills: Fills::Heap,
            why: format!("{share} % of the limit: it does not follow that by itself"),
            source: "https://github.com/golang/go/issues/75164",
        };
        Adjusted::changed(knob.follow(self.0), None)
    }
}

const GUIDE: &str = "https://go.dev/doc/gc-guide#Memory_limit";

const RULES: &[Rule] = &[Rule {
    id: "gomemlimit-over-limit",
    number: Some("MB050"),
    severity: Severity::Error,
    title: "`GOMEMLIMIT` as large as the limit",
    why: "Go's collector works harder only near GOMEMLIMIT. If that is not below the \
              container's limit, the kernel kills the process first.",
    fix: "Nine tenths of the limit, four fifths below 128 MiB.",
    source: GUIDE,
    example: example!("gomemlimit-over-limit"),
    check: Some(gomemlimit_over_limit),
}];

fn gomemlimit_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    let (most, input) = told(
        scene
            .facts
            .variables
            .get("GOMEMLIMIT")
            .read(memory_size::go),
    )?;
    // Without its own limit, Go collects depending on heap growth.
    (most >= limit && most.0 != u64::MAX).then(|| {
        rule.says(format!(
            "GOMEMLIMIT of {} is not below the limit of {}: the process is killed before it collects in earnest",
            size(most),
            size(limit)
        ))
        .at_input(&input, scene)
        .beside_limit(scene)
        .help(format!("write {}MiB", memory_limit_under(limit).whole_mib()))
        .write(format!("{}MiB", memory_limit_under(limit).whole_mib()), &input, scene)
    })
}
