//! Solves planning problems and prints what is proven about each, one JSON line per problem.
//!
//! ```text
//! cargo run --release --example solve -- crates/solver/tests/optima/instances.json [--deadline SECONDS]
//! ```
//!
//! The file holds one problem or a list of them; its format is in `tests/optima/README.md`.

use std::io::Write;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::Context;
use budget_solver::{Answer, Choice, Plan, Power, Problem, Service, solve};
use clap::Parser;
use serde::{Deserialize, Serialize};

#[derive(Parser)]
struct Args {
    /// One problem or a list of them, as JSON
    file: PathBuf,
    /// How long to look for the best plan of each problem
    #[arg(long, value_name = "SECONDS", default_value = "5", value_parser = seconds)]
    deadline: Duration,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text
        .parse()
        .map_err(|_| "a number of seconds is expected".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

#[derive(Deserialize)]
#[serde(untagged)]
enum File {
    List(Vec<Recorded>),
    Single(Recorded),
}

#[derive(Deserialize)]
struct Recorded {
    name: String,
    budget: u64,
    services: Vec<(Vec<RecordedOption>, Vec<usize>)>,
}

/// Memory, cost, and what kind of option it is.
type RecordedOption = (u64, u64, Kind);

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Keep,
    Off,
    /// Trim, cut, or whatever else changes a service that stays on.
    #[serde(other)]
    Change,
}

impl Recorded {
    fn problem(self) -> Problem {
        let choice = |(memory, cost, kind): RecordedOption| Choice {
            memory,
            cost,
            steps: u32::from(kind != Kind::Keep),
            power: if kind == Kind::Off {
                Power::Off
            } else {
                Power::On
            },
        };
        let services = self
            .services
            .into_iter()
            .map(|(options, depends_on)| Service {
                options: options.into_iter().map(choice).collect(),
                depends_on,
            });
        Problem {
            budget: self.budget,
            services: services.collect(),
        }
    }
}

#[derive(Serialize)]
struct Line {
    name: String,
    /// The cost of the best plan; null where none fits.
    optimum: Option<u64>,
    proof: Proof,
    seconds: f64,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Proof {
    Optimal(&'static str),
    Gap(u64),
}

impl Proof {
    const OPTIMAL: Self = Self::Optimal("optimal");

    fn of(plan: &Plan) -> Self {
        match plan.gap() {
            0 => Self::OPTIMAL,
            gap => Self::Gap(gap),
        }
    }
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let text = std::fs::read_to_string(&args.file)
        .with_context(|| format!("cannot read {}", args.file.display()))?;
    let file: File = serde_json::from_str(&text)
        .with_context(|| format!("{} holds no planning problems", args.file.display()))?;
    let problems = match file {
        File::List(problems) => problems,
        File::Single(problem) => vec![problem],
    };
    let mut out = std::io::stdout().lock();
    for recorded in problems {
        let name = recorded.name.clone();
        let problem = recorded.problem();
        let start = Instant::now();
        let mut stop = || start.elapsed() >= args.deadline;
        let answer = solve(&problem, &mut stop).with_context(|| name.clone())?;
        let seconds = start.elapsed().as_secs_f64();
        let (optimum, proof) = match &answer {
            Answer::Plan(plan) => (Some(plan.cost), Proof::of(plan)),
            Answer::Impossible { .. } => (None, Proof::OPTIMAL),
        };
        let line = Line {
            name,
            optimum,
            proof,
            seconds,
        };
        serde_json::to_writer(&mut out, &line)?;
        writeln!(out)?;
    }
    Ok(())
}
