//! Error messages for text that is not YAML, or not the YAML that Compose reads.

use std::rc::Rc;

use granit_parser::{ErrorKind, ScanError};

use crate::finding::Finding;
use crate::source::{SourceId, Span};

/// The id of every finding of this module.
pub(super) const ID: &str = "yaml";

/// Rejects characters that go-yaml rejects anywhere, comments included.
pub(super) fn check_characters(text: &str, source: SourceId) -> Result<(), Finding> {
    // Nearly every byte of nearly every file is one of these.
    let is_plain = |byte: u8| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~');
    let plain = text.bytes().take_while(|&byte| is_plain(byte)).count();
    let mut rest = text[plain..].char_indices();
    let Some((offset, character)) = rest.find(|&(_, c)| !is_printable(c)) else {
        return Ok(());
    };
    let offset = plain + offset;
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
        super::raw::MAX_DEPTH
    ))
    .help("reduce the nesting; aliases count with everything they expand to")
}

pub(super) fn unknown_anchor<'a>(
    name: &str,
    span: Span,
    known: impl Iterator<Item = &'a Rc<str>>,
) -> Finding {
    let mut known: Vec<_> = known.map(|name| format!("&{name}")).collect();
    known.sort_unstable();
    let help = if let Some(bare) = name.strip_suffix(':') {
        format!("Write a space before the colon: `*{bare} :`.")
    } else if known.is_empty() {
        format!("Define it earlier: write `&{name}` before the value to repeat.")
    } else {
        known.truncate(10);
        format!(
            "An anchor must be defined above its aliases; defined above: {}.",
            known.join(", ")
        )
    };
    Finding::error(
        ID,
        format!("the anchor of the alias `*{name}` is not defined"),
    )
    .at(span)
    .label(format!("no `&{name}` above this"))
    .help(help)
}

pub(super) fn alias_in_itself(name: &str, span: Span, anchor: Span) -> Finding {
    Finding::error(
        ID,
        format!("the alias `*{name}` is inside its own anchor: a cycle"),
    )
    .at(span)
    .label("repeats itself endlessly")
    .related(anchor, format!("`&{name}` is defined here"))
    .help("move the alias out of the anchored value, or anchor a smaller part of it")
}

pub(super) fn alias_bomb(nodes: u64, alias: Span, anchor: Span) -> Finding {
    let nodes = if nodes > 1_000_000_000 {
        "billions of".to_owned()
    } else {
        nodes.to_string()
    };
    Finding::error(
        ID,
        format!("the aliases in this file expand to {nodes} values: an alias bomb"),
    )
    .at(alias)
    .label("this alias expands to the most")
    .related(anchor, "its anchor")
    .help("use fewer nested aliases: each level multiplies the next")
}

pub(super) fn implicit_document(span: Span) -> Finding {
    Finding::error(ID, "another document follows `...` without a `---`")
        .at(span)
        .label("Compose expects `---` first")
        .help("remove the `...`, or write `---` below it")
}

pub(super) fn version(text: &str, document: Span) -> Finding {
    let before = &text[..document.start as usize];
    let start = before.rfind("%YAML").unwrap_or(before.len());
    let line = before[start..]
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end();
    Finding::error(ID, "Compose accepts no declared YAML version except 1.1")
        .at(Span::new(document.source, start, start + line.len()))
        .label("this version is rejected")
        .help("remove the line; it does not change what Compose reads")
}

/// The offset at which the parser stopped.
pub(super) fn offset(error: &ScanError, text: &str) -> usize {
    let offset = error
        .marker()
        .byte_offset()
        .unwrap_or(text.len())
        .min(text.len());
    (0..=offset)
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or_default()
}

/// Turns a parser error into a finding that says what to fix. `bracket` is the innermost bracket or
/// quote that is open at that point.
pub(super) fn explain(
    kind: &ErrorKind,
    at: usize,
    bracket: Option<Span>,
    (text, source): (&str, SourceId),
) -> Finding {
    let next = text[at..]
        .chars()
        .next()
        .filter(|&c| c != '\n' && c != '\r');
    let span = Span::new(source, at, at + next.map_or(0, char::len_utf8));
    if is_about_a_tab(kind)
        && let Some(tab) = super::strict::first_tab(text, at)
    {
        return super::strict::misplaced_tab(source, tab);
    }
    if *kind == ErrorKind::RecursionLimitExceeded {
        return too_deep(span);
    }
    if let (ErrorKind::InvalidQuotedScalarIndent, Some(quote)) = (kind, bracket) {
        // Compose accepts quoted text that is closed, see `lenient`; this one is not closed.
        return explain(
            &ErrorKind::UnclosedQuotedScalar,
            quote.start as usize,
            None,
            (text, source),
        );
    }
    let (message, help) = words(kind);
    let finding = Finding::error(ID, message).at(span);
    if is_about_structure(kind) {
        if let Some(bracket) = bracket {
            let help = "close it, or put a value that contains brackets or quotes between quotes";
            return finding
                .related(bracket, "what starts here is still open")
                .help(help);
        }
        if let Some(colon) = colon_without_space(text, at) {
            let colon = Span::new(source, colon, colon + 1);
            return finding
                .related(colon, "a space is missing after this colon")
                .edit(colon, ": ")
                .help("write a space between a key's colon and its value");
        }
    }
    match help {
        Some(help) => finding.help(help),
        None => finding,
    }
}

fn is_about_a_tab(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabInIndentation
            | ErrorKind::TabInPlainScalar
            | ErrorKind::TabAtBlockScalarStart
    )
}

fn words(kind: &ErrorKind) -> (String, Option<&'static str>) {
    if let Some((message, help)) = fixed_words(kind) {
        return (message.to_owned(), Some(help));
    }
    match kind {
        ErrorKind::UnclosedFlowCollection { open } => {
            let help = if *open == '[' {
                "add the missing `]`"
            } else {
                "add the missing `}`"
            };
            (
                format!("the `{open}` that opens here is never closed"),
                Some(help),
            )
        }
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => (
            format!("`{open}` is closed by `{close}`"),
            Some("close brackets in the order in which they were opened"),
        ),
        ErrorKind::UnexpectedCharacter { character } => (
            format!("a value cannot start with `{}`", character.escape_default()),
            Some("put the value between quotes"),
        ),
        other => (other.to_string(), None),
    }
}

fn fixed_words(kind: &ErrorKind) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        kind if is_about_a_tab(kind) => {
            ("YAML does not allow a tab here", "replace it with spaces")
        }
        ErrorKind::UnclosedQuotedScalar => (
            "the quote that opens here is never closed",
            "close it, or write a literal `'` twice",
        ),
        ErrorKind::MisplacedFlowCollectionEnd => (
            "this closing bracket has no opening bracket",
            "remove it, or put the value between quotes",
        ),
        ErrorKind::MappingValueNotAllowed | ErrorKind::InvalidColonPlacement => (
            "a second key starts where a value should end",
            "put a value that contains `: ` between quotes, and every key on its own line",
        ),
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => (
            "this line is neither a key with a colon nor the value of one",
            "write `key: value`, and check the indentation of this line",
        ),
        ErrorKind::ExpectedBlockMappingKey | ErrorKind::MappingKeyNotAllowed => (
            "a key is expected here, at the indentation of the keys above",
            "check the indentation, and put the whole value between quotes if it contains quotes",
        ),
        ErrorKind::ExpectedBlockSequenceEntry => (
            "a `-` is expected here, as in the lines above",
            "indent this line less than the list, or make it a list item",
        ),
        ErrorKind::BlockSequenceEntryNotAllowed | ErrorKind::BlockEntryInFlowCollection => (
            "a list cannot start here",
            "put the `-` on a line of its own, or write the list as `[a, b]`",
        ),
        ErrorKind::ExpectedFlowMappingSeparator => (
            "a `,` or `}` is expected here",
            "check the brackets and quotes before this place",
        ),
        ErrorKind::ExpectedFlowSequenceSeparator => (
            "a `,` or `]` is expected here",
            "check the brackets and quotes before this place",
        ),
        ErrorKind::ExpectedNodeContent => (
            "a value is expected here",
            "write one, or remove the sign before this place",
        ),
        ErrorKind::InvalidIndentation
        | ErrorKind::InvalidFlowScalarIndent
        | ErrorKind::InvalidQuotedScalarIndent => (
            "this line is not indented enough",
            "indent it further than the key it belongs to",
        ),
        ErrorKind::InvalidBlockScalarIndent => (
            "this line is indented less than the text it belongs to",
            "indent all lines of the text by the same amount",
        ),
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape => (
            "invalid escape sequence after `\\`",
            "write `\\\\` for a backslash, or use single quotes",
        ),
        ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => (
            "something follows the closing quote",
            "put the whole value between quotes; inside them, double a `'` and write `\\\"` for a `\"`",
        ),
        ErrorKind::CommentInterceptedScalar => (
            "a comment interrupts this value",
            "put the comment before the value, or check the indentation of this line",
        ),
        ErrorKind::UndeclaredTagHandle => (
            "this tag uses an undeclared prefix",
            "use one of Compose's tags, `!reset` or `!override`",
        ),
        _ => return None,
    })
}

/// Whether a missing space after a colon can be the cause.
fn is_about_structure(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::MappingValueNotAllowed
            | ErrorKind::InvalidColonPlacement
            | ErrorKind::SimpleKeyExpected
            | ErrorKind::InvalidSimpleKey
            | ErrorKind::ExpectedBlockMappingKey
            | ErrorKind::InvalidIndentation
    )
}

/// Finds the colon of a `key:value` on the line of the error or the line before.
fn colon_without_space(text: &str, at: usize) -> Option<usize> {
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |found| found + 1);
    let this = line_start(at);
    let previous = line_start(this.saturating_sub(1));
    [this, previous].into_iter().find_map(|start| {
        let line = text[start..].lines().next()?;
        let key = line.trim_start_matches([' ', '-']);
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
        let length = key.find(|c| !is_name(c)).filter(|&length| length > 0)?;
        let value = key[length..].strip_prefix(':')?;
        // `http://...` is not a key.
        let is_value = !value.is_empty() && !value.starts_with([' ', '/', ':']);
        is_value.then_some(start + line.len() - key.len() + length)
    })
}
