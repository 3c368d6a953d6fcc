//! A plan for a pull request.

use std::io::{self, Write};

use crate::budget::Size;
use crate::report::{PlanReport, PlannedTarget, RungReport, StepReport, When};

use super::super::escape::visible;
use super::super::markdown::escaped;
use super::super::words;
use super::phrases;

/// One section for each target.
///
/// # Errors
///
/// If it cannot be written.
pub fn render(report: &PlanReport, out: &mut dyn Write) -> io::Result<()> {
    for (index, target) in report.targets.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        section(target, report, out)?;
    }
    Ok(())
}

fn section(target: &PlannedTarget, report: &PlanReport, out: &mut dyn Write) -> io::Result<()> {
    let verdict = phrases::verdict(target);
    let subject = escaped(&words::subject(&target.check));
    writeln!(out, "### {verdict}: {subject}\n")?;
    writeln!(out, "{}\n", escaped(&phrases::figures(target)))?;
    writeln!(out, "- {}", escaped(&phrases::now(target)))?;
    if let Some(smaller) = &target.smaller {
        let rung = escaped(&phrases::rung(smaller));
        writeln!(out, "- you can go down to {rung}")?;
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

fn options(target: &PlannedTarget, out: &mut dyn Write) -> io::Result<()> {
    let (title, line) = if phrases::startup_decides(target) {
        (" start-up |", " --: |")
    } else {
        ("", "")
    };
    writeln!(
        out,
        "\n| option | steps | committed |{title} ratio | fits | disruption | machine | monthly | \
         more |"
    )?;
    writeln!(
        out,
        "| :-- | --: | --: |{line} --: | :-- | --: | :-- | --: | --: |"
    )?;
    for option in &target.options {
        let currency = option.currency.as_deref();
        writeln!(
            out,
            "| {} | {} | {} |{} {} | {} | {} | {} | {} | {} |",
            escaped(&option.title),
            option.steps.len(),
            Size(option.committed),
            if title.is_empty() {
                String::new()
            } else {
                format!(" {} |", phrases::startup(option))
            },
            phrases::ratio(option.ratio),
            if option.fits { "yes" } else { "no" },
            option.disruption,
            escaped(&visible(&option.host)),
            escaped(&phrases::money(option.monthly.as_deref(), currency)),
            escaped(&phrases::difference(
                option.difference.as_deref(),
                option.difference_currency.as_deref()
            )),
        )?;
    }
    Ok(())
}

fn recommended(target: &PlannedTarget, out: &mut dyn Write) -> io::Result<()> {
    let Some(plan) = target
        .recommended
        .as_ref()
        .filter(|plan| !plan.steps.is_empty())
    else {
        return Ok(());
    };
    writeln!(out, "\n#### Recommended\n")?;
    writeln!(
        out,
        "| step | saves | left | disruption | when | why, and what is lost |"
    )?;
    writeln!(out, "| :-- | --: | --: | --: | :-- | :-- |")?;
    for step in &plan.steps {
        row(step, out)?;
    }
    if let Some(later) = &plan.later {
        writeln!(
            out,
            "\nLater, for money: {}",
            escaped(&phrases::rung(later))
        )?;
    }
    if !plan.look_again.is_empty() {
        writeln!(out, "\nLook again when:\n")?;
        for line in &plan.look_again {
            writeln!(out, "- {}", escaped(&visible(line)))?;
        }
    }
    Ok(())
}

fn row(step: &StepReport, out: &mut dyn Write) -> io::Result<()> {
    let mut why = vec![visible(&step.reason).into_owned()];
    why.extend(
        step.loses
            .iter()
            .map(|loses| format!("lost: {}", visible(loses))),
    );
    why.extend(phrases::follows(step));
    let why: Vec<String> = why.iter().map(|line| escaped(line)).collect();
    writeln!(
        out,
        "| {} | {} | {} | {} | {} | {} |",
        escaped(&phrases::action(step)),
        phrases::saved(step),
        match step.startup {
            Some(peak) => format!("{}, {} at start-up", Size(step.left), Size(peak)),
            None => Size(step.left).to_string(),
        },
        step.disruption,
        match step.when {
            When::Now => "now",
            When::Soon => "soon",
            When::Later => "later",
        },
        why.join("<br>"),
    )
}

fn others(target: &PlannedTarget, out: &mut dyn Write) -> io::Result<()> {
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
        "\n<details><summary>The other options, step by step</summary>\n"
    )?;
    for option in others {
        let steps = escaped(&phrases::running(option));
        writeln!(out, "- {}: {steps}", escaped(&option.title))?;
    }
    writeln!(out, "\n</details>")
}

fn ladder(target: &PlannedTarget, out: &mut dyn Write) -> io::Result<()> {
    if !target.ladder.is_empty() {
        writeln!(out, "\n#### What each machine would ask for\n")?;
        writeln!(
            out,
            "| machine | memory | monthly | more | steps | disruption |"
        )?;
        writeln!(out, "| :-- | --: | --: | --: | --: | --: |")?;
        let home = target.check.host.provider.as_deref();
        for rung in &target.ladder {
            rung_row(rung, home, out)?;
        }
    }
    if !target.ladder_notes.is_empty() {
        writeln!(out)?;
    }
    for note in &target.ladder_notes {
        writeln!(out, "- {}", escaped(&visible(note)))?;
    }
    Ok(())
}

fn rung_row(rung: &RungReport, home: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    let currency = rung.currency.as_deref();
    writeln!(
        out,
        "| {} | {} | {} | {} | {} | {} |",
        escaped(&phrases::machine(rung, home)),
        Size(rung.nominal),
        escaped(&phrases::money(rung.monthly.as_deref(), currency)),
        escaped(&phrases::difference(
            rung.difference.as_deref(),
            rung.difference_currency.as_deref()
        )),
        rung.steps,
        rung.disruption,
    )
}

fn notes(target: &PlannedTarget, report: &PlanReport, out: &mut dyn Write) -> io::Result<()> {
    let mut lines: Vec<String> = Vec::new();
    for merge in &target.merges {
        lines.push(format!(
            "could be one: {}; {}; to do so: {}; what breaks: {}",
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
