//! Memcached: its items and its tables.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};
use crate::lint::scene::{Place as _, Scene, size};
use crate::lint::{Rule, example};

use super::follow::{Adjusted, Fills};
use super::knob::{Knob, after, is_official};
use super::place::{attached, option};
use super::server::Server;
use super::{Configured, Need, Program, Run, server};

pub(super) struct Memcached;

/// <https://docs.memcached.org/serverguide/configuring/>
static SERVER: Server = Server {
    families: &["memcached"],
    executables: &["memcached"],
    variables: &[],
    own_variables: None,
    files: &[],
    folders: &[],
    named_file: |_| Setting::Absent,
    option: |server, name| match name {
        "memory_limit" => server.option(&["--memory-limit", "-m"]),
        _ => Setting::Absent,
    },
};

/// Memory besides the items.
const BESIDE: ByteSize = mib(12);

/// The default of `-m`, in MiB.
const DEFAULT: u64 = 64;

/// The need with this many MiB for items.
fn need(items: u64) -> Need {
    // A tenth is overhead.
    let most = mib(items).plus(mib(items).over(9)).plus(BESIDE);
    Need {
        typical: most,
        low: Some(mib(3)),
        high: Some(most),
        evidence: Evidence::Reported,
        from: format!("memcached with up to {items} MiB of items"),
        source: "measured.csv#memcached-m64; https://github.com/docker-library/docs/blob/HEAD/memcached/content.md".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "-m".into(),
    }
}

/// The MiB for items that fit a limit: the inverse of [`need`].
fn room_under(limit: ByteSize) -> u64 {
    limit.minus(BESIDE).percent(90).whole_mib()
}

struct Settings<'a> {
    facts: &'a Facts<'a>,
    server: server::Settings<'a>,
    /// `-m`, in MiB.
    items: Setting<u64>,
}

impl Program for Memcached {
    fn name(&self) -> &'static str {
        "memcached"
    }

    fn server(&self) -> Option<&'static Server> {
        Some(&SERVER)
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let server = SERVER.settings(run.facts);
        Some(Box::new(Settings {
            facts: run.facts,
            items: server.get("memory_limit").number(),
            server,
        }))
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

impl Configured for Settings<'_> {
    /// Requires a stated cache size.
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let items = self.items.clone().take_if_set(&mut inputs)?;
        Ok(items.map(|items| need(items).with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let facts = self.facts;
        let program: &[&str] = if is_official(facts, &["memcached"]) {
            &["memcached"]
        } else {
            &[]
        };
        let knob = Knob {
            setting: "-m",
            found: self.server.find("memory_limit", &|words| {
                option(words, &["-m", "--memory-limit"]).or_else(|| attached(words, &["-m"]))
            }),
            read: &|text| text.trim().parse().ok(),
            write: &|number: u64| number.to_string(),
            most: room_under(limit).max(1),
            unset: Some((DEFAULT, SERVER.unset(facts, program, &["-m"]))),
            fills: Fills::Later,
            why: "nine tenths of what is left of the limit, in MiB".to_owned(),
            source: "measured.csv#memcached-m64",
        };
        let items = after(&self.items, DEFAULT, knob.most);
        Adjusted::changed(knob.follow(facts), Some(need(items)))
    }
}

const RULES: &[Rule] = &[Rule {
    id: "memcached-over-limit",
    number: Some("MB034"),
    severity: Severity::Error,
    title: "memcached with `-m` as large as its limit",
    why: "`-m` counts stored items only; connections, threads and the hash table take 12 MiB or more.",
    fix: "Nine tenths of the limit minus 12 MiB.",
    source: "https://docs.memcached.org/serverguide/configuring/",
    example: example!("memcached-over-limit"),
    check: Some(memcached_over_limit),
}];

fn memcached_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit().filter(|_| scene.is_a(SERVER.families))?;
    let (most, input) = match SERVER.settings(scene.facts).get("memory_limit").number() {
        Setting::Absent => (DEFAULT, None),
        Setting::Known(most, input) => (most, Some(input)),
        Setting::Unknown(_) => return None,
    };
    let most = mib(most);
    let room = limit.minus(BESIDE);
    (most >= room).then(|| {
        let finding = rule.says(format!(
            "{} of items and 12 MiB beside them do not go into {}",
            size(most),
            size(limit)
        ));
        let better = room_under(limit);
        let finding = match &input {
            Some(input) => finding.at_input(input, scene).beside_limit(scene),
            None => finding.at(at),
        };
        match input {
            _ if better == 0 => finding.help("raise the limit"),
            Some(input) => {
                finding
                    .help(format!("write -m {better}"))
                    .write(better.to_string(), &input, scene)
            }
            None => finding.help(format!("add -m {better} to the command")),
        }
    })
}
