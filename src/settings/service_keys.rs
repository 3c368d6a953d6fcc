//! What a team knows about a service: `x-budget` beside it, or `services` in `.budget.yml`.

use crate::finding::Finding;
pub use crate::knowledge::Importance;
use crate::source::{Sources, Span};
use crate::yaml::Node;

use super::reader::Reader;
use super::values;

/// A size and the place that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    /// Bytes.
    pub bytes: u64,
    /// The value's place.
    pub at: Span,
}

/// An environment variable of a service that holds the count of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountVariable {
    /// The service whose environment it is in.
    pub service: String,
    /// Its name.
    pub variable: String,
}

/// What is known about one service; what is not said is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceKeys {
    /// Its name's place in `.budget.yml`.
    pub at: Option<Span>,
    /// How much would be lost without it.
    pub importance: Option<Importance>,
    /// The least that one container can work with.
    pub floor: Option<Stated>,
    /// What one container will probably take.
    pub expected: Option<Stated>,
    /// The variable that must follow its count.
    pub count_variable: Option<CountVariable>,
}

impl ServiceKeys {
    /// Reads `x-budget`.
    ///
    /// # Errors
    ///
    /// Every unknown key and every value that is not what it has to be.
    pub fn read(node: &Node, sources: &Sources) -> Result<Self, Vec<Finding>> {
        let mut reader = Reader::new(sources);
        let keys = Self::from_node(&mut reader, node, "`x-budget`");
        reader.finish(keys)
    }

    /// These keys, and the others where these say nothing.
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
                "importance" => keys.importance = reader.choice(value, &name, &IMPORTANCE),
                "floor" => keys.floor = stated(reader, value, &name),
                "expected" => keys.expected = stated(reader, value, &name),
                _ => keys.count_variable = reader.parsed(value, &name, count_variable),
            }
        }
        if let (Some(floor), Some(expected)) = (keys.floor, keys.expected)
            && floor.bytes > expected.bytes
        {
            let message = "`floor` is above `expected`: it cannot need more than it takes";
            reader.refuse(
                floor.at,
                message,
                "lower the floor, or raise what is expected",
            );
        }
        keys
    }
}

pub(super) const IMPORTANCE: [(&str, Importance); 3] = [
    ("optional", Importance::Optional),
    ("important", Importance::Important),
    ("core", Importance::Core),
];

pub(super) fn stated(reader: &mut Reader<'_>, node: &Node, what: &str) -> Option<Stated> {
    let bytes = reader.parsed(node, what, |text| match values::size(text)? {
        0 => Err("every container takes something".to_owned()),
        bytes => Ok(bytes),
    })?;
    Some(Stated {
        bytes,
        at: node.span,
    })
}

fn count_variable(text: &str) -> Result<CountVariable, String> {
    // A service's name may hold points, the name of a variable may not.
    match text.rsplit_once('.') {
        Some((service, variable)) if !service.is_empty() && !variable.is_empty() => {
            Ok(CountVariable {
                service: service.to_owned(),
                variable: variable.to_owned(),
            })
        }
        _ => Err("not a service and its variable, such as worker.EXECUTOR_COUNT".to_owned()),
    }
}
