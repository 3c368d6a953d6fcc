//! Variables in values: `$NAME`, `${NAME}`, and operators as in `${NAME:-default}`.
//!
//! The syntax is documented at <https://docs.docker.com/reference/compose-file/interpolation/>.
//! Where the documentation is silent, this follows compose-go's `template.Substitute`: defaults and
//! messages are expanded even if they are not used, a lone `$` is kept, and `${...}` must not span
//! lines.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use indexmap::IndexSet;

use super::refusal::{Brief, Sentence};

/// How deeply defaults may be nested.
const MAX_DEPTH: usize = 100;
/// How many bytes longer a text may become by interpolation.
const MAX_GROWTH: usize = 1 << 20;

/// Why a text cannot be interpolated, and the bytes that cause it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateError {
    pub kind: TemplateErrorKind,
    /// The position in the template.
    pub range: Range<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TemplateErrorKind {
    /// `${` without a name, or with an operator that Compose does not know.
    Invalid,
    /// `${` without a closing `}`.
    Unclosed {
        /// Where to insert the `}`, if one position is practically certain.
        close: Option<usize>,
    },
    /// `${NAME:?reason}` or `${NAME?reason}` with a variable that is not set.
    Required {
        variable: String,
        /// The message in the file; may be empty.
        reason: String,
    },
    /// Defaults are nested too deeply.
    TooDeep,
    /// The result is too long.
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

/// Interpolates variables. A text without `$` is returned unchanged.
///
/// `lookup` is called for every variable, in the order of compose-go: for a default before its
/// variable. Names that are used without an operator and are not set become empty and are added to
/// `unset`. Compose warns once for each of them: `The "NAME" variable is not set. Defaulting to a
/// blank string.`
///
/// # Errors
///
/// Returns the first error in the text. Like compose-go it still processes the rest, so `unset` is
/// complete even then.
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

/// A part of a template, as Compose parses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<'t> {
    /// Literal text. `$$` is one dollar sign, as is a `$` that does not start a variable.
    Text(&'t str),
    Variable(Variable<'t>),
}

/// A variable as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variable<'t> {
    pub name: &'t str,
    /// The operator between name and argument, such as `:-`; empty if there is none.
    pub operator: &'t str,
    /// The default, error message or replacement, which may contain variables.
    pub argument: &'t str,
}

impl<'t> Variable<'t> {
    /// The default in `${NAME:-default}` or `${NAME-default}`.
    pub fn default(&self) -> Option<&'t str> {
        matches!(self.operator, ":-" | "-").then_some(self.argument)
    }
}

/// The parts of a template with their byte ranges. Syntax that Compose refuses is literal text.
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

/// Doubles each `$`, so that Compose does not interpolate the text.
pub fn escape(text: &str) -> String {
    text.replace('$', "$$")
}

/// Whether Compose interpolates any variable in a text.
pub fn has_variables(text: &str) -> bool {
    parts(text).any(|(part, _)| matches!(part, Part::Variable(_)))
}

/// The first use of a variable without an operator, including uses within defaults.
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

/// A variable in a text: `$NAME` or `${NAME:-argument}`.
struct Found {
    name: Range<usize>,
    operator: Option<Operator>,
    argument: Range<usize>,
    /// The end of the variable, exclusive.
    end: usize,
    /// The end of the text that is replaced, exclusive: compose-go extends a variable with an
    /// operator to the last `}` of the line.
    extent: usize,
}

#[derive(Clone, Copy)]
struct Operator {
    symbol: u8,
    /// With a colon, an empty value counts as unset.
    colon: bool,
}

/// The end of the current line and its last `}`, searched once per line: a line of a megabyte may
/// contain 100,000 variables.
struct Line {
    end: usize,
    brace: Option<usize>,
}

/// Scans a template. The only parser of Compose's `$` syntax.
struct Scanner<'t> {
    text: &'t str,
    /// The offset of the next byte.
    at: usize,
    line: Line,
}

/// A token of the [`Scanner`].
enum Piece {
    Text(Range<usize>),
    /// `$$`, or a `$` that does not start a variable.
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

    /// The value of a variable without an operator.
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

/// Parses the variable whose `$` is at `dollar`; `None` if there is none.
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

/// The `}` that matches the first `{`. Like compose-go, it skips the character after each `{`, so
/// `{}` opens a brace and does not close it.
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

/// The error for an invalid `${...}`, with its apparent range.
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

/// The end of an unclosed variable: after its name, or after a default without blanks that extends
/// to the end of the text.
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

/// The length of the name at the start of a text; 0 if there is none.
fn name_length(text: &str) -> usize {
    text.char_indices()
        .find(|&(at, c)| !(is_letter(c) || at > 0 && c.is_ascii_digit()))
        .map_or(text.len(), |(at, _)| at)
}

/// compose-go matches with Go's `(?i)`, in which two more letters fold to `s` and `k`.
fn is_letter(c: char) -> bool {
    c == '_' || c.is_ascii_alphabetic() || matches!(c, '\u{17f}' | '\u{212a}')
}

#[cfg(test)]
mod tests;
