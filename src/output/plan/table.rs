//! A plan for a terminal: the verdict, the options, the steps, and larger machines.

use anstyle::{AnsiColor, Style};

use crate::report::{PlanReport, PlannedTarget, StepReport, When};

use super::super::Screen;
use super::super::text::escape::visible;
use super::super::text::layout;
use super::super::text::page::Page;
use super::super::text::words;
use super::{RUNG_COLUMNS, phrases, rung_cells, side_by_side};

/// Renders one block per target.
pub(super) fn render(report: &PlanReport, screen: &Screen) -> String {
    let mut page = Page::new(screen);
    for (index, target) in report.targets.iter().enumerate() {
        if index > 0 {
            page.blank();
        }
        block(target, report, &mut page);
    }
    page.finish()
}

fn block(target: &PlannedTarget, report: &PlanReport, page: &mut Page<'_>) {
    let subject = words::subject(&target.check);
    let color = match &target.recommended {
        Some(_) => AnsiColor::Green,
        None => AnsiColor::Red,
    };
    page.headline(
        phrases::verdict(target),
        &format!("{subject}: {}", phrases::figures(target)),
        Style::new().bold().fg_color(Some(color.into())),
    );
    page.line(2, &phrases::now(target));
    if let Some(smaller) = &target.smaller {
        page.line(
            2,
            &format!("you can downsize to {}", phrases::rung(smaller)),
        );
    }
    for line in phrases::impossible(target) {
        page.line(2, &line);
    }
    for line in phrases::errors(target) {
        page.line(2, &line);
    }
    options(target, page);
    recommended(target, page);
    others(target, page);
    ladder(target, page);
    notes(target, page);
    page.line(0, &format!("next: {}", phrases::next(target, report)));
}

fn options(target: &PlannedTarget, page: &mut Page<'_>) {
    page.blank();
    let (mut columns, mut rows) = side_by_side(target);
    // The list of machines shows prices too.
    for title in ["MORE", "MONTHLY"] {
        if layout::has_room(&columns, &rows, page.screen().width) {
            break;
        }
        if let Some(at) = columns.iter().position(|column| column.title == title) {
            columns.remove(at);
            for row in &mut rows {
                row.remove(at);
            }
        }
    }
    page.table(&columns, &rows);
    if target.options.iter().any(|option| option.id == "minimal") {
        page.line(2, phrases::MINIMAL);
    }
}

fn recommended(target: &PlannedTarget, page: &mut Page<'_>) {
    let Some(plan) = target
        .recommended
        .as_ref()
        .filter(|plan| !plan.steps.is_empty())
    else {
        return;
    };
    for (when, title) in [(When::Now, "Safe changes:"), (When::Soon, "Trade-offs:")] {
        let due: Vec<&StepReport> = plan.steps.iter().filter(|step| step.when == when).collect();
        if !due.is_empty() {
            page.title(title);
            for one in due {
                step(one, page);
            }
        }
    }
    if let Some(later) = &plan.later {
        page.title("Later, on a bigger machine:");
        page.line(2, &phrases::rung(later));
    }
    if !plan.look_again.is_empty() {
        page.title("Revisit when:");
        for line in &plan.look_again {
            page.line(2, &visible(line));
        }
    }
}

fn step(step: &StepReport, page: &mut Page<'_>) {
    let line = format!(
        "{}, {}, {}",
        phrases::action(step),
        phrases::saved(step),
        phrases::left(step)
    );
    page.line(2, &line);
    page.line(6, &visible(&step.reason));
    if let Some(loses) = &step.loses {
        let line = format!(
            "trade-off: {} (disruption {})",
            visible(loses),
            step.disruption
        );
        page.line(6, &line);
    }
    for line in phrases::follows(step) {
        page.line(6, &line);
    }
}

/// The steps of options that are not recommended.
fn others(target: &PlannedTarget, page: &mut Page<'_>) {
    let others = target
        .options
        .iter()
        .filter(|option| option.id != "recommended" && !option.details.is_empty());
    for (index, option) in others.enumerate() {
        if index == 0 {
            page.title("Other options, step by step:");
        }
        let line = format!("{}: {}", option.id, phrases::running(option));
        page.line(2, &line);
    }
}

fn ladder(target: &PlannedTarget, page: &mut Page<'_>) {
    if !target.ladder.is_empty() {
        page.title("What each machine requires:");
        let home = target.check.host.provider.as_deref();
        let rows = target.ladder.iter().map(|one| rung_cells(one, home));
        page.table(&RUNG_COLUMNS, &rows.collect::<Vec<_>>());
    }
    for note in &target.ladder_notes {
        page.line(2, &visible(note));
    }
}

fn notes(target: &PlannedTarget, page: &mut Page<'_>) {
    page.title("Notes:");
    for merge in &target.merges {
        let line = format!(
            "could be merged: {}; {}",
            words::names(merge.services.iter()),
            visible(&merge.why)
        );
        page.line(2, &line);
        page.line(6, &format!("how: {}", visible(&merge.change)));
        let breaks = merge.breaks.join("; ");
        page.line(6, &format!("drawbacks: {}", visible(&breaks)));
    }
    for line in &target.swap.notes {
        page.line(2, &visible(line));
    }
    for line in &target.cpu {
        page.line(2, &visible(line));
    }
    if let Some(usage) = &target.usage {
        for line in &usage.notes {
            page.line(2, &visible(line));
        }
    }
    let importance: Vec<String> = target
        .importance
        .iter()
        .map(|one| {
            let word = crate::plan::importance(one.importance);
            format!("{} {word} ({})", visible(&one.service), visible(&one.from))
        })
        .collect();
    if !importance.is_empty() {
        page.line(2, &format!("importance: {}", importance.join(", ")));
    }
}
