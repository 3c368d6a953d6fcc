//! The optimiser against recorded optima, and against trying everything.

mod brute_force;
mod recorded;

use brute_force::Best;
use budget_solver::{Answer, Choice, Plan, Power, Problem, Service, Ties, break_ties, solve};
use proptest::prelude::*;

/// The best plan, ties broken, with all the time it takes.
fn best(problem: &Problem) -> Result<Plan, Option<u64>> {
    let mut never = || false;
    match solve(problem, &mut never).expect("a problem") {
        Answer::Plan(plan) => Ok(break_ties(problem, plan, &mut never).expect("a problem")),
        Answer::Impossible { least_memory } => Err(least_memory),
    }
}

/// Checks that a plan is one, and adds it up again.
fn add_up(problem: &Problem, plan: &Plan) -> Best {
    let chosen: Vec<&Choice> = problem
        .services
        .iter()
        .zip(&plan.options)
        .map(|(service, &option)| &service.options[option])
        .collect();
    assert_eq!(chosen.len(), problem.services.len());
    for (service, choice) in problem.services.iter().zip(&chosen) {
        for &dependency in &service.depends_on {
            let stays = chosen[dependency].power == Power::On || choice.power == Power::Off;
            assert!(
                stays,
                "something that is on needs {dependency}, which is off"
            );
        }
    }
    let total = Best {
        cost: chosen.iter().map(|choice| choice.cost).sum(),
        steps: chosen.iter().map(|choice| u64::from(choice.steps)).sum(),
        memory: chosen.iter().map(|choice| choice.memory).sum(),
    };
    assert!(total.memory <= problem.budget);
    assert_eq!(
        (plan.cost, plan.steps, plan.memory),
        (total.cost, total.steps, total.memory)
    );
    total
}

#[test]
fn every_recorded_optimum_is_proven() {
    let problems = recorded::problems();
    assert_eq!(problems.len(), 101);
    for recorded in problems {
        let answer = best(&recorded.problem);
        let plan = answer.as_ref().ok();
        assert_eq!(
            plan.map(|plan| plan.cost),
            recorded.optimum,
            "{}",
            recorded.name
        );
        if let Some(plan) = plan {
            add_up(&recorded.problem, plan);
            assert_eq!(plan.gap(), 0, "{}", recorded.name);
            assert_eq!(plan.ties, Ties::Broken, "{}", recorded.name);
        }
    }
}

fn on(memory: u64, cost: u64) -> Choice {
    let steps = u32::from(cost > 0);
    Choice {
        memory,
        cost,
        steps,
        power: Power::On,
    }
}

fn off(cost: u64) -> Choice {
    Choice {
        memory: 0,
        cost,
        steps: 1,
        power: Power::Off,
    }
}

#[derive(Debug, Clone, Copy)]
enum Numbers {
    /// Small, so that ties are common.
    Small,
    /// Cost follows memory.
    Correlated,
    /// Cost is the memory saved: nothing but the sum counts.
    SubsetSum,
    /// Memory in bytes, up to 2^50, and costs up to 2^40.
    Bytes,
}

fn options(numbers: Numbers) -> BoxedStrategy<Vec<Choice>> {
    let power = prop_oneof![3 => Just(Power::On), 1 => Just(Power::Off)];
    let wide = prop::collection::vec(
        (0..=1_u64 << 50, 0..=1_u64 << 40, 0..2_u32, power.clone()),
        1..5,
    );
    let small = prop::collection::vec((0..12_u64, 0..6_u64, 0..2_u32, power), 1..5);
    let choose = |(memory, cost, steps, power)| Choice {
        memory,
        cost,
        steps,
        power,
    };
    match numbers {
        Numbers::Small => small
            .prop_map(move |options| options.into_iter().map(choose).collect())
            .boxed(),
        Numbers::Bytes => wide
            .prop_map(move |options| options.into_iter().map(choose).collect())
            .boxed(),
        Numbers::Correlated => (8..200_u64, any::<bool>())
            .prop_map(|(memory, may_stop)| {
                let trims = [(4, 0), (3, 1), (2, 1)].map(|(parts, fee)| {
                    let left = memory * parts / 4;
                    on(left, (memory - left) / 4 + 10 * fee)
                });
                let mut options = trims.to_vec();
                options.extend(may_stop.then(|| off(memory / 4 + 10)));
                options
            })
            .boxed(),
        Numbers::SubsetSum => (1..60_u64)
            .prop_map(|memory| vec![on(memory, 0), off(memory)])
            .boxed(),
    }
}

#[derive(Debug, Clone, Copy)]
enum Shape {
    None,
    Chain,
    Tree,
    Hub,
    /// One that needs all the others.
    Funnel,
    Any,
}

fn dependencies(shape: Shape, services: usize, seed: &[usize]) -> Vec<Vec<usize>> {
    (0..services)
        .map(|at| match shape {
            Shape::Chain if at > 0 => vec![at - 1],
            Shape::Tree if at > 0 => vec![seed[at] % at],
            Shape::Hub if at > 0 => vec![0],
            Shape::Funnel if at + 1 == services => (0..at).collect(),
            Shape::Any => (0..at)
                .filter(|before| seed[at] >> before & 1 == 1)
                .collect(),
            _ => Vec::new(),
        })
        .collect()
}

/// Up to seven services; some are copies of others, as replicas with a name each are.
fn problems(numbers: Numbers) -> impl Strategy<Value = Problem> {
    let shape = prop_oneof![
        Just(Shape::None),
        Just(Shape::Chain),
        Just(Shape::Tree),
        Just(Shape::Hub),
        Just(Shape::Funnel),
        Just(Shape::Any),
    ];
    let services = prop::collection::vec(options(numbers), 1..8);
    let seed = prop::collection::vec(0..128_usize, 8);
    let copies = prop::collection::vec((any::<bool>(), 0..8_usize), 8);
    // Places are shuffled by turning them: dependencies may point forward, too.
    (services, shape, seed, copies, 0..=110_u64, 0..8_usize).prop_map(
        |(mut services, shape, seed, copies, percent, turn)| {
            let count = services.len();
            for at in 1..count {
                if let (true, of) = copies[at] {
                    let (before, rest) = services.split_at_mut(at);
                    rest[0].clone_from(&before[of % at]);
                }
            }
            let most = |options: &Vec<Choice>| options.iter().map(|choice| choice.memory).max();
            let total: u64 = services.iter().filter_map(most).sum();
            let depends_on = dependencies(shape, count, &seed);
            let mut services: Vec<Service> = services
                .into_iter()
                .zip(depends_on)
                .map(|(options, depends_on)| Service {
                    options,
                    depends_on: depends_on.iter().map(|on| (on + turn) % count).collect(),
                })
                .collect();
            services.rotate_right(turn % count);
            Problem {
                budget: total / 100 * percent + total % 100 * percent / 100,
                services,
            }
        },
    )
}

fn agrees(problem: &Problem) -> Result<(), TestCaseError> {
    match (best(problem), brute_force::best(problem)) {
        (Ok(plan), Some(expected)) => {
            prop_assert_eq!(add_up(problem, &plan), expected);
            prop_assert_eq!((plan.gap(), plan.ties), (0, Ties::Broken));
        }
        (Err(least), None) => prop_assert_eq!(least, brute_force::least_memory(problem)),
        (ours, expected) => prop_assert!(false, "{:?} instead of {:?}", ours, expected),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn small_numbers(problem in problems(Numbers::Small)) {
        agrees(&problem)?;
    }

    #[test]
    fn correlated_costs(problem in problems(Numbers::Correlated)) {
        agrees(&problem)?;
    }

    #[test]
    fn subset_sums(problem in problems(Numbers::SubsetSum)) {
        agrees(&problem)?;
    }

    #[test]
    fn byte_sized_numbers(problem in problems(Numbers::Bytes)) {
        agrees(&problem)?;
    }
}

#[test]
fn identical_services_are_no_more_work_than_their_count() {
    let options = vec![on(512, 0), on(460, 7), on(384, 17), on(256, 41), off(97)];
    let services = (0..200).map(|at| Service {
        options: options.clone(),
        depends_on: if at % 5 == 0 {
            Vec::new()
        } else {
            vec![at / 5 * 5]
        },
    });
    let problem = Problem {
        budget: 200 * 300 + 1,
        services: services.collect(),
    };
    let plan = best(&problem).expect("it fits");
    add_up(&problem, &plan);
    assert_eq!((plan.gap(), plan.ties), (0, Ties::Broken));
    assert!(plan.nodes < 100, "{} nodes", plan.nodes);
}

/// Numbers below a million that look random, the same on each run (the finalizer of splitmix64).
fn scattered(count: u64) -> impl Iterator<Item = u64> {
    (1..=count).map(|at| {
        let mixed = at.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % 1_000_003
    })
}

#[test]
fn costs_that_follow_memory_exactly() {
    // Each cost is the memory saved, so nothing is better than saving no byte too much: which of
    // very many plans does that is what is hard to find.
    for shape in [Shape::None, Shape::Chain, Shape::Tree, Shape::Hub] {
        let seed: Vec<usize> = (0..120).map(|at| at * 7919).collect();
        let services: Vec<Service> = scattered(120)
            .zip(dependencies(shape, 120, &seed))
            .map(|(size, depends_on)| Service {
                options: vec![on(size, 0), on(size - size / 3, size / 3), off(size)],
                depends_on,
            })
            .collect();
        let total: u64 = scattered(120).sum();
        let budget = total / 2;
        let Ok(Answer::Plan(plan)) = solve(&Problem { budget, services }, &mut || false) else {
            panic!("switching everything off fits");
        };
        assert_eq!((plan.cost, plan.gap()), (total - budget, 0), "{shape:?}");
    }
}

#[test]
fn whoever_is_stopped_says_how_far_it_got() {
    // Whether a subset has exactly this sum takes longer than no time at all.
    let sizes = (0..60_u64).map(|at| 2 * (1_000_003 * (at + 1) % 999_983) + 2);
    let services: Vec<Service> = sizes
        .map(|size| Service {
            options: vec![on(size, 0), off(size)],
            depends_on: Vec::new(),
        })
        .collect();
    let total: u64 = services
        .iter()
        .map(|service| service.options[0].memory)
        .sum();
    let problem = Problem {
        budget: (total / 2) | 1,
        services,
    };
    let Ok(Answer::Plan(plan)) = solve(&problem, &mut || true) else {
        panic!("switching everything off fits");
    };
    add_up(&problem, &plan);
    assert_eq!(plan.ties, Ties::Unknown);
    assert!(plan.bound >= total - problem.budget);
    assert!(plan.gap() > 0, "an odd sum of even numbers is out of reach");
    let unchanged = break_ties(&problem, plan.clone(), &mut || false);
    assert_eq!(unchanged, Ok(plan));
}
