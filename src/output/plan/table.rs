//! The plan on a screen: the answer, the options side by side, what to do, what money buys.

use std::fmt::Write as _;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use crate::budget::Size;
use crate::report::{OptionReport, PlanReport, PlannedTarget, RungReport, StepReport, When};

use super::super::escape::visible;
use super::super::layout::{self, Column, Kind};
use super::super::table::Screen;
use super::super::words;
use super::phrases;

/// One block for each target.
///
/// # Errors
///
/// If it cannot be written.
pub fn render(report: &PlanReport, screen: &Screen, out: &mut dyn Write) -> io::Result<()> {
    for (index, target) in report.targets.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        let mut page = Page {
            screen,
            width: screen.prose_width.min(screen.width),
            text: String::new(),
        };
        page.target(target, report);
        out.write_all(page.text.as_bytes())?;
    }
    Ok(())
}

struct Page<'a> {
    screen: &'a Screen,
    width: usize,
    text: String,
}

impl Page<'_> {
    fn target(&mut self, target: &PlannedTarget, report: &PlanReport) {
        self.headline(target);
        self.prose("  ", &phrases::now(target));
        if let Some(smaller) = &target.smaller {
            self.prose(
                "  ",
                &format!("you can go down to {}", phrases::rung(smaller)),
            );
        }
        for line in phrases::impossible(target) {
            self.prose("  ", &line);
        }
        for line in phrases::errors(target) {
            self.prose("  ", &line);
        }
        self.options(target);
        self.recommended(target);
        self.others(target);
        self.ladder(target);
        self.notes(target);
        self.prose("", &format!("next: {}", phrases::next(target, report)));
    }

    fn headline(&mut self, target: &PlannedTarget) {
        let verdict = phrases::verdict(target);
        let subject = words::subject(&target.check);
        let line = format!("{verdict} {subject}: {}", phrases::figures(target));
        let color = match &target.recommended {
            Some(_) => AnsiColor::Green,
            None => AnsiColor::Red,
        };
        let style = Style::new().bold().fg_color(Some(color.into()));
        for (index, line) in layout::wrap(&line, self.width, "    ").iter().enumerate() {
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

    fn options(&mut self, target: &PlannedTarget) {
        self.text.push('\n');
        let mut rows: Vec<Vec<String>> = target.options.iter().map(option).collect();
        let mut columns = OPTION_COLUMNS.to_vec();
        if phrases::startup_decides(target) {
            columns.insert(STARTUP_AT, number("START-UP"));
            for (row, option) in rows.iter_mut().zip(&target.options) {
                row.insert(STARTUP_AT, phrases::startup(option));
            }
        }
        // The price list says what money buys too.
        for title in ["MORE", "MONTHLY"] {
            if layout::has_room(&columns, &rows, self.screen.width) {
                break;
            }
            if let Some(at) = columns.iter().position(|column| column.title == title) {
                columns.remove(at);
                for row in &mut rows {
                    row.remove(at);
                }
            }
        }
        self.table(&columns, &rows);
        if target.options.iter().any(|option| option.id == "minimal") {
            self.prose("  ", phrases::MINIMAL);
        }
    }

    fn recommended(&mut self, target: &PlannedTarget) {
        let Some(plan) = target
            .recommended
            .as_ref()
            .filter(|plan| !plan.steps.is_empty())
        else {
            return;
        };
        for (when, title) in [
            (When::Now, "Now, nothing is lost:"),
            (When::Soon, "Soon, something is lost:"),
        ] {
            let due: Vec<&StepReport> =
                plan.steps.iter().filter(|step| step.when == when).collect();
            if !due.is_empty() {
                self.title(title);
                for step in due {
                    self.step(step);
                }
            }
        }
        if let Some(later) = &plan.later {
            self.title("Later, for money:");
            self.prose("  ", &phrases::rung(later));
        }
        if !plan.look_again.is_empty() {
            self.title("Look again when:");
            for line in &plan.look_again {
                self.prose("  ", &visible(line));
            }
        }
    }

    fn step(&mut self, step: &StepReport) {
        let line = format!(
            "{}, {}, {}",
            phrases::action(step),
            phrases::saved(step),
            phrases::left(step)
        );
        self.prose("  ", &line);
        self.prose("      ", &visible(&step.reason));
        if let Some(loses) = &step.loses {
            let line = format!("lost: {} (disruption {})", visible(loses), step.disruption);
            self.prose("      ", &line);
        }
        for line in phrases::follows(step) {
            self.prose("      ", &line);
        }
    }

    /// The steps of the options that are not recommended.
    fn others(&mut self, target: &PlannedTarget) {
        let others = target
            .options
            .iter()
            .filter(|option| option.id != "recommended" && !option.details.is_empty());
        for (index, option) in others.enumerate() {
            if index == 0 {
                self.title("The other options, step by step:");
            }
            let line = format!("{}: {}", option.id, phrases::running(option));
            self.prose("  ", &line);
        }
    }

    fn ladder(&mut self, target: &PlannedTarget) {
        if !target.ladder.is_empty() {
            self.title("What each machine would ask for:");
            let home = target.check.host.provider.as_deref();
            let rows = target.ladder.iter().map(|one| rung(one, home));
            self.table(&RUNG_COLUMNS, &rows.collect::<Vec<_>>());
        }
        for note in &target.ladder_notes {
            self.prose("  ", &visible(note));
        }
    }

    fn notes(&mut self, target: &PlannedTarget) {
        self.title("Notes:");
        for merge in &target.merges {
            let line = format!(
                "could be one: {}; {}",
                words::names(merge.services.iter()),
                visible(&merge.why)
            );
            self.prose("  ", &line);
            self.prose("      ", &format!("to do so: {}", visible(&merge.change)));
            let breaks = merge.breaks.join("; ");
            self.prose("      ", &format!("what breaks: {}", visible(&breaks)));
        }
        for line in &target.swap.notes {
            self.prose("  ", &visible(line));
        }
        for line in &target.cpu {
            self.prose("  ", &visible(line));
        }
        if let Some(usage) = &target.usage {
            for line in &usage.notes {
                self.prose("  ", &visible(line));
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
            self.prose("  ", &format!("importance: {}", importance.join(", ")));
        }
    }

    fn title(&mut self, title: &str) {
        self.text.push('\n');
        self.styled(title, Style::new().bold());
        self.text.push('\n');
    }

    fn table(&mut self, columns: &[Column], rows: &[Vec<String>]) {
        for (index, line) in layout::table(columns, rows, self.screen.width)
            .iter()
            .enumerate()
        {
            let style = if index == 0 {
                Style::new().bold()
            } else {
                Style::new()
            };
            self.styled(line, style);
            self.text.push('\n');
        }
    }

    fn prose(&mut self, indent: &str, line: &str) {
        let width = self.width.saturating_sub(indent.len());
        for wrapped in layout::wrap(line, width, "  ") {
            self.text.push_str(indent);
            self.text.push_str(&wrapped);
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

const fn text(title: &'static str) -> Column {
    Column {
        title,
        kind: Kind::Text,
    }
}

const fn name(title: &'static str) -> Column {
    Column {
        title,
        kind: Kind::Name,
    }
}

const fn number(title: &'static str) -> Column {
    Column {
        title,
        kind: Kind::Number,
    }
}

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

/// Where the column of start-up comes in, behind what is committed.
const STARTUP_AT: usize = 3;

fn option(option: &OptionReport) -> Vec<String> {
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

const RUNG_COLUMNS: [Column; 6] = [
    name("MACHINE"),
    number("MEMORY"),
    number("MONTHLY"),
    number("MORE"),
    number("STEPS"),
    number("DISRUPTION"),
];

fn rung(rung: &RungReport, home: Option<&str>) -> Vec<String> {
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
