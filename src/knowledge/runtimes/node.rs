//! Node: the cap on its heap, and the servers that developers run.

use crate::evidence::Evidence;

use super::size::mib;
use super::{Use, Worked, counted};
use crate::knowledge::arguments::Invocation;
use crate::knowledge::development;
use crate::knowledge::facts::Facts;
use crate::knowledge::node;
use crate::knowledge::setting::Setting;

/// What runs JavaScript, itself or in a child.
const PROGRAMS: [&str; 9] = [
    "node", "nodejs", "next", "npm", "nuxt", "pnpm", "ts-node", "tsx", "yarn",
];

pub(super) fn work_out(invocation: &Invocation, facts: &Facts<'_>) -> Worked {
    let program = invocation.program();
    if let Some(found) = development::of(invocation).filter(|found| found.compiles) {
        return Ok(Some(Use {
            bytes: mib(371),
            low: mib(186),
            high: None,
            evidence: Evidence::Reported,
            from: format!("a development server, `{}`", found.command),
            source: "measured.csv#nextjs14-dev",
            inputs: Vec::new(),
            would_change: "how much is compiled; a production build takes a fifth of it",
            is_by_family: false,
        }));
    }
    if !PROGRAMS.contains(&program) {
        return Ok(None);
    }
    capped(node::heap(Some(invocation), facts))
}

/// `-i 4`: so many processes, and the one that starts them.
/// <https://pm2.keymetrics.io/docs/usage/docker-pm2-nodejs/>
pub(super) fn pm2(invocation: &Invocation, facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let instances = invocation
        .option(&PM2_INSTANCES)
        .read(|text| instances(text, facts))
        .take_if_set(&mut inputs)?;
    let Some(instances) = instances else {
        return capped(node::heap(None, facts));
    };
    let each = capped(node::heap(None, facts))?;
    // What is typical of a Node application, where nothing says how large its heap may become.
    let (low, bytes, high) = match each {
        Some(each) => {
            inputs.extend(each.inputs);
            (each.low, each.bytes, each.high)
        }
        None => (mib(40), mib(90), None),
    };
    // PM2 is a process of Node itself.
    let all = |each: u64, own: u64| each.saturating_mul(instances).saturating_add(mib(own));
    Ok(Some(Use {
        bytes: all(bytes, 53),
        low: all(low, 40),
        high: high.map(|high| all(high, 53)),
        evidence: Evidence::Estimated,
        from: format!("PM2 with {} of Node", counted(instances, "process")),
        source: "measured.csv#node20-http; https://pm2.keymetrics.io/docs/usage/cluster-mode/",
        inputs,
        would_change: "-i; --max-old-space-size; what the application loads",
        is_by_family: false,
    }))
}

/// Options with the number of processes.
pub const PM2_INSTANCES: [&str; 2] = ["-i", "--instances"];

/// A number; `max` and 0 are one for each CPU.
pub fn instances(text: &str, facts: &Facts<'_>) -> Option<u64> {
    match text.trim() {
        "max" | "0" => facts.whole_cpus(),
        number => number.parse().ok(),
    }
}

/// Where no program is known, its options in the environment may be.
pub(super) fn of_environment(facts: &Facts<'_>) -> Worked {
    capped(node::heap(None, facts))
}

/// The heap is a cap and not a reservation: between a process that has just started and one that
/// has filled it. <https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib>
fn capped(heap: Setting<u64>) -> Worked {
    let mut inputs = Vec::new();
    let Some(heap) = heap.take_if_set(&mut inputs)? else {
        return Ok(None);
    };
    let low = mib(40);
    let high = mib(heap).saturating_add(mib(40));
    Ok(Some(Use {
        bytes: low.midpoint(high),
        low,
        high: Some(high),
        evidence: Evidence::Estimated,
        from: format!("Node with a heap of up to {heap} MiB, half of it used"),
        source: "measured.csv#node20-http; https://github.com/nodejs/node/pull/27508",
        inputs,
        would_change: "--max-old-space-size",
        is_by_family: false,
    }))
}
