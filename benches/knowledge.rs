//! What it takes to know what ten thousand services take, and what it takes not to ask.
//!
//! The table is packed by the compiler and holds no address, so a run that never asks pays for
//! none of it: `version` is the time of a process that does not ask. `services` asks for as many.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use compose_budget::knowledge::{Context, Files};
use compose_budget::survey::{Declared, Survey};
use compose_spec_loader::compose::{self, Request};
use compose_spec_loader::source::{SourceId, Sources};
use compose_spec_loader::stack::Stack;
use divan::Bencher;

fn main() {
    divan::main();
}

/// What stacks are made of: most images known by a pattern, some by a name, some not at all.
const SERVICES: [&str; 8] = [
    "image: postgres:16, command: -c shared_buffers=64MB -c max_connections=20",
    "image: redis:7, command: redis-server --maxmemory 48mb",
    "image: 'php:8.3-fpm'",
    "image: ghcr.io/shop/our-grafana",
    "image: registry.example/shop/api, command: gunicorn -w 2 --threads 2 app",
    "build: ., command: [sh, -c, './migrate && exec celery -A shop worker']",
    "build: ., environment: {JAVA_TOOL_OPTIONS: -Xmx256m}",
    "image: shop/something:2, command: ./server --port 80",
];

fn text_of(services: usize) -> String {
    let mut text = String::from("services:\n");
    for (number, service) in SERVICES.iter().cycle().take(services).enumerate() {
        writeln!(text, "  s{number}: {{{service}}}").expect("writing to a String cannot fail");
    }
    text
}

fn load(text: &str) -> (Stack, Sources) {
    let request = Request {
        cwd: "/".into(),
        files: vec!["-".to_owned()],
        project_name: Some("bench".to_owned()),
        ..Request::default()
    };
    let sources = Sources::default();
    let stack = compose::load(&request, &mut text.as_bytes(), &sources).expect("Compose reads it");
    (stack, sources)
}

/// The stack names no files.
struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &Path, _: &Sources) -> Option<SourceId> {
        None
    }

    fn list(&self, _: &Path) -> Vec<PathBuf> {
        Vec::new()
    }
}

fn look_up(stack: &Stack, sources: &Sources) -> u64 {
    let context = Context {
        vcpus: Some(2.0),
        memory: Some(2 << 30),
        sources,
        files: &NoFiles,
    };
    let undeclared = vec![Declared::default(); stack.services.len()];
    let survey = Survey::new(stack, &undeclared, &[], &context);
    let services = 0..stack.services.len();
    services
        .filter_map(|at| survey.need(at))
        .map(|need| need.typical.as_u64())
        .sum()
}

#[divan::bench(args = [1, 8, 10_000])]
fn services(bencher: Bencher, services: usize) {
    let (stack, sources) = load(&text_of(services));
    bencher.bench_local(|| look_up(divan::black_box(&stack), &sources));
}

/// The whole process, which asks for nothing.
#[divan::bench]
fn version() {
    let status = Command::new(env!("CARGO_BIN_EXE_budget"))
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status();
    assert!(status.is_ok_and(|status| status.success()));
}

/// The loader beside it, to compare with.
#[divan::bench(args = [8, 10_000])]
fn loading(bencher: Bencher, services: usize) {
    let text = text_of(services);
    bencher.bench(|| load(divan::black_box(&text)));
}
