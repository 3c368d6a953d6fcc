//! Which steps are written, and whether what was written does what they say.

use std::io::Read;

use crate::budget::{Part, demand};
use crate::cli::WrittenArgs;
use crate::compose::{self, Request};
use crate::finding::{Finding, Severity};
use crate::near::nearest;
use crate::patch::{Upgrade, WantedStack, verify};
use crate::plan::{Kind, Outcome, Proposal, Proposed, Step, outcome};
use crate::report::Planned;
use crate::settings::Target;
use crate::source::Sources;

use super::loaded::{Loaded, errors};

/// The steps that are to be written.
pub(super) struct Chosen {
    /// The option's name.
    pub(super) id: String,
    /// What to do.
    pub(super) steps: Vec<Step>,
    /// What comes of it.
    pub(super) outcome: Outcome,
    /// What the machine has to become first.
    pub(super) upgrade: Option<Upgrade>,
}

/// The steps of the option that was asked for.
pub(super) fn choose(planned: &Planned<'_>, args: &WrittenArgs) -> Result<Chosen, Vec<Finding>> {
    let question = planned.plans.question;
    let (proposal, upgrade): (&Proposal, _) = match args.option.as_str() {
        "recommended" => (planned.ways.best.proposal(), None),
        "upgrade" => {
            let Some((machine, proposal)) = &planned.upgrade else {
                let message = "no machine that was compared has room for the stack as it is";
                return Err(vec![Finding::error("no-such-option", message)]);
            };
            let is_ec2 = machine.provider.as_deref() == Some("aws");
            let region = machine.region.as_deref().filter(|_| is_ec2);
            let upgrade = Upgrade {
                from: question.machine.name.to_string(),
                to: machine.name.to_string(),
                ec2_region: region.map(str::to_owned),
            };
            (proposal, Some(upgrade))
        }
        "minimal" if planned.ways.alone.iter().all(|way| way.id != "minimal") => {
            let message = "nothing is known to be core, so that nothing would be left to run";
            return Err(vec![Finding::error("no-such-option", message)]);
        }
        id => match planned.ways.alone.iter().find(|way| way.id == id) {
            Some(way) => (&way.proposal, None),
            None => return Err(vec![unknown_option(id)]),
        },
    };
    let is_moved = upgrade
        .as_ref()
        .is_some_and(|upgrade| upgrade.from != upgrade.to);
    let (steps, outcome) = if args.steps.is_empty() {
        (proposal.steps.clone(), proposal.outcome.clone())
    } else {
        let steps = some(&proposal.steps, &args.steps)?;
        let outcome = outcome(&question, &steps).map_err(|overflow| vec![*overflow])?;
        (steps, outcome)
    };
    Ok(Chosen {
        id: args.option.clone(),
        steps,
        outcome,
        upgrade: upgrade.filter(|_| is_moved),
    })
}

/// Whether there is a plan at all, and what is said if not.
pub(super) fn impossible(planned: &Planned<'_>, args: &WrittenArgs) -> Option<u64> {
    match &planned.ways.best {
        Proposed::Least(least) if args.option == "recommended" => Some(least.outcome.demand),
        _ => None,
    }
}

/// Those steps, and what is part of every plan.
fn some(all: &[Step], ids: &[String]) -> Result<Vec<Step>, Vec<Finding>> {
    let known: Vec<&str> = all.iter().map(|step| step.id.as_str()).collect();
    let unknown = ids.iter().filter(|id| !known.contains(&id.as_str()));
    let wrong: Vec<Finding> = unknown
        .map(|id| {
            let message = format!("the option has no step `{id}`");
            let finding = Finding::error("unknown-step", message);
            match nearest(id, known.iter().copied()) {
                Some(near) => finding.help(format!("did you mean `{near}`?")),
                None if known.is_empty() => finding.help("it has none"),
                None => finding.help(format!("it has: {}", known.join(", "))),
            }
        })
        .collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let is_wanted = |step: &&Step| step.kind == Kind::SetLimit || ids.contains(&step.id);
    Ok(all.iter().filter(is_wanted).cloned().collect())
}

fn unknown_option(id: &str) -> Finding {
    let known = [
        "recommended",
        "tighten",
        "off",
        "replicas",
        "minimal",
        "upgrade",
    ];
    let finding = Finding::error("unknown-option", format!("there is no option `{id}`"));
    match nearest(id, known) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help(format!("there are: {}", known.join(", "))),
    }
}

/// Loads the result anew and holds it against what was wanted: service by service, and the sums.
/// What fails a check of it all the same is returned.
pub(super) fn prove(
    request: &Request,
    stdin: &mut dyn Read,
    loaded: &Loaded,
    target: &Target,
    wanted: &WantedStack<'_>,
    chosen: &Chosen,
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
    let base = &loaded.stacks[0];
    let mut wrong: Vec<Finding> = verify(base, &result, wanted)
        .into_iter()
        .map(|difference| {
            let message = format!("of `{}`, {}", difference.service, difference.what);
            Finding::error("not-as-planned", message)
        })
        .collect();
    let part = Part {
        stack: &result,
        expected: loaded.expected[0].clone(),
    };
    let parts = [part];
    let committed = demand(&parts, target.policy.assume).map(|demand| demand.totals.committed);
    if committed.ok() != Some(chosen.outcome.committed) {
        wrong.push(Finding::error(
            "not-as-planned",
            "the result does not come to what the plan does",
        ));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let left = errors(&parts, target, &sources).into_iter();
    Ok(left.map(|finding| left_over(&finding, &sources)).collect())
}

/// An error that no step mends, as a note: the texts that it points into are not shown.
fn left_over(finding: &Finding, sources: &Sources) -> Finding {
    let of = finding.service.as_deref();
    let of = of.map_or_else(String::new, |name| format!(" of {name}"));
    let at = finding.at.map(|at| sources.locate(at));
    let at = at.map_or_else(String::new, |at| format!(" ({}:{})", at.file, at.line));
    let message = format!("an error{of} is left for `check`: {}{at}", finding.message);
    let note = Finding::new(finding.id, Severity::Warning, message);
    match &finding.help {
        Some(help) => note.help(help.clone()),
        None => note,
    }
}
