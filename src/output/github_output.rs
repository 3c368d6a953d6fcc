//! The outputs of a GitHub step, as lines of the file that `GITHUB_OUTPUT` names.
//!
//! <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-output-parameter>
//!
//! One line for each name, whatever the number of targets: a step has one output of a name.

use std::cmp::Ordering;
use std::io::{self, Write};

use crate::budget::Verdict;
use crate::report::{CheckReport, TargetReport};

use super::escape::visible;

/// The worst verdict, and the ratio and the cheapest fit of the fullest target.
///
/// # Errors
///
/// If it cannot be written.
pub fn render(report: &CheckReport, out: &mut dyn Write) -> io::Result<()> {
    // The verdicts are in order, the worst first.
    let verdict = match report.targets.iter().map(|target| target.verdict).min() {
        Some(Verdict::DoesNotFit) => "does-not-fit",
        Some(Verdict::Overcommitted) => "overcommitted",
        Some(Verdict::Fits) | None => "fits",
    };
    let fullest = report.targets.iter().max_by(|a, b| fuller(a, b));
    let ratio = fullest.and_then(|target| target.totals.ratio);
    let fit = fullest.and_then(|target| target.smallest_fit.as_ref());
    write(
        verdict,
        &ratio.map_or_else(String::new, |ratio| ratio.to_string()),
        &fit.map_or_else(String::new, |fit| visible(&fit.name).into_owned()),
        out,
    )
}

/// The same names where there is no answer.
///
/// # Errors
///
/// If it cannot be written.
pub fn failure(out: &mut dyn Write) -> io::Result<()> {
    write("no-answer", "", "", out)
}

/// Where nothing is left, everything is too much.
fn fuller(a: &TargetReport, b: &TargetReport) -> Ordering {
    let ratio = |target: &TargetReport| target.totals.ratio.unwrap_or(f64::INFINITY);
    ratio(a).total_cmp(&ratio(b))
}

fn write(verdict: &str, ratio: &str, cheapest_fit: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "verdict={verdict}\nratio={ratio}\ncheapest-fit={cheapest_fit}"
    )
}
