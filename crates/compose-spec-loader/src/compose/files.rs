//! Finds the files that Compose would load and the variables for interpolation.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use indexmap::IndexMap;

use crate::finding::Finding;
use crate::source::Sources;

use super::Request;
use super::dotenv_files;
use super::environment::Environment;
use super::go_number::parse_bool;
use super::interpolate::Notes;
use super::path::{clean, join, relative};
use super::read::{self, Stdin};
use super::remote;

/// Base file names in Compose's order of preference.
const BASE_NAMES: [&str; 4] = [
    "compose.yaml",
    "compose.yml",
    "docker-compose.yml",
    "docker-compose.yaml",
];

/// Override file names in Compose's order of preference. Here `.yml` comes first.
const OVERRIDE_NAMES: [&str; 4] = [
    "compose.override.yml",
    "compose.override.yaml",
    "docker-compose.override.yml",
    "docker-compose.override.yaml",
];

/// All file names that Compose looks for.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    BASE_NAMES.into_iter().chain(OVERRIDE_NAMES)
}

/// A file that Compose would load.
#[derive(Debug, Clone)]
pub(super) struct ConfigFile {
    /// Absolute, or `-` for standard input.
    pub(super) path: PathBuf,
    pub(super) source: crate::source::SourceId,
}

#[derive(Debug)]
pub(super) struct Found {
    /// In merge order.
    pub(super) files: Vec<ConfigFile>,
    /// The project directory, the base of relative paths.
    pub(super) project_dir: PathBuf,
    pub(super) environment: Environment,
    /// The active profiles.
    pub(super) profiles: Vec<String>,
}

/// Finds and reads the files as `docker compose` would.
pub(super) fn find(
    request: &Request,
    stdin: &mut Stdin<'_>,
    sources: &Sources,
    warnings: &mut Vec<String>,
    notes: &mut Notes,
) -> Result<Found, Finding> {
    let (search, paths) = locate(request, sources, warnings, notes)?;
    let project_dir = search.working_dir(&paths);
    let files = paths
        .into_iter()
        .map(|path| search.read(path, stdin, sources))
        .collect::<Result<Vec<_>, _>>()?;
    let profiles = search.profiles();
    Ok(Found {
        files,
        project_dir,
        environment: search.environment,
        profiles,
    })
}

/// The first file that `docker compose` would load.
pub(super) fn first(request: &Request) -> Option<PathBuf> {
    let all = all(request)?;
    all.into_iter().find(|path| path.as_os_str() != "-")
}

/// All files that `docker compose` would load, as absolute paths or `-`.
pub(super) fn all(request: &Request) -> Option<Vec<PathBuf>> {
    let (sources, mut notes) = (Sources::default(), Notes::default());
    let (_, paths) = locate(request, &sources, &mut Vec::new(), &mut notes).ok()?;
    let absolute = |path: PathBuf| {
        if path.as_os_str() == "-" {
            return path;
        }
        join(&request.cwd, &path)
    };
    Some(paths.into_iter().map(absolute).collect())
}

/// Whether Compose would find a file at this path by its name and merge it over the base file.
pub(super) fn finds_override(request: &Request, path: &Path) -> bool {
    let (sources, mut notes) = (Sources::default(), Notes::default());
    let found = locate(request, &sources, &mut Vec::new(), &mut notes);
    let Ok((search, paths)) = found else {
        return false;
    };
    let is_named = |name: &str| path.file_name().is_some_and(|own| own == name);
    let is_searched = request.files.is_empty()
        && search
            .files_of_environment()
            .is_ok_and(|files| files.is_empty());
    let mut paths = paths.iter().map(|path| join(&request.cwd, path));
    is_searched
        && OVERRIDE_NAMES.into_iter().any(is_named)
        && paths
            .next()
            .is_some_and(|base| base.parent() == path.parent())
        && paths.all(|other| other == path)
}

pub(super) fn profiles(request: &Request) -> Vec<String> {
    let (sources, mut notes) = (Sources::default(), Notes::default());
    let found = locate(request, &sources, &mut Vec::new(), &mut notes);
    found.map_or_else(|_| Vec::new(), |(search, _)| search.profiles())
}

/// The files in merge order, and the environment for interpolation.
fn locate<'a>(
    request: &'a Request,
    sources: &Sources,
    warnings: &mut Vec<String>,
    notes: &mut Notes,
) -> Result<(Search<'a>, Vec<PathBuf>), Finding> {
    let mut search = Search {
        request,
        environment: Environment::new(Rc::clone(&request.env)),
    };
    search.environment.add("PWD", request.cwd.to_string_lossy());
    for path in &request.files {
        if remote::is_remote(path) {
            return Err(remote::refusal(path, "reading"));
        }
    }

    let mut paths: Vec<PathBuf> = request.files.iter().map(PathBuf::from).collect();
    // Compose reads its own settings (`COMPOSE_*`) from the `.env` files first, as if the shell had
    // set them.
    let mut process = Environment::new(Rc::clone(&request.env));
    for (name, value) in search.env_files(&search.working_dir(&paths), &process, sources, notes)? {
        if name.starts_with("COMPOSE_") {
            process.add(name, value);
        }
    }
    for name in [
        "COMPOSE_FILE",
        "COMPOSE_PATH_SEPARATOR",
        "COMPOSE_PROFILES",
        "COMPOSE_PROJECT_NAME",
        "COMPOSE_DISABLE_ENV_FILE",
    ] {
        if let Some(value) = process.value(name) {
            search.environment.add(name, value);
        }
    }

    let first = search.env_files(&search.working_dir(&paths), &process, sources, notes)?;
    search.add(first);
    if paths.is_empty() {
        paths = search.files_of_environment()?;
    }
    if paths.is_empty() {
        paths = search.discover(warnings);
    }
    let project_dir = search.working_dir(&paths);
    let second = search.env_files(&project_dir, &process, sources, notes)?;
    search.add(second);

    if paths.is_empty() {
        return Err(
            Finding::error("file", "no Compose file was given, and none was found").help(format!(
                "name one with -f FILE, or go where a `{}` is",
                BASE_NAMES.join("`, `")
            )),
        );
    }
    Ok((search, paths))
}

struct Search<'a> {
    request: &'a Request,
    environment: Environment,
}

impl Search<'_> {
    /// The project directory, as far as it is known: `--project-directory`, otherwise the directory
    /// of the first file, otherwise the working directory.
    fn working_dir(&self, paths: &[PathBuf]) -> PathBuf {
        let cwd = &self.request.cwd;
        if let Some(folder) = self
            .request
            .project_directory
            .as_deref()
            .filter(|f| !f.is_empty())
        {
            return join(cwd, Path::new(folder));
        }
        match paths.iter().find(|path| path.as_os_str() != "-") {
            Some(path) => {
                let path = join(cwd, path);
                path.parent().map_or_else(|| path.clone(), Path::to_owned)
            }
            None => cwd.clone(),
        }
    }

    /// The variables of `--env-file`, otherwise `COMPOSE_ENV_FILES`, otherwise `.env`.
    fn env_files(
        &self,
        folder: &Path,
        process: &Environment,
        sources: &Sources,
        notes: &mut Notes,
    ) -> Result<IndexMap<String, String>, Finding> {
        let request = self.request;
        let mut files = request.env_files.clone();
        if files.is_empty()
            && let Some(listed) = request.env.get("COMPOSE_ENV_FILES")
        {
            files = listed
                .split(',')
                .filter(|f| !f.is_empty())
                .map(str::to_owned)
                .collect();
        }
        let mut paths: Vec<PathBuf> = files
            .iter()
            .map(|file| join(&request.cwd, &self.expand_home(file)))
            .collect();
        if paths.is_empty() {
            if let Some(text) = process.value("COMPOSE_DISABLE_ENV_FILE") {
                match parse_bool(text) {
                    Some(true) => return Ok(IndexMap::new()),
                    Some(false) => {}
                    None => {
                        return Err(Finding::error(
                            "environment",
                            format!("COMPOSE_DISABLE_ENV_FILE is `{text}`, which is not a boolean"),
                        )
                        .help("write `true` or `false`"));
                    }
                }
            }
            let default = folder.join(".env");
            if default.exists() && !default.is_dir() {
                paths.push(default);
            }
        }
        dotenv_files::read(
            &paths,
            &self.environment,
            &request.cwd,
            sources,
            &mut notes.unset,
        )
    }

    fn expand_home(&self, file: &str) -> PathBuf {
        match (file.strip_prefix('~'), self.request.env.get("HOME")) {
            (Some(rest), Some(home)) => Path::new(home).join(rest.trim_start_matches('/')),
            _ => PathBuf::from(file),
        }
    }

    fn add(&mut self, variables: IndexMap<String, String>) {
        for (name, value) in variables {
            self.environment.add(name, value);
        }
    }

    fn files_of_environment(&self) -> Result<Vec<PathBuf>, Finding> {
        let Some(listed) = self.environment.value("COMPOSE_FILE") else {
            return Ok(Vec::new());
        };
        let platform = if cfg!(windows) { ";" } else { ":" };
        let separator = self
            .environment
            .value("COMPOSE_PATH_SEPARATOR")
            .filter(|separator| !separator.is_empty())
            .unwrap_or(platform);
        listed
            .split(separator)
            .map(|file| {
                if file == "-" {
                    return Ok(PathBuf::from("-"));
                }
                if remote::is_remote(file) {
                    return Err(remote::refusal(file, "reading"));
                }
                let path = join(&self.request.cwd, Path::new(file));
                if path.exists() {
                    return Ok(path);
                }
                Err(Finding::error(
                    "file",
                    format!("COMPOSE_FILE names `{file}`, which does not exist"),
                )
                .help("correct or unset COMPOSE_FILE"))
            })
            .collect()
    }

    /// Searches the working directory and its parents.
    fn discover(&self, warnings: &mut Vec<String>) -> Vec<PathBuf> {
        let start = self.working_dir(&[]);
        for folder in start.ancestors() {
            let bases = present(folder, &BASE_NAMES);
            let Some(base) = bases.first() else { continue };
            let mut paths = vec![base.clone()];
            self.warn_of_several("config", &bases, warnings);
            let overrides = present(folder, &OVERRIDE_NAMES);
            self.warn_of_several("override", &overrides, warnings);
            paths.extend(overrides.into_iter().next());
            return paths;
        }
        Vec::new()
    }

    fn warn_of_several(&self, kind: &str, found: &[PathBuf], warnings: &mut Vec<String>) {
        if found.len() < 2 {
            return;
        }
        let shown: Vec<String> = found.iter().map(|path| self.shown(path)).collect();
        warnings.push(format!(
            "Found multiple {kind} files with supported names: {}",
            shown.join(", ")
        ));
        warnings.push(format!("Using {}", shown[0]));
    }

    fn shown(&self, path: &Path) -> String {
        relative(&self.request.cwd, path).display().to_string()
    }

    fn read(
        &self,
        path: PathBuf,
        stdin: &mut Stdin<'_>,
        sources: &Sources,
    ) -> Result<ConfigFile, Finding> {
        if path.as_os_str() == "-" {
            let source = read::stdin(stdin, sources)?;
            return Ok(ConfigFile { path, source });
        }
        let path = clean(&self.request.cwd.join(path));
        let source = read::file(&path, &self.request.cwd, sources)?;
        Ok(ConfigFile { path, source })
    }

    /// The active profiles. If there are none, Compose splits an empty `COMPOSE_PROFILES` at its
    /// commas and activates a profile with an empty name.
    fn profiles(&self) -> Vec<String> {
        if !self.request.profiles.is_empty() {
            return self.request.profiles.clone();
        }
        let listed = self
            .environment
            .value("COMPOSE_PROFILES")
            .unwrap_or_default();
        listed
            .split(',')
            .map(|profile| profile.trim().to_owned())
            .collect()
    }
}

fn present(folder: &Path, names: &[&str]) -> Vec<PathBuf> {
    names
        .iter()
        .map(|name| folder.join(name))
        .filter(|path| path.exists())
        .collect()
}
