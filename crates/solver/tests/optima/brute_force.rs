//! The best plan by trying every one.

use budget_solver::{Choice, Power, Problem};

/// What a plan comes to; the smaller the better, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Best {
    pub(crate) cost: u64,
    pub(crate) steps: u64,
    pub(crate) memory: u64,
}

/// Every selection that switches nothing off that something needs.
fn selections(problem: &Problem) -> impl Iterator<Item = Best> {
    let counts = problem.services.iter().map(|service| service.options.len());
    let all: usize = counts.product();
    (0..all).filter_map(|number| {
        let mut rest = number;
        let chosen: Vec<&Choice> = problem
            .services
            .iter()
            .map(|service| {
                let count = service.options.len();
                let choice = &service.options[rest % count];
                rest /= count;
                choice
            })
            .collect();
        let is_on = |at: usize| chosen[at].power == Power::On;
        let holds = problem.services.iter().enumerate().all(|(at, service)| {
            !is_on(at)
                || service
                    .depends_on
                    .iter()
                    .all(|&dependency| is_on(dependency))
        });
        holds.then(|| Best {
            cost: chosen.iter().map(|choice| choice.cost).sum(),
            steps: chosen.iter().map(|choice| u64::from(choice.steps)).sum(),
            memory: chosen.iter().map(|choice| choice.memory).sum(),
        })
    })
}

/// The best that fits.
pub(crate) fn best(problem: &Problem) -> Option<Best> {
    selections(problem)
        .filter(|best| best.memory <= problem.budget)
        .min()
}

/// The least memory that any selection needs.
pub(crate) fn least_memory(problem: &Problem) -> Option<u64> {
    selections(problem).map(|best| best.memory).min()
}
