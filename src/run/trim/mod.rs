//! `budget trim`: writes the plan as a Compose override file.

mod base;
mod prove;

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use compose_spec_loader::compose::{self, Request};
use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::{SourceId, Sources};

use crate::budget::Size;
use crate::cli::{ComposeArgs, TrimArgs, WrittenArgs};
use crate::output::text::escape::visible;
use crate::output::trim as printed;
use crate::patch::{self, Form, Runbook, Upgrade, Wanted, WantedStack, Written, runbook};
use crate::plan::advice::recommended_swap;
use crate::plan::selection::{Selection, select};
use crate::plan::{Proposed, service_options};
use crate::plural::counted;
use crate::settings::{Target, resolve};
use crate::survey::Survey;

use super::assess::errors;
use super::deliver::Staged;
use super::edited::{Edited, edit};
use super::io::{Failure, Outcome, Session};
use super::loaded::Loaded;
use super::options;
use super::overwrite::{Claim, Kind, Now, cannot_write, commit, compared, said, stage};
use super::planning::{Ask, plan};
use super::stdin::Replay;
use super::usage;

use base::{path, reads_stdin, refuse_paths, without_own};

/// Plans, and writes the plan as requested.
pub(super) fn run(
    before: ComposeArgs,
    args: &TrimArgs,
    session: &Session,
) -> Result<Outcome, Failure> {
    let asked = options::trim(before, args);
    let surroundings = Session::surroundings()?;
    let sources = Sources::default();
    let mut stdin = Replay::new(io::stdin());
    let done = resolve(&asked, &surroundings, &sources).and_then(|mut targets| {
        let is_found = single(&targets).map(|()| without_own(&mut targets[0], &args.written))?;
        let usage = usage::read(&args.choice, &targets, &sources)?;
        let target = &targets[0];
        refuse_paths(target, &args.written)?;
        let loaded = Loaded::new(target, &mut stdin, &sources)?;
        let stacks = (target.name.as_deref(), &loaded.stacks[..]);
        service_options::check(&options::services(&args.choice), &[stacks])?;
        if loaded.stacks.len() > 1 {
            return Err(vec![several_stacks()]);
        }
        let ask = Ask {
            choice: &args.choice,
            host: &args.host,
            ladder: &args.ladder,
            usage: usage.as_ref(),
        };
        let context = loaded.context(&target.machine, &sources);
        let mut surveys = loaded.surveys(target, &context);
        let selection = plan(target, &loaded, &mut surveys, ask, &sources, |planned| {
            let (option, steps) = (&args.written.option, &args.written.steps);
            if let Proposed::Least(least) = &planned.ways.best
                && option == "recommended"
            {
                let left = planned.check.host.allocatable;
                return Ok(Err(no_plan(target, least.outcome.demand, left)));
            }
            let question = &planned.plans.question;
            select(
                question,
                planned.ways,
                planned.upgrade.as_ref(),
                option,
                steps,
            )
            .map(Ok)
        })?;
        let selection = match selection {
            Ok(selection) => selection,
            Err(said) => return Ok(said),
        };
        let to = selection.upgrade.as_ref();
        let upgrade = to.map(|to| Upgrade::new(&target.machine, to));
        let trim = Trim {
            target,
            loaded: &loaded,
            survey: &surveys[0],
            selection: &selection,
            upgrade: upgrade.as_ref(),
            args: &args.written,
            cwd: &surroundings.cwd,
            is_found,
            session,
        };
        trim.done(&mut stdin, &sources)
    });
    done.map_err(|findings| Failure { findings, sources })
}

/// Requires a single target, because a plan is written for one.
fn single(targets: &[Target]) -> Result<(), Vec<Finding>> {
    if let [_] = targets {
        return Ok(());
    }
    let names: Vec<&str> = targets
        .iter()
        .filter_map(|target| target.name.as_deref())
        .collect();
    let finding = Finding::error("several-targets", "an override applies to one target")
        .help(format!("choose one with --target: {}", names.join(", ")));
    Err(vec![finding])
}

fn several_stacks() -> Finding {
    Finding::error(
        "several-stacks",
        "an override applies to one project, and several share this machine",
    )
    .help("`budget plan` lists the steps for each; write them one by one with --steps")
}

fn no_plan(target: &Target, least: u64, left: u64) -> Outcome {
    let text = format!(
        "NO PLAN FITS on {}: it needs at least {} of {}\nnext: run budget plan with the same \
         options to see why, and which machine would fit\n",
        visible(&target.machine.name),
        Size(least),
        Size(left)
    );
    said(text, 1)
}

/// A plan to write.
struct Trim<'a> {
    target: &'a Target,
    loaded: &'a Loaded,
    survey: &'a Survey<'a>,
    selection: &'a Selection,
    upgrade: Option<&'a Upgrade>,
    args: &'a WrittenArgs,
    cwd: &'a Path,
    /// Whether Compose finds the override by its name.
    is_found: bool,
    session: &'a Session,
}

impl Trim<'_> {
    fn done(
        &self,
        stdin: &mut Replay<io::Stdin>,
        sources: &Sources,
    ) -> Result<Outcome, Vec<Finding>> {
        let outcome = &self.selection.outcome;
        if !outcome.fits() && self.upgrade.is_none() {
            let text = format!(
                "DOES NOT FIT with `{}`: {} of {}; nothing is written\nnext: run budget plan with \
                 the same options to see what fits\n",
                self.selection.option,
                Size(outcome.demand),
                Size(outcome.allocatable)
            );
            return Ok(said(text, 1));
        }
        let stack = &self.loaded.stacks[0];
        let wanted = patch::wanted(stack, 0, &self.selection.steps, sources)?;
        patch::check_profiles(&compose::profiles(self.request()), stack, &wanted)?;
        if self.args.diff {
            return Ok(self.diff(&wanted));
        }
        if wanted.services.iter().all(Wanted::is_unchanged) {
            let done = self.nothing_to_do(&wanted)?;
            let surveys = std::slice::from_ref(self.survey);
            let left = errors(&[self.survey.part()], surveys, self.target, sources);
            let notes = self.session.notes(&left, sources);
            return Ok(Outcome { notes, ..done });
        }
        let mut notes = self.session.notes(&wanted.warnings, sources);
        let done = if self.args.in_place {
            self.in_place(&wanted, sources)
        } else {
            self.override_file(&wanted, stdin, sources)
        }?;
        notes.push_str(&done.notes);
        Ok(Outcome { notes, ..done })
    }

    /// The stack fits unchanged. An override from an earlier run would still be applied.
    fn nothing_to_do(&self, wanted: &WantedStack<'_>) -> Result<Outcome, Vec<Finding>> {
        let mut text = format!(
            "FITS AS IT IS on {}: {} of {}, nothing to write\n",
            visible(&self.target.machine.name),
            Size(self.selection.outcome.demand),
            Size(self.selection.outcome.allocatable)
        );
        text.push_str(&printed::aside(wanted));
        let Some(path) = path(self.args) else {
            return Ok(said(text, 0));
        };
        let claim = Claim {
            path: &path,
            kind: Kind::Override,
        };
        if claim.now(&self.base())? == Now::Absent {
            return Ok(said(text, 0));
        }
        let shown = path.to_string_lossy();
        let _ = writeln!(
            text,
            "{} is out of date: it still changes the stack\nnext: remove it and start the stack \
             without it",
            visible(&shown)
        );
        Ok(said(text, 1))
    }

    fn diff(&self, wanted: &WantedStack<'_>) -> Outcome {
        let rows = patch::diff(wanted);
        let text = printed::diff(&rows, &self.session.screen(false));
        said(text + &printed::aside(wanted), 0)
    }

    fn override_file(
        &self,
        wanted: &WantedStack<'_>,
        stdin: &mut Replay<io::Stdin>,
        sources: &Sources,
    ) -> Result<Outcome, Vec<Finding>> {
        let text = patch::override_file(&self.loaded.stacks[0], wanted, sources);
        let Some(path) = path(self.args) else {
            // Printed output is verified too, unless a file comes from standard input.
            let mut left = Vec::new();
            if !reads_stdin(self.target) {
                left = self.prove(&self.with(Path::new("-")), &mut text.as_bytes(), wanted)?;
            }
            return Ok(self.noting(&left, said(text, 0)));
        };
        let claim = Claim {
            path: &path,
            kind: Kind::Override,
        };
        let base = self.base();
        if self.args.check {
            return Ok(compared(&path, &claim.now(&base)?, &text));
        }
        // Check everything that can fail before writing anything.
        claim.may_write(&base, self.args.force)?;
        let file = path.to_string_lossy().into_owned();
        let written = if self.is_found {
            Written::Found(&file)
        } else {
            Written::Named(&file)
        };
        let runbook = self.stage_runbook(wanted, written)?;
        let staged = stage(&path, text.as_bytes())?;
        let left = self.prove(&self.with(staged.path()), stdin.rewound(), wanted)?;
        commit(&path, staged)?;
        if let Some((path, staged)) = runbook {
            commit(path, staged)?;
        }
        let done = self.did(&format!("wrote {file}"), wanted, written);
        Ok(self.noting(&left, done))
    }

    /// Adds notes about remaining errors.
    fn noting(&self, left: &[Finding], done: Outcome) -> Outcome {
        let notes = self.session.notes(left, &Sources::default());
        Outcome { notes, ..done }
    }

    /// Reports what was done and what comes next.
    fn did(&self, what: &str, wanted: &WantedStack<'_>, written: Written<'_>) -> Outcome {
        let outcome = &self.selection.outcome;
        let steps = self.selection.steps.len();
        let machine = match self.upgrade {
            Some(upgrade) => &upgrade.to,
            None => self.target.machine.name.as_ref(),
        };
        let headline = format!(
            "{}: {}, {} of {} on {}",
            visible(what),
            counted(steps, "step"),
            Size(outcome.demand),
            Size(outcome.allocatable),
            visible(machine)
        );
        let around = if reads_stdin(self.target) {
            let aside = printed::aside(wanted);
            format!("{aside}next: pass the stack's file instead of `-` to see the commands\n")
        } else {
            self.runbook(wanted, written, Form::Markdown)
        };
        said(format!("{headline}\n\n{around}"), 0)
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
        let runbook = self.stage_runbook(wanted, Written::InPlace)?;
        let files = files
            .iter()
            .map(|&source| Edited::new(source, &edits, sources))
            .collect::<Result<Vec<Edited<'_>>, _>>()?;
        let mut left = Vec::new();
        edit(&files, || {
            left = self.prove(&self.target.stacks[0], &mut io::empty(), wanted)?;
            Ok(())
        })?;
        if let Some((path, staged)) = runbook {
            commit(path, staged)?;
        }
        let names: Vec<&str> = files.iter().map(|file| file.shown).collect();
        let what = format!("edited {}", names.join(", "));
        let done = self.did(&what, wanted, Written::InPlace);
        Ok(self.noting(&left, done))
    }

    /// Stages the runbook, once both files may be written.
    fn stage_runbook(
        &self,
        wanted: &WantedStack<'_>,
        written: Written<'_>,
    ) -> Result<Option<(&Path, Staged)>, Vec<Finding>> {
        let Some(path) = self.args.runbook.as_deref() else {
            return Ok(None);
        };
        let claim = Claim {
            path,
            kind: Kind::Runbook,
        };
        claim.may_write(&self.base(), self.args.force)?;
        let is_script = path.extension().is_some_and(|extension| extension == "sh");
        let form = if is_script {
            Form::Shell
        } else {
            Form::Markdown
        };
        let text = patch::marked(&self.runbook(wanted, written, form), form);
        let staged = stage(path, text.as_bytes())?;
        if is_script {
            cannot_write(path, staged.executable())?;
        }
        Ok(Some((path, staged)))
    }

    /// Verifies that the result is as planned.
    fn prove(
        &self,
        request: &Request,
        stdin: &mut dyn io::Read,
        wanted: &WantedStack<'_>,
    ) -> Result<Vec<Finding>, Vec<Finding>> {
        prove::prove(
            request,
            stdin,
            self.survey,
            self.target,
            wanted,
            self.selection,
        )
    }

    /// The files that the plan is based on.
    fn base(&self) -> Vec<PathBuf> {
        self.loaded.read.clone()
    }

    /// The runbook for the change.
    fn runbook(&self, wanted: &WantedStack<'_>, written: Written<'_>, form: Form) -> String {
        let recommended = recommended_swap(self.target.machine.nominal);
        runbook(
            &Runbook {
                stack: &self.loaded.stacks[0],
                wanted,
                options: &base::options(self.request(), self.cwd),
                written,
                swap: (self.target.swap < recommended).then_some(recommended),
                upgrade: self.upgrade,
            },
            form,
        )
    }

    /// The stack as it is loaded.
    fn request(&self) -> &Request {
        &self.target.stacks[0]
    }

    /// The same stack with one more file.
    fn with(&self, file: &Path) -> Request {
        base::with_file(self.request(), self.cwd, file)
    }
}
