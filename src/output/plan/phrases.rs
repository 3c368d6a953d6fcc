//! Phrases shared by the formats. Text from files is escaped here.

use crate::budget::{Size, Verdict};
use crate::host::in_currency;
use crate::plan::Kind;
use crate::plural::counted;
use crate::report::{
    OptionReport, PlanReport, PlannedTarget, Proof, RungReport, SettingReport, StepReport,
    VariableReport,
};

use super::super::text::escape::visible;
use super::super::text::words;

/// The explanation of the row `minimal`.
pub(super) const MINIMAL: &str = "minimal: core services and their dependencies, limits unchanged";

pub(super) fn verdict(target: &PlannedTarget) -> &'static str {
    match &target.recommended {
        None => "NO PLAN FITS",
        Some(plan) if plan.steps.is_empty() => "FITS AS IT IS",
        Some(_) => "A PLAN FITS",
    }
}

/// The figures of the verdict.
pub(super) fn figures(target: &PlannedTarget) -> String {
    let allocatable = Size(target.check.host.allocatable);
    match (&target.recommended, &target.impossible) {
        (Some(plan), _) if plan.steps.is_empty() => {
            format!("{} of {allocatable}", Size(target.check.totals.demand))
        }
        (Some(plan), _) => format!(
            "{}, {} instead of {}, of {}{}; {}",
            counted(plan.steps.len(), "step"),
            Size(plan.committed),
            Size(target.check.totals.committed),
            Size(plan.allocatable),
            plan.startup
                .as_ref()
                .map_or_else(String::new, |startup| format!(
                    ", and {} at start-up while {} runs",
                    Size(startup.peak),
                    visible(&startup.job)
                )),
            gentle(plan.disruption, plan.proof),
        ),
        (None, Some(impossible)) => format!(
            "it needs at least {} of {allocatable}",
            Size(impossible.least_need)
        ),
        (None, None) => format!("{} of {allocatable}", Size(target.check.totals.demand)),
    }
}

/// The stack before any step.
pub(super) fn now(target: &PlannedTarget) -> String {
    let check = &target.check;
    let over = match ratio(check.totals.ratio).as_str() {
        "-" => String::new(),
        ratio => format!(", {ratio}"),
    };
    let verdict = match check.verdict {
        Verdict::DoesNotFit => "does not fit",
        Verdict::Overcommitted => "overcommitted",
        Verdict::Fits => "fits",
    };
    let when = if check.totals.startup_peak > check.totals.committed {
        " at start-up"
    } else {
        ""
    };
    format!(
        "now: {} of {}{when}{over}: {verdict}",
        Size(check.totals.demand),
        Size(check.host.allocatable)
    )
}

/// How disruptive a plan is, and whether that is proven minimal.
pub(super) fn gentle(disruption: u64, proof: Proof) -> String {
    match proof {
        Proof::Optimal if disruption == 0 => "no trade-offs".to_owned(),
        Proof::Optimal => format!("disruption {disruption}, proven minimal"),
        Proof::Gap(gap) => format!("disruption {disruption}, within {gap} of the minimum"),
    }
}

/// What a step does, in a few words.
pub(super) fn action(step: &StepReport) -> String {
    let name = visible(&step.service);
    match step.kind {
        Kind::RightSize | Kind::Tighten => format!(
            "{name}: limit {} → {}",
            step.from
                .map_or_else(|| "none".to_owned(), |from| Size(from).to_string()),
            Size(step.to)
        ),
        Kind::SetLimit => format!("{name}: limit none → {}", Size(step.to)),
        Kind::Replicas => format!(
            "{name}: {} → {} containers",
            step.from.unwrap_or(0),
            step.to
        ),
        Kind::Off => format!("{name}: off"),
    }
}

/// What a step saves or adds.
pub(super) fn saved(step: &StepReport) -> String {
    let size = Size(step.saves.unsigned_abs());
    match step.saves {
        ..0 => format!("+{size}"),
        0 => size.to_string(),
        _ => format!("-{size}"),
    }
}

/// The total after a step, and the startup total if it is higher.
pub(super) fn left(step: &StepReport) -> String {
    let left = Size(step.left);
    match step.startup {
        Some(peak) => format!("total {left}, {} at start-up", Size(peak)),
        None => format!("total {left}"),
    }
}

/// Settings that must change with a step, and its risks, one sentence each.
pub(super) fn follows(step: &StepReport) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(reservation) = step.reservation {
        lines.push(format!(
            "its reservation is lowered to {}",
            Size(reservation)
        ));
    }
    lines.extend(step.settings.iter().map(setting));
    lines.extend(step.edits.iter().map(variable));
    for warning in &step.warnings {
        lines.push(format!("warning: {}", visible(warning)));
    }
    lines
}

fn setting(setting: &SettingReport) -> String {
    if let Some(by_hand) = &setting.by_hand {
        return format!("by hand: {}", visible(by_hand));
    }
    let (name, to) = (visible(&setting.setting), visible(&setting.to));
    let from = setting.from.as_deref().map(visible);
    let why = visible(&setting.why);
    match from {
        Some(from) => format!("also {name} {from} → {to}: {why}"),
        None => format!("also {name} = {to}: {why}"),
    }
}

fn variable(edit: &VariableReport) -> String {
    let at = edit
        .at
        .as_ref()
        .map(|at| format!(" ({})", words::place(at)));
    format!(
        "also {} of {}: {} → {}{}",
        visible(&edit.variable),
        visible(&edit.service),
        visible(&edit.from),
        visible(&edit.to),
        at.unwrap_or_default()
    )
}

/// The steps of an option in one line, with savings and totals.
pub(super) fn running(option: &OptionReport) -> String {
    let told = |step: &StepReport| format!("{} ({}, {})", action(step), saved(step), left(step));
    let steps: Vec<String> = option.details.iter().map(told).collect();
    if steps.is_empty() {
        "nothing to do".to_owned()
    } else {
        steps.join("; ")
    }
}

/// The startup total, if it exceeds the committed memory.
pub(super) fn startup(option: &OptionReport) -> String {
    match &option.startup {
        Some(startup) => Size(startup.peak).to_string(),
        None => "-".to_owned(),
    }
}

/// Formats a ratio: `5.59x`, or a dash without one.
pub(super) fn ratio(ratio: Option<f64>) -> String {
    ratio.map_or_else(|| "-".to_owned(), |ratio| format!("{ratio:.2}x"))
}

/// Formats money: `$8.47`, `€4.51`, `CHF 9.00`.
pub(super) fn money(amount: Option<&str>, currency: Option<&str>) -> String {
    let Some(amount) = amount else {
        return "-".to_owned();
    };
    let (sign, amount) = match amount.strip_prefix('-') {
        Some(amount) => ("-", amount),
        None => ("", amount),
    };
    match currency {
        Some(code) => format!("{sign}{}", visible(&in_currency(code, amount))),
        None => format!("{sign}{amount}"),
    }
}

/// Formats a price difference: `+$18.98`, `-$2.10`, `same`.
pub(super) fn difference(difference: Option<&str>, currency: Option<&str>) -> String {
    match difference {
        None => "-".to_owned(),
        Some("0.00") => "same".to_owned(),
        Some(less) if less.starts_with('-') => money(Some(less), currency),
        Some(more) => format!("+{}", money(Some(more), currency)),
    }
}

/// A machine, with its provider if it differs from the target's.
pub(super) fn machine(rung: &RungReport, home: Option<&str>) -> String {
    let name = visible(&rung.host);
    match rung.provider.as_deref() {
        _ if rung.current => format!("{name} (this one)"),
        Some(provider) if Some(provider) != home => format!("{name} ({})", visible(provider)),
        _ => name.into_owned(),
    }
}

/// A machine with its price and the necessary changes.
pub(super) fn rung(rung: &RungReport) -> String {
    let price = money(rung.monthly.as_deref(), rung.currency.as_deref());
    let more = match rung.difference.as_deref() {
        None => String::new(),
        some => format!(
            " ({})",
            difference(some, rung.difference_currency.as_deref())
        ),
    };
    let steps = match rung.steps {
        0 => "no steps".to_owned(),
        steps => counted(steps, "step"),
    };
    format!(
        "{}, {price}/month{more}: {steps}, {}",
        visible(&rung.host),
        gentle(rung.disruption, rung.proof)
    )
}

/// Why no plan fits.
pub(super) fn impossible(target: &PlannedTarget) -> Vec<String> {
    let Some(impossible) = &target.impossible else {
        return Vec::new();
    };
    let mut lines = vec![format!(
        "even the smallest plan is too large, with: {}",
        words::names(impossible.because.iter())
    )];
    lines.push(match &impossible.cheapest_host {
        Some(host) => format!("cheapest machine on which a plan fits: {}", rung(host)),
        None if impossible.compared == 0 => "no other machine was compared".to_owned(),
        None => "no plan fits on any of the machines compared".to_owned(),
    });
    lines
}

/// Errors that a memory plan does not fix.
pub(super) fn errors(target: &PlannedTarget) -> impl Iterator<Item = String> {
    let errors = target.errors.iter();
    errors.map(|error| format!("`check` fails in any case: {}", visible(error)))
}

/// The next command. With several targets, it includes the name of this one.
pub(super) fn next(target: &PlannedTarget, report: &PlanReport) -> String {
    let is_one_of_several = report.targets.len() > 1;
    let name = target.check.name.as_deref().filter(|_| is_one_of_several);
    let choose = name.map_or_else(String::new, |name| {
        format!(" and --target {}", quoted(name))
    });
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let file = match name.filter(|name| name.chars().all(is_plain)) {
        Some(name) => format!("docker-compose.{name}.budget.yml"),
        None => "docker-compose.budget.yml".to_owned(),
    };
    let services = &target.check.services;
    let mut projects = services.iter().map(|one| one.project.as_str());
    let first = projects.next();
    let is_one_project = projects.all(|project| Some(project) == first);
    match (&target.recommended, &target.impossible) {
        (Some(plan), _) if plan.steps.is_empty() => "nothing to do".to_owned(),
        (Some(_), _) if !is_one_project => {
            "apply the steps to each project by hand; budget trim writes an override for one \
             project only"
                .to_owned()
        }
        (Some(_), _) => format!(
            "run budget trim with the same options{choose} and -o {file} to write this plan as an \
             override"
        ),
        (None, Some(impossible)) => match &impossible.cheapest_host {
            Some(host) => format!(
                "run the same command with --instance {}{choose}",
                quoted(&host.host)
            ),
            None => "run fewer services on this machine, or allow switching some off with \
                     --may-disable"
                .to_owned(),
        },
        (None, None) => "run budget check to see why".to_owned(),
    }
}

fn quoted(name: &str) -> String {
    let name = visible(name);
    if name.contains(' ') {
        format!("\"{name}\"")
    } else {
        name.into_owned()
    }
}
