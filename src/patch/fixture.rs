//! Stacks from text, and steps for them, for tests.

use std::path::PathBuf;
use std::rc::Rc;

use compose_spec_loader::compose::{Request, load};
use compose_spec_loader::source::Sources;
use compose_spec_loader::stack::Stack;

use crate::plan::{Change, Kind, Step};
use crate::programs::{Fills, Follow, How};

/// Loads a stack from text, with `SECRET` set to `s3cret`.
pub(super) fn stack(text: &str) -> (Sources, Stack) {
    let sources = Sources::default();
    let request = Request {
        // A directory without a `.env`.
        cwd: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src/patch")),
        files: vec!["-".to_owned()],
        env: Rc::new([("SECRET".to_owned(), "s3cret".to_owned())].into()),
        ..Request::default()
    };
    let stack = load(&request, &mut text.as_bytes(), &sources).expect("Compose takes it");
    (sources, stack)
}

/// A step with nothing but its change.
pub(super) fn step(kind: Kind, change: Change) -> Step {
    Step {
        id: "tighten:a".to_owned(),
        kind,
        part: 0,
        subject: "a".to_owned(),
        change,
        saves: 0,
        disruption: 0,
        reason: "its floor is 24 MiB".to_owned(),
        takes: None,
        loses: None,
        edits: Vec::new(),
        settings: Vec::new(),
        warnings: Vec::new(),
    }
}

/// Sets a limit in MiB, with settings that follow it.
pub(super) fn limit(service: &str, mebibytes: u64, settings: Vec<How>) -> Step {
    let change = Change::Limit {
        services: vec![service.to_owned()],
        from: None,
        to: mebibytes << 20,
        reservation: None,
    };
    let follow = |how| Follow {
        setting: "shared_buffers".to_owned(),
        from: Some("128MB".to_owned()),
        to: "64MB".to_owned(),
        how,
        fills: Fills::Later,
        why: "a quarter of the limit".to_owned(),
        source: "a manual",
    };
    Step {
        settings: settings.into_iter().map(follow).collect(),
        ..step(Kind::Tighten, change)
    }
}

/// Switches a service off.
pub(super) fn off(service: &str) -> Step {
    let service = service.to_owned();
    step(Kind::Off, Change::Off { service })
}

/// Splits a line into words.
pub(super) fn words(line: &str) -> Vec<String> {
    line.split(' ').map(str::to_owned).collect()
}
