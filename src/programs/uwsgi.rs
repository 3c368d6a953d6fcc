//! uWSGI: an application that is loaded once and forked for each worker.

use bytesize::ByteSize;

use crate::evidence::Evidence;
use crate::knowledge::arguments::Invocation;
use crate::knowledge::environment;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};

use super::follow::Adjusted;
use super::gunicorn::Copies;
use super::workers::{self, Pool};
use super::{By, Configured, Need, Program, Run};

pub(super) struct Uwsgi;

static POOL: Pool = Pool {
    setting: "--processes",
    options: &["--processes", "--workers", "-p"],
    flags: &[],
    // Every option can also be a variable.
    // <https://uwsgi-docs.readthedocs.io/en/latest/Configuration.html#environment-variables>
    numbers: &["UWSGI_PROCESSES", "UWSGI_WORKERS"],
    read: |text, _| workers::number(text),
    // uWSGI does not start with fewer workers than it keeps when idle.
    // <https://uwsgi-docs.readthedocs.io/en/latest/Cheaper.html>
    above: Some(("--cheaper", "UWSGI_CHEAPER")),
    source: "measured.csv#gunicorn-django-drf-w4-preload",
};

/// Uses the application figures of Gunicorn; none were measured under uWSGI. The application is
/// loaded before the workers fork, unless `lazy-apps` is set:
/// <https://uwsgi-docs.readthedocs.io/en/latest/articles/TheArtOfGracefulReloading.html#preforking-vs-lazy-apps-vs-lazy>
fn need(copies: &Copies, is_lazy: bool) -> Need {
    Need {
        typical: copies.high(),
        low: Some(copies.low(!is_lazy)),
        high: Some(copies.high()),
        evidence: Evidence::Estimated,
        from: format!("uwsgi with {copies}, counted like Gunicorn's"),
        source:
            "measured.csv#gunicorn-django-drf-w4-preload; measured.csv#gunicorn-django-drf-w4-t1"
                .into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "--processes; --threads; --lazy-apps".into(),
    }
}

struct Settings<'a> {
    facts: &'a Facts<'a>,
    invocation: &'a Invocation,
    workers: Setting<u64>,
    threads: Setting<u64>,
    is_lazy: bool,
}

impl Program for Uwsgi {
    fn name(&self) -> &'static str {
        "uwsgi"
    }

    fn is_started_by(&self, one: &Invocation) -> bool {
        one.program() == "uwsgi"
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let By::Invocation(invocation) = run.by else {
            return None;
        };
        let facts = run.facts;
        let setting = |options: &[&str], variables: &[&str], keys: &[&str]| {
            let on_line = invocation.option(options);
            let stated = on_line.or(|| facts.variables.first(variables));
            stated.or(|| in_file(invocation, keys, facts)).number()
        };
        Some(Box::new(Settings {
            facts,
            invocation,
            workers: setting(POOL.options, POOL.numbers, &["processes", "workers"]),
            threads: setting(&["--threads"], &["UWSGI_THREADS"], &["threads"]),
            is_lazy: invocation.has("--lazy-apps") || invocation.has("--lazy"),
        }))
    }
}

impl Settings<'_> {
    /// The need with this number of workers.
    fn with(&self, workers: u64, inputs: &mut Vec<Input>) -> Need {
        // Unknown threads do not change the result enough to give up.
        let threads = self.threads.clone().take(1, inputs).unwrap_or(1).max(1);
        need(&Copies { workers, threads }, self.is_lazy)
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

/// A setting in the configuration file that its options name. `Unknown` if the file cannot be read.
fn in_file(invocation: &Invocation, keys: &[&str], facts: &Facts<'_>) -> Setting {
    let names = ["--ini", "--yaml", "--yml", "--json", "--xml"];
    let positional = || {
        let words = invocation.arguments().iter();
        let mut files = words.filter(|word| matches!(word.text.rsplit_once('.'), Some((_, "ini"))));
        files.next().map_or(Setting::Absent, |word| {
            word.setting("configuration file", &word.text)
        })
    };
    let complete = Invocation {
        is_complete: true,
        ..invocation.clone()
    };
    match complete.option(&names).or(positional) {
        Setting::Absent => Setting::Absent,
        Setting::Unknown(input) => Setting::Unknown(input),
        Setting::Known(path, input) => match facts.named_file(&path) {
            Some(text) => environment::line_setting(text, facts.context.sources, keys),
            None => Setting::Unknown(input),
        },
    }
}
