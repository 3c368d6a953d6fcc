//! All rules, in the order of the documentation.

use crate::lint::Rule;
use crate::programs;

use super::{docker, stack_wide, web};

/// All rules: those of Docker, of the programs, and of any service. Each table is ordered by
/// number.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    std::iter::once(docker::RULES)
        .chain(programs::rules())
        .chain([web::RULES, stack_wide::RULES])
        .flatten()
}

/// The number of the rule with that id, if it has one.
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
