//! Stacks from Compose files, for the tests of this room.

use std::io;

use crate::compose::{self, Request};
use crate::knowledge::Context;
use crate::source::Sources;
use crate::stack::Stack;

/// The stack of a file's text, as Compose reads it.
pub(crate) fn stack(text: &str) -> (Stack, Sources) {
    let mut sources = Sources::default();
    let request = Request {
        cwd: std::env::temp_dir(),
        files: vec!["-".into()],
        project_name: Some("shop".into()),
        ..Request::default()
    };
    let stack = compose::load(&request, &mut io::Cursor::new(text), &mut sources);
    (stack.unwrap_or_else(|found| panic!("{found:?}")), sources)
}

/// A file beside the manifest, as Compose reads it.
pub(crate) fn example(files: &[&str]) -> (Stack, Sources) {
    let mut sources = Sources::default();
    let request = Request {
        cwd: env!("CARGO_MANIFEST_DIR").into(),
        files: files.iter().map(|file| (*file).to_owned()).collect(),
        ..Request::default()
    };
    let stack = compose::load(&request, &mut io::empty(), &mut sources);
    (stack.unwrap_or_else(|found| panic!("{found:?}")), sources)
}

/// What is around the services of a stack where no file is beside it.
pub(crate) fn alone<T>(
    stack: &Stack,
    sources: &mut Sources,
    act: impl FnOnce(&mut Context<'_>) -> T,
) -> T {
    act(&mut Context {
        vcpus: None,
        memory: None,
        unset: &stack.unset,
        sources,
        read: &mut |_, _| None,
        list: &|_| Vec::new(),
    })
}
