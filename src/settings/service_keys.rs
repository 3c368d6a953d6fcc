//! What the user declares about a service: `x-budget` in the service, or `services` in
//! `.budget.yml`.

use crate::finding::Finding;
pub use crate::knowledge::Importance;
use crate::source::{Sources, Span};
use crate::yaml::Node;

use super::reader::Reader;
use super::values;

/// A size and where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    pub bytes: u64,
    pub at: Span,
}

/// An environment variable of one service that holds the number of containers of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountVariable {
    /// The service that has the variable.
    pub service: String,
    /// The name of the variable.
    pub variable: String,
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
    // A service name may contain dots, a variable name may not.
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
