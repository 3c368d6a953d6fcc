//! Comments in files that are written.

use std::fmt::Write as _;

use compose_spec_loader::yaml::quote::is_printable;

/// The column at which comments are wrapped.
const COMMENT_WIDTH: usize = 96;

/// Formats a text as indented comment lines. Characters that could end a line become blanks.
pub(super) fn comment(indent: usize, text: &str) -> String {
    let margin = " ".repeat(indent);
    let mut out = String::new();
    let mut line = String::new();
    let words = text.split(|c: char| c.is_whitespace() || !is_printable(c));
    for word in words.filter(|word| !word.is_empty()) {
        let width = indent + 2 + line.chars().count() + 1 + word.chars().count();
        if !line.is_empty() && width > COMMENT_WIDTH {
            let _ = writeln!(out, "{margin}# {line}");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    let _ = writeln!(out, "{margin}# {line}");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_break_out_of_a_comment() {
        let text = format!("one\ntwo\u{85}three\u{2028}four {}", "word ".repeat(40));
        let written = comment(4, &text);
        assert!(written.lines().count() > 1);
        assert!(
            written
                .lines()
                .all(|line| line.starts_with("    # ") && line.chars().count() <= 96)
        );
        assert!(written.starts_with("    # one two three four word"));
    }
}
