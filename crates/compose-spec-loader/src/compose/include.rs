//! `include`: merges other Compose files into this one.
//!
//! An included file is loaded on its own, with its own directory and `.env`. Its resources are then
//! added to the including file, which must not define the same ones differently (compose-go,
//! `loader/include.go`).

use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::{Map, Node, Value};

use super::load::{Loader, Scope};
use super::path::{join, relative};
use super::remote;

/// The sections that are added from an included file.
const RESOURCES: [&str; 6] = [
    "services", "volumes", "networks", "secrets", "configs", "models",
];

/// An entry of `include`.
struct Entry {
    paths: Vec<(String, Span)>,
    project_directory: String,
    env_files: Vec<(String, Span)>,
}

/// Loads all files that a file includes and adds their resources to it.
pub(super) fn apply(
    loader: &mut Loader<'_>,
    root: &mut Map,
    scope: &Scope,
    including: &[PathBuf],
) -> Result<(), Vec<Finding>> {
    let Some(include) = root.shift_remove("include") else {
        return Ok(());
    };
    for entry in entries(&include)? {
        let imported = load(loader, &entry, scope, including)?;
        import(imported, root)?;
    }
    Ok(())
}

fn entries(include: &Node) -> Result<Vec<Entry>, Finding> {
    let items = match &include.value {
        Value::Null => return Ok(Vec::new()),
        Value::Seq(items) => items,
        _ => {
            return Err(Finding::error("schema", "`include` must be a list")
                .at(include.span)
                .help("write `include: [FILE]`"));
        }
    };
    items.iter().map(entry).collect()
}

fn entry(item: &Node) -> Result<Entry, Finding> {
    let wrong = |span, what: &str| {
        Err(
            Finding::error("schema", format!("an entry of `include` {what}"))
                .at(span)
                .help("write a path, or a mapping with `path:`"),
        )
    };
    match &item.value {
        Value::Str(path) => Ok(Entry {
            paths: vec![(path.to_string(), item.span)],
            project_directory: String::new(),
            env_files: Vec::new(),
        }),
        Value::Map(map) => {
            let texts = |key| match map.get(key) {
                None
                | Some(Node {
                    value: Value::Null, ..
                }) => Ok(Vec::new()),
                Some(node) => texts(node).ok_or_else(|| {
                    Finding::error(
                        "schema",
                        format!("`include.{key}` must be a path or a list of paths"),
                    )
                    .at(node.span)
                }),
            };
            let project_directory = match map.get("project_directory") {
                None
                | Some(Node {
                    value: Value::Null, ..
                }) => String::new(),
                Some(Node {
                    value: Value::Str(text),
                    ..
                }) => text.to_string(),
                Some(Node {
                    value: Value::Int(number),
                    ..
                }) => number.to_string(),
                Some(node) => return wrong(node.span, "has a project_directory that is no path"),
            };
            Ok(Entry {
                paths: texts("path")?,
                project_directory,
                env_files: texts("env_file")?,
            })
        }
        Value::Null => Ok(Entry {
            paths: Vec::new(),
            project_directory: String::new(),
            env_files: Vec::new(),
        }),
        _ => wrong(item.span, "is neither a path nor a mapping"),
    }
}

fn texts(node: &Node) -> Option<Vec<(String, Span)>> {
    match &node.value {
        Value::Str(text) => Some(vec![(text.to_string(), node.span)]),
        Value::Seq(items) => items
            .iter()
            .map(|item| Some((item.as_str()?.to_owned(), item.span)))
            .collect(),
        _ => None,
    }
}

fn load(
    loader: &mut Loader<'_>,
    entry: &Entry,
    scope: &Scope,
    including: &[PathBuf],
) -> Result<Map, Vec<Finding>> {
    // The directory that paths of the included files are relative to, which may differ from the
    // directory in which they are looked up.
    let mut seen_from = PathBuf::new();
    let mut project = PathBuf::from(&entry.project_directory);
    let mut files = Vec::with_capacity(entry.paths.len());
    for (index, (written, at)) in entry.paths.iter().enumerate() {
        remote::refuse(written, *at, "`include`")?;
        let path = scope.resource(Path::new(written));
        if index == 0 {
            if entry.project_directory.is_empty() {
                seen_from = scope.folder_of(loader, &path);
                path.parent().unwrap_or(&path).clone_into(&mut project);
            } else if !project.is_absolute() {
                seen_from = scope.folder_of(loader, &project);
                project = join(&scope.working_dir, &project);
            } else {
                seen_from.clone_from(&project);
            }
            if including.contains(&path) {
                return Err(cycle(loader, including, &path, *at).into());
            }
        }
        files.push((path, *at));
    }

    let project = loader.absolute(&project);
    let environment = environment(loader, entry, scope, &project)?;
    let inner = Scope {
        working_dir: seen_from,
        resources: project,
        environment: Rc::new(environment),
    };
    loader.included(&files, &inner, including)
}

fn cycle(loader: &Loader<'_>, including: &[PathBuf], path: &Path, at: Span) -> Finding {
    let shown: Vec<String> = including
        .iter()
        .map(PathBuf::as_path)
        .chain([path])
        .map(|path| relative(loader.cwd(), path).display().to_string())
        .collect();
    Finding::error(
        "include",
        format!("`include` forms a cycle: {}", shown.join(" -> ")),
    )
    .at(at)
    .help("remove `include` from one of these files")
}

/// The variables of the including file plus those of the entry's `.env` files.
fn environment(
    loader: &mut Loader<'_>,
    entry: &Entry,
    scope: &Scope,
    project: &Path,
) -> Result<super::environment::Environment, Finding> {
    let mut paths = Vec::new();
    if entry.env_files.is_empty() {
        let default = project.join(".env");
        if default.exists() && !default.is_dir() {
            paths.push(default);
        }
    }
    for (written, at) in &entry.env_files {
        let path = loader.absolute(&join(&scope.working_dir, Path::new(written)));
        if !path.is_file() {
            return Err(Finding::error(
                "file",
                format!("`{written}` is not a file that can be read"),
            )
            .at(*at)
            .help("`env_file` paths of `include` are relative to the including file"));
        }
        paths.push(path);
    }
    let variables = loader.dotenv(&paths, &scope.environment)?;
    let mut environment = (*scope.environment).clone();
    for (name, value) in variables {
        environment.add(name, value);
    }
    Ok(environment)
}

fn import(imported: Map, root: &mut Map) -> Result<(), Finding> {
    for (section, node) in imported {
        if !RESOURCES.contains(&&*section.text) {
            continue;
        }
        let Value::Map(entries) = node.value else {
            continue;
        };
        let span = node.span;
        let slot = root
            .entry(section.clone())
            .or_insert_with(|| Node::new(Value::Map(Map::default()), span));
        let slot_span = slot.span;
        let Value::Map(present) = &mut slot.value else {
            return Err(
                Finding::error("schema", format!("`{}` must be a mapping", section.text))
                    .at(slot_span),
            );
        };
        for (name, entry) in entries {
            match present.get(&*name.text) {
                None => {
                    present.insert(name, entry);
                }
                Some(other) if same(other, &entry) => {}
                Some(other) => {
                    return Err(Finding::error(
                        "include",
                        format!(
                            "`{}.{}` is defined here and, differently, in an included file",
                            section.text, name.text
                        ),
                    )
                    .at(other.span)
                    .related(entry.span, "the included one")
                    .help(
                        "change included resources in an override file (a second `-f`) instead",
                    ));
                }
            }
        }
    }
    Ok(())
}

/// Whether two nodes have equal content, regardless of their spans.
fn same(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::Map(one), Value::Map(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| {
                    other
                        .get(&*key.text)
                        .is_some_and(|other| same(value, other))
                })
        }
        (Value::Seq(one), Value::Seq(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (one, other) => one == other,
    }
}
