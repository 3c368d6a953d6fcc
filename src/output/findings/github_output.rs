//! The outputs of a GitHub step, as lines for the file `GITHUB_OUTPUT`.
//!
//! <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-output-parameter>
//!
//! There is one line per name regardless of the number of targets, because output names are unique
//! per step.

use std::cmp::Ordering;

use crate::budget::Verdict;
use crate::report::TargetReport;

use super::super::text::escape::visible;
use super::Run;

/// Renders the worst verdict, and the ratio and cheapest fitting machine of the fullest target. The
/// names are the same for a failed run.
pub(super) fn render(run: Run<'_>) -> String {
    let Run::Checked(answer) = run else {
        return lines("no-answer", "", "");
    };
    let targets = &answer.report.targets;
    // Verdicts are ordered, worst first.
    let verdict = match targets.iter().map(|target| target.verdict).min() {
        Some(Verdict::DoesNotFit) => "does-not-fit",
        Some(Verdict::Overcommitted) => "overcommitted",
        Some(Verdict::Fits) | None => "fits",
    };
    let fullest = targets.iter().max_by(|a, b| fuller(a, b));
    let ratio = fullest.and_then(|target| target.totals.ratio);
    let fit = fullest.and_then(|target| target.smallest_fit.as_ref());
    lines(
        verdict,
        &ratio.map_or_else(String::new, |ratio| ratio.to_string()),
        &fit.map_or_else(String::new, |fit| visible(&fit.name).into_owned()),
    )
}

/// Any use is too much if no memory is available.
fn fuller(a: &TargetReport, b: &TargetReport) -> Ordering {
    let ratio = |target: &TargetReport| target.totals.ratio.unwrap_or(f64::INFINITY);
    ratio(a).total_cmp(&ratio(b))
}

fn lines(verdict: &str, ratio: &str, cheapest_fit: &str) -> String {
    format!("verdict={verdict}\nratio={ratio}\ncheapest-fit={cheapest_fit}\n")
}
