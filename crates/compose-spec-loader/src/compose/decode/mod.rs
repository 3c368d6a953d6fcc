//! Checks that all values decode to compose-go's types.
//!
//! Compose decodes the tree into structs and reports all failures, also for services that no
//! profile enables. The schema check has passed by then, but it accepts many texts that must be
//! parsed here: sizes, durations, booleans.

mod kind;
#[cfg(test)]
mod tests;

use self::kind::{Kind, PROJECT, Record, attribute};
use super::bytes::ram_in_bytes;
use super::refusal::{INVALID_VALUE, Trail, WRONG_TYPE};
use super::{duration, shell};
use crate::finding::Finding;
use crate::source::Sources;
use crate::yaml::{Map, Node, Value, parse_float};

/// All values that cannot be decoded, in the order of the tree.
///
/// Compose's warnings are added to `warnings`. `sources` is used only for suggested edits.
pub(super) fn check(root: &Map, sources: &Sources, warnings: &mut Vec<String>) -> Vec<Finding> {
    let mut check = Check {
        sources,
        warnings,
        findings: Vec::new(),
    };
    check.record(root, PROJECT, &Trail::ROOT);
    check.findings
}

struct Check<'a> {
    sources: &'a Sources,
    warnings: &'a mut Vec<String>,
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn value(&mut self, node: &Node, kind: &'static Kind, trail: &Trail<'_>) {
        // Null leaves an attribute unset.
        if node.is_null() {
            return;
        }
        match (kind, &node.value) {
            (Kind::Record(record), Value::Map(map)) => self.record(map, record, trail),
            (Kind::List(each), Value::Seq(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(item, each, &trail.index(index));
                }
            }
            (Kind::Named(each), Value::Map(map)) => {
                map.iter()
                    .for_each(|(key, value)| self.value(value, each, &trail.key(key)));
            }
            (Kind::Extensible(each), Value::Map(map)) => {
                let names = map.iter().filter(|(key, _)| !key.text.starts_with("x-"));
                names.for_each(|(key, value)| self.value(value, each, &trail.key(key)));
            }
            (Kind::Texts, Value::Map(map)) => self.texts(map, trail),
            (Kind::Mapping, Value::Map(_)) | (Kind::Pairs, Value::Map(_) | Value::Seq(_)) => {}
            (
                Kind::Record(_)
                | Kind::Named(_)
                | Kind::Extensible(_)
                | Kind::Mapping
                | Kind::Pairs
                | Kind::Texts,
                _,
            ) => {
                self.refuse(node, trail, NOT_A_MAPPING);
            }
            (Kind::List(_), _) => {
                self.refuse(node, trail, NOT_A_LIST);
            }
            (Kind::Environment, Value::Seq(items)) => self.environment(items, trail, true),
            (Kind::Arguments, Value::Seq(items)) => self.environment(items, trail, false),
            (Kind::Hosts, _) => self.hosts(node, trail),
            _ => self.scalar(node, kind, trail),
        }
    }

    fn record(&mut self, map: &Map, record: &'static Record, trail: &Trail<'_>) {
        for (key, value) in map {
            let kind = attribute(record, &key.text).or_else(|| folded(map, record, &key.text));
            if let Some(kind) = kind {
                self.value(value, kind, &trail.key(key));
            }
        }
    }

    fn scalar(&mut self, node: &Node, kind: &Kind, trail: &Trail<'_>) {
        match kind {
            Kind::Switch => self.switch(node, trail),
            Kind::Size => self.size(node, trail),
            Kind::Duration => self.duration(node, trail),
            _ => {
                if let Some(fault) = scalar_fault(node, kind) {
                    self.refuse(node, trail, fault);
                }
            }
        }
    }

    fn switch(&mut self, node: &Node, trail: &Trail<'_>) {
        let truth = match &node.value {
            Value::Bool(_) => return,
            Value::Str(word) => match &*word.to_lowercase() {
                "true" | "false" => return,
                "y" | "yes" | "on" => Some((word, "true")),
                "n" | "no" | "off" => Some((word, "false")),
                _ => None,
            },
            _ => None,
        };
        match truth {
            Some((word, truth)) => self.warnings.push(format!(
                "\"{word}\" for boolean is not supported by YAML 1.2, please use `{truth}`"
            )),
            None => self.refuse(node, trail, NOT_TRUE_OR_FALSE.of(&node.value)),
        }
    }

    /// A number with a fraction passes, and counts as 0 later.
    fn size(&mut self, node: &Node, trail: &Trail<'_>) {
        let Value::Str(text) = &node.value else {
            return;
        };
        let Err(error) = ram_in_bytes(text) else {
            return;
        };
        let message = format!("`{trail}` cannot be read: {error}");
        let mut finding = trail.refuse(INVALID_VALUE, message, node.span);
        if let Some(suggestion) = error.suggestion() {
            finding = finding.help(format!("write `{suggestion}`"));
            // A value that comes from a variable must not overwrite the variable.
            if self.sources.text(node.span).trim_matches(['"', '\'']) == &**text {
                finding = finding.edit(node.span, suggestion);
            }
        }
        self.findings.push(finding);
    }

    fn duration(&mut self, node: &Node, trail: &Trail<'_>) {
        let Value::Str(text) = &node.value else {
            return;
        };
        if let Err(error) = duration::parse(text) {
            let message = format!("`{trail}` is not a duration: {}", error.reason());
            let finding = trail.refuse(INVALID_VALUE, message, node.span);
            self.findings
                .push(finding.help("write it like `90s`, `1m30s` or `1.5h`"));
        }
    }

    /// A mapping of names to texts, all of which are passed on unchanged.
    fn texts(&mut self, map: &Map, trail: &Trail<'_>) {
        for (key, value) in map {
            let below = trail.key(key);
            if key.text.starts_with("x-") {
                let message = format!("`{below}` is an extension, which is not allowed here");
                let finding = below.refuse(INVALID_VALUE, message, key.span);
                self.findings.push(finding.help("remove it"));
            } else {
                self.value(value, &Kind::Text, &below);
            }
        }
    }

    /// Checks the keys of `KEY=value` items; keys without a value only if `bare`.
    fn environment(&mut self, items: &[Node], trail: &Trail<'_>, bare: bool) {
        for (index, item) in items.iter().enumerate() {
            let Value::Str(text) = &item.value else {
                continue;
            };
            let key = match text.split_once('=') {
                Some((key, _)) => key,
                None if bare => text,
                None => continue,
            };
            if key.bytes().last().is_some_and(is_blank) {
                let message = format!("`{}` has a blank before its `=`", trail.index(index));
                let finding = trail.refuse(INVALID_VALUE, message, item.span);
                self.findings
                    .push(finding.help("write `KEY=value` without blanks"));
            }
        }
    }

    fn hosts(&mut self, node: &Node, trail: &Trail<'_>) {
        for (key, _) in node.entries() {
            let fault = if key.text.starts_with("x-") {
                "is an extension, which is not allowed here"
            } else if is_host(&key.text) {
                continue;
            } else {
                "is not a host's name"
            };
            let below = trail.key(key);
            let finding = below.refuse(INVALID_VALUE, format!("`{below}` {fault}"), key.span);
            self.findings
                .push(finding.help("write a name without `:` and `=`"));
        }
        for (index, item) in node.as_seq().unwrap_or_default().iter().enumerate() {
            let Value::Str(text) = &item.value else {
                continue;
            };
            let host = text
                .split_once('=')
                .or_else(|| text.split_once(':'))
                .map(|(host, _)| host);
            if !host.is_some_and(is_host) {
                let message = format!("`{}` is not `host=address`", trail.index(index));
                let finding = trail.refuse(INVALID_VALUE, message, item.span);
                self.findings.push(finding.help("write `HOST=ADDRESS`"));
            }
        }
    }

    fn refuse(&mut self, node: &Node, trail: &Trail<'_>, fault: Fault) {
        let Fault { id, what, help } = fault;
        let finding = trail.refuse(id, format!("`{trail}` {what}"), node.span);
        self.findings.push(finding.help(help));
    }
}

/// What is wrong with a value, and what to write instead.
#[derive(Clone, Copy)]
struct Fault {
    id: &'static str,
    what: &'static str,
    help: &'static str,
}

impl Fault {
    /// A value of the wrong type.
    const fn wrong_type(what: &'static str, help: &'static str) -> Self {
        Self {
            id: WRONG_TYPE,
            what,
            help,
        }
    }

    /// Changes the id for a text: its type is right, but its content is not.
    fn of(self, value: &Value) -> Self {
        let id = if let Value::Str(_) = value {
            INVALID_VALUE
        } else {
            self.id
        };
        Self { id, ..self }
    }
}

const NOT_A_MAPPING: Fault =
    Fault::wrong_type("is not a mapping", "write `name: value` lines below it");
const NOT_A_LIST: Fault = Fault::wrong_type("is not a list", "write it as a list");
const NOT_TEXT: Fault = Fault::wrong_type("is not text", "put it in quotes");
const NOT_TRUE_OR_FALSE: Fault = Fault::wrong_type("is not a boolean", "write `true` or `false`");
const NOT_WHOLE: Fault = Fault::wrong_type("is not a whole number", "write digits only");
const NOT_A_NUMBER: Fault = Fault::wrong_type("is not a number", "write it like `0.5`");
const TEXT_FOR_A_NUMBER: Fault = Fault::wrong_type(
    "is text but must be a number",
    "write the number without quotes",
);
const NOT_A_COUNT: Fault = Fault::wrong_type(
    "is neither a whole number nor `all`",
    "write a whole number or `all`",
);
const NOT_A_MODE: Fault = Fault::wrong_type("is not an octal file mode", "write it like `0440`");
const NOT_SPLIT: Fault = Fault {
    id: INVALID_VALUE,
    what: "cannot be split into words: a quote or bracket is not closed",
    help: "close it, put a `\\` before it, or write the command as a list",
};
const NEGATIVE: Fault = Fault {
    id: INVALID_VALUE,
    what: "must not be negative",
    help: "write 0 or more",
};
const NOT_FINITE: Fault = Fault {
    id: INVALID_VALUE,
    what: "is not a finite number",
    help: "write it like `0.5`",
};

/// Why a scalar cannot be decoded.
fn scalar_fault(node: &Node, kind: &Kind) -> Option<Fault> {
    let value = &node.value;
    let unless = |good: bool, fault: Fault| (!good).then(|| fault.of(value));
    match kind {
        Kind::Text => unless(matches!(value, Value::Str(_) | Value::Int(_)), NOT_TEXT),
        // The canonical form keeps port ranges as text.
        Kind::Port if matches!(value, Value::Str(_)) => None,
        Kind::Natural | Kind::Port => natural_fault(value),
        Kind::Whole => {
            let good = match value {
                Value::Str(text) => text.parse::<i64>().is_ok(),
                _ => matches!(value, Value::Int(_) | Value::Uint(_) | Value::Float(_)),
            };
            unless(good, NOT_WHOLE)
        }
        // Compose accepts all other numbers here.
        Kind::Cpus if matches!(value, Value::Uint(_)) => Some(NOT_A_NUMBER),
        Kind::Real | Kind::Cpus => real_fault(value),
        Kind::DeviceCount => {
            let good = match value {
                Value::Str(text) => text.eq_ignore_ascii_case("all") || text.parse::<i64>().is_ok(),
                _ => matches!(value, Value::Int(_)),
            };
            unless(good, NOT_A_COUNT)
        }
        Kind::FileMode => {
            let good = match value {
                Value::Str(text) => i64::from_str_radix(text, 8).is_ok(),
                _ => matches!(value, Value::Int(_)),
            };
            unless(good, NOT_A_MODE)
        }
        Kind::Command => {
            let can_be_split = |line: &str| shell::split(line).is_ok();
            unless(node.as_str().is_none_or(can_be_split), NOT_SPLIT)
        }
        Kind::Ulimit => {
            let is_whole = |limit: &Node| matches!(limit.value, Value::Int(_));
            let good = match value {
                Value::Map(limits) => ["soft", "hard"]
                    .iter()
                    .all(|key| limits.get(*key).is_none_or(is_whole)),
                _ => is_whole(node),
            };
            unless(good, NOT_WHOLE)
        }
        _ => None,
    }
}

fn natural_fault(value: &Value) -> Option<Fault> {
    match *value {
        Value::Uint(_) => None,
        Value::Int(number) => (number < 0).then_some(NEGATIVE),
        Value::Float(number) => (number < 0.0).then_some(NEGATIVE),
        Value::Str(_) => Some(TEXT_FOR_A_NUMBER),
        _ => Some(NOT_WHOLE),
    }
}

fn real_fault(value: &Value) -> Option<Fault> {
    match value {
        Value::Int(_) | Value::Uint(_) => None,
        Value::Float(number) => infinite_fault(*number),
        Value::Str(text) => match parse_float(text) {
            Ok(number) => infinite_fault(number),
            Err(_) => Some(NOT_A_NUMBER.of(value)),
        },
        _ => Some(NOT_A_NUMBER),
    }
}

/// Compose computes in 32 bits and cannot encode an overflow as JSON.
fn infinite_fault(number: f64) -> Option<Fault> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "to see whether it becomes infinite"
    )]
    let narrow = number as f32;
    (!narrow.is_finite()).then_some(NOT_FINITE)
}

/// Go checks the last byte as if it were a Latin-1 character, so a key that ends in `à` (0xc3 0xa0)
/// seems to end in a no-break space.
fn is_blank(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ' | 0x85 | 0xa0)
}

fn is_host(name: &str) -> bool {
    !name.is_empty() && !name.contains([':', '='])
}

/// Attribute names match case-insensitively if the exact name is missing. The schema lets other
/// cases through only where it does not check keys.
fn folded(map: &Map, record: &'static Record, key: &str) -> Option<&'static Kind> {
    if !key.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let lowercase = key.to_ascii_lowercase();
    attribute(record, &lowercase).filter(|_| !map.contains_key(&*lowercase))
}
