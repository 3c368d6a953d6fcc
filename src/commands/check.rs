//! `budget check`: does it fit?

use std::collections::BTreeSet;
use std::io::{self, Stdin};
use std::path::Path;
use std::process::ExitCode;

use crate::budget::demand::qualified;
use crate::budget::{Part, Verdict, assess, demand, findings};
use crate::cli::{CheckArgs, ComposeArgs, Format};
use crate::compose;
use crate::finding::{Finding, Severity};
use crate::knowledge::Context;
use crate::near::nearest;
use crate::output::table::Said;
use crate::output::{
    checkstyle, csv, github, gitlab, json, junit, markdown, rdjson, sarif, table, yaml,
};
use crate::report::{AlsoReport, Answer, CheckReport, TargetReport, VERSION};
use crate::rules;
use crate::rules::ignore::{self, Ignored, Sifted};
use crate::settings::{Also, Target, resolve};
use crate::source::{Sources, Span};
use crate::stack::Stack;

use super::asked;
use super::beside::Beside;
use super::expected::expected;
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
    let mut sources = Sources::default();
    let mut stdin = Replay::new(io::stdin());
    let answers = resolve(&asked, &surroundings, &mut sources).and_then(|targets| {
        let checked = targets
            .iter()
            .map(|target| check(target, &mut stdin, &mut sources))
            .collect::<Result<Vec<_>, _>>()?;
        Ok((targets, checked))
    });
    let (targets, checked) = match answers {
        Ok(answers) => answers,
        Err(findings) => return Err(Failure { findings, sources }),
    };
    let code = ExitCode::from(u8::from(checked.iter().any(|target| target.fails)));
    let mut reports = Vec::new();
    let mut said = Vec::new();
    for target in checked {
        reports.push(target.report);
        said.push(Said {
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
    let to_file = args.output.path.is_some();
    let mut text = Vec::new();
    let written = match args.output.format {
        Format::Json => json::render(&report, &mut text),
        Format::Yaml => yaml::render(&report, &mut text),
        Format::Csv => csv::check(&report, &mut text),
        Format::Markdown => markdown::render(&report, &mut text),
        Format::Sarif => sarif::render(&report, &sources, &mut text),
        Format::Github => github::render(&report, &mut text),
        Format::Gitlab => gitlab::render(&report, &mut text),
        Format::Checkstyle => checkstyle::render(&report, &mut text),
        Format::Junit => junit::render(&report, &mut text),
        Format::Rdjson => rdjson::render(&report, &sources, &mut text),
        Format::Table => {
            let screen = table::Screen {
                styled: session.styles_report(to_file),
                width: session.width(to_file),
                prose_width: session.prose_width(),
            };
            if !args.show_ignored {
                for said in &mut said {
                    said.ignored.clear();
                }
            }
            table::render(&report, &said, &sources, &screen, &mut text)
        }
    };
    written.expect("writing to memory cannot fail");
    Ok(Outcome {
        text,
        file: args.output.path,
        notes: session.notes(&strangers, &sources),
        code,
    })
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

/// The answer for one target.
struct Checked {
    report: TargetReport,
    findings: Vec<Finding>,
    ignored: Vec<Ignored>,
    fails: bool,
}

fn check(
    target: &Target,
    stdin: &mut Replay<Stdin>,
    sources: &mut Sources,
) -> Result<Checked, Vec<Finding>> {
    let stacks = target
        .stacks
        .iter()
        .map(|request| compose::load(request, stdin.rewound(), sources))
        .collect::<Result<Vec<Stack>, _>>()
        .map_err(|refused| blame(refused, target.at))?;
    let mut beside = Beside::default();
    let parts = stacks
        .iter()
        .map(|stack| {
            Ok(Part {
                stack,
                expected: expected(stack, target, &mut beside, sources)?,
            })
        })
        .collect::<Result<Vec<Part<'_>>, Vec<Finding>>>()?;
    let demand = demand(&parts, target.policy.assume).map_err(|overflow| vec![*overflow])?;
    let assessment = assess(&demand, &target.machine, &target.capacity, &target.policy);
    let mut found = findings::findings(&parts, &target.policy, sources);
    found.extend(findings::cpus_over(&parts, &demand, &target.machine));
    found.extend(by_rules(&parts, target, &mut beside, sources));
    let services = stacks.iter().flat_map(|stack| &stack.services);
    let Sifted {
        shown: findings,
        ignored,
    } = ignore::sift(
        found,
        &services.collect::<Vec<_>>(),
        &target.ignore,
        sources,
    );
    let passes = assessment.verdict == Verdict::Fits
        && !findings
            .iter()
            .any(|finding| target.fail_on.is_reached_by(finding.severity));
    let answer = Answer {
        name: target.name.as_deref(),
        parts: &parts,
        demand: &demand,
        machine: &target.machine,
        swap: target.swap,
        also: target.also.iter().map(also).collect(),
        policy: &target.policy,
        fail_on: target.fail_on.least(),
        assessment: &assessment,
        findings: &findings,
        passes,
        ignored: ignored.len(),
    };
    Ok(Checked {
        report: TargetReport::new(&answer, sources),
        findings,
        ignored,
        fails: !passes,
    })
}

fn also(also: &Also) -> AlsoReport {
    AlsoReport {
        name: also.name.clone(),
        bytes: also.bytes,
    }
}

/// A file that cannot be read has no place of its own; the target that names it has.
fn blame(mut refused: Vec<Finding>, target: Option<Span>) -> Vec<Finding> {
    for finding in &mut refused {
        finding.at = finding.at.or(target);
    }
    refused
}

/// What the rules find, with names that are unique within the target.
fn by_rules(
    parts: &[Part<'_>],
    target: &Target,
    beside: &mut Beside,
    sources: &mut Sources,
) -> Vec<Finding> {
    let mut read = |path: &Path, sources: &mut Sources| beside.read(path, sources);
    let mut found = Vec::new();
    for part in parts {
        let mut context = Context {
            vcpus: target.machine.vcpus,
            memory: Some(target.machine.memtotal),
            unset: &part.stack.unset,
            sources,
            read: &mut read,
        };
        let findings = rules::check(part.stack, &target.images, &mut context);
        found.extend(findings.into_iter().map(|finding| {
            Finding {
                service: finding
                    .service
                    .map(|name| qualified(parts, part.stack, &name)),
                ..finding
            }
        }));
    }
    found
}
