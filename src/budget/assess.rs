//! Compares the demand of the stacks with a machine, and finds the smallest machine that fits.

use crate::host::{Capacity, CapacityOptions, Machine, Scope, allocatable, cheapest};

use super::demand::Demand;
use super::policy::Policy;
use super::ratio::Ratio;
use super::verdict::{Reason, Verdict, judge};

/// The result for one machine.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    pub capacity: Capacity,
    pub verdict: Verdict,
    /// The reasons for the verdict, most important first.
    pub reasons: Vec<Reason>,
    /// Demand divided by allocatable memory. `None` if nothing is allocatable.
    pub ratio: Option<Ratio>,
    /// The cheapest machine of the same provider, region and architecture that fits.
    pub smallest_fit: Option<Fit>,
}

/// A machine that fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    pub machine: Machine,
    pub capacity: Capacity,
}

pub fn assess(
    demand: &Demand,
    machine: &Machine,
    options: &CapacityOptions,
    policy: &Policy,
) -> Assessment {
    let containers = demand.totals.containers;
    let capacity = allocatable(machine, options, containers);
    let (verdict, reasons) = judge(demand, capacity.allocatable, policy);
    Assessment {
        capacity,
        verdict,
        reasons,
        ratio: Ratio::of(demand.totals.demand, capacity.allocatable),
        smallest_fit: smallest_fit(demand, machine, options, policy),
    }
}

/// The cheapest machine of the same provider, region and architecture on which the stack fits. Ties
/// go to less memory, then to the name.
fn smallest_fit(
    demand: &Demand,
    machine: &Machine,
    options: &CapacityOptions,
    policy: &Policy,
) -> Option<Fit> {
    let scope = Scope {
        // A custom machine has no provider to compare prices within.
        provider: Some(machine.provider.as_deref()?),
        region: machine.region.as_deref(),
        arch: machine.arch.as_deref().filter(|arch| *arch != "any"),
    };
    // Memory known to be available on one machine says nothing about another.
    let options = CapacityOptions {
        available: None,
        ..options.clone()
    };
    let capacity = |machine: &Machine| allocatable(machine, &options, demand.totals.containers);
    let machine = cheapest(scope, |machine| {
        judge(demand, capacity(machine).allocatable, policy).0 == Verdict::Fits
    })?;
    Some(Fit {
        capacity: capacity(&machine),
        machine,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::budget::demand::{Part, demand};
    use crate::budget::fixture::{Fixture, mib};
    use crate::host::{Query, find};

    fn of(limits: &[u64]) -> Demand {
        let fixture = limits
            .iter()
            .enumerate()
            .fold(Fixture::new(""), |fixture, (index, limit)| {
                fixture.limited(&format!("s{index}"), *limit)
            });
        let part = Part {
            stack: &fixture.stack,
            expected: BTreeMap::new(),
        };
        demand(&[part], mib(256)).unwrap()
    }

    fn on(name: &str, demand: &Demand) -> Assessment {
        let machine = find(&Query::named(name)).unwrap();
        assess(
            demand,
            &machine,
            &CapacityOptions::default(),
            &Policy::default(),
        )
    }

    /// A stack of 14 services whose limits add up to 3180 MiB.
    #[test]
    fn fourteen_services_fit_a_medium_machine() {
        let demand = of(&[
            256, 512, 384, 128, 512, 256, 300, 128, 128, 128, 64, 128, 128, 128,
        ]);
        assert_eq!(demand.totals.committed, mib(3180));
        let micro = on("t2.micro", &demand);
        assert_eq!(micro.capacity.allocatable, mib(569));
        assert_eq!(micro.verdict, Verdict::Overcommitted);
        assert_eq!(micro.ratio.unwrap().to_string(), "5.5888");
        let fit = micro.smallest_fit.unwrap();
        assert_eq!(fit.machine.name, "t3a.medium");
        assert_eq!(
            fit.machine.price.unwrap().monthly.unwrap().to_string(),
            "27.45"
        );
        let medium = on("t3.medium", &demand);
        assert_eq!(
            (medium.verdict, medium.capacity.allocatable),
            (Verdict::Fits, mib(3447))
        );
        assert_eq!(medium.ratio.unwrap().to_string(), "0.9225");
        assert_eq!(medium.reasons, []);
    }

    #[test]
    fn available_memory_is_not_carried_to_other_machines() {
        let machine = find(&Query::named("t2.micro")).unwrap();
        let options = CapacityOptions {
            available: Some(mib(1)),
            ..CapacityOptions::default()
        };
        let assessment = assess(&of(&[64]), &machine, &options, &Policy::default());
        assert_eq!(assessment.verdict, Verdict::Overcommitted);
        assert!(assessment.smallest_fit.unwrap().capacity.allocatable > mib(64));
    }

    #[test]
    fn custom_machines_have_no_smallest_fit() {
        let machine = Machine::own("own", mib(512));
        let options = CapacityOptions::default();
        let assessment = assess(&of(&[4096]), &machine, &options, &Policy::default());
        assert_eq!(assessment.smallest_fit, None);
    }
}
