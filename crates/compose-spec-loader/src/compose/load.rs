//! Runs the stages in order: from files to one merged tree.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use foldhash::HashSet;
use indexmap::IndexMap;

use crate::finding::Finding;
use crate::source::{SourceId, Sources, Span};
use crate::yaml::raw::Raw;
use crate::yaml::{self, Map, Node, Value};

use super::environment::Environment;
use super::interpolate::{self, Notes};
use super::path::{join, relative};
use super::reset::{self, Resets};
use super::{
    alias_cycle, canonical, defaults, dotenv_files, extends, go_number, include, omit_empty,
    override_merge, paths, read, schema, unicity, validation,
};

/// The deepest accepted nesting of `include`. Compose has no limit and overflows its stack if a
/// cycle goes through the second path of an entry.
const DEEPEST_INCLUDE: usize = 64;

/// The most files that may be included or extended, counting repetitions. With two includes in each
/// of twenty files, Compose would read a million.
const MOST_FILES: usize = 1_000;

/// State shared by all files of a load.
pub(super) struct Loader<'a> {
    pub(super) sources: &'a Sources,
    /// The working directory of the process.
    cwd: &'a Path,
    /// `$HOME`.
    home: Option<&'a str>,
    pub(super) notes: &'a mut Notes,
    /// How many included and extended files have been read.
    files: usize,
    /// Files that have the obsolete `version` attribute.
    versions: Vec<String>,
    /// Deprecation warnings of the canonical form and of decoding.
    pub(super) deprecations: Vec<String>,
    /// Entries of `environment` lists whose value comes from the process.
    pub(super) from_process: HashSet<Span>,
}

/// The directories and variables that apply to a file.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    /// The directory that paths in the file are resolved against. For an included file it is
    /// relative to the including file's, as in compose-go.
    pub(super) working_dir: PathBuf,
    /// The directory in which `extends` and `include` look up files; absolute.
    pub(super) resources: PathBuf,
    pub(super) environment: Rc<Environment>,
}

impl Scope {
    /// The path of a file that `extends` or `include` names.
    pub(super) fn resource(&self, path: &Path) -> PathBuf {
        join(&self.resources, path)
    }

    /// The directory of a file, relative to this scope's directory.
    pub(super) fn folder_of(&self, loader: &Loader<'_>, path: &Path) -> PathBuf {
        let mut folder = loader.absolute(&self.resource(path));
        if !folder.is_dir() {
            folder.pop();
        }
        relative(&self.resources, &folder)
    }
}

/// The stages to run. An extended file skips most of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stages {
    All,
    /// The file is loaded only to extend one of its services.
    Extended,
}

/// A parsed file.
pub(super) struct Text {
    /// Absolute, or `-` for standard input.
    path: PathBuf,
    source: SourceId,
    pub(super) documents: Vec<Rc<Raw>>,
}

impl Text {
    pub(super) fn parse(
        path: PathBuf,
        source: SourceId,
        sources: &Sources,
    ) -> Result<Self, Finding> {
        let documents = yaml::parse(sources.get(source).text(), source)?;
        Ok(Self {
            path,
            source,
            documents,
        })
    }
}

impl<'a> Loader<'a> {
    pub(super) fn new(
        sources: &'a Sources,
        cwd: &'a Path,
        home: Option<&'a str>,
        notes: &'a mut Notes,
    ) -> Self {
        Self {
            sources,
            cwd,
            home,
            notes,
            files: 0,
            versions: Vec::new(),
            deprecations: Vec::new(),
            from_process: HashSet::default(),
        }
    }

    /// The working directory of the process.
    pub(super) fn cwd(&self) -> &Path {
        self.cwd
    }

    /// Resolves a path against the working directory.
    pub(super) fn absolute(&self, path: &Path) -> PathBuf {
        join(self.cwd, path)
    }

    /// The warnings that Compose would have printed so far.
    pub(super) fn warnings(&self) -> Vec<String> {
        let versions = self.versions.iter().map(|file| {
            format!("{file}: the attribute `version` is obsolete, it will be ignored, please remove it to avoid potential confusion")
        });
        let unset = self.notes.unset.iter().map(|name| {
            format!("The \"{name}\" variable is not set. Defaulting to a blank string.")
        });
        let booleans = self.notes.booleans.iter().map(|text| {
            let plain = matches!(go_number::parse_yaml_boolean(text), Some((true, _)));
            format!("\"{text}\" for boolean is not supported by YAML 1.2, please use `{plain}`")
        });
        versions
            .chain(unset)
            .chain(booleans)
            .chain(self.deprecations.iter().cloned())
            .collect()
    }

    pub(super) fn dotenv(
        &mut self,
        paths: &[PathBuf],
        environment: &Environment,
    ) -> Result<IndexMap<String, String>, Finding> {
        dotenv_files::read(
            paths,
            environment,
            self.cwd,
            self.sources,
            &mut self.notes.unset,
        )
    }

    /// Merges the files and completes the result.
    pub(super) fn project(&mut self, texts: &[Text], scope: &Scope) -> Result<Map, Vec<Finding>> {
        let mut root = Map::default();
        for text in texts {
            self.text(text, &mut root, scope, Stages::All, &[])?;
        }
        self.finish(&mut root, scope)?;
        Ok(root)
    }

    /// Loads the files of an `include` entry.
    pub(super) fn included(
        &mut self,
        files: &[(PathBuf, Span)],
        scope: &Scope,
        including: &[PathBuf],
    ) -> Result<Map, Vec<Finding>> {
        let mut root = Map::default();
        for (path, at) in files {
            if including.len() > DEEPEST_INCLUDE {
                return Err(vec![
                    Finding::error("include", "files include each other too deeply")
                        .at(*at)
                        .help("check the included files for a cycle"),
                ]);
            }
            let text = self.read(path, *at)?;
            self.text(&text, &mut root, scope, Stages::All, including)?;
        }
        self.finish(&mut root, scope)?;
        Ok(root)
    }

    /// Loads a file in order to extend one of its services.
    pub(super) fn extended(
        &mut self,
        path: &Path,
        at: Span,
        scope: &Scope,
    ) -> Result<(Map, Resets), Vec<Finding>> {
        let text = self.read(path, at)?;
        let mut root = Map::default();
        let resets = self.text(&text, &mut root, scope, Stages::Extended, &[])?;
        Ok((root, resets))
    }

    /// Resolves paths in a tree against a directory.
    pub(super) fn resolve_paths(&self, root: &mut Map, folder: &Path) -> Result<(), Finding> {
        paths::resolve(
            root,
            paths::Base {
                folder,
                home: self.home,
            },
        )
    }

    fn read(&mut self, path: &Path, at: Span) -> Result<Text, Finding> {
        self.files += 1;
        if self.files > MOST_FILES {
            return Err(Finding::error(
                "include",
                format!("more than {MOST_FILES} files are included or extended"),
            )
            .at(at)
            .help("a file that is included several times is read as often; include it once"));
        }
        let source =
            read::file(&self.absolute(path), self.cwd, self.sources).map_err(|finding| {
                if finding.at.is_none() {
                    finding.at(at)
                } else {
                    finding
                }
            })?;
        Text::parse(path.to_owned(), source, self.sources)
    }

    /// Merges all documents of a file into `root`. Returns the resets of the last one.
    fn text(
        &mut self,
        text: &Text,
        root: &mut Map,
        scope: &Scope,
        stages: Stages,
        including: &[PathBuf],
    ) -> Result<Resets, Vec<Finding>> {
        let mut including = including.to_vec();
        let mut last = Resets::default();
        for document in &text.documents {
            alias_cycle::check(document)?;
            let (resolved, resets) = reset::resolve(document)?;
            let layer = mapping(yaml::decode(&resolved)?)?;
            including.push(text.path.clone());
            self.layer(
                layer,
                root,
                &Context {
                    text,
                    scope,
                    stages,
                    including: &including,
                    resets: &resets,
                },
            )?;
            last = resets;
        }
        Ok(last)
    }

    fn layer(
        &mut self,
        mut layer: Map,
        root: &mut Map,
        context: &Context<'_>,
    ) -> Result<(), Vec<Finding>> {
        let scope = context.scope;
        let start = Span::new(context.text.source, 0, 0);
        interpolate::interpolate(&mut layer, &scope.environment, self.notes, self.sources)?;
        if context.stages == Stages::All {
            extends::apply(self, &mut layer, &context.text.path, scope, context.resets)?;
        }
        context.resets.apply(root);
        if context.stages == Stages::All {
            include::apply(self, &mut layer, scope, context.including)?;
        }
        *root = override_merge::merge(std::mem::take(root), layer)?;
        unicity::enforce(root)?;
        // Findings about the whole file point at its start.
        let mut tree = Node::new(Value::Map(std::mem::take(root)), start);
        if context.stages == Stages::All {
            let findings = schema::validate(&tree, self.sources);
            if !findings.is_empty() {
                return Err(findings);
            }
            let version = tree
                .as_map_mut()
                .and_then(|map| map.shift_remove("version"));
            if version.is_some() {
                let shown = self.sources.get(context.text.source).path().to_owned();
                if !self.versions.contains(&shown) {
                    self.versions.push(shown);
                }
            }
        }
        let findings = canonical::canonical(&mut tree, &mut self.deprecations);
        if !findings.is_empty() {
            return Err(findings);
        }
        *root = mapping(tree)?;
        omit_empty::omit_empty(root);
        unicity::enforce(root)?;
        Ok(())
    }

    /// The stages that run once, after all files of a project or an include are merged.
    fn finish(&mut self, root: &mut Map, scope: &Scope) -> Result<(), Vec<Finding>> {
        defaults::set_defaults(root);
        let findings = validation::validate(root);
        if !findings.is_empty() {
            return Err(findings);
        }
        self.resolve_paths(root, &scope.working_dir)?;
        resolve_environment(root, &scope.environment, &mut self.from_process);
        Ok(())
    }
}

struct Context<'a> {
    text: &'a Text,
    scope: &'a Scope,
    stages: Stages,
    including: &'a [PathBuf],
    resets: &'a Resets,
}

fn mapping(node: Node) -> Result<Map, Finding> {
    match node.value {
        Value::Map(map) => Ok(map),
        _ => Err(Finding::error("schema", "the top level must be a mapping")
            .at(node.span)
            .help("a Compose file starts with `services:`")),
    }
}

/// Sets the values of names without a value in `environment:` lists from the scope, so that an
/// included file uses its own `.env`.
fn resolve_environment(
    root: &mut Map,
    environment: &Environment,
    from_process: &mut HashSet<Span>,
) {
    let Some(Value::Map(services)) = root.get_mut("services").map(|node| &mut node.value) else {
        return;
    };
    for (_, service) in services.iter_mut() {
        let Some(map) = service.as_map_mut() else {
            continue;
        };
        let Some(Value::Seq(items)) = map.get_mut("environment").map(|node| &mut node.value) else {
            continue;
        };
        for item in items {
            let value = item
                .as_str()
                .and_then(|name| Some((name, environment.value(name)?)));
            if let Some((name, value)) = value {
                item.value = Value::Str(format!("{name}={value}").into());
                from_process.insert(item.span);
            }
        }
    }
}
