//! Words of command lines.

use compose_spec_loader::source::Span;
use compose_spec_loader::stack;

/// A word of a command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The text, as far as it is known.
    pub text: String,
    /// Whether all of the text is known. False if a variable without a value is part of it.
    pub is_known: bool,
    /// Where it is written, or the script that contains it.
    pub at: Option<Span>,
}

impl From<&stack::Word> for Word {
    fn from(word: &stack::Word) -> Self {
        Self {
            text: word.text.to_string(),
            is_known: word.is_known,
            at: Some(word.at),
        }
    }
}

/// The last component of a path.
pub(super) fn basename(path: &str) -> &str {
    // A plain loop: names are short, and this runs for every pattern.
    let slash = path.bytes().rposition(|byte| byte == b'/');
    &path[slash.map_or(0, |slash| slash + 1)..]
}
