//! The stack for a terminal.

use crate::report::ServicesReport;

use super::super::Screen;
use super::super::text::page::Page;
use super::{COLUMNS, headline, row};

pub(super) fn render(report: &ServicesReport, screen: &Screen) -> String {
    let mut page = Page::new(screen);
    page.push(&headline(report));
    page.push("\n\n");
    page.table(
        &COLUMNS,
        &report.services.iter().map(row).collect::<Vec<_>>(),
    );
    if report.services.iter().any(|service| !service.active) {
        page.blank();
        page.line(2, "(off): no active profile selects it");
    }
    page.finish()
}
