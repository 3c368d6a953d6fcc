//! Builds the report of the measurements.

use compose_spec_loader::stack::Stack;

use crate::budget::Size;
use crate::host::Machine;
use crate::survey::in_words;
use crate::usage::{Matched, WIDENED};

use super::plan::{MeasuredReport, UnmatchedReport, UsageReport};

impl UsageReport {
    /// The measurements of the stacks that share a machine.
    pub fn new(matched: &Matched, stacks: &[Stack], machine: &Machine) -> Self {
        let several = stacks.len() > 1;
        let name = |part: usize, name: &str| {
            if several {
                format!("{}/{name}", stacks[part].project)
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
                    widened.push(format!("{} {}", name(part, service), in_words(observed)));
                }
                if observed.is_pressed() {
                    notes.push(format!(
                        "usage: {} reached {} of its limit of {}: it may need more than that",
                        name(part, service),
                        Size(observed.peak),
                        Size(observed.limit.unwrap_or(0))
                    ));
                }
            }
            let not_seen = matched.missing(part, &stacks[part]);
            missing.extend(not_seen.into_iter().map(|service| name(part, service)));
        }
        let samples = services.iter().map(|one| one.samples).max().unwrap_or(0);
        if !widened.is_empty() {
            notes.push(format!(
                "usage: single samples are raised by {} %, because they miss peaks; record several \
             over a day: {}",
                WIDENED - 100,
                widened.join("; ")
            ));
        }
        if !missing.is_empty() {
            notes.push(format!("usage: no measurements of {}", missing.join(", ")));
        }
        let others: u64 = matched
            .unmatched
            .values()
            .fold(0, |sum, peak| sum.saturating_add(*peak));
        if !matched.unmatched.is_empty() {
            let names: Vec<&str> = matched.unmatched.keys().map(String::as_str).collect();
            notes.push(format!(
                "usage: containers of other services used {}: {}; if they stay on that machine, \
                 add --also others={}m",
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
                "CPU: the containers used up to {cpu:.2} CPUs, {} sustains {sustained}: once its \
             credits are spent, everything slows down",
                machine.name
            ));
        }
        Self {
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
}
