//! The variables that Compose files are interpolated with.

use std::collections::BTreeMap;
use std::rc::Rc;

/// Names and values; whoever sets a name first wins.
#[derive(Debug, Clone, Default)]
pub(super) struct Environment {
    /// The variables of the process, shared by all that start from them.
    process: Rc<BTreeMap<String, String>>,
    /// What was added, and what replaces a variable of the process.
    own: BTreeMap<String, String>,
}

impl Environment {
    /// The variables of a process.
    pub(super) fn new(process: Rc<BTreeMap<String, String>>) -> Self {
        let own = BTreeMap::new();
        Self { process, own }
    }

    /// The value of a variable.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        self.value(name).map(str::to_owned)
    }

    /// The value of a variable, borrowed.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let value = self.own.get(name).or_else(|| self.process.get(name));
        value.map(String::as_str)
    }

    /// Adds a variable, unless it is there already.
    pub(super) fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let name = name.into();
        if self.value(&name).is_none() {
            self.own.insert(name, value.into());
        }
    }

    /// Sets a variable, whatever it was.
    pub(super) fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.own.insert(name.into(), value.into());
    }
}
