//! Host names in texts.

/// Everything in a text that may be a host name.
pub(super) fn hosts_in(text: &str) -> impl Iterator<Item = &str> {
    let belongs = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    // A dot may end a sentence or be part of a host name.
    text.split(move |c| !belongs(c))
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| !word.is_empty())
}
