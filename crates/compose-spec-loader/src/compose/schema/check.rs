//! Checks a tree against the schema tables.

use std::fmt::Write as _;

use super::shape::{
    BOOLEAN, INTEGER, List, Mapping, NULL, NUMBER, Names, Others, STRING, Shape, Text, Types,
};
use super::suggest;
use super::unique::first_repetition;
use crate::compose::refusal::{
    Brief, DUPLICATE_ITEM, INVALID_VALUE, MISSING_ATTRIBUTE, Trail, UNKNOWN_ATTRIBUTE, WRONG_TYPE,
};
use crate::finding::Finding;
use crate::source::Sources;
use crate::yaml::{Key, Map, Node, Value};

/// The findings so far.
pub(super) struct Check<'a> {
    pub(super) sources: &'a Sources,
    pub(super) findings: Vec<Finding>,
}

impl Check<'_> {
    /// Checks a value against its shape.
    pub(super) fn value(&mut self, node: &Node, shape: &Shape, trail: &Trail<'_>) {
        match (&node.value, shape.list, shape.mapping) {
            (Value::Seq(items), Some(list), _) => self.items(items, list, trail),
            (Value::Map(map), _, Some(mapping)) => self.entries(map, mapping, node, trail),
            _ if types_of(&node.value) & shape.types != 0 => self.scalar(node, shape, trail),
            _ => self.wrong_type(node, shape, trail),
        }
    }

    fn items(&mut self, items: &[Node], list: List, trail: &Trail<'_>) {
        for (index, item) in items.iter().enumerate() {
            self.value(item, list.items, &trail.index(index));
        }
        if list.unique
            && let Some((first, second)) = first_repetition(items)
        {
            let finding = trail
                .index(second)
                .refuse(
                    DUPLICATE_ITEM,
                    format!("`{trail}` lists the same item twice"),
                    items[second].span,
                )
                .label("again here")
                .related(items[first].span, "first here")
                .help("remove one of the two");
            self.findings.push(finding);
        }
    }

    fn entries(&mut self, map: &Map, mapping: &'static Mapping, node: &Node, trail: &Trail<'_>) {
        for required in mapping.required {
            if !map.contains_key(*required) {
                let finding = trail.refuse(
                    MISSING_ATTRIBUTE,
                    format!(
                        "`{trail}` lacks `{required}`, which {} requires",
                        mapping.what
                    ),
                    trail.key_span().unwrap_or(node.span),
                );
                self.findings
                    .push(finding.help(format!("add `{required}:`")));
            }
        }
        for (key, value) in map {
            let below = trail.key(key);
            if let Some(shape) = mapping.attribute(&key.text) {
                self.value(value, shape, &below);
            } else if let Some((names, shape)) = mapping.named
                && names.allow(&key.text)
            {
                self.value(value, shape, &below);
            } else if !ignored(mapping.others, &key.text) {
                self.unknown_key(key, value, mapping, trail);
            }
        }
    }

    fn scalar(&mut self, node: &Node, shape: &Shape, trail: &Trail<'_>) {
        match (&node.value, shape.text) {
            (Value::Str(text), Text::OneOf(words)) if !words.contains(&&**text) => {
                let finding = trail.refuse(
                    INVALID_VALUE,
                    format!("`{trail}` cannot be `{}`", Brief(text)),
                    node.span,
                );
                self.findings
                    .push(suggest::word(finding, text, words, node.span));
            }
            (Value::Str(text), Text::Like(accepts, what)) if !accepts(text) => {
                let finding = trail.refuse(
                    INVALID_VALUE,
                    format!("`{trail}` cannot be `{}`", Brief(text)),
                    node.span,
                );
                self.findings.push(finding.help(format!("write {what}")));
            }
            _ => self.range(node, shape, trail),
        }
    }

    fn range(&mut self, node: &Node, shape: &Shape, trail: &Trail<'_>) {
        let Some((least, greatest)) = shape.range else {
            return;
        };
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a cast to i128 saturates, far outside every bound"
        )]
        let number = match node.value {
            Value::Int(number) => i128::from(number),
            Value::Uint(number) => i128::from(number),
            Value::Float(number) => number as i128,
            _ => return,
        };
        if number < i128::from(least) {
            let message = format!("`{trail}` is below {least}");
            self.findings
                .push(trail.refuse(INVALID_VALUE, message, node.span));
        } else if greatest != i64::MAX && number > i128::from(greatest) {
            let message = format!("`{trail}` is above {greatest}");
            self.findings
                .push(trail.refuse(INVALID_VALUE, message, node.span));
        }
    }

    fn wrong_type(&mut self, node: &Node, shape: &Shape, trail: &Trail<'_>) {
        let message = format!(
            "`{trail}` takes {}, not {}",
            wanted(shape),
            found(&node.value)
        );
        // A null may have no text of its own, so the key is underlined.
        let at = if node.is_null() {
            trail.key_span().unwrap_or(node.span)
        } else {
            node.span
        };
        let finding = trail.refuse(WRONG_TYPE, message, at);
        self.findings
            .push(suggest::form(finding, node, shape, self.sources));
    }

    fn unknown_key(
        &mut self,
        key: &Key,
        value: &Node,
        mapping: &'static Mapping,
        trail: &Trail<'_>,
    ) {
        let below = trail.key(key);
        let finding = match mapping.named {
            Some((names, _)) if mapping.attributes.is_empty() => below
                .refuse(
                    INVALID_VALUE,
                    format!(
                        "`{}` is not a valid name in {}",
                        Brief(&key.text),
                        mapping.what
                    ),
                    key.span,
                )
                .help(name_rule(names)),
            _ => suggest::attribute(
                below.refuse(
                    UNKNOWN_ATTRIBUTE,
                    format!(
                        "`{}` is not an attribute of {}",
                        Brief(&key.text),
                        mapping.what
                    ),
                    key.span,
                ),
                key,
                value,
                mapping,
            ),
        };
        self.findings.push(finding);
    }
}

fn ignored(others: Others, key: &str) -> bool {
    match others {
        Others::Extensions => key.starts_with("x-"),
        Others::Refused => false,
        Others::Ignored => true,
    }
}

/// All types that a value has: an integer is a number, too.
///
/// Timestamps have none: the validator does not know them, so they match no type.
fn types_of(value: &Value) -> Types {
    match value {
        Value::Null => NULL,
        Value::Bool(_) => BOOLEAN,
        Value::Int(_) | Value::Uint(_) => INTEGER | NUMBER,
        Value::Float(number) if number.is_finite() && number.fract() == 0.0 => INTEGER | NUMBER,
        Value::Float(_) => NUMBER,
        Value::Str(_) => STRING,
        Value::Time(_) | Value::Seq(_) | Value::Map(_) => 0,
    }
}

/// For example `text, a number or a list`.
fn wanted(shape: &Shape) -> String {
    let mut kinds = Vec::new();
    for (bit, words) in [
        (STRING, "text"),
        (BOOLEAN, "true"),
        (BOOLEAN, "false"),
        (NUMBER, "a number"),
        (INTEGER, "a whole number"),
        (NULL, "nothing"),
    ] {
        if shape.types & bit != 0 {
            kinds.push(words);
        }
    }
    if shape.list.is_some() {
        kinds.push("a list");
    }
    if shape.mapping.is_some() {
        kinds.push("a mapping");
    }
    let mut sentence = String::new();
    for (index, kind) in kinds.iter().enumerate() {
        let joint = match index {
            0 => "",
            _ if index + 1 == kinds.len() => " or ",
            _ => ", ",
        };
        // Writing to a string does not fail.
        let _ = write!(sentence, "{joint}{kind}");
    }
    sentence
}

/// The type of a value in plain English.
pub(super) fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Int(_) | Value::Uint(_) => "a whole number",
        Value::Float(_) => "a number",
        Value::Time(_) => "a date",
        Value::Str(_) => "text",
        Value::Seq(_) => "a list",
        Value::Map(_) => "a mapping",
    }
}

fn name_rule(names: Names) -> &'static str {
    match names {
        Names::Resource => "use letters, digits, `.`, `_` and `-` only",
        Names::Lowercase => "use lowercase letters only",
        Names::Line | Names::Something => "give it a name of at least one character on one line",
    }
}
