//! A value with its place in a file.

use std::rc::Rc;

use indexmap::IndexMap;

use crate::source::Span;

/// A value and the place it was written at.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it was written; for what a stage made up, the place that made it do so.
    pub span: Span,
}

/// A mapping in the order of the file. Keys carry their own place.
pub type Map = IndexMap<Key, Node, foldhash::fast::RandomState>;

/// A mapping's key; compares and hashes by its text alone.
#[derive(Debug, Clone)]
pub struct Key {
    /// The key itself.
    pub text: Rc<str>,
    /// Where it was written.
    pub span: Span,
}

/// What go-yaml makes of a node that is decoded into `any`.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `null`, `~`, or nothing at all.
    Null,
    /// `true` or `false` (YAML 1.2: `yes` and `on` are strings).
    Bool(bool),
    /// A whole number that fits in 64 bits with a sign.
    Int(i64),
    /// A whole number between 2^63 and 2^64.
    Uint(u64),
    /// Any other number.
    Float(f64),
    /// A date or time, as it was written.
    Time(Rc<str>),
    /// Text.
    Str(Rc<str>),
    /// A list.
    Seq(Vec<Node>),
    /// A mapping.
    Map(Map),
}

impl Key {
    /// A key and its place.
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
        // The same hash as `str`, so that a map can be asked with a plain text.
        (*self.text).hash(state);
    }
}

impl indexmap::Equivalent<Key> for str {
    fn equivalent(&self, key: &Key) -> bool {
        *self == *key.text
    }
}

impl Node {
    /// A value and its place.
    pub fn new(value: Value, span: Span) -> Self {
        Self { value, span }
    }

    /// Text and its place.
    pub fn string(text: impl Into<Rc<str>>, span: Span) -> Self {
        Self::new(Value::Str(text.into()), span)
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::Str(text) => Some(text),
            _ => None,
        }
    }

    /// The mapping, if it is one.
    pub fn as_map(&self) -> Option<&Map> {
        match &self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The mapping, if it is one.
    pub fn as_map_mut(&mut self) -> Option<&mut Map> {
        match &mut self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The list, if it is one.
    pub fn as_seq(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Seq(items) => Some(items),
            _ => None,
        }
    }

    /// Whether it is null.
    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// The value under a key, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.get(key)
    }

    /// The value under a path of keys.
    pub fn at_path(&self, path: &[&str]) -> Option<&Node> {
        path.iter().try_fold(self, |node, key| node.get(key))
    }

    /// Keys and values, if this is a mapping; nothing otherwise.
    pub fn entries(&self) -> impl Iterator<Item = (&Key, &Node)> {
        self.as_map().into_iter().flatten()
    }
}
