//! The stack for a terminal.

use crate::report::ServicesReport;

use super::super::Screen;
use super::super::text::layout;
use super::{COLUMNS, headline, row};

pub(super) fn render(report: &ServicesReport, screen: &Screen) -> String {
    let rows: Vec<Vec<String>> = report.services.iter().map(row).collect();
    let mut text = headline(report) + "\n\n";
    for line in layout::table(&COLUMNS, &rows, screen.width) {
        text.push_str(&line);
        text.push('\n');
    }
    if report.services.iter().any(|service| !service.active) {
        text.push_str("\n  (off): no active profile selects it\n");
    }
    text
}
