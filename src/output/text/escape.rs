//! Makes text from files safe to show.
//!
//! A Compose file may contain an escape sequence that recolours the terminal, a carriage return
//! that overwrites a verdict, or a bidirectional override that shows a line in a misleading order
//! (<https://trojansource.codes>). Such characters are replaced by visible ones. Nothing else
//! changes.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Replaces characters that would act on the terminal by visible ones.
///
/// The result is one line: line breaks and tabs are replaced too. It has no control characters, so
/// applying this twice changes nothing more.
pub fn visible(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find(acts_on_terminal) else {
        return Cow::Borrowed(text);
    };
    let mut shown = String::with_capacity(text.len() + 8);
    shown.push_str(&text[..first]);
    for character in text[first..].chars() {
        push_visible(character, &mut shown);
    }
    Cow::Owned(shown)
}

/// Appends a character, or a visible replacement if it would act on the terminal.
pub(crate) fn push_visible(character: char, shown: &mut String) {
    match character {
        // The block of control pictures has one for each:
        // https://www.unicode.org/charts/PDF/U2400.pdf
        '\0'..='\x1f' => shown.extend(char::from_u32(0x2400 + u32::from(character))),
        '\x7f' => shown.push('\u{2421}'),
        _ if acts_on_terminal(character) => {
            write!(shown, "\\u{{{:x}}}", u32::from(character))
                .expect("writing to a String cannot fail");
        }
        _ => shown.push(character),
    }
}

/// Whether a terminal would interpret the character and not show it.
pub(crate) fn acts_on_terminal(character: char) -> bool {
    character.is_control()
        || matches!(character,
            // Bidi_Control: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            // Line and paragraph separators, at which some terminals and browsers break lines.
            | '\u{2028}' | '\u{2029}'
            // Invisible everywhere.
            | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_not_copied() {
        assert!(matches!(
            visible("postgres: größer 数据 👍🏽 256m"),
            Cow::Borrowed(_)
        ));
    }

    #[test]
    fn control_characters_become_pictures() {
        assert_eq!(visible("\x1b[31mred\x07\0\r\n\t\x7f"), "␛[31mred␇␀␍␊␉␡");
    }

    #[test]
    fn what_has_no_picture_becomes_its_number() {
        assert_eq!(visible("\u{9b}31m"), r"\u{9b}31m");
        assert_eq!(
            visible("mem\u{202e}m652\u{2066}"),
            r"mem\u{202e}m652\u{2066}"
        );
        assert_eq!(visible("\u{feff}a\u{2028}b"), r"\u{feff}a\u{2028}b");
    }

    #[test]
    fn once_is_enough() {
        let all: String = ('\0'..='\u{2100}').collect();
        let shown = visible(&all).into_owned();
        assert!(!shown.contains(acts_on_terminal));
        assert_eq!(visible(&shown), shown);
    }
}
