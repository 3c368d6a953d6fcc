//! Where a setting is written, and how to change it there.

use compose_spec_loader::compose::shell;
use compose_spec_loader::source::{Sources, Span};

use crate::knowledge::arguments::{Invocation, Word};
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::Setting;

use super::follow::How;

/// A value and how to replace it.
#[derive(Debug, Clone)]
pub(super) struct Found {
    /// The current value; `None` if unknown.
    pub(super) value: Option<String>,
    place: Place,
}

#[derive(Debug, Clone)]
enum Place {
    /// Words of the command. The value is the end of the last one.
    Words {
        words: Vec<String>,
        at: Option<Span>,
    },
    /// A part of a variable's value.
    InVariable {
        name: String,
        text: String,
        words: Vec<String>,
        at: Option<Span>,
    },
    /// The whole value of a variable.
    Variable { name: String, at: Option<Span> },
    /// A place that cannot be read.
    Hidden,
}

impl Found {
    /// Whether the words are literally at their place and do not come from a variable there.
    pub(super) fn is_written(&self, sources: &Sources) -> bool {
        match &self.place {
            Place::Words {
                words,
                at: Some(at),
            } => words.iter().all(|word| sources.text(*at).contains(word)),
            _ => true,
        }
    }

    /// Whether both are the whole value of the same variable.
    pub(super) fn is_where(&self, other: &Self) -> bool {
        match (&self.place, &other.place) {
            (Place::Variable { name, .. }, Place::Variable { name: other, .. }) => name == other,
            _ => false,
        }
    }

    /// How to change the value to `to`.
    pub(super) fn becoming(&self, to: &str, setting: &str) -> How {
        let Some(value) = &self.value else {
            return How::ByHand(format!(
                "set {setting} to {to}: what it is now cannot be told"
            ));
        };
        let changed = |words: &[String]| -> Vec<String> {
            let mut words = words.to_vec();
            if let Some(last) = words.last_mut() {
                let kept = last.len() - value.len().min(last.len());
                last.truncate(kept);
                last.push_str(to);
            }
            words
        };
        match &self.place {
            Place::Words { words, at } => How::Replace {
                by: changed(words),
                words: words.clone(),
                at: *at,
            },
            Place::InVariable {
                name,
                text,
                words,
                at,
            } => {
                let (from, by) = (words.join(" "), changed(words).join(" "));
                match text.matches(&from).count() {
                    1 => How::Variable {
                        name: name.clone(),
                        value: text.replacen(&from, &by, 1),
                        at: *at,
                    },
                    _ => How::ByHand(format!("write {by} in {name}")),
                }
            }
            Place::Variable { name, at } => How::Variable {
                name: name.clone(),
                value: to.to_owned(),
                at: *at,
            },
            Place::Hidden => How::ByHand(format!("set {setting} to {to}")),
        }
    }
}

/// Finds an option under any of its names: `--name value`, `--name=value`, `-n value`. The last one
/// counts.
pub(super) fn option(words: &[Word], names: &[&str]) -> Option<Found> {
    let mut found = None;
    for (index, word) in words.iter().enumerate() {
        for name in names {
            let next = words
                .get(index + 1)
                .filter(|next| !next.text.starts_with('-'));
            let value = if word.text == *name {
                next.map(|next| {
                    (
                        vec![word.text.clone(), next.text.clone()],
                        &next.text[..],
                        next.is_known,
                    )
                })
            } else {
                let rest = word.text.strip_prefix(name);
                rest.and_then(|rest| rest.strip_prefix('='))
                    .map(|value| (vec![word.text.clone()], value, word.is_known))
            };
            if let Some((words, value, is_known)) = value {
                found = Some(Found {
                    value: is_known.then(|| value.to_owned()),
                    place: Place::Words { words, at: word.at },
                });
            }
        }
    }
    found
}

/// Finds a word that starts with a prefix; the rest of it is the value: `-Xmx512m`. The last one
/// counts.
pub(super) fn attached(words: &[Word], prefixes: &[&str]) -> Option<Found> {
    words.iter().rev().find_map(|word| {
        let prefix = prefixes
            .iter()
            .find(|prefix| word.text.starts_with(**prefix))?;
        Some(Found {
            value: word.is_known.then(|| word.text[prefix.len()..].to_owned()),
            place: Place::Words {
                words: vec![word.text.clone()],
                at: word.at,
            },
        })
    })
}

/// Finds a server parameter: `-c name=value` or `--name=value`.
pub(super) fn parameter(words: &[Word], name: &str) -> Option<Found> {
    let mut found = None;
    for (index, word) in words.iter().enumerate() {
        let follows = index
            .checked_sub(1)
            .is_some_and(|before| words[before].text == "-c");
        let inner = if follows {
            Some(&word.text[..])
        } else {
            word.text
                .strip_prefix("--")
                .or_else(|| word.text.strip_prefix("-c"))
        };
        let Some((key, value)) = inner.and_then(|inner| inner.split_once('=')) else {
            continue;
        };
        if key.trim().replace('-', "_") == name {
            found = Some(Found {
                value: word.is_known.then(|| value.to_owned()),
                place: Place::Words {
                    words: vec![word.text.clone()],
                    at: word.at,
                },
            });
        }
    }
    found
}

/// Searches variables that hold options.
pub(super) fn in_variables(
    facts: &Facts<'_>,
    names: &[&str],
    search: &dyn Fn(&[Word]) -> Option<Found>,
) -> Option<Found> {
    names
        .iter()
        .find_map(|name| match facts.variables.get(name) {
            Setting::Absent => None,
            Setting::Unknown(_) => Some(Found {
                value: None,
                place: Place::Hidden,
            }),
            Setting::Known(text, input) => {
                let options = Invocation::of_options(shell::options(&text), input.at);
                let found = search(options.arguments())?;
                let Place::Words { words, .. } = found.place else {
                    return None;
                };
                if facts.variables.is_assigned(name) {
                    return Some(hidden(found.value));
                }
                Some(Found {
                    value: found.value,
                    place: Place::InVariable {
                        name: (*name).to_owned(),
                        text,
                        words,
                        at: input.at,
                    },
                })
            }
        })
}

/// Finds a variable that holds only the value.
pub(super) fn variable(facts: &Facts<'_>, names: &[&str]) -> Option<Found> {
    names.iter().find_map(|name| {
        let (value, at) = match facts.variables.get(name) {
            Setting::Absent => return None,
            Setting::Unknown(input) => (None, input.at),
            Setting::Known(value, input) => (Some(value), input.at),
        };
        if facts.variables.is_assigned(name) {
            return Some(hidden(value));
        }
        Some(Found {
            value,
            place: Place::Variable {
                name: (*name).to_owned(),
                at,
            },
        })
    })
}

/// A value in a file, or in words that cannot be read.
pub(super) fn hidden(value: Option<String>) -> Found {
    Found {
        value,
        place: Place::Hidden,
    }
}
