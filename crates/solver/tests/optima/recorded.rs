//! The recorded problems; see the README beside them.

use budget_solver::{Choice, Power, Problem, Service};
use serde::Deserialize;

/// A problem and its answer.
pub(crate) struct Recorded {
    pub(crate) name: String,
    pub(crate) problem: Problem,
    pub(crate) optimum: Option<u64>,
}

#[derive(Deserialize)]
struct Line {
    name: String,
    budget: u64,
    services: Vec<(Vec<RecordedOption>, Vec<usize>)>,
    optimum: Option<u64>,
}

/// Memory, cost, and what kind of option it is.
type RecordedOption = (u64, u64, String);

/// All of them, in the order of the file.
pub(crate) fn problems() -> Vec<Recorded> {
    let lines: Vec<Line> = serde_json::from_str(include_str!("instances.json"))
        .expect("the file has the format of its README");
    lines.into_iter().map(Line::read).collect()
}

impl Line {
    fn read(self) -> Recorded {
        let choice = |(memory, cost, kind): RecordedOption| Choice {
            memory,
            cost,
            steps: u32::from(kind != "keep"),
            power: if kind == "off" { Power::Off } else { Power::On },
        };
        let services = self
            .services
            .into_iter()
            .map(|(options, depends_on)| Service {
                options: options.into_iter().map(choice).collect(),
                depends_on,
            });
        Recorded {
            name: self.name,
            problem: Problem {
                budget: self.budget,
                services: services.collect(),
            },
            optimum: self.optimum,
        }
    }
}
