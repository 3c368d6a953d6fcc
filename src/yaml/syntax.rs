//! What to say about text that is not YAML, or not the YAML that Compose reads.

use std::sync::Arc;

use granit_parser::{ErrorKind, ScanError};

use crate::finding::Finding;
use crate::source::{SourceId, Span};

/// The name of every finding of this room.
pub(super) const ID: &str = "yaml";

/// Refuses the characters that go-yaml refuses anywhere, comments included.
pub(super) fn check_characters(text: &str, source: SourceId) -> Result<(), Finding> {
    let Some((offset, character)) = text.char_indices().find(|&(_, c)| !is_printable(c)) else {
        return Ok(());
    };
    let span = Span::new(source, offset, offset + character.len_utf8());
    let code = u32::from(character);
    Err(Finding::error(
        ID,
        format!("the character U+{code:04X} is not allowed in YAML"),
    )
    .at(span)
    .label("this control character")
    .help(if code == 0 {
        "This may not be a text file, or not one in UTF-8.".to_owned()
    } else {
        format!("Remove it, or write it as \"\\x{code:02x}\" between double quotes.")
    }))
}

/// The characters a YAML stream may hold: <https://yaml.org/spec/1.2.2/#51-character-set>.
fn is_printable(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{a0}'..='\u{d7ff}'
        | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

pub(super) fn too_deep(span: Span) -> Finding {
    Finding::error(
        ID,
        "lists and mappings are nested too deeply to be a Compose file",
    )
    .at(span)
    .label(format!(
        "this is more than {} levels deep",
        super::parse::MAX_DEPTH
    ))
    .help("Write it with fewer levels; aliases count as what they stand for.")
}

pub(super) fn unknown_anchor<'a>(
    name: &str,
    span: Span,
    known: impl Iterator<Item = &'a Arc<str>>,
) -> Finding {
    let mut known: Vec<_> = known.map(|name| format!("&{name}")).collect();
    known.sort_unstable();
    let help = if let Some(bare) = name.strip_suffix(':') {
        format!("Write a space before the colon: `*{bare} :`.")
    } else if known.is_empty() {
        format!("Write `&{name}` before the value that it should repeat; none is defined above it.")
    } else {
        known.truncate(10);
        format!(
            "An anchor has to be defined above its alias; here that is {}.",
            known.join(", ")
        )
    };
    Finding::error(
        ID,
        format!("the alias `*{name}` repeats an anchor that is not defined"),
    )
    .at(span)
    .label(format!("no `&{name}` above this"))
    .help(help)
}

pub(super) fn alias_in_itself(name: &str, span: Span, anchor: Span) -> Finding {
    Finding::error(
        ID,
        format!("the alias `*{name}` is inside the value that it repeats: a cycle"),
    )
    .at(span)
    .label("would repeat itself without end")
    .related(anchor, format!("`&{name}` is defined here"))
    .help("Move the alias out of the anchored value, or anchor a smaller part of it.")
}

pub(super) fn alias_bomb(nodes: u64, alias: Span, anchor: Span) -> Finding {
    let nodes = if nodes > 1_000_000_000 {
        "billions of".to_owned()
    } else {
        nodes.to_string()
    };
    Finding::error(
        ID,
        format!("the aliases of this file stand for {nodes} values: an alias bomb"),
    )
    .at(alias)
    .label("this alias alone repeats the most")
    .related(anchor, "what it repeats")
    .help("Repeat less: aliases to values that hold aliases themselves multiply.")
}

pub(super) fn version(text: &str, document: Span) -> Finding {
    let before = &text[..document.start as usize];
    let start = before.rfind("%YAML").unwrap_or(before.len());
    let line = before[start..]
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end();
    Finding::error(
        ID,
        "Compose reads no YAML version but 1.1 when a version is declared",
    )
    .at(Span::new(document.source, start, start + line.len()))
    .label("this version is refused")
    .help("Remove the line; what Compose reads does not depend on it.")
}

/// Turns the parser's error into words that say what to do.
pub(super) fn explain(error: &ScanError, text: &str, source: SourceId) -> Finding {
    let offset = error
        .marker()
        .byte_offset()
        .unwrap_or(text.len())
        .min(text.len());
    let offset = (0..=offset)
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or_default();
    let next = text[offset..]
        .chars()
        .next()
        .filter(|&c| c != '\n' && c != '\r');
    let span = Span::new(source, offset, offset + next.map_or(0, char::len_utf8));
    if *error.kind() == ErrorKind::RecursionLimitExceeded {
        return too_deep(span);
    }
    Finding::error(ID, error.kind().to_string()).at(span)
}
