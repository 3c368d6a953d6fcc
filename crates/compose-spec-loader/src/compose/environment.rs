//! The variables used to interpolate Compose files.

use std::collections::BTreeMap;
use std::rc::Rc;

/// Names and values. The first definition of a name wins.
#[derive(Debug, Clone, Default)]
pub(super) struct Environment {
    /// The variables of the process, shared between environments.
    process: Rc<BTreeMap<String, String>>,
    /// Variables that were added or that override the process.
    own: BTreeMap<String, String>,
}

impl Environment {
    pub(super) fn new(process: Rc<BTreeMap<String, String>>) -> Self {
        let own = BTreeMap::new();
        Self { process, own }
    }

    pub(super) fn get(&self, name: &str) -> Option<String> {
        self.value(name).map(str::to_owned)
    }

    /// The value of a variable, without copying it.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let value = self.own.get(name).or_else(|| self.process.get(name));
        value.map(String::as_str)
    }

    /// Adds a variable unless it is already set.
    pub(super) fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let name = name.into();
        if self.value(&name).is_none() {
            self.own.insert(name, value.into());
        }
    }

    /// Sets a variable and overrides any earlier value.
    pub(super) fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.own.insert(name.into(), value.into());
    }
}
