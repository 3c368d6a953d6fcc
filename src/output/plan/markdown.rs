//! A plan for a pull request.

use std::fmt::{self, Write as _};

use crate::budget::Size;
use crate::report::{PlanReport, PlannedTarget, StepReport, When};

use super::super::text::escape::visible;
use super::super::text::layout::{Column, number, text};
use super::super::text::markdown::{escaped, table};
use super::super::text::{words, written};
use super::{RUNG_COLUMNS, phrases, rung_cells, side_by_side};

/// Renders one section per target.
pub(super) fn render(report: &PlanReport) -> String {
    let sections: Vec<String> = report
        .targets
        .iter()
        .map(|target| written(|out| section(target, report, out)))
        .collect();
    sections.join("\n")
}

fn section(target: &PlannedTarget, report: &PlanReport, out: &mut String) -> fmt::Result {
    let verdict = phrases::verdict(target);
    let subject = escaped(&words::subject(&target.check));
    writeln!(out, "### {verdict}: {subject}\n")?;
    writeln!(out, "{}\n", escaped(&phrases::figures(target)))?;
    writeln!(out, "- {}", escaped(&phrases::now(target)))?;
    if let Some(smaller) = &target.smaller {
        let rung = escaped(&phrases::rung(smaller));
        writeln!(out, "- you can downsize to {rung}")?;
    }
    for line in phrases::impossible(target)
        .into_iter()
        .chain(phrases::errors(target))
    {
        writeln!(out, "- {}", escaped(&line))?;
    }
    options(target, out)?;
    recommended(target, out)?;
    others(target, out)?;
    ladder(target, out)?;
    notes(target, report, out)
}

fn options(target: &PlannedTarget, out: &mut String) -> fmt::Result {
    let (columns, rows) = side_by_side(target);
    let rows = rows
        .into_iter()
        .zip(&target.options)
        .map(|(mut cells, option)| {
            cells[0].clone_from(&option.title);
            cells.iter().map(|cell| escaped(cell)).collect()
        });
    write!(out, "\n{}", table(&columns, rows))
}

fn recommended(target: &PlannedTarget, out: &mut String) -> fmt::Result {
    let Some(plan) = target
        .recommended
        .as_ref()
        .filter(|plan| !plan.steps.is_empty())
    else {
        return Ok(());
    };
    writeln!(out, "\n#### Recommended\n")?;
    let rows = plan.steps.iter().map(step_row);
    write!(out, "{}", table(&STEP_COLUMNS, rows))?;
    if let Some(later) = &plan.later {
        writeln!(
            out,
            "\nLater, on a bigger machine: {}",
            escaped(&phrases::rung(later))
        )?;
    }
    if !plan.look_again.is_empty() {
        writeln!(out, "\nRevisit when:\n")?;
        for line in &plan.look_again {
            writeln!(out, "- {}", escaped(&visible(line)))?;
        }
    }
    Ok(())
}

const STEP_COLUMNS: [Column; 6] = [
    text("STEP"),
    number("SAVES"),
    number("TOTAL"),
    number("DISRUPTION"),
    text("WHEN"),
    text("REASON AND TRADE-OFF"),
];

fn step_row(step: &StepReport) -> Vec<String> {
    let mut why = vec![visible(&step.reason).into_owned()];
    why.extend(
        step.loses
            .iter()
            .map(|loses| format!("trade-off: {}", visible(loses))),
    );
    why.extend(phrases::follows(step));
    let why: Vec<String> = why.iter().map(|line| escaped(line)).collect();
    vec![
        escaped(&phrases::action(step)),
        phrases::saved(step),
        match step.startup {
            Some(peak) => format!("{}, {} at start-up", Size(step.left), Size(peak)),
            None => Size(step.left).to_string(),
        },
        step.disruption.to_string(),
        match step.when {
            When::Now => "now",
            When::Soon => "soon",
            When::Later => "later",
        }
        .to_owned(),
        why.join("<br>"),
    ]
}

fn others(target: &PlannedTarget, out: &mut String) -> fmt::Result {
    let others: Vec<_> = target
        .options
        .iter()
        .filter(|option| option.id != "recommended" && !option.details.is_empty())
        .collect();
    if others.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "\n<details><summary>Other options, step by step</summary>\n"
    )?;
    for option in others {
        let steps = escaped(&phrases::running(option));
        writeln!(out, "- {}: {steps}", escaped(&option.title))?;
    }
    writeln!(out, "\n</details>")
}

fn ladder(target: &PlannedTarget, out: &mut String) -> fmt::Result {
    if !target.ladder.is_empty() {
        writeln!(out, "\n#### What each machine requires\n")?;
        let home = target.check.host.provider.as_deref();
        let rows = target.ladder.iter().map(|one| {
            let cells = rung_cells(one, home);
            cells.iter().map(|cell| escaped(cell)).collect()
        });
        write!(out, "{}", table(&RUNG_COLUMNS, rows))?;
    }
    if !target.ladder_notes.is_empty() {
        writeln!(out)?;
    }
    for note in &target.ladder_notes {
        writeln!(out, "- {}", escaped(&visible(note)))?;
    }
    Ok(())
}

fn notes(target: &PlannedTarget, report: &PlanReport, out: &mut String) -> fmt::Result {
    let mut lines: Vec<String> = Vec::new();
    for merge in &target.merges {
        lines.push(format!(
            "could be merged: {}; {}; how: {}; drawbacks: {}",
            words::names(merge.services.iter()),
            visible(&merge.why),
            visible(&merge.change),
            visible(&merge.breaks.join("; "))
        ));
    }
    lines.extend(
        target
            .swap
            .notes
            .iter()
            .map(|line| visible(line).into_owned()),
    );
    lines.extend(target.cpu.iter().map(|line| visible(line).into_owned()));
    let usage = target.usage.iter().flat_map(|usage| &usage.notes);
    lines.extend(usage.map(|line| visible(line).into_owned()));
    lines.push(format!("next: {}", phrases::next(target, report)));
    writeln!(out)?;
    for line in lines {
        writeln!(out, "- {}", escaped(&line))?;
    }
    Ok(())
}
