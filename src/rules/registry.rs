//! Every rule, once.

use crate::finding::{Finding, Severity};

use super::{
    Scene, docker, dotnet_go, jvm, mongo, mysql, node, php, postgres, python, queues, redis,
    search, stack_wide, stores, web,
};

/// One thing that may be wrong with a stack, and all that is said of it.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Stable kebab-case name.
    pub id: &'static str,
    /// Stable number, such as `MB010`; what only the arithmetic runs into has none.
    pub number: Option<&'static str>,
    /// How bad it is, as a rule; a milder or graver case says so in `why`.
    pub severity: Severity,
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// Why that is bad.
    pub why: &'static str,
    /// What to do about it.
    pub fix: &'static str,
    /// Who says so.
    pub source: &'static str,
    /// A stack where it is found, and one where it is not.
    pub example: Example,
    /// Looks for it; none where the arithmetic of the verdict runs into it anyway.
    pub check: Option<Check>,
}

/// Looks at one service.
pub type Check = fn(&Rule, &Scene<'_>) -> Option<Finding>;

/// Two Compose files, which are also the rule's tests.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// Where the rule finds something.
    pub bad: &'static str,
    /// Where it does not.
    pub good: &'static str,
}

impl Rule {
    /// Whether that is its number, in any case.
    pub fn is_number(&self, name: &str) -> bool {
        self.number
            .is_some_and(|number| number.eq_ignore_ascii_case(name))
    }

    /// A finding of this rule's own severity.
    pub(super) fn says(&self, message: impl Into<String>) -> Finding {
        Finding::new(self.id, self.severity, message)
    }
}

/// The case files of a rule.
macro_rules! example {
    ($id:literal) => {
        $crate::rules::registry::Example {
            bad: include_str!(concat!("../../tests/cases/", $id, "/fires.yaml")),
            good: include_str!(concat!("../../tests/cases/", $id, "/silent.yaml")),
        }
    };
}
pub(super) use example;

/// The topics in the order of their numbers.
const TOPICS: &[&[Rule]] = &[
    docker::RULES,
    jvm::RULES,
    search::RULES,
    postgres::RULES,
    mysql::RULES,
    mongo::RULES,
    redis::RULES,
    stores::RULES,
    queues::RULES,
    python::RULES,
    node::RULES,
    dotnet_go::RULES,
    php::RULES,
    web::RULES,
    stack_wide::RULES,
];

/// Every rule, topic by topic.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    TOPICS.iter().copied().flatten()
}

/// The number of a rule, if there is a rule of that id and it has one.
pub fn number_of(id: &str) -> Option<&'static str> {
    rules().find(|rule| rule.id == id)?.number
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ids_and_numbers_are_unique_and_well_formed() {
        let mut seen = BTreeSet::new();
        for rule in rules() {
            assert!(seen.insert(rule.id), "{} stands here twice", rule.id);
            let is_kebab = rule
                .id
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            assert!(is_kebab, "{}", rule.id);
            if let Some(number) = rule.number {
                assert!(seen.insert(number), "{number} stands here twice");
                let digits = number.strip_prefix("MB").unwrap_or_default();
                assert!(
                    digits.len() == 3 && digits.parse::<u16>().is_ok(),
                    "{number}"
                );
            }
        }
    }

    #[test]
    fn every_page_has_something_to_say() {
        for rule in rules() {
            for text in [rule.title, rule.why, rule.fix, rule.source] {
                assert!(!text.is_empty(), "{}", rule.id);
            }
            assert_ne!(rule.example.bad, rule.example.good, "{}", rule.id);
        }
    }
}
