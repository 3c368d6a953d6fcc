//! Node: the cap on its heap, and the servers that developers run.

use crate::host::Evidence;

use super::size::mib;
use super::{Use, Worked};
use crate::knowledge::arguments::Invocation;
use crate::knowledge::development;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::Setting;
use crate::knowledge::shell;

const HEAP: [&str; 2] = ["--max-old-space-size", "--max_old_space_size"];

/// What runs JavaScript, itself or in a child.
const PROGRAMS: [&str; 10] = [
    "node",
    "nodejs",
    "next",
    "npm",
    "nuxt",
    "pm2-runtime",
    "pnpm",
    "ts-node",
    "tsx",
    "yarn",
];

pub(super) fn work_out(invocation: &Invocation, facts: &Facts<'_, '_, '_>) -> Worked {
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
    let stated = if program.starts_with("node") {
        invocation.of_node().option(&HEAP)
    } else {
        Setting::Absent
    };
    capped(stated.or(|| of_variable(facts)))
}

/// Where no program is known, its options in the environment may be.
pub(super) fn of_environment(facts: &Facts<'_, '_, '_>) -> Worked {
    capped(of_variable(facts))
}

fn of_variable(facts: &Facts<'_, '_, '_>) -> Setting {
    match facts.variables.get("NODE_OPTIONS") {
        Setting::Known(text, input) => {
            Invocation::of_options(shell::words(&text), input.at).option(&HEAP)
        }
        other => other,
    }
}

/// The heap is a cap and not a reservation: between a process that has just started and one that
/// has filled it. <https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib>
fn capped(heap: Setting) -> Worked {
    let mut inputs = Vec::new();
    let Some(heap) = heap.number().take_if_set(&mut inputs)? else {
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
