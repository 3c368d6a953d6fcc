//! Computes the full extent of nodes for which the parser reports a shorter span.

use crate::source::Span;

/// The span of a block scalar, from its `|` or `>` (which the parser leaves out) to its last
/// non-blank line. `before` is where the preceding token ends.
pub(super) fn of_block_scalar(text: &str, before: usize, span: Span) -> Span {
    let gap = text.get(before..span.start as usize).unwrap_or_default();
    // The sign follows nothing or a blank; tags may contain both characters.
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

/// The span of a block list, from its first `-`. Where a list is not indented, the parser's span
/// starts at the first item. `before` is where the preceding token ends.
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
