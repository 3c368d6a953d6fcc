//! What the user declares about a service: `x-budget` in the service, or `services` in
//! `.budget.yml`.

use std::collections::{BTreeMap, BTreeSet};

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};
use compose_spec_loader::near::nearest;
use compose_spec_loader::source::{Sources, Span};
use compose_spec_loader::stack::{Service, Stack};
use compose_spec_loader::yaml::Node;

use crate::evidence::Evidence;
pub use crate::knowledge::Importance;
use crate::knowledge::Need;
use crate::survey::{CountVariable, Declared, Floor};

use super::reader::Reader;
use super::{Target, values};

/// A size and where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    pub bytes: u64,
    pub at: Span,
}

/// Declarations about one service. `None` means not set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceKeys {
    /// The span of its name in `.budget.yml`.
    pub at: Option<Span>,
    /// How much depends on the service.
    pub importance: Option<Importance>,
    /// The least memory that one container needs.
    pub floor: Option<Stated>,
    /// The memory that one container is expected to use.
    pub expected: Option<Stated>,
    /// The variable to keep equal to its number of containers.
    pub count_variable: Option<CountVariable>,
}

impl ServiceKeys {
    /// Reads `x-budget`.
    ///
    /// # Errors
    ///
    /// Every unknown key and every invalid value.
    pub fn read(node: &Node, sources: &Sources) -> Result<Self, Vec<Finding>> {
        let mut reader = Reader::new(sources);
        let keys = Self::from_node(&mut reader, node, "`x-budget`");
        reader.finish(keys)
    }

    /// These declarations, with `others` as the fallback.
    #[must_use]
    pub fn or(&self, others: &Self) -> Self {
        Self {
            at: self.at.or(others.at),
            importance: self.importance.or(others.importance),
            floor: self.floor.or(others.floor),
            expected: self.expected.or(others.expected),
            count_variable: self
                .count_variable
                .clone()
                .or_else(|| others.count_variable.clone()),
        }
    }

    pub(super) fn from_node(reader: &mut Reader<'_>, node: &Node, what: &str) -> Self {
        let mut keys = Self::default();
        let known = ["importance", "floor", "expected", "count_variable"];
        for (key, value) in reader.fields(node, what, &known) {
            let name = format!("`{key}`");
            match key {
                "importance" => keys.importance = reader.choice(value, &name),
                "floor" => keys.floor = stated(reader, value, &name),
                "expected" => keys.expected = stated(reader, value, &name),
                _ => keys.count_variable = reader.parsed(value, &name, count_variable),
            }
        }
        if let (Some(floor), Some(expected)) = (keys.floor, keys.expected)
            && floor.bytes > expected.bytes
        {
            let message = "`floor` is above `expected`: the minimum cannot exceed the expected use";
            reader.refuse(floor.at, message, "lower `floor`, or raise `expected`");
        }
        keys
    }
}

/// What is declared of one service: in its `x-budget`, else in `.budget.yml`.
///
/// # Errors
///
/// Everything that is wrong with its `x-budget`.
pub fn keys(
    service: &Service,
    central: Option<&ServiceKeys>,
    sources: &Sources,
) -> Result<ServiceKeys, Vec<Finding>> {
    let own = match service.extension("x-budget") {
        Some(node) => ServiceKeys::read(node, sources).map_err(|wrong| {
            wrong
                .into_iter()
                .map(|one| one.service(&service.name))
                .collect::<Vec<_>>()
        })?,
        None => ServiceKeys::default(),
    };
    Ok(match central {
        Some(central) => own.or(central),
        None => own,
    })
}

/// What is declared of each service of a stack. Services that are switched off have no
/// declarations.
///
/// # Errors
///
/// Everything that is wrong with an `x-budget`.
pub fn declared(
    stack: &Stack,
    central: &BTreeMap<String, ServiceKeys>,
    sources: &Sources,
) -> Result<Vec<Declared>, Vec<Finding>> {
    let (mut all, mut wrong) = (Vec::new(), Vec::new());
    for service in &stack.services {
        let central = central.get(&service.name);
        let declared = if service.active {
            keys(service, central, sources).map(|keys| resolved(keys, service, central, sources))
        } else {
            Ok(Declared::default())
        };
        match declared {
            Ok(declared) => all.push(declared),
            Err(findings) => wrong.extend(findings),
        }
    }
    if wrong.is_empty() {
        Ok(all)
    } else {
        Err(wrong)
    }
}

/// The declarations with their places in words.
fn resolved(
    keys: ServiceKeys,
    service: &Service,
    central: Option<&ServiceKeys>,
    sources: &Sources,
) -> Declared {
    let place = |at: Span| {
        let at = sources.locate(at);
        format!("{}:{}", at.file, at.line)
    };
    let own = service.extension("x-budget");
    let own = own.filter(|node| node.get("importance").is_some());
    let importance_from = match (own, central.and_then(|keys| keys.at)) {
        (Some(node), _) => format!("x-budget says so, {}", place(node.span)),
        (None, Some(at)) => format!(".budget.yml says so, {}", place(at)),
        (None, None) => String::new(),
    };
    Declared {
        importance: keys
            .importance
            .map(|importance| (importance, importance_from)),
        floor: keys.floor.map(|floor| Floor {
            bytes: floor.bytes,
            evidence: Evidence::Declared,
            from: place(floor.at),
        }),
        expected: keys.expected.map(|expected| {
            Need::new(
                ByteSize(expected.bytes),
                Evidence::Declared,
                place(expected.at),
            )
        }),
        count_variable: keys.count_variable,
    }
}

/// Warnings about services in `.budget.yml` that no target defines, most likely misspelt. `defined`
/// are the names of the services of all targets.
pub fn undefined_services<'n>(
    targets: &[Target],
    defined: impl Iterator<Item = &'n str>,
) -> Vec<Finding> {
    let Some(target) = targets.first().filter(|target| target.name.is_some()) else {
        return Vec::new();
    };
    // `project/service` if several stacks share a machine. No name contains a slash.
    let names = defined.filter_map(|name| name.rsplit('/').next());
    let known: BTreeSet<&str> = names.collect();
    let unknown = target
        .services
        .iter()
        .filter(|(name, _)| !known.contains(name.as_str()));
    unknown
        .filter_map(|(name, keys)| {
            let message = format!("no target defines a service `{name}`");
            let finding = Finding::new("unknown-service", Severity::Warning, message).at(keys.at?);
            Some(match nearest(name, known.iter().copied()) {
                Some(near) => finding.help(format!("did you mean `{near}`?")),
                None => finding,
            })
        })
        .collect()
}

pub(super) fn stated(reader: &mut Reader<'_>, node: &Node, what: &str) -> Option<Stated> {
    let bytes = reader.parsed(node, what, |text| match values::size(text)? {
        0 => Err("the size must be greater than 0".to_owned()),
        bytes => Ok(bytes),
    })?;
    Some(Stated {
        bytes,
        at: node.span,
    })
}

fn count_variable(text: &str) -> Result<CountVariable, String> {
    // A service name may contain dots, a variable name may not.
    match text.rsplit_once('.') {
        Some((service, variable)) if !service.is_empty() && !variable.is_empty() => {
            Ok(CountVariable {
                service: service.to_owned(),
                variable: variable.to_owned(),
            })
        }
        _ => Err("not SERVICE.VARIABLE, such as worker.EXECUTOR_COUNT".to_owned()),
    }
}
