//! Disruption scores in whole numbers, which define the gentlest plan.
//!
//! The disruption of a step is its loss, 0 to 80, multiplied by the weight of the service's
//! importance. With the default weights, reducing a core service to its floor (600) is gentler than
//! switching off an important one (800).

use crate::knowledge::Importance;

/// The weights, each of which `.budget.yml` can override.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disruption {
    /// The loss of a limit at its floor. Proportional above it, rounded up.
    pub tighten: u64,
    /// The loss of all containers but none left. Proportional to how many are removed, rounded up.
    pub replicas: u64,
    /// The loss of a service that is switched off.
    pub off: u64,
    /// The weight of optional services.
    pub optional: u64,
    /// The weight of important services.
    pub important: u64,
    /// The weight of core services.
    pub core: u64,
}

impl Default for Disruption {
    fn default() -> Self {
        Self {
            tighten: 6,
            replicas: 40,
            off: 80,
            optional: 1,
            important: 10,
            core: 100,
        }
    }
}

impl Disruption {
    /// The loss weighted by importance.
    pub fn weighed(&self, loss: u64, importance: Importance) -> u64 {
        let weight = match importance {
            Importance::Optional => self.optional,
            Importance::Important => self.important,
            Importance::Core => self.core,
        };
        loss.saturating_mul(weight)
    }

    /// The loss of reducing a limit to `to`, between the comfortable level `from` and `floor`.
    pub fn of_limit(&self, from: u64, to: u64, floor: u64) -> u64 {
        share(
            self.tighten,
            from.saturating_sub(to),
            from.saturating_sub(floor),
        )
    }

    /// The loss of removing `gone` of `all` containers.
    pub fn of_containers(&self, gone: u64, all: u64) -> u64 {
        share(self.replicas, gone, all)
    }

    /// The largest number of `all` containers that can be removed at the same loss as `gone`.
    pub(super) fn as_many_at_the_same_loss(&self, gone: u64, all: u64) -> u64 {
        let loss = u128::from(self.of_containers(gone, all));
        if self.replicas == 0 {
            return all - 1;
        }
        // replicas * gone <= loss * all
        let most = loss * u128::from(all) / u128::from(self.replicas);
        u64::try_from(most).unwrap_or(u64::MAX).clamp(gone, all - 1)
    }
}

/// `ceil(whole * part / all)`, or 0 if `all` is 0.
fn share(whole: u64, part: u64, all: u64) -> u64 {
    if all == 0 {
        return 0;
    }
    let share = (u128::from(whole) * u128::from(part)).div_ceil(u128::from(all));
    u64::try_from(share).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn default_weights_match_the_docs() {
        let table = Disruption::default();
        assert_eq!(
            table.weighed(table.of_limit(400, 100, 100), Importance::Core),
            600
        );
        assert_eq!(table.weighed(table.off, Importance::Important), 800);
        assert_eq!(table.of_limit(400, 399, 100), 1, "rounded up");
        assert_eq!(table.of_limit(400, 400, 100), 0);
        assert_eq!(table.of_limit(100, 100, 100), 0);
        assert_eq!(table.of_containers(1, 3), 14);
        assert_eq!(table.of_containers(2, 3), 27);
    }

    #[test]
    fn many_containers_yield_few_choices() {
        let table = Disruption::default();
        assert_eq!(table.as_many_at_the_same_loss(1, 3), 1);
        assert_eq!(table.as_many_at_the_same_loss(1, 10_000), 250);
        assert_eq!(
            table.of_containers(250, 10_000),
            table.of_containers(1, 10_000)
        );
        assert_eq!(table.as_many_at_the_same_loss(9_999, 10_000), 9_999);
        let free = Disruption {
            replicas: 0,
            ..table
        };
        assert_eq!(free.as_many_at_the_same_loss(1, 10), 9);
        assert_eq!(table.of_containers(u64::MAX, u64::MAX), 40);
    }
}
