//! A target with its stacks loaded: what every verb about a machine starts from.

use std::collections::BTreeMap;
use std::io::Stdin;
use std::path::{Path, PathBuf};

use crate::budget::demand::qualified;
use crate::budget::{Assessment, Demand, Part, Verdict, assess, demand, findings};
use crate::compose;
use crate::finding::{Finding, Severity};
use crate::knowledge::Need;
use crate::report::{Answer, TargetReport};
use crate::rules;
use crate::rules::ignore::{self, Ignored, Sifted};
use crate::settings::Target;
use crate::source::{Sources, Span};
use crate::stack::Stack;

use super::beside::{Around, Beside};
use super::expected::expected;
use super::stdin::Replay;

/// The stacks of a target, and what their services will probably take.
pub(super) struct Loaded {
    /// The stacks that share the machine.
    pub(super) stacks: Vec<Stack>,
    /// For each, what one container of a service will probably take, by name.
    pub(super) expected: Vec<BTreeMap<String, Need>>,
    /// Every file that was read for them, the settings and what was measured.
    pub(super) files: Vec<PathBuf>,
    /// The files beside theirs that were read.
    pub(super) beside: Beside,
}

/// What is said of a target, whatever the verb.
pub(super) struct Checked {
    /// The answer.
    pub(super) report: TargetReport,
    /// What was found.
    pub(super) findings: Vec<Finding>,
    /// What was found and is accepted.
    pub(super) ignored: Vec<Ignored>,
    /// Whether the gate stays shut.
    pub(super) fails: bool,
}

impl Loaded {
    /// Loads the stacks of a target.
    pub(super) fn new(
        target: &Target,
        stdin: &mut Replay<Stdin>,
        sources: &Sources,
    ) -> Result<Self, Vec<Finding>> {
        let stacks = target
            .stacks
            .iter()
            .map(|request| compose::load(request, stdin.rewound(), sources))
            .collect::<Result<Vec<Stack>, _>>()
            .map_err(|refused| blame(refused, target.at))?;
        let files = sources.files().map(Path::to_owned).collect();
        let beside = Beside::default();
        let around = Around {
            beside: &beside,
            sources,
        };
        let expected = stacks
            .iter()
            .map(|stack| expected(stack, target, &around))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            stacks,
            expected,
            files,
            beside,
        })
    }

    /// The stacks for the arithmetic.
    pub(super) fn parts(&self) -> Vec<Part<'_>> {
        let known = self.stacks.iter().zip(&self.expected);
        known
            .map(|(stack, expected)| Part {
                stack,
                expected: expected.clone(),
            })
            .collect()
    }
}

/// Holds the stacks of a target against its machine.
pub(super) fn check(
    target: &Target,
    loaded: &mut Loaded,
    sources: &Sources,
) -> Result<Checked, Vec<Finding>> {
    let beside = std::mem::take(&mut loaded.beside);
    let parts = loaded.parts();
    let demand = demand(&parts, target.policy.assume).map_err(|overflow| vec![*overflow])?;
    let assessment = assess(&demand, &target.machine, &target.capacity, &target.policy);
    let mut found = findings::findings(&parts, &target.policy, sources);
    found.extend(findings::cpus_over(&parts, &demand, &target.machine));
    found.extend(by_rules(&parts, target, &beside, sources));
    let services = parts.iter().flat_map(|part| &part.stack.services);
    let sifted = ignore::sift(
        found,
        &services.collect::<Vec<_>>(),
        &target.ignore,
        sources,
    );
    let checked = checked(target, &parts, &demand, &assessment, sifted, sources);
    loaded.beside = beside;
    Ok(checked)
}

fn checked(
    target: &Target,
    parts: &[Part<'_>],
    demand: &Demand,
    assessment: &Assessment,
    sifted: Sifted,
    sources: &Sources,
) -> Checked {
    let Sifted {
        shown: findings,
        ignored,
    } = sifted;
    let passes = assessment.verdict == Verdict::Fits
        && !findings
            .iter()
            .any(|finding| target.fail_on.is_reached_by(finding.severity));
    let answer = Answer {
        name: target.name.as_deref(),
        parts,
        demand,
        machine: &target.machine,
        swap: target.swap,
        also: &target.also,
        policy: &target.policy,
        fail_on: target.fail_on.least(),
        assessment,
        findings: &findings,
        passes,
        ignored: ignored.len(),
    };
    Checked {
        report: TargetReport::new(&answer, sources),
        findings,
        ignored,
        fails: !passes,
    }
}

/// A file that cannot be read has no place of its own; the target that names it has.
fn blame(mut refused: Vec<Finding>, target: Option<Span>) -> Vec<Finding> {
    for finding in &mut refused {
        finding.at = finding.at.or(target);
    }
    refused
}

/// What fails a check of stacks beside their sums, with what is accepted left out.
pub(super) fn errors(parts: &[Part<'_>], target: &Target, sources: &Sources) -> Vec<Finding> {
    let mut found = findings::findings(parts, &target.policy, sources);
    found.extend(by_rules(parts, target, &Beside::default(), sources));
    found.retain(|finding| finding.severity == Severity::Error);
    let services = parts.iter().flat_map(|part| &part.stack.services);
    ignore::sift(
        found,
        &services.collect::<Vec<_>>(),
        &target.ignore,
        sources,
    )
    .shown
}

/// What the rules find, with names that are unique within the target.
fn by_rules(
    parts: &[Part<'_>],
    target: &Target,
    beside: &Beside,
    sources: &Sources,
) -> Vec<Finding> {
    let around = Around { beside, sources };
    let mut found = Vec::new();
    for part in parts {
        let findings = around.with(Some(&target.machine), |context| {
            rules::check(part.stack, &target.images, context)
        });
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
