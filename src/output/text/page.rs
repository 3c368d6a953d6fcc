//! A page for a terminal: a headline, paragraphs, titles and tables that fit its width. No text
//! in its lines can write to the terminal.

use std::fmt::Write as _;

use anstyle::Style;

use super::super::Screen;
use super::escape::visible;
use super::layout::{self, Column};

/// Lines that are as long as they may be.
#[derive(Debug)]
pub(in crate::output) struct Page<'a> {
    screen: &'a Screen,
    /// Columns that a line of prose may take.
    width: usize,
    text: String,
}

impl<'a> Page<'a> {
    pub(in crate::output) fn new(screen: &'a Screen) -> Self {
        Self {
            screen,
            width: screen.prose_width.min(screen.width),
            text: String::new(),
        }
    }

    pub(in crate::output) fn finish(self) -> String {
        self.text
    }

    pub(in crate::output) fn screen(&self) -> &'a Screen {
        self.screen
    }

    pub(in crate::output) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Text that is laid out and safe already.
    pub(in crate::output) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// A line behind an indent, or as many as it takes; those after the first go in by two more.
    pub(in crate::output) fn line(&mut self, indent: usize, line: &str) {
        if line.is_empty() {
            return self.blank();
        }
        for wrapped in layout::wrap(&visible(line), self.width.saturating_sub(indent), "  ") {
            self.text.extend(std::iter::repeat_n(' ', indent));
            self.text.push_str(&wrapped);
            self.text.push('\n');
        }
    }

    /// The answer in capitals, in colour, and its figures behind it.
    pub(in crate::output) fn headline(&mut self, verdict: &str, rest: &str, style: Style) {
        let line = format!("{verdict} {}", visible(rest));
        for (index, line) in layout::wrap(&line, self.width, "    ").iter().enumerate() {
            // The verdict's own words are shorter than any screen, so they stand in the first line.
            match line.strip_prefix(verdict).filter(|_| index == 0) {
                Some(rest) => {
                    self.styled(verdict, style);
                    self.text.push_str(rest);
                }
                None => self.text.push_str(line),
            }
            self.text.push('\n');
        }
    }

    /// A bold line behind a blank one.
    pub(in crate::output) fn title(&mut self, title: &str) {
        self.text.push('\n');
        self.styled(title, Style::new().bold());
        self.text.push('\n');
    }

    /// A table with bold titles.
    pub(in crate::output) fn table(&mut self, columns: &[Column], rows: &[Vec<String>]) {
        let lines = layout::table(columns, rows, self.screen.width);
        for (index, line) in lines.iter().enumerate() {
            let style = if index == 0 {
                Style::new().bold()
            } else {
                Style::new()
            };
            self.styled(line, style);
            self.text.push('\n');
        }
    }

    fn styled(&mut self, words: &str, style: Style) {
        if self.screen.styled && style != Style::new() {
            write!(self.text, "{style}{words}{style:#}").expect("writing to a String cannot fail");
        } else {
            self.text.push_str(words);
        }
    }
}
