//! Dragonfly: one thread per CPU, with a minimum of memory per thread.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::knowledge::Input;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::Setting;
use crate::lint::scene::{Place as _, Scene, size};
use crate::lint::{Rule, example};

use super::follow::{Adjusted, Fills};
use super::knob::{Knob, Unset, is_direct, running};
use super::place::option;
use super::{Configured, Need, Program, Run, memory_size};

pub(super) struct Dragonfly;

const MANUAL: &str = "https://www.dragonflydb.io/docs/managing-dragonfly/flags";

/// The minimum per thread. Dragonfly exits if it has less.
const THREAD: ByteSize = mib(256);

/// The maximum data: 80 % of the visible memory, unless `maxmemory` is lower. 0 means the default.
fn data_under(limit: ByteSize, maxmemory: Option<ByteSize>) -> ByteSize {
    match maxmemory.filter(|bytes| bytes.0 > 0) {
        Some(most) => most.min(limit),
        None => limit.percent(80),
    }
}

struct Settings<'a> {
    facts: &'a Facts<'a>,
    maxmemory: Setting<ByteSize>,
    threads: Setting<u64>,
}

impl<'a> Settings<'a> {
    fn read(facts: &'a Facts<'a>) -> Self {
        let setting = |name: &str| match facts.command_of(&["dragonfly"], &[]) {
            Ok(server) => server.option(&[name]),
            Err(input) => Setting::Unknown(input),
        };
        Self {
            facts,
            maxmemory: setting("--maxmemory").read(memory_size::dragonfly),
            threads: setting("--proactor_threads").number(),
        }
    }
}

impl Program for Dragonfly {
    fn name(&self) -> &'static str {
        "dragonfly"
    }

    fn families(&self) -> &'static [&'static str] {
        &["dragonfly"]
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        Some(Box::new(Settings::read(run.facts)))
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

impl Configured for Settings<'_> {
    /// No formula: the need depends on the data.
    fn need(&self) -> Result<Option<Need>, Input> {
        Ok(None)
    }

    /// Applies regardless of observed use: it starts only if the limit has room for all threads.
    fn under(&self, limit: ByteSize) -> Adjusted {
        let facts = self.facts;
        let server = running(facts, &["dragonfly"]);
        let stated = |name: &str| server.and_then(|server| option(server.arguments(), &[name]));
        let most = mib(limit.percent(80).whole_mib());
        let now = stated("--maxmemory").and_then(|found| memory_size::dragonfly(&found.value?));
        let now = now.filter(|bytes| bytes.0 > 0);
        let threads = now.map_or(most, |now| now.min(most)).fits(THREAD);
        let data = Knob {
            setting: "--maxmemory",
            found: stated("--maxmemory"),
            read: &memory_size::dragonfly,
            write: &|bytes: ByteSize| format!("{}mb", bytes.whole_mib()),
            most,
            unset: None,
            fills: Fills::Heap,
            why: "four fifths of the limit".to_owned(),
            source: MANUAL,
        };
        let why = if threads == 0 {
            "256 MiB of data for each thread: it does not start with less than 320 MiB in all"
        } else {
            "256 MiB of data for each thread, or it does not start"
        };
        // <https://github.com/dragonflydb/dragonfly/blob/main/tools/docker/entrypoint.sh>
        let unset = Unset::Words {
            program: vec!["dragonfly".to_owned(), "--logtostderr".to_owned()],
            option: vec!["--proactor_threads=".to_owned()],
            is_direct: is_direct(facts, server),
        };
        let threads = Knob {
            setting: "--proactor_threads",
            found: stated("--proactor_threads"),
            read: &|text| text.trim().parse().ok(),
            write: &|number: u64| number.to_string(),
            most: threads.max(1),
            // One per CPU.
            unset: facts.whole_cpus().map(|default| (default, unset)),
            fills: Fills::Heap,
            why: why.to_owned(),
            source: MANUAL,
        };
        let changes = [data.follow(facts), threads.follow(facts)];
        Adjusted::changed(changes.into_iter().flatten(), None)
    }
}

const RULES: &[Rule] = &[Rule {
    id: "dragonfly-threads",
    number: Some("MB035"),
    severity: Severity::Error,
    title: "Dragonfly with less than 256 MiB for each thread",
    why: "It starts one thread per CPU of the machine, and exits if `--maxmemory`, by default \
          four fifths of the limit, has less than 256 MiB for each.",
    fix: "`command: --proactor_threads=1`.",
    source: "https://www.dragonflydb.io/docs/managing-dragonfly/flags",
    example: example!("dragonfly-threads"),
    check: Some(dragonfly_threads),
}];

fn dragonfly_threads(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit().filter(|_| scene.is_a(&["dragonfly"]))?;
    let settings = Settings::read(scene.facts);
    let (threads, input) = match settings.threads {
        Setting::Absent => (scene.facts.whole_cpus()?, None),
        Setting::Known(threads, input) => (threads, Some(input)),
        Setting::Unknown(_) => return None,
    };
    let data = match settings.maxmemory {
        Setting::Unknown(_) => return None,
        stated => data_under(limit, stated.known()),
    };
    let needed = THREAD.times(threads);
    if needed <= data {
        return None;
    }
    let finding = rule.says(format!(
        "{threads} threads want {}, and there are {} for data: it exits at the start",
        size(needed),
        size(data)
    ));
    let better = data.fits(THREAD).max(1);
    let finding = match &input {
        Some(input) => finding.at_input(input, scene).beside_limit(scene),
        None => finding.at(at),
    };
    Some(match input {
        _ if data < THREAD => finding.help("allow 320m or more, for one thread"),
        Some(input) => finding
            .help(format!("write --proactor_threads={better}"))
            .write(better.to_string(), &input, scene),
        None => finding.help(format!("add --proactor_threads={better} to the command")),
    })
}
