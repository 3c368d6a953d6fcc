//! The alternative plans, side by side.

use std::collections::{BTreeMap, BTreeSet};

use compose_spec_loader::finding::Finding;

use super::choices::Allowed;
use super::propose::{Plans, Proposal, Proposed};

/// One alternative.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// A stable name.
    pub id: &'static str,
    /// A short title.
    pub title: &'static str,
    pub proposal: Proposal,
}

/// All alternatives on one machine.
#[derive(Debug, Clone, PartialEq)]
pub struct Ways {
    /// One plan per kind of step, in display order. Includes the smallest stack unless nothing may
    /// be switched off.
    pub alone: Vec<Way>,
    /// The gentlest plan with all allowed steps, or the one with the least memory if none fits.
    pub best: Proposed,
}

/// Computes a plan for each kind of step alone, the smallest useful stack, and the best plan
/// overall.
///
/// # Errors
///
/// If a total does not fit in 64 bits.
pub fn ways(
    plans: &Plans<'_>,
    allowed: Allowed,
    stop: &mut dyn FnMut() -> bool,
) -> Result<Ways, Box<Finding>> {
    // Compute the answer first, so that it gets all the time there is.
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
        // If no service is known to be core, nothing would be left.
        if proposal.outcome.containers > 0 {
            alone.push(Way {
                id: "minimal",
                title: "core services only, limits unchanged",
                proposal,
            });
        }
    }
    Ok(Ways { alone, best })
}

/// The services that even the smallest plan keeps, largest first, until they alone exceed the
/// machine: qualified names and committed memory.
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
        let each = unit.limit.or(unit.typical());
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
