//! The peak memory during start-up.
//!
//! A service that another active service awaits with `service_completed_successfully` is a job: it
//! ends before its dependants start. While a job runs, all services count that do not wait for it,
//! directly or indirectly, except for jobs that it waited for itself. The files do not say how far
//! the other services have come by then. The result is therefore an upper bound for every moment,
//! and exact if there is one job.

use compose_spec_loader::stack::Dependency;

/// The condition that makes a dependency a job.
/// <https://docs.docker.com/reference/compose-file/services/#long-syntax-1>
pub const COMPLETED: &str = "service_completed_successfully";

/// The dependencies among active services, by index.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    /// For each service, its dependencies, and whether it awaits their completion.
    dependencies: Vec<Vec<(usize, bool)>>,
    /// For each service, the services that start after it has started.
    dependants: Vec<Vec<usize>>,
    /// For each service, the services that start only after it has completed.
    awaited_by: Vec<Vec<usize>>,
}

impl Graph {
    /// A graph of `len` services without dependencies.
    pub fn new(len: usize) -> Self {
        Self {
            dependencies: vec![Vec::new(); len],
            dependants: vec![Vec::new(); len],
            awaited_by: vec![Vec::new(); len],
        }
    }

    /// Records that `service` depends on `on`.
    pub fn depend(&mut self, service: usize, on: usize, how: &Dependency) {
        let completed = how.condition == COMPLETED;
        self.dependencies[service].push((on, completed));
        self.dependants[on].push(service);
        if completed {
            self.awaited_by[on].push(service);
        }
    }

    /// Whether some service waits for this one to complete.
    pub fn is_job(&self, service: usize) -> bool {
        !self.awaited_by[service].is_empty()
    }

    /// All jobs, in order.
    pub fn jobs(&self) -> impl Iterator<Item = usize> {
        (0..self.awaited_by.len()).filter(|&service| self.is_job(service))
    }

    /// For each job, in order, the memory that may be in use while it runs. `weights` are the
    /// services' memory.
    ///
    /// Reachability is computed for 64 jobs at a time, with one bit each, so that a stack with
    /// thousands of jobs takes seconds.
    pub fn moments(&self, weights: &[u64]) -> Vec<Moment> {
        let jobs: Vec<usize> = self.jobs().collect();
        let order = self.dependencies_first();
        jobs.chunks(BATCH)
            .flat_map(|batch| {
                let absent = self.absent(batch, &order);
                present(batch, &absent, weights)
            })
            .collect()
    }

    /// For each service, whether it uses memory while that job runs; see [`Self::moments`].
    pub fn beside(&self, job: usize) -> Vec<bool> {
        let absent = self.absent(&[job], &self.dependencies_first());
        absent.into_iter().map(|absent| absent == 0).collect()
    }

    /// Every service after its dependencies. The loader rejects cycles.
    fn dependencies_first(&self) -> Vec<usize> {
        let mut missing: Vec<usize> = self.dependencies.iter().map(Vec::len).collect();
        let mut order: Vec<usize> = (0..missing.len()).filter(|&s| missing[s] == 0).collect();
        let mut next = 0;
        while let Some(&service) = order.get(next) {
            next += 1;
            for &dependant in &self.dependants[service] {
                missing[dependant] -= 1;
                if missing[dependant] == 0 {
                    order.push(dependant);
                }
            }
        }
        order
    }

    /// For each service, the jobs of a batch during which it uses no memory: those it waits for,
    /// and those that waited for its own completion.
    fn absent(&self, batch: &[usize], order: &[usize]) -> Vec<u64> {
        let len = self.dependencies.len();
        let mut own = vec![0u64; len];
        for (bit, &job) in batch.iter().enumerate() {
            own[job] = 1 << bit;
        }
        let mut awaits = vec![0u64; len];
        for &service in order {
            for &(on, completed) in &self.dependencies[service] {
                awaits[service] |= awaits[on] | if completed { own[on] } else { 0 };
            }
        }
        let mut absent = awaits;
        // The jobs that need a service, directly or indirectly, including itself.
        let mut needed_by = own;
        for &service in order.iter().rev() {
            for &dependant in &self.dependants[service] {
                needed_by[service] |= needed_by[dependant];
            }
            for &dependant in &self.awaited_by[service] {
                absent[service] |= needed_by[dependant];
            }
        }
        absent
    }
}

/// One job per bit.
const BATCH: usize = 64;

/// The memory in use while each job of a batch runs. Usually nearly all services are present or, in
/// a chain of jobs, nearly none, so it sums whichever are fewer.
fn present(batch: &[usize], absent: &[u64], weights: &[u64]) -> Vec<Moment> {
    let mut all = 0u128;
    let mut taken = vec![0i128; batch.len()];
    for (&absent, &weight) in absent.iter().zip(weights) {
        let mostly_absent = absent.count_ones() as usize > batch.len() / 2;
        if !mostly_absent {
            all += u128::from(weight);
        }
        let (mut odd, step) = if mostly_absent {
            (!absent, i128::from(weight))
        } else {
            (absent, -i128::from(weight))
        };
        while odd != 0 {
            let bit = odd.trailing_zeros() as usize;
            odd &= odd - 1;
            match taken.get_mut(bit) {
                Some(taken) => *taken += step,
                None => break,
            }
        }
    }
    let moment = |(&job, &more): (&usize, &i128)| Moment {
        job,
        taken: all.saturating_add_signed(more),
    };
    batch.iter().zip(&taken).map(moment).collect()
}

/// A moment at which a job runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub job: usize,
    /// The total memory of the job and everything that may run at the same time. Wide enough for
    /// any number of 64-bit amounts.
    pub taken: u128,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Edges `(service, on, awaits completion)`.
    fn graph(len: usize, edges: &[(usize, usize, bool)]) -> Graph {
        let mut graph = Graph::new(len);
        for &(service, on, completed) in edges {
            let condition = if completed {
                COMPLETED
            } else {
                "service_started"
            };
            let how = Dependency {
                condition: condition.to_owned(),
                required: true,
                restart: false,
            };
            graph.depend(service, on, &how);
        }
        graph
    }

    /// For each job, the services that run at the same time, decoded from a sum of powers of two.
    fn running(graph: &Graph) -> Vec<(usize, Vec<usize>)> {
        let len = graph.dependencies.len();
        let weights: Vec<u64> = (0..len).map(|service| 1 << service).collect();
        let services = |moment: Moment| (0..len).filter(move |s| moment.taken >> s & 1 == 1);
        graph
            .moments(&weights)
            .into_iter()
            .map(|moment| (moment.job, services(moment).collect()))
            .collect()
    }

    #[test]
    fn migrations_overlap_the_database_but_not_the_application() {
        let (db, migrate, app, proxy) = (0, 1, 2, 3);
        let graph = graph(
            4,
            &[
                (migrate, db, false),
                (app, migrate, true),
                (proxy, app, false),
            ],
        );
        assert_eq!(running(&graph), [(migrate, vec![db, migrate])]);
    }

    #[test]
    fn chained_jobs_do_not_overlap() {
        let (db, first, second, app) = (0, 1, 2, 3);
        let graph = graph(4, &[(second, first, true), (app, second, true)]);
        assert_eq!(
            running(&graph),
            [(first, vec![db, first]), (second, vec![db, second])],
            "the database depends on nothing and runs beside both"
        );
    }

    #[test]
    fn independent_jobs_may_overlap() {
        let (bucket, migrate, app) = (0, 1, 2);
        let graph = graph(3, &[(app, bucket, true), (app, migrate, true)]);
        assert_eq!(
            running(&graph),
            [
                (bucket, vec![bucket, migrate]),
                (migrate, vec![bucket, migrate])
            ]
        );
    }

    #[test]
    fn service_started_does_not_make_a_job() {
        let (job, watcher, app) = (0, 1, 2);
        let graph = graph(3, &[(watcher, job, false), (app, job, true)]);
        assert_eq!(running(&graph), [(job, vec![job, watcher])]);
    }

    #[test]
    fn very_long_job_chains() {
        let edges: Vec<_> = (1..20_000)
            .map(|service| (service, service - 1, true))
            .collect();
        let graph = graph(20_000, &edges);
        let moments = graph.moments(&vec![u64::MAX; 20_000]);
        assert_eq!(moments.len(), 19_999);
        assert!(
            moments
                .iter()
                .all(|moment| moment.taken == u128::from(u64::MAX))
        );
    }

    #[test]
    fn without_jobs_there_are_no_moments() {
        assert_eq!(graph(2, &[(1, 0, false)]).moments(&[1, 1]), []);
    }

    /// Up to six services. Edges go from a later to an earlier service, so there are no cycles.
    fn small_graphs() -> impl Strategy<Value = (usize, Vec<(usize, usize, bool)>)> {
        (2usize..=6).prop_flat_map(|len| {
            let pairs: Vec<(usize, usize)> = (0..len)
                .flat_map(|service| (0..service).map(move |on| (service, on)))
                .collect();
            let choices = prop::collection::vec(0u8..4, pairs.len());
            (Just(len), choices).prop_map(move |(len, choices)| {
                let edges = pairs
                    .iter()
                    .zip(choices)
                    .filter(|(_, choice)| *choice > 1)
                    .map(|(&(service, on), choice)| (service, on, choice == 3))
                    .collect();
                (len, edges)
            })
        })
    }

    /// The state of a service during start-up.
    #[derive(Clone, Copy, PartialEq)]
    enum Phase {
        Waiting,
        Running,
        Ended,
    }

    /// Every combination of phases that Compose's ordering permits.
    fn states(len: usize, edges: &[(usize, usize, bool)]) -> Vec<Vec<Phase>> {
        let graph = graph(len, edges);
        let mut states = vec![Vec::new()];
        for service in 0..len {
            let mut longer = Vec::new();
            for state in states {
                for phase in [Phase::Waiting, Phase::Running, Phase::Ended] {
                    let may_start = edges.iter().filter(|edge| edge.0 == service).all(|edge| {
                        state[edge.1] == Phase::Ended
                            || (!edge.2 && state[edge.1] == Phase::Running)
                    });
                    let possible = match phase {
                        Phase::Waiting => true,
                        Phase::Running => may_start,
                        Phase::Ended => may_start && graph.is_job(service),
                    };
                    if possible {
                        let mut next: Vec<Phase> = state.clone();
                        next.push(phase);
                        longer.push(next);
                    }
                }
            }
            states = longer;
        }
        states
    }

    proptest! {
        /// The definition, computed by walking every path.
        #[test]
        fn moments_match_the_definition((len, edges) in small_graphs()) {
            fn awaits(edges: &[(usize, usize, bool)], service: usize, job: usize) -> bool {
                edges.iter().filter(|edge| edge.0 == service).any(|&(_, on, completed)| {
                    (on == job && completed) || awaits(edges, on, job)
                })
            }
            let is_job = |service| edges.iter().any(|edge| edge.1 == service && edge.2);
            let expected: Vec<(usize, Vec<usize>)> = (0..len)
                .filter(|&job| is_job(job))
                .map(|job| {
                    let counts = |&other: &usize| {
                        !awaits(&edges, other, job) && !awaits(&edges, job, other)
                    };
                    (job, (0..len).filter(counts).collect())
                })
                .collect();
            prop_assert_eq!(running(&graph(len, &edges)), expected);
        }

        /// No reachable state exceeds the bound, and with one job the bound is exact.
        #[test]
        fn moments_bound_every_reachable_state(
            (len, edges) in small_graphs(),
            weights in prop::collection::vec(0u64..100, 6),
        ) {
            let graph = graph(len, &edges);
            let sum = |running: &[usize]| running.iter().map(|&service| weights[service]).sum::<u64>();
            let steady: Vec<usize> = (0..len).filter(|&service| !graph.is_job(service)).collect();
            let moments = graph.moments(&weights[..len]);
            let bound = moments.iter().map(|moment| moment.taken).max().unwrap_or(0);
            let bound = bound.max(u128::from(sum(&steady)));
            let heaviest = states(len, &edges)
                .iter()
                .map(|state| {
                    let running: Vec<usize> =
                        (0..len).filter(|&service| state[service] == Phase::Running).collect();
                    u128::from(sum(&running))
                })
                .max()
                .unwrap_or(0);
            prop_assert!(heaviest <= bound, "{heaviest} > {bound}");
            if moments.len() <= 1 {
                prop_assert_eq!(heaviest, bound);
            }
        }
    }
}
