//! Edits a command word by word.

use compose_spec_loader::yaml::quote::quoted;
use compose_spec_loader::yaml::{Node, Value};

use crate::patch::settings::Command;

use super::Editor;
use super::place::as_before;

impl Editor<'_, '_> {
    pub(super) fn command(&mut self, command: &Command) {
        let words: Vec<String> = command.written.iter().map(|word| quoted(word)).collect();
        let whole = format!("[{}]", words.join(", "));
        let Some(node) = self
            .service
            .written()
            .get("command")
            .filter(|_| command.from.is_some())
        else {
            return self.add(&["command"], &whole);
        };
        let is_edited = match &node.value {
            Value::Seq(items) => self.items(node, items, command, &whole),
            _ => self.line(node, command),
        };
        if !is_edited {
            self.refuse(
                node.span,
                "its command is not written in a form that can be edited",
            );
        }
    }

    /// Replaces the items that change. A flow list that gets longer is replaced as a whole.
    fn items(&mut self, node: &Node, items: &[Node], command: &Command, whole: &str) -> bool {
        let text = self.sources.text(node.span);
        if command.written.len() == command.was.len() && items.len() == command.was.len() {
            let pairs = command.was.iter().zip(&command.written).zip(items);
            for ((was, written), item) in pairs {
                if was != written {
                    let replacement = as_before(self.sources.text(item.span), written);
                    self.edit(item.span, replacement);
                }
            }
            return true;
        }
        let can_be_replaced = text.starts_with('[') && !text.contains('#');
        if can_be_replaced {
            self.edit(node.span, whole.to_owned());
        }
        can_be_replaced
    }

    /// Replaces words of a one-line command and appends new ones, if none of them needs quotes.
    fn line(&mut self, node: &Node, command: &Command) -> bool {
        let text = self.sources.text(node.span);
        let (was, written) = (&command.was, &command.written);
        if was.is_empty() || written.len() < was.len() || text.contains('\n') {
            return false;
        }
        let mut line = text.to_owned();
        let pairs = was.iter().zip(written);
        for (was, written) in pairs.filter(|(was, written)| was != written) {
            let Some(at) = only_place(&line, was).filter(|_| is_simple(written)) else {
                return false;
            };
            line.replace_range(at..at + was.len(), written);
        }
        let more = &written[was.len()..];
        if !more.iter().all(|word| is_simple(word)) {
            return false;
        }
        let end = match line.chars().last() {
            Some(quote @ ('"' | '\'')) if text.starts_with(quote) => line.len() - 1,
            _ => line.len(),
        };
        for word in more.iter().rev() {
            line.insert_str(end, &format!(" {word}"));
        }
        self.edit(node.span, line);
        true
    }
}

/// Whether a word means the same to YAML, the shell and Compose, with and without quotes.
fn is_simple(word: &str) -> bool {
    let is_safe = |c: char| c.is_ascii_alphanumeric() || "_-./=:@%+,".contains(c);
    !word.is_empty() && word.chars().all(is_safe) && !word.ends_with(':')
}

/// The position of a simple word in a line, if it occurs exactly once.
fn only_place(line: &str, word: &str) -> Option<usize> {
    let ends = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || matches!(c, '"' | '\''));
    let mut places = line.match_indices(word).filter(|(at, _)| {
        let (before, behind) = (&line[..*at], &line[at + word.len()..]);
        ends(before.chars().next_back()) && ends(behind.chars().next())
    });
    let (at, _) = places.next().filter(|_| is_simple(word))?;
    places.next().is_none().then_some(at)
}
