//! Changes to variables and commands, and how they are written.

use compose_spec_loader::source::Span;
use compose_spec_loader::stack::{self, Service};

use crate::plan::{EnvironmentEdit, Kind, Step};
use crate::programs::{Follow, How};

use super::original::{Form, Originals};
use super::template::{Template, carry_words, is_amount};

/// A change that the user has to make, because no file can.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByHand {
    pub service: String,
    /// What to do, and why it is left to the user.
    pub what: String,
}

/// A new value for an environment variable of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    pub name: String,
    /// The old value as written, Compose variables included. `None` if the file has none.
    pub from: Option<String>,
    /// The new value as the container receives it.
    pub to: String,
    /// The new value as written, Compose variables included.
    pub written: String,
    pub reason: String,
    /// Whether the service behaves differently.
    pub changes_behaviour: bool,
    /// Where the old value is written.
    pub at: Option<Span>,
    /// The form of the `environment` section.
    pub(super) form: Form,
}

/// A changed command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// The old words as the container receives them. `None` if there was no command.
    pub from: Option<Vec<String>>,
    /// The old words as written, Compose variables included. Empty if unknown.
    pub was: Vec<String>,
    /// The new words as the container receives them.
    pub to: Vec<String>,
    /// The new words as written, Compose variables included.
    pub written: Vec<String>,
    /// What changes and why, one sentence per setting.
    pub reasons: Vec<String>,
    /// Whether the service behaves differently.
    pub changes_behaviour: bool,
}

/// A service whose settings change.
pub(super) struct Asked<'s, 'o, 'b> {
    pub(super) service: &'s Service,
    pub(super) originals: &'s mut Originals<'o>,
    /// Changes that the user has to make.
    pub(super) by_hand: &'b mut Vec<ByHand>,
}

/// A value for a variable, and why.
struct Wish<'a> {
    name: &'a str,
    to: &'a str,
    reason: String,
    changes_behaviour: bool,
    /// Where the old value is written, if known.
    at: Option<Span>,
    /// The setting within the value, if the value is not a count or a list.
    part: Option<&'a Follow>,
    /// The services that a list no longer contains.
    gone: Vec<&'a str>,
}

impl Wish<'_> {
    /// Describes the change for the user. Only the part that changes is shown, because the rest of
    /// the value may be a secret.
    fn change(&self) -> String {
        match self.part {
            Some(part) => format!(
                "set {} to {} in {} ({})",
                part.setting, part.to, self.name, part.why
            ),
            None if is_amount(self.to) => format!("set {} to {}", self.name, self.to),
            None => format!("remove {} from {}", self.gone.join(", "), self.name),
        }
    }

    /// Whether the value is only the setting, so that nothing else is written to a file.
    fn is_only_the_setting(&self) -> bool {
        let Some(part) = self.part else {
            return is_amount(self.to);
        };
        let known = [part.setting.as_str(), "-Xms", "-Xmx"];
        self.to.split_whitespace().all(|word| {
            let mut values = known.iter().filter_map(|name| word.strip_prefix(name));
            let is_it = |value: &str| is_amount(value.strip_prefix('=').unwrap_or(value));
            is_amount(word) || values.any(is_it)
        })
    }
}

impl Asked<'_, '_, '_> {
    /// The changed variables, in step order.
    pub(super) fn variables(
        &mut self,
        steps: &[&Step],
        follows: &[(&Follow, &Step)],
    ) -> Vec<Variable> {
        let own = self.service.name.as_str();
        let edits = steps.iter().flat_map(|step| {
            let edits = step.edits.iter().filter(|edit| edit.service == own);
            edits.map(move |edit| (*step, edit))
        });
        let edits: Vec<_> = edits.collect();
        // If a later step continues from the result of an earlier one, only the later one counts.
        let goes_on = |at: usize| {
            let (_, edit) = edits[at];
            let mut later = edits[at + 1..].iter();
            later.any(|(_, next)| next.variable == edit.variable && next.from == edit.to)
        };
        let last = (0..edits.len()).filter(|&at| !goes_on(at)).map(|at| {
            let (step, edit) = edits[at];
            Wish {
                name: &edit.variable,
                to: &edit.to,
                reason: format!("follows {}", step.id),
                changes_behaviour: step.kind != Kind::RightSize,
                at: edit.at,
                part: None,
                gone: edits[..=at]
                    .iter()
                    .filter(|(_, earlier)| earlier.variable == edit.variable)
                    .flat_map(|(step, _)| step.change.switched_off())
                    .collect(),
            }
        });
        let settings = follows
            .iter()
            .filter_map(|(follow, step)| match &follow.how {
                How::Variable { name, value, at } => Some(Wish {
                    name,
                    to: value,
                    reason: reason(follow),
                    changes_behaviour: step.kind != Kind::RightSize,
                    at: *at,
                    part: Some(follow),
                    gone: Vec::new(),
                }),
                _ => None,
            });
        let mut variables: Vec<Variable> = Vec::new();
        for wish in last.chain(settings) {
            match variables.iter().find(|known| known.name == wish.name) {
                Some(known) if known.to == wish.to => {}
                Some(known) => {
                    let what = format!(
                        "set {} so that it satisfies both: {}, and {}",
                        wish.name, known.reason, wish.reason
                    );
                    self.by_hand(what);
                }
                None => variables.extend(self.variable(wish)),
            }
        }
        variables
    }

    fn variable(&mut self, wish: Wish<'_>) -> Option<Variable> {
        let known = entry(self.service, wish.name);
        let (at, now) = (
            known.map(|it| it.at),
            known.and_then(|it| it.value.as_deref()),
        );
        let original = at.and_then(|at| self.originals.at(at)).cloned();
        let environment = self.service.written().get("environment");
        let is_list = environment.is_some_and(|node| node.as_seq().is_some());
        let form = match &original {
            Some(original) => original.form,
            None if is_list => Form::List,
            None => Form::Map,
        };
        let prefix = format!("{}=", wish.name);
        let template = original.and_then(|original| match original.form {
            Form::Map => Some(original.text),
            Form::List => original.text.strip_prefix(&prefix),
        });
        let written = match (&template, &now) {
            (Some(template), Some(now)) => template.carry(now, wish.to),
            _ if wish.at.is_none() || wish.is_only_the_setting() => Some(Template::plain(wish.to)),
            // The rest of the value comes from another file or the shell, and stays there.
            _ => None,
        };
        let Some(written) = written else {
            let change = wish.change();
            let what = match template.filter(|_| now.is_some()) {
                Some(template) => format!(
                    "{change}: its value, `{}`, contains variables that would be resolved in a \
                     file",
                    template.write()
                ),
                None => match wish.at.filter(|_| at.is_none()) {
                    Some(at) => {
                        let place = self.originals.locate(at);
                        let (file, line) = (place.file, place.line);
                        format!("{change}: its value is set in {file}, line {line}")
                    }
                    None => format!("{change}: its value comes from the shell"),
                },
            };
            self.by_hand(what);
            return None;
        };
        Some(Variable {
            name: wish.name.to_owned(),
            from: template.map(|it| it.write()).filter(|_| now.is_some()),
            to: wish.to.to_owned(),
            written: written.write(),
            reason: wish.reason,
            changes_behaviour: wish.changes_behaviour,
            at,
            form,
        })
    }

    /// The command with all its changed settings.
    pub(super) fn command(&mut self, follows: &[(&Follow, &Step)]) -> Option<Command> {
        let now = words(self.service);
        let mut then: Option<Vec<String>> = now.clone();
        let mut reasons = Vec::new();
        let mut changes_behaviour = false;
        for (follow, step) in follows {
            let changed = match (&follow.how, &then) {
                (How::Replace { words, by, .. }, Some(then)) => replaced(then, words, by),
                (How::Append(more), Some(then)) => Some([then.as_slice(), more].concat()),
                (How::Replace { .. } | How::Append(_), None) => None,
                (How::Command(all), _) => Some(all.clone()),
                (How::Variable { .. } | How::ByHand(_), _) => continue,
            };
            match changed {
                Some(changed) => {
                    then = Some(changed);
                    reasons.push(reason(follow));
                    changes_behaviour |= step.kind != Kind::RightSize;
                }
                None => self.by_hand(format!(
                    "set {} to {} ({}): its command is not known",
                    follow.setting, follow.to, follow.why
                )),
            }
        }
        let to = then.filter(|then| now.as_ref() != Some(then))?;
        let Some(written) = self.written(now.as_deref(), &to) else {
            let what = reasons.join("; ");
            self.by_hand(format!(
                "change the command by hand ({what}): it consists of variables that would be \
                 resolved in a file"
            ));
            return None;
        };
        let was = self.templates().unwrap_or_default();
        Some(Command {
            from: now,
            was: was.iter().map(Template::write).collect(),
            to,
            written,
            reasons,
            changes_behaviour,
        })
    }

    /// Changes that the user always has to make.
    pub(super) fn rest(&mut self, follows: &[(&Follow, &Step)]) {
        for (follow, _) in follows {
            if let How::ByHand(what) = &follow.how {
                self.by_hand(format!("{what} ({})", follow.why));
            }
        }
    }

    /// The words of the new command, with the variables of the old one.
    fn written(&mut self, from: Option<&[String]>, to: &[String]) -> Option<Vec<String>> {
        let plain = |words: &[String]| -> Vec<Template> {
            words.iter().map(|word| Template::plain(word)).collect()
        };
        let carried = match from {
            None => plain(to),
            Some(from) => {
                let templates = self.templates()?;
                carry_words(&templates, &plain(from), &plain(to))?
            }
        };
        Some(carried.iter().map(Template::write).collect())
    }

    /// The words of the command as written.
    fn templates(&mut self) -> Option<Vec<Template>> {
        let command = self.service.command.as_ref()?;
        if let Some(line) = &command.line {
            return self.template(line, line.at).words();
        }
        let words = command.words.iter();
        Some(
            words
                .map(|word| self.template(&word.text, word.at))
                .collect(),
        )
    }

    /// What is written at a place, or the text where Compose put it there.
    fn template(&mut self, text: &str, at: Span) -> Template {
        match self.originals.at(at) {
            Some(original) => original.text.clone(),
            None => Template::plain(text),
        }
    }

    fn by_hand(&mut self, what: String) {
        self.by_hand.push(ByHand {
            service: self.service.name.clone(),
            what,
        });
    }
}

/// The reason for a change of a setting.
fn reason(follow: &Follow) -> String {
    let from = match &follow.from {
        Some(from) if is_amount(from) => from,
        // A variable may provide it.
        Some(_) => "its current value",
        None => "its default",
    };
    format!(
        "{}: {from} -> {}, {}",
        follow.setting, follow.to, follow.why
    )
}

/// The old and new values of a changed variable for display: with Compose variables as written, and
/// without values from other files.
pub fn as_written(edit: &EnvironmentEdit, originals: &mut Originals<'_>) -> (String, String) {
    const HIDDEN: &str = "…";
    let shown = |text: &str| {
        let shown = if is_amount(text) { text } else { HIDDEN };
        shown.to_owned()
    };
    let prefix = format!("{}=", edit.variable);
    let original = edit.at.and_then(|at| originals.at(at).cloned());
    let template = original.and_then(|original| match original.form {
        Form::List => original.text.strip_prefix(&prefix),
        // An assignment in an `env_file` is that file's only value.
        Form::Map => Some(original.text).filter(|text| text.strip_prefix(&prefix).is_none()),
    });
    match template {
        Some(template) if template.variables().next().is_none() => {
            (edit.from.clone(), edit.to.clone())
        }
        Some(template) => {
            let to = template.carry(&edit.from, &edit.to);
            (
                template.write(),
                to.map_or_else(|| shown(&edit.to), |to| to.write()),
            )
        }
        None => (shown(&edit.from), shown(&edit.to)),
    }
}

/// The entry of `environment` that determines the value of a variable.
fn entry<'s>(service: &'s Service, name: &str) -> Option<&'s stack::Variable> {
    let mut entries = service.environment.iter().rev();
    entries.find(|variable| &*variable.name == name)
}

/// The words of the command. `None` if there is no command.
pub(super) fn words(service: &Service) -> Option<Vec<String>> {
    let words = &service.command.as_ref()?.words;
    let texts = words.iter().map(|word| word.text.to_string());
    Some(texts.collect()).filter(|words: &Vec<String>| !words.is_empty())
}

/// Replaces the first occurrence of `from` in the words.
fn replaced(words: &[String], from: &[String], by: &[String]) -> Option<Vec<String>> {
    if from.is_empty() {
        return None;
    }
    let at = words.windows(from.len()).position(|run| run == from)?;
    Some([&words[..at], by, &words[at + from.len()..]].concat())
}
