//! Verifies that a stack has become what the steps say, and nothing else.
//!
//! The result is loaded again, from the base with the override or from the edited files, and
//! compared with the base, key by key.

use std::collections::{BTreeMap, BTreeSet};

use compose_spec_loader::stack::{Memory, Service, Stack};
use compose_spec_loader::yaml::Node;

use super::desired::{Because, Wanted, WantedStack};
use super::settings::words;

/// An unexpected difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub service: String,
    /// The difference, as a sentence.
    pub what: String,
}

/// All differences between `result` and the desired state of `base`, in stack order.
pub fn verify(base: &Stack, result: &Stack, wanted: &WantedStack<'_>) -> Vec<Difference> {
    let wishes: BTreeMap<&str, &Wanted<'_>> = wanted
        .services
        .iter()
        .map(|wanted| (wanted.service.name.as_str(), wanted))
        .collect();
    let results: BTreeMap<&str, &Service> = by_name(result);
    let mut differences = Vec::new();
    for service in &base.services {
        let name = service.name.as_str();
        let found = results.get(name).copied();
        let whats = match (wishes.get(name), found) {
            (Some(wanted), found) if wanted.off.is_some() => {
                let runs = found.is_some_and(|found| found.active);
                runs.then(|| "it runs and should not".to_owned())
                    .into_iter()
                    .collect()
            }
            (_, None) => vec!["it is missing".to_owned()],
            (wanted, Some(found)) => compare(service, found, wanted.copied()),
        };
        differences.extend(whats.into_iter().map(|what| Difference {
            service: service.name.clone(),
            what,
        }));
    }
    let known = by_name(base);
    let new = result
        .services
        .iter()
        .filter(|it| !known.contains_key(it.name.as_str()));
    differences.extend(new.map(|service| Difference {
        service: service.name.clone(),
        what: "it is new".to_owned(),
    }));
    differences
}

fn by_name(stack: &Stack) -> BTreeMap<&str, &Service> {
    let services = stack.services.iter();
    services
        .map(|service| (service.name.as_str(), service))
        .collect()
}

/// The unexpected differences of a service that stays.
fn compare(base: &Service, result: &Service, wanted: Option<&Wanted<'_>>) -> Vec<String> {
    let mut whats = Vec::new();
    let mut say = |what: &str, is: String, should: String| {
        if is != should {
            whats.push(format!("{what} is {is} and should be {should}"));
        }
    };
    let size = |memory: Option<Memory>, change: Option<&Because<u64>>| match (change, memory) {
        (Some(change), _) => change.to.to_string(),
        (None, Some(memory)) => memory.bytes.to_string(),
        (None, None) => "not set".to_owned(),
    };
    let as_is = |memory: Option<Memory>| size(memory, None);
    say(
        "its limit",
        as_is(result.limit),
        size(base.limit, wanted.and_then(|it| it.limit.as_ref())),
    );
    say(
        "its reservation",
        as_is(result.reservation),
        size(
            base.reservation,
            wanted.and_then(|it| it.reservation.as_ref()),
        ),
    );
    say(
        "its memswap_limit",
        as_is(result.swap),
        size(base.swap, wanted.and_then(|it| it.swap.as_ref())),
    );
    let count = wanted
        .and_then(|it| it.count.as_ref())
        .map_or(base.count, |change| change.to);
    say(
        "the number of its containers",
        result.count.to_string(),
        count.to_string(),
    );
    say(
        "whether it runs",
        result.active.to_string(),
        base.active.to_string(),
    );

    let without = wanted.map(|it| it.without.as_slice()).unwrap_or_default();
    let waits = base
        .depends_on
        .keys()
        .filter(|name| !without.contains(&name.as_str()));
    let (is, should): (BTreeSet<_>, BTreeSet<_>) =
        (result.depends_on.keys().collect(), waits.collect());
    say("its dependencies", names(is), names(should));

    let command = words(result);
    let should = wanted
        .and_then(|it| it.command.as_ref())
        .map(|command| command.to.clone());
    if command != should.or_else(|| words(base)) {
        whats.push("its command is not as planned".to_owned());
    }
    whats.extend(variables(base, result, wanted));
    whats.extend(others(base, result, wanted));
    whats
}

fn names(names: BTreeSet<&String>) -> String {
    let names: Vec<&str> = names.into_iter().map(String::as_str).collect();
    if names.is_empty() {
        "nothing".to_owned()
    } else {
        names.join(", ")
    }
}

/// The unexpected differences in the environment. Values are not shown, because they may be
/// secrets.
fn variables(base: &Service, result: &Service, wanted: Option<&Wanted<'_>>) -> Vec<String> {
    let changes = wanted.map(|it| it.variables.as_slice()).unwrap_or_default();
    let [before, after] = [base, result].map(values);
    let mut all: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    all.extend(changes.iter().map(|variable| variable.name.as_str()));
    all.into_iter()
        .filter(|name| {
            let change = changes.iter().find(|change| change.name == *name);
            let should = match change {
                Some(change) => Some(Some(change.to.as_str())),
                None => before.get(name).copied(),
            };
            after.get(name).copied() != should
        })
        .map(|name| format!("its variable {name} is not as planned"))
        .collect()
}

/// The variables of `environment`. One without a value is passed through from the shell.
fn values(service: &Service) -> BTreeMap<&str, Option<&str>> {
    let variables = service.environment.iter();
    variables
        .map(|variable| (&*variable.name, variable.value.as_deref()))
        .collect()
}

/// Keys that are compared by meaning instead of spelling.
const BY_MEANING: [&str; 6] = [
    "command",
    "environment",
    "depends_on",
    "profiles",
    "links",
    "extends",
];

/// Keys that hold a limit, a reservation, memory with swap, or a count, compared by effective
/// value.
const SIZES: [&str; 7] = [
    "mem_limit",
    "mem_reservation",
    "memswap_limit",
    "scale",
    "deploy.replicas",
    "deploy.resources.limits.memory",
    "deploy.resources.reservations.memory",
];

/// All other differences.
fn others(base: &Service, result: &Service, wanted: Option<&Wanted<'_>>) -> Vec<String> {
    let mut differing = Vec::new();
    differ(
        Some(base.written()),
        Some(result.written()),
        "",
        &mut differing,
    );
    let is_changed = |key: &str| wanted.is_some() && SIZES.contains(&key);
    differing.retain(|key| !is_changed(key));
    differing
        .into_iter()
        .map(|key| format!("its `{key}` has changed"))
        .collect()
}

/// The paths at which two trees differ, ignoring spans.
fn differ(base: Option<&Node>, result: Option<&Node>, path: &str, out: &mut Vec<String>) {
    let is_leaf =
        |node: Option<&Node>| node.is_some_and(|node| node.as_map().is_none() && !node.is_null());
    if is_leaf(base) || is_leaf(result) {
        if !base
            .zip(result)
            .is_some_and(|(base, result)| base.is_same(result))
        {
            out.push(path.to_owned());
        }
        return;
    }
    let entries = [base, result].into_iter().flatten().flat_map(Node::entries);
    let keys: BTreeSet<&str> = entries.map(|(key, _)| &*key.text).collect();
    for key in keys {
        if path.is_empty() && BY_MEANING.contains(&key) {
            continue;
        }
        let below = if path.is_empty() {
            key.to_owned()
        } else {
            format!("{path}.{key}")
        };
        let [before, after] = [base, result].map(|node| node.and_then(|node| node.get(key)));
        differ(before, after, &below, out);
    }
}
