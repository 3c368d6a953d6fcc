//! A page for a terminal: headline, paragraphs, titles and tables that fit its width. Text is
//! escaped, so that it cannot control the terminal.

use std::fmt::Write as _;

use anstyle::Style;

use super::super::Screen;
use super::escape::visible;
use super::layout::{self, Column};

/// Lines of limited width.
#[derive(Debug)]
pub(in crate::output) struct Page<'a> {
    screen: &'a Screen,
    /// The width of prose in columns.
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

    /// Appends text that is already laid out and safe.
    pub(in crate::output) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Appends an indented line, wrapped if necessary. Further lines are indented by two more.
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

    /// Appends the verdict, in capitals and colour, followed by its figures.
    pub(in crate::output) fn headline(&mut self, verdict: &str, rest: &str, style: Style) {
        let line = format!("{verdict} {}", visible(rest));
        for (index, line) in layout::wrap(&line, self.width, "    ").iter().enumerate() {
            // The verdict is shorter than any terminal is wide, so it is on the first line.
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

    /// Appends a blank line and a bold title.
    pub(in crate::output) fn title(&mut self, title: &str) {
        self.text.push('\n');
        self.styled(title, Style::new().bold());
        self.text.push('\n');
    }

    /// Appends a table with bold headers.
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
