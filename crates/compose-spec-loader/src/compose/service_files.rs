//! `env_file` and `label_file` of enabled services.
//!
//! Compose reads them while loading, so it refuses missing and malformed files.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use foldhash::HashMap;
use indexmap::{IndexMap, IndexSet};

use crate::finding::Finding;
use crate::source::{SourceId, Sources, Span};
use crate::stack::{EnvFile, Origin, Variable};
use crate::yaml::{Node, Value};

use super::dotenv::{self, Assignment, AssignmentKind};
use super::environment::Environment;
use super::path::relative;
use super::read;
use super::refusal::Brief;

pub(super) struct ServiceFiles<'a> {
    /// The working directory of the process.
    pub(super) cwd: &'a Path,
    /// The variables of the project.
    pub(super) environment: &'a Environment,
    /// Variables that are used but have no value.
    pub(super) unset: IndexSet<String>,
    /// The `env_file` entries of each service.
    pub(super) of_services: HashMap<Rc<str>, Vec<EnvFile>>,
    /// Files that have been read, because services often share them.
    pub(super) known: HashMap<PathBuf, KnownFile>,
}

/// A file that has been read.
pub(super) struct KnownFile {
    source: SourceId,
    /// Its variables if they do not depend on the service, indexed by whether the format is `raw`.
    variables: [Option<Rc<[Variable]>>; 2],
}

impl ServiceFiles<'_> {
    /// Reads the files of a service.
    pub(super) fn read(
        &mut self,
        name: &Rc<str>,
        service: &Node,
        sources: &Sources,
    ) -> Result<(), Finding> {
        let mut variables = IndexMap::new();
        let mut env_files = Vec::new();
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
                env_files.push(EnvFile {
                    path: full,
                    source: None,
                    variables: Rc::new([]),
                    at: entry.span,
                });
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
            let (source, set) = self.parse(&file, sources, &mut variables, lookup)?;
            env_files.push(EnvFile {
                path: full,
                source: Some(source),
                variables: set,
                at: entry.span,
            });
        }
        if !env_files.is_empty() {
            self.of_services.insert(Rc::clone(name), env_files);
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
                "service `{name}` needs the {key} `{}`, which does not exist",
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

    /// The text of a file, and its variables.
    fn parse(
        &mut self,
        file: &File<'_>,
        sources: &Sources,
        variables: &mut IndexMap<String, String>,
        lookup: &mut dyn FnMut(&str) -> Option<String>,
    ) -> Result<(SourceId, Rc<[Variable]>), Finding> {
        let is_raw = match file.format {
            "" => false,
            "raw" => true,
            other => {
                let message = format!("`{}` is not a format of `env_file`", Brief(other));
                return Err(Finding::error("dotenv", message)
                    .at(file.at)
                    .help("remove `format`, or write `format: raw`"));
            }
        };
        let source = self.source(file, sources)?;
        let known = self.known.get(file.path);
        if let Some(known) = known.and_then(|known| known.variables[usize::from(is_raw)].as_ref()) {
            let known = Rc::clone(known);
            let values = known.iter().map(|variable| {
                let value = variable.value.as_deref().unwrap_or_default();
                (variable.name.to_string(), value.to_owned())
            });
            variables.extend(values);
            return Ok((source, known));
        }
        let text = sources.get(source).text();
        let assignments = if is_raw {
            let found = dotenv::parse_raw(text);
            found.inspect(|found| {
                variables.extend(found.iter().map(|it| (it.name.clone(), it.value.clone())));
            })
        } else {
            dotenv::parse(text, variables, lookup, &mut self.unset)
        };
        let assignments = assignments.map_err(|error| {
            let at = Span::new(source, error.offset, error.offset);
            Finding::error("dotenv", error.message).at(at)
        })?;
        let is_shared = assignments
            .iter()
            .all(|assignment| assignment.kind == AssignmentKind::Written);
        let set: Rc<[Variable]> = assignments
            .into_iter()
            .map(|assignment| variable(assignment, source))
            .collect();
        if let Some(known) = self.known.get_mut(file.path).filter(|_| is_shared) {
            known.variables[usize::from(is_raw)] = Some(Rc::clone(&set));
        }
        Ok((source, set))
    }

    /// Reads a file unless it has been read before.
    fn source(&mut self, file: &File<'_>, sources: &Sources) -> Result<SourceId, Finding> {
        if let Some(known) = self.known.get(file.path) {
            return Ok(known.source);
        }
        let source = read::file(file.path, self.cwd, sources).map_err(|finding| {
            if finding.at.is_none() {
                finding.at(file.at)
            } else {
                finding
            }
        })?;
        let known = KnownFile {
            source,
            variables: [None, None],
        };
        self.known.insert(file.path.to_owned(), known);
        Ok(source)
    }
}

fn variable(assignment: Assignment, source: SourceId) -> Variable {
    let Range { start, end } = assignment.range;
    Variable {
        name: assignment.name.into(),
        value: Some(assignment.value.into()),
        is_known: assignment.kind != AssignmentKind::Expanded,
        origin: match assignment.kind {
            AssignmentKind::Bare => Origin::Process,
            AssignmentKind::Written | AssignmentKind::Expanded => Origin::EnvFile,
        },
        at: Span::new(source, start, end),
    }
}

/// A file that a service refers to.
struct File<'a> {
    path: &'a Path,
    format: &'a str,
    at: Span,
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
