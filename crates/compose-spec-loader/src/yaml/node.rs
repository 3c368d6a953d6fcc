//! Decoded values with their source spans.

use std::rc::Rc;

use indexmap::IndexMap;

use crate::source::Span;

#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub value: Value,
    /// Where the value is written. For a value that a loading stage generates, the place that
    /// caused it.
    pub span: Span,
}

/// A mapping in file order. Each key has its own span.
pub type Map = IndexMap<Key, Node, foldhash::fast::RandomState>;

/// A mapping key. Equality and hash use its text only.
#[derive(Debug, Clone)]
pub struct Key {
    pub text: Rc<str>,
    pub span: Span,
}

/// The value go-yaml produces when it decodes a node into `any`.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`, `~`, or nothing at all.
    Null,
    /// `true` or `false` (YAML 1.2: `yes` and `on` are strings).
    Bool(bool),
    /// An integer that fits in an `i64`.
    Int(i64),
    /// An integer from 2^63 to 2^64 - 1.
    Uint(u64),
    /// Any other number.
    Float(f64),
    /// A date or time, as written.
    Time(Rc<str>),
    Str(Rc<str>),
    Seq(Vec<Node>),
    Map(Map),
}

impl Key {
    pub fn new(text: impl Into<Rc<str>>, span: Span) -> Self {
        Self {
            text: text.into(),
            span,
        }
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Key {}

impl std::hash::Hash for Key {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        // Hashes like `str`, so that lookups work with a plain `&str`.
        (*self.text).hash(state);
    }
}

impl indexmap::Equivalent<Key> for str {
    fn equivalent(&self, key: &Key) -> bool {
        *self == *key.text
    }
}

impl Node {
    pub fn new(value: Value, span: Span) -> Self {
        Self { value, span }
    }

    pub fn string(text: impl Into<Rc<str>>, span: Span) -> Self {
        Self::new(Value::Str(text.into()), span)
    }

    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::Str(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_map(&self) -> Option<&Map> {
        match &self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    pub fn as_map_mut(&mut self) -> Option<&mut Map> {
        match &mut self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    pub fn as_seq(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Seq(items) => Some(items),
            _ => None,
        }
    }

    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// The value of a key, if this is a mapping that contains it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.get(key)
    }

    /// The value under a path of keys.
    pub fn at_path(&self, path: &[&str]) -> Option<&Node> {
        path.iter().try_fold(self, |node, key| node.get(key))
    }

    /// Whether both have the same value, places and the order of keys aside.
    pub fn is_same(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (Value::Seq(ones), Value::Seq(others)) => {
                ones.len() == others.len()
                    && ones
                        .iter()
                        .zip(others)
                        .all(|(one, other)| one.is_same(other))
            }
            (Value::Map(ones), Value::Map(others)) => {
                let has =
                    |key: &Key, one: &Self| others.get(key).is_some_and(|other| one.is_same(other));
                ones.len() == others.len() && ones.iter().all(|(key, one)| has(key, one))
            }
            (one, other) => one == other,
        }
    }

    /// The entries of a mapping. Empty for any other value.
    pub fn entries(&self) -> impl Iterator<Item = (&Key, &Node)> {
        self.as_map().into_iter().flatten()
    }
}
