//! Stacks from Compose files, for tests.

use std::io;
use std::path::{Path, PathBuf};

use compose_spec_loader::compose::{self, Request};
use compose_spec_loader::source::{SourceId, Sources};
use compose_spec_loader::stack::Stack;

use crate::knowledge::facts::Facts;
use crate::knowledge::{Context, Files};

/// Loads a stack from the text of one file.
pub(crate) fn stack(text: &str) -> (Stack, Sources) {
    let sources = Sources::default();
    let request = Request {
        cwd: std::env::temp_dir(),
        files: vec!["-".into()],
        project_name: Some("shop".into()),
        ..Request::default()
    };
    let stack = compose::load(&request, &mut io::Cursor::new(text), &sources);
    (stack.unwrap_or_else(|found| panic!("{found:?}")), sources)
}

/// Loads a stack from files relative to the manifest.
pub(crate) fn example(files: &[&str]) -> (Stack, Sources) {
    let sources = Sources::default();
    let request = Request {
        cwd: env!("CARGO_MANIFEST_DIR").into(),
        files: files.iter().map(|file| (*file).to_owned()).collect(),
        ..Request::default()
    };
    let stack = compose::load(&request, &mut io::empty(), &sources);
    (stack.unwrap_or_else(|found| panic!("{found:?}")), sources)
}

/// Runs with a context that has no files.
pub(crate) fn alone<T>(stack: &Stack, sources: &Sources, act: impl FnOnce(&[Facts<'_>]) -> T) -> T {
    with_files(stack, sources, &[], act)
}

/// Runs with the files that have these names, whatever folder they are looked for in.
pub(crate) fn with_files<T>(
    stack: &Stack,
    sources: &Sources,
    files: &[(&str, SourceId)],
    act: impl FnOnce(&[Facts<'_>]) -> T,
) -> T {
    let context = Context {
        vcpus: None,
        memory: None,
        sources,
        files: &Fixed(files),
    };
    let services = stack.services.iter();
    let facts: Vec<Facts<'_>> = services
        .map(|service| Facts::gather(service, &context))
        .collect();
    act(&facts)
}

/// Files by name, the same ones in every folder.
struct Fixed<'a>(&'a [(&'a str, SourceId)]);

impl Files for Fixed<'_> {
    fn read(&self, path: &Path, _: &Sources) -> Option<SourceId> {
        let found = self.0.iter().find(|(name, _)| path.ends_with(name));
        found.map(|(_, source)| *source)
    }

    fn list(&self, folder: &Path) -> Vec<PathBuf> {
        self.0.iter().map(|(name, _)| folder.join(name)).collect()
    }
}
