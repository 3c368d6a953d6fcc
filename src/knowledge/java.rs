//! Java: where a virtual machine is told how large its heap may become.
//!
//! The formulas, the rules and what follows a limit all ask here, so that none of them believes
//! something else than the others.

use super::arguments::{Invocation, JAVA_WITH_VALUE, Word};
use super::facts::Facts;
use super::runtimes::size;
use super::setting::{Input, Setting};
use crate::compose::shell;

/// The largest heap, as options have it.
pub const MOST: [&str; 2] = ["-Xmx", "-XX:MaxHeapSize="];
/// The heap that it starts with.
pub const LEAST: [&str; 2] = ["-Xms", "-XX:InitialHeapSize="];
/// The largest heap as a part of the memory that it sees.
pub const SHARE: [&str; 1] = ["-XX:MaxRAMPercentage="];

/// A variable that has a say in the heap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variable {
    /// What it is called.
    pub name: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// Whether it says how large the heap may become.
    pub most: bool,
    /// Whether it says how large the heap is at the start.
    pub least: bool,
}

/// What a variable holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Options of the virtual machine.
    Options,
    /// A size, with a unit as options have it.
    Size,
    /// A number of MiB.
    Mib,
}

const fn options(name: &'static str) -> Variable {
    Variable {
        name,
        holds: Holds::Options,
        most: true,
        least: true,
    }
}

/// The size of the heap, from the start on.
const fn size(name: &'static str) -> Variable {
    Variable {
        holds: Holds::Size,
        ..options(name)
    }
}

const fn mib(name: &'static str) -> Variable {
    Variable {
        holds: Holds::Mib,
        ..options(name)
    }
}

/// What the start script of a family of images reads.
struct Script {
    families: &'static [&'static str],
    /// Its variables, those that win first.
    variables: &'static [Variable],
    /// Whether it says itself how large the heap may become where nobody else does: then what the
    /// machine reads beside its command line never counts.
    is_last: bool,
}

#[rustfmt::skip]
const SCRIPTS: &[Script] = &[
    // <https://github.com/elastic/elasticsearch/blob/v8.15.0/distribution/src/bin/elasticsearch-env>
    Script { families: &["elasticsearch"], is_last: true,
        variables: &[options("ES_JAVA_OPTS"), size("ELASTICSEARCH_HEAP_SIZE")] },
    // <https://github.com/opensearch-project/OpenSearch/blob/2.17.0/distribution/src/bin/opensearch-env>
    Script { families: &["opensearch"], is_last: true,
        variables: &[options("OPENSEARCH_JAVA_OPTS"), size("OPENSEARCH_HEAP_SIZE")] },
    // <https://github.com/apache/kafka/blob/3.8.0/bin/kafka-run-class.sh>
    Script { families: &["kafka"], is_last: true,
        variables: &[options("KAFKA_OPTS"), options("KAFKA_HEAP_OPTS")] },
    // <https://github.com/apache/zookeeper/blob/release-3.9.2/bin/zkServer.sh>, and Kafka's for
    // Confluent's image.
    Script { families: &["zookeeper"], is_last: true,
        variables: &[
            options("KAFKA_HEAP_OPTS"), options("JVMFLAGS"), options("SERVER_JVMFLAGS"),
            Variable { least: false, ..mib("ZK_SERVER_HEAP") }, mib("ZOO_HEAP_SIZE"),
        ] },
    // <https://github.com/elastic/logstash/blob/v8.15.0/bin/logstash.lib.sh>
    Script { families: &["logstash"], is_last: true,
        variables: &[options("LS_JAVA_OPTS"), size("LOGSTASH_HEAP_SIZE")] },
    // <https://www.keycloak.org/server/containers#_specifying_different_memory_settings>
    Script { families: &["keycloak"], is_last: false,
        variables: &[options("JAVA_OPTS_APPEND"), options("JAVA_OPTS"), options("JAVA_OPTS_KC_HEAP")] },
    // <https://github.com/apache/cassandra/blob/cassandra-4.1/conf/cassandra-env.sh>
    Script { families: &["cassandra"], is_last: true,
        variables: &[options("JVM_EXTRA_OPTS"), options("JVM_OPTS"), size("MAX_HEAP_SIZE")] },
    // <https://github.com/apache/solr/blob/releases/solr/9.7.0/solr/bin/solr>
    Script { families: &["solr"], is_last: true,
        variables: &[options("SOLR_OPTS"), size("SOLR_HEAP"), options("SOLR_JAVA_MEM")] },
    // Since 5, and before: <https://neo4j.com/docs/operations-manual/current/docker/configuration/>
    Script { families: &["neo4j"], is_last: true,
        variables: &[
            Variable { least: false, ..size("NEO4J_server_memory_heap_max__size") },
            Variable { least: false, ..size("NEO4J_dbms_memory_heap_max__size") },
            Variable { most: false, ..size("NEO4J_server_memory_heap_initial__size") },
            Variable { most: false, ..size("NEO4J_dbms_memory_heap_initial__size") },
        ] },
    // <https://github.com/itzg/docker-minecraft-server/blob/master/scripts/start-finalExec>
    Script { families: &["minecraft"], is_last: true,
        variables: &[
            options("JVM_OPTS"),
            Variable { least: false, ..size("MAX_MEMORY") },
            Variable { most: false, ..size("INIT_MEMORY") },
            size("MEMORY"),
        ] },
];

/// What the start scripts of other images read: of Tomcat, `WildFly`, Jetty, Jenkins, Metabase and
/// many that people write. A variable that only one product reads tells that an image is of it,
/// whatever it is called.
const OTHERS: Script = Script {
    families: &[],
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

/// A place where a virtual machine is told something.
#[derive(Debug, Clone)]
pub enum Place {
    /// The command line that starts it.
    Line(Invocation),
    /// A variable.
    Variable(Variable),
}

/// The places where a service's virtual machine is told something, those that win first. `line`
/// is its command line, where that is known: then no script stands between, and what only scripts
/// read is nothing to it.
///
/// <https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html#using-the-jdk_java_options-launcher-environment-variable>,
/// <https://docs.oracle.com/en/java/javase/21/troubleshoot/environment-variables-and-system-properties.html>
pub fn places(family: Option<&str>, line: Option<&Invocation>) -> Vec<Place> {
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
    let is_it = |script: &&Script| family.is_some_and(|family| script.families.contains(&family));
    SCRIPTS.iter().find(is_it).unwrap_or(&OTHERS)
}

/// The program `java` that a service runs.
pub fn line<'f>(facts: &'f Facts<'_>) -> Option<&'f Invocation> {
    facts.running().find(|one| one.program() == "java")
}

/// What a variable of that name holds.
pub fn holds(name: &str) -> Holds {
    let mut variables = SCRIPTS.iter().flat_map(|script| script.variables);
    let found = variables.find(|variable| variable.name == name);
    found.map_or(Holds::Options, |variable| variable.holds)
}

/// What a virtual machine is told of its heap.
#[derive(Debug)]
pub struct Heap {
    /// The largest, in bytes.
    pub most: Setting<u64>,
    /// The one at the start, in bytes.
    pub least: Setting<u64>,
    /// The largest, in hundredths of the memory that it sees.
    pub share: Setting,
    /// Whether all of the heap is touched at the start.
    pub touches: bool,
    /// Whether something that cannot be seen may say otherwise.
    pub is_hidden: bool,
}

impl Heap {
    /// What these places say.
    pub fn of(places: &[Place], facts: &Facts<'_>) -> Self {
        let told: Vec<Told> = places
            .iter()
            .filter_map(|place| Told::of(place, facts))
            .collect();
        let bytes = |(holds, text): (Holds, String)| holds.bytes(&text);
        Self {
            most: stated(&told, &MOST, |variable| variable.most).and_then(bytes),
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
}

impl Holds {
    /// What a text means, in bytes. Some products write `512MiB`, which Java does not read.
    pub fn bytes(self, text: &str) -> Option<u64> {
        match self {
            Self::Options => size::java(text),
            Self::Size => size::java(text.trim().trim_end_matches("iB")),
            Self::Mib => Some(size::mib(text.trim().parse().ok()?)),
        }
    }
}

/// What one place says.
enum Told {
    /// Options, and the variable that holds them.
    Options(Vec<Word>, Option<Input>),
    /// The heap's size.
    Size(Variable, String, Input),
    /// Something that only the running service knows.
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
            // Scripts take a variable that is empty for one that is not there.
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

    /// What may hold options that cannot be seen: a variable without a value, or a file of them.
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

/// The first place that says it, or that may and cannot be seen; the last of several words in one
/// place counts.
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

/// The word that a setting of the heap was read from, or the variable's name and value where that
/// holds nothing else.
pub fn word(input: &Input) -> Input {
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

#[cfg(test)]
mod tests;
