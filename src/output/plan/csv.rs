//! One line per step of each option. An option without steps gets a line with empty cells.

use crate::report::{OptionReport, PlanReport, PlannedTarget, StepReport};

use super::super::text::csv::{number, records, text, word};

const HEADER: [&str; 22] = [
    "target",
    "project",
    "option",
    "host",
    "monthly",
    "currency",
    "committed",
    "allocatable",
    "ratio",
    "fits",
    "disruption",
    "step",
    "kind",
    "service",
    "from",
    "to",
    "saves",
    "left",
    "step_disruption",
    "reason",
    "step_startup",
    "startup",
];

/// Renders every step of every option and target.
pub(super) fn render(report: &PlanReport) -> String {
    let mut lines = Vec::new();
    for target in &report.targets {
        for option in &target.options {
            let mut steps: Vec<Option<&StepReport>> = option.details.iter().map(Some).collect();
            if steps.is_empty() {
                steps.push(None);
            }
            for step in steps {
                let mut line = of_option(target, option);
                line.extend(of_step(step));
                line.push(number(option.startup.as_ref().map(|startup| startup.peak)));
                lines.push(line);
            }
        }
    }
    records(&HEADER, lines)
}

fn of_option(target: &PlannedTarget, option: &OptionReport) -> Vec<String> {
    vec![
        text(target.check.name.as_deref().unwrap_or_default()),
        text(&target.check.project),
        text(&option.id),
        text(&option.host),
        option.monthly.clone().unwrap_or_default(),
        text(option.currency.as_deref().unwrap_or_default()),
        option.committed.to_string(),
        option.allocatable.to_string(),
        number(option.ratio),
        option.fits.to_string(),
        option.disruption.to_string(),
    ]
}

fn of_step(step: Option<&StepReport>) -> Vec<String> {
    let Some(step) = step else {
        return vec![String::new(); HEADER.len() - 12];
    };
    vec![
        text(&step.id),
        word(step.kind),
        text(&step.service),
        number(step.from),
        step.to.to_string(),
        step.saves.to_string(),
        step.left.to_string(),
        step.disruption.to_string(),
        text(&step.reason),
        number(step.startup),
    ]
}
