//! Renders findings for people: message, place, lines of the file, fix.
//!
//! Does not depend on what a finding means. Text from files goes through [`escape`](super::escape),
//! so that no file can control the terminal.

use std::borrow::Cow;
use std::fmt::Write as _;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Patch, Renderer, Snippet};
use compose_spec_loader::finding::{Edit, Finding, Severity};
use compose_spec_loader::source::Sources;

use super::escape::visible;
use super::excerpt::{Excerpt, Place, char_boundary, visible_lines};

/// Edits with more lines are described and not shown.
const TALLEST_EDIT: u32 = 40;

/// Longer messages, in bytes, are shortened in the middle: they quote a huge value.
const LONGEST_SENTENCE: usize = 1_000;
/// The length of each end of a shortened message.
const KEPT_OF_SENTENCE: usize = 300;

/// The maximum number of findings to show. The rest is counted.
const MOST: usize = 50;

/// Renders findings in the given order, separated by blank lines, and the number of those not
/// shown.
///
/// `styled` enables colours; `width` is the terminal's width in columns. The result is empty or
/// ends in a line break. It has no other control characters than the escape sequences of colours.
pub fn render(findings: &[Finding], sources: &Sources, styled: bool, width: usize) -> String {
    let renderer = if styled {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(width);
    let mut out = String::new();
    for finding in findings.iter().take(MOST) {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&render_one(finding, sources, &renderer));
        out.push('\n');
    }
    if findings.len() > MOST {
        writeln!(out, "\nand {} more", findings.len() - MOST)
            .expect("writing to a String cannot fail");
    }
    out
}

fn render_one(finding: &Finding, sources: &Sources, renderer: &Renderer) -> String {
    let level = match finding.severity {
        Severity::Info => Level::INFO,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let pictures = pictures(finding, sources);
    let title = level
        .primary_title(sentence(&finding.message))
        .id(finding.id);
    let mut primary = title.elements(pictures.iter().map(Picture::snippet));
    let help = finding.help.as_deref().map(sentence);
    let mut groups = Vec::with_capacity(2);
    if let Some(edit) = &finding.edit {
        let title = help.unwrap_or(Cow::Borrowed(match edit {
            Edit { replacement, .. } if replacement.is_empty() => "remove it",
            Edit { span, .. } if span.start == span.end => "add this",
            Edit { .. } => "write this instead",
        }));
        groups.extend([primary, suggestion(edit, title, sources)]);
    } else {
        primary = primary.elements(help.map(|help| Level::HELP.message(help)));
        groups.push(primary);
    }
    let mut text = renderer.render(&groups);
    let mut end = 0;
    for picture in &pictures {
        end = picture.correct_column(&mut text, end, sources);
    }
    text
}

/// A message that is safe to show. Its middle is cut if it quotes a huge value.
fn sentence(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST_SENTENCE {
        return visible(text);
    }
    let head = &text[..char_boundary(text, KEPT_OF_SENTENCE)];
    let tail = &text[char_boundary(text, text.len() - KEPT_OF_SENTENCE)..];
    Cow::Owned(format!("{} … {}", visible(head), visible(tail)))
}

/// Places of a finding that share an excerpt.
struct Picture<'a> {
    excerpt: Excerpt<'a>,
    marks: Vec<Mark<'a>>,
}

/// A place and its label.
struct Mark<'a> {
    place: Place,
    kind: AnnotationKind,
    label: &'a str,
}

/// The finding's own place first. Related places share its excerpt if they are close enough.
fn pictures<'a>(finding: &'a Finding, sources: &'a Sources) -> Vec<Picture<'a>> {
    let mark = |span, kind, label| Mark {
        place: Place::pointed_at(sources, span),
        kind,
        label,
    };
    let own = finding
        .at
        .map(|span| mark(span, AnnotationKind::Primary, finding.label.as_str()));
    let related = finding
        .related
        .iter()
        .map(|(span, words)| mark(*span, AnnotationKind::Context, words));
    let mut pictures: Vec<Vec<Mark<'a>>> = Vec::new();
    for mark in own.into_iter().chain(related) {
        let beside = pictures.iter_mut().find(|marks| {
            marks
                .iter()
                .all(|other| other.place.is_near(&mark.place, sources))
        });
        match beside {
            Some(marks) => marks.push(mark),
            None => pictures.push(vec![mark]),
        }
    }
    let draw = |marks: Vec<Mark<'a>>| {
        let places: Vec<_> = marks.iter().map(|mark| &mark.place).collect();
        let source = places.first().map(|place| sources.get(place.span.source))?;
        Some(Picture {
            excerpt: Excerpt::new(source, &places).with_last_line(),
            marks,
        })
    };
    pictures.into_iter().filter_map(draw).collect()
}

impl Picture<'_> {
    fn snippet(&self) -> Snippet<'_, Annotation<'_>> {
        let annotations = self.marks.iter().map(|mark| {
            let label = Some(sentence(mark.label)).filter(|label| !label.is_empty());
            mark.kind.span(self.excerpt.map(&mark.place)).label(label)
        });
        Snippet::source(self.excerpt.text.as_str())
            .line_start(self.excerpt.first_line)
            .path(visible(self.excerpt.source.path()))
            .annotations(annotations)
    }

    /// Replaces the column that the renderer computed from the excerpt by the column in the file.
    /// They differ if a character was escaped or the start of the line was cut.
    ///
    /// Searches the output after `from`. Returns where this excerpt's header ends.
    fn correct_column(&self, rendered: &mut String, from: usize, sources: &Sources) -> usize {
        let path = visible(self.excerpt.source.path());
        for mark in &self.marks {
            let column = sources.locate(mark.place.span).column;
            let line = mark.place.lines.start();
            let counted = format!("{path}:{line}:{}\n", self.excerpt.column(&mark.place));
            let mut found = rendered[from..]
                .match_indices(&counted)
                .map(|(at, _)| from + at);
            // Paths follow an arrow, with or without colour. Without this check, the path could
            // match the end of another one.
            let arrows = ["--> ", "::: ", "\u{1b}[0m"];
            let header =
                found.find(|&at| arrows.iter().any(|arrow| rendered[..at].ends_with(arrow)));
            if let Some(at) = header {
                let actual = format!("{path}:{line}:{column}\n");
                rendered.replace_range(at..at + counted.len(), &actual);
                return at + actual.len();
            }
        }
        from
    }
}

/// The edit, as the lines before and after it.
fn suggestion<'a>(edit: &Edit, title: Cow<'a, str>, sources: &Sources) -> Group<'a> {
    let place = Place::new(sources, edit.span);
    if place.height() > TALLEST_EDIT {
        let (first, last) = (place.lines.start(), place.lines.end());
        let title = format!("{title} (lines {first} to {last})");
        return Group::with_title(Level::HELP.secondary_title(title));
    }
    let source = sources.get(edit.span.source);
    let excerpt = Excerpt::new(source, &[&place]);
    let patch = Patch::new(excerpt.map(&place), visible_lines(&edit.replacement));
    let snippet = Snippet::source(excerpt.text)
        .line_start(excerpt.first_line)
        .path(visible(source.path()).into_owned())
        .patch(patch);
    Level::HELP.secondary_title(title).element(snippet)
}

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod tests;
