//! The variables of a service's containers, as far as the files tell them.

use std::collections::BTreeMap;

use indexmap::{IndexMap, IndexSet};

use crate::compose::dotenv;
use crate::source::{SourceId, Sources, Span};
use crate::yaml::{Node, Value};

use super::setting::Setting;

/// Variables by name.
#[derive(Debug, Clone, Default)]
pub struct Variables(BTreeMap<String, Variable>);

#[derive(Debug, Clone)]
struct Variable {
    /// `None` where it comes from the environment of whoever starts the stack.
    value: Option<String>,
    at: Option<Span>,
    /// Whether a script assigns it, whatever the service says.
    is_assigned: bool,
}

impl Variable {
    fn new(value: Option<String>, at: Option<Span>) -> Self {
        Self {
            value,
            at,
            is_assigned: false,
        }
    }
}

impl Variables {
    /// One of them.
    pub fn get(&self, name: &str) -> Setting {
        match self.0.get(name) {
            None => Setting::Absent,
            Some(Variable {
                value: Some(value),
                at,
                ..
            }) => Setting::text(name, value, *at),
            Some(Variable {
                value: None, at, ..
            }) => Setting::unknown(name, "", *at),
        }
    }

    /// The first of several names that is there.
    pub fn first(&self, names: &[&str]) -> Setting {
        names
            .iter()
            .fold(Setting::Absent, |found, name| found.or(|| self.get(name)))
    }

    /// A value, if it is known.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.value.as_deref()
    }

    /// All of them by name, with their values as far as they are known, and where they are written.
    pub fn all(&self) -> impl Iterator<Item = (&str, Option<&str>, Option<Span>)> {
        let told = |(name, variable)| {
            let (name, variable): (&String, &Variable) = (name, variable);
            (name.as_str(), variable.value.as_deref(), variable.at)
        };
        self.0.iter().map(told)
    }

    /// Whether a script assigns it: then what the service says does not count.
    pub fn is_assigned(&self, name: &str) -> bool {
        self.0
            .get(name)
            .is_some_and(|variable| variable.is_assigned)
    }

    /// Whether one is there, known or not, whose name starts so.
    pub fn any_starts_with(&self, prefix: &str) -> bool {
        self.0.keys().any(|name| name.starts_with(prefix))
    }

    /// Adds those of an `env_file`.
    pub(super) fn add_file(&mut self, source: SourceId, sources: &Sources, is_raw: bool) {
        let text = sources.get(source).text();
        let mut values = IndexMap::new();
        let mut unset = IndexSet::new();
        if is_raw {
            let lines = text
                .lines()
                .filter_map(|line| line.trim_start().split_once('='));
            values.extend(lines.map(|(name, value)| (name.to_owned(), value.to_owned())));
        } else {
            // One that Compose cannot read, it has refused before.
            let _ = dotenv::parse(text, &mut values, &mut |_| None, &mut unset);
        }
        let places = assignments(text);
        for (name, value) in values {
            let place = places.get(name.as_str()).copied();
            let at = place.map(|(start, end)| Span::new(source, start, end));
            let raw = place.map_or("", |(start, end)| &text[start..end]);
            // The variables of whoever starts the stack are not known here.
            let is_certain = is_raw || !raw.contains('$') || raw.contains('\'');
            let value = is_certain.then_some(value);
            self.0.insert(name, Variable::new(value, at));
        }
    }

    /// Adds what a script assigns before it starts a program.
    pub(super) fn assign(&mut self, name: &str, value: Option<&str>, at: Option<Span>) {
        let variable = Variable::new(value.map(str::to_owned), at);
        let variable = Variable {
            is_assigned: true,
            ..variable
        };
        self.0.insert(name.to_owned(), variable);
    }

    /// Adds those of `environment`.
    pub(super) fn add(&mut self, node: &Node, is_uncertain: &dyn Fn(&Node) -> bool) {
        let mut add = |name: &str, value: Option<String>, node: &Node| {
            let value = value.filter(|_| !is_uncertain(node));
            let at = Some(node.span);
            self.0.insert(name.to_owned(), Variable::new(value, at));
        };
        match &node.value {
            Value::Map(map) => {
                for (name, value) in map {
                    let text = (!value.is_null()).then(|| scalar(value));
                    add(&name.text, text, value);
                }
            }
            Value::Seq(items) => {
                for item in items {
                    let text = scalar(item);
                    match text.split_once('=') {
                        Some((name, value)) => add(name, Some(value.to_owned()), item),
                        None => add(&text, None, item),
                    }
                }
            }
            _ => {}
        }
    }
}

/// Where variables are assigned in an `env_file`: from the name to the end of its line.
fn assignments(text: &str) -> BTreeMap<&str, (usize, usize)> {
    let mut offset = 0;
    let mut found = BTreeMap::new();
    for line in text.split_inclusive('\n') {
        let start = offset + line.len() - line.trim_start().len();
        offset += line.len();
        let line = line.trim();
        let statement = line.strip_prefix("export ").map_or(line, str::trim_start);
        if let Some(end) = statement.find(['=', ':']) {
            found.insert(statement[..end].trim_end(), (start, start + line.len()));
        }
    }
    found
}

/// A scalar as text; nothing for what is none.
pub(super) fn scalar(node: &Node) -> String {
    match &node.value {
        Value::Str(text) | Value::Time(text) => text.to_string(),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::Uint(value) => value.to_string(),
        Value::Float(value) => value.to_string(),
        Value::Null | Value::Seq(_) | Value::Map(_) => String::new(),
    }
}

/// Whether a value is written with a variable that has none.
pub(super) fn names_unset(written: &str, unset: &[String]) -> bool {
    let mut rest = written;
    while let Some(dollar) = rest.find('$') {
        rest = &rest[dollar + 1..];
        if let Some(after) = rest.strip_prefix('$') {
            rest = after;
            continue;
        }
        let (inner, is_braced) = match rest.strip_prefix('{') {
            Some(inner) => (inner, true),
            None => (rest, false),
        };
        let end = inner
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .unwrap_or(inner.len());
        let (name, after) = inner.split_at(end);
        // `${NAME:-4}` and the like say themselves what to do without a value.
        let has_no_default = !is_braced || after.starts_with('}');
        if has_no_default && unset.iter().any(|unset| unset == name) {
            return true;
        }
        rest = after;
    }
    false
}

/// The last line of a configuration text that sets one of the names: `name = value`,
/// `name: value`, `name value`, with `#` and `;` for comments. `-` and `_` are the same.
pub fn line_setting(text: Span, sources: &Sources, names: &[&str]) -> Setting {
    let mut found = Setting::Absent;
    let mut offset = text.start as usize;
    for line in sources.text(text).split_inclusive('\n') {
        let start = offset + line.len() - line.trim_start().len();
        offset += line.len();
        let line = line.trim();
        if line.starts_with(['#', ';']) {
            continue;
        }
        let at = Some(Span::new(text.source, start, start + line.len()));
        // Ruby writes the names of its settings as symbols.
        let line = line.strip_prefix(':').unwrap_or(line);
        let end = line
            .find(|c: char| c == '=' || c == ':' || c.is_whitespace())
            .unwrap_or(line.len());
        let (name, rest) = line.split_at(end);
        let same = |wanted: &&&str| wanted.replace('-', "_") == name.replace('-', "_");
        let Some(wanted) = names.iter().find(same) else {
            continue;
        };
        let value = rest.trim_start();
        let value = value.strip_prefix(['=', ':']).unwrap_or(value);
        let value = without_comment(value).trim();
        let value = value.trim_end_matches(';').trim().trim_matches(['\'', '"']);
        found = Setting::text(wanted, value, at);
    }
    found
}

/// What stands before a comment: a `#` or `;` after a blank.
fn without_comment(text: &str) -> &str {
    let mut before = ' ';
    let comment = text.char_indices().find(|&(_, c)| {
        let starts = matches!(c, '#' | ';') && before.is_whitespace();
        before = c;
        starts
    });
    comment.map_or(text, |(at, _)| &text[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_without_a_value_is_seen_where_it_is_written() {
        let unset = ["WORKERS".to_owned(), "A".to_owned()];
        for (written, expected) in [
            ("gunicorn -w ${WORKERS} app", true),
            ("gunicorn -w $WORKERS", true),
            ("gunicorn -w $${WORKERS}", false),
            ("gunicorn -w ${WORKERS:-4}", false),
            ("gunicorn -w ${WORKERS-4}", false),
            ("gunicorn -w ${OTHER:-$WORKERS}", true),
            ("gunicorn -w $WORKERS_X", false),
            ("$", false),
            ("${", false),
            ("$$$A", true),
        ] {
            assert_eq!(names_unset(written, &unset), expected, "{written}");
        }
    }

    #[test]
    fn env_files_say_where() {
        let sources = Sources::default();
        let text = "# A=0\nA=1\nexport B='$x'\nC=${D}\nE: 2\n";
        let id = sources.add("a.env", text);
        let mut variables = Variables::default();
        variables.add_file(id, &sources, false);
        assert_eq!(variables.value("A"), Some("1"));
        assert_eq!(variables.value("B"), Some("$x"));
        assert_eq!(variables.value("E"), Some("2"));
        assert!(matches!(variables.get("C"), Setting::Unknown(_)));
        assert!(matches!(variables.get("D"), Setting::Absent));
        let Setting::Known(_, input) = variables.get("A") else {
            panic!("A is known");
        };
        assert_eq!(sources.locate(input.at.unwrap()).line, 2);
    }

    #[test]
    fn lines_of_configuration_files() {
        let sources = Sources::default();
        let text = "# workers = 9\nworkers = 4 # four\nmax-memory 48mb\na.b: '2GB';\nworkersx 1\n\
                    tab = 8MB\t\t# min 128kB\npool = 12 ; note\nurl = a;b#c\n";
        let id = sources.add("x.conf", text);
        let whole = sources.whole(id);
        let value = |name| match line_setting(whole, &sources, &[name]) {
            Setting::Known(value, _) => value,
            other => format!("{other:?}"),
        };
        assert_eq!(value("workers"), "4");
        assert_eq!(value("max_memory"), "48mb");
        assert_eq!(value("a.b"), "2GB");
        assert_eq!(value("b"), "Absent");
        assert_eq!(value("tab"), "8MB");
        assert_eq!(value("pool"), "12");
        assert_eq!(value("url"), "a;b#c");
    }
}
