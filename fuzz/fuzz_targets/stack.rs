//! Whatever the file, a stack comes out or a refusal, and every place named is in a text.
//!
//! Run with `cargo fuzz run stack`.
#![no_main]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

use compose_spec_loader::compose::{self, Request};
use compose_spec_loader::finding::Finding;
use compose_budget::output::text::diagnostic;
use compose_spec_loader::source::{Sources, Span};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let sources = Sources::default();
    let request = Request {
        cwd: PathBuf::from("/nonexistent"),
        env: Rc::new(BTreeMap::from([("A".to_owned(), "1".to_owned()), ("B".to_owned(), String::new())])),
        files: vec!["-".to_owned()],
        profiles: vec!["*".to_owned()],
        ..Request::default()
    };
    match compose::load(&request, &mut text.as_bytes(), &sources) {
        Ok(stack) => {
            for service in &stack.services {
                inside(service.at, &sources);
                for memory in [service.limit, service.reservation, service.swap, service.shm] {
                    memory.into_iter().for_each(|memory| inside(memory.at, &sources));
                }
            }
        }
        Err(findings) => {
            assert!(!findings.is_empty());
            findings.iter().for_each(|finding| told(finding, &sources));
            let shown = diagnostic::render(&findings, &sources, false, 80);
            assert!(!shown.contains(|c: char| c.is_control() && c != '\n'));
        }
    }
});

fn told(finding: &Finding, sources: &Sources) {
    assert!(!finding.message.is_empty());
    let edit = finding.edit.as_ref().map(|edit| edit.span);
    let related = finding.related.iter().map(|(span, _)| *span);
    for span in finding.at.into_iter().chain(edit).chain(related) {
        inside(span, sources);
    }
}

fn inside(span: Span, sources: &Sources) {
    let text = sources.get(span.source).text();
    assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?}");
}
