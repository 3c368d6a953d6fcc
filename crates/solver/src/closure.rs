//! Finds which services to switch off together: a maximum closure through maximum flow.
//!
//! Switching a service off has a profit, possibly negative, and forces all its dependants off. The
//! best such set is the source side of a minimum cut: services with a profit supply flow, services
//! with a loss demand it, and an uncapacitated arc leads from each service to each dependant
//! (Picard, "Maximal closure of a graph and applications to combinatorial problems", 1976). The
//! flow itself is useful too: the flow along an arc is the price of that dependency, and with these
//! prices each service can be decided on its own. The flow is computed with shortest augmenting
//! paths in layers (Dinic, 1970).

/// A dependency graph of `n` services, and the flow along its arcs.
#[derive(Debug)]
pub(crate) struct Closure {
    /// The index in `arcs` of each node's first arc, plus one final entry.
    starts: Vec<usize>,
    arcs: Vec<Arc>,
    /// The flow from a service to its dependant, per dependency.
    flow: Vec<i128>,
    supply: Vec<i128>,
    demand: Vec<i128>,
    layer: Vec<usize>,
    next_arc: Vec<usize>,
}

#[derive(Debug, Clone, Copy)]
struct Arc {
    to: usize,
    edge: usize,
    direction: Direction,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    /// From a service to its dependant; unlimited capacity.
    Along,
    /// The residual arc, which cancels flow.
    Against,
}

const UNREACHED: usize = usize::MAX;

impl Closure {
    /// Builds the graph from `edges`, each from a service to one of its dependants.
    pub(crate) fn new(nodes: usize, edges: &[(usize, usize)]) -> Self {
        let mut starts = vec![0; nodes + 1];
        for &(from, to) in edges {
            starts[from + 1] += 1;
            starts[to + 1] += 1;
        }
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let blank = Arc {
            to: 0,
            edge: 0,
            direction: Direction::Along,
        };
        let mut arcs = vec![blank; 2 * edges.len()];
        let mut filled = starts.clone();
        let mut put = |node: usize, arc| {
            arcs[filled[node]] = arc;
            filled[node] += 1;
        };
        for (edge, &(from, to)) in edges.iter().enumerate() {
            let arc = |to, direction| Arc {
                to,
                edge,
                direction,
            };
            put(from, arc(to, Direction::Along));
            put(to, arc(from, Direction::Against));
        }
        Self {
            starts,
            arcs,
            flow: vec![0; edges.len()],
            supply: vec![0; nodes],
            demand: vec![0; nodes],
            layer: vec![UNREACHED; nodes],
            next_arc: vec![0; nodes],
        }
    }

    /// Finds the closure with the largest profit. Of several, the smallest one.
    pub(crate) fn maximise(&mut self, profit: &[i128]) {
        for (node, &profit) in profit.iter().enumerate() {
            self.supply[node] = profit.max(0);
            self.demand[node] = (-profit).max(0);
        }
        self.flow.fill(0);
        while self.layers_reach_demand() {
            self.next_arc.copy_from_slice(&self.starts[..profit.len()]);
            for source in 0..profit.len() {
                self.send_from(source);
            }
        }
    }

    /// Whether a service is in the closure.
    pub(crate) fn contains(&self, node: usize) -> bool {
        self.layer[node] != UNREACHED
    }

    /// The net price of a service being off: the flow to its dependants minus the flow from its
    /// dependencies.
    pub(crate) fn price(&self, node: usize) -> i128 {
        self.arcs_of(node)
            .map(|arc| match arc.direction {
                Direction::Along => self.flow[arc.edge],
                Direction::Against => -self.flow[arc.edge],
            })
            .sum()
    }

    fn arcs_of(&self, node: usize) -> impl Iterator<Item = Arc> {
        let range = self.starts[node]..self.starts[node + 1];
        self.arcs[range].iter().copied()
    }

    fn has_room(&self, arc: Arc) -> bool {
        arc.direction == Direction::Along || self.flow[arc.edge] > 0
    }

    /// Numbers the nodes by their distance from the remaining supply. Returns whether any demand
    /// can be reached.
    fn layers_reach_demand(&mut self) -> bool {
        self.layer.fill(UNREACHED);
        let mut queue: Vec<usize> = (0..self.supply.len())
            .filter(|&node| self.supply[node] > 0)
            .collect();
        for &node in &queue {
            self.layer[node] = 0;
        }
        let mut reached = false;
        let mut at = 0;
        while let Some(&node) = queue.get(at) {
            at += 1;
            reached |= self.demand[node] > 0;
            for position in self.starts[node]..self.starts[node + 1] {
                let arc = self.arcs[position];
                if self.layer[arc.to] == UNREACHED && self.has_room(arc) {
                    self.layer[arc.to] = self.layer[node] + 1;
                    queue.push(arc.to);
                }
            }
        }
        reached
    }

    /// Sends the remaining supply of `source` along paths that advance one layer per arc.
    fn send_from(&mut self, source: usize) {
        let mut path: Vec<Arc> = Vec::new();
        while self.supply[source] > 0 {
            let node = path.last().map_or(source, |arc| arc.to);
            if self.demand[node] > 0 {
                self.send_along(source, node, &path);
                // The part of the path that still has capacity is found again immediately.
                path.clear();
            } else if let Some(arc) = self.advance(node) {
                path.push(arc);
            } else if let Some(dead_end) = path.pop() {
                let before = path.last().map_or(source, |arc| arc.to);
                debug_assert_eq!(dead_end.to, node);
                self.next_arc[before] += 1;
            } else {
                return;
            }
        }
    }

    /// The next usable arc of a node into the next layer.
    fn advance(&mut self, node: usize) -> Option<Arc> {
        while self.next_arc[node] < self.starts[node + 1] {
            let arc = self.arcs[self.next_arc[node]];
            if self.layer[arc.to] == self.layer[node] + 1 && self.has_room(arc) {
                return Some(arc);
            }
            self.next_arc[node] += 1;
        }
        None
    }

    fn send_along(&mut self, source: usize, sink: usize, path: &[Arc]) {
        let narrowest = path
            .iter()
            .filter(|arc| arc.direction == Direction::Against)
            .map(|arc| self.flow[arc.edge])
            .min();
        let ends = self.supply[source].min(self.demand[sink]);
        let amount = narrowest.map_or(ends, |narrowest| narrowest.min(ends));
        self.supply[source] -= amount;
        self.demand[sink] -= amount;
        for arc in path {
            match arc.direction {
                Direction::Along => self.flow[arc.edge] += amount,
                Direction::Against => self.flow[arc.edge] -= amount,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The best profit of all closed sets, by brute force.
    fn best(profit: &[i128], edges: &[(usize, usize)]) -> i128 {
        let has = |set: u32, node: usize| set >> node & 1 == 1;
        (0..1_u32 << profit.len())
            .filter(|&set| {
                edges
                    .iter()
                    .all(|&(from, to)| !has(set, from) || has(set, to))
            })
            .map(|set| {
                let inside = (0..profit.len()).filter(|&node| has(set, node));
                inside.map(|node| profit[node]).sum()
            })
            .max()
            .expect("the empty set is closed")
    }

    fn graphs() -> impl Strategy<Value = (Vec<i128>, Vec<(usize, usize)>)> {
        (1_usize..9).prop_flat_map(|nodes| {
            let profit = prop::collection::vec(-9_i128..10, nodes);
            let edges = prop::collection::vec((0..nodes, 0..nodes), 0..12);
            (
                profit,
                edges.prop_map(|edges| edges.into_iter().filter(|(a, b)| a != b).collect()),
            )
        })
    }

    proptest! {
        #[test]
        fn closure_matches_brute_force((profit, edges) in graphs()) {
            let mut closure = Closure::new(profit.len(), &edges);
            closure.maximise(&profit);
            let inside = (0..profit.len()).filter(|&node| closure.contains(node));
            prop_assert_eq!(inside.map(|node| profit[node]).sum::<i128>(), best(&profit, &edges));
            for &(from, to) in &edges {
                prop_assert!(!closure.contains(from) || closure.contains(to));
            }
            // With the prices, deciding each node on its own gives the same profit.
            let alone = (0..profit.len()).map(|node| (profit[node] - closure.price(node)).max(0));
            prop_assert_eq!(alone.sum::<i128>(), best(&profit, &edges));
        }
    }

    #[test]
    fn long_chains_do_not_overflow_the_stack() {
        let nodes = 5_000;
        let edges: Vec<_> = (1..nodes).map(|node| (node - 1, node)).collect();
        let mut profit = vec![-1; nodes];
        profit[0] = 2 * 5_000;
        let mut closure = Closure::new(nodes, &edges);
        closure.maximise(&profit);
        assert!((0..nodes).all(|node| closure.contains(node)));
    }
}
