//! Whatever the text, it is read or refused, and every place named is in it.
//!
//! Run with `cargo fuzz run load`.
#![no_main]

use compose_spec_loader::compose::{bytes, dotenv, template};
use compose_spec_loader::source::{Sources, Span};
use compose_spec_loader::yaml::{self, Node, Value};
use indexmap::{IndexMap, IndexSet};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let sources = Sources::default();
    let id = sources.add("compose.yaml", text);
    match yaml::parse(text, id) {
        Ok(documents) => documents.iter().for_each(|root| match yaml::decode(root) {
            Ok(node) => check(&node, text),
            Err(finding) => inside(finding.at.expect("decode names a place"), text),
        }),
        Err(finding) => inside(finding.at.expect("parse names a place"), text),
    }
    let _ = dotenv::parse(text, &mut IndexMap::new(), &mut |_| None, &mut IndexSet::new());
});

fn inside(span: Span, text: &str) {
    assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?}");
}

fn check(node: &Node, text: &str) {
    inside(node.span, text);
    match &node.value {
        Value::Seq(items) => items.iter().for_each(|item| check(item, text)),
        Value::Map(map) => map.iter().for_each(|(key, value)| {
            inside(key.span, text);
            check(value, text);
        }),
        Value::Str(value) => {
            if let Err(error) = bytes::ram_in_bytes(value)
                && let Some(better) = error.suggestion()
            {
                assert!(bytes::ram_in_bytes(&better).is_ok(), "{better}");
            }
            let mut lookup = |name: &str| name.starts_with('A').then(|| name.to_owned());
            if let Err(error) = template::substitute(value, &mut lookup, &mut IndexSet::new()) {
                assert!(value.get(error.range).is_some());
            }
        }
        _ => {}
    }
}
