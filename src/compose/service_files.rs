//! `env_file` and `label_file` of the services that would start.
//!
//! Compose reads them while it loads, so a missing or malformed one is refused.

use std::path::Path;

use indexmap::{IndexMap, IndexSet};

use crate::finding::Finding;
use crate::source::{Sources, Span};
use crate::yaml::{Node, Value};

use super::dotenv;
use super::environment::Environment;
use super::path::relative;
use super::read;
use super::refusal::Brief;

/// What reading the files of services needs.
pub(super) struct ServiceFiles<'a> {
    /// The process's working directory.
    pub(super) cwd: &'a Path,
    /// The project's variables.
    pub(super) environment: &'a Environment,
    /// Variables that were used and had no value.
    pub(super) unset: IndexSet<String>,
}

impl ServiceFiles<'_> {
    /// Reads the files of one service.
    pub(super) fn check(
        &mut self,
        name: &str,
        service: &Node,
        sources: &Sources,
    ) -> Result<(), Finding> {
        let mut variables = IndexMap::new();
        let own = |wanted: &str| own_value(service, wanted);
        for entry in items(service, "env_file") {
            let Some(path) = entry.get("path").and_then(Node::as_str) else {
                continue;
            };
            let required = !matches!(
                entry.get("required").map(|node| &node.value),
                Some(Value::Bool(false))
            );
            let full = self.cwd.join(path);
            if !full.exists() {
                if required {
                    return Err(self.missing(name, "env_file", &full, entry.span));
                }
                continue;
            }
            let format = entry
                .get("format")
                .and_then(Node::as_str)
                .unwrap_or_default();
            let environment = self.environment;
            let lookup = &mut |wanted: &str| environment.get(wanted).or_else(|| own(wanted));
            let file = File {
                path: &full,
                format,
                at: entry.span,
            };
            self.parse(&file, sources, &mut variables, lookup)?;
        }
        let mut labels = IndexMap::new();
        for entry in items(service, "label_file") {
            let Some(path) = entry.as_str() else { continue };
            let full = self.cwd.join(path);
            if !full.exists() {
                return Err(self.missing(name, "label_file", &full, entry.span));
            }
            let file = File {
                path: &full,
                format: "",
                at: entry.span,
            };
            self.parse(&file, sources, &mut labels, &mut |_| None)?;
        }
        Ok(())
    }

    fn missing(&self, name: &str, key: &str, path: &Path, at: Span) -> Finding {
        let shown = relative(self.cwd, path);
        let finding = Finding::error(
            "file",
            format!(
                "service `{name}` needs the {key} `{}`, which is not there",
                shown.display()
            ),
        )
        .at(at)
        .service(name);
        match key {
            "env_file" => finding.help("create it, or say `required: false`"),
            _ => finding.help("create it"),
        }
    }

    fn parse(
        &mut self,
        file: &File<'_>,
        sources: &Sources,
        variables: &mut IndexMap<String, String>,
        lookup: &mut dyn FnMut(&str) -> Option<String>,
    ) -> Result<(), Finding> {
        let source = read::file(file.path, self.cwd, sources).map_err(|finding| {
            if finding.at.is_none() {
                finding.at(file.at)
            } else {
                finding
            }
        })?;
        let text = sources.get(source).text();
        let refuse = |message: String, offset: usize| {
            Finding::error("dotenv", message).at(Span::new(source, offset, offset))
        };
        match file.format {
            "" => dotenv::parse(text, variables, lookup, &mut self.unset)
                .map_err(|error| refuse(error.message, error.offset)),
            "raw" => {
                let found = raw(text).map_err(|(message, offset)| refuse(message, offset))?;
                variables.extend(found);
                Ok(())
            }
            other => Err(Finding::error(
                "dotenv",
                format!("`{}` is no format of `env_file`", Brief(other)),
            )
            .at(file.at)
            .help("leave `format` out, or write `format: raw`")),
        }
    }
}

/// A file that a service names.
struct File<'a> {
    path: &'a Path,
    format: &'a str,
    at: Span,
}

/// `format: raw`: the lines of `docker run --env-file`, taken as they are.
fn raw(text: &str) -> Result<Vec<(String, String)>, (String, usize)> {
    let mut variables = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let start = offset;
        offset += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        let line = line.trim_start_matches('\u{feff}').trim_start();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (name, value) = match line.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (line, None),
        };
        if name.is_empty() {
            return Err(("a line starts with `=`, without a name".to_owned(), start));
        }
        if name.contains([' ', '\t', '\u{b}', '\u{c}']) {
            return Err((
                format!("the name `{}` has a space in it", Brief(name)),
                start,
            ));
        }
        if let Some(value) = value {
            variables.push((name.to_owned(), value.to_owned()));
        }
    }
    Ok(variables)
}

fn own_value(service: &Node, wanted: &str) -> Option<String> {
    match &service.get("environment")?.value {
        Value::Map(map) => {
            let value = map.get(wanted)?;
            (!value.is_null()).then(|| super::go_format::print(value))
        }
        Value::Seq(items) => items.iter().rev().find_map(|item| {
            let (name, value) = item.as_str()?.split_once('=')?;
            (name == wanted).then(|| value.to_owned())
        }),
        _ => None,
    }
}

fn items<'a>(service: &'a Node, key: &str) -> &'a [Node] {
    service.get(key).and_then(Node::as_seq).unwrap_or_default()
}
