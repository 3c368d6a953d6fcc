//! Accepts YAML that go-yaml reads and the parser rejects.
//!
//! The text is patched until the parser accepts it. Patches never change its length, so all byte
//! offsets stay valid. [`Patched::restore`] repairs scalars that a patch would change.

use std::ops::Range;
use std::rc::Rc;

use granit_parser::{ErrorKind, Event, Parser};

use crate::yaml::raw::Style;

/// The retry budget in bytes: each retry parses the text from the start.
const BUDGET: usize = 32 << 20;
/// Retries that are always allowed, however long the text is.
const TRIES: usize = 16;

/// Replaces `\'`, which go-yaml allows, with another two-byte escape.
const STAND_IN: (&str, char) = ("\\P", '\u{2029}');

/// The text as the parser sees it.
pub(super) struct Patched<'text> {
    original: &'text str,
    changed: Option<String>,
    tries: usize,
}

impl<'text> Patched<'text> {
    pub(super) fn new(original: &'text str) -> Self {
        Self {
            original,
            changed: None,
            tries: 0,
        }
    }

    pub(super) fn text(&self) -> &str {
        self.changed.as_deref().unwrap_or(self.original)
    }

    /// Patches the text if go-yaml would accept what the parser rejected. Everything before the
    /// byte `before` has been parsed. Returns whether it changed anything.
    pub(super) fn mend(&mut self, kind: &ErrorKind, at: usize, before: usize) -> bool {
        self.tries += 1;
        if self.tries > TRIES && self.tries * self.original.len() > BUDGET {
            return false;
        }
        let mut bytes = self.text().as_bytes().to_vec();
        match kind {
            ErrorKind::TabInBlockIndentation
            | ErrorKind::TabInIndentation
            | ErrorKind::TabNotAllowed => {
                let Some(start) = opening(&bytes[..at], before) else {
                    return false;
                };
                replace_leading_tabs(&mut bytes, start);
            }
            ErrorKind::PlainScalarStartsWithDashFlowIndicator if bytes.get(at) == Some(&b'-') => {
                bytes[at] = b'x';
            }
            ErrorKind::CommentNotSeparated if bytes.get(at) == Some(&b'#') => {
                bytes[at..]
                    .iter_mut()
                    .take_while(|byte| !matches!(byte, b'\n' | b'\r'))
                    .for_each(|byte| *byte = b' ');
            }
            ErrorKind::UnknownQuotedScalarEscape if bytes.get(at) == Some(&b'"') => {
                replace_quote_escapes(&mut bytes, at);
            }
            ErrorKind::InvalidQuotedScalarIndent => match opening(&bytes[..at], before) {
                // The parser rejects a quoted scalar that is indented less than its key, but can
                // parse it on its own; see `restore`.
                Some(start) if matches!(bytes[start], b'"' | b'\'') => {
                    let end = closing_quote(&bytes, start);
                    if self
                        .original
                        .get(start..=end)
                        .and_then(read_alone)
                        .is_none()
                    {
                        return false;
                    }
                    bytes[start + 1..end].fill(b'x');
                }
                _ => return false,
            },
            _ => return false,
        }
        let changed = String::from_utf8(bytes).expect("whole characters give way to ASCII");
        let progress = changed != self.text();
        self.changed = Some(changed);
        progress
    }

    /// The text of a scalar as go-yaml reads it.
    pub(super) fn restore(&self, text: Rc<str>, style: Style, range: Range<usize>) -> Rc<str> {
        let Some(changed) = &self.changed else {
            return text;
        };
        let (written, changed) = (&self.original[range.clone()], &changed[range]);
        match style {
            _ if written == changed => text,
            Style::Plain if written == "-" => "-".into(),
            Style::SingleQuoted | Style::DoubleQuoted => read_alone(written).unwrap_or(text),
            _ => text,
        }
    }
}

/// Parses a quoted scalar as a document of its own.
fn read_alone(written: &str) -> Option<Rc<str>> {
    let mut bytes = written.as_bytes().to_vec();
    replace_leading_tabs(&mut bytes, 0);
    replace_quote_escapes(&mut bytes, 0);
    let patched = String::from_utf8(bytes).expect("whole characters give way to ASCII");
    let mut events = Parser::new_from_str(&patched).map_while(Result::ok);
    let text = events.find_map(|(event, _)| match event {
        Event::Scalar(text, ..) => Some(text),
        _ => None,
    })?;
    if written.contains(STAND_IN.0) || !patched.contains(STAND_IN.0) {
        return Some(text.into());
    }
    Some(text.replace(STAND_IN.1, "'").into())
}

/// Finds where the flow collection or quoted scalar that contains `from` starts.
pub(super) fn opening(bytes: &[u8], from: usize) -> Option<usize> {
    let mut comment = false;
    (from.min(bytes.len())..bytes.len()).find(|&at| {
        comment = match bytes[at] {
            b'\n' => false,
            b'#' => true,
            _ => comment,
        };
        !comment && matches!(bytes[at], b'[' | b'{' | b'"' | b'\'')
    })
}

/// Replaces leading tabs with spaces, up to the end of the construct that opens at `start`.
fn replace_leading_tabs(bytes: &mut [u8], start: usize) {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut at = start;
    while at < bytes.len() {
        let starts_token = at == start
            || matches!(
                bytes[at - 1],
                b' ' | b'\t' | b'\n' | b'[' | b'{' | b',' | b':'
            );
        match (bytes[at], quote) {
            (b'\n', _) => {
                for byte in bytes[at + 1..]
                    .iter_mut()
                    .take_while(|byte| matches!(byte, b' ' | b'\t'))
                {
                    *byte = b' ';
                }
            }
            (b'\\', Some(b'"')) if bytes.get(at + 1) != Some(&b'\n') => at += 1,
            (byte, Some(open)) if byte == open => {
                quote = None;
                if depth == 0 {
                    return;
                }
            }
            (byte @ (b'"' | b'\''), None) if starts_token => quote = Some(byte),
            (b'#', None) if starts_token => {
                let rest = bytes[at..]
                    .iter()
                    .take_while(|&&byte| byte != b'\n')
                    .count();
                at += rest - 1;
            }
            (b'[' | b'{', None) => depth += 1,
            (b']' | b'}', None) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return;
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// The offset of the quote that closes the one at `start`, or the end of the text.
fn closing_quote(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' if bytes[start] == b'"' => at += 1,
            b'\'' if bytes[start] == b'\'' && bytes.get(at + 1) == Some(&b'\'') => at += 1,
            _ if byte == bytes[start] => return at,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// Patches every `\'` in the double-quoted scalar that starts at `start`.
fn replace_quote_escapes(bytes: &mut [u8], start: usize) {
    if bytes.get(start) != Some(&b'"') {
        return;
    }
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return,
            b'\\' => {
                if bytes.get(at + 1) == Some(&b'\'') {
                    bytes[at..at + 2].copy_from_slice(STAND_IN.0.as_bytes());
                }
                at += 2;
            }
            _ => at += 1,
        }
    }
}
