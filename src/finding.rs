//! What is wrong, where, and what to write instead.
//!
//! One type for everything that is said about a user's file: the loader's
//! refusals, the warnings, and what the rules find. Rendering is elsewhere.

use crate::source::Span;

/// How bad it is; ordered, so that `finding.severity >= fail_on` reads as it is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably not what was meant.
    Warning,
    /// Wrong.
    Error,
}

/// A replacement that mends what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes to replace.
    pub span: Span,
    /// What to write there.
    pub replacement: String,
}

/// One thing to say about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Stable kebab-case name, such as `memory-without-unit`.
    pub id: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The fact and what it means; lowercase, present tense, no full stop.
    pub message: String,
    /// The service it is about.
    pub service: Option<String>,
    /// Where; `None` only where no file is to blame.
    pub at: Option<Span>,
    /// What to say under the underlined source; empty for nothing.
    pub label: String,
    /// Other places that matter, each with a few words.
    pub related: Vec<(Span, String)>,
    /// What to do about it, as a sentence.
    pub help: Option<String>,
    /// The fix as a replacement, where it is mechanical.
    pub edit: Option<Edit>,
}

impl Finding {
    /// A finding with nothing but its name and its sentence.
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

    /// Says where.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.at = Some(span);
        self
    }

    /// Says something under the underlined source.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Points at another place.
    #[must_use]
    pub fn related(mut self, span: Span, words: impl Into<String>) -> Self {
        self.related.push((span, words.into()));
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Offers a replacement.
    #[must_use]
    pub fn edit(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.edit = Some(Edit {
            span,
            replacement: replacement.into(),
        });
        self
    }

    /// Names the service.
    #[must_use]
    pub fn service(mut self, name: impl Into<String>) -> Self {
        self.service = Some(name.into());
        self
    }
}
