//! One file per format; each a pure function of a report.

pub mod diagnostic;
pub mod escape;
mod excerpt;
