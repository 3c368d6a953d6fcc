//! Node: the maximum heap, the process manager PM2, and development servers.

use bytesize::ByteSize;
use compose_spec_loader::compose::shell;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::evidence::Evidence;
use crate::knowledge::arguments::Invocation;
use crate::knowledge::facts::Facts;
use crate::knowledge::families;
use crate::knowledge::setting::{Input, Setting};
use crate::lint::scene::{Place as _, Scene, size, told};
use crate::lint::{Rule, example};
use crate::plural::counted;

use super::follow::{Adjusted, Fills, Follow};
use super::knob::{Knob, after};
use super::place::{in_variables, option};
use super::workers::Pool;
use super::{By, Configured, Need, Program, Run};

/// Node, and other programs that run JavaScript.
pub(super) struct Node;

pub(super) struct Pm2;

/// The heap option in both spellings.
/// <https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib>
const HEAP: [&str; 2] = ["--max-old-space-size", "--max_old_space_size"];

/// Options for every Node process of a service. The command line takes precedence.
/// <https://nodejs.org/api/cli.html#node_optionsoptions>
const OPTIONS: &str = "NODE_OPTIONS";

/// Whether a program accepts Node's options.
fn takes_options(one: &Invocation) -> bool {
    matches!(one.program(), "node" | "nodejs" | "nodemon")
}

/// The maximum heap set for a program, in MiB.
fn heap_of(one: Option<&Invocation>, facts: &Facts<'_>) -> Setting<u64> {
    let on_line = match one.filter(|one| takes_options(one)) {
        Some(node) => node.of_node().option(&HEAP),
        None => Setting::Absent,
    };
    let heap = on_line.or(|| match facts.variables.get(OPTIONS) {
        Setting::Known(text, input) => {
            Invocation::of_options(shell::options(&text), input.at).option(&HEAP)
        }
        other => other,
    });
    heap.number()
}

/// Programs that run JavaScript, themselves or in a child process.
const EXECUTABLES: [&str; 9] = [
    "node", "nodejs", "next", "npm", "nuxt", "pnpm", "ts-node", "tsx", "yarn",
];

/// A process right after its start.
const STARTED: ByteSize = mib(40);

/// The heap as a percentage of the limit. V8's other memory weighs more in small containers.
fn share_under(limit: ByteSize) -> u64 {
    if limit < mib(512) { 65 } else { 75 }
}

/// The heap for a limit.
fn heap_under(limit: ByteSize) -> ByteSize {
    limit.percent(share_under(limit))
}

/// What a process needs with this maximum heap in MiB. The heap is a cap and not a reservation, so
/// the range goes from a new process to one with a full heap.
/// <https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib>
fn need(heap: u64) -> Need {
    let high = mib(heap).plus(STARTED);
    Need {
        typical: STARTED.midpoint(high),
        low: Some(STARTED),
        high: Some(high),
        evidence: Evidence::Estimated,
        from: format!("Node with a heap of up to {heap} MiB, half of it used"),
        source: "measured.csv#node20-http; https://github.com/nodejs/node/pull/27508".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "--max-old-space-size".into(),
    }
}

fn development_need(command: &str) -> Need {
    Need {
        typical: mib(371),
        low: Some(mib(186)),
        high: None,
        evidence: Evidence::Reported,
        from: format!("a development server, `{command}`"),
        source: "measured.csv#nextjs14-dev".into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "how much is compiled; a production build takes a fifth of it".into(),
    }
}

struct Settings<'a> {
    facts: &'a Facts<'a>,
    /// The maximum heap of this program, in MiB.
    heap: Setting<u64>,
    /// Set if it is a development server.
    development: Option<Development>,
    /// Whether it is the service's first program, whose options are changed.
    is_first: bool,
}

impl Program for Node {
    fn name(&self) -> &'static str {
        "node"
    }

    fn is_started_by(&self, one: &Invocation) -> bool {
        EXECUTABLES.contains(&one.program())
            || development_server_of(one).is_some_and(|found| found.compiles)
    }

    fn is_set_by_environment(&self) -> bool {
        true
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let facts = run.facts;
        let invocation = match run.by {
            By::Invocation(one) => Some(one),
            By::Environment | By::Family => None,
        };
        let mut running = facts.running();
        let first = running.find(|one| self.is_started_by(one));
        Some(Box::new(Settings {
            facts,
            heap: heap_of(invocation, facts),
            development: invocation
                .and_then(development_server_of)
                .filter(|found| found.compiles),
            is_first: invocation
                .is_none_or(|one| first.is_some_and(|first| std::ptr::eq(first, one))),
        }))
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

impl Settings<'_> {
    /// The change of the heap, if necessary.
    fn follow(&self, limit: ByteSize) -> Option<Follow> {
        let facts = self.facts;
        let running = facts.running().find(|one| takes_options(one));
        let found = running.and_then(|one| option(one.of_node().arguments(), &HEAP));
        let found =
            found.or_else(|| in_variables(facts, &[OPTIONS], &|words| option(words, &HEAP)));
        let knob = Knob {
            setting: "--max-old-space-size",
            found,
            read: &|text| text.trim().parse().ok(),
            write: &|number: u64| number.to_string(),
            most: heap_under(limit).whole_mib().max(16),
            // Node uses half of its limit by default.
            unset: None,
            fills: Fills::Heap,
            why: format!(
                "{} % of the limit: buffers and code come on top",
                share_under(limit)
            ),
            source: "https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib",
        };
        knob.follow(facts)
    }
}

impl Configured for Settings<'_> {
    fn need(&self) -> Result<Option<Need>, Input> {
        if let Some(development) = &self.development {
            return Ok(Some(development_need(&development.command)));
        }
        let mut inputs = Vec::new();
        let heap = self.heap.clone().take_if_set(&mut inputs)?;
        Ok(heap.map(|heap| need(heap).with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        if !self.is_first {
            return Adjusted::default();
        }
        let most = heap_under(limit).whole_mib().max(16);
        let need = match (&self.development, &self.heap) {
            (Some(development), _) => Some(development_need(&development.command)),
            (None, Setting::Absent) => None,
            (None, heap) => Some(need(after(heap, most, most))),
        };
        Adjusted::changed(self.follow(limit), need)
    }
}

static POOL: Pool = Pool {
    setting: "-i",
    options: &["-i", "--instances"],
    flags: &[],
    numbers: &[],
    read: instances,
    above: None,
    source: "measured.csv#node20-http; https://pm2.keymetrics.io/docs/usage/cluster-mode/",
};

/// Parses a number. `max` and 0 mean one per CPU.
/// <https://pm2.keymetrics.io/docs/usage/docker-pm2-nodejs/>
fn instances(text: &str, facts: &Facts<'_>) -> Option<u64> {
    match text.trim() {
        "max" | "0" => facts.whole_cpus(),
        number => number.parse().ok(),
    }
}

/// The need of PM2 and this number of processes, each with a maximum heap in MiB if set.
fn pm2_need(instances: u64, heap: Option<u64>) -> Need {
    // Without a stated heap, use the typical figures of a Node application.
    let (low, typical, high) = match heap.map(need) {
        Some(each) => (each.low, each.typical, each.high),
        None => (Some(STARTED), mib(90), None),
    };
    // PM2 is a Node process itself.
    let all = |each: ByteSize, own: ByteSize| each.times(instances).plus(own);
    Need {
        typical: all(typical, mib(53)),
        low: low.map(|low| all(low, STARTED)),
        high: high.map(|high| all(high, mib(53))),
        evidence: Evidence::Estimated,
        from: format!("PM2 with {} of Node", counted(instances, "process")),
        source: "measured.csv#node20-http; https://pm2.keymetrics.io/docs/usage/cluster-mode/"
            .into(),
        inputs: Vec::new(),
        cannot_tell: Vec::new(),
        would_change: "-i; --max-old-space-size; what the application loads".into(),
    }
}

struct Processes<'a> {
    facts: &'a Facts<'a>,
    invocation: &'a Invocation,
    instances: Setting<u64>,
    /// The maximum heap of each process, in MiB.
    heap: Setting<u64>,
}

impl Program for Pm2 {
    fn name(&self) -> &'static str {
        "pm2"
    }

    fn is_started_by(&self, one: &Invocation) -> bool {
        matches!(one.program(), "pm2-runtime" | "pm2-docker")
    }

    fn read<'a>(&'static self, run: Run<'a>) -> Option<Box<dyn Configured + 'a>> {
        let By::Invocation(invocation) = run.by else {
            return None;
        };
        let stated = invocation.option(POOL.options);
        Some(Box::new(Processes {
            facts: run.facts,
            invocation,
            instances: stated.read(|text| instances(text, run.facts)),
            heap: heap_of(None, run.facts),
        }))
    }
}

impl Configured for Processes<'_> {
    fn need(&self) -> Result<Option<Need>, Input> {
        let mut inputs = Vec::new();
        let instances = self.instances.clone().take_if_set(&mut inputs)?;
        let heap = self.heap.clone().take_if_set(&mut inputs)?;
        let need = match instances {
            Some(instances) => Some(pm2_need(instances, heap)),
            None => heap.map(need),
        };
        Ok(need.map(|need| need.with(inputs)))
    }

    fn under(&self, limit: ByteSize) -> Adjusted {
        let heap = self.heap.clone().known();
        if let Setting::Absent = self.instances {
            return Adjusted::changed(None, heap.map(need));
        }
        let with = |instances| pm2_need(instances, heap);
        let service = (self.invocation, self.facts);
        POOL.under(limit, &self.instances, 1, &with, service)
    }
}

/// The family of development servers that compile for the browser. Its commands are in
/// `profiles/images`.
const COMPILING: &str = "node-dev-server";

/// Development servers that only restart what changed.
const WATCHING: [&str; 5] = [
    "nodemon",
    "flask run",
    "manage.py runserver",
    "python* *manage.py runserver",
    "uvicorn --reload",
];

/// A development server.
struct Development {
    /// The program and its subcommand: `next dev`.
    command: String,
    /// Whether it compiles, which takes several times the memory of serving.
    compiles: bool,
}

/// The development server that an invocation starts, if any.
fn development_server_of(one: &Invocation) -> Option<Development> {
    let compiling = families::command_of(COMPILING, one);
    let watching = || {
        let matching = WATCHING.iter().filter(|command| one.matches(command));
        matching.copied().max_by_key(|command| command.len())
    };
    let command = compiling.or_else(watching)?;
    let rest = command.split_once(' ').map_or("", |(_, rest)| rest);
    let rest = rest.trim_start_matches('*');
    Some(Development {
        command: format!("{} {rest}", one.program()).trim_end().to_owned(),
        compiles: compiling.is_some(),
    })
}

const RULES: &[Rule] = &[
    Rule {
        id: "old-space-over-limit",
        number: Some("MB046"),
        severity: Severity::Error,
        title: "a Node heap as large as the limit",
        why: "V8 collects aggressively only near its own cap. If that is not below the limit, the \
              kernel kills the process first. More than four fifths of the limit is a warning.",
        fix: "Three quarters of the limit, 65 % below 512 MiB.",
        source: "https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib",
        example: example!("old-space-over-limit"),
        check: Some(old_space_over_limit),
    },
    Rule {
        id: "node-small",
        number: Some("MB047"),
        severity: Severity::Warning,
        title: "Node with less than 96 MiB",
        why: "An empty server takes 40 to 53 MiB. With little more than that, the process spends \
              its time collecting garbage instead of being killed and restarted.",
        fix: "128 MiB or more.",
        source: "measured: a hello-world Express server",
        example: example!("node-small"),
        check: Some(node_small),
    },
    Rule {
        id: "development-server",
        number: Some("MB048"),
        severity: Severity::Warning,
        title: "a development server with a limit or a restart policy",
        why: "A server that compiles while it serves takes 186 to 371 MiB, where the built \
              application takes 80 and static files 6. A limit or `restart:` suggests a permanent \
              deployment.",
        fix: "Build the application, and serve the build.",
        source: "https://nextjs.org/docs/app/guides/production-checklist; https://vite.dev/guide/static-deploy",
        example: example!("development-server"),
        check: Some(development_server),
    },
];

fn heap(scene: &Scene<'_>) -> Option<(ByteSize, Input)> {
    let running = scene.facts.running().find(|one| takes_options(one));
    let stated = heap_of(running, scene.facts);
    told(stated).map(|(heap, input)| (mib(heap), input))
}

fn old_space_over_limit(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, _) = scene.limit()?;
    let (heap, input) = heap(scene)?;
    if heap <= limit.percent(80) {
        return None;
    }
    let mut finding = rule.says(format!(
        "the heap may grow to {} and the container to {}: it is killed before V8 collects in earnest",
        size(heap),
        size(limit)
    ));
    if heap < limit {
        finding.severity = Severity::Warning;
    }
    // V8's memory outside the heap weighs more in small containers.
    let share = if limit < mib(512) { 65 } else { 75 };
    let better = limit.percent(share).whole_mib();
    Some(
        finding
            .at_input(&input, scene)
            .beside_limit(scene)
            .help(format!("write --max-old-space-size={better}"))
            .write(better.to_string(), &input, scene),
    )
}

fn node_small(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let (limit, at) = scene.limit()?;
    let programs = ["node", "nodejs", "npm", "yarn", "pnpm", "next"];
    let is_node = scene.is_a(&["node-app", "nextjs"]) || scene.runs(&programs).is_some();
    (is_node && limit < mib(96)).then(|| {
        rule.says(format!(
            "an empty Node server takes 40 to 53 MiB, and {} are allowed",
            size(limit)
        ))
        .at(at)
        .help("allow 128m")
    })
}

fn development_server(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    let restart = scene.service().restart.as_deref();
    let is_to_stay = restart.is_some_and(|restart| matches!(restart, "always" | "unless-stopped"));
    if !is_to_stay && !scene.has_limit() {
        return None;
    }
    let (found, command) = scene
        .facts
        .running()
        .find_map(|one| Some((one, development_server_of(one)?.command)))?;
    let at = found.words.first().and_then(|word| word.at);
    Some(
        rule.says(format!(
            "`{command}` is for developers: it compiles or watches while it serves"
        ))
        .at(at.unwrap_or(scene.service().at))
        .help("build the application, and serve what was built"),
    )
}
