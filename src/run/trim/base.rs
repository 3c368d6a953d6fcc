//! The files that a plan is made from, and those that it is written to.

use std::path::{Path, PathBuf};

use compose_spec_loader::compose::{self, Request};
use compose_spec_loader::finding::Finding;

use crate::cli::WrittenArgs;
use crate::patch::is_ours;
use crate::run::overwrite::{Claim, Kind, is_same};
use crate::settings::Target;

/// The default name of the override.
const NAME: &str = "docker-compose.budget.yml";

/// The override file to write, if any.
pub(super) fn path(args: &WrittenArgs) -> Option<PathBuf> {
    let by_name = || (args.write || args.check).then(|| PathBuf::from(NAME));
    args.output.clone().or_else(by_name)
}

/// Whether the stack is read from standard input.
pub(super) fn reads_stdin(target: &Target) -> bool {
    target.stacks[0].files.iter().any(|file| file == "-")
}

/// Excludes a generated override from the base if Compose would load it by its name. Returns whether
/// the override has such a name.
pub(super) fn without_own(target: &mut Target, args: &WrittenArgs) -> bool {
    let ([request], Some(path)) = (&mut target.stacks[..], path(args)) else {
        return false;
    };
    let path = request.cwd.join(path);
    if !compose::finds_override(request, &path) {
        return false;
    }
    let is_own = std::fs::read_to_string(&path).is_ok_and(|text| is_ours(&text));
    let files = compose::all_files(request);
    // Fix the base as it is now, because an override may be written next to it.
    if is_own || !files.contains(&path) {
        let others = files.iter().filter(|file| **file != path);
        request.files = others
            .map(|file| file.to_string_lossy().into_owned())
            .collect();
    }
    true
}

/// Rejects paths that cannot be written or conflict, before anything is planned.
pub(super) fn refuse_paths(target: &Target, args: &WrittenArgs) -> Result<(), Vec<Finding>> {
    let wrong = match (&args.runbook, path(args)) {
        (Some(runbook), Some(path)) if is_same(runbook, &path) => Finding::error(
            "same-file",
            "the override and the runbook cannot be the same file",
        )
        .help("choose another file for --runbook"),
        (Some(_), _) if reads_stdin(target) => Finding::error(
            "runbook-of-stdin",
            "a runbook needs the names of the stack's files, and standard input has none",
        )
        .help("pass the file's name instead of `-`"),
        _ if args.in_place && reads_stdin(target) => {
            let finding = Finding::error("not-a-file", "standard input cannot be edited");
            finding.help("pass the file's name instead of `-`")
        }
        (runbook, path) => {
            let base = compose::all_files(&target.stacks[0]);
            let claims = [
                (path.as_deref(), Kind::Override),
                (runbook.as_deref(), Kind::Runbook),
            ];
            for (path, kind) in claims {
                if let Some(path) = path {
                    Claim { path, kind }.now(&base)?;
                }
            }
            return Ok(());
        }
    };
    Err(vec![wrong])
}

/// The `docker compose` options that load the stack from the working directory.
pub(super) fn options(request: &Request, cwd: &Path) -> Vec<String> {
    let here = |path: PathBuf| {
        let inner = path.strip_prefix(cwd).map(Path::to_owned).unwrap_or(path);
        inner.to_string_lossy().into_owned()
    };
    let mut options = Vec::new();
    let mut add = |option: &str, value: String| options.extend([option.to_owned(), value]);
    for file in compose::all_files(request) {
        add("-f", here(file));
    }
    for profile in &request.profiles {
        add("--profile", profile.clone());
    }
    for file in &request.env_files {
        add("--env-file", here(request.cwd.join(file)));
    }
    if let Some(folder) = &request.project_directory {
        add("--project-directory", here(request.cwd.join(folder)));
    }
    if let Some(name) = &request.project_name {
        add("-p", name.clone());
    }
    options
}

/// The same stack with one more file.
pub(super) fn with_file(request: &Request, cwd: &Path, file: &Path) -> Request {
    let path = if file == Path::new("-") {
        file.to_owned()
    } else {
        cwd.join(file)
    };
    let files = compose::all_files(request);
    let files = files.into_iter().chain([path]);
    Request {
        files: files
            .map(|path| path.to_string_lossy().into_owned())
            .collect(),
        ..request.clone()
    }
}
