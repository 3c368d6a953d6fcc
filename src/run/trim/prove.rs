//! Proves that what was written does what the plan says.

use std::io::Read;

use compose_spec_loader::compose::{self, Request};
use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::source::Sources;

use crate::budget::{Part, demand};
use crate::patch::{WantedStack, verify};
use crate::plan::selection::Selection;
use crate::settings::Target;
use crate::survey::{Declared, Survey};

use crate::run::assess::errors;
use crate::run::files::StackFiles;
use crate::run::loaded::context;

/// Loads the result and compares it with what was wanted: service by service, and the sums. Returns
/// the errors that a check of it would still find, as warnings.
///
/// # Errors
///
/// A result that cannot be loaded or is not what was wanted.
pub(super) fn prove(
    request: &Request,
    stdin: &mut dyn Read,
    survey: &Survey<'_>,
    target: &Target,
    wanted: &WantedStack<'_>,
    selection: &Selection,
) -> Result<Vec<Finding>, Vec<Finding>> {
    let sources = Sources::default();
    let refused = |findings: Vec<Finding>| {
        findings
            .into_iter()
            .map(|finding| Finding {
                // The texts that these point into are not shown.
                at: None,
                related: Vec::new(),
                edit: None,
                message: format!("the result cannot be loaded: {}", finding.message),
                ..finding
            })
            .collect::<Vec<_>>()
    };
    let result = compose::load(request, stdin, &sources).map_err(refused)?;
    let base = survey.stack;
    let mut wrong: Vec<Finding> = verify(base, &result, wanted)
        .into_iter()
        .map(|difference| {
            let message = format!("of `{}`, {}", difference.service, difference.what);
            Finding::error("not-as-planned", message)
        })
        .collect();
    let part = Part {
        stack: &result,
        expected: survey.part().expected,
    };
    let parts = [part];
    let committed = demand(&parts, target.policy.assume).map(|demand| demand.totals.committed);
    if committed.ok() != Some(selection.outcome.committed) {
        wrong.push(Finding::error(
            "not-as-planned",
            "the totals of the result differ from the plan",
        ));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let files = StackFiles::default();
    let context = context(Some(&target.machine), &files, &sources);
    let undeclared = vec![Declared::default(); result.services.len()];
    let survey = Survey::new(&result, &undeclared, &target.images, &context);
    let left = errors(&parts, &[survey], target, &sources).into_iter();
    Ok(left.map(|finding| left_over(&finding, &sources)).collect())
}

/// An error that no step fixes, as a note without its source text.
fn left_over(finding: &Finding, sources: &Sources) -> Finding {
    let of = finding.service.as_deref();
    let of = of.map_or_else(String::new, |name| format!(" of {name}"));
    let at = finding.at.map(|at| sources.locate(at));
    let at = at.map_or_else(String::new, |at| format!(" ({}:{})", at.file, at.line));
    let message = format!(
        "`check` still reports an error{of}: {}{at}",
        finding.message
    );
    let note = Finding::new(finding.id, Severity::Warning, message);
    match &finding.help {
        Some(help) => note.help(help.clone()),
        None => note,
    }
}
