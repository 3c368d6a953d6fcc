//! How a service reaches others and is reached.

use std::rc::Rc;

use serde::Serialize;

use crate::source::Span;

use super::Text;

/// An entry of `ports`: a port or a range of ports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Port {
    /// The address of the host that it listens on; none for all.
    pub host_ip: Option<Rc<str>>,
    /// The port of the host, or a range such as `8000-8010`.
    pub published: Option<Rc<str>>,
    /// The container's port or range.
    pub target: Option<Rc<str>>,
    /// `tcp` unless it says otherwise.
    pub protocol: Option<Rc<str>>,
    pub at: Span,
}

/// An entry of `networks`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// The network's key in the project.
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

/// An entry of `depends_on`, serialized as the report has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dependency {
    /// `service_started`, `service_healthy` or `service_completed_successfully`.
    pub condition: String,
    /// Whether the dependency has to exist.
    pub required: bool,
    /// Whether Compose restarts the service when it recreates the dependency.
    #[serde(skip)]
    pub restart: bool,
}

/// A part of another service's container that a service uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share<'a> {
    /// `network_mode`, `ipc`, `pid`, `uts`, `cgroup` or `volumes_from`.
    pub key: &'static str,
    /// The other service.
    pub service: &'a str,
    pub at: Span,
}
