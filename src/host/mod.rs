//! Machines: the catalogue, what Linux sees of their memory, and what they cost.
//!
//! [`find`] looks one up, [`in_scope`] lists its neighbours on the price list, and
//! [`allocatable`] says what is left for containers. Knows nothing of Compose.

use std::borrow::Cow;

use crate::evidence::Evidence;

mod allocatable;
mod catalogue;
#[cfg(test)]
mod fixture;
mod listing;
mod lookup_error;
mod memtotal;
mod packed;
mod price;
mod region;
mod row;
mod scope;
#[expect(clippy::unreadable_literal, reason = "generated")]
mod table;

pub use allocatable::{
    Also, Capacity, CapacityMode, CapacityOptions, Reserve, Reserved, allocatable,
};
pub use catalogue::{Query, find};
pub use listing::{Filter, Matches, MemoryRange, Order, RegionScope, all_matching, sort};
pub use lookup_error::{Candidate, LookupError};
pub use packed::Region;
pub use price::{Age, CATALOGUE_DATE, Money, MoneyError, Price, Rates, in_currency};
pub use region::regions;
pub use scope::{Scope, cheapest, in_scope};

/// Text that the catalogue has compiled in, or that a user wrote.
pub type Text = Cow<'static, str>;

/// A machine that a stack may run on.
#[derive(Debug, Clone, PartialEq)]
pub struct Machine {
    /// Its name as the provider writes it.
    pub name: Text,
    /// Other names by which it is found.
    pub aliases: Vec<Text>,
    /// The provider's key, such as `aws`; `None` for one's own.
    pub provider: Option<Text>,
    /// The region whose price this is.
    pub region: Option<Text>,
    /// The provider's group of sizes.
    pub family: Option<Text>,
    /// `amd64`, `arm64` or `any`.
    pub arch: Option<Text>,
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
    /// The day on which `memtotal` was measured.
    pub memtotal_measured_on: Option<Text>,
    /// What it costs, where known.
    pub price: Option<Price>,
    /// The day of the row, `YYYY-MM-DD` or coarser; `None` is unknown.
    pub as_of: Option<Text>,
    /// Whether it is still sold.
    pub status: Status,
    /// The disk that comes with it, in GB.
    pub storage_gb: Option<u64>,
    /// Where the row comes from.
    pub source: Text,
    /// Anything a reader of the row should know.
    pub notes: Text,
}

/// Whether a machine is still sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// As far as is known.
    Offered,
    /// No longer; it can be named, but is never suggested.
    Discontinued,
}

impl Machine {
    /// A machine of one's own with `memory` bytes: what Linux sees of them is estimated as
    /// for any virtual machine.
    pub fn own(name: impl Into<Text>, memory: u64) -> Self {
        Self {
            name: name.into(),
            aliases: Vec::new(),
            provider: None,
            region: None,
            family: None,
            arch: None,
            vcpus: None,
            baseline_percent: None,
            nominal: memory,
            memtotal: memtotal::estimate(
                memory,
                memtotal::Hypervisor::Other,
                memtotal::Processor::Other,
            ),
            memtotal_evidence: Evidence::Estimated,
            memtotal_measured_on: None,
            price: None,
            as_of: None,
            status: Status::Offered,
            storage_gb: None,
            source: Text::Borrowed(""),
            notes: Text::Borrowed(""),
        }
    }

    /// Says how many CPUs it has.
    #[must_use]
    pub fn with_vcpus(mut self, vcpus: f64) -> Self {
        self.vcpus = Some(vcpus);
        self
    }

    /// Says what it costs.
    #[must_use]
    pub fn with_price(mut self, price: Price) -> Self {
        self.price = Some(price);
        self
    }

    /// Whether it is a machine of one's own rather than one of the catalogue.
    pub fn is_own(&self) -> bool {
        self.provider.is_none()
    }

    /// The vCPUs that a burstable type may use without end: t3.small has 2 x 20 % = 0.4.
    pub fn sustained_vcpus(&self) -> Option<f64> {
        Some(self.vcpus? * self.baseline_percent? / 100.0)
    }

    /// What has to be said beside its price about the date of it: that it is unknown, or more
    /// than a year older than the catalogue. One's own price is taken as it is.
    pub fn price_caveat(&self) -> Option<String> {
        let price = self.price.as_ref().filter(|_| !self.is_own())?;
        match (price.age(), price.as_of.as_deref()) {
            (Age::Stale, Some(_)) => Some(format!(
                "a price more than a year older than the catalogue ({CATALOGUE_DATE})"
            )),
            (Age::Unknown, _) | (_, None) => Some("price with date unknown".to_owned()),
            (Age::Current, Some(_)) => None,
        }
    }
}

/// The day of the catalogue, `YYYY-MM-DD`.
pub fn catalogue_date() -> &'static str {
    CATALOGUE_DATE
}
