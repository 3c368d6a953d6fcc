//! `budget trim`: the plan as a file that Docker obeys.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::budget::Size;
use crate::cli::{ComposeArgs, TrimArgs, WrittenArgs};
use crate::compose::{self, Request};
use crate::finding::Finding;
use crate::output::escape::visible;
use crate::output::trim as printed;
use crate::patch::{self, Form, Runbook, Wanted, WantedStack, runbook};
use crate::plan::advice::recommended_swap;
use crate::settings::{Target, resolve};
use crate::source::{SourceId, Sources};

use super::asked;
use super::loaded::Loaded;
use super::measured;
use super::overwrite::{cannot_write, compared, may_write, said, write};
use super::planning::{Ask, plan};
use super::session::{Failure, Outcome, Session};
use super::stdin::Replay;
use super::trimmed::{Chosen, choose, impossible, nothing, prove};

/// The override's name where none is given.
const NAME: &str = "docker-compose.budget.yml";

/// Plans, and writes the plan as far as that is asked for.
pub(super) fn run(
    before: ComposeArgs,
    args: &TrimArgs,
    session: &Session,
) -> Result<Outcome, Failure> {
    let asked = asked::trim(before, args);
    let surroundings = Session::surroundings()?;
    let mut sources = Sources::default();
    let mut stdin = Replay::new(io::stdin());
    let done = resolve(&asked, &surroundings, &mut sources).and_then(|targets| {
        let target = single(&targets)?;
        let usage = args.choice.usage.as_deref();
        let usage = usage
            .map(|path| measured::read(path, &mut sources))
            .transpose()?;
        let mut loaded = Loaded::new(target, &mut stdin, &mut sources)?;
        if loaded.stacks.len() > 1 {
            return Err(vec![several_stacks()]);
        }
        let ask = Ask {
            choice: &args.choice,
            host: &args.host,
            ladder: &args.ladder,
            usage: usage.as_ref(),
        };
        let chosen = plan(target, &mut loaded, ask, &mut sources, |planned, _| {
            if let Some(least) = impossible(&planned, &args.written) {
                return Ok(Err(no_plan(target, least, planned.check.host.allocatable)));
            }
            choose(&planned, &args.written).map(Ok)
        })?;
        let chosen = match chosen {
            Ok(chosen) => chosen,
            Err(said) => return Ok(said),
        };
        let trim = Trim {
            target,
            loaded: &loaded,
            chosen: &chosen,
            args: &args.written,
            cwd: &surroundings.cwd,
            session,
        };
        trim.done(&mut stdin, &mut sources)
    });
    done.map_err(|findings| Failure { findings, sources })
}

/// The only target; a plan is written for one.
fn single(targets: &[Target]) -> Result<&Target, Vec<Finding>> {
    if let [target] = targets {
        return Ok(target);
    }
    let names: Vec<&str> = targets
        .iter()
        .filter_map(|target| target.name.as_deref())
        .collect();
    let finding = Finding::error("several-targets", "an override is for one target")
        .help(format!("choose one with --target: {}", names.join(", ")));
    Err(vec![finding])
}

fn several_stacks() -> Finding {
    Finding::error(
        "several-stacks",
        "an override is for one project, and several share this machine",
    )
    .help("`budget plan` says what to do in each; write them one by one with --steps")
}

fn no_plan(target: &Target, least: u64, left: u64) -> Outcome {
    let text = format!(
        "NO PLAN FITS on {}: it needs {} at the very least, of {}\nnext: budget plan with the \
         same options says why, and which machine would do\n",
        visible(&target.machine.name),
        Size(least),
        Size(left)
    );
    said(text, 1)
}

/// A plan that is to be written.
struct Trim<'a> {
    target: &'a Target,
    loaded: &'a Loaded,
    chosen: &'a Chosen,
    args: &'a WrittenArgs,
    cwd: &'a Path,
    session: &'a Session,
}

impl Trim<'_> {
    fn done(
        &self,
        stdin: &mut Replay<io::Stdin>,
        sources: &mut Sources,
    ) -> Result<Outcome, Vec<Finding>> {
        if let Some(path) = self.path() {
            self.refuse_own_base(&path)?;
        }
        let outcome = &self.chosen.outcome;
        if !outcome.fits() && self.chosen.upgrade.is_none() {
            let text = format!(
                "DOES NOT FIT with `{}`: {} of {}; nothing is written\nnext: budget plan with the \
                 same options shows what would\n",
                self.chosen.id,
                Size(outcome.demand),
                Size(outcome.allocatable)
            );
            return Ok(said(text, 1));
        }
        let stack = &self.loaded.stacks[0];
        let wanted = patch::wanted(stack, 0, &self.chosen.steps, sources)?;
        if self.args.diff {
            return Ok(self.diff(&wanted));
        }
        if wanted.services.iter().all(Wanted::is_unchanged) {
            return Ok(said(self.nothing_to_do(&wanted), 0));
        }
        let notes = self.session.notes(&wanted.warnings, sources);
        let done = if self.args.in_place {
            self.in_place(&wanted, sources)
        } else {
            self.override_file(&wanted, stdin, sources)
        }?;
        Ok(Outcome { notes, ..done })
    }

    fn nothing_to_do(&self, wanted: &WantedStack<'_>) -> String {
        let mut text = format!(
            "FITS AS IT IS on {}: {} of {}, nothing to write\n",
            visible(&self.target.machine.name),
            Size(self.chosen.outcome.demand),
            Size(self.chosen.outcome.allocatable)
        );
        for step in &wanted.by_hand {
            let line = format!("by hand: {}: {}\n", step.service, step.what);
            text.push_str(&visible(line.trim_end()));
            text.push('\n');
        }
        text
    }

    fn diff(&self, wanted: &WantedStack<'_>) -> Outcome {
        let rows = patch::diff(wanted);
        let mut text = Vec::new();
        printed::diff(&rows, self.session.width(false), &mut text)
            .expect("writing to memory cannot fail");
        Outcome {
            text,
            ..said(String::new(), 0)
        }
    }

    /// The file that is written to, if one is.
    fn path(&self) -> Option<PathBuf> {
        let by_name = || (self.args.write || self.args.check).then(|| PathBuf::from(NAME));
        self.args.output.clone().or_else(by_name)
    }

    fn override_file(
        &self,
        wanted: &WantedStack<'_>,
        stdin: &mut Replay<io::Stdin>,
        sources: &Sources,
    ) -> Result<Outcome, Vec<Finding>> {
        let text = patch::override_file(&self.loaded.stacks[0], wanted, sources);
        let Some(path) = self.path() else {
            // What is printed is proven too, as long as the files themselves do not come this way.
            let request = self.with(Path::new("-"));
            if !self.reads_stdin() {
                let mut text = text.as_bytes();
                prove(
                    &request,
                    &mut text,
                    self.loaded,
                    self.target,
                    wanted,
                    self.chosen,
                )?;
            }
            return Ok(said(text, 0));
        };
        if self.args.check {
            return Ok(compared(&path, &text));
        }
        let old = may_write(&path, self.args.force)?;
        write(&path, text.as_bytes())?;
        let request = self.with(&path);
        let proven = prove(
            &request,
            stdin.rewound(),
            self.loaded,
            self.target,
            wanted,
            self.chosen,
        );
        if let Err(wrong) = proven {
            // A file that does not do what it says is not left behind.
            let undone = match old {
                Some(old) => write(&path, old.as_bytes()),
                None => fs::remove_file(&path).map_err(|error| vec![cannot_write(&path, &error)]),
            };
            undone?;
            return Err(wrong);
        }
        let file = path.to_string_lossy().into_owned();
        let around = self.runbook(wanted, &file, Form::Markdown);
        if let Some(path) = &self.args.runbook {
            self.write_runbook(path, wanted, &file)?;
        }
        let text = format!("{}\n\n{around}", self.headline(&format!("wrote {file}")));
        Ok(said(text, 0))
    }

    fn headline(&self, what: &str) -> String {
        let outcome = &self.chosen.outcome;
        let steps = self.chosen.steps.len();
        let plural = if steps == 1 { "" } else { "s" };
        let machine = match &self.chosen.upgrade {
            Some(upgrade) => &upgrade.to,
            None => self.target.machine.name.as_ref(),
        };
        format!(
            "{}: {steps} step{plural}, {} of {} on {}",
            visible(what),
            Size(outcome.demand),
            Size(outcome.allocatable),
            visible(machine)
        )
    }

    fn in_place(
        &self,
        wanted: &WantedStack<'_>,
        sources: &Sources,
    ) -> Result<Outcome, Vec<Finding>> {
        let edits = patch::in_place(&self.loaded.stacks[0], wanted, sources)?;
        let mut files: Vec<SourceId> = edits.iter().map(|edit| edit.span.source).collect();
        files.sort_unstable();
        files.dedup();
        let path = |source: SourceId| PathBuf::from(sources.get(source).path());
        for &source in &files {
            write(
                &path(source),
                patch::edited(source, sources, &edits).as_bytes(),
            )?;
        }
        let request = &self.target.stacks[0];
        let proven = prove(
            request,
            &mut nothing(),
            self.loaded,
            self.target,
            wanted,
            self.chosen,
        );
        if let Err(wrong) = proven {
            for &source in &files {
                write(&path(source), sources.get(source).text().as_bytes())?;
            }
            return Err(wrong);
        }
        let names: Vec<String> = files
            .iter()
            .map(|&source| sources.get(source).path().to_owned())
            .collect();
        let text = self.headline(&format!("edited {}", names.join(", ")));
        Ok(said(text + "\n", 0))
    }

    fn write_runbook(
        &self,
        path: &Path,
        wanted: &WantedStack<'_>,
        file: &str,
    ) -> Result<(), Vec<Finding>> {
        if path.exists() && !self.args.force {
            let message = format!("{} is there already", path.display());
            let finding = Finding::error("file-exists", message);
            return Err(vec![finding.help("--force replaces it")]);
        }
        let is_script = path.extension().is_some_and(|extension| extension == "sh");
        let form = if is_script {
            Form::Shell
        } else {
            Form::Markdown
        };
        write(path, self.runbook(wanted, file, form).as_bytes())
    }

    fn runbook(&self, wanted: &WantedStack<'_>, file: &str, form: Form) -> String {
        let recommended = recommended_swap(self.target.machine.nominal);
        runbook(
            &Runbook {
                stack: &self.loaded.stacks[0],
                wanted,
                options: &self.options(),
                file,
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

    fn reads_stdin(&self) -> bool {
        self.target.stacks[0].files.iter().any(|file| file == "-")
    }

    /// The same stack with one file more.
    fn with(&self, file: &Path) -> Request {
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

    /// An override that is one of the files it is laid over would change what it was made from.
    fn refuse_own_base(&self, path: &Path) -> Result<(), Vec<Finding>> {
        let path = self.cwd.join(path);
        if !compose::all_files(&self.target.stacks[0]).contains(&path) {
            return Ok(());
        }
        let message = format!(
            "{} is one of the files that it would be laid over",
            path.display()
        );
        let finding = Finding::error("own-base", message);
        Err(vec![
            finding.help("leave it out of the files, or write to another one"),
        ])
    }
}
