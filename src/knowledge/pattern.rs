//! Patterns in which `*` matches any text.

/// Whether the pattern matches the whole text. At worst takes time proportional to the product of
/// both lengths: only the last `*` is retried.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut p, mut t) = (0, 0);
    let mut retry: Option<(usize, usize)> = None;
    while t < text.len() {
        if pattern.get(p) == Some(&b'*') {
            p += 1;
            retry = Some((p, t));
        } else if pattern.get(p) == Some(&text[t]) {
            p += 1;
            t += 1;
        } else if let Some((after, from)) = retry {
            p = after;
            t = from + 1;
            retry = Some((after, t));
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|&byte| byte == b'*')
}

/// The number of literal characters in the pattern.
pub(super) fn literal(pattern: &str) -> usize {
    pattern.bytes().filter(|&byte| byte != b'*').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_text() {
        for (pattern, text, expected) in [
            ("", "", true),
            ("*", "", true),
            ("*", "a/b", true),
            ("redis", "redis", true),
            ("redis", "redis2", false),
            ("redislabs/*", "redislabs/rejson", true),
            ("redislabs/*", "redislabs", false),
            ("*/streamlit*", "shop/streamlit-app", true),
            ("php:*-fpm*", "php:8.3-fpm-alpine", true),
            ("php:*-fpm*", "php:fpm", false),
            ("*ab*ab", "abaab", true),
            ("*ab*ab", "ababa", false),
            ("a*b*c", "a-b-b-c", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} on {text}");
        }
        assert_eq!(literal("php:*-fpm*"), 8);
    }
}
