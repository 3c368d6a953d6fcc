//! The outputs of a GitHub step, as lines of the file that `GITHUB_OUTPUT` names.
//!
//! <https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-output-parameter>
//!
//! One line for each name, whatever the number of targets: a step has one output of a name.

use std::cmp::Ordering;

use crate::budget::Verdict;
use crate::report::TargetReport;

use super::super::text::escape::visible;
use super::Run;

/// The worst verdict, and the ratio and the cheapest fit of the fullest target; the same names
/// where there is no answer.
pub(super) fn render(run: Run<'_>) -> String {
    let Run::Checked(answer) = run else {
        return lines("no-answer", "", "");
    };
    let targets = &answer.report.targets;
    // The verdicts are in order, the worst first.
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

/// Where nothing is left, everything is too much.
fn fuller(a: &TargetReport, b: &TargetReport) -> Ordering {
    let ratio = |target: &TargetReport| target.totals.ratio.unwrap_or(f64::INFINITY);
    ratio(a).total_cmp(&ratio(b))
}

fn lines(verdict: &str, ratio: &str, cheapest_fit: &str) -> String {
    format!("verdict={verdict}\nratio={ratio}\ncheapest-fit={cheapest_fit}\n")
}
