//! Everything that may be done about one unit, with what it costs.

use crate::knowledge::Importance;

use super::disruption::Disruption;
use super::levels::{Level, levels};
use super::step::Kind;
use super::unit::Unit;

/// One thing that a unit may become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The limit of each container that is left.
    pub level: Level,
    /// How many containers are left; 0 only if it is switched off.
    pub count: u64,
    /// How much it disrupts, weighed.
    pub cost: u64,
    /// How many steps it takes; a limit for a service that has none is not counted, since every
    /// plan has it.
    pub steps: u32,
}

impl Choice {
    /// How many steps are told of it, that limit included.
    pub fn told(&self) -> u64 {
        u64::from(self.steps) + u64::from(self.level.kind == Some(Kind::SetLimit))
    }

    /// Whether the unit does not run.
    pub fn is_off(&self) -> bool {
        self.count == 0
    }
}

/// What a plan may do. Limits for services that have none are part of every plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "one for each kind of step")]
pub struct Allowed {
    /// Limits down to what is comfortable.
    pub right_size: bool,
    /// Limits below that.
    pub tighten: bool,
    /// Fewer containers.
    pub replicas: bool,
    /// Services that do not run.
    pub off: bool,
}

impl Allowed {
    /// Everything.
    pub const ALL: Self = Self {
        right_size: true,
        tighten: true,
        replicas: true,
        off: true,
    };
    /// Nothing but what is part of every plan.
    pub const NOTHING: Self = Self {
        right_size: false,
        tighten: false,
        replicas: false,
        off: false,
    };

    /// What both allow.
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

/// Every choice of a unit; the first one changes nothing but what is part of every plan.
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

/// What is core stays, unless somebody said that it may go.
pub(super) fn may_be_off(unit: &Unit<'_>) -> bool {
    !unit.facts.keep && (unit.facts.importance < Importance::Core || unit.facts.may_go)
}

/// What somebody said may go is optional, whatever it looks like.
fn going(unit: &Unit<'_>) -> Importance {
    if unit.facts.may_go {
        Importance::Optional
    } else {
        unit.facts.importance
    }
}

/// How many containers may be left, all of them first: of those that lose the same the fewest,
/// so that a service of thousands has no thousands of choices.
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
