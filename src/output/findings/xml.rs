//! Text in XML.

/// The text as an attribute's value or as an element's text: markup taken literally, and no
/// character that acts on a terminal or that XML 1.0 does not allow.
///
/// A line break is shown in an attribute, where a parser would make a blank of it; see [`lines`].
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in super::super::text::escape::visible(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            // Also in `]]>`, where it has to be.
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            // The two that are no control characters and still not allowed:
            // https://www.w3.org/TR/xml/#charsets
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            _ => escaped.push(character),
        }
    }
    escaped
}

/// An element's text of several lines, each [`escaped`].
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
