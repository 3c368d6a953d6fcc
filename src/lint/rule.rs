//! A lint rule: its metadata, its documentation and its check.

use compose_spec_loader::finding::{Finding, Severity};

use super::Scene;

/// One thing that may be wrong with a stack, and all that is said of it.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// A stable kebab-case code.
    pub id: &'static str,
    /// Stable number, such as `MB010`; what only the arithmetic runs into has none.
    pub number: Option<&'static str>,
    /// How bad it is, as a rule; a milder or graver case says so in `why`.
    pub severity: Severity,
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// Why that is bad.
    pub why: &'static str,
    /// What to do about it.
    pub fix: &'static str,
    /// Who says so.
    pub source: &'static str,
    /// A stack where it is found, and one where it is not.
    pub example: Example,
    /// Looks for it; none where the arithmetic of the verdict runs into it anyway.
    pub check: Option<Check>,
}

/// Looks at one service.
pub type Check = fn(&Rule, &Scene<'_>) -> Option<Finding>;

/// Two Compose files, which are also the rule's tests.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// Where the rule finds something.
    pub bad: &'static str,
    /// Where it does not.
    pub good: &'static str,
}

impl Rule {
    /// Whether that is its number, in any case.
    pub fn is_number(&self, name: &str) -> bool {
        self.number
            .is_some_and(|number| number.eq_ignore_ascii_case(name))
    }

    /// A finding of this rule's own severity.
    pub(crate) fn says(&self, message: impl Into<String>) -> Finding {
        Finding::new(self.id, self.severity, message)
    }
}

/// The case files of a rule, `tests/cases/ID/fires.yaml` and `silent.yaml`.
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
