//! Where a JVM reads its options, and what they say about its heap.

use bytesize::ByteSize;
use compose_spec_loader::compose::shell;

use crate::amount;
use crate::knowledge::arguments::{Invocation, JAVA_WITH_VALUE, Word};
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::programs::{Program, memory_size};

/// Options for the maximum heap.
pub(crate) const MOST: [&str; 2] = ["-Xmx", "-XX:MaxHeapSize="];
/// Options for the initial heap.
pub(crate) const LEAST: [&str; 2] = ["-Xms", "-XX:InitialHeapSize="];
/// Options for the maximum heap as a percentage of visible memory.
pub(crate) const SHARE: [&str; 1] = ["-XX:MaxRAMPercentage="];

/// A variable that sets the heap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Variable {
    pub(crate) name: &'static str,
    pub(crate) holds: Holds,
    /// Whether it sets the maximum heap.
    pub(crate) most: bool,
    /// Whether it sets the initial heap.
    pub(crate) least: bool,
}

/// The notation of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Holds {
    /// JVM options.
    Options,
    /// A size with a JVM unit.
    Size,
    Mib,
}

pub(crate) const fn options(name: &'static str) -> Variable {
    Variable {
        name,
        holds: Holds::Options,
        most: true,
        least: true,
    }
}

/// A variable that sets both the initial and the maximum heap.
pub(crate) const fn size(name: &'static str) -> Variable {
    Variable {
        holds: Holds::Size,
        ..options(name)
    }
}

pub(crate) const fn mib(name: &'static str) -> Variable {
    Variable {
        holds: Holds::Mib,
        ..options(name)
    }
}

/// What the start script of an image reads.
pub(crate) struct Script {
    /// Its variables, in order of precedence.
    pub(crate) variables: &'static [Variable],
    /// Whether it sets a maximum heap by default. Variables that the JVM itself reads then have no
    /// effect.
    pub(crate) is_last: bool,
}

/// Variables read by start scripts of other images: Tomcat, `WildFly`, Jetty, Jenkins, Metabase and
/// many custom ones. A variable that only one product reads identifies its images under any name.
static OTHERS: Script = Script {
    variables: &[
        options("ES_JAVA_OPTS"),
        options("OPENSEARCH_JAVA_OPTS"),
        options("LS_JAVA_OPTS"),
        options("KAFKA_HEAP_OPTS"),
        size("SOLR_HEAP"),
        options("SOLR_JAVA_MEM"),
        options("JAVA_OPTS_APPEND"),
        options("CATALINA_OPTS"),
        options("JENKINS_JAVA_OPTS"),
        options("JAVA_OPTS"),
        options("JAVA_OPTIONS"),
        options("JAVA_ARGS"),
        options("JVM_OPTS"),
        options("JVMFLAGS"),
    ],
    is_last: false,
};

/// A place that sets JVM options.
#[derive(Debug, Clone)]
pub(crate) enum Place {
    /// The command line that starts it.
    Line(Invocation),
    Variable(Variable),
}

/// The places that set JVM options of a service, in order of precedence. `line` is the command
/// line, if known. There is no start script in that case, so variables that only scripts read do
/// not count.
///
/// <https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html#using-the-jdk_java_options-launcher-environment-variable>,
/// <https://docs.oracle.com/en/java/javase/21/troubleshoot/environment-variables-and-system-properties.html>
pub(crate) fn places(family: Option<&str>, line: Option<&Invocation>) -> Vec<Place> {
    let mut places = vec![Place::Variable(options("_JAVA_OPTIONS"))];
    let mut is_last = false;
    if let Some(line) = line {
        places.push(Place::Line(line.of_java()));
    } else {
        let script = script(family);
        is_last = script.is_last;
        places.extend(script.variables.iter().copied().map(Place::Variable));
    }
    if !is_last {
        let beneath = ["JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"];
        places.extend(beneath.map(options).map(Place::Variable));
    }
    places
}

fn script(family: Option<&str>) -> &'static Script {
    let program = family.and_then(super::super::of_family);
    program.and_then(Program::java_script).unwrap_or(&OTHERS)
}

/// The invocation of `java` that a service runs.
pub(crate) fn line<'f>(facts: &'f Facts<'_>) -> Option<&'f Invocation> {
    facts.running().find(|one| one.program() == "java")
}

/// The heap that the options allow.
#[derive(Debug)]
pub(crate) struct Heap {
    /// The maximum.
    pub(crate) most: Setting<ByteSize>,
    /// The notation of the maximum.
    pub(crate) most_holds: Holds,
    /// The initial size.
    pub(crate) least: Setting<ByteSize>,
    /// The maximum as a percentage of visible memory.
    pub(crate) share: Setting,
    /// Whether the JVM touches the whole heap at the start.
    pub(crate) touches: bool,
    /// Whether unreadable options may change it.
    pub(crate) is_hidden: bool,
}

impl Heap {
    /// Reads these places.
    pub(crate) fn of(places: &[Place], facts: &Facts<'_>) -> Self {
        let told: Vec<Told> = places
            .iter()
            .filter_map(|place| Told::of(place, facts))
            .collect();
        let bytes = |(holds, text): (Holds, String)| holds.bytes(&text);
        let most = stated(&told, &MOST, |variable| variable.most);
        Self {
            most_holds: match &most {
                Setting::Known((holds, _), _) => *holds,
                Setting::Absent | Setting::Unknown(_) => Holds::Options,
            },
            most: most.and_then(bytes),
            least: stated(&told, &LEAST, |variable| variable.least).and_then(bytes),
            share: match stated(&told, &SHARE, |_| false) {
                Setting::Known((_, text), input) => Setting::Known(text, input),
                Setting::Unknown(input) => Setting::Unknown(input),
                Setting::Absent => Setting::Absent,
            },
            touches: told
                .iter()
                .any(|told| told.words().any(|word| word.text == "-XX:+AlwaysPreTouch")),
            is_hidden: told.iter().any(|told| told.hidden().is_some()),
        }
    }

    /// The maximum heap for a visible memory, if set.
    ///
    /// # Errors
    ///
    /// A setting whose value is unknown.
    pub(crate) fn largest(
        &self,
        memory: Option<ByteSize>,
        inputs: &mut Vec<Input>,
    ) -> Result<Option<ByteSize>, Input> {
        if let Some(most) = self.most.clone().take_if_set(inputs)? {
            return Ok(Some(most));
        }
        let Some(memory) = memory else {
            // A percentage of unknown memory.
            return match &self.share {
                Setting::Unknown(input) => Err(input.clone()),
                _ => Ok(None),
            };
        };
        let share = self.share.clone();
        share
            .read(|text| memory_size::percent(text, memory))
            .take_if_set(inputs)
    }
}

impl Holds {
    /// Parses a size. Some products accept `512MiB`, which Java does not.
    pub(crate) fn bytes(self, text: &str) -> Option<ByteSize> {
        match self {
            Self::Options => memory_size::java(text),
            Self::Size => memory_size::java(text.trim().trim_end_matches("iB")),
            Self::Mib => Some(amount::mib(text.trim().parse().ok()?)),
        }
    }
}

/// A size in the notation of start script variables: `512m`, `512MiB`.
pub(crate) fn heap_size(text: &str) -> Option<ByteSize> {
    Holds::Size.bytes(text)
}

/// What one place says.
enum Told {
    /// Options, and the variable that holds them.
    Options(Vec<Word>, Option<Input>),
    /// The size of the heap.
    Size(Variable, String, Input),
    /// A value known only at run time.
    Nobody(Input),
}

impl Told {
    fn of(place: &Place, facts: &Facts<'_>) -> Option<Self> {
        let variable = match place {
            Place::Line(line) => {
                let words = line.arguments().to_vec();
                let hidden = (!line.is_complete).then(|| Input {
                    name: "java".to_owned(),
                    value: String::new(),
                    at: line.words.first().and_then(|word| word.at),
                });
                return Some(Self::Options(words, hidden));
            }
            Place::Variable(variable) => variable,
        };
        match facts.variables.get(variable.name) {
            Setting::Absent => None,
            Setting::Unknown(input) => Some(Self::Nobody(input)),
            // Scripts treat an empty variable as unset.
            Setting::Known(text, _) if text.trim().is_empty() => None,
            Setting::Known(text, input) if variable.holds == Holds::Options => {
                let word = |text| Word {
                    text,
                    is_known: true,
                    at: input.at,
                };
                let words = shell::options(&text).into_iter().map(word).collect();
                Some(Self::Options(words, None))
            }
            Setting::Known(text, input) => Some(Self::Size(*variable, text, input)),
        }
    }

    fn words(&self) -> impl Iterator<Item = &Word> {
        let words = match self {
            Self::Options(words, _) => &words[..],
            Self::Size(..) | Self::Nobody(_) => &[],
        };
        words.iter()
    }

    /// What may hold unreadable options: a variable without a value, or an options file.
    fn hidden(&self) -> Option<Input> {
        let (words, hidden) = match self {
            Self::Nobody(input) => return Some(input.clone()),
            Self::Options(words, hidden) => (words, hidden),
            Self::Size(..) => return None,
        };
        let is_value = |index: usize| {
            let before = index.checked_sub(1).map(|before| &words[before].text[..]);
            before.is_some_and(|before| JAVA_WITH_VALUE.contains(&before))
        };
        let of_word = |(index, word): (usize, &Word)| {
            let is_file = word.text.starts_with('@');
            let is_any = !word.is_known && (word.text.len() < 3 || !word.text.starts_with('-'));
            ((is_file || is_any) && !is_value(index)).then(|| Input {
                name: "java".to_owned(),
                value: word.text.clone(),
                at: word.at,
            })
        };
        let hidden = hidden.clone();
        hidden.or_else(|| words.iter().enumerate().find_map(of_word))
    }
}

/// The first place that sets it, or an unreadable one before that. Within a place, the last word
/// counts.
fn stated(
    told: &[Told],
    prefixes: &[&str],
    says: impl Fn(&Variable) -> bool,
) -> Setting<(Holds, String)> {
    for told in told {
        let found = told.words().filter_map(|word| {
            let prefix = prefixes.iter().find(|one| word.text.starts_with(**one))?;
            Some((word, prefix, &word.text[prefix.len()..]))
        });
        if let Some((word, prefix, value)) = found.last() {
            let input = Input {
                name: prefix.trim_end_matches('=').to_owned(),
                value: value.to_owned(),
                at: word.at,
            };
            return if word.is_known {
                Setting::Known((Holds::Options, value.to_owned()), input)
            } else {
                Setting::Unknown(input)
            };
        }
        match told {
            Told::Size(variable, text, input) if says(variable) => {
                return Setting::Known((variable.holds, text.clone()), input.clone());
            }
            told => {
                if let Some(input) = told.hidden() {
                    return Setting::Unknown(input);
                }
            }
        }
    }
    Setting::Absent
}

/// The word that a heap setting was read from, or the variable's name and value if it holds only
/// that.
pub(crate) fn word(input: &Input) -> Input {
    let value = match input.name.as_str() {
        "-Xmx" | "-Xms" => format!("{}{}", input.name, input.value),
        name if name.starts_with('-') => format!("{name}={}", input.value),
        _ => return input.clone(),
    };
    Input {
        value,
        ..input.clone()
    }
}
