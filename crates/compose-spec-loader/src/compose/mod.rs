//! Loads Compose files as `docker compose` does.
//!
//! The stages have compose-go's names and run in its order. Nothing here depends on the machine,
//! the process environment or the clock: all input is in the [`Request`].

mod alias_cycle;
pub mod bytes;
mod canonical;
mod consistency;
mod decode;
mod decoded;
mod defaults;
pub mod dotenv;
mod dotenv_files;
mod duration;
mod environment;
mod extends;
mod files;
#[cfg(test)]
mod fixture;
mod go_format;
mod go_number;
mod include;
mod interpolate;
mod load;
mod model;
mod normalize;
mod omit_empty;
mod override_merge;
mod path;
mod paths;
mod ports;
mod profiles;
mod project_name;
mod read;
mod refusal;
mod remote;
mod reset;
mod schema;
mod service_files;
pub mod shell;
pub mod template;
mod unicity;
mod validation;
mod volumes;

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use foldhash::{HashMap, HashSet};

use crate::finding::Finding;
use crate::source::{Sources, Span};
use crate::stack::Stack;
use crate::yaml::{Map, Node};

use files::Found;
use interpolate::Notes;
use load::{Loader, Scope, Text};
use profiles::Profiles;
use service_files::ServiceFiles;

/// What to load, and the environment in which to load it.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The working directory.
    pub cwd: PathBuf,
    /// The environment variables.
    pub env: Rc<BTreeMap<String, String>>,
    /// `-f`, in order. If empty, files are found as Compose finds them.
    pub files: Vec<String>,
    /// `--profile`.
    pub profiles: Vec<String>,
    /// `--env-file`.
    pub env_files: Vec<String>,
    /// `--project-directory`.
    pub project_directory: Option<String>,
    /// `--project-name`.
    pub project_name: Option<String>,
}

/// All file names that Compose looks for if none is given.
pub fn file_names() -> impl Iterator<Item = &'static str> {
    files::names()
}

/// The absolute path of the first file that Compose would load. `None` if it would find none, or
/// only standard input.
pub fn first_file(request: &Request) -> Option<PathBuf> {
    files::first(request)
}

/// All files that Compose would load, absolute or `-`, in merge order; empty if it would find none.
/// Included and extended files are not listed.
pub fn all_files(request: &Request) -> Vec<PathBuf> {
    files::all(request).unwrap_or_default()
}

/// Whether Compose, without `-f`, would load a file at this absolute path by its name and merge it
/// over the base file. The file need not exist.
pub fn finds_override(request: &Request, path: &Path) -> bool {
    files::finds_override(request, path)
}

/// The profiles selected by option or by `COMPOSE_PROFILES`.
pub fn profiles(request: &Request) -> Vec<String> {
    files::profiles(request)
}

/// Loads the stack. `stdin` is read for a file named `-`.
///
/// # Errors
///
/// Returns everything that Compose refuses, with spans where they are known.
pub fn load(
    request: &Request,
    stdin: &mut dyn Read,
    sources: &Sources,
) -> Result<Stack, Vec<Finding>> {
    let mut notes = Notes::default();
    load_noting(request, stdin, sources, &mut notes)
        .map_err(|findings| name_unset_variables(first_of(findings), &notes.unset_in))
}

/// How many refusals are reported; more would not help.
const MOST_REFUSALS: usize = 100;

fn first_of(mut findings: Vec<Finding>) -> Vec<Finding> {
    let more = findings.len().saturating_sub(MOST_REFUSALS);
    if more > 0 {
        findings.truncate(MOST_REFUSALS);
        let message = format!("and {more} more like these");
        findings.push(Finding::error("more", message));
    }
    findings
}

/// Names the unset variable behind a value that cannot be parsed.
fn name_unset_variables(mut findings: Vec<Finding>, unset_in: &[(Span, String)]) -> Vec<Finding> {
    let holds = |outer: &Span, inner: Span| {
        outer.source == inner.source && outer.start <= inner.start && inner.end <= outer.end
    };
    for finding in &mut findings {
        let Some(at) = finding.at else { continue };
        let Some((_, name)) = unset_in.iter().find(|(span, _)| holds(span, at)) else {
            continue;
        };
        finding.message = format!("`{name}` is not set, and {}", finding.message);
        finding.edit = None;
        finding.help = Some(format!(
            "set {name} in the environment or in `.env`, or write `${{{name}:-VALUE}}` for a default"
        ));
    }
    findings
}

fn load_noting(
    request: &Request,
    stdin: &mut dyn Read,
    sources: &Sources,
    notes: &mut Notes,
) -> Result<Stack, Vec<Finding>> {
    let mut warnings = Vec::new();
    let mut stdin = read::Stdin(Some(stdin));
    let found = files::find(request, &mut stdin, sources, &mut warnings, notes)?;
    let texts = found
        .files
        .iter()
        .map(|file| Text::parse(file.path.clone(), file.source, sources))
        .collect::<Result<Vec<_>, _>>()?;

    let Found {
        project_dir,
        mut environment,
        profiles,
        ..
    } = found;
    let home = request.env.get("HOME").map(String::as_str);
    let mut loader = Loader::new(sources, &request.cwd, home, notes);
    let named = project_name::settle(request, &environment, &project_dir, &texts, loader.notes)?;
    environment.set("COMPOSE_PROJECT_NAME", &named.name);
    let scope = Scope {
        working_dir: project_dir.clone(),
        resources: project_dir,
        environment: Rc::new(environment),
    };
    let mut root = loader.project(&texts, &scope)?;
    if root.is_empty() {
        return Err(Finding::error("schema", "the Compose file is empty")
            .help("a Compose file starts with `services:`")
            .into());
    }
    normalize::normalize(&mut root)?;
    let findings = decode::check(&root, loader.sources, &mut loader.deprecations);
    if !findings.is_empty() {
        return Err(findings);
    }

    let all = ["*".to_owned()];
    let profiles = Profiles(&profiles);
    let active = profiles.active(&root);
    let mut files = ServiceFiles {
        cwd: &request.cwd,
        environment: &scope.environment,
        unset: std::mem::take(&mut loader.notes.unset),
        of_services: HashMap::default(),
        known: HashMap::default(),
    };
    check_services(&root, &active, &mut files, loader.sources)?;
    loader.notes.unset.clone_from(&files.unset);
    let everything = Profiles(&all).active(&root);
    let unlisted = if everything.len() == active.len() {
        None
    } else {
        let refused = check_services(&root, &everything, &mut files, loader.sources).err();
        refused.and_then(|findings| findings.into_iter().next())
    };

    warnings.extend(named.warning);
    warnings.extend(loader.warnings());
    let found = model::Found {
        profiles,
        unset_in: &loader.notes.unset_in,
        from_process: &loader.from_process,
        env_files: files.of_services,
    };
    let mut services = model::services(root, found);
    if unlisted.is_some() {
        services.retain(|service| service.active);
    }
    Ok(Stack {
        project: named.name,
        services,
        warnings,
        unset: loader.notes.unset.iter().cloned().collect(),
        unset_in: std::mem::take(&mut loader.notes.unset_in),
        unlisted,
    })
}

/// Checks the services that Compose would start.
fn check_services(
    root: &Map,
    active: &HashSet<&str>,
    files: &mut ServiceFiles<'_>,
    sources: &Sources,
) -> Result<(), Vec<Finding>> {
    let findings = consistency::check(root, active);
    if !findings.is_empty() {
        return Err(findings);
    }
    for (key, service) in root.get("services").into_iter().flat_map(Node::entries) {
        if active.contains(&*key.text) {
            files.read(&key.text, service, sources)?;
        }
    }
    Ok(())
}
