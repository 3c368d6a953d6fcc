//! Uvicorn: one process, or a parent and the configured number of workers.

use bytesize::ByteSize;

use crate::amount::{Amount as _, mib, mib_hundredths};
use crate::evidence::Evidence;
use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::plural::counted;

use super::follow::Adjusted;
use super::workers::{self, Pool};
use super::{By, Configured, Need, Program, Run};

pub(super) struct Uvicorn;

static POOL: Pool = Pool {
    setting: "--workers",
    options: &["--workers"],
    flags: &[],
    numbers: &["WEB_CONCURRENCY"],
    read: |text, _| workers::number(text),
    above: None,
    source: "measured.csv#uvicorn-fastapi-workers4",
};

fn need(workers: u64) -> Need {
    let low = if workers == 1 {
        mib_hundredths(4200)
    } else {
        mib_hundredths(800).plus(mib_hundredths(3800).times(workers))
    };
    Need {
        typical: mib(80).times(workers),
        low: Some(low),
        high: Some(mib(100).times(workers)),
        evidence: Evidence::Reported,
        from: format!("uvicorn with {}", counted(workers, "process")),
        source: "measured.csv#uvicorn-fastapi-workers4; notes#fastapi".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "workers; what the application imports".into(),
    }
}

struct Settings<'a> {
    facts: &'a Facts<'a>,
    invocation: &'a Invocation,
    workers: Setting<u64>,
}

impl Program for Uvicorn {
    fn name(&self) -> &'static str {
        "uvicorn"
    }

    fn is_started_by(&self, one: &Invocation) -> bool {
        matches!(one.program(), "uvicorn" | "fastapi")
    }

    /// <https://www.uvicorn.org/settings/#production>
    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let By::Invocation(invocation) = run.by else {
            return None;
        };
        let on_line = invocation.option(POOL.options);
        let workers = on_line.or(|| run.facts.variables.first(POOL.numbers));
        Some(Box::new(Settings {
            facts: run.facts,
            invocation,
            workers: workers.number(),
        }))
    }
}

impl Configured for Settings<'_> {
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let workers = self.workers.clone().take(1, &mut inputs)?.max(1);
        Ok(Some(need(workers).with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let with = |workers: u64| need(workers.max(1));
        let service = (self.invocation, self.facts);
        POOL.under(limit, &self.workers, 1, &with, service)
    }
}
