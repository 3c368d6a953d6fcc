//! Stacks from Compose files, for the tests of this room.

use std::io;

use crate::compose::{self, Request};
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
