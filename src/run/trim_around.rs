//! What is around an override: the commands that go with it, the stack with it, and the options
//! that cannot go with either.

use std::path::{Path, PathBuf};

use crate::cli::WrittenArgs;
use crate::compose::{self, Request};
use crate::finding::Finding;
use crate::patch::{Form, OFF_PROFILE, Runbook, WantedStack, Written, is_ours, runbook};
use crate::plan::advice::recommended_swap;
use crate::settings::Target;
use crate::stack::Stack;

use super::overwrite::{Claim, Kind, is_same};
use super::trim::Trim;

/// The override's name where none is given.
const NAME: &str = "docker-compose.budget.yml";

/// The file that is written to, if one is.
pub(super) fn path(args: &WrittenArgs) -> Option<PathBuf> {
    let by_name = || (args.write || args.check).then(|| PathBuf::from(NAME));
    args.output.clone().or_else(by_name)
}

/// Whether a file of the stack is standard input.
pub(super) fn reads_stdin(target: &Target) -> bool {
    target.stacks[0].files.iter().any(|file| file == "-")
}

/// Leaves an override of ours out of the base where Compose finds it by its name: it is what is
/// written, and not what that is laid over. Whether it has such a name.
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
    // From here on the base is what it is now, whatever is written beside it.
    if is_own || !files.contains(&path) {
        let others = files.iter().filter(|file| **file != path);
        request.files = others
            .map(|file| file.to_string_lossy().into_owned())
            .collect();
    }
    true
}

/// Says which files cannot be written or cannot go together, before anything is planned.
pub(super) fn refuse_paths(target: &Target, args: &WrittenArgs) -> Result<(), Vec<Finding>> {
    let wrong = match (&args.runbook, path(args)) {
        (Some(runbook), Some(path)) if is_same(runbook, &path) => Finding::error(
            "same-file",
            "the override and the runbook cannot be one file",
        )
        .help("give --runbook another name"),
        (Some(_), _) if reads_stdin(target) => Finding::error(
            "runbook-of-stdin",
            "a runbook names the files of the stack, and standard input has no name",
        )
        .help("give the file's name instead of `-`"),
        _ if args.in_place && reads_stdin(target) => {
            let finding = Finding::error("not-a-file", "standard input cannot be edited");
            finding.help("give the file's name instead of `-`")
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

/// What is switched off is switched off by a profile that nobody asks for.
pub(super) fn refuse_profiles(
    target: &Target,
    stack: &Stack,
    wanted: &WantedStack<'_>,
) -> Result<(), Vec<Finding>> {
    let asked = compose::profiles(&target.stacks[0]);
    let starts_all = asked.iter().find(|it| *it == "*" || *it == OFF_PROFILE);
    let off = wanted.services.iter().find(|it| it.off.is_some());
    let (Some(profile), Some(off)) = (starts_all, off) else {
        return Ok(());
    };
    let message = format!(
        "the profile `{profile}` also starts what the plan switches off, such as {}: that gets \
         the profile `{OFF_PROFILE}`",
        off.service.name
    );
    let mut named: Vec<&str> = Vec::new();
    for service in &stack.services {
        let profiles = service.profiles.iter().map(String::as_str);
        named.extend(profiles.filter(|it| *it != OFF_PROFILE));
    }
    named.sort_unstable();
    named.dedup();
    let help = match named[..] {
        [] => "leave the profile out: no service has one".to_owned(),
        _ => format!(
            "ask for those that are needed instead: {}",
            named.join(", ")
        ),
    };
    Err(vec![
        Finding::error("starts-what-is-off", message).help(help),
    ])
}

impl Trim<'_> {
    /// What to do around the change.
    pub(super) fn runbook(
        &self,
        wanted: &WantedStack<'_>,
        written: Written<'_>,
        form: Form,
    ) -> String {
        let recommended = recommended_swap(self.target.machine.nominal);
        runbook(
            &Runbook {
                stack: &self.loaded.stacks[0],
                wanted,
                options: &self.options(),
                written,
                swap: (self.target.swap < recommended).then_some(recommended),
                upgrade: self.chosen.upgrade.as_ref(),
            },
            form,
        )
    }

    /// The options of `docker compose` that the stack is read with, for whoever stands here.
    fn options(&self) -> Vec<String> {
        let request = &self.target.stacks[0];
        let here = |path: PathBuf| {
            let inner = path
                .strip_prefix(self.cwd)
                .map(Path::to_owned)
                .unwrap_or(path);
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

    /// The same stack with one file more.
    pub(super) fn with(&self, file: &Path) -> Request {
        let request = &self.target.stacks[0];
        let path = if file == Path::new("-") {
            file.to_owned()
        } else {
            self.cwd.join(file)
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
}
