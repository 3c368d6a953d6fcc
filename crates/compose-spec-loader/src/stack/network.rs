//! Ports, networks, labels and dependencies.

use std::rc::Rc;

use serde::Serialize;

use crate::source::Span;

use super::Text;

/// An entry of `ports`: a port or a port range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Port {
    /// The host address to bind to; `None` for all.
    pub host_ip: Option<Rc<str>>,
    /// The host port, or a range such as `8000-8010`.
    pub published: Option<Rc<str>>,
    /// The container port or range.
    pub target: Option<Rc<str>>,
    /// `tcp` by default.
    pub protocol: Option<Rc<str>>,
    pub at: Span,
}

/// An entry of `networks`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// The key of the network in the project.
    pub name: Rc<str>,
    pub aliases: Vec<Text>,
    pub at: Span,
}

/// An entry of `labels`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    pub name: Rc<str>,
    /// Empty if there is none.
    pub value: Rc<str>,
    pub at: Span,
}

/// An entry of `depends_on`. Serialized in reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dependency {
    /// `service_started`, `service_healthy` or `service_completed_successfully`.
    pub condition: String,
    /// Whether the dependency must exist.
    pub required: bool,
    /// Whether Compose restarts the service when it recreates the dependency.
    #[serde(skip)]
    pub restart: bool,
}

/// A resource of another container that a service uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share<'a> {
    /// `network_mode`, `ipc`, `pid`, `uts`, `cgroup` or `volumes_from`.
    pub key: &'static str,
    pub service: &'a str,
    pub at: Span,
}
