//! Variables in values: `$NAME`, `${NAME}`, and the operators of `${NAME:-default}`.
//!
//! What Compose documents is in <https://docs.docker.com/reference/compose-file/interpolation/>;
//! where that is silent, this does what compose-go's `template.Substitute` does:
//! defaults and messages are expanded even where they are not used, a lone `$`
//! stays, and nothing after `${` may be split over lines.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use indexmap::IndexSet;

use super::refusal::{Brief, Sentence};

/// How deep defaults may hold further defaults.
const MAX_DEPTH: usize = 100;
/// How much longer a text may become by its variables.
const MAX_GROWTH: usize = 1 << 20;

/// Why a text cannot be expanded, and the bytes of it that are to blame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateError {
    /// What is wrong.
    pub kind: TemplateErrorKind,
    /// Where, in the text that was to be expanded.
    pub range: Range<usize>,
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TemplateErrorKind {
    /// `${` without a name or without an operator Compose knows.
    Invalid,
    /// `${` without a `}` behind it.
    Unclosed {
        /// Where the `}` would make a variable of it, if one place is as good as certain.
        close: Option<usize>,
    },
    /// `${NAME:?reason}` or `${NAME?reason}` of a variable that is not set.
    Required {
        /// Its name.
        variable: String,
        /// What the file says about it; may be empty.
        reason: String,
    },
    /// Defaults within defaults without end.
    TooDeep,
    /// More text than any value can hold.
    TooLong,
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            TemplateErrorKind::Invalid => f.write_str("this is not a variable Compose can read"),
            TemplateErrorKind::Unclosed { .. } => {
                f.write_str("the `${` that opens here is never closed")
            }
            TemplateErrorKind::Required { variable, reason } if reason.is_empty() => {
                let variable = Brief(variable);
                write!(f, "required variable {variable} is missing a value")
            }
            TemplateErrorKind::Required { variable, reason } => {
                let (variable, reason) = (Brief(variable), Sentence(reason));
                write!(
                    f,
                    "required variable {variable} is missing a value: {reason}"
                )
            }
            TemplateErrorKind::TooDeep => {
                write!(f, "defaults are nested more than {MAX_DEPTH} levels deep")
            }
            TemplateErrorKind::TooLong => {
                write!(
                    f,
                    "variables make this longer by more than {} MiB",
                    MAX_GROWTH >> 20
                )
            }
        }
    }
}

impl std::error::Error for TemplateError {}

/// Puts the values of variables into a text. Without a `$` it is returned as it is.
///
/// `lookup` is asked for every variable, in the order of compose-go: a default
/// before the variable it is the default of. Names that are used without an
/// operator and are not set become nothing and are added to `unset`; Compose
/// says of each of them, once:
/// `The "NAME" variable is not set. Defaulting to a blank string.`
///
/// # Errors
///
/// The first one in the text. As in compose-go the rest is still looked at, so
/// `unset` is complete even then.
pub fn substitute<'text>(
    text: &'text str,
    lookup: &mut dyn FnMut(&str) -> Option<String>,
    unset: &mut IndexSet<String>,
) -> Result<Cow<'text, str>, TemplateError> {
    if !text.contains('$') {
        return Ok(Cow::Borrowed(text));
    }
    Expansion {
        text,
        lookup,
        unset,
    }
    .expand(0..text.len(), 0)
    .map(Cow::Owned)
}

struct Expansion<'a> {
    text: &'a str,
    lookup: &'a mut dyn FnMut(&str) -> Option<String>,
    unset: &'a mut IndexSet<String>,
}

/// A part of a text as Compose reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<'t> {
    /// Text that stands for itself. `$$` is one dollar sign, and a `$` that starts no variable is
    /// another.
    Text(&'t str),
    /// A variable.
    Variable(Variable<'t>),
}

/// A variable as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variable<'t> {
    pub name: &'t str,
    /// What stands between the name and the argument, such as `:-`; empty without an operator.
    pub operator: &'t str,
    /// The default, the message or the alternative, which may hold more variables.
    pub argument: &'t str,
}

impl<'t> Variable<'t> {
    /// The default in `${NAME:-default}` or `${NAME-default}`.
    pub fn default(&self) -> Option<&'t str> {
        matches!(self.operator, ":-" | "-").then_some(self.argument)
    }
}

/// The parts of a text, and the bytes that each takes of it. What Compose refuses is text.
pub fn parts(text: &str) -> impl Iterator<Item = (Part<'_>, Range<usize>)> {
    let mut scanner = Scanner::new(text, 0);
    std::iter::from_fn(move || {
        let start = scanner.at;
        let part = match scanner.next()? {
            Piece::Text(range) => Part::Text(&text[range]),
            Piece::Dollar => Part::Text("$"),
            Piece::Invalid => Part::Text(&text[start..scanner.at]),
            Piece::Variable(found) => Part::Variable(Variable {
                name: &text[found.name.clone()],
                operator: match found.operator {
                    Some(_) => &text[found.name.end..found.argument.start],
                    None => "",
                },
                argument: &text[found.argument],
            }),
        };
        Some((part, start..scanner.at))
    })
}

/// Doubles each `$`, so that Compose leaves the text as it is.
pub fn escape(text: &str) -> String {
    text.replace('$', "$$")
}

/// Whether Compose puts the value of a variable into a text.
pub fn has_variables(text: &str) -> bool {
    parts(text).any(|(part, _)| matches!(part, Part::Variable(_)))
}

/// Where a text first uses a variable without an operator, be it within a default.
pub fn first_use(text: &str, name: &str) -> Option<Range<usize>> {
    first_use_within(text, name, 0)
}

fn first_use_within(text: &str, name: &str, depth: usize) -> Option<Range<usize>> {
    if depth > MAX_DEPTH {
        return None;
    }
    parts(text).find_map(|(part, range)| {
        let Part::Variable(variable) = part else {
            return None;
        };
        if variable.operator.is_empty() {
            return (variable.name == name).then_some(range);
        }
        let inner = first_use_within(variable.argument, name, depth + 1)?;
        let start = range.end - 1 - variable.argument.len();
        Some(start + inner.start..start + inner.end)
    })
}

/// A variable in a text: `$NAME`, or `${NAME:-argument}`.
struct Found {
    name: Range<usize>,
    operator: Option<Operator>,
    argument: Range<usize>,
    /// One past its end.
    end: usize,
    /// One past everything that falls with it: compose-go finds a variable
    /// with an operator by the last `}` of the line.
    extent: usize,
}

#[derive(Clone, Copy)]
struct Operator {
    symbol: u8,
    /// With a colon an empty value counts as none.
    colon: bool,
}

/// The end of the current line and its last `}`, found once per line: a line
/// of a megabyte may hold 100,000 variables.
struct Line {
    end: usize,
    brace: Option<usize>,
}

/// Goes through a text: the only reader of Compose's `$`.
struct Scanner<'t> {
    text: &'t str,
    /// What follows.
    at: usize,
    line: Line,
}

/// What a [`Scanner`] comes across.
enum Piece {
    Text(Range<usize>),
    /// `$$`, or a `$` that starts no variable.
    Dollar,
    Variable(Found),
    /// A `${` that Compose refuses.
    Invalid,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str, at: usize) -> Self {
        let line = Line {
            end: at,
            brace: None,
        };
        Self { text, at, line }
    }

    fn next(&mut self) -> Option<Piece> {
        let start = self.at;
        let rest = &self.text[start..];
        let length = rest.find('$').unwrap_or(rest.len());
        if length > 0 {
            self.at += length;
            return Some(Piece::Text(start..self.at));
        }
        let after = rest.get(1..)?;
        let (piece, end) = if after.starts_with('$') {
            (Piece::Dollar, start + 2)
        } else if after.starts_with('{') {
            match braced(self.text, start, &mut self.line) {
                Some(found) => {
                    let end = found.end;
                    (Piece::Variable(found), end)
                }
                None => (Piece::Invalid, start + 2),
            }
        } else {
            let name = start + 1..start + 1 + name_length(after);
            let end = name.end;
            if name.is_empty() {
                (Piece::Dollar, end)
            } else {
                let found = Found {
                    name,
                    operator: None,
                    argument: end..end,
                    end,
                    extent: end,
                };
                (Piece::Variable(found), end)
            }
        };
        self.at = end;
        Some(piece)
    }
}

impl Expansion<'_> {
    fn expand(&mut self, range: Range<usize>, depth: usize) -> Result<String, TemplateError> {
        if depth > MAX_DEPTH {
            return Err(TemplateError {
                kind: TemplateErrorKind::TooDeep,
                range,
            });
        }
        let text = self.text;
        let most = range.len() + MAX_GROWTH;
        let mut out = String::new();
        let mut first_error = None;
        let mut scanner = Scanner::new(&text[..range.end], range.start);
        loop {
            let start = scanner.at;
            let Some(piece) = scanner.next() else { break };
            let value = match piece {
                Piece::Text(range) => {
                    out.push_str(&text[range]);
                    continue;
                }
                Piece::Dollar => Ok("$".to_owned()),
                Piece::Variable(found) => {
                    let value = self.variable(&found, start, depth);
                    if value.is_err() {
                        scanner.at = found.extent;
                    }
                    value
                }
                Piece::Invalid if first_error.is_some() => continue,
                Piece::Invalid => Err(invalid(&text[..range.end], start)),
            };
            match value {
                Ok(value) if out.len() + value.len() > most => {
                    let error = TemplateError {
                        kind: TemplateErrorKind::TooLong,
                        range,
                    };
                    return Err(first_error.unwrap_or(error));
                }
                Ok(value) => out.push_str(&value),
                Err(error) => drop(first_error.get_or_insert(error)),
            }
        }
        first_error.map_or(Ok(out), Err)
    }

    /// The value of a variable that stands alone.
    fn value(&mut self, name: &str) -> String {
        (self.lookup)(name).unwrap_or_else(|| {
            if !self.unset.contains(name) {
                self.unset.insert(name.to_owned());
            }
            String::new()
        })
    }

    fn variable(
        &mut self,
        found: &Found,
        dollar: usize,
        depth: usize,
    ) -> Result<String, TemplateError> {
        let name = &self.text[found.name.clone()];
        let Some(Operator { symbol, colon }) = found.operator else {
            return Ok(self.value(name));
        };
        let argument = self.expand(found.argument.clone(), depth + 1)?;
        let value = (self.lookup)(name);
        let counts = value
            .as_ref()
            .is_some_and(|value| !colon || !value.is_empty());
        match symbol {
            b'-' => Ok(value.filter(|_| counts).unwrap_or(argument)),
            b'+' if counts => Ok(argument),
            b'+' => Ok(value.unwrap_or_default()),
            _ => value.filter(|_| counts).ok_or_else(|| TemplateError {
                kind: TemplateErrorKind::Required {
                    variable: name.to_owned(),
                    reason: argument,
                },
                range: dollar..found.end,
            }),
        }
    }
}

/// Takes apart the variable whose `$` is at `dollar`; nothing if it is not one.
fn braced(text: &str, dollar: usize, line: &mut Line) -> Option<Found> {
    let start = dollar + 2;
    let after = start + name_length(&text[start..]);
    let name = start..after;
    let (colon, symbol_at) = match text.as_bytes().get(after)? {
        b'}' if !name.is_empty() => {
            let end = after + 1;
            return Some(Found {
                name,
                operator: None,
                argument: after..after,
                end,
                extent: end,
            });
        }
        b':' => (true, after + 1),
        _ => (false, after),
    };
    let symbol = *text
        .as_bytes()
        .get(symbol_at)
        .filter(|byte| b"-+?".contains(byte))?;
    if name.is_empty() {
        return None;
    }
    let argument = symbol_at + 1;
    if line.end < argument {
        let end = text[argument..]
            .find('\n')
            .map_or(text.len(), |found| argument + found);
        line.brace = text[argument..end].rfind('}').map(|found| argument + found);
        line.end = end;
    }
    let last = line.brace.filter(|&brace| brace >= argument)?;
    let own = closing_brace(&text.as_bytes()[dollar..=last]).map_or(last, |found| dollar + found);
    Some(Found {
        name,
        operator: Some(Operator { symbol, colon }),
        argument: argument..own,
        end: own + 1,
        extent: last + 1,
    })
}

/// The `}` that belongs to the first `{`, as compose-go counts them: a
/// character right behind a `{` is never looked at, so `{}` opens and does not close.
fn closing_brace(bytes: &[u8]) -> Option<usize> {
    let mut open = 0_usize;
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'}' if open <= 1 => return Some(at),
            b'}' => open -= 1,
            b'{' => {
                open += 1;
                at += 1;
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// Where `${...}` seems to end, for whoever has to be shown it.
fn invalid(text: &str, dollar: usize) -> TemplateError {
    let rest = &text[dollar..];
    let line = rest.split('\n').next().unwrap_or(rest);
    let length = line.find('}').map_or(line.len(), |brace| brace + 1);
    let kind = if rest.contains('}') {
        TemplateErrorKind::Invalid
    } else {
        TemplateErrorKind::Unclosed {
            close: end_of_open(rest).map(|end| dollar + end),
        }
    };
    TemplateError {
        kind,
        range: dollar..dollar + length,
    }
}

/// Where a variable that is never closed ends: behind its name, or behind a
/// default without blanks that reaches to the end of the text.
fn end_of_open(rest: &str) -> Option<usize> {
    let name = 2 + name_length(&rest[2..]);
    if name == 2 {
        return None;
    }
    let behind = &rest[name..];
    if !behind.starts_with([':', '-', '+', '?']) {
        return Some(name);
    }
    let operator = behind.strip_prefix(':').unwrap_or(behind);
    let argument = operator.strip_prefix(['-', '+', '?'])?;
    (!argument.contains(|c: char| c.is_whitespace() || c == '$')).then_some(rest.len())
}

/// The length of the name a text starts with; 0 if it starts with none.
fn name_length(text: &str) -> usize {
    text.char_indices()
        .find(|&(at, c)| !(is_letter(c) || at > 0 && c.is_ascii_digit()))
        .map_or(text.len(), |(at, _)| at)
}

/// compose-go ignores case by Go's `(?i)`, where two more letters fold to `s` and `k`.
fn is_letter(c: char) -> bool {
    c == '_' || c.is_ascii_alphabetic() || matches!(c, '\u{17f}' | '\u{212a}')
}

#[cfg(test)]
mod tests;
