//! Machines: the catalogue, what Linux sees of their memory, and what they cost.
//!
//! Knows nothing of Compose.

/// A machine that a stack may run on.
#[derive(Debug, Clone, PartialEq)]
pub struct Machine {
    /// Its name as the provider writes it.
    pub name: String,
    /// The provider's key, such as `aws`; `None` for one's own.
    pub provider: Option<String>,
    /// The region whose price this is.
    pub region: Option<String>,
    /// `amd64`, `arm64` or `any`.
    pub arch: Option<String>,
    /// Virtual CPUs, where known.
    pub vcpus: Option<f64>,
    /// Sustained share of each vCPU on burstable types, in percent.
    pub baseline_percent: Option<f64>,
    /// Memory as advertised, in bytes.
    pub nominal: u64,
    /// Memory that Linux sees, in bytes.
    pub memtotal: u64,
    /// Where `memtotal` comes from.
    pub memtotal_evidence: Evidence,
    /// What it costs, where known.
    pub price: Option<Price>,
    /// Where the row comes from.
    pub source: String,
    /// Anything a reader of the row should know.
    pub notes: String,
}

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

/// A price, in millionths of its own currency, never added across currencies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// Per month, in micro-units.
    pub monthly: Option<u64>,
    /// Per hour, in micro-units.
    pub hourly: Option<u64>,
    /// ISO 4217 code.
    pub currency: String,
    /// The day of the figure, `YYYY-MM-DD` or coarser; `None` is unknown.
    pub as_of: Option<String>,
}
