//! What each service will probably take: what is stated of it, else what is known of its image.

use std::collections::BTreeMap;
use std::path::Path;

use crate::budget::Expected;
use crate::evidence::Evidence;
use crate::finding::Finding;
use crate::knowledge::{self, Context, OwnFamily};
use crate::settings::{ServiceKeys, Target};
use crate::source::{SourceId, Sources};
use crate::stack::{Service, Stack};

use super::beside::{Beside, files_in};

/// The expected use of one container of every service of which something is stated or known.
pub(super) fn expected(
    stack: &Stack,
    target: &Target,
    beside: &mut Beside,
    sources: &mut Sources,
) -> Result<BTreeMap<String, Expected>, Vec<Finding>> {
    let mut read = |path: &Path, sources: &mut Sources| beside.read(path, sources);
    let mut expected = BTreeMap::new();
    let mut wrong = Vec::new();
    for service in stack.services.iter().filter(|service| service.active) {
        let found = match keys(service, target.services.get(&service.name), sources) {
            Ok(keys) => match keys.expected {
                Some(stated) => {
                    let at = sources.locate(stated.at);
                    Some(Expected {
                        bytes: stated.bytes,
                        evidence: Evidence::Declared,
                        low: None,
                        high: None,
                        from: format!("{}:{}", at.file, at.line),
                    })
                }
                None => known(service, stack, target, sources, &mut read),
            },
            Err(findings) => {
                wrong.extend(findings);
                None
            }
        };
        expected.extend(found.map(|found| (service.name.clone(), found)));
    }
    if wrong.is_empty() {
        Ok(expected)
    } else {
        Err(wrong)
    }
}

fn known(
    service: &Service,
    stack: &Stack,
    target: &Target,
    sources: &mut Sources,
    read: &mut dyn FnMut(&Path, &mut Sources) -> Option<SourceId>,
) -> Option<Expected> {
    let mut context = Context {
        vcpus: target.machine.vcpus,
        memory: Some(target.machine.memtotal),
        unset: &stack.unset,
        sources,
        read,
        list: &files_in,
    };
    by_knowledge(service, &target.images, &mut context)
}

/// What is known of what one container of a service will take.
pub(super) fn by_knowledge(
    service: &Service,
    own: &[OwnFamily],
    context: &mut Context<'_>,
) -> Option<Expected> {
    let found = knowledge::expected(service, own, context)?;
    Some(Expected {
        bytes: found.bytes,
        evidence: found.evidence,
        low: found.low,
        high: found.high,
        from: found.from,
    })
}

/// What is stated of a service: beside it, else in `.budget.yml`.
pub(super) fn keys(
    service: &Service,
    central: Option<&ServiceKeys>,
    sources: &Sources,
) -> Result<ServiceKeys, Vec<Finding>> {
    let beside = match service.config.get("x-budget") {
        Some(node) => ServiceKeys::read(node, sources).map_err(|wrong| {
            wrong
                .into_iter()
                .map(|one| one.service(&service.name))
                .collect::<Vec<_>>()
        })?,
        None => ServiceKeys::default(),
    };
    Ok(match central {
        Some(central) => beside.or(central),
        None => beside,
    })
}
