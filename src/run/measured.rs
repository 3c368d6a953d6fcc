//! What containers were seen to take, as somebody has measured it.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use crate::budget::Size;
use crate::cli::ChoiceArgs;
use crate::evidence::Evidence;
use crate::finding::Finding;
use crate::host::Machine;
use crate::knowledge::Need;
use crate::relations::{Group, groups};
use crate::report::{MeasuredReport, UnmatchedReport, UsageReport};
use crate::settings::Target;
use crate::source::{Sources, decoded};
use crate::stack::Stack;
use crate::usage::{self, Matched, Observed, Usage, WIDENED};

use super::loaded::Loaded;

/// No file of samples is longer than this.
const LONGEST: u64 = 64 << 20;

/// Reads the file of `--usage`, if there is one.
pub(super) fn read(
    choice: &ChoiceArgs,
    targets: &[Target],
    sources: &Sources,
) -> Result<Option<Usage>, Vec<Finding>> {
    let Some(path) = choice.usage.as_deref() else {
        return Ok(None);
    };
    let refuse = |error: io::Error| {
        let message = format!("cannot read {}: {error}", path.display());
        vec![Finding::error("cannot-read", message)]
    };
    let name = if path == Path::new("-") {
        let mut requests = targets.iter().flat_map(|target| &target.stacks);
        if requests.any(|request| request.files.iter().any(|file| file == "-")) {
            let message = "standard input is to be both a Compose file and what was measured";
            let finding = Finding::error("stdin-twice", message);
            return Err(vec![finding.help("write one of them to a file")]);
        }
        "standard input".into()
    } else {
        path.to_string_lossy()
    };
    let read = if path == Path::new("-") {
        whole(io::stdin())
    } else {
        File::open(path).and_then(whole)
    };
    let Some(bytes) = read.map_err(refuse)? else {
        let message = format!("{name} is larger than {} MiB", LONGEST >> 20);
        let finding = Finding::error("cannot-read", message);
        return Err(vec![
            finding.help("fewer samples say as much: one in a minute is enough"),
        ]);
    };
    let Ok(text) = decoded(bytes) else {
        let finding = Finding::error("bad-usage", format!("{name} is no text"));
        return Err(vec![finding.help("save it as UTF-8")]);
    };
    let source = if path == Path::new("-") {
        sources.add(name, text)
    } else {
        sources.add_file(path, name, text)
    };
    usage::read(source, sources).map(Some)
}

/// All that there is to read; none where that is too much, so that no part is taken for the whole.
fn whole(reader: impl io::Read) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let length = reader.take(LONGEST + 1).read_to_end(&mut bytes)?;
    let is_whole = u64::try_from(length).is_ok_and(|length| length <= LONGEST);
    Ok(is_whole.then_some(bytes))
}

/// What was measured of the stacks of a target.
pub(super) fn matched(usage: &Usage, loaded: &Loaded) -> Matched {
    let stacks: Vec<&Stack> = loaded.stacks.iter().collect();
    usage::of_services(usage, &stacks)
}

/// Puts what was measured in the place of what is only known. A copy of which nothing was seen
/// does what the others do, so it takes what the largest of them was seen to take.
pub(super) fn believe(matched: &Matched, loaded: &mut Loaded) {
    let stacks = matched.services.iter().zip(&loaded.stacks);
    for ((seen, stack), expected) in stacks.zip(&mut loaded.expected) {
        for (service, observed) in seen {
            expected.insert(service.clone(), as_need(observed));
        }
        for copies in groups(stack) {
            let Some((name, most)) = largest(&copies, stack, seen) else {
                continue;
            };
            let from = format!("its copy {name} was {}", told(most));
            for &at in &copies.services {
                let own = expected.entry(stack.services[at].name.clone());
                let other = Need {
                    from: from.clone(),
                    ..as_need(most)
                };
                own.and_modify(|own| {
                    if !matches!(own.evidence, Evidence::Measured | Evidence::Declared) {
                        own.clone_from(&other);
                    }
                })
                .or_insert(other);
            }
        }
    }
}

/// The copy that counts the most of those that were measured.
fn largest<'s>(
    copies: &Group,
    stack: &'s Stack,
    seen: &'s BTreeMap<String, Observed>,
) -> Option<(&'s str, &'s Observed)> {
    let names = copies.services.iter().map(|&at| &stack.services[at].name);
    names
        .filter_map(|name| Some((name.as_str(), seen.get(name)?)))
        .max_by_key(|(_, observed)| observed.counted())
}

/// What was seen, in a few words.
fn told(observed: &Observed) -> String {
    let (peak, counted) = (Size(observed.peak), Size(observed.counted()));
    match observed.samples {
        1 => format!("seen once at {peak}, counted as {counted}"),
        samples => format!("seen to take {peak} at most, in {samples} samples"),
    }
}

fn as_need(observed: &Observed) -> Need {
    let from = format!("it was {}", told(observed));
    Need {
        high: Some(observed.counted()),
        ..Need::new(observed.counted(), Evidence::Measured, from)
    }
}

/// What each service is counted with by what was measured, by name. Copies get one limit, so it
/// is the largest of them that counts for all.
pub(super) fn peaks(matched: &Matched, loaded: &Loaded) -> Vec<BTreeMap<String, u64>> {
    let of = |(seen, stack): (&BTreeMap<String, Observed>, &Stack)| {
        let own = seen.iter().map(|(name, one)| (name.clone(), one.counted()));
        let mut peaks: BTreeMap<String, u64> = own.collect();
        for copies in groups(stack) {
            if let Some((_, most)) = largest(&copies, stack, seen) {
                let names = copies.services.iter().map(|&at| &stack.services[at].name);
                peaks.extend(names.map(|name| (name.clone(), most.counted())));
            }
        }
        peaks
    };
    let stacks = matched.services.iter().zip(&loaded.stacks);
    stacks.map(of).collect()
}

/// What is said of it.
pub(super) fn report(matched: &Matched, loaded: &Loaded, machine: &Machine) -> UsageReport {
    let several = loaded.stacks.len() > 1;
    let name = |part: usize, name: &str| {
        if several {
            format!("{}/{name}", loaded.stacks[part].project)
        } else {
            name.to_owned()
        }
    };
    let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let mut services = Vec::new();
    let mut missing = Vec::new();
    let mut notes = Vec::new();
    let mut widened = Vec::new();
    let mut cpu = 0.0;
    for (part, seen) in matched.services.iter().enumerate() {
        for (service, observed) in seen {
            services.push(MeasuredReport {
                service: name(part, service),
                peak: observed.peak,
                counted: observed.counted(),
                samples: count(observed.samples),
                containers: count(observed.containers),
            });
            cpu += observed.cpu_percent / 100.0;
            if observed.is_widened() {
                widened.push(format!("{} {}", name(part, service), told(observed)));
            }
            if observed.is_pressed() {
                notes.push(format!(
                    "usage: {} was seen at {} of its limit of {}: nobody knows what it would take \
                     with more",
                    name(part, service),
                    Size(observed.peak),
                    Size(observed.limit.unwrap_or(0))
                ));
            }
        }
        let not_seen = matched.missing(part, &loaded.stacks[part]);
        missing.extend(not_seen.into_iter().map(|service| name(part, service)));
    }
    let samples = services.iter().map(|one| one.samples).max().unwrap_or(0);
    if !widened.is_empty() {
        notes.push(format!(
            "usage: what was seen only once is widened by {} %, since several samples over a day \
             see the peaks: {}",
            WIDENED - 100,
            widened.join("; ")
        ));
    }
    if !missing.is_empty() {
        notes.push(format!(
            "usage: nothing was measured of {}",
            missing.join(", ")
        ));
    }
    let others: u64 = matched
        .unmatched
        .values()
        .fold(0, |sum, peak| sum.saturating_add(*peak));
    if !matched.unmatched.is_empty() {
        let names: Vec<&str> = matched.unmatched.keys().map(String::as_str).collect();
        notes.push(format!(
            "usage: containers of none of these services took {}: {}; if they stay on that \
             machine, add --also others={}m",
            Size(others),
            names.join(", "),
            others.div_ceil(1 << 20)
        ));
    }
    if let Some(sustained) = machine
        .sustained_vcpus()
        .filter(|sustained| cpu > *sustained)
    {
        notes.push(format!(
            "CPU: the containers were seen to use {cpu:.2} CPUs, {} sustains {sustained}: when its \
             credits are spent, everything slows down",
            machine.name
        ));
    }
    UsageReport {
        samples,
        services,
        unmatched: matched
            .unmatched
            .iter()
            .map(|(container, peak)| UnmatchedReport {
                container: container.clone(),
                peak: *peak,
            })
            .collect(),
        missing,
        notes,
    }
}
