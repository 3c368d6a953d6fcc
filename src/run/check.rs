//! `budget check`: whether a stack fits.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use compose_spec_loader::source::Sources;

use crate::cli::{CheckArgs, ComposeArgs};
use crate::output;
use crate::output::check::{Answer, Found};
use crate::report::{CheckReport, VERSION};
use crate::settings::{Surroundings, resolve, undefined_services};

use super::assess::check;
use super::io::{Failure, Outcome, Session};
use super::loaded::Loaded;
use super::options;
use super::overwrite::report_file;
use super::stdin::Replay;

/// Checks every target and prints the results. The exit code is the worst of them.
pub(super) fn run(
    before: ComposeArgs,
    args: CheckArgs,
    session: &Session,
) -> Result<Outcome, Failure> {
    let asked = options::check(before, &args);
    let surroundings = Session::surroundings()?;
    let sources = Sources::default();
    let mut stdin = Replay::new(io::stdin());
    let answers = resolve(&asked, &surroundings, &sources).and_then(|targets| {
        let checked = targets
            .iter()
            .map(|target| {
                let loaded = Loaded::new(target, &mut stdin, &sources)?;
                let context = loaded.context(&target.machine, &sources);
                check(target, &loaded.surveys(target, &context), &sources)
            })
            .collect::<Result<Vec<_>, _>>()?;
        let file = report_file(args.output.path, &sources)?;
        Ok((targets, checked, file))
    });
    let (targets, checked, file) = match answers {
        Ok(answers) => answers,
        Err(findings) => return Err(Failure { findings, sources }),
    };
    let code = ExitCode::from(u8::from(checked.iter().any(|target| target.fails)));
    let (mut reports, mut found) = (Vec::new(), Vec::new());
    for target in checked {
        reports.push(target.report);
        found.push(Found {
            findings: target.findings,
            ignored: target.ignored,
        });
    }
    let report = CheckReport {
        version: VERSION,
        targets: reports,
    };
    // Warn about services in .budget.yml that no target defines.
    let warnings = if asked.targets.is_empty() && asked.stack.files.is_empty() {
        let services = report.targets.iter().flat_map(|target| &target.services);
        undefined_services(&targets, services.map(|service| &*service.service.name))
    } else {
        Vec::new()
    };
    let answer = Answer {
        report: &report,
        found: &found,
        show_ignored: args.show_ignored,
        sources: &sources,
        folder: &in_repository(&surroundings),
    };
    let screen = session.screen(file.is_some());
    Ok(Outcome {
        text: output::check(&answer, args.output.format, &screen),
        file,
        notes: session.notes(&warnings, &sources),
        code,
    })
}

/// The working directory within the repository that a GitHub workflow has checked out.
fn in_repository(surroundings: &Surroundings) -> PathBuf {
    let root = surroundings.env.get("GITHUB_WORKSPACE").map(Path::new);
    let inner = root.and_then(|root| surroundings.cwd.strip_prefix(root).ok());
    inner.map(Path::to_owned).unwrap_or_default()
}
