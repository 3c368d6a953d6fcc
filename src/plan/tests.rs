//! Plans compared with brute force.

use std::collections::BTreeMap;

use bytesize::ByteSize;
use compose_spec_loader::stack::Dependency;
use proptest::prelude::*;

use super::choices::Choice;
use super::ladder::{Offer, ladder};
use super::*;
use crate::budget::fixture::{Fixture, mib};
use crate::budget::startup::COMPLETED;
use crate::budget::{Part, Policy};
use crate::evidence::Evidence;
use crate::host::{CapacityOptions, Machine, Money};
use crate::knowledge::{Importance, Need};
use crate::relations::{groups, needs, shares};
use crate::survey::Floor;

/// A service in a few numbers, so that failures are readable.
#[derive(Debug, Clone)]
struct Sketch {
    /// In MiB; 0 means none.
    limit: u64,
    count: u64,
    importance: u8,
    /// In MiB; 0 means unknown.
    expected: u64,
    is_measured: bool,
    floor: Option<u64>,
    /// The number of numbered copies, with one container each.
    copies: u64,
    /// The earlier services that it depends on, one bit each, and which of those it awaits.
    needs: u8,
    awaits: u8,
    may_miss: u8,
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let sizes = (
        prop_oneof![1 => Just(0_u64), 6 => 8_u64..600],
        1_u64..4,
        0_u8..3,
    );
    let known = (
        prop_oneof![1 => Just(0_u64), 3 => 1_u64..400],
        any::<bool>(),
    );
    let floor = proptest::option::of(8_u64..200);
    let copies = prop_oneof![3 => Just(1_u64), 1 => 2_u64..4];
    (sizes, known, floor, copies, any::<[u8; 3]>()).prop_map(
        |((limit, count, importance), (expected, is_measured), floor, copies, bits)| Sketch {
            copies,
            limit,
            count,
            importance,
            expected,
            is_measured,
            floor,
            // Sparse graphs: most bits are off.
            needs: bits[0] & bits[1],
            awaits: bits[0] & bits[2] & bits[1].rotate_left(3),
            may_miss: bits[2] & bits[0].rotate_left(1),
        },
    )
}

/// A stack and what is known about it.
struct Sketched {
    fixture: Fixture,
    expected: BTreeMap<String, Need>,
    facts: Vec<Facts>,
}

impl Sketched {
    fn new(sketches: &[Sketch]) -> Self {
        let mut fixture = Fixture::new("");
        let (mut expected, mut facts) = (BTreeMap::new(), Vec::new());
        for (at, sketch) in sketches.iter().enumerate() {
            for copy in 1..=sketch.copies {
                let name = name(at, sketch, copy);
                fixture = fixture.service(&name, |service, fixture| {
                    service.count = if sketch.copies > 1 { 1 } else { sketch.count };
                    service.limit = (sketch.limit > 0).then(|| fixture.memory(sketch.limit));
                    for on in (0..at).filter(|on| sketch.needs >> on & 1 == 1) {
                        let condition = match sketch.awaits >> on & 1 {
                            1 => COMPLETED,
                            _ => "service_started",
                        };
                        let how = Dependency {
                            condition: condition.to_owned(),
                            required: sketch.may_miss >> on & 1 == 0,
                            restart: false,
                        };
                        // Depending on one copy of each is enough.
                        let on = self::name(on, &sketches[on], 1);
                        service.depends_on.insert(on, how);
                    }
                });
                expected.extend(expectation(sketch).map(|it| (name, it)));
                facts.push(known(sketch));
            }
        }
        Self {
            fixture,
            expected,
            facts,
        }
    }

    fn ground(&self) -> Ground<'_> {
        let stack = &self.fixture.stack;
        Ground {
            part: Part {
                stack,
                expected: self.expected.clone(),
            },
            facts: self.facts.clone(),
            groups: groups(stack),
            needs: needs(stack),
            shares: shares(stack),
        }
    }
}

/// Copies have a numeric suffix; other names end in a letter.
fn name(at: usize, sketch: &Sketch, copy: u64) -> String {
    match sketch.copies {
        1 => format!("s{at}x"),
        _ => format!("s{at}x-{copy}"),
    }
}

fn expectation(sketch: &Sketch) -> Option<Need> {
    let evidence = if sketch.is_measured {
        Evidence::Measured
    } else {
        Evidence::Estimated
    };
    (sketch.expected > 0).then(|| Need::new(ByteSize(mib(sketch.expected)), evidence, "a test"))
}

fn known(sketch: &Sketch) -> Facts {
    let importance = [
        Importance::Optional,
        Importance::Important,
        Importance::Core,
    ];
    Facts {
        importance: importance[usize::from(sketch.importance)],
        importance_from: "a test".to_owned(),
        importance_is_stated: false,
        floor: sketch.floor.map(|floor| Floor {
            bytes: mib(floor),
            evidence: Evidence::Reported,
            from: "a test".to_owned(),
        }),
        peak: None,
        sized_by_settings: false,
        in_memory: 0,
        settings_fit: None,
        may_go: false,
        keep: false,
        count_variable: None,
    }
}

/// The minimum cost of any choices that fit, by brute force.
fn by_trying(plans: &Plans<'_>, choices: &[Vec<Choice>]) -> Option<u64> {
    let mut picks = vec![0; choices.len()];
    let mut least = None;
    loop {
        let is_off = |at: usize| choices[at][picks[at]].is_off();
        let stands = (0..picks.len())
            .all(|at| is_off(at) || plans.units.needs[at].iter().all(|&on| !is_off(on)));
        if stands {
            let proposal = plans.proposal_for(choices, &picks, 0).unwrap();
            if proposal.outcome.fits() && least.is_none_or(|least| proposal.disruption < least) {
                least = Some(proposal.disruption);
            }
        }
        let Some(next) = (0..picks.len()).find(|&at| picks[at] + 1 < choices[at].len()) else {
            return least;
        };
        picks[next] += 1;
        picks[..next].fill(0);
    }
}

fn capacity(available: u64) -> (Machine, CapacityOptions) {
    // With a fixed reserve, as `--reserve` sets it, so that containers count as well.
    let machine = Machine::own("test", mib(available) + mib(700));
    (machine, CapacityOptions::default())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// The price list agrees with a plan made for the same machine.
    #[test]
    fn the_price_list_agrees_with_the_plan(
        sketches in prop::collection::vec(sketch(), 1..5),
        memories in prop::collection::vec(50_u64..1500, 1..5),
    ) {
        let sketched = Sketched::new(&sketches);
        let grounds = [sketched.ground()];
        let (policy, table) = (Policy::default(), Disruption::default());
        let options = CapacityOptions::default();
        let machines: Vec<Machine> = memories.iter().map(|&memory| capacity(memory).0).collect();
        let question = |machine| Question {
            grounds: &grounds,
            machine,
            capacity: &options,
            policy: &policy,
            table: &table,
        };
        let plans = Plans::new(question(&machines[0])).unwrap();
        let offers: Vec<Offer<'_>> = machines
            .iter()
            .map(|machine| Offer { machine, price: Money::from_micros(machine.nominal) })
            .collect();
        let rungs = ladder(
            &plans, &offers, &options, Allowed::ALL, &mut |_| None, &mut || false,
        )
        .unwrap();
        for rung in &rungs {
            let plans = Plans::new(question(rung.machine)).unwrap();
            let proposed = plans.propose(Allowed::ALL, &mut || false).unwrap();
            prop_assert!(matches!(proposed, Proposed::Fits(_)));
            let least = proposed.proposal().disruption;
            prop_assert!(rung.disruption >= least && rung.disruption - rung.gap <= least);
            // Proofs with several bounds on many machines take too long.
            if sketches.iter().all(|sketch| sketch.awaits & sketch.needs == 0) {
                prop_assert_eq!(rung.gap, 0);
            }
        }
        prop_assert!(rungs.windows(2).all(|two| two[0].disruption > two[1].disruption));
    }

    /// No plan is gentler than the reported one, and if none is found there is none.
    #[test]
    fn no_plan_is_gentler(
        sketches in prop::collection::vec(sketch(), 1..5),
        memory in 50_u64..1500,
        overcommit in prop_oneof![3 => Just("1.0"), 1 => Just("1.4"), 1 => Just("0.8")],
    ) {
        let sketched = Sketched::new(&sketches);
        let grounds = [sketched.ground()];
        let (machine, options) = capacity(memory);
        let policy = Policy { max_overcommit: overcommit.parse().unwrap(), ..Policy::default() };
        let table = Disruption::default();
        let question = Question {
            grounds: &grounds,
            machine: &machine,
            capacity: &options,
            policy: &policy,
            table: &table,
        };
        let plans = Plans::new(question).unwrap();
        let proposed = plans.propose(Allowed::ALL, &mut || false).unwrap();
        let least = by_trying(&plans, &plans.choices(Allowed::ALL));
        match &proposed {
            Proposed::Fits(proposal) => {
                prop_assert!(proposal.outcome.fits());
                let sum: u64 = proposal.steps.iter().map(|step| step.disruption).sum();
                prop_assert_eq!(proposal.disruption, sum);
                let least = least.expect("a plan was found");
                prop_assert!(least <= proposal.disruption, "{} of {}", proposal.disruption, least);
                prop_assert!(
                    proposal.disruption - proposal.gap <= least,
                    "{} - {} is above {least}", proposal.disruption, proposal.gap
                );
                // With several bounds, a small gap may remain.
                if sketches.iter().all(|sketch| sketch.awaits & sketch.needs == 0) {
                    prop_assert_eq!(proposal.gap, 0);
                }
            }
            Proposed::Least(proposal) => {
                prop_assert!(!proposal.outcome.fits());
                if overcommit != "1.4" && sketches.iter().all(|sketch| sketch.awaits & sketch.needs == 0) {
                    prop_assert_eq!(least, None);
                }
            }
        }
        // The savings of the steps add up to the difference in committed memory.
        let before = outcome(&question, &[]).unwrap().committed;
        let saved: i64 = proposed.proposal().steps.iter().map(|step| step.saves).sum();
        let after = proposed.proposal().outcome.committed;
        let is_job_lost = sketches.iter().any(|sketch| sketch.awaits & sketch.needs != 0);
        if !is_job_lost {
            prop_assert_eq!(before.saturating_add_signed(-saved), after);
        }
    }
}
