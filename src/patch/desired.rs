//! The desired state of the services of a stack.

use compose_spec_loader::finding::Finding;
use compose_spec_loader::stack::{Service, Text};

use super::settings::{ByHand, Command, Variable};

/// A change with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Because<T> {
    /// The old value. `None` if it was not set.
    pub from: Option<T>,
    /// The new value.
    pub to: T,
    pub reason: String,
    /// Whether the service behaves differently.
    pub changes_behaviour: bool,
}

/// The desired state of a service. Sizes are bytes.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    /// The current service.
    pub service: &'a Service,
    /// Why it is switched off, if it is. Nothing else changes then.
    pub off: Option<String>,
    pub limit: Option<Because<u64>>,
    pub reservation: Option<Because<u64>>,
    /// `memswap_limit`: memory and swap together.
    pub swap: Option<Because<u64>>,
    /// The number of containers.
    pub count: Option<Because<u64>>,
    /// Dependencies that are removed because they are switched off.
    pub without: Vec<&'a str>,
    /// The remaining `links`, if some are removed.
    pub links: Option<Vec<&'a Text>>,
    pub variables: Vec<Variable>,
    pub command: Option<Command>,
}

/// The desired state of the stack.
#[derive(Debug, Clone)]
pub struct WantedStack<'a> {
    /// The services that change, in stack order.
    pub services: Vec<Wanted<'a>>,
    /// Changes that no file can make.
    pub by_hand: Vec<ByHand>,
    /// Problems that the change may cause.
    pub warnings: Vec<Finding>,
    /// References to services that are switched off, one sentence each.
    pub stumbles: Vec<String>,
}

impl<'a> Wanted<'a> {
    pub(super) fn new(service: &'a Service) -> Self {
        Self {
            service,
            off: None,
            limit: None,
            reservation: None,
            swap: None,
            count: None,
            without: Vec::new(),
            links: None,
            variables: Vec::new(),
            command: None,
        }
    }

    /// Whether nothing changes.
    pub fn is_unchanged(&self) -> bool {
        self.off.is_none()
            && self.limit.is_none()
            && self.reservation.is_none()
            && self.swap.is_none()
            && self.count.is_none()
            && self.without.is_empty()
            && self.links.is_none()
            && self.variables.is_empty()
            && self.command.is_none()
    }
}
