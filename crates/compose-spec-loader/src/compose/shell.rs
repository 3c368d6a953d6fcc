//! Splits commands into words. Nothing else in this crate does.
//!
//! There are three parsers. [`split`] is what Compose does to a `command` or `entrypoint` written
//! as a string. [`options`] splits a variable that holds options. [`script`] is what a shell does
//! with the text after `sh -c`. Nothing is executed: a word that depends on the state of a running
//! shell is *unknown*, and is never guessed.

use std::iter::Peekable;
use std::str::Chars;

/// How deeply nested parentheses are followed; no real command goes deeper.
const DEEPEST: usize = 64;

/// A word, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Piece {
    /// The known part of the text.
    pub text: String,
    /// Whether the whole word is known.
    pub is_known: bool,
}

/// A simple command of a script.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Simple {
    pub words: Vec<Piece>,
    /// Whether these are all words. An unquoted unknown variable may expand to more.
    pub is_complete: bool,
    /// Whether the command runs concurrently with the next one: after `&` and `|`.
    pub goes_on: bool,
}

/// The line has an unclosed quote, bracket or backtick, or ends in a backslash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CannotSplit;

/// Splits a line into words as Compose does. It stops at the first unquoted `;`, `&`, `|`, `<` or
/// `>`, and expands neither variables nor `$(...)`: a substitution is part of its word, including
/// blanks and operators.
///
/// Follows <https://github.com/mattn/go-shellwords/blob/v1.0.12/shellwords.go> as compose-go calls
/// it, without expanding variables and backticks.
///
/// # Errors
///
/// Returns an error for lines that Compose refuses.
pub fn split(line: &str) -> Result<Vec<String>, CannotSplit> {
    let mut words = Vec::new();
    let mut word = String::new();
    // An empty word counts only if it was quoted.
    let mut is_word = false;
    let mut open = Open::default();
    let mut escaped = false;
    for c in line.chars() {
        if std::mem::take(&mut escaped) {
            word.push(c);
            is_word = true;
            continue;
        }
        match c {
            '\\' if !open.single => {
                escaped = true;
                continue;
            }
            ' ' | '\t' | '\r' | '\n' if open.nothing() => {
                if std::mem::take(&mut is_word) {
                    words.push(std::mem::take(&mut word));
                }
                continue;
            }
            '`' if !open.single && !open.double && !open.bracket => open.backtick ^= true,
            ')' if !open.single && !open.double && !open.backtick => open.bracket ^= true,
            '(' if !open.single && !open.double && !open.backtick => {
                if open.bracket || !word.ends_with('$') {
                    return Err(CannotSplit);
                }
                open.bracket = true;
            }
            '"' if !open.single && !open.bracket => {
                open.double ^= true;
                is_word = true;
                continue;
            }
            '\'' if !open.double && !open.bracket => {
                open.single ^= true;
                is_word = true;
                continue;
            }
            ';' | '&' | '|' | '<' | '>' if open.nothing() => {
                // In `2>` the number belongs to the operator.
                is_word &= c != '>' || !word.starts_with(|c: char| c.is_ascii_digit());
                break;
            }
            _ => {}
        }
        word.push(c);
        is_word = true;
    }
    if escaped || !open.nothing() {
        return Err(CannotSplit);
    }
    if is_word {
        words.push(word);
    }
    Ok(words)
}

/// The quotes and brackets that are open.
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

/// The words of a variable that holds options, such as `JAVA_OPTS`. Operators are plain text, both
/// for a shell that expands the variable and for programs that read it themselves. An unclosed
/// quote extends to the end.
pub fn options(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut chars = text.chars();
    let mut quote = None;
    while let Some(c) = chars.next() {
        match (quote, c) {
            (None, ' ' | '\t' | '\r' | '\n') => words.extend(word.take()),
            (None, '\'' | '"') => {
                word.get_or_insert_default();
                quote = Some(c);
            }
            (Some(open), c) if open == c => quote = None,
            (None | Some('"'), '\\') => {
                if let Some(escaped) = chars.next() {
                    word.get_or_insert_default().push(escaped);
                }
            }
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// The simple commands of a script. `lookup` returns the values of variables, or `None` for a
/// variable that may or may not be set where the script runs.
pub fn script(text: &str, lookup: &dyn Fn(&str) -> Option<String>) -> Vec<Simple> {
    let mut reader = Script {
        chars: text.chars().peekable(),
        lookup,
        commands: Vec::new(),
        command: Simple::default(),
        word: None,
        depth: 0,
        here: Vec::new(),
    };
    reader.command.is_complete = true;
    reader.read();
    reader.commands
}

struct Script<'a> {
    chars: Peekable<Chars<'a>>,
    lookup: &'a dyn Fn(&str) -> Option<String>,
    commands: Vec<Simple>,
    command: Simple,
    word: Option<Piece>,
    depth: usize,
    /// The here-documents that start on the next line.
    here: Vec<HereDocument>,
}

/// A `<<` operator and its delimiter.
struct HereDocument {
    delimiter: String,
    /// `<<-`: leading tabs before the delimiter are ignored.
    strips_tabs: bool,
}

impl Script<'_> {
    fn read(&mut self) {
        while let Some(c) = self.chars.next() {
            match c {
                ' ' | '\t' | '\r' => self.end_word(),
                ';' | '(' | ')' => self.end_command(false),
                '\n' => {
                    self.end_command(false);
                    self.skip_here_documents();
                }
                '&' | '|' => {
                    // `&&` and `||` wait for the command before them, `&` and `|` do not.
                    let waits = self.chars.next_if_eq(&c).is_some();
                    self.end_command(!waits);
                }
                '<' | '>' => self.redirect(c),
                '#' if self.word.is_none() => while self.chars.next_if(|&c| c != '\n').is_some() {},
                '\'' => {
                    self.word();
                    while let Some(c) = self.chars.next().filter(|&c| c != '\'') {
                        self.push(c);
                    }
                }
                '"' => self.double_quoted(),
                '\\' => match self.chars.next() {
                    Some('\n') | None => {}
                    Some(c) => self.push(c),
                },
                '`' => {
                    while self.chars.next().is_some_and(|c| c != '`') {}
                    self.unknown();
                }
                '$' => self.dollar(false),
                c => self.push(c),
            }
        }
        self.end_command(false);
    }

    fn word(&mut self) -> &mut Piece {
        self.word.get_or_insert_with(|| Piece {
            text: String::new(),
            is_known: true,
        })
    }

    fn push(&mut self, c: char) {
        self.word().text.push(c);
    }

    /// Marks the word as unknown, because it depends on a running shell.
    fn unknown(&mut self) {
        self.word().is_known = false;
    }

    fn end_word(&mut self) {
        if let Some(word) = self.word.take() {
            // A completely unknown word may be several words, or none.
            self.command.is_complete &= word.is_known || !word.text.is_empty();
            self.command.words.push(word);
        }
    }

    fn end_command(&mut self, goes_on: bool) {
        self.end_word();
        let next = Simple {
            is_complete: true,
            ..Simple::default()
        };
        let mut command = std::mem::replace(&mut self.command, next);
        if !command.words.is_empty() {
            command.goes_on = goes_on;
            self.commands.push(command);
        }
    }

    /// Skips `>file`, `2>&1` and `<<EOF`: the number before the operator and the word after it.
    fn redirect(&mut self, first: char) {
        let is_number = |word: &Piece| word.text.bytes().all(|byte| byte.is_ascii_digit());
        if self.word.as_ref().is_some_and(is_number) {
            self.word = None;
        }
        self.end_word();
        let mut operator = String::from(first);
        while let Some(c) = self
            .chars
            .next_if(|c| matches!(c, '<' | '>' | '&' | '|' | '-' | ' '))
        {
            operator.push(c);
        }
        let mut word = String::new();
        while let Some(c) = self
            .chars
            .next_if(|c| !matches!(c, ' ' | '\t' | '\n' | ';' | '&' | '|' | ')'))
        {
            word.push(c);
        }
        let operator = operator.trim_end();
        if matches!(operator, "<<" | "<<-") {
            self.here.push(HereDocument {
                delimiter: word.replace(['\'', '"', '\\'], ""),
                strips_tabs: operator == "<<-",
            });
        }
    }

    fn skip_here_documents(&mut self) {
        for here in std::mem::take(&mut self.here) {
            loop {
                let mut line = String::new();
                while let Some(c) = self.chars.next_if(|&c| c != '\n') {
                    line.push(c);
                }
                let is_last = self.chars.next().is_none();
                let text = if here.strips_tabs {
                    line.trim_start_matches('\t')
                } else {
                    &line
                };
                if is_last || text == here.delimiter {
                    break;
                }
            }
        }
    }

    fn double_quoted(&mut self) {
        self.word();
        while let Some(c) = self.chars.next() {
            match c {
                '"' => return,
                '\\' => match self.chars.next() {
                    Some(c @ ('"' | '\\' | '$' | '`')) => self.push(c),
                    Some('\n') | None => {}
                    Some(c) => {
                        self.push('\\');
                        self.push(c);
                    }
                },
                '`' => {
                    while self.chars.next().is_some_and(|c| c != '`') {}
                    self.unknown();
                }
                '$' => self.dollar(true),
                c => self.push(c),
            }
        }
    }

    /// Reads what follows a `$`.
    fn dollar(&mut self, is_quoted: bool) {
        match self.chars.peek().copied() {
            Some('(') => {
                self.chars.next();
                self.skip_to(')', '(');
                self.unknown();
            }
            Some('{') => {
                self.chars.next();
                let inner = self.skip_to('}', '{');
                self.braced(&inner, is_quoted);
            }
            Some(c) if c.is_ascii_alphabetic() || c == '_' => {
                let mut name = String::new();
                while let Some(c) = self
                    .chars
                    .next_if(|&c| c.is_ascii_alphanumeric() || c == '_')
                {
                    name.push(c);
                }
                match (self.lookup)(&name) {
                    Some(value) => self.expand(&value, is_quoted),
                    None => self.unknown(),
                }
            }
            // `$1`, `$@`, `$?` and the like.
            Some(c) if c.is_ascii_digit() || "@*#?$!-".contains(c) => {
                self.chars.next();
                self.unknown();
            }
            _ => self.push('$'),
        }
    }

    /// `${NAME}` and `${NAME:-value}`. Other operators are not evaluated.
    fn braced(&mut self, inner: &str, is_quoted: bool) {
        let end = inner
            .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .unwrap_or(inner.len());
        let (name, operator) = inner.split_at(end);
        let value = (self.lookup)(name);
        let default = operator
            .strip_prefix(":-")
            .or_else(|| operator.strip_prefix('-'));
        match (value, default) {
            (Some(value), None) if operator.is_empty() => self.expand(&value, is_quoted),
            (Some(value), Some(_)) if !value.is_empty() => self.expand(&value, is_quoted),
            // The image may set the variable, but nothing in the files does.
            (_, Some(default)) if !default.contains(['$', '`']) => self.expand(default, is_quoted),
            _ => self.unknown(),
        }
    }

    /// Inserts the value of a variable. Outside quotes it is split at blanks.
    fn expand(&mut self, value: &str, is_quoted: bool) {
        if is_quoted {
            self.word().text.push_str(value);
            return;
        }
        for (index, part) in value.split([' ', '\t', '\n']).enumerate() {
            if index > 0 {
                self.end_word();
            }
            if !part.is_empty() {
                self.word().text.push_str(part);
            }
        }
    }

    /// The text up to the matching closing bracket.
    fn skip_to(&mut self, close: char, open: char) -> String {
        let mut inner = String::new();
        let before = self.depth;
        self.depth += 1;
        for c in self.chars.by_ref() {
            if c == close {
                self.depth -= 1;
                if self.depth == before {
                    break;
                }
            } else if c == open && self.depth < DEEPEST {
                self.depth += 1;
            }
            inner.push(c);
        }
        self.depth = before;
        inner
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Recorded from `docker compose config` 2.40.3.
    #[test]
    fn a_string_is_split_as_compose_splits_it() {
        for (text, expected) in [
            ("gunicorn -w 4 && echo hi", vec!["gunicorn", "-w", "4"]),
            ("bash -c 'a && b' ", vec!["bash", "-c", "a && b"]),
            (
                r#"foo 'a b'c "d e" f\ g"#,
                vec!["foo", "a bc", "d e", "f g"],
            ),
            ("", vec![]),
            ("''", vec![""]),
            ("a\n  b", vec!["a", "b"]),
        ] {
            assert_eq!(split(text).unwrap(), expected, "{text}");
        }
    }

    /// Expected values derived from the source of go-shellwords 1.0.12.
    #[test]
    fn a_substitution_is_part_of_its_word() {
        for (text, expected) in [
            ("x $(a; b) -w 4", vec!["x", "$(a; b)", "-w", "4"]),
            ("x `a | b` c", vec!["x", "`a | b`", "c"]),
            ("x -w$(nproc)x > y", vec!["x", "-w$(nproc)x"]),
            ("x $(a 'b) c", vec!["x", "$(a 'b)", "c"]),
            ("x 'a\\'b", vec!["x", "a\\b"]),
            ("x 2>&1", vec!["x"]),
            ("x a2>&1", vec!["x", "a2"]),
        ] {
            assert_eq!(split(text).unwrap(), expected, "{text}");
        }
    }

    /// Recorded from docker compose 2.40.3, like the cases in `tests/refusals`.
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
            assert!(split(line).is_ok(), "{line}");
        }
        for line in [
            "'a", "\"a", "a\\", "a `b", "a (b)", "a )", "a $(b", "$ (a)", "$``(a)", "'a;'\"",
        ] {
            assert!(split(line).is_err(), "{line}");
        }
    }

    #[test]
    fn what_follows_a_separator_does_not_matter() {
        for line in ["a ; (", "a && 'b", "a | \"", "2>'x"] {
            assert!(split(line).is_ok(), "{line}");
        }
    }

    #[test]
    fn operators_in_options_are_text() {
        let text = r#"-Dhosts=localhost|127.0.0.1 -a "b;c" 'd e' -Xmx1g"#;
        let expected = ["-Dhosts=localhost|127.0.0.1", "-a", "b;c", "d e", "-Xmx1g"];
        assert_eq!(options(text), expected);
    }

    fn simple(text: &str) -> Vec<String> {
        let lookup = |name: &str| match name {
            "WORKERS" => Some("4".to_owned()),
            "OPTS" => Some("-a  -b c".to_owned()),
            "EMPTY" => Some(String::new()),
            _ => None,
        };
        script(text, &lookup)
            .iter()
            .map(|command| {
                let words: Vec<String> = command
                    .words
                    .iter()
                    .map(|word| {
                        let mark = if word.is_known { "" } else { "?" };
                        format!("[{}{mark}]", word.text)
                    })
                    .collect();
                let more = if command.is_complete { "" } else { "..." };
                let on = if command.goes_on { "&" } else { "" };
                format!("{}{more}{on}", words.concat())
            })
            .collect()
    }

    #[test]
    fn a_script_is_taken_apart_as_a_shell_does() {
        for (text, expected) in [
            ("a b && c; d\ne", vec!["[a][b]", "[c]", "[d]", "[e]"]),
            (
                "python bot.py & gunicorn x",
                vec!["[python][bot.py]&", "[gunicorn][x]"],
            ),
            ("a | b || c", vec!["[a]&", "[b]", "[c]"]),
            ("a >out 2>&1 <in b", vec!["[a][b]"]),
            ("a # b\nc#d", vec!["[a]", "[c#d]"]),
            ("a -w $WORKERS", vec!["[a][-w][4]"]),
            ("a -w${WORKERS}x \"$WORKERS b\"", vec!["[a][-w4x][4 b]"]),
            ("a $OPTS", vec!["[a][-a][-b][c]"]),
            ("a \"$OPTS\"", vec!["[a][-a  -b c]"]),
            ("a $EMPTY b", vec!["[a][b]"]),
            ("a ${OTHER:-3} ${EMPTY:-2} ${EMPTY-1}", vec!["[a][3][2][1]"]),
            ("a $OTHER", vec!["[a][?]..."]),
            ("a -w $(nproc) b", vec!["[a][-w][?][b]..."]),
            (
                "a --workers=$(( 2 * $(nproc) + 1 ))",
                vec!["[a][--workers=?]"],
            ),
            ("a `nproc` \"$@\"", vec!["[a][?][?]..."]),
            (
                "a '$WORKERS' \\$WORKERS $",
                vec!["[a][$WORKERS][$WORKERS][$]"],
            ),
            ("(a; b)", vec!["[a]", "[b]"]),
            ("a \\\n b", vec!["[a][b]"]),
            (
                "cat <<EOF >x\npython a & b\nEOF\nc <<-'X' | d\n\tf\n\tX\ne",
                vec!["[cat]", "[c]&", "[d]", "[e]"],
            ),
            ("cat <<< word d\ne", vec!["[cat][d]", "[e]"]),
            ("cat <<EOF\na", vec!["[cat]"]),
            ("'unclosed", vec!["[unclosed]"]),
            ("${unclosed", vec!["[?]..."]),
        ] {
            assert_eq!(simple(text), expected, "{text}");
        }
    }
}
