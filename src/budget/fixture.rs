//! Hand-built stacks for tests.

use compose_spec_loader::source::{SourceId, Sources, Span};
use compose_spec_loader::stack::{Dependency, Memory, Service, Stack};

use super::startup::COMPLETED;

/// `count` MiB in bytes.
pub(crate) const fn mib(count: u64) -> u64 {
    count << 20
}

/// A stack with one source, built service by service.
pub(crate) struct Fixture {
    pub(crate) sources: Sources,
    pub(crate) stack: Stack,
    source: SourceId,
}

impl Fixture {
    pub(crate) fn new(text: &str) -> Self {
        let sources = Sources::default();
        let source = sources.add("compose.yaml", text);
        let stack = Stack {
            project: "shop".into(),
            services: Vec::new(),
            warnings: Vec::new(),
            unset: Vec::new(),
            unset_in: Vec::new(),
            unlisted: None,
        };
        Self {
            sources,
            stack,
            source,
        }
    }

    /// The first occurrence of a text, or the start of the source.
    pub(crate) fn span(&self, text: &str) -> Span {
        let start = self.sources.get(self.source).text().find(text);
        Span::new(
            self.source,
            start.unwrap_or(0),
            start.map_or(0, |start| start + text.len()),
        )
    }

    /// Adds a service that `fill` customizes.
    pub(crate) fn service(mut self, name: &str, fill: impl FnOnce(&mut Service, &Self)) -> Self {
        let at = self.span(&format!("{name}:"));
        let mut service = Service::new(name, at);
        fill(&mut service, &self);
        self.stack.services.push(service);
        self
    }

    /// Adds a service with a limit in MiB.
    pub(crate) fn limited(self, name: &str, limit: u64) -> Self {
        self.service(name, |service, fixture| {
            service.limit = Some(fixture.memory(limit));
        })
    }

    /// A size in MiB with a dummy span.
    pub(crate) fn memory(&self, count: u64) -> Memory {
        Memory {
            bytes: i64::try_from(mib(count)).unwrap(),
            at: self.span(""),
        }
    }
}

/// Dependencies of a service that is built by hand.
pub(crate) trait Depend {
    /// Makes the service depend on another that has to be in a condition.
    fn depend(&mut self, on: &str, condition: &str);

    /// Makes the service wait for another to complete.
    fn awaits(&mut self, on: &str) {
        self.depend(on, COMPLETED);
    }

    /// Makes the service wait for another to start.
    fn follows(&mut self, on: &str) {
        self.depend(on, "service_started");
    }
}

impl Depend for Service {
    fn depend(&mut self, on: &str, condition: &str) {
        let how = Dependency {
            condition: condition.into(),
            required: true,
            restart: false,
        };
        self.depends_on.insert(on.into(), how);
    }
}
