//! Compose files as `docker compose` reads them.
//!
//! The stages carry compose-go's names, and run in its order. Knows nothing of
//! machines, and reads neither the environment nor the clock: whatever it needs
//! is in the [`Request`].

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

/// What to load, and the surroundings that Compose would look at.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The working directory.
    pub cwd: PathBuf,
    /// The environment.
    pub env: Rc<BTreeMap<String, String>>,
    /// `-f`, in order; empty to find the files as Compose does.
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

/// Every name under which Compose finds a file of a stack where none is named.
pub fn file_names() -> impl Iterator<Item = &'static str> {
    files::names()
}

/// The first file that Compose would read, absolute; `None` where it would find
/// none, or only standard input.
pub fn first_file(request: &Request) -> Option<PathBuf> {
    files::first(request)
}

/// Every file that Compose would read, absolute or `-`, in their order; none where it would find
/// none. Files that these include or extend are not among them.
pub fn all_files(request: &Request) -> Vec<PathBuf> {
    files::all(request).unwrap_or_default()
}

/// Whether Compose would load a file of this absolute path by its name, laid over the base, with
/// no file named; it need not be there yet.
pub fn finds_override(request: &Request, path: &Path) -> bool {
    files::finds_override(request, path)
}

/// The profiles that are asked for, by option or by `COMPOSE_PROFILES`.
pub fn profiles(request: &Request) -> Vec<String> {
    files::profiles(request)
}

/// Reads the stack; `stdin` is read where a file is `-`.
///
/// # Errors
///
/// What Compose refuses, each with its place where one is known.
pub fn load(
    request: &Request,
    stdin: &mut dyn Read,
    sources: &Sources,
) -> Result<Stack, Vec<Finding>> {
    let mut notes = Notes::default();
    load_noting(request, stdin, sources, &mut notes)
        .map_err(|findings| name_unset_variables(first_of(findings), &notes.unset_in))
}

/// Refusals beyond this many say nothing new.
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

/// Says which variable is to blame for a value that cannot be read.
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

/// What Compose checks of the services that it would start.
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
