//! The Compose specification's schema, and whether a file follows it.
//!
//! The tables say what docker compose 2.40.3 accepts (compose-go 2.9.1,
//! <https://github.com/compose-spec/compose-go/blob/v2.9.1/schema/compose-spec.json>);
//! that is sometimes less and sometimes more than the specification's prose.
//! Knows nothing of what a value means: sizes, durations and port ranges are
//! read by later stages.

mod check;
mod definitions;
mod deploy;
mod root;
mod service;
mod shape;
mod suggest;
#[cfg(test)]
mod tests;
mod unique;

use crate::compose::refusal::Trail;
use crate::finding::Finding;
use crate::source::Sources;
use crate::yaml::Node;

/// Everything in the merged tree that the schema refuses, in the order of the tree.
///
/// The sources are asked only for what a suggested edit has to keep.
pub(super) fn validate(root: &Node, sources: &Sources) -> Vec<Finding> {
    let mut check = check::Check {
        sources,
        findings: Vec::new(),
    };
    check.value(root, &root::ROOT, &Trail::ROOT);
    check.findings
}
