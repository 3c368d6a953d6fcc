//! How well figures are known.

/// How well a figure is known; the words are those of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// Measured on such a machine or service.
    Measured,
    /// Said by the user, in a file or on the command line.
    Declared,
    /// Said by the vendor's documents.
    Documented,
    /// Said by other users.
    Reported,
    /// Computed from a formula with a source.
    Estimated,
    /// A named default.
    Assumed,
}
