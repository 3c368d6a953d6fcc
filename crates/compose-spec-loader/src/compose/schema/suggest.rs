//! Suggests what was probably meant: a similar name, another location, another form.

use super::shape::{BOOLEAN, INTEGER, Mapping, NUMBER, STRING, Shape, Text};
use crate::compose::duration;
use crate::compose::refusal::Brief;
use crate::finding::Finding;
use crate::near::nearest;
use crate::source::{Sources, Span};
use crate::stack::DOCKER_MINIMUM;
use crate::yaml::{Key, Node, Value};

/// A key that is often misplaced, or that has another name in other tools.
struct Confusion {
    /// The mapping it is written in, as in [`Mapping::what`].
    within: &'static str,
    written: &'static [&'static str],
    meant: Meant,
}

enum Meant {
    /// The same value under another key.
    Key(&'static str),
    /// A fix that takes more than renaming the key.
    Elsewhere(&'static str),
}

const CONFUSIONS: &[Confusion] = &[
    Confusion {
        within: "a service",
        written: &["memory", "mem", "memory_limit", "mem-limit", "limit_memory"],
        meant: Meant::Key("mem_limit"),
    },
    Confusion {
        within: "a service",
        written: &["memory_reservation", "mem-reservation"],
        meant: Meant::Key("mem_reservation"),
    },
    Confusion {
        within: "a service",
        written: &["memory_swap", "memswap", "memory-swap"],
        meant: Meant::Key("memswap_limit"),
    },
    Confusion {
        within: "a service",
        written: &["cpu", "cpu_limit", "cpu-limit"],
        meant: Meant::Key("cpus"),
    },
    Confusion {
        within: "a service",
        written: &["env"],
        meant: Meant::Key("environment"),
    },
    // Compose files of version 1: https://docs.docker.com/reference/compose-file/legacy-versions/
    Confusion {
        within: "a service",
        written: &["net"],
        meant: Meant::Key("network_mode"),
    },
    Confusion {
        within: "a service",
        written: &["log_driver"],
        meant: Meant::Elsewhere("write `logging:` with `driver:` below it"),
    },
    Confusion {
        within: "a service",
        written: &["log_opt"],
        meant: Meant::Elsewhere("write `logging:` with `options:` below it"),
    },
    Confusion {
        within: "a service",
        written: &["volume_driver"],
        meant: Meant::Elsewhere("set `driver:` on the volume itself, under the file's `volumes:`"),
    },
    Confusion {
        within: "a service",
        written: &["dockerfile", "context", "args", "dockerfile_inline"],
        meant: Meant::Elsewhere("put it below `build:`"),
    },
    Confusion {
        within: "a service",
        written: &[
            "replicas",
            "resources",
            "restart_policy",
            "placement",
            "update_config",
        ],
        meant: Meant::Elsewhere("put it below `deploy:`"),
    },
    Confusion {
        within: "a service",
        written: &["limits", "reservations"],
        meant: Meant::Elsewhere("put it below `deploy:` and `resources:`"),
    },
    Confusion {
        within: "`deploy`",
        written: &["mem_limit", "memory", "mem", "cpus"],
        meant: Meant::Elsewhere("put `memory:` and `cpus:` below `resources:` and `limits:`"),
    },
    Confusion {
        within: "`deploy`",
        written: &["limits", "reservations"],
        meant: Meant::Elsewhere("put it below `resources:`"),
    },
    Confusion {
        within: "`deploy`",
        written: &["scale"],
        meant: Meant::Key("replicas"),
    },
    Confusion {
        within: "`deploy`",
        written: &["restart"],
        meant: Meant::Key("restart_policy"),
    },
    Confusion {
        within: "`deploy.resources`",
        written: &["memory", "mem", "mem_limit", "cpus", "cpu", "pids"],
        meant: Meant::Elsewhere("put it below `limits:`"),
    },
    Confusion {
        within: "`deploy.resources.limits`",
        written: &["mem", "mem_limit", "ram"],
        meant: Meant::Key("memory"),
    },
    Confusion {
        within: "`deploy.resources.limits`",
        written: &["cpu"],
        meant: Meant::Key("cpus"),
    },
    Confusion {
        within: "`deploy.resources.limits`",
        written: &["pids_limit"],
        meant: Meant::Key("pids"),
    },
    Confusion {
        within: "`deploy.resources.reservations`",
        written: &["mem", "mem_reservation", "ram"],
        meant: Meant::Key("memory"),
    },
    Confusion {
        within: "`deploy.resources.reservations`",
        written: &["cpu"],
        meant: Meant::Key("cpus"),
    },
];

/// Suggests what an unknown key was probably meant to be.
pub(super) fn attribute(
    finding: Finding,
    key: &Key,
    value: &Node,
    mapping: &'static Mapping,
) -> Finding {
    let confusion = CONFUSIONS
        .iter()
        .find(|known| known.within == mapping.what && known.written.contains(&&*key.text));
    match confusion {
        Some(Confusion {
            meant: Meant::Key(name),
            ..
        }) => rename(finding, key, name),
        Some(Confusion {
            meant: Meant::Elsewhere(help),
            ..
        }) => finding.help(*help),
        None if mapping.attribute("services").is_some() && looks_like_a_service(value) => {
            finding.help(format!("put `{}:` below `services:`", Brief(&key.text)))
        }
        None => match nearest(&key.text, mapping.attributes.iter().map(|(name, _)| *name)) {
            Some(name) => rename(finding, key, name),
            None => finding.help(format!(
                "remove it, or rename it to `x-{}` to keep it as an extension",
                Brief(&key.text)
            )),
        },
    }
}

/// Suggests the most similar word, or lists all of them.
pub(super) fn word(
    finding: Finding,
    text: &str,
    words: &'static [&'static str],
    at: Span,
) -> Finding {
    match nearest(text, words.iter().copied()) {
        Some(word) => finding.help(format!("write `{word}`")).edit(at, word),
        None => finding.help(format!("write one of `{}`", words.join("`, `"))),
    }
}

/// Suggests how to write a value of the wrong type in the right one.
pub(super) fn form(finding: Finding, node: &Node, shape: &Shape, sources: &Sources) -> Finding {
    let takes = |types| shape.types & types != 0;
    if node.is_null() {
        return finding.help("give it a value, or remove the key");
    }
    let is_text = node.as_str().is_some();
    let is_scalar = is_text || !matches!(node.value, Value::Seq(_) | Value::Map(_));
    match shape.text {
        Text::Size if is_scalar => return size(finding, node, sources),
        Text::Duration if is_scalar => return seconds(finding, node, sources),
        _ => {}
    }
    let (help, opening, closing) = if !is_scalar {
        let help = match (shape.list, shape.mapping) {
            (Some(_), _) => "write it as a list",
            (None, Some(_)) => "write `name: value` lines below the key",
            (None, None) => "write a single value",
        };
        return finding.help(help);
    } else if takes(BOOLEAN) && !takes(NUMBER) {
        return finding.help("write `true` or `false`");
    } else if takes(INTEGER) || (takes(NUMBER) && !takes(STRING)) {
        return finding.help("write a number without quotes");
    } else if takes(STRING) && !is_text {
        ("put it in quotes", "\"", "\"")
    } else if shape.list.is_some() {
        ("write it as a list", "[", "]")
    } else {
        return finding.help("write `name: value` lines below the key");
    };
    let finding = finding.help(help);
    match plain_source(node, sources) {
        Some(text) => finding.edit(node.span, format!("{opening}{text}{closing}")),
        None => finding,
    }
}

/// A number for a size that must be text. Quoting it alone would make it bytes, so a small number
/// is missing its unit.
fn size(finding: Finding, node: &Node, sources: &Sources) -> Finding {
    const LEAST: i64 = DOCKER_MINIMUM.cast_signed();
    const MEBIBYTES: i64 = LEAST >> 20;
    let (help, replacement) = match node.value {
        Value::Int(number @ MEBIBYTES..LEAST) => (
            format!(
                "write `{number}m`: a number without a unit counts bytes, and Docker takes no \
                 less than 6 MiB"
            ),
            format!("{number}m"),
        ),
        Value::Int(number @ (0 | LEAST..)) => (
            "put it in quotes; it counts bytes".to_owned(),
            format!("\"{number}\""),
        ),
        _ => return finding.help("write it with its unit, such as `512m`"),
    };
    let finding = finding.help(help);
    match plain_source(node, sources) {
        Some(_) => finding.edit(node.span, replacement),
        None => finding,
    }
}

/// A number for a duration: it probably means seconds, as in most other tools.
fn seconds(finding: Finding, node: &Node, sources: &Sources) -> Finding {
    let written = plain_source(node, sources).map(|source| match node.value {
        Value::Int(number) => format!("{number}s"),
        _ => format!("{source}s"),
    });
    match written.filter(|written| duration::parse(written).is_ok()) {
        Some(written) => finding
            .help(format!(
                "write `{written}` if it is seconds: a duration has a unit"
            ))
            .edit(node.span, written),
        None => finding.help("write it like `90s`, `1m30s` or `1.5h`"),
    }
}

fn rename(finding: Finding, key: &Key, name: &str) -> Finding {
    finding.help(format!("write `{name}`")).edit(key.span, name)
}

/// In version 1 of the format, services were at the top level.
fn looks_like_a_service(value: &Node) -> bool {
    ["image", "build", "command", "extends"]
        .iter()
        .any(|key| value.get(key).is_some())
}

/// The source text of a value, if quotes or brackets can be put around it.
fn plain_source<'a>(node: &Node, sources: &'a Sources) -> Option<&'a str> {
    let text = sources.text(node.span);
    let quotable = !text.is_empty()
        && !text.contains(['"', '\'', '\\', '\n', '[', ']', '{', '}', ',', '#'])
        && !text.starts_with(['|', '>', '&', '*', '!']);
    (quotable || is_quoted(text)).then_some(text)
}

/// Whether the text begins and ends with quotes, so that brackets can be put around it.
fn is_quoted(text: &str) -> bool {
    text.len() >= 2
        && !text.contains('\n')
        && ((text.starts_with('"') && text.ends_with('"'))
            || (text.starts_with('\'') && text.ends_with('\'')))
}
