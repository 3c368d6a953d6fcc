//! Services that the user wants to keep, or allows to be switched off.

use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::near::nearest;
use compose_spec_loader::stack::Stack;

/// The services that options name.
#[derive(Debug, Clone, Default)]
pub struct ServiceOptions {
    /// Services that have to run with all their containers.
    pub keep: Vec<String>,
    /// Services that may be switched off.
    pub may_disable: Vec<String>,
}

/// A target's name, and its stacks.
pub type TargetStacks<'a> = (Option<&'a str>, &'a [Stack]);

/// Finds a service by name or as `project/name`.
pub(super) fn position(stack: &Stack, name: &str) -> Option<usize> {
    let inner = name
        .strip_prefix(&format!("{}/", stack.project))
        .unwrap_or(name);
    stack
        .services
        .iter()
        .position(|service| service.name == inner)
}

/// Every service with this name.
fn places(stacks: &[Stack], name: &str) -> Vec<(usize, usize)> {
    let parts = 0..stacks.len();
    parts
        .filter_map(|part| Some((part, position(&stacks[part], name)?)))
        .collect()
}

/// Warns about names that only some of the targets define.
///
/// # Errors
///
/// A name that no target defines, and one that must stay and may be switched off.
pub fn check(
    services: &ServiceOptions,
    targets: &[TargetStacks<'_>],
) -> Result<Vec<Finding>, Vec<Finding>> {
    let options = [
        ("--keep", &services.keep),
        ("--may-disable", &services.may_disable),
    ];
    let (mut wrong, mut notes) = (Vec::new(), Vec::new());
    for (option, names) in options {
        for name in names {
            let without: Vec<&str> = targets
                .iter()
                .filter(|(_, stacks)| places(stacks, name).is_empty())
                .map(|(target, _)| target.unwrap_or_default())
                .collect();
            if without.len() == targets.len() {
                wrong.push(unknown(option, name, targets));
            } else if !without.is_empty() {
                let message = format!(
                    "{option}: `{name}` is not a service of {} and has no effect there",
                    of_targets(&without)
                );
                notes.push(Finding::new("unknown-service", Severity::Warning, message));
            }
        }
    }
    let is_both = |name: &&String| {
        targets.iter().any(|(_, stacks)| {
            let kept = places(stacks, name);
            let mut others = services.may_disable.iter();
            others.any(|other| {
                let may_go = places(stacks, other);
                kept.iter().any(|place| may_go.contains(place))
            })
        })
    };
    for name in services.keep.iter().filter(is_both) {
        let message = format!("`{name}` is in both --keep and --may-disable");
        wrong.push(Finding::error("contradiction", message).help("use only one of them"));
    }
    if wrong.is_empty() {
        Ok(notes)
    } else {
        Err(wrong)
    }
}

fn unknown(option: &str, name: &str, targets: &[TargetStacks<'_>]) -> Finding {
    let of = targets
        .iter()
        .filter_map(|(target, _)| *target)
        .collect::<Vec<_>>();
    let message = if of.is_empty() {
        format!("{option}: there is no service `{name}`")
    } else {
        format!(
            "{option}: there is no service `{name}` in {}",
            of_targets(&of)
        )
    };
    let stacks = targets.iter().flat_map(|(_, stacks)| *stacks);
    let known = stacks.flat_map(|stack| &stack.services);
    let finding = Finding::error("unknown-service", message);
    match nearest(name, known.map(|service| service.name.as_str())) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help("`budget services` lists them"),
    }
}

fn of_targets(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let word = if names.len() == 1 {
        "target"
    } else {
        "targets"
    };
    format!("the {word} {}", quoted.join(", "))
}
