//! The environment variables of a service, as far as the files tell.

use std::collections::BTreeMap;

use compose_spec_loader::source::{Sources, Span};
use compose_spec_loader::stack::Service;

use super::setting::Setting;

#[derive(Debug, Clone, Default)]
pub struct Variables(BTreeMap<String, Variable>);

#[derive(Debug, Clone)]
struct Variable {
    /// `None` if it comes from the shell that starts the stack.
    value: Option<String>,
    at: Option<Span>,
    /// Whether a script assigns it, overriding the service's value.
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
    /// The variables that a service sets.
    pub(super) fn of(service: &Service) -> Self {
        let variables = service.variables().map(|variable| {
            let value = variable.known().map(str::to_owned);
            let name = variable.name.to_string();
            (name, Variable::new(value, Some(variable.at)))
        });
        Self(variables.collect())
    }

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

    /// The first of several variables that is set.
    pub fn first(&self, names: &[&str]) -> Setting {
        names
            .iter()
            .fold(Setting::Absent, |found, name| found.or(|| self.get(name)))
    }

    /// The value, if it is known.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.value.as_deref()
    }

    /// All variables by name, with known values and where they are set.
    pub fn all(&self) -> impl Iterator<Item = (&str, Option<&str>, Option<Span>)> {
        let told = |(name, variable)| {
            let (name, variable): (&String, &Variable) = (name, variable);
            (name.as_str(), variable.value.as_deref(), variable.at)
        };
        self.0.iter().map(told)
    }

    /// Whether a script assigns it, overriding the service's value.
    pub fn is_assigned(&self, name: &str) -> bool {
        self.0
            .get(name)
            .is_some_and(|variable| variable.is_assigned)
    }

    /// Whether any variable starts with this prefix.
    pub fn any_starts_with(&self, prefix: &str) -> bool {
        self.0.keys().any(|name| name.starts_with(prefix))
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
}

/// The last line of a configuration file that sets one of the names: `name = value`, `name: value`
/// or `name value`, with comments after `#` and `;`. `-` and `_` are equal.
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
        // Ruby writes setting names as symbols.
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

/// The line without its comment: a `#` or `;` after a blank.
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
