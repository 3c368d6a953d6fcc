//! Findings: what is wrong, where, and how to fix it.
//!
//! One type for everything reported about a user's file: the loader's errors, warnings, and the
//! results of rules. Rendering is done elsewhere.

use crate::source::Span;

/// Ordered, so that `finding.severity >= fail_on` works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably a mistake.
    Warning,
    /// Certainly wrong.
    Error,
}

impl Severity {
    /// As reports write it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A replacement that fixes the finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes to replace.
    pub span: Span,
    pub replacement: String,
}

/// One problem in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// A stable kebab-case id, such as `memory-without-unit`.
    pub id: &'static str,
    pub severity: Severity,
    /// The fact and what it means: lowercase, present tense, no full stop.
    pub message: String,
    /// The service it is about.
    pub service: Option<String>,
    /// Where it is. `None` only if no file is involved.
    pub at: Option<Span>,
    /// The text under the underlined source. Empty for none.
    pub label: String,
    /// Related places, each with a short explanation.
    pub related: Vec<(Span, String)>,
    /// How to fix it, as a sentence.
    pub help: Option<String>,
    /// The fix as an edit, where it is mechanical.
    pub edit: Option<Edit>,
}

impl Finding {
    /// A finding with only an id, a severity and a message.
    pub fn new(id: &'static str, severity: Severity, message: impl Into<String>) -> Self {
        Self {
            id,
            severity,
            message: message.into(),
            service: None,
            at: None,
            label: String::new(),
            related: Vec::new(),
            help: None,
            edit: None,
        }
    }

    /// An error; see [`Finding::new`].
    pub fn error(id: &'static str, message: impl Into<String>) -> Self {
        Self::new(id, Severity::Error, message)
    }

    /// Sets the primary span.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.at = Some(span);
        self
    }

    /// Sets the text under the underlined source.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds a related place.
    #[must_use]
    pub fn related(mut self, span: Span, words: impl Into<String>) -> Self {
        self.related.push((span, words.into()));
        self
    }

    /// Sets the advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Sets the edit.
    #[must_use]
    pub fn edit(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.edit = Some(Edit {
            span,
            replacement: replacement.into(),
        });
        self
    }

    /// Sets the service.
    #[must_use]
    pub fn service(mut self, name: impl Into<String>) -> Self {
        self.service = Some(name.into());
        self
    }
}

impl From<Finding> for Vec<Finding> {
    fn from(finding: Finding) -> Self {
        vec![finding]
    }
}
