//! Gunicorn: a parent, and a copy of the application in each worker.

use crate::compose::shell;
use std::fmt;

use crate::evidence::Evidence;

use super::size::{hundredths, mib};
use super::{Use, Worked, counted};
use crate::knowledge::arguments::Invocation;
use crate::knowledge::environment;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};

const WORKERS: [&str; 2] = ["--workers", "-w"];

/// Settings in the order in which Gunicorn lets them win: the command line, `GUNICORN_CMD_ARGS`,
/// the configuration file, `WEB_CONCURRENCY`.
/// <https://docs.gunicorn.org/en/stable/configure.html>
pub(super) fn work_out(invocation: &Invocation, facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let mut more = from_variable(facts)?;
    more.is_complete = true;
    let file = configuration(invocation, &more, facts);
    let cpus = facts.whole_cpus();
    let setting = |names: &[&str], key: &str| {
        let on_line = invocation.option(names).or(|| more.option(names));
        on_line.or(|| match file {
            File::Read(source) => environment::line_setting(source, facts.context.sources, &[key]),
            File::None => Setting::Absent,
            // It may be set there.
            File::Unread(ref input) => Setting::Unknown(input.clone()),
        })
    };
    let workers = setting(&WORKERS, "workers").read(|text| count(text, cpus));
    let threads = setting(&["--threads"], "threads").read(|text| count(text, cpus));
    let class = setting(&["--worker-class", "-k"], "worker_class");
    let preload = match file {
        File::Read(source) => {
            environment::line_setting(source, facts.context.sources, &["preload_app"])
        }
        _ => Setting::Absent,
    };
    let workers = workers
        .or(|| facts.variables.get("WEB_CONCURRENCY").number())
        .take(1, &mut inputs)?
        .max(1);
    // What cannot be told of these makes no difference that would be worth giving up for.
    let threads = threads.take(1, &mut inputs).unwrap_or(1).max(1);
    let class = class.take(String::new(), &mut inputs).unwrap_or_default();
    let preloads = invocation.has("--preload")
        || more.has("--preload")
        || matches!(preload, Setting::Known(ref value, _) if value == "True");
    let copies = Copies { workers, threads };
    let low = if class.contains("uvicorn") {
        hundredths(800).saturating_add(hundredths(3800).saturating_mul(workers))
    } else {
        copies.low(preloads)
    };
    Ok(Some(Use {
        bytes: copies.high(),
        low,
        high: Some(copies.high()),
        evidence: Evidence::Reported,
        from: format!("gunicorn with {copies}"),
        source: "measured.csv#gunicorn-django-drf-w2-t2; notes#small-vps",
        inputs,
        would_change: "workers; threads; --preload",
        is_by_family: false,
    }))
}

/// An application in Python and its copies.
pub(super) struct Copies {
    pub(super) workers: u64,
    pub(super) threads: u64,
}

impl Copies {
    /// What was measured of an all but empty one; where it is loaded before the workers are
    /// forked, they share it.
    pub(super) fn low(&self, is_shared: bool) -> u64 {
        if is_shared {
            hundredths(5040).saturating_add(hundredths(65).saturating_mul(self.workers))
        } else {
            hundredths(2200).saturating_add(hundredths(2940).saturating_mul(self.workers))
        }
    }

    /// What people who run such servers count with.
    pub(super) fn high(&self) -> u64 {
        let of_threads = if self.threads > 1 {
            mib(15)
                .saturating_mul(self.threads)
                .saturating_mul(self.workers)
        } else {
            0
        };
        mib(80)
            .saturating_add(mib(80).saturating_mul(self.workers))
            .saturating_add(of_threads)
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

/// `GUNICORN_CMD_ARGS` as if it were on the command line.
fn from_variable(facts: &Facts<'_>) -> Result<Invocation, Input> {
    let arguments = facts.variables.get("GUNICORN_CMD_ARGS");
    let (text, at) = match arguments {
        Setting::Absent => (String::new(), None),
        Setting::Unknown(input) => return Err(input),
        Setting::Known(text, input) => (text, input.at),
    };
    Ok(Invocation::of_options(shell::options(&text), at))
}

enum File {
    None,
    Read(crate::source::Span),
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

/// A number, or the sum that every guide has: `2 * multiprocessing.cpu_count() + 1`.
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
