//! One file per format; each a pure function of a report.

pub mod checkstyle;
mod columns;
pub mod csv;
pub mod diagnostic;
mod entry;
pub mod escape;
mod excerpt;
pub mod explain;
mod fingerprint;
pub mod github;
pub mod github_output;
pub mod gitlab;
pub mod instances;
pub mod json;
pub mod junit;
mod layout;
pub mod markdown;
pub mod plan;
pub mod rdjson;
pub mod sarif;
pub mod services;
pub mod table;
pub mod trim;
mod words;
mod xml;
pub mod yaml;
