//! What each service will probably take: what is stated of it, else what is known of its image.

use std::collections::BTreeMap;

use crate::evidence::Evidence;
use crate::finding::Finding;
use crate::knowledge::{self, Need};
use crate::settings::{ServiceKeys, Target};
use crate::source::Sources;
use crate::stack::{Service, Stack};

use super::beside::Around;

/// The expected use of one container of every service of which something is stated or known.
pub(super) fn expected(
    stack: &Stack,
    target: &Target,
    around: &Around<'_>,
) -> Result<BTreeMap<String, Need>, Vec<Finding>> {
    let mut expected = BTreeMap::new();
    let mut wrong = Vec::new();
    for service in stack.services.iter().filter(|service| service.active) {
        let found = match keys(service, target.services.get(&service.name), around.sources) {
            Ok(keys) => match keys.expected {
                Some(stated) => {
                    let at = around.sources.locate(stated.at);
                    let from = format!("{}:{}", at.file, at.line);
                    Some(Need::new(stated.bytes, Evidence::Declared, from))
                }
                None => around.with(Some(&target.machine), |context| {
                    knowledge::expected(service, &target.images, context)
                }),
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

/// What is stated of a service: beside it, else in `.budget.yml`.
pub(super) fn keys(
    service: &Service,
    central: Option<&ServiceKeys>,
    sources: &Sources,
) -> Result<ServiceKeys, Vec<Finding>> {
    let beside = match service.extension("x-budget") {
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
