//! The ways out, side by side.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Finding;

use super::choices::Allowed;
use super::propose::{Plans, Proposal, Proposed};

/// One way out.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// Stable name.
    pub id: &'static str,
    /// What it is, in a few words.
    pub title: &'static str,
    /// What it comes to.
    pub proposal: Proposal,
}

/// All that can be done on one machine.
#[derive(Debug, Clone, PartialEq)]
pub struct Ways {
    /// Each way on its own, in the order in which they are shown. The smallest stack is among them
    /// unless nothing may be switched off.
    pub alone: Vec<Way>,
    /// The gentlest of everything that is allowed, or the least that the stack can need.
    pub best: Proposed,
}

/// What each kind of step can do alone, the smallest stack that is still one, and the best of all.
///
/// # Errors
///
/// Where a sum does not fit in 64 bits.
pub fn ways(
    plans: &Plans<'_>,
    allowed: Allowed,
    stop: &mut dyn FnMut() -> bool,
) -> Result<Ways, Box<Finding>> {
    // The answer comes first: whatever time there is belongs to it.
    let best = plans.propose(allowed, stop)?;
    let kinds = [
        (
            "tighten",
            "tighter limits only",
            Allowed {
                right_size: true,
                tighten: true,
                ..Allowed::NOTHING
            },
        ),
        (
            "off",
            "services off only",
            Allowed {
                off: true,
                ..Allowed::NOTHING
            },
        ),
        (
            "replicas",
            "fewer replicas only",
            Allowed {
                replicas: true,
                ..Allowed::NOTHING
            },
        ),
    ];
    let mut alone = Vec::new();
    for (id, title, kind) in kinds {
        let proposal = match plans.propose(kind.and(allowed), stop)? {
            Proposed::Fits(proposal) | Proposed::Least(proposal) => proposal,
        };
        alone.push(Way {
            id,
            title,
            proposal,
        });
    }
    if allowed.off {
        let proposal = plans.minimal()?;
        // Where nothing is known to be core, nothing at all would be left: that is no stack.
        if proposal.outcome.containers > 0 {
            alone.push(Way {
                id: "minimal",
                title: "only what is core, with its limits as they are",
                proposal,
            });
        }
    }
    Ok(Ways { alone, best })
}

/// Services that even the smallest plan keeps, the largest first, until they alone are too much
/// for the machine: names within the target, and what each commits.
pub fn stays(plans: &Plans<'_>, least: &Proposal) -> Vec<(String, u64)> {
    let mut off: BTreeSet<(usize, &str)> = BTreeSet::new();
    let mut saved: BTreeMap<(usize, &str), i64> = BTreeMap::new();
    for step in &least.steps {
        off.extend(step.change.switched_off().map(|name| (step.part, name)));
        *saved.entry((step.part, &step.subject)).or_default() += step.saves;
    }
    let mut stays = Vec::new();
    for unit in &plans.units.units {
        let key = (unit.part, unit.name);
        if unit.job || off.contains(&key) {
            continue;
        }
        let each = unit
            .limit
            .or(unit.expected.as_ref().map(|expected| expected.bytes));
        let before = each.unwrap_or(0).saturating_mul(unit.count);
        let saved = saved.get(&key).copied().unwrap_or(0);
        stays.push((unit.qualified.clone(), before.saturating_add_signed(-saved)));
    }
    stays.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    let mut sum = 0_u64;
    let enough = stays.iter().position(|(_, bytes)| {
        sum = sum.saturating_add(*bytes);
        sum > least.outcome.allocatable
    });
    if let Some(last) = enough {
        stays.truncate(last + 1);
    }
    stays
}
