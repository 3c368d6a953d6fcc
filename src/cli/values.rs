//! Values that several options take.

/// A size as Compose writes it; 0 is one.
pub(super) fn size(text: &str) -> Result<u64, String> {
    crate::settings::size(text)
}

pub(super) fn currency(text: &str) -> Result<String, String> {
    crate::settings::currency(text)
}
