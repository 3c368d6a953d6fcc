//! The stack for a pull request.

use crate::report::ServicesReport;

use super::super::text::markdown::{escaped, table};
use super::{COLUMNS, headline, row};

pub(super) fn render(report: &ServicesReport) -> String {
    let rows = report.services.iter().map(|service| {
        let cells = row(service);
        cells.iter().map(|cell| escaped(cell)).collect()
    });
    let headline = escaped(&headline(report));
    format!("### {headline}\n\n{}", table(&COLUMNS, rows))
}
