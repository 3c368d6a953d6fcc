//! Finds probable problems of a stack, each at the line that causes it.
//!
//! A [`Rule`] checks one service in its [`Scene`] and has a documentation page; [`registry`] lists
//! all rules. [`ignore`] removes findings that a team accepts. Unknown values are never reported,
//! and the verdict is not repeated as a finding.

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

/// The findings in the active services of a stack, ordered by service and then by rule.
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

/// Finds a rule by id or number, ignoring case.
pub fn find(name: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id.eq_ignore_ascii_case(name) || rule.is_number(name))
}
