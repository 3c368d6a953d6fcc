//! Compares what a stack demands with what a machine provides, and reaches a verdict.
//!
//! All arithmetic is on integers and checked: bytes, billionths of a CPU, and ten-thousandths for
//! ratios. Knows no file format and prints nothing.

mod assess;
pub mod cpu;
pub mod demand;
pub mod findings;
#[cfg(test)]
pub(crate) mod fixture;
pub mod policy;
pub mod ratio;
pub mod size;
pub mod startup;
pub mod verdict;

pub use assess::{Assessment, Fit, assess};
pub use demand::{Claim, Demand, Part, Totals, demand};
pub use policy::{Policy, Unlimited};
pub use ratio::Ratio;
pub use size::Size;
pub use verdict::{Reason, Verdict, judge};
