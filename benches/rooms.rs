//! What each room takes of a run. `benches/process` measures the whole.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use compose_budget::host::{Query, Scope, find, in_scope};
use compose_budget::output::text::diagnostic;
use compose_spec_loader::compose::{self, Request};
use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::{Sources, Span};
use divan::Bencher;
use tempfile::TempDir;

fn main() {
    divan::main();
}

/// A folder with a stack of that many services, each waiting for the one before it.
fn stack_of(services: usize) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("compose.yaml"), text_of(services)).expect("a file");
    folder
}

fn text_of(services: usize) -> String {
    let mut text = String::from("services:\n");
    for number in 0..services {
        write!(
            text,
            "  s{number}:\n    image: ${{REGISTRY:-local}}/app:1\n    environment: {{NUMBER: {number}}}\n    \
             deploy: {{resources: {{limits: {{cpus: \"0.5\", memory: 64M}}}}}}\n"
        )
        .expect("writing to a String cannot fail");
        if let Some(before) = number.checked_sub(1) {
            writeln!(text, "    depends_on: [s{before}]").expect("writing to a String cannot fail");
        }
    }
    text
}

fn request(folder: &Path, files: &[&str]) -> Request {
    Request {
        cwd: folder.to_path_buf(),
        files: files.iter().map(|&file| file.to_owned()).collect(),
        ..Request::default()
    }
}

fn load(bencher: Bencher, request: &Request) {
    bencher.bench_local(|| {
        let sources = Sources::default();
        compose::load(divan::black_box(request), &mut io::empty(), &sources)
            .expect("Compose reads it")
    });
}

#[divan::bench]
fn load_an_example(bencher: Bencher) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/crucible");
    load(
        bencher,
        &request(&folder, &["docker-compose.yml", "docker-compose.prod.yml"]),
    );
}

#[divan::bench(args = [100, 1_000, 10_000])]
fn load_services(bencher: Bencher, services: usize) {
    let folder = stack_of(services);
    load(bencher, &request(folder.path(), &[]));
}

#[divan::bench(args = ["t2.micro", "CX22", "u7in-32tb.224xlarge"])]
fn look_up_a_machine(name: &str) {
    divan::black_box(find(&Query::named(divan::black_box(name))).ok());
}

#[divan::bench]
fn list_the_machines_of_a_region() -> usize {
    in_scope(Scope {
        provider: Some("aws"),
        region: Some("us-east-1"),
        arch: Some("amd64"),
    })
    .expect("the catalogue has that region")
    .len()
}

/// Findings spread over a file of ten megabytes.
#[divan::bench(args = [1, 100])]
fn show_findings(bencher: Bencher, count: usize) {
    let text = text_of(70_000);
    let step = text.len() / (count + 1);
    let sources = Sources::default();
    let id = sources.add("compose.yaml", text);
    let findings: Vec<_> = (1..=count)
        .map(|number| {
            let place = Span::new(id, number * step, number * step + 3);
            Finding::error("a-rule", "it is wrong")
                .at(place)
                .label("here")
                .edit(place, "512m")
        })
        .collect();
    bencher.bench_local(|| diagnostic::render(divan::black_box(&findings), &sources, true, 80));
}
