//! What docker compose 2.40.3 accepts and refuses, one file per line.

use std::path::PathBuf;

use compose_spec_loader::compose::{Request, load};
use compose_spec_loader::source::Sources;

fn is_accepted(text: &str) -> bool {
    let request = Request {
        // A folder without a `.env`; its name is the project's.
        cwd: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/refusals")),
        files: vec![String::from("-")],
        ..Request::default()
    };
    load(&request, &mut text.as_bytes(), &Sources::default()).is_ok()
}

/// Lines are `accepted FILE` or `refused  FILE`.
fn compare(table: &str, least: usize) {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let (mut seen, mut wrong) = (0, Vec::new());
    for line in lines {
        let (answer, file) = line.split_once(' ').expect("an answer and a file");
        seen += 1;
        if is_accepted(file) != (answer == "accepted") {
            wrong.push(line);
        }
    }
    assert!(seen >= least, "only {seen} lines");
    assert!(
        wrong.is_empty(),
        "{} of {seen} differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn the_schema() {
    compare(include_str!("refusals/schema.txt"), 1_400);
}

#[test]
fn values() {
    compare(include_str!("refusals/values.txt"), 280);
}

#[test]
fn the_model() {
    compare(include_str!("refusals/model.txt"), 340);
}

/// Compose loads these, and then fails to write them as JSON.
#[test]
fn processors_without_end_are_refused() {
    for cpus in [".inf", ".nan", "1e39", "'inf'", "'1e39'"] {
        let file = format!(
            "services: {{a: {{image: x, deploy: {{resources: {{limits: {{cpus: {cpus}}}}}}}}}}}"
        );
        assert!(!is_accepted(&file), "{cpus}");
    }
}
