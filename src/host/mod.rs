//! Machines: the catalogue, the memory that Linux sees, and prices.
//!
//! [`find`] looks up a machine, [`in_scope`] lists alternatives from the price list, and
//! [`allocatable`] computes the memory available for containers. Does not depend on Compose.

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

/// Text from the catalogue, compiled in, or from a user.
pub type Text = Cow<'static, str>;

#[derive(Debug, Clone, PartialEq)]
pub struct Machine {
    /// The name as the provider writes it.
    pub name: Text,
    pub aliases: Vec<Text>,
    /// The provider's key, such as `aws`; `None` for a custom machine.
    pub provider: Option<Text>,
    /// The region that the price is for.
    pub region: Option<Text>,
    /// The provider's instance family.
    pub family: Option<Text>,
    /// `amd64`, `arm64` or `any`.
    pub arch: Option<Text>,
    pub vcpus: Option<f64>,
    /// Sustained share of each vCPU on burstable types, in percent.
    pub baseline_percent: Option<f64>,
    /// Memory as advertised, in bytes.
    pub nominal: u64,
    /// Memory that Linux sees, in bytes.
    pub memtotal: u64,
    pub memtotal_evidence: Evidence,
    /// The day `memtotal` was measured.
    pub memtotal_measured_on: Option<Text>,
    pub price: Option<Price>,
    /// The date of the row, `YYYY-MM-DD` or coarser.
    pub as_of: Option<Text>,
    pub status: Status,
    /// The included disk, in GB.
    pub storage_gb: Option<u64>,
    /// The source of the row.
    pub source: Text,
    pub notes: Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Still sold, as far as known.
    Offered,
    /// No longer sold. It can be named but is never suggested.
    Discontinued,
}

impl Machine {
    /// A custom machine with `memory` bytes. What Linux sees of them is estimated as for any
    /// virtual machine.
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

    #[must_use]
    pub fn with_vcpus(mut self, vcpus: f64) -> Self {
        self.vcpus = Some(vcpus);
        self
    }

    #[must_use]
    pub fn with_price(mut self, price: Price) -> Self {
        self.price = Some(price);
        self
    }

    /// Whether it is a custom machine and not from the catalogue.
    pub fn is_own(&self) -> bool {
        self.provider.is_none()
    }

    /// The vCPUs that a burstable type can use continuously: a t3.small has 2 x 20 % = 0.4.
    pub fn sustained_vcpus(&self) -> Option<f64> {
        Some(self.vcpus? * self.baseline_percent? / 100.0)
    }

    /// A warning if the date of the price is unknown or more than a year older than the catalogue.
    /// A price that the user states never gets one.
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

/// The date of the catalogue, `YYYY-MM-DD`.
pub fn catalogue_date() -> &'static str {
    CATALOGUE_DATE
}
