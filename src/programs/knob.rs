//! A setting that holds a size or a number, and its maximum.

use compose_spec_loader::source::Span;

use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;
use crate::knowledge::reference::Reference;
use crate::knowledge::setting::Setting;

use super::follow::{Fills, Follow, How};
use super::place::Found;

/// A setting and its maximum.
pub(super) struct Knob<'k, T> {
    pub(super) setting: &'k str,
    /// Where it is set, if anywhere.
    pub(super) found: Option<Found>,
    /// Parses the value.
    pub(super) read: &'k dyn Fn(&str) -> Option<T>,
    /// Formats the value.
    pub(super) write: &'k dyn Fn(T) -> String,
    pub(super) most: T,
    /// The default and how to set the setting if nothing sets it. `None` if the default adapts to
    /// the limit.
    pub(super) unset: Option<(T, Unset)>,
    /// When the program uses the memory.
    pub(super) fills: Fills,
    /// The reason for the maximum.
    pub(super) why: String,
    pub(super) source: &'static str,
}

/// How to set a setting that nothing sets.
#[derive(Debug, Clone)]
pub(super) enum Unset {
    /// With these words. The value is the end of the last one.
    Words {
        /// The image's default command, for services without `command`. Empty if unknown.
        program: Vec<String>,
        /// The option, up to its value.
        option: Vec<String>,
        /// Whether words appended to the existing command reach the program.
        is_direct: bool,
    },
    /// As a variable with `before` in front of the value.
    Variable { name: String, before: String },
}

impl<T: Copy + Ord> Knob<'_, T> {
    /// The necessary change, if any.
    pub(super) fn follow(self, facts: &Facts<'_>) -> Option<Follow> {
        let to = (self.write)(self.most);
        let (from, how) = if let Some(found) = &self.found {
            let now = found.value.as_deref().map(self.read);
            if now.flatten().is_some_and(|now| now <= self.most) {
                return None;
            }
            let how = if now == Some(None) {
                How::ByHand(format!("see to it that {} is at most {to}", self.setting))
            } else {
                found.becoming(&to, self.setting)
            };
            (found.value.clone(), how)
        } else {
            let (default, unset) = self.unset?;
            if default <= self.most {
                return None;
            }
            (None, unset.how(&to, self.setting, facts))
        };
        Some(Follow {
            setting: self.setting.to_owned(),
            from,
            to,
            how,
            fills: self.fills,
            why: self.why,
            source: self.source,
        })
    }
}

impl Unset {
    fn how(&self, to: &str, setting: &str, facts: &Facts<'_>) -> How {
        match self {
            Self::Variable { name, before } => How::Variable {
                name: name.clone(),
                value: format!("{before}{to}"),
                at: written_at(facts, name),
            },
            Self::Words {
                program,
                option,
                is_direct,
            } => {
                let mut words = option.clone();
                match words.last_mut() {
                    Some(last) if last.ends_with('=') => last.push_str(to),
                    _ => words.push(to.to_owned()),
                }
                let has_command = facts.service.command.is_some();
                let has_entrypoint = facts.service.entrypoint.is_some();
                if has_command && *is_direct {
                    How::Append(words)
                } else if !has_command && !has_entrypoint && !program.is_empty() {
                    How::Command(program.iter().cloned().chain(words).collect())
                } else {
                    How::ByHand(format!(
                        "start it with {}: {setting} cannot be set from here",
                        words.join(" ")
                    ))
                }
            }
        }
    }
}

/// Where a variable's value is written.
fn written_at(facts: &Facts<'_>, name: &str) -> Option<Span> {
    match facts.variables.get(name) {
        Setting::Absent => None,
        Setting::Unknown(input) | Setting::Known(_, input) => input.at,
    }
}

/// Whether the image is the official one of that name, whose default command is known.
pub(super) fn is_official(facts: &Facts<'_>, names: &[&str]) -> bool {
    let image = facts.service.image.as_deref();
    image.is_some_and(|image| names.contains(&Reference::parse(image).without_host()))
}

/// The running program of that name, or the options for the image's own program.
pub(super) fn running<'f>(facts: &'f Facts<'_>, programs: &[&str]) -> Option<&'f Invocation> {
    facts
        .running()
        .find(|one| programs.contains(&one.program()) || one.program().starts_with('-'))
}

/// Whether words appended to the command reach the program: it is the only one and not in a script.
pub(super) fn is_direct(facts: &Facts<'_>, invocation: Option<&Invocation>) -> bool {
    let Some(invocation) = invocation else {
        return false;
    };
    facts.invocations.len() == 1 && invocation.is_complete && !invocation.is_in_script
}

/// The setting after lowering it to at most `most`. `default` applies if nothing sets it.
pub(super) fn after<T: Copy + Ord>(setting: &Setting<T>, default: T, most: T) -> T {
    match setting {
        Setting::Absent => default.min(most),
        Setting::Known(value, _) => (*value).min(most),
        Setting::Unknown(_) => most,
    }
}
