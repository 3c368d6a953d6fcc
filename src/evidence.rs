//! How well figures are known.

/// How well a figure is known. The output uses these words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// Measured on this kind of machine or service.
    Measured,
    /// Declared by the user, in a file or on the command line.
    Declared,
    /// Taken from the vendor's documentation.
    Documented,
    /// Reported by other users.
    Reported,
    /// Computed from a documented formula.
    Estimated,
    /// A named default.
    Assumed,
}
