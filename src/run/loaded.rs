//! A target with its stacks loaded.

use std::io::Stdin;
use std::path::{Path, PathBuf};

use compose_spec_loader::compose;
use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::{Sources, Span};
use compose_spec_loader::stack::Stack;

use crate::host::Machine;
use crate::knowledge::Context;
use crate::settings::{Target, declared};
use crate::survey::{Declared, Survey};

use super::files::StackFiles;
use super::stdin::Replay;

/// The stacks of a target, and what the user declares of their services.
pub(super) struct Loaded {
    pub(super) stacks: Vec<Stack>,
    declared: Vec<Vec<Declared>>,
    /// Every file that was read for them and for the settings.
    pub(super) read: Vec<PathBuf>,
    files: StackFiles,
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
        let read = sources.files().map(Path::to_owned).collect();
        let declared = stacks
            .iter()
            .map(|stack| declared(stack, &target.services, sources))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            stacks,
            declared,
            read,
            files: StackFiles::default(),
        })
    }

    /// The context of the services on a machine.
    pub(super) fn context<'a>(&'a self, machine: &Machine, sources: &'a Sources) -> Context<'a> {
        context(Some(machine), &self.files, sources)
    }

    /// Surveys each stack in its context.
    pub(super) fn surveys<'a>(
        &'a self,
        target: &'a Target,
        context: &'a Context<'a>,
    ) -> Vec<Survey<'a>> {
        let stacks = self.stacks.iter().zip(&self.declared);
        stacks
            .map(|(stack, declared)| Survey::new(stack, declared, &target.images, context))
            .collect()
    }
}

/// The context of the services on a machine, or on an unknown one.
pub(super) fn context<'a>(
    machine: Option<&Machine>,
    files: &'a StackFiles,
    sources: &'a Sources,
) -> Context<'a> {
    Context {
        vcpus: machine.and_then(|machine| machine.vcpus),
        memory: machine.map(|machine| machine.memtotal),
        sources,
        files,
    }
}

/// Adds the place of the target to findings without one, such as a file that cannot be read.
fn blame(mut refused: Vec<Finding>, target: Option<Span>) -> Vec<Finding> {
    for finding in &mut refused {
        finding.at = finding.at.or(target);
    }
    refused
}
