//! `ignore` in `.budget.yml`: accepted findings, each with a reason.

use compose_spec_loader::finding::Severity;
use compose_spec_loader::yaml::Node;

use crate::rules;
use crate::rules::ignore::{Accepted, unknown};

use super::reader::Reader;

/// Reads a list of `{rule: ID, service: NAME, reason: TEXT}`.
pub(super) fn accepted(reader: &mut Reader<'_>, node: &Node) -> Vec<Accepted> {
    let help = "write `ignore: [{rule: ID, reason: TEXT}]`";
    let Some(items) = node.as_seq() else {
        if !node.is_null() {
            reader.refuse(node.span, "`ignore` is a list", help);
        }
        return Vec::new();
    };
    items.iter().filter_map(|item| one(reader, item)).collect()
}

fn one(reader: &mut Reader<'_>, node: &Node) -> Option<Accepted> {
    let (mut rule, mut service, mut reason) = (None, None, None);
    for (key, value) in reader.fields(node, "an entry of `ignore`", &["rule", "service", "reason"])
    {
        match key {
            "rule" => rule = reader.text(value, "`rule`").map(|name| (name, value.span)),
            "service" => service = reader.text(value, "`service`"),
            _ => reason = reader.text(value, "`reason`"),
        }
    }
    let (Some((name, at)), Some(reason)) = (rule, reason) else {
        let message = "an ignored finding needs a `rule` and a `reason`";
        reader.refuse(node.span, message, "add the missing one");
        return None;
    };
    let Some(rule) = rules::find(&name) else {
        let finding = unknown(&name, Severity::Error).at(at);
        reader.findings.push(finding);
        return None;
    };
    Some(Accepted {
        rule: rule.id,
        service,
        reason,
    })
}
