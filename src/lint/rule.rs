//! A lint rule: its metadata, its documentation and its check.

use compose_spec_loader::finding::{Finding, Severity};

use super::Scene;

/// A possible problem of a stack, with its documentation.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    pub id: &'static str,
    /// A stable number, such as `MB010`. Findings of the verdict itself have none.
    pub number: Option<&'static str>,
    /// The usual severity. Exceptions are documented in `why`.
    pub severity: Severity,
    pub title: &'static str,
    /// Why it is a problem.
    pub why: &'static str,
    /// How to fix it.
    pub fix: &'static str,
    pub source: &'static str,
    /// A stack with the problem and one without it.
    pub example: Example,
    /// Finds the problem. `None` if the verdict reports it anyway.
    pub check: Option<Check>,
}

/// Checks one service.
pub type Check = fn(&Rule, &Scene<'_>) -> Option<Finding>;

/// Two Compose files, which are also the rule's tests.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// With the problem.
    pub bad: &'static str,
    /// Without it.
    pub good: &'static str,
}

impl Rule {
    /// Whether `name` is its number, ignoring case.
    pub fn is_number(&self, name: &str) -> bool {
        self.number
            .is_some_and(|number| number.eq_ignore_ascii_case(name))
    }

    /// A finding with the rule's usual severity.
    pub(crate) fn says(&self, message: impl Into<String>) -> Finding {
        Finding::new(self.id, self.severity, message)
    }
}

/// Includes the cases of a rule, `tests/cases/ID/fires.yaml` and `silent.yaml`.
macro_rules! example {
    ($id:literal) => {
        $crate::lint::Example {
            bad: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/tests/cases/",
                $id,
                "/fires.yaml"
            )),
            good: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/tests/cases/",
                $id,
                "/silent.yaml"
            )),
        }
    };
}
pub(crate) use example;
