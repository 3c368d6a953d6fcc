//! A command written as one line, split into words as Compose splits it.
//!
//! Follows <https://github.com/mattn/go-shellwords/blob/v1.0.12/shellwords.go>
//! with variables and backticks left alone, as far as it tells which lines
//! cannot be split.

/// Whether the line can be split: every quote, bracket and backtick is closed
/// and nothing is escaped at the end.
///
/// What stands behind `;`, `&`, `|`, `<` or `>` outside quotes is not looked at.
pub(super) fn can_be_split(line: &str) -> bool {
    let mut open = Open::default();
    let mut escaped = false;
    // A `$` at the end of the word so far makes the next bracket a substitution.
    let mut after_dollar = false;
    for char in line.chars() {
        if std::mem::take(&mut escaped) {
            after_dollar = char == '$';
            continue;
        }
        match char {
            '\\' if !open.single => {
                escaped = true;
                continue;
            }
            '`' if !open.single && !open.double && !open.bracket => open.backtick ^= true,
            ')' if !open.single && !open.double && !open.backtick => open.bracket ^= true,
            '(' if !open.single && !open.double && !open.backtick => {
                if open.bracket || !after_dollar {
                    return false;
                }
                open.bracket = true;
            }
            '"' if !open.single && !open.bracket => {
                open.double ^= true;
                continue;
            }
            '\'' if !open.double && !open.bracket => {
                open.single ^= true;
                continue;
            }
            ';' | '&' | '|' | '<' | '>' if open.nothing() => return true,
            _ => {}
        }
        after_dollar = char == '$';
    }
    !escaped && open.nothing()
}

/// What has been opened and not yet closed.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent brackets, each open or not"
)]
struct Open {
    single: bool,
    double: bool,
    backtick: bool,
    bracket: bool,
}

impl Open {
    fn nothing(&self) -> bool {
        !(self.single || self.double || self.backtick || self.bracket)
    }
}

#[cfg(test)]
mod tests {
    use super::can_be_split;

    /// Recorded from docker compose 2.40.3, as are those in `tests/refusals`.
    #[test]
    fn what_is_opened_has_to_be_closed() {
        for line in [
            "a b",
            "",
            "a `b`",
            "a $(b)",
            "a\\'",
            "\"a $( b\"",
            "'$'(a)",
            "$(\"a)",
        ] {
            assert!(can_be_split(line), "{line}");
        }
        for line in [
            "'a", "\"a", "a\\", "a `b", "a (b)", "a )", "a $(b", "$ (a)", "$``(a)",
        ] {
            assert!(!can_be_split(line), "{line}");
        }
    }

    #[test]
    fn what_follows_a_separator_does_not_matter() {
        for line in ["a ; (", "a && 'b", "a | \"", "2>'x"] {
            assert!(can_be_split(line), "{line}");
        }
        assert!(!can_be_split("'a;'\""));
    }
}
