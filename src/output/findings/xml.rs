//! Text in XML.

/// Escapes text for an attribute or element: markup, and characters that act on a terminal or that
/// XML 1.0 does not allow.
///
/// Line breaks are made visible, since parsers turn them into spaces in attributes; see [`lines`].
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in super::super::text::escape::visible(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            // Required in `]]>`.
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            // Not control characters, but not allowed either: https://www.w3.org/TR/xml/#charsets
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// The text of an element with several lines, each [`escaped`].
pub(super) fn lines<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    let lines: Vec<String> = lines.into_iter().map(escaped).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_markup() {
        assert_eq!(
            escaped("<a b=\"c\" d='e'>&amp;]]>"),
            "&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;]]&gt;"
        );
    }

    #[test]
    fn only_what_xml_allows() {
        let all: String = ('\0'..='\u{10ffff}').collect();
        let allowed = |c: char| {
            matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}'
                | '\u{10000}'..='\u{10ffff}')
        };
        assert!(escaped(&all).chars().all(allowed));
        assert_eq!(escaped("a\0b\nc\u{85}"), "a␀b␊c\\u{85}");
        assert_eq!(lines(["a\nb", "c<"]), "a␊b\nc&lt;");
    }
}
