//! What a service needs according to the settings of its programs.

use crate::evidence::Evidence;
use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;
use crate::knowledge::{Input, Match, Need};

use super::{By, Run, of_environment, of_family, of_invocation};

/// What a service needs: by the program of its family, else by the programs that its command
/// starts, else by the runtimes that its environment configures. `None` if no setting determines
/// it.
///
/// # Errors
///
/// A relevant setting whose value is unknown.
pub fn need(facts: &Facts<'_>, family: Option<&Match<'_>>) -> Result<Option<Need>, Input> {
    let name = family.map(|found| found.family.name);
    let run = |by| Run {
        facts,
        family: name,
        by,
    };
    if let Some(name) = name
        && let Some(mut need) = need_of_family(facts, name)?
    {
        if family.is_some_and(|found| found.by.is_only_a_name()) {
            need.evidence = Evidence::Assumed;
        }
        return Ok(Some(need));
    }
    if let Some(need) = of_invocations(facts, &run)? {
        return Ok(Some(need));
    }
    for program in of_environment() {
        if let Some(configured) = program.read(run(By::Environment))
            && let Some(need) = configured.need()?
        {
            return Ok(Some(need));
        }
    }
    Ok(None)
}

/// What a service needs according to the program of its family only.
///
/// # Errors
///
/// A relevant setting whose value is unknown.
pub(crate) fn need_of_family<'a>(
    facts: &'a Facts<'a>,
    family: &'a str,
) -> Result<Option<Need>, Input> {
    let run = Run {
        facts,
        family: Some(family),
        by: By::Family,
    };
    let configured = of_family(family).and_then(|program| program.read(run));
    configured.map_or(Ok(None), |configured| configured.need())
}

/// The sum of all known programs that run at the same time.
fn of_invocations<'a>(
    facts: &'a Facts<'a>,
    run: &dyn Fn(By<'a>) -> Run<'a>,
) -> Result<Option<Need>, Input> {
    let mut sum: Option<Need> = None;
    let mut left_out = Vec::new();
    let running: Vec<&Invocation> = facts.running().collect();
    for invocation in running {
        let program = of_invocation(invocation);
        let configured = program.and_then(|program| program.read(run(By::Invocation(invocation))));
        let need = match configured {
            Some(configured) => configured.need()?,
            None => None,
        };
        match need {
            Some(need) => {
                sum = Some(match sum {
                    Some(sum) => sum.and(need),
                    None => need,
                });
            }
            None => left_out.push(invocation.program()),
        }
    }
    if let Some(sum) = &mut sum
        && !left_out.is_empty()
    {
        sum.from = format!("{}, without `{}`", sum.from, left_out.join("` and `"));
    }
    Ok(sum)
}
