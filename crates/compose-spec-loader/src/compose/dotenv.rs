//! `.env` files as compose-go's `dotenv` package parses them.
//!
//! The grammar differs from a shell's and from that of other dotenv parsers: `A: 1` and `A = 1` are
//! assignments, `$` is expanded outside single quotes by [`super::template`], a bare name takes its
//! value from the environment, and another statement may follow a quoted value on the same line.

use std::fmt;
use std::ops::Range;

use indexmap::{IndexMap, IndexSet};

use crate::compose::refusal::Brief;
use crate::compose::template::substitute;

/// How many bytes longer than the file all values together may be. Variables that refer to
/// variables can double in length with every line.
const MAX_GROWTH: usize = 16 << 20;

/// Why a file cannot be parsed, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DotenvError {
    /// Lowercase, without a final period.
    pub message: String,
    /// The line number, from 1.
    pub line: u32,
    /// The byte offset of the error.
    pub offset: usize,
}

impl fmt::Display for DotenvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

impl std::error::Error for DotenvError {}

/// A variable that a file sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    pub name: String,
    pub value: String,
    pub kind: AssignmentKind,
    /// From the name, or the `export` before it, to the end of the line.
    pub range: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AssignmentKind {
    /// The value is in the file.
    Written,
    /// The value refers to other variables.
    Expanded,
    /// The file has only the name; the value comes from the environment.
    Bare,
}

/// Parses a file into `variables`, which may already hold those of earlier files. Returns the
/// assignments of the file in order.
///
/// References to variables and bare names are looked up with `lookup` (the environment) first, then
/// in `variables`. Names that are not set are added to `unset`, as in [`substitute`].
///
/// # Errors
///
/// Returns the first statement that compose-go refuses. The statements before it have been added to
/// `variables`.
pub fn parse(
    text: &str,
    variables: &mut IndexMap<String, String>,
    lookup: &mut dyn FnMut(&str) -> Option<String>,
    unset: &mut IndexSet<String>,
) -> Result<Vec<Assignment>, DotenvError> {
    let start = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let mut reader = Reader {
        text,
        at: start,
        spent: 0,
        assignments: Vec::new(),
        variables,
        lookup,
        unset,
    };
    while reader.find_statement() {
        reader.statement()?;
    }
    Ok(reader.assignments)
}

/// Parses the format of `docker run --env-file`, which Compose calls `format: raw`. Values are
/// taken literally, and names without a value are ignored.
///
/// # Errors
///
/// Returns the first line that Docker refuses.
pub fn parse_raw(text: &str) -> Result<Vec<Assignment>, DotenvError> {
    let mut assignments = Vec::new();
    let mut offset = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let start = offset;
        offset += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        let end = start + line.len();
        let line = line.trim_start_matches('\u{feff}').trim_start();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let refuse = |message| DotenvError {
            message,
            line: number,
            offset: start,
        };
        let (name, value) = match line.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (line, None),
        };
        if name.is_empty() {
            let message = "a line starts with `=`, without a name".to_owned();
            return Err(refuse(message));
        }
        if name.contains([' ', '\t', '\u{b}', '\u{c}']) {
            let name = Brief(name);
            return Err(refuse(format!("the name `{name}` has a space in it")));
        }
        assignments.extend(value.map(|value| Assignment {
            name: name.to_owned(),
            value: value.to_owned(),
            kind: AssignmentKind::Written,
            range: end - line.len()..end,
        }));
    }
    Ok(assignments)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// The total length of all values so far.
    spent: usize,
    assignments: Vec<Assignment>,
    variables: &'a mut IndexMap<String, String>,
    lookup: &'a mut dyn FnMut(&str) -> Option<String>,
    unset: &'a mut IndexSet<String>,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Skips blanks and comments up to the next statement.
    fn find_statement(&mut self) -> bool {
        loop {
            self.at = self.text.len() - self.rest().trim_start().len();
            if !self.rest().starts_with('#') {
                return !self.rest().is_empty();
            }
            self.at = self
                .rest()
                .find('\n')
                .map_or(self.text.len(), |found| self.at + found);
        }
    }

    fn statement(&mut self) -> Result<(), DotenvError> {
        let line = self.rest().lines().next().unwrap_or_default();
        let range = self.at..self.at + line.trim_end().len();
        if self
            .rest()
            .strip_prefix("export")
            .is_some_and(|rest| rest.starts_with(['\t', '\n', '\u{c}', '\r', ' ']))
        {
            self.at += "export".len();
            self.skip_blanks();
        }
        let start = self.at;
        let (key, separator) = self.key()?;
        if key.contains(' ') {
            return Err(self.error("key cannot contain a space", start));
        }
        if separator == Some('\n') {
            let value = (self.lookup)(key).or_else(|| self.variables.get(key).cloned());
            if let Some(value) = value {
                self.set(key, value, AssignmentKind::Bare, range)?;
            }
            return Ok(());
        }
        let start = self.at;
        let value = match self.rest().chars().next() {
            Some(quote @ ('"' | '\'')) => self.quoted(quote)?,
            _ => self.unquoted(),
        };
        if self.text[start..].starts_with('\'') || !value.contains('$') {
            return self.set(key, value, AssignmentKind::Written, range);
        }
        let value = self.expand(&value, start)?;
        self.set(key, value, AssignmentKind::Expanded, range)
    }

    /// The key and its separator. At the end of the file there is no separator: compose-go then has
    /// an empty key and takes the text as its value.
    fn key(&mut self) -> Result<(&'a str, Option<char>), DotenvError> {
        let src = self.rest();
        if src.is_empty() {
            return Err(self.error("a name is missing after `export`", self.at));
        }
        let mut found = None;
        for (offset, c) in src.char_indices() {
            match c {
                '=' | ':' | '\n' => {
                    found = Some((offset, c));
                    break;
                }
                '_' | '.' | '-' | '[' | ']' => {}
                _ if is_blank(c) || c.is_alphabetic() || c.is_numeric() => {}
                _ => {
                    let message = format!("unexpected character {c:?} in a variable's name");
                    return Err(self.error(message, self.at + offset));
                }
            }
        }
        let key = found.map_or("", |(offset, _)| src[..offset].trim_end());
        self.at += found.map_or(0, |(offset, _)| offset + 1);
        self.skip_blanks();
        Ok((key, found.map(|(_, c)| c)))
    }

    fn unquoted(&mut self) -> String {
        let rest = self.rest();
        let (line, length) = match rest.split_once('\n') {
            Some((line, _)) => (line, line.len() + 1),
            None => (rest, rest.len()),
        };
        self.at += length;
        let value = line.split_once(" #").map_or(line, |(value, _)| value);
        value.trim_end().to_owned()
    }

    /// Quoted text, which may span lines.
    fn quoted(&mut self, quote: char) -> Result<String, DotenvError> {
        let mut value = String::new();
        let mut escaped = false;
        for (offset, c) in self.rest().char_indices().skip(1) {
            match c {
                _ if c == quote && !escaped => {
                    self.at += offset + 1;
                    return Ok(if quote == '"' {
                        unescape(&value)
                    } else {
                        value
                    });
                }
                '\\' if !escaped => {
                    escaped = true;
                    continue;
                }
                _ => {}
            }
            // A backslash is kept unless it precedes the quote.
            if escaped && c != quote {
                value.push('\\');
            }
            escaped = false;
            value.push(c);
        }
        let line = self.rest().lines().next().unwrap_or_default();
        let line: String = line.chars().take(60).collect();
        Err(self.error(format!("unterminated quoted value {line}"), self.at))
    }

    fn expand(&mut self, value: &str, start: usize) -> Result<String, DotenvError> {
        let Self {
            variables,
            lookup,
            unset,
            ..
        } = self;
        let mut both = |name: &str| lookup(name).or_else(|| variables.get(name).cloned());
        match substitute(value, &mut both, unset) {
            Ok(value) => Ok(value.into_owned()),
            Err(error) => Err(self.error(error.to_string(), start)),
        }
    }

    fn set(
        &mut self,
        key: &str,
        value: String,
        kind: AssignmentKind,
        range: Range<usize>,
    ) -> Result<(), DotenvError> {
        self.spent += value.len();
        if self.spent > self.text.len() + MAX_GROWTH {
            let message = format!("the values come to more than {} MiB", MAX_GROWTH >> 20);
            return Err(self.error(message, self.at));
        }
        self.variables.insert(key.to_owned(), value.clone());
        self.assignments.push(Assignment {
            name: key.to_owned(),
            value,
            kind,
            range,
        });
        Ok(())
    }

    /// Skips blanks within the line.
    fn skip_blanks(&mut self) {
        self.at = self.text.len() - self.rest().trim_start_matches(is_blank).len();
    }

    fn error(&self, message: impl Into<String>, offset: usize) -> DotenvError {
        let before = self.text[..offset].matches('\n').count();
        let line = u32::try_from(before + 1).unwrap_or(u32::MAX);
        DotenvError {
            message: message.into(),
            line,
            offset,
        }
    }
}

/// The white space that compose-go allows within a line. U+2003 and others do not count.
fn is_blank(c: char) -> bool {
    matches!(
        c,
        '\t' | '\u{b}' | '\u{c}' | '\r' | ' ' | '\u{85}' | '\u{a0}'
    )
}

/// Resolves escapes in double quotes. Unknown ones are kept.
fn unescape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let Some(c) = after.chars().next() else {
            out.push('\\');
            rest = after;
            break;
        };
        rest = &after[c.len_utf8()..];
        match c {
            'a' => out.push('\u{7}'),
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{c}'),
            'n' => out.push('\n'),
            'r' => out.push('\r'),
            't' => out.push('\t'),
            'v' => out.push('\u{b}'),
            '"' | '\\' => out.push(c),
            // Kept for the template, which reads `$$` as a dollar sign.
            '$' => out.push_str("$$"),
            '0' => {
                let digits = rest.bytes().take(3).take_while(u8::is_ascii_digit).count();
                let (octal, after) = rest.split_at(digits);
                rest = after;
                match u8::from_str_radix(octal, 8) {
                    Ok(byte) if digits == 3 => out.push(char::from(byte)),
                    // compose-go has already dropped the zero when it gives up.
                    _ => {
                        out.push('\\');
                        out.push_str(octal);
                    }
                }
            }
            _ => {
                out.push('\\');
                out.push(c);
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(IndexMap<String, String>, IndexSet<String>), DotenvError> {
        let mut variables = IndexMap::new();
        let mut unset = IndexSet::new();
        let mut lookup = |name: &str| (name == "HOST").then(|| "fromhost".to_owned());
        parse(text, &mut variables, &mut lookup, &mut unset)?;
        Ok((variables, unset))
    }

    #[track_caller]
    fn reads(text: &str, expected: &[(&str, &str)]) {
        let (variables, _) = read(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
        let variables: Vec<_> = variables
            .iter()
            .map(|(k, v)| (k.as_str(), v.as_str()))
            .collect();
        assert_eq!(variables, expected, "{text:?}");
    }

    /// Recorded from compose-go's `dotenv` package, with `HOST=fromhost` in the environment.
    #[test]
    fn values_are_what_compose_reads() {
        for (text, value) in [
            ("A=1", "1"),
            ("export A=1", "1"),
            ("A: 1", "1"),
            ("A = 1", "1"),
            ("A=1 # c", "1"),
            ("A=1#c", "1#c"),
            ("A= #one", "#one"),
            ("A='x # y'", "x # y"),
            ("A=\"x $HOST\"", "x fromhost"),
            ("A='x $HOST'", "x $HOST"),
            ("A=x $HOST", "x fromhost"),
            ("A=${B:-def}", "def"),
            ("A=${HOST:-def}", "fromhost"),
            ("A=${HOST:+alt}", "alt"),
            ("A=$$B", "$B"),
            ("A=\"a\\nb\"", "a\nb"),
            ("A='a\\nb'", "a\\nb"),
            ("A=a\\nb", "a\\nb"),
            ("A=\"multi\nline\"", "multi\nline"),
            ("A='multi\nline'", "multi\nline"),
            ("A=one \\\n", "one \\"),
            ("A=", ""),
            ("A=\"\"", ""),
            ("#c\nA=1", "1"),
            ("A=\"x\" # c", "x"),
            ("A=it's \"ok\"", "it's \"ok\""),
            ("A=`x`", "`x`"),
            ("\u{feff}A=1", "1"),
            ("A=a=b", "a=b"),
            ("A=  spaced  ", "spaced"),
            ("A=\\$B", "\\"),
            ("A=\"\\$B\"", "$B"),
            ("A=${B:-${HOST}}", "fromhost"),
            ("A={\"x\": 1}", "{\"x\": 1}"),
            (" A=1", "1"),
            ("\tA=1", "1"),
            ("A=\ttab", "tab"),
            ("A='it\\'s'", "it's"),
            ("A=\"say \\\"hi\\\"\"", "say \"hi\""),
            ("A=\"\\0101\\c\\z\\012\\0777\"", "A\\c\\z\\12\\777"),
        ] {
            reads(text, &[("A", value)]);
        }
    }

    #[test]
    fn names_are_what_compose_reads() {
        reads(
            "A.b=1\nA-b=2\n1A=3\nA[0]=4",
            &[("A.b", "1"), ("A-b", "2"), ("1A", "3"), ("A[0]", "4")],
        );
        reads("A=1\r\nB=2\r\n", &[("A", "1"), ("B", "2")]);
        reads("A=1\nB=${A}2", &[("A", "1"), ("B", "12")]);
        reads("A=1\nA=2\n", &[("A", "2")]);
        reads("=x", &[("", "x")]);
    }

    #[test]
    fn bare_names_come_from_the_environment() {
        reads("HOST\nNOPE\n", &[("HOST", "fromhost")]);
        // Without a final line break, compose-go takes the name as the value.
        reads("HOST", &[("", "HOST")]);
    }

    #[test]
    fn a_statement_may_follow_a_quoted_value() {
        reads("A=\"x\"y", &[("A", "x"), ("", "y")]);
        reads("A='x' B=2", &[("A", "x"), ("B", "2")]);
    }

    #[test]
    fn a_later_file_sees_the_variables_of_an_earlier_one() {
        let mut variables = IndexMap::new();
        let mut unset = IndexSet::new();
        for text in ["A=1\n", "B=$A\nA=2\nC=$A$D\n"] {
            parse(text, &mut variables, &mut |_| None, &mut unset).unwrap();
        }
        assert_eq!((&*variables["B"], &*variables["C"]), ("1", "2"));
        assert_eq!(unset.iter().collect::<Vec<_>>(), ["D"]);
    }

    #[test]
    fn errors_say_where() {
        for (text, line, offset, message) in [
            ("A=1\nA B=1", 2, 4, "key cannot contain a space"),
            (
                "A=1\n\nB=\"one\nC=2\n",
                3,
                7,
                "unterminated quoted value \"one",
            ),
            (
                "A=1\nB;=2",
                2,
                5,
                "unexpected character ';' in a variable's name",
            ),
            (
                "A=${B?no}",
                1,
                2,
                "required variable B is missing a value: no",
            ),
            ("export ", 1, 7, "a name is missing after `export`"),
        ] {
            let error = read(text).unwrap_err();
            assert_eq!(
                (error.line, error.offset, &*error.message),
                (line, offset, message)
            );
        }
    }

    #[test]
    fn doubling_values_end() {
        let doubling = (1..60)
            .map(|n| format!("A{n}=$A{0}$A{0}", n - 1))
            .collect::<Vec<_>>();
        let text = format!("A0={}\n{}", "x".repeat(1000), doubling.join("\n"));
        assert!(read(&text).is_err());
        let many = format!("A={}\n{}", "x".repeat(1_000_000), "B=$A\n".repeat(100_000));
        assert!(read(&many).is_err());
    }
}
