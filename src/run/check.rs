//! `budget check`: does it fit?

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::cli::{CheckArgs, ComposeArgs};
use crate::finding::{Finding, Severity};
use crate::near::nearest;
use crate::output;
use crate::output::check::{Answer, Found};
use crate::report::{CheckReport, VERSION};
use crate::settings::{Surroundings, Target, resolve};
use crate::source::Sources;

use super::asked;
use super::loaded::{Loaded, check};
use super::overwrite::report_file;
use super::session::{Failure, Outcome, Session};
use super::stdin::Replay;

/// Checks every target and prints the answers; the exit code is the worst of them.
pub(super) fn run(
    before: ComposeArgs,
    args: CheckArgs,
    session: &Session,
) -> Result<Outcome, Failure> {
    let asked = asked::check(before, &args);
    let surroundings = Session::surroundings()?;
    let sources = Sources::default();
    let mut stdin = Replay::new(io::stdin());
    let answers = resolve(&asked, &surroundings, &sources).and_then(|targets| {
        let checked = targets
            .iter()
            .map(|target| {
                let mut loaded = Loaded::new(target, &mut stdin, &sources)?;
                check(target, &mut loaded, &sources)
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
    // Who asks about all targets hears of services that none of them has.
    let strangers = if asked.targets.is_empty() && asked.stack.files.is_empty() {
        strangers(&targets, &report)
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
        notes: session.notes(&strangers, &sources),
        code,
    })
}

/// Where the tool runs within the repository that a GitHub workflow has checked out.
fn in_repository(surroundings: &Surroundings) -> PathBuf {
    let root = surroundings.env.get("GITHUB_WORKSPACE").map(Path::new);
    let inner = root.and_then(|root| surroundings.cwd.strip_prefix(root).ok());
    inner.map(Path::to_owned).unwrap_or_default()
}

/// Services that `.budget.yml` knows and no target has: most likely misspelt.
fn strangers(targets: &[Target], report: &CheckReport) -> Vec<Finding> {
    let Some(target) = targets.first().filter(|target| target.name.is_some()) else {
        return Vec::new();
    };
    let services = report.targets.iter().flat_map(|target| &target.services);
    let known: BTreeSet<&str> = services
        // `project/service`, where several stacks share a machine; no name holds a slash.
        .filter_map(|service| service.service.name.rsplit('/').next())
        .collect();
    let unknown = target
        .services
        .iter()
        .filter(|(name, _)| !known.contains(name.as_str()));
    unknown
        .filter_map(|(name, keys)| {
            let message = format!("no target has a service called `{name}`");
            let finding = Finding::new("unknown-service", Severity::Warning, message).at(keys.at?);
            Some(match nearest(name, known.iter().copied()) {
                Some(near) => finding.help(format!("did you mean `{near}`?")),
                None => finding,
            })
        })
        .collect()
}
