//! Plans: how to make a stack fit.

mod csv;
mod markdown;
mod phrases;
mod table;

use crate::budget::Size;
use crate::report::{OptionReport, PlanReport, PlannedTarget, RungReport};

use super::text::escape::visible;
use super::text::layout::{Column, name, number, text};
use super::{Report, Screen};

impl Report for PlanReport {
    fn table(&self, screen: &Screen) -> String {
        table::render(self, screen)
    }

    fn csv(&self) -> String {
        csv::render(self)
    }

    fn markdown(&self) -> String {
        markdown::render(self)
    }
}

/// The columns of the options.
const OPTION_COLUMNS: [Column; 9] = [
    name("OPTION"),
    number("STEPS"),
    number("COMMITTED"),
    number("RATIO"),
    text("FITS"),
    number("DISRUPTION"),
    name("MACHINE"),
    number("MONTHLY"),
    number("MORE"),
];

/// The index of the startup column, after the committed memory.
const STARTUP_AT: usize = 3;

/// The table of options, with a startup column if startup decides whether one fits.
fn side_by_side(target: &PlannedTarget) -> (Vec<Column>, Vec<Vec<String>>) {
    let mut columns = OPTION_COLUMNS.to_vec();
    let mut rows: Vec<Vec<String>> = target.options.iter().map(option_cells).collect();
    if target.options.iter().any(|option| option.startup.is_some()) {
        columns.insert(STARTUP_AT, number("START-UP"));
        for (row, option) in rows.iter_mut().zip(&target.options) {
            row.insert(STARTUP_AT, phrases::startup(option));
        }
    }
    (columns, rows)
}

fn option_cells(option: &OptionReport) -> Vec<String> {
    let currency = option.currency.as_deref();
    vec![
        option.id.clone(),
        option.steps.len().to_string(),
        Size(option.committed).to_string(),
        phrases::ratio(option.ratio),
        if option.fits { "yes" } else { "no" }.to_owned(),
        option.disruption.to_string(),
        visible(&option.host).into_owned(),
        phrases::money(option.monthly.as_deref(), currency),
        phrases::difference(
            option.difference.as_deref(),
            option.difference_currency.as_deref(),
        ),
    ]
}

/// The columns of machines, cheapest first.
const RUNG_COLUMNS: [Column; 6] = [
    name("MACHINE"),
    number("MEMORY"),
    number("MONTHLY"),
    number("MORE"),
    number("STEPS"),
    number("DISRUPTION"),
];

fn rung_cells(rung: &RungReport, home: Option<&str>) -> Vec<String> {
    let currency = rung.currency.as_deref();
    vec![
        phrases::machine(rung, home),
        Size(rung.nominal).to_string(),
        phrases::money(rung.monthly.as_deref(), currency),
        phrases::difference(
            rung.difference.as_deref(),
            rung.difference_currency.as_deref(),
        ),
        rung.steps.to_string(),
        rung.disruption.to_string(),
    ]
}
