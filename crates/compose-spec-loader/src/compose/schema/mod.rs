//! The JSON schema of the Compose specification, as tables.
//!
//! The tables describe what docker compose 2.40.3 accepts (compose-go 2.9.1,
//! <https://github.com/compose-spec/compose-go/blob/v2.9.1/schema/compose-spec.json>), which is
//! sometimes stricter and sometimes more lenient than the text of the specification. Later stages
//! parse the content of values, such as sizes, durations and port ranges.

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
/// `sources` is used only for suggested edits.
pub(super) fn validate(root: &Node, sources: &Sources) -> Vec<Finding> {
    let mut check = check::Check {
        sources,
        findings: Vec::new(),
    };
    check.value(root, &root::ROOT, &Trail::ROOT);
    check.findings
}
