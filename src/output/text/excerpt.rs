//! The lines of a file that a diagnostic shows, made safe and short.
//!
//! An excerpt is a copy: control characters are replaced, and a line that is too long is cut around
//! the place. [`Excerpt::map`] converts places of the file. Only the lines shown are copied, so
//! that a hundred findings in a huge file stay cheap.

use std::ops::{Range, RangeInclusive};

use compose_spec_loader::source::{Source, SourceId, Sources, Span};

use super::escape::push_visible;

/// Longer lines, in bytes, are cut.
const LONGEST_LINE: usize = 400;
/// Bytes of a cut line kept before the place.
const KEPT_BEFORE: usize = 40;
/// Bytes of a cut line kept from the start of the place.
const KEPT_AFTER: usize = 120;
/// Places that are more lines apart get separate excerpts.
const TALLEST_EXCERPT: u32 = 20;
/// Marks a cut.
const CUT: char = '…';

/// A place in a file. Its bounds are character boundaries.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) span: Span,
    /// Its lines, from 1.
    pub(super) lines: RangeInclusive<u32>,
}

/// A safe, short copy of consecutive lines of a file.
#[derive(Debug)]
pub(super) struct Excerpt<'a> {
    /// The copy. Lines are separated by `\n`, without one at the end.
    pub(super) text: String,
    /// The number of its first line, from 1.
    pub(super) first_line: usize,
    pub(super) source: &'a Source,
    lines: Vec<ShownLine>,
}

/// Maps a line of the file to a line of the copy.
#[derive(Debug)]
struct ShownLine {
    /// The bytes of the file that are kept.
    kept: Range<usize>,
    /// Their range in the copy.
    copy: Range<usize>,
}

impl Place {
    pub(super) fn new(sources: &Sources, span: Span) -> Self {
        let text = sources.get(span.source).text();
        let start = char_boundary(text, span.start as usize);
        let end = char_boundary(text, span.end as usize).max(start);
        Self::of(sources, span.source, start..end)
    }

    /// The part of a place to point at: without the white space that ends a block scalar, and only
    /// its first line if it is longer than an excerpt.
    pub(super) fn pointed_at(sources: &Sources, span: Span) -> Self {
        let place = Self::new(sources, span);
        let text = sources.text(place.span);
        let start = place.span.start as usize;
        let place = Self::of(sources, span.source, start..start + text.trim_end().len());
        if place.height() <= TALLEST_EXCERPT {
            return place;
        }
        let first = sources.get(span.source).line(*place.lines.start());
        Self::of(
            sources,
            span.source,
            start..first.map_or(start, |line| line.end.max(start)),
        )
    }

    fn of(sources: &Sources, source: SourceId, bytes: Range<usize>) -> Self {
        let line = |offset| sources.locate(Span::new(source, offset, offset)).line;
        let lines = line(bytes.start)..=line(bytes.end);
        Self {
            span: Span::new(source, bytes.start, bytes.end),
            lines,
        }
    }

    fn bytes(&self) -> Range<usize> {
        self.span.start as usize..self.span.end as usize
    }

    /// The number of lines.
    pub(super) fn height(&self) -> u32 {
        self.lines.end() - self.lines.start() + 1
    }

    /// Whether two places are close enough for one excerpt.
    pub(super) fn is_near(&self, other: &Self, sources: &Sources) -> bool {
        let first = *self.lines.start().min(other.lines.start());
        let last = *self.lines.end().max(other.lines.end());
        let source = sources.get(self.span.source);
        // A cut line shows only one place.
        let is_whole = |number| {
            source
                .line(number)
                .is_none_or(|line| line.len() <= LONGEST_LINE)
        };
        self.span.source == other.span.source
            && last - first < TALLEST_EXCERPT
            && (first..=last).all(is_whole)
    }
}

impl<'a> Excerpt<'a> {
    /// Copies the lines of nearby places. Long lines are cut around the first place.
    pub(super) fn new(source: &'a Source, places: &[&Place]) -> Self {
        let first_line = places
            .iter()
            .map(|place| *place.lines.start())
            .min()
            .unwrap_or(1);
        let last_line = places
            .iter()
            .map(|place| *place.lines.end())
            .max()
            .unwrap_or(0);
        let focus = places.first().map_or(0..0, |place| place.bytes());
        let lines = (first_line..=last_line).map_while(|number| source.line(number));
        let mut excerpt = Self {
            text: String::new(),
            first_line: first_line as usize,
            source,
            lines: Vec::new(),
        };
        for line in lines {
            excerpt.push(&line, &focus);
        }
        excerpt
    }

    fn push(&mut self, line: &Range<usize>, focus: &Range<usize>) {
        if !self.lines.is_empty() {
            self.text.push('\n');
        }
        let text = self.source.text();
        let kept = kept_part(text, line, focus);
        if kept.start > line.start {
            self.text.push(CUT);
        }
        let start = self.text.len();
        push_line(&text[kept.clone()], &mut self.text);
        let copy = start..self.text.len();
        if kept.end < line.end {
            self.text.push(CUT);
        }
        self.lines.push(ShownLine { kept, copy });
    }

    /// Makes the renderer count an empty last line, so that it can be pointed at.
    pub(super) fn with_last_line(mut self) -> Self {
        if self.text.ends_with('\n') {
            self.text.push(' ');
        }
        self
    }

    /// Converts a place of the file to the copy. Cut text maps to the cut.
    pub(super) fn map(&self, place: &Place) -> Range<usize> {
        let bytes = place.bytes();
        self.offset(bytes.start)..self.offset(bytes.end)
    }

    fn offset(&self, offset: usize) -> usize {
        let after = self.lines.partition_point(|line| line.kept.start <= offset);
        let Some(line) = self.lines.get(after.saturating_sub(1)) else {
            return 0;
        };
        if offset >= line.kept.end {
            return line.copy.end;
        }
        let mut before = String::new();
        push_line(
            self.source
                .text()
                .get(line.kept.start..offset)
                .unwrap_or(""),
            &mut before,
        );
        line.copy.start + before.len()
    }

    /// The column of a place in the copy, from 1.
    pub(super) fn column(&self, place: &Place) -> usize {
        let before = &self.text[..self.map(place).start];
        before[before.rfind('\n').map_or(0, |line_break| line_break + 1)..]
            .chars()
            .count()
            + 1
    }
}

/// Makes text of several lines safe and short. Its line breaks stay.
pub(super) fn visible_lines(text: &str) -> String {
    let mut shown = String::new();
    for line in text.split_inclusive('\n') {
        let (line, line_break) = match line.strip_suffix('\n') {
            Some(line) => (line.strip_suffix('\r').unwrap_or(line), "\n"),
            None => (line, ""),
        };
        if line.len() <= LONGEST_LINE {
            push_line(line, &mut shown);
        } else {
            push_line(&line[..char_boundary(line, KEPT_AFTER)], &mut shown);
            shown.push(CUT);
        }
        shown.push_str(line_break);
    }
    shown
}

/// Appends a line with control characters replaced. Tabs stay, as the renderer expands them.
fn push_line(line: &str, copy: &mut String) {
    for character in line.chars() {
        match character {
            '\t' => copy.push('\t'),
            other => push_visible(other, copy),
        }
    }
}

/// The part of a line to show: around the span's start if it is on this line, else around its end.
fn kept_part(text: &str, line: &Range<usize>, focus: &Range<usize>) -> Range<usize> {
    if line.len() <= LONGEST_LINE {
        return line.clone();
    }
    let ends = [focus.start, focus.end];
    let focus = ends
        .into_iter()
        .find(|end| (line.start..=line.end).contains(end));
    let focus = focus.unwrap_or(line.start);
    let start = focus.saturating_sub(KEPT_BEFORE).max(line.start);
    let end = focus.saturating_add(KEPT_AFTER).min(line.end);
    char_boundary(text, start)..char_boundary(text, end)
}

/// The last character boundary at or before the offset.
pub(super) fn char_boundary(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset)
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or(0)
}
