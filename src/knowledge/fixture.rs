//! Loaded services for unit tests.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bytesize::ByteSize;
use compose_spec_loader::compose::{self, Request};
use compose_spec_loader::source::{SourceId, Sources};
use compose_spec_loader::stack::Stack;

use super::facts::Facts;
use super::{Context, Files, Match, Need, OwnFamily, families};
use crate::programs::{Known, look_up};

/// A stack, its machine, and the files next to it.
pub(crate) struct Fixture {
    pub(crate) stack: Stack,
    pub(crate) sources: Sources,
    pub(crate) vcpus: Option<f64>,
    pub(crate) memory: Option<u64>,
    pub(crate) own: Vec<OwnFamily>,
    files: BTreeMap<String, String>,
}

impl Fixture {
    /// A stack with the service `web`, described by these lines.
    pub(crate) fn service(lines: &str) -> Self {
        let indented = lines.replace('\n', "\n    ");
        Self::stack(&format!("services:\n  web:\n    {indented}\n"))
    }

    pub(crate) fn stack(text: &str) -> Self {
        let sources = Sources::default();
        let request = Request {
            cwd: "/".into(),
            files: vec!["-".to_owned()],
            project_name: Some("test".to_owned()),
            ..Request::default()
        };
        let stack = compose::load(&request, &mut text.as_bytes(), &sources)
            .unwrap_or_else(|findings| panic!("{text}\n{findings:?}"));
        Self {
            stack,
            sources,
            vcpus: None,
            memory: None,
            own: Vec::new(),
            files: BTreeMap::new(),
        }
    }

    /// Adds a file next to the Compose file.
    pub(crate) fn file(mut self, path: &str, text: &str) -> Self {
        self.files.insert(path.to_owned(), text.to_owned());
        self
    }

    pub(crate) fn vcpus(mut self, vcpus: f64) -> Self {
        self.vcpus = Some(vcpus);
        self
    }

    /// What is known about the first service.
    pub(crate) fn look_up(&mut self) -> Known<'_> {
        let context = Context {
            vcpus: self.vcpus,
            memory: self.memory,
            sources: &self.sources,
            files: &self.files,
        };
        let facts = Facts::gather(&self.stack.services[0], &context);
        let family = families::family_of(facts.service, &facts.invocations, &self.own);
        look_up(&facts, family)
    }

    /// Runs `act` with the first service and its family.
    pub(crate) fn with<T>(&mut self, act: impl FnOnce(&Facts<'_>, Option<&Match<'_>>) -> T) -> T {
        let context = Context {
            vcpus: self.vcpus,
            memory: self.memory,
            sources: &self.sources,
            files: &self.files,
        };
        let facts = Facts::gather(&self.stack.services[0], &context);
        let family = families::family_of(facts.service, &facts.invocations, &self.own);
        act(&facts, family.as_ref())
    }

    pub(crate) fn expected(&mut self) -> Option<Need> {
        self.look_up().expected
    }

    /// `low <= bytes <= high` in whole MiB, and the source.
    pub(crate) fn figures(&mut self) -> String {
        let Some(expected) = self.expected() else {
            return "nothing".to_owned();
        };
        let mib = |amount: ByteSize| ((amount.0 + (1 << 19)) >> 20).to_string();
        let end = |amount: Option<ByteSize>| amount.map_or("-".to_owned(), mib);
        format!(
            "{} {} {} {}",
            end(expected.low),
            mib(expected.typical),
            end(expected.high),
            expected.from
        )
    }
}

impl Files for BTreeMap<String, String> {
    fn read(&self, path: &Path, sources: &Sources) -> Option<SourceId> {
        let path = path.to_str()?;
        Some(sources.add(path, self.get(path)?.as_str()))
    }

    fn list(&self, folder: &Path) -> Vec<PathBuf> {
        let paths = self.keys().map(PathBuf::from);
        paths.filter(|path| path.starts_with(folder)).collect()
    }
}
