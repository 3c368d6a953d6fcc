//! Variables that follow the number of containers: counts, and lists of addresses.

use std::collections::BTreeMap;

use compose_spec_loader::source::Span;
use compose_spec_loader::stack::Service;

use super::environments::{Entry, Environments, singular};
use super::hosts::hosts_in;

/// A changed value of an environment variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvironmentEdit {
    /// The service that has the variable.
    pub service: String,
    pub variable: String,
    /// The old value.
    pub from: String,
    /// The new value.
    pub to: String,
    /// Where the value is written, if that is in a file.
    pub at: Option<Span>,
}

/// Containers that are removed.
#[derive(Debug, Clone, Copy)]
pub struct Gone<'a> {
    /// The service, or the common part of the copies' names.
    pub name: &'a str,
    /// The copies, or the service alone. Includes services that share the name but for the number
    /// and differ otherwise, because a variable that counts them does not distinguish.
    pub members: &'a [&'a str],
    /// The copies that are removed. Empty if one service runs fewer containers.
    pub off: &'a [&'a str],
    /// Container counts before and after. If not all members are alike, a second pair counts those
    /// that are.
    pub counts: &'a [(u64, u64)],
    /// The declared count variable and the service that has it.
    pub declared: Option<(&'a str, &'a str)>,
}

impl Gone<'_> {
    /// The new value of a variable that counts them.
    fn count(&self, value: &str) -> Option<String> {
        let is_it = |from: u64| value.trim() == from.to_string();
        let (_, to) = self.counts.iter().find(|(from, _)| is_it(*from))?;
        Some(to.to_string())
    }

    /// The last word of its name, or of the variable that is declared to count it.
    fn last_word(&self) -> &str {
        let last = match self.declared {
            Some((_, variable)) => variable.rsplit('_').next(),
            None => self
                .name
                .rsplit(|c: char| !c.is_ascii_alphanumeric())
                .find(|word| !word.is_empty()),
        };
        last.unwrap_or_default()
    }

    fn left(&self) -> u64 {
        self.counts.first().map_or(0, |(_, to)| *to)
    }
}

/// Variables that follow, and those that might.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Followed {
    pub edits: Vec<EnvironmentEdit>,
    /// Values for the user to check.
    pub warnings: Vec<String>,
}

/// Values that earlier steps set, by service and variable.
pub type Values = BTreeMap<(String, String), String>;

/// Finds variables of the remaining services that count the containers or list the removed ones.
/// `given` holds the values that earlier steps set.
pub fn following(environments: &Environments<'_>, gone: Gone<'_>, given: &Values) -> Followed {
    let mut followed = Followed::default();
    let stays = |entry: &&Entry<'_>| !gone.off.contains(&entry.service.name.as_str());
    for entry in environments.about(gone.last_word(), gone.off).filter(stays) {
        let (service, variable) = (&entry.service.name, &entry.variable);
        let counts = counts(gone, entry.service, variable);
        let earlier = given.get(&(service.clone(), variable.clone()));
        match earlier.or(entry.value.as_ref()) {
            None if counts => followed.warnings.push(format!(
                "{variable} of {service} may count {}, but its value is unknown: set it to {}",
                gone.name,
                gone.left()
            )),
            None => {}
            Some(value) => {
                let count = gone.count(value).filter(|_| counts);
                if counts && count.is_none() && gone.declared.is_some() {
                    followed.warnings.push(format!(
                        "{variable} of {service} is {value}, which is not the number of {}: set it \
                         to {}",
                        gone.name,
                        gone.left()
                    ));
                }
                let to = count.or_else(|| without(value, gone));
                followed.edits.extend(to.map(|to| EnvironmentEdit {
                    service: service.clone(),
                    variable: variable.clone(),
                    from: value.clone(),
                    to,
                    at: entry.at,
                }));
            }
        }
    }
    followed
}

/// Words after a name that make it a count.
const COUNTS: [&str; 7] = [
    "COUNT",
    "NUM",
    "NUMBER",
    "TOTAL",
    "REPLICAS",
    "INSTANCES",
    "SIZE",
];

/// Whether a variable counts these containers, by its name.
fn counts(gone: Gone<'_>, service: &Service, variable: &str) -> bool {
    if let Some((of, name)) = gone.declared {
        return service.name == of && variable == name;
    }
    let upper = variable.to_ascii_uppercase();
    let words: Vec<&str> = upper.split('_').filter(|word| !word.is_empty()).collect();
    let stem = gone.name.to_ascii_uppercase();
    let stem: Vec<&str> = stem
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let Some(at) = (0..words.len()).find(|&at| starts_with(&words[at..], &stem)) else {
        return false;
    };
    let (before, after) = (&words[..at], &words[at + stem.len()..]);
    let has_suffix = matches!(after, [one] if COUNTS.contains(one));
    let has_prefix = after.is_empty()
        && matches!(
            before,
            [.., "NUM" | "NUMBER" | "COUNT" | "N"] | [.., "NUMBER" | "NUM", "OF"]
        );
    // `WORKERS` of a worker itself counts its processes. In another service it counts workers.
    let is_its_own = gone.members.contains(&service.name.as_str());
    let is_plural = before.is_empty() && after.is_empty() && words[at..] != stem[..] && !is_its_own;
    has_suffix || has_prefix || is_plural
}

/// Whether words start with a name, whose last word may be plural.
fn starts_with(words: &[&str], stem: &[&str]) -> bool {
    let Some((last, rest)) = stem.split_last() else {
        return false;
    };
    words.len() >= stem.len()
        && words.iter().zip(rest).all(|(word, part)| word == part)
        && singular(words[rest.len()]) == singular(last)
}

/// Removes the entries of removed copies from a list. `None` if it lists none of them, or if it
/// cannot be split safely.
fn without(value: &str, gone: Gone<'_>) -> Option<String> {
    let (open, inner, close) = match value.trim().strip_prefix('[') {
        Some(inner) => ("[", inner.strip_suffix(']')?, "]"),
        None => ("", value, ""),
    };
    let separator = [',', ';', ' ', '\n']
        .into_iter()
        .find(|&c| inner.contains(c))?;
    let entries: Vec<&str> = inner.split(separator).collect();
    let names = |entry: &str, of: &[&str]| of.iter().any(|name| names_host(entry, name));
    let (off, kept): (Vec<&str>, Vec<&str>) = entries
        .into_iter()
        .partition(|entry| names(entry, gone.off));
    // An entry with the same shape as a remaining one is a whole entry, not the end of a longer
    // one.
    let shapes: Vec<String> = kept
        .iter()
        .filter(|entry| names(entry, gone.members))
        .map(|entry| shape(entry))
        .collect();
    if off.is_empty() || !off.iter().all(|entry| shapes.contains(&shape(entry))) {
        return None;
    }
    let kept = kept.join(&separator.to_string());
    Some(format!("{open}{}{close}", kept.trim_start()))
}

/// Whether a text contains a whole name: `executor-1` occurs neither in `executor-10` nor in
/// `my-executor-1`.
fn names_host(text: &str, name: &str) -> bool {
    hosts_in(text).any(|host| host == name)
}

/// An entry with its numbers removed.
fn shape(entry: &str) -> String {
    entry
        .trim()
        .chars()
        .filter(|c| !c.is_ascii_digit())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relations::fixture::{alone, example, stack};
    use compose_spec_loader::source::Sources;
    use compose_spec_loader::stack::Stack;

    const EXECUTORS: [&str; 3] = ["executor-1", "executor-2", "executor-3"];

    fn executors<'a>(off: &'a [&'a str]) -> Gone<'a> {
        Gone {
            name: "executor",
            members: &EXECUTORS,
            off,
            counts: &[(3, 2)],
            declared: None,
        }
    }

    fn of((stack, sources): (Stack, Sources), gone: Gone<'_>) -> Followed {
        alone(&stack, &sources, |services| {
            following(&Environments::gather(services), gone, &Values::new())
        })
    }

    fn edits(followed: &Followed) -> Vec<(&str, &str, &str)> {
        followed
            .edits
            .iter()
            .map(|edit| {
                (
                    edit.service.as_str(),
                    edit.variable.as_str(),
                    edit.to.as_str(),
                )
            })
            .collect()
    }

    #[test]
    fn a_count_and_a_list_of_addresses_follow() {
        let loaded = example(&["examples/crucible/docker-compose.yml"]);
        let followed = of(loaded, executors(&["executor-3"]));
        assert_eq!(
            edits(&followed),
            [
                ("celery-worker", "EXECUTOR_COUNT", "2"),
                (
                    "celery-worker",
                    "EXECUTOR_URLS",
                    "http://executor-1:8083,http://executor-2:8083"
                ),
            ]
        );
        assert!(followed.edits.iter().all(|edit| edit.at.is_some()));
    }

    fn one(variable: &str) -> Option<String> {
        let text = format!(
            "services:\n  a:\n    image: a\n    environment:\n      - {variable}\n  executor-1: {{image: b}}\n"
        );
        let followed = of(stack(&text), executors(&["executor-3"]));
        followed.edits.first().map(|edit| edit.to.clone())
    }

    #[test]
    fn names_that_count() {
        for name in [
            "EXECUTOR_COUNT",
            "EXECUTORS",
            "NUM_EXECUTORS",
            "NUMBER_OF_EXECUTORS",
            "APP_EXECUTOR_REPLICAS",
            "executor_total",
        ] {
            assert_eq!(one(&format!("{name}=3")).as_deref(), Some("2"), "{name}");
            assert_eq!(
                one(&format!("{name}=4")),
                None,
                "another number is something else"
            );
        }
        for name in [
            "EXECUTOR",
            "EXECUTOR_ID",
            "WORKER_COUNT",
            "COUNT",
            "EXECUTOR_MAX",
            "MYEXECUTOR_COUNT",
        ] {
            assert_eq!(one(&format!("{name}=3")), None, "{name}");
        }
    }

    #[test]
    fn lists_lose_whole_entries_only() {
        let hosts = |value: &str| one(&format!("HOSTS={value}"));
        assert_eq!(
            hosts("executor-1;executor-3;executor-2").as_deref(),
            Some("executor-1;executor-2")
        );
        assert_eq!(
            hosts("executor-1:1 executor-3:1").as_deref(),
            Some("executor-1:1")
        );
        assert_eq!(
            hosts("http://executor-3:8083,http://executor-1:8081").as_deref(),
            Some("http://executor-1:8081")
        );
        assert_eq!(hosts("executor-1,executor-30"), None);
        assert_eq!(hosts("executor-1,my-executor-3"), None);
        assert_eq!(hosts("executor-3"), None, "no list");
        assert_eq!(
            hosts("db://executor-1:1,executor-2:1,executor-3:1/x?y=z"),
            None,
            "the last one carries the rest"
        );
    }

    #[test]
    fn a_declared_variable_excludes_guesses() {
        let text = "services:\n  a: {image: a, environment: {N: 3, W_COUNT: 3}}\n  w: {image: w, scale: 3, environment: {W_COUNT: 3}}\n";
        let mut gone = Gone {
            name: "w",
            members: &["w"],
            off: &[],
            counts: &[(3, 1)],
            declared: Some(("a", "N")),
        };
        assert_eq!(edits(&of(stack(text), gone)), [("a", "N", "1")]);
        gone.declared = None;
        assert_eq!(
            edits(&of(stack(text), gone)),
            [("a", "W_COUNT", "1"), ("w", "W_COUNT", "1")]
        );
    }

    #[test]
    fn a_declared_variable_with_another_value_is_reported() {
        let text = "services:\n  a: {image: a, environment: {N: 5}}\n  w: {image: w, scale: 3}\n";
        let gone = Gone {
            name: "w",
            members: &["w"],
            off: &[],
            counts: &[(3, 1)],
            declared: Some(("a", "N")),
        };
        let followed = of(stack(text), gone);
        assert_eq!(followed.edits, []);
        assert_eq!(
            followed.warnings,
            ["N of a is 5, which is not the number of w: set it to 1"]
        );
    }

    #[test]
    fn uncertain_variables_are_reported() {
        let text =
            "services:\n  a: {image: a, environment: {EXECUTOR_COUNT: '${NOBODY_SETS_THIS}'}}\n";
        let followed = of(stack(text), executors(&["executor-3"]));
        assert_eq!(followed.edits, []);
        assert!(
            followed.warnings[0].contains("EXECUTOR_COUNT of a"),
            "{followed:?}"
        );
    }
}
