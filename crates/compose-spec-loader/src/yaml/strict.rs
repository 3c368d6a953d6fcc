//! Rejects YAML that the parser accepts and go-yaml does not.
//!
//! go-yaml is a port of libyaml: it is stricter about tabs and follows YAML 1.1 for anchor names
//! and flow collections. A file that Compose cannot load must not pass here. Every rule was checked
//! against `docker compose config`.

use crate::finding::Finding;
use crate::source::{SourceId, Span};
use crate::yaml::syntax::ID;

/// Anchor names consist of letters, digits, `_` and `-`.
pub(super) fn check_anchor(name: &str, at: Span) -> Result<(), Finding> {
    if name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    {
        return Ok(());
    }
    Err(Finding::error(
        ID,
        "an anchor name may contain only letters, digits, `_` and `-`",
    )
    .at(at)
    .label("Compose refuses this name")
    .help("rename the anchor and its aliases"))
}

/// In a flow collection, `?` ends a plain scalar and `:` cannot start one.
pub(super) fn check_flow_scalar(written: &str, at: Span) -> Result<(), Finding> {
    let culprit = if written.contains('?') {
        '?'
    } else if written.starts_with(':') {
        ':'
    } else {
        return Ok(());
    };
    Err(Finding::error(
        ID,
        format!("`{culprit}` has a special meaning inside brackets"),
    )
    .at(at)
    .label("needs quotes here")
    .edit(at, format!("\"{}\"", written.replace('\\', "\\\\")))
    .help("put the value between quotes"))
}

/// go-yaml does not support JSON's `\/` and surrogate pairs.
pub(super) fn check_escapes(written: &str, at: Span) -> Result<(), Finding> {
    let mut rest = written;
    while let Some((before, escape)) = rest.split_once('\\') {
        let offset = at.start as usize + written.len() - rest.len() + before.len();
        let surrogate = matches!(
            escape.as_bytes(),
            [
                b'u',
                b'd' | b'D',
                b'8'..=b'9' | b'a'..=b'f' | b'A'..=b'F',
                ..,
            ]
        );
        let (length, help) = if escape.starts_with('/') {
            (2, "Write the slash alone.")
        } else if surrogate {
            (
                6,
                "Write the character itself, or its code as `\\U` and eight digits.",
            )
        } else {
            rest = &escape[escape.chars().next().map_or(0, char::len_utf8)..];
            continue;
        };
        return Err(
            Finding::error(ID, "Compose does not support this escape sequence")
                .at(Span::new(at.source, offset, offset + length))
                .label("valid in JSON, not in YAML 1.1")
                .help(help),
        );
    }
    Ok(())
}

/// A scalar or flow collection, whose lines may start with tabs as far as [`check_tabs`] is
/// concerned.
#[derive(Debug, Clone, Copy)]
pub(super) struct Region {
    pub(super) start: usize,
    /// The end of the written value, exclusive.
    pub(super) end: usize,
    /// The end of the trailing blanks that go-yaml reads as part of it, exclusive.
    pub(super) blank_end: usize,
}

/// Rejects tabs that go-yaml finds in a plain scalar, or behind it, before the column that the text
/// must be indented to.
pub(super) fn check_plain(text: &str, at: Span, indent: usize) -> Result<Region, Finding> {
    let (start, end) = (at.start as usize, at.end as usize);
    let blank_end = text.len() - text[end..].trim_start().len();
    check_lines(&text[start..blank_end], start, indent, at.source)?;
    Ok(Region {
        start,
        end,
        blank_end,
    })
}

/// Rejects tabs in the indentation of a block scalar.
pub(super) fn check_block(text: &str, at: Span) -> Result<Region, Finding> {
    let start = line_start(text, at.start as usize);
    // The parser may stop in the middle of a blank line.
    let last_line = line_start(text, at.end as usize);
    let is_blank = text[last_line..at.end as usize].trim().is_empty();
    let end = if is_blank {
        last_line.max(start)
    } else {
        at.end as usize
    };
    let block = &text[start..end];
    let indents = block
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            match leading_spaces(line) {
                // The indentation of a line that starts with a tab is unknown.
                spaces if line[spaces..].starts_with('\t') => usize::MAX,
                spaces => spaces,
            }
        });
    let indent = indents.min().unwrap_or(usize::MAX);
    check_lines(
        &format!("\n{block}"),
        start.saturating_sub(1),
        indent,
        at.source,
    )?;
    Ok(Region {
        start,
        end,
        blank_end: end,
    })
}

/// Checks every line except the first.
fn check_lines(text: &str, start: usize, indent: usize, source: SourceId) -> Result<(), Finding> {
    for (newline, _) in text.match_indices('\n') {
        let column = leading_spaces(&text[newline + 1..]);
        let tab = newline + 1 + column;
        if column < indent && text.as_bytes().get(tab) == Some(&b'\t') {
            return Err(misplaced_tab(source, start + tab));
        }
    }
    Ok(())
}

/// Rejects tabs where go-yaml requires spaces: before keys, `-`, comments and even on blank lines.
/// `regions` are in source order and do not overlap.
pub(super) fn check_tabs(text: &str, source: SourceId, regions: &[Region]) -> Result<(), Finding> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.contains('\t') {
            let next = regions.partition_point(|region| region.start < start);
            let region = next.checked_sub(1).map(|last| regions[last]);
            let spaces = leading_spaces(line);
            let tab = match region {
                Some(region) if start < region.end => None,
                Some(region) if start < region.blank_end => tab_behind_indicator(line),
                _ if line[spaces..].starts_with('\t') => Some(spaces),
                _ => tab_behind_indicator(line),
            };
            if let Some(column) = tab {
                return Err(misplaced_tab(source, start + column));
            }
        }
        start += line.len();
    }
    Ok(())
}

/// Finds a tab between `-`, `?` or `:` and the value that follows.
fn tab_behind_indicator(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let mut at = leading_spaces(line);
    while matches!(bytes.get(at), Some(b'-' | b'?' | b':')) {
        at += 1;
        let spaces = leading_spaces(&line[at..]);
        match bytes.get(at + spaces) {
            Some(b'\t') => return Some(at + spaces),
            _ if spaces == 0 => return None,
            _ => at += spaces,
        }
    }
    None
}

/// Finds the tab that caused a parser error at `at`. The parser stops after the tab, or at a scalar
/// that continues on the line indented with it.
pub(super) fn first_tab(text: &str, at: usize) -> Option<usize> {
    let mut start = line_start(text, at);
    if let Some(column) = tab_behind_indicator(text[start..].lines().next()?) {
        return Some(start + column);
    }
    for line in text[start..].split_inclusive('\n') {
        let indentation = line.len() - line.trim_start_matches([' ', '\t']).len();
        if let Some(column) = line[..indentation].find('\t') {
            return Some(start + column);
        }
        start += line.len();
    }
    None
}

pub(super) fn misplaced_tab(source: SourceId, at: usize) -> Finding {
    Finding::error(ID, "YAML does not allow a tab here")
        .at(Span::new(source, at, at + 1))
        .label("this is a tab")
        .help("replace it with spaces, even on an otherwise empty line")
}

/// The column of an offset, in bytes.
pub(super) fn column(text: &str, at: usize) -> usize {
    at - line_start(text, at)
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

fn leading_spaces(line: &str) -> usize {
    line.bytes().take_while(|&byte| byte == b' ').count()
}
