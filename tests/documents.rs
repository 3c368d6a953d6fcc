//! Checks that documents show the output of the binary.
//!
//! A comment `<!-- budget ARGS -->` precedes a code block with the output of that command, run in
//! the repository's root. After a change, `UPDATE_DOCUMENTS=1 cargo test documents` updates the
//! blocks.

use std::fs;
use std::path::PathBuf;

use crate::support::{budget, root};

const FENCE: &str = "```";

/// Documents with output.
fn documents() -> Vec<PathBuf> {
    let examples = fs::read_dir(root().join("examples")).expect("there are examples");
    let folders = examples.map(|example| example.expect("a folder can be read").path());
    let mut documents: Vec<_> = folders.map(|folder| folder.join("README.md")).collect();
    documents.push(root().join("README.md"));
    documents.retain(|document| document.is_file());
    documents.sort();
    documents
}

/// The output: the report, then standard error.
fn output(args: &str) -> String {
    let ran = budget(args).within("").run();
    ran.stdout + &ran.stderr
}

/// The document with updated blocks, and the number of blocks.
fn with_true_outputs(document: &str) -> (String, usize) {
    let mut rewritten = String::new();
    let mut blocks = 0;
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        rewritten.push_str(line);
        rewritten.push('\n');
        let command = line
            .strip_prefix("<!-- budget ")
            .and_then(|rest| rest.strip_suffix(" -->"));
        let Some(args) = command else { continue };
        let fence = lines.next().unwrap_or_default();
        assert!(fence.starts_with(FENCE), "no block follows {line:?}");
        assert!(
            lines.by_ref().any(|line| line == FENCE),
            "the block after {line:?} has no end"
        );
        let output = output(args);
        for line in [fence, output.trim_end(), FENCE] {
            rewritten.push_str(line);
            rewritten.push('\n');
        }
        blocks += 1;
    }
    (rewritten, blocks)
}

#[test]
fn the_documents_show_what_the_binary_prints() {
    let mut blocks = 0;
    for path in documents() {
        let document = fs::read_to_string(&path).expect("a document can be read");
        let (rewritten, found) = with_true_outputs(&document);
        blocks += found;
        if std::env::var_os("UPDATE_DOCUMENTS").is_some() {
            fs::write(&path, rewritten).expect("a document can be written");
        } else {
            assert_eq!(document, rewritten, "{} is out of date", path.display());
        }
    }
    assert!(blocks > 0, "no document shows any output");
}
