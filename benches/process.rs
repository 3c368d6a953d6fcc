//! The whole process, start-up included, as ratios.
//!
//! `benches/process` builds `budget` and this file and runs them. What is printed:
//!
//! - `budget check` of an example, in milliseconds above `/bin/true` and as a ratio to
//!   `docker-compose config -q` on the same files (standalone, from `PATH`, a plugin directory or
//!   `DOCKER_COMPOSE`),
//! - files of 10,000 services with seven keys and with two,
//! - the other verbs, and what the knowledge of images costs,
//! - instruction counts, where valgrind is installed.
//!
//! In each round every command gets its turn, so that a machine that becomes busy slows all of
//! them. Of a turn the fastest run counts, of the rounds the median. `BUDGET` is another binary,
//! `ROUNDS` how many rounds there are.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "its output is what it is for"
)]

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

const EXAMPLE: [&str; 4] = [
    "-f",
    "examples/crucible/docker-compose.yml",
    "-f",
    "examples/crucible/docker-compose.prod.yml",
];

/// Runs of a command in one turn, after one that is not timed.
const RUNS: usize = 5;

struct Timed {
    label: String,
    command: Vec<String>,
    /// The fastest run of each round, in milliseconds.
    rounds: Vec<f64>,
}

impl Timed {
    fn new(label: &str, command: &[&str]) -> Self {
        Self {
            label: label.to_owned(),
            command: command.iter().map(|&word| word.to_owned()).collect(),
            rounds: Vec::new(),
        }
    }

    /// One turn. A command that takes long is not run as often.
    fn turn(&mut self) {
        let first = run(&self.command);
        let runs = if first > Duration::from_millis(100) {
            1
        } else {
            RUNS
        };
        let fastest = (0..runs).map(|_| run(&self.command)).min();
        let fastest = fastest.expect("a turn has runs");
        self.rounds.push(fastest.as_secs_f64() * 1000.0);
    }

    fn milliseconds(&self) -> f64 {
        median(self.rounds.clone())
    }

    /// Compares both within each round.
    fn by_round(&self, other: &Self, compare: impl Fn(f64, f64) -> f64) -> f64 {
        let pairs = self.rounds.iter().zip(&other.rounds);
        median(pairs.map(|(own, other)| compare(*own, *other)).collect())
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn quiet(command: &[String]) -> Command {
    let mut process = Command::new(&command[0]);
    process
        .args(&command[1..])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    process
}

/// How long a command takes, whatever its exit code: the example does not fit its machine.
fn run(command: &[String]) -> Duration {
    let start = Instant::now();
    let status = quiet(command).status();
    let elapsed = start.elapsed();
    assert!(status.is_ok(), "cannot run {}", command[0]);
    elapsed
}

/// Instructions in millions, or `None` without valgrind.
fn instructions(command: &[String]) -> Option<f64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .args(command)
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let count = text
        .split("Collected :")
        .nth(1)?
        .split_whitespace()
        .next()?;
    Some(count.parse::<f64>().ok()? / 1e6)
}

/// The standalone docker-compose: the plugin's own binary, not `docker` in front of it.
fn docker_compose() -> Option<String> {
    let on_path = env::var_os("PATH").unwrap_or_default();
    let home = env::var("HOME").unwrap_or_default();
    let plugins = [
        format!("{home}/.docker"),
        "/usr/local/lib/docker".to_owned(),
        "/usr/libexec/docker".to_owned(),
        "/usr/lib/docker".to_owned(),
    ];
    let named = env::var_os("DOCKER_COMPOSE").map(PathBuf::from);
    let on_path = env::split_paths(&on_path).map(|folder| folder.join("docker-compose"));
    let plugins = plugins.map(|folder| Path::new(&folder).join("cli-plugins/docker-compose"));
    let mut all = named.into_iter().chain(on_path).chain(plugins);
    let path = all.find(|path| path.is_file())?;
    Some(path.to_string_lossy().into_owned())
}

/// Two files of 10,000 services, then the same small stack with images that are known and with
/// images that are not: the difference is what knowing costs.
struct Files {
    folder: PathBuf,
    seven: String,
    two: String,
    known: String,
    unknown: String,
    forty: String,
}

impl Files {
    fn write() -> std::io::Result<Self> {
        let folder = env::temp_dir().join(format!("budget-bench-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let file = |name: &str, text: String| {
            let path = folder.join(name);
            fs::write(&path, text)?;
            Ok::<_, std::io::Error>(path.to_string_lossy().into_owned())
        };
        Ok(Self {
            seven: file("seven.yaml", seven_keys())?,
            two: file("two.yaml", two_keys())?,
            known: file("known.yaml", images(14, |image, _| image.to_owned()))?,
            unknown: file(
                "unknown.yaml",
                images(14, |_, number| format!("acme/thing{number}:1")),
            )?,
            forty: file("forty.yaml", images(40, |image, _| image.to_owned()))?,
            folder,
        })
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        // What is left behind is in the folder for temporary files.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn services(count: usize, service: impl Fn(&mut String, usize)) -> String {
    (0..count).fold("services:\n".to_owned(), |mut text, number| {
        service(&mut text, number);
        text
    })
}

fn seven_keys() -> String {
    services(10_000, |text, number| {
        let before = number.checked_sub(1);
        let before = before.map_or(String::new(), |before| format!("s{before}"));
        let port = 10_000 + number;
        let written = write!(
            text,
            "  s{number}:\n    image: \"app:1\"\n    mem_limit: 64m\n    \
             environment:\n      NUMBER: \"{number}\"\n      HOST: db{number}\n    \
             ports:\n      - \"{port}:80\"\n    volumes:\n      - /srv/data:/var/lib/data\n    \
             command: [run, --number, \"{number}\"]\n    depends_on: [{before}]\n"
        );
        written.expect("writing to a String cannot fail");
    })
}

fn two_keys() -> String {
    services(10_000, |text, number| {
        writeln!(text, "  s{number}:\n    image: app:1\n    mem_limit: 64m")
            .expect("writing to a String cannot fail");
    })
}

fn images(count: usize, name: impl Fn(&str, usize) -> String) -> String {
    let known = [
        "nginx:1.27",
        "postgres:16",
        "redis:7",
        "mysql:8",
        "grafana/grafana:11",
        "rabbitmq:4",
        "mongo:7",
        "traefik:3",
    ];
    services(count, |text, number| {
        let image = name(known[number % known.len()], number);
        let limit = 64 + number * 8;
        writeln!(
            text,
            "  s{number}: {{image: \"{image}\", mem_limit: {limit}m}}"
        )
        .expect("writing to a String cannot fail");
    })
}

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let budget = env::var("BUDGET").unwrap_or_else(|_| "target/release/budget".to_owned());
    if env::set_current_dir(root).is_err() || !Path::new(&budget).is_file() {
        eprintln!("no {budget}: cargo build --release");
        return ExitCode::from(2);
    }
    let files = match Files::write() {
        Ok(files) => files,
        Err(error) => {
            eprintln!("cannot write the files to measure with: {error}");
            return ExitCode::from(2);
        }
    };
    let rounds = env::var("ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok());
    measure(&budget, &files, rounds.unwrap_or(15).max(1));
    ExitCode::SUCCESS
}

fn measure(budget: &str, files: &Files, rounds: usize) {
    let example = |before: &[&str], after: &[&str]| {
        let words = before.iter().chain(&EXAMPLE).chain(after);
        words.copied().map(str::to_owned).collect::<Vec<_>>()
    };
    let timed = |label: &str, words: Vec<String>| Timed {
        command: words,
        ..Timed::new(label, &[])
    };
    let mut all = vec![
        Timed::new("/bin/true", &["/bin/true"]),
        timed(
            "check, the example",
            example(&[budget, "check"], &["--instance", "t2.micro"]),
        ),
        Timed::new("--version", &[budget, "--version"]),
        timed("services, the example", example(&[budget, "services"], &[])),
        timed(
            "plan, the example",
            example(&[budget, "plan"], &["--instance", "t2.micro"]),
        ),
        Timed::new(
            "check, 14 known images",
            &[budget, "check", "-f", &files.known, "--memory", "8g"],
        ),
        Timed::new(
            "check, 14 unknown images",
            &[budget, "check", "-f", &files.unknown, "--memory", "8g"],
        ),
        Timed::new(
            "services, 10,000 of two keys",
            &[budget, "services", "-f", &files.two],
        ),
        Timed::new(
            "services, 10,000 of seven keys",
            &[budget, "services", "-f", &files.seven],
        ),
        Timed::new(
            "check, 10,000 of two keys",
            &[budget, "check", "-f", &files.two, "--memory", "8g"],
        ),
        Timed::new(
            "check, 10,000 of seven keys",
            &[budget, "check", "-f", &files.seven, "--memory", "8g"],
        ),
        Timed::new(
            "plan, 40 services, every machine",
            &[
                budget,
                "plan",
                "-f",
                &files.forty,
                "--instance",
                "t3.medium",
                "--provider",
                "any",
                "--rate",
                "EUR=1.08",
                "--rate",
                "GBP=1.3",
            ],
        ),
    ];
    let compose = docker_compose();
    if let Some(compose) = &compose {
        all.push(timed(
            "docker-compose config -q",
            example(&[compose.as_str()], &["config", "-q"]),
        ));
    }
    for _ in 0..rounds {
        all.iter_mut().for_each(Timed::turn);
    }
    let nothing = &all[0];
    println!("{:>10}  {:>10}  {:>12}", "ms", "above true", "instructions");
    for timed in &all {
        // Compose is a program of another language; its count says nothing of its time.
        let count = (!timed.label.starts_with("docker")).then(|| instructions(&timed.command));
        let count = count.flatten().map(|millions| format!("{millions:.2} M"));
        println!(
            "{:>10.2}  {:>10.2}  {:>12}  {}",
            timed.milliseconds(),
            timed.by_round(nothing, |own, nothing| own - nothing),
            count.unwrap_or_default(),
            timed.label,
        );
    }
    let check = &all[1];
    match all.last().filter(|_| compose.is_some()) {
        Some(compose) => println!(
            "\ncheck is {:.1} times as fast as docker-compose config -q",
            compose.by_round(check, |compose, check| compose / check)
        ),
        None => println!("\nno docker-compose: name one with DOCKER_COMPOSE"),
    }
}
