//! What a container will probably use, and why.

use bytesize::ByteSize;

use crate::evidence::Evidence;
use crate::knowledge::facts::Facts;
use crate::knowledge::families::{self, By};
use crate::knowledge::{Input, Match, Need};

use super::need;

/// What is known about a service.
#[derive(Debug, Clone)]
pub struct Known<'a> {
    pub family: Option<Match<'a>>,
    pub expected: Option<Need>,
}

/// Looks up a service by its image, command and configuration. `family` is the result of
/// [`families::family_of`]. The caller gives precedence to measured and declared figures and adds
/// the default.
pub fn look_up<'a>(facts: &Facts<'_>, family: Option<Match<'a>>) -> Known<'a> {
    let family = family.filter(|found| says_what_runs(found, facts));
    let mut cannot_tell = Vec::new();
    let need = match need(facts, family.as_ref()) {
        Ok(need) => need,
        Err(input) => {
            cannot_tell.push(input);
            None
        }
    };
    let is_declared = |found: &Match<'_>| {
        let typical = found.family.typical;
        typical.is_some_and(|figure| figure.evidence == Evidence::Declared)
    };
    let expected = match need {
        // A figure that the user declares for an image takes precedence over a formula.
        Some(need) if !family.as_ref().is_some_and(is_declared) => Some(Need {
            cannot_tell,
            ..need
        }),
        _ => family
            .and_then(|found| {
                if found.family.is_whole_stack {
                    families::part_of_stack(facts.service, &facts.invocations)
                } else {
                    Some(found)
                }
            })
            .and_then(|found| typical(&found, cannot_tell)),
    };
    Known { family, expected }
}

/// Families of images that contain only an operating system.
const BARE: &str = "pause-alpine-busybox";

/// A plain operating system image says little about the program added to it.
fn says_what_runs(found: &Match<'_>, facts: &Facts<'_>) -> bool {
    let is_bare = found.family.name == BARE && matches!(found.by, By::Image(_));
    !is_bare
        || facts
            .running()
            .all(|invocation| families::is_run_by(found.family.name, invocation))
}

fn typical(found: &Match<'_>, cannot_tell: Vec<Input>) -> Option<Need> {
    let family = &found.family;
    let figure = family.typical.filter(|_| !family.is_whole_stack)?;
    let (evidence, from) = match found.by {
        By::Image(_) => (figure.evidence, format!("typical of {}", family.name)),
        By::Command(command) => (
            figure.evidence,
            format!("typical of {}, which `{command}` runs", family.name),
        ),
        By::Script(name) => (
            Evidence::Assumed,
            format!(
                "typical of {}, assumed from `{name}` in its script's name",
                family.name
            ),
        ),
        By::ImageName(name) => (
            Evidence::Assumed,
            format!(
                "typical of {}, assumed from `{name}` in the image's name",
                family.name
            ),
        ),
        By::ServiceName(name) => (
            Evidence::Assumed,
            format!(
                "typical of {}, assumed from `{name}` in the service's name",
                family.name
            ),
        ),
    };
    Some(Need {
        typical: ByteSize(figure.bytes),
        low: family.idle.map(|idle| ByteSize(idle.bytes)),
        high: None,
        evidence,
        from,
        source: figure.source.to_owned().into(),
        inputs: Vec::new(),
        would_change: family.grows_with.to_owned().into(),
        cannot_tell,
    })
}
