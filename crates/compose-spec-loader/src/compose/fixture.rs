//! Parses trees for unit tests of single stages.

use crate::finding::Finding;
use crate::source::Sources;
use crate::yaml::{self, Map, Node, Value};

/// Parses a text.
pub(super) fn tree(text: &str) -> (Sources, Node) {
    let sources = Sources::default();
    let id = sources.add("compose.yaml", text);
    let documents = yaml::parse(text, id).expect("the text is YAML");
    let root = yaml::decode(&documents[0]).expect("the text has a tree");
    (sources, root)
}

pub(super) fn mapping(root: Node) -> Map {
    match root.value {
        Value::Map(map) => map,
        _ => panic!("the text is no mapping"),
    }
}

/// One line per finding: id, underlined text, message, help and replacement.
pub(super) fn said(findings: &[Finding], sources: &Sources) -> Vec<String> {
    let line = |finding: &Finding| {
        let at = finding.at.map_or("", |span| sources.text(span));
        let help = finding
            .help
            .as_ref()
            .map_or(String::new(), |help| format!("; {help}"));
        let edit = finding.edit.as_ref().map_or(String::new(), |edit| {
            format!(" [{} -> {}]", sources.text(edit.span), edit.replacement)
        });
        format!("{} `{at}`: {}{help}{edit}", finding.id, finding.message)
    };
    findings.iter().map(line).collect()
}
