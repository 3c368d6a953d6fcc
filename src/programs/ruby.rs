//! Ruby: Puma's workers and Sidekiq's threads.

use bytesize::ByteSize;

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::arguments::Invocation;
use crate::knowledge::environment;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::plural::counted;

use super::follow::Adjusted;
use super::workers::{self, Pool};
use super::{By, Configured, Need, Program, Run};

pub(super) struct Puma;

pub(super) struct Sidekiq;

static POOL: Pool = Pool {
    setting: "--workers",
    options: &["--workers", "-w"],
    flags: &[],
    numbers: &["WEB_CONCURRENCY"],
    read: |text, _| workers::number(text),
    above: None,
    source: "https://docs.gitlab.com/omnibus/settings/memory_constrained_envs/",
};

/// The need of Puma with this number of workers. With none, Puma runs the application itself.
/// <https://github.com/puma/puma#clustered-mode>
fn puma_need(workers: u64) -> Need {
    let processes = workers.max(1);
    Need {
        typical: mib(300).times(processes),
        low: Some(mib(150).times(processes)),
        high: None,
        evidence: Evidence::Estimated,
        from: match workers {
            0 => "puma in a single process".to_owned(),
            workers => format!("puma with {}", counted(workers, "worker")),
        },
        source: "https://docs.gitlab.com/administration/operations/puma; https://sidekiq.org/wiki/Memory".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "WEB_CONCURRENCY; what the application loads; MALLOC_ARENA_MAX".into(),
    }
}

/// The need of Sidekiq with this number of threads. Each holds the data of its job.
fn sidekiq_need(threads: u64) -> Need {
    let typical = mib(300).plus(mib(10).times(threads));
    Need {
        typical,
        low: Some(mib(300)),
        high: Some(typical.max(mib(500))),
        evidence: Evidence::Estimated,
        from: format!("sidekiq with {}", counted(threads, "thread")),
        source: "https://sidekiq.org/wiki/Memory".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "concurrency; MALLOC_ARENA_MAX".into(),
    }
}

/// A setting in the configuration file that an option names. `Unknown` if the file cannot be read.
fn configured(invocation: &Invocation, options: &[&str], name: &str, facts: &Facts<'_>) -> Setting {
    match invocation.option(options) {
        Setting::Known(path, input) => match facts.named_file(&path) {
            Some(source) => environment::line_setting(source, facts.context.sources, &[name]),
            None => Setting::Unknown(input),
        },
        // Unknown arguments are reported where they matter.
        Setting::Absent | Setting::Unknown(_) => Setting::Absent,
    }
}

struct PumaSettings<'a> {
    facts: &'a Facts<'a>,
    invocation: &'a Invocation,
    workers: Setting<u64>,
}

impl Program for Puma {
    fn name(&self) -> &'static str {
        "puma"
    }

    fn is_started_by(&self, one: &Invocation) -> bool {
        matches!(one.program(), "puma" | "rails")
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let By::Invocation(invocation) = run.by else {
            return None;
        };
        let facts = run.facts;
        let is_rails = invocation.program() == "rails";
        if is_rails && !invocation.has("server") && !invocation.has("s") {
            return None;
        }
        let on_line = if is_rails {
            Setting::Absent
        } else {
            invocation.option(POOL.options)
        };
        let in_file = configured(invocation, &["--config", "-C"], "workers", facts);
        // An unreadable file is most likely the one from Rails, which reads the variable.
        let (read, unread) = match in_file {
            Setting::Unknown(input) => (Setting::Absent, Setting::Unknown(input)),
            read => (read, Setting::Absent),
        };
        let workers = on_line
            .or(|| read)
            .or(|| facts.variables.first(POOL.numbers))
            .or(|| unread);
        Some(Box::new(PumaSettings {
            facts,
            invocation,
            workers: workers.number(),
        }))
    }
}

impl Configured for PumaSettings<'_> {
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let workers = self.workers.clone().take(0, &mut inputs)?;
        Ok(Some(puma_need(workers).with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let service = (self.invocation, self.facts);
        POOL.under(limit, &self.workers, 0, &puma_need, service)
    }
}

struct Threads(Setting<u64>);

impl Program for Sidekiq {
    fn name(&self) -> &'static str {
        "sidekiq"
    }

    fn is_started_by(&self, one: &Invocation) -> bool {
        one.program() == "sidekiq"
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let By::Invocation(invocation) = run.by else {
            return None;
        };
        let in_file = configured(invocation, &["--config", "-C"], "concurrency", run.facts);
        let threads = invocation
            .option(&["--concurrency", "-c"])
            .or(|| in_file)
            .or(|| run.facts.variables.get("RAILS_MAX_THREADS"));
        Some(Box::new(Threads(threads.number())))
    }
}

impl Configured for Threads {
    /// Requires a stated number of threads. Otherwise the family's figure applies.
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let threads = self.0.clone().take_if_set(&mut inputs)?;
        Ok(threads.map(|threads| sidekiq_need(threads).with(inputs)))
    }
}
