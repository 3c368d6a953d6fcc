//! Every rule, in the order of the documentation.

use crate::lint::Rule;

use super::{
    docker, dotnet_go, jvm, mongo, mysql, node, php, postgres, python, queues, redis, search,
    stack_wide, stores, web,
};

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
