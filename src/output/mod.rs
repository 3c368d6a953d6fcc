//! One file per format; each a pure function of a report.

pub mod diagnostic;
pub mod escape;
mod excerpt;
pub mod explain;
pub mod instances;
pub mod json;
mod layout;
pub mod markdown;
pub mod services;
pub mod table;
mod words;
