//! How far a node goes, where the parser's span says less.

use crate::source::Span;

/// The whole of a block scalar: from its `|` or `>`, which the parser leaves
/// out, to the last line that is not blank. `before` is where the last thing
/// before it ends.
pub(super) fn of_block_scalar(text: &str, before: usize, span: Span) -> Span {
    let gap = text.get(before..span.start as usize).unwrap_or_default();
    // Preceded by nothing, or by a blank: tags may hold both signs.
    let header = gap.char_indices().find(|&(at, c)| {
        matches!(c, '|' | '>')
            && gap[..at]
                .chars()
                .next_back()
                .is_none_or(char::is_whitespace)
    });
    let start = header.map_or(span.start as usize, |(at, _)| before + at);
    let end = start + text[start..span.end as usize].trim_end().len();
    Span::new(span.source, start, end)
}

/// A block list from its first `-`: where a list is not indented the parser
/// starts at its first item. `before` is where the last thing before it ends.
pub(super) fn of_block_list(text: &str, before: usize, span: Span) -> Span {
    let gap = text.get(before..span.start as usize).unwrap_or_default();
    let mut lines = gap.match_indices('\n').map(|(newline, _)| newline + 1);
    let dash = lines.find_map(|line| {
        let rest = gap[line..].trim_start_matches(' ');
        rest.starts_with('-')
            .then(|| before + gap.len() - rest.len())
    });
    let start = dash.unwrap_or(span.start as usize);
    Span::new(span.source, start, span.end as usize)
}
