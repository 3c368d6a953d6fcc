//! An index of the variables of a stack, by the services that they may count or list.

use std::collections::{BTreeMap, BTreeSet};

use compose_spec_loader::source::Span;
use compose_spec_loader::stack::Service;

use crate::knowledge::facts::Facts;

use super::hosts::hosts_in;

/// The variables of all running services, indexed because both a stack and its plan can be large.
#[derive(Default)]
pub struct Environments<'s> {
    all: Vec<Entry<'s>>,
    /// By each word of the variable name, without a plural `S`.
    by_word: BTreeMap<String, Vec<usize>>,
    /// By each host name in the value.
    by_host: BTreeMap<String, Vec<usize>>,
}

pub(super) struct Entry<'s> {
    pub(super) service: &'s Service,
    pub(super) variable: String,
    pub(super) value: Option<String>,
    pub(super) at: Option<Span>,
}

impl<'s> Environments<'s> {
    pub fn gather(services: &[Facts<'s>]) -> Self {
        let mut found = Self {
            all: Vec::new(),
            by_word: BTreeMap::new(),
            by_host: BTreeMap::new(),
        };
        for facts in services.iter().filter(|facts| facts.service.active) {
            let service = facts.service;
            for (variable, value, at) in facts.variables.all() {
                found.add(Entry {
                    service,
                    variable: variable.to_owned(),
                    value: value.map(str::to_owned),
                    at,
                });
            }
        }
        found
    }

    fn add(&mut self, entry: Entry<'s>) {
        let index = self.all.len();
        let upper = entry.variable.to_ascii_uppercase();
        for word in upper.split('_') {
            let of_word = self.by_word.entry(singular(word).to_owned());
            of_word.or_default().push(index);
        }
        for host in hosts_in(entry.value.as_deref().unwrap_or_default()) {
            self.by_host.entry(host.to_owned()).or_default().push(index);
        }
        self.all.push(entry);
    }

    /// The variables whose name has this word, or whose value lists one of these hosts, in file
    /// order.
    pub(super) fn about(&self, word: &str, hosts: &[&str]) -> impl Iterator<Item = &Entry<'s>> {
        let last = word.to_ascii_uppercase();
        let counting = self.by_word.get(singular(&last));
        let listing = hosts.iter().map(|host| self.by_host.get(*host));
        let found: BTreeSet<usize> = std::iter::once(counting)
            .chain(listing)
            .flatten()
            .flatten()
            .copied()
            .collect();
        found.into_iter().map(|index| &self.all[index])
    }
}

/// Removes a plural `S`.
pub(super) fn singular(word: &str) -> &str {
    word.strip_suffix('S').unwrap_or(word)
}
