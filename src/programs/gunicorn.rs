//! Gunicorn: a parent process and one copy of the application per worker.

use std::fmt;

use bytesize::ByteSize;
use compose_spec_loader::compose::shell;
use compose_spec_loader::source::Span;

use crate::amount::{Amount as _, mib, mib_hundredths};
use crate::evidence::Evidence;
use crate::knowledge::arguments::Invocation;
use crate::knowledge::environment;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::lint::Rule;
use crate::plural::counted;

use super::follow::Adjusted;
use super::workers::{self, Pool};
use super::{By, Configured, Need, Program, Run};

pub(super) struct Gunicorn;

const WORKERS: [&str; 2] = ["--workers", "-w"];

static POOL: Pool = Pool {
    setting: "--workers",
    options: &WORKERS,
    flags: &["GUNICORN_CMD_ARGS"],
    numbers: &["WEB_CONCURRENCY"],
    read: |text, _| workers::number(text),
    above: None,
    source: "measured.csv#gunicorn-django-drf-w4-t1; notes#fastapi",
};

/// A Python application and its copies.
pub(super) struct Copies {
    pub(super) workers: u64,
    pub(super) threads: u64,
}

impl Copies {
    /// Measured with a nearly empty application. If it is loaded before the workers fork, they
    /// share it.
    pub(super) fn low(&self, is_shared: bool) -> ByteSize {
        if is_shared {
            mib_hundredths(5040).plus(mib_hundredths(65).times(self.workers))
        } else {
            mib_hundredths(2200).plus(mib_hundredths(2940).times(self.workers))
        }
    }

    /// The figure that operators of such servers plan with.
    pub(super) fn high(&self) -> ByteSize {
        let of_threads = if self.threads > 1 {
            mib(15).times(self.threads).times(self.workers)
        } else {
            mib(0)
        };
        mib(80).plus(mib(80).times(self.workers)).plus(of_threads)
    }
}

impl fmt::Display for Copies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&counted(self.workers, "worker"))?;
        if self.threads > 1 {
            write!(f, " of {}", counted(self.threads, "thread"))?;
        }
        Ok(())
    }
}

/// How the application is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Loading {
    /// Before the workers fork, which then share it.
    Shared,
    /// By each worker.
    Each,
    /// By each Uvicorn worker.
    Uvicorn,
}

fn need(copies: &Copies, loading: Loading) -> Need {
    let low = match loading {
        Loading::Uvicorn => mib_hundredths(800).plus(mib_hundredths(3800).times(copies.workers)),
        Loading::Shared => copies.low(true),
        Loading::Each => copies.low(false),
    };
    Need {
        typical: copies.high(),
        low: Some(low),
        high: Some(copies.high()),
        evidence: Evidence::Reported,
        from: format!("gunicorn with {copies}"),
        source: "measured.csv#gunicorn-django-drf-w2-t2; notes#small-vps".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "workers; threads; --preload".into(),
    }
}

struct Settings<'a> {
    facts: &'a Facts<'a>,
    invocation: &'a Invocation,
    workers: Setting<u64>,
    threads: Setting<u64>,
    class: Setting,
    preloads: bool,
}

impl Program for Gunicorn {
    fn name(&self) -> &'static str {
        "gunicorn"
    }

    fn is_started_by(&self, one: &Invocation) -> bool {
        one.program() == "gunicorn"
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let By::Invocation(invocation) = run.by else {
            return None;
        };
        Some(Box::new(Settings::read(invocation, run.facts)))
    }

    fn rules(&self) -> &'static [Rule] {
        workers::RULES
    }
}

impl<'a> Settings<'a> {
    /// Reads settings in Gunicorn's order of precedence: command line, `GUNICORN_CMD_ARGS`,
    /// configuration file, `WEB_CONCURRENCY`. <https://docs.gunicorn.org/en/stable/configure.html>
    fn read(invocation: &'a Invocation, facts: &'a Facts<'a>) -> Self {
        let more = from_variable(facts);
        let file = match &more {
            Ok(more) => configuration(invocation, more, facts),
            Err(input) => File::Unread(input.clone()),
        };
        let on_lines = |names: &[&str]| {
            let on_line = invocation.option(names);
            on_line.or(|| match &more {
                Ok(more) => more.option(names),
                Err(input) => Setting::Unknown(input.clone()),
            })
        };
        let cpus = facts.whole_cpus();
        let setting = |names: &[&str], key: &str| {
            on_lines(names).or(|| match &file {
                File::Read(source) => {
                    environment::line_setting(*source, facts.context.sources, &[key])
                }
                File::None => Setting::Absent,
                // The unread file may set it.
                File::Unread(input) => Setting::Unknown(input.clone()),
            })
        };
        let in_file = match &file {
            File::Read(source) => {
                environment::line_setting(*source, facts.context.sources, &["preload_app"])
            }
            _ => Setting::Absent,
        };
        let workers = setting(&WORKERS, "workers").read(|text| count(text, cpus));
        Self {
            facts,
            invocation,
            workers: workers.or(|| facts.variables.get("WEB_CONCURRENCY").number()),
            threads: setting(&["--threads"], "threads").read(|text| count(text, cpus)),
            class: setting(&["--worker-class", "-k"], "worker_class"),
            preloads: invocation.has("--preload")
                || more.is_ok_and(|more| more.has("--preload"))
                || matches!(in_file, Setting::Known(ref value, _) if value == "True"),
        }
    }

    /// The need with this number of workers.
    fn with(&self, workers: u64, inputs: &mut Vec<Input>) -> Need {
        // Unknown threads do not change the result enough to give up.
        let threads = self.threads.clone().take(1, inputs).unwrap_or(1).max(1);
        let class = self.class.clone().take(String::new(), inputs);
        let loading = match class {
            Ok(class) if class.contains("uvicorn") => Loading::Uvicorn,
            _ if self.preloads => Loading::Shared,
            _ => Loading::Each,
        };
        need(&Copies { workers, threads }, loading)
    }
}

impl Configured for Settings<'_> {
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let workers = self.workers.clone().take(1, &mut inputs)?.max(1);
        let need = self.with(workers, &mut inputs);
        Ok(Some(need.with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let with = |workers: u64| self.with(workers.max(1), &mut Vec::new());
        let service = (self.invocation, self.facts);
        POOL.under(limit, &self.workers, 1, &with, service)
    }
}

/// Parses `GUNICORN_CMD_ARGS` as if it were on the command line.
fn from_variable(facts: &Facts<'_>) -> Result<Invocation, Input> {
    let arguments = facts.variables.get("GUNICORN_CMD_ARGS");
    let (text, at) = match arguments {
        Setting::Absent => (String::new(), None),
        Setting::Unknown(input) => return Err(input),
        Setting::Known(text, input) => (text, input.at),
    };
    let mut more = Invocation::of_options(shell::options(&text), at);
    more.is_complete = true;
    Ok(more)
}

enum File {
    None,
    Read(Span),
    Unread(Input),
}

fn configuration(invocation: &Invocation, more: &Invocation, facts: &Facts<'_>) -> File {
    let names = ["--config", "-c"];
    let complete = Invocation {
        is_complete: true,
        ..invocation.clone()
    };
    match complete.option(&names).or(|| more.option(&names)) {
        Setting::Absent => match facts.named_file("gunicorn.conf.py") {
            Some(source) => File::Read(source),
            None => File::None,
        },
        Setting::Known(path, input) => match facts.named_file(path.trim_start_matches("file:")) {
            Some(source) => File::Read(source),
            None => File::Unread(input),
        },
        Setting::Unknown(input) => File::Unread(input),
    }
}

/// Parses a number, or the formula from Gunicorn's documentation:
/// `2 * multiprocessing.cpu_count() + 1`.
fn count(text: &str, cpus: Option<u64>) -> Option<u64> {
    if let Ok(number) = text.trim().parse() {
        return Some(number);
    }
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.replace("multiprocessing.", "").replace("os.", "");
    let text = text.replace("(cpu_count()*2)", "cpu_count()*2");
    let text = text.replace("(2*cpu_count())", "2*cpu_count()");
    let (product, plus) = match text.split_once('+') {
        Some((product, plus)) => (product, plus.parse().ok()?),
        None => (text.as_str(), 0),
    };
    let factor = match product.split_once('*') {
        Some(("cpu_count()", factor) | (factor, "cpu_count()")) => factor.parse().ok()?,
        None if product == "cpu_count()" => 1,
        _ => return None,
    };
    cpus?.checked_mul(factor)?.checked_add(plus)
}
