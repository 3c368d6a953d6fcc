//! How much each thing disrupts, in whole numbers, so that "gentlest" means something.
//!
//! A step's disruption is its loss, 0 to 80, times the weight of the service's importance. With
//! the weights as they are, a core service that is tightened all the way (600) is gentler than an
//! important one that is switched off (800).

use crate::knowledge::Importance;

/// The table. `.budget.yml` can set each of its figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disruption {
    /// A limit at its floor; in between it is proportional, rounded up.
    pub tighten: u64,
    /// All containers but none; proportional to how many go, rounded up.
    pub replicas: u64,
    /// A service that does not run.
    pub off: u64,
    /// What counts once.
    pub optional: u64,
    /// What counts more.
    pub important: u64,
    /// What counts most.
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
    /// What a loss counts for a service of that importance.
    pub fn weighed(&self, loss: u64, importance: Importance) -> u64 {
        let weight = match importance {
            Importance::Optional => self.optional,
            Importance::Important => self.important,
            Importance::Core => self.core,
        };
        loss.saturating_mul(weight)
    }

    /// The loss of a limit that is `to` where `from` was comfortable and `floor` is the least.
    pub fn of_limit(&self, from: u64, to: u64, floor: u64) -> u64 {
        share(
            self.tighten,
            from.saturating_sub(to),
            from.saturating_sub(floor),
        )
    }

    /// The loss of `gone` containers of `all`.
    pub fn of_containers(&self, gone: u64, all: u64) -> u64 {
        share(self.replicas, gone, all)
    }

    /// The most of `all` containers that may go at the same loss as `gone` of them.
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

/// `ceil(whole x part / all)`; nothing of nothing.
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
    fn the_documented_table() {
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
    fn many_containers_have_few_losses() {
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
