//! Shared by the formats: escaping, layout, phrases, data formats.

pub(super) mod csv;
pub mod diagnostic;
pub mod escape;
mod excerpt;
pub(super) mod json;
pub(super) mod layout;
pub(super) mod markdown;
pub(super) mod page;
pub(super) mod words;
pub(super) mod yaml;

use std::fmt;

/// The text that `write` writes.
pub(super) fn written(write: impl FnOnce(&mut String) -> fmt::Result) -> String {
    let mut text = String::new();
    write(&mut text).expect("writing to a String cannot fail");
    text
}
