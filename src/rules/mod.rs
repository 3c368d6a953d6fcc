//! What is probably wrong with a stack, each finding at the line that says so.
//!
//! A [`Rule`] looks at one service in its [`Scene`] and has a page of its own; [`registry`] lists
//! every one of them. [`ignore`] takes out what a team has accepted. A value that cannot be told
//! is no finding, and the verdict is not repeated as one.

mod docker;
pub mod ignore;
mod page;
pub mod registry;
mod stack_wide;
mod web;

pub use page::page;
pub use registry::{number_of, rules};

use compose_spec_loader::finding::Finding;

use crate::lint::{Rule, Scene};
use crate::survey::Survey;

/// Everything the rules find in the active services of a stack, in its order and then in that of
/// the registry.
pub fn check(survey: &Survey<'_>) -> Vec<Finding> {
    let stack = survey.stack;
    let mut findings = Vec::new();
    for (at, service) in stack.services.iter().enumerate() {
        if !service.active {
            continue;
        }
        let matched = survey.matched(at).copied();
        let scene = Scene::new(at, survey.facts(), matched, stack);
        for rule in rules() {
            if let Some(check) = rule.check
                && let Some(finding) = check(rule, &scene)
            {
                findings.push(finding.service(&service.name));
            }
        }
    }
    findings
}

/// The rule with an id or a number, in any case.
pub fn find(name: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id.eq_ignore_ascii_case(name) || rule.is_number(name))
}
