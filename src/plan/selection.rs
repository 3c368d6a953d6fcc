//! Selects the steps of one option of a plan.

use compose_spec_loader::finding::Finding;
use compose_spec_loader::near::nearest;

use crate::host::Machine;

use super::options::Ways;
use super::propose::{Outcome, Proposal, Question, outcome};
use super::step::{Kind, Step};

/// The selected steps.
#[derive(Debug)]
pub struct Selection {
    /// The id of the option.
    pub option: String,
    pub steps: Vec<Step>,
    pub outcome: Outcome,
    /// The machine to upgrade to first, if it is another one.
    pub upgrade: Option<Machine>,
}

/// Selects the steps with these ids from an option, or all of its steps if there are no ids.
/// `upgrade` is the machine on which the stack fits as it is, if there is one.
///
/// # Errors
///
/// An option or a step that does not exist, and a sum that does not fit in 64 bits.
pub fn select(
    question: &Question<'_>,
    ways: &Ways,
    upgrade: Option<&(&Machine, Proposal)>,
    option: &str,
    ids: &[String],
) -> Result<Selection, Vec<Finding>> {
    let (proposal, machine): (&Proposal, _) = match option {
        "recommended" => (ways.best.proposal(), None),
        "upgrade" => {
            let Some((machine, proposal)) = upgrade else {
                let message = "the unchanged stack fits on none of the machines compared";
                return Err(vec![Finding::error("no-such-option", message)]);
            };
            (proposal, Some(*machine))
        }
        "minimal" if ways.alone.iter().all(|way| way.id != "minimal") => {
            let message = "no service is known to be core, so nothing would be left";
            return Err(vec![Finding::error("no-such-option", message)]);
        }
        id => match ways.alone.iter().find(|way| way.id == id) {
            Some(way) => (&way.proposal, None),
            None => return Err(vec![unknown_option(id)]),
        },
    };
    let (steps, outcome) = if ids.is_empty() {
        (proposal.steps.clone(), proposal.outcome.clone())
    } else {
        let steps = some(&proposal.steps, ids)?;
        let outcome = outcome(question, &steps).map_err(|overflow| vec![*overflow])?;
        (steps, outcome)
    };
    Ok(Selection {
        option: option.to_owned(),
        steps,
        outcome,
        upgrade: machine
            .filter(|machine| machine.name != question.machine.name)
            .cloned(),
    })
}

/// The steps with these ids, and those that are part of every plan.
fn some(all: &[Step], ids: &[String]) -> Result<Vec<Step>, Vec<Finding>> {
    let known: Vec<&str> = all.iter().map(|step| step.id.as_str()).collect();
    let unknown = ids.iter().filter(|id| !known.contains(&id.as_str()));
    let wrong: Vec<Finding> = unknown
        .map(|id| {
            let message = format!("this option has no step `{id}`");
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
    let finding = Finding::error("unknown-option", format!("unknown option `{id}`"));
    match nearest(id, known) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding.help(format!("choose one of: {}", known.join(", "))),
    }
}
