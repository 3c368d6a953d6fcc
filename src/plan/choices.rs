//! Everything that a plan may do with a unit, and its cost.

use crate::knowledge::Importance;

use super::disruption::Disruption;
use super::levels::{Level, levels};
use super::step::Kind;
use super::unit::Unit;

/// One choice for a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The limit of each remaining container.
    pub level: Level,
    /// The number of remaining containers. 0 only if the service is switched off.
    pub count: u64,
    /// Its weighted disruption.
    pub cost: u64,
    /// The number of steps. Adding a limit to an unlimited service does not count, because every
    /// plan does that.
    pub steps: u32,
}

impl Choice {
    /// The number of steps shown, including added limits.
    pub fn shown_steps(&self) -> u64 {
        u64::from(self.steps) + u64::from(self.level.kind == Some(Kind::SetLimit))
    }

    /// Whether the unit is switched off.
    pub fn is_off(&self) -> bool {
        self.count == 0
    }
}

/// The kinds of steps a plan may use. Adding limits to unlimited services is always allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "one for each kind of step")]
pub struct Allowed {
    /// Lower limits down to the comfortable level.
    pub right_size: bool,
    /// Lower limits below the comfortable level.
    pub tighten: bool,
    /// Run fewer containers.
    pub replicas: bool,
    /// Switch services off.
    pub off: bool,
}

impl Allowed {
    pub const ALL: Self = Self {
        right_size: true,
        tighten: true,
        replicas: true,
        off: true,
    };
    pub const NOTHING: Self = Self {
        right_size: false,
        tighten: false,
        replicas: false,
        off: false,
    };

    /// The kinds that are listed; all of them if none is.
    pub fn of(kinds: &[Kind]) -> Self {
        if kinds.is_empty() {
            return Self::ALL;
        }
        Self {
            right_size: kinds.contains(&Kind::RightSize),
            tighten: kinds.contains(&Kind::Tighten),
            replicas: kinds.contains(&Kind::Replicas),
            off: kinds.contains(&Kind::Off),
        }
    }

    /// The intersection.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            right_size: self.right_size && other.right_size,
            tighten: self.tighten && other.tighten,
            replicas: self.replicas && other.replicas,
            off: self.off && other.off,
        }
    }

    fn permits(self, kind: Kind) -> bool {
        match kind {
            Kind::RightSize => self.right_size,
            Kind::SetLimit => true,
            Kind::Tighten => self.tighten,
            Kind::Replicas => self.replicas,
            Kind::Off => self.off,
        }
    }
}

/// All choices of a unit. The first one changes nothing except for adding a missing limit.
pub fn choices(unit: &Unit<'_>, allowed: Allowed, table: &Disruption) -> Vec<Choice> {
    let importance = unit.facts.importance;
    let levels: Vec<Level> = levels(unit.limit, unit.expected.as_ref(), unit.facts, table)
        .into_iter()
        .filter(|level| level.kind.is_none_or(|kind| allowed.permits(kind)))
        .collect();
    let mut choices = Vec::new();
    for count in counts(unit, allowed, table) {
        let (gone, fewer) = (unit.count - count, u32::from(count < unit.count));
        for &level in &levels {
            let loss = level.loss + table.of_containers(gone, unit.count);
            let is_counted = matches!(level.kind, Some(Kind::RightSize | Kind::Tighten));
            choices.push(Choice {
                level,
                count,
                cost: table.weighed(loss, importance),
                steps: fewer + u32::from(is_counted),
            });
        }
    }
    let off = |cost: u64, steps: u32| Choice {
        level: Level {
            limit: unit.limit,
            loss: 0,
            kind: None,
        },
        count: 0,
        cost,
        steps,
    };
    if allowed.off && unit.goes_along {
        choices.push(off(0, 0));
    } else if allowed.off && may_be_off(unit) {
        choices.push(off(table.weighed(table.off, going(unit)), 1));
    }
    choices
}

/// Core services stay on, unless the user allows switching them off.
pub(super) fn may_be_off(unit: &Unit<'_>) -> bool {
    !unit.facts.keep && (unit.facts.importance < Importance::Core || unit.facts.may_go)
}

/// A service that the user allows to switch off counts as optional.
fn going(unit: &Unit<'_>) -> Importance {
    if unit.facts.may_go {
        Importance::Optional
    } else {
        unit.facts.importance
    }
}

/// The container counts to choose from, all of them first. Among counts of the same loss only the
/// smallest is kept, so that a service with thousands of containers does not have thousands of
/// choices.
fn counts(unit: &Unit<'_>, allowed: Allowed, table: &Disruption) -> Vec<u64> {
    let mut counts = vec![unit.count];
    if !allowed.replicas || unit.facts.keep {
        return counts;
    }
    let mut gone = 0;
    let most = unit.count - unit.least.min(unit.count);
    while gone < most {
        gone = table
            .as_many_at_the_same_loss(gone + 1, unit.count)
            .min(most);
        counts.push(unit.count - gone);
    }
    counts
}
