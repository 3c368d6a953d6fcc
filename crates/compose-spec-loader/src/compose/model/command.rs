//! `command`, `entrypoint` and `healthcheck`.

use std::rc::Rc;

use crate::compose::{decoded, duration, shell};
use crate::stack::{Command, Healthcheck, Text, Word};
use crate::yaml::{Node, Value};

use super::{Around, scalar, text, texts};

/// A list of words, or a string that Compose splits.
pub(super) fn command(node: &Node, around: &Around<'_>) -> Option<Command> {
    let at = node.span;
    let is_known = |node: &Node| !around.names_unset(node);
    let command = |words| Command {
        words,
        is_complete: true,
        line: None,
        at,
    };
    match &node.value {
        Value::Str(line) => {
            let word = |text: String| Word {
                text: text.into(),
                is_known: true,
                at,
            };
            // Lines that cannot be split have already been refused.
            let words = shell::split(line).unwrap_or_default().into_iter();
            Some(Command {
                // A variable without a value leaves no trace in the words.
                is_complete: is_known(node),
                line: Some(Text::new(Rc::clone(line), at)),
                ..command(words.map(word).collect())
            })
        }
        Value::Seq(items) => {
            let words = items.iter().map(|item| Word {
                text: scalar(item),
                is_known: is_known(item),
                at: item.span,
            });
            Some(command(words.collect()))
        }
        _ => None,
    }
}

pub(super) fn healthcheck(node: &Node) -> Healthcheck {
    let test = match node.get("test") {
        // https://docs.docker.com/reference/compose-file/services/#healthcheck
        Some(line) if line.as_str().is_some() => {
            let shell = Text::new("CMD-SHELL", line.span);
            std::iter::once(shell).chain(text(line)).collect()
        }
        Some(words) => texts(words),
        None => Vec::new(),
    };
    let nanoseconds = |key: &str| duration::parse(node.get(key)?.as_str()?).ok();
    let retries = node.get("retries").and_then(decoded::whole);
    Healthcheck {
        is_disabled: node.get("disable").is_some_and(decoded::truth)
            || test.first().is_some_and(|first| &**first == "NONE"),
        test,
        interval: nanoseconds("interval"),
        timeout: nanoseconds("timeout"),
        start_period: nanoseconds("start_period"),
        retries: retries.and_then(|count| u64::try_from(count).ok()),
        at: node.span,
    }
}
