//! The stages in their order: from files to one merged tree.

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

/// How deep files may include each other; Compose has no such limit and ends
/// in a stack overflow where only a second path of an entry closes the circle.
const DEEPEST_INCLUDE: usize = 64;

/// How many files may be included or extended, one that is named twice counting
/// twice: two names in each of twenty files would have Compose read a million.
const MOST_FILES: usize = 1_000;

/// What every file of a load shares.
pub(super) struct Loader<'a> {
    /// Where texts are kept.
    pub(super) sources: &'a Sources,
    /// The process's working directory.
    cwd: &'a Path,
    /// `$HOME`.
    home: Option<&'a str>,
    /// What interpolation noted.
    pub(super) notes: &'a mut Notes,
    /// How many included and extended files were read.
    files: usize,
    /// Files with the obsolete `version`.
    versions: Vec<String>,
    /// What canonical form and decoding had to say about old spellings.
    pub(super) deprecations: Vec<String>,
    /// Entries of `environment` lists that got their value from the process.
    pub(super) from_process: HashSet<Span>,
}

/// What a file is read in: where its paths lead and what its variables are.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    /// The folder that paths in the file end up relative to. For an included
    /// file this is relative to the including one, as in compose-go.
    pub(super) working_dir: PathBuf,
    /// The folder that `extends` and `include` look files up in; absolute.
    pub(super) resources: PathBuf,
    /// The variables.
    pub(super) environment: Rc<Environment>,
}

impl Scope {
    /// The file that `extends` or `include` means.
    pub(super) fn resource(&self, path: &Path) -> PathBuf {
        join(&self.resources, path)
    }

    /// The folder of a file, as seen from the folder of this scope.
    pub(super) fn folder_of(&self, loader: &Loader<'_>, path: &Path) -> PathBuf {
        let mut folder = loader.absolute(&self.resource(path));
        if !folder.is_dir() {
            folder.pop();
        }
        relative(&self.resources, &folder)
    }
}

/// Which stages a file goes through; an extended file skips most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stages {
    All,
    /// The file is only there for one of its services to be extended.
    Extended,
}

/// A text to load, parsed, and the file it came from.
pub(super) struct Text {
    /// Its absolute path, or `-`.
    path: PathBuf,
    /// Where its text is kept.
    source: SourceId,
    /// Its documents.
    pub(super) documents: Vec<Rc<Raw>>,
}

impl Text {
    /// Parses a source.
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
    /// A loader for one run.
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

    /// The process's working directory.
    pub(super) fn cwd(&self) -> &Path {
        self.cwd
    }

    /// A path as the operating system would find it.
    pub(super) fn absolute(&self, path: &Path) -> PathBuf {
        join(self.cwd, path)
    }

    /// What Compose would have said so far.
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

    /// Reads `.env` files.
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

    /// Lays the texts over each other and finishes the result.
    pub(super) fn project(&mut self, texts: &[Text], scope: &Scope) -> Result<Map, Vec<Finding>> {
        let mut root = Map::default();
        for text in texts {
            self.text(text, &mut root, scope, Stages::All, &[])?;
        }
        self.finish(&mut root, scope)?;
        Ok(root)
    }

    /// Loads the files of one entry of `include`.
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
                        .help("look for a circle among the included files"),
                ]);
            }
            let text = self.read(path, *at)?;
            self.text(&text, &mut root, scope, Stages::All, including)?;
        }
        self.finish(&mut root, scope)?;
        Ok(root)
    }

    /// Loads a file of which one service is extended.
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

    /// Makes paths in a tree relative to a folder.
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

    /// Lays every document of a text over `root`; returns what the last takes away.
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
        // Whoever refuses the file as a whole points at its beginning.
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

    /// What is done once, after all files of a project or an include.
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

/// What the stages of one document look at.
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

/// Gives names without a value in `environment:` lists the value they have in
/// the scope, so that an included file keeps that of its own `.env`.
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
