//! Texts with variables in them, changed without putting the variables' values in their place.
//!
//! An override repeats a text of which only a part changes, such as a command. Where that text
//! has `${VAR}` in it, writing what Compose made of it would freeze the value, which may be a
//! secret. So the change is carried over into the text as it was written, or not made at all.

use super::quoting::uninterpolated;

/// More pairs of words than this are not compared; no command or list is that long.
const MOST_PAIRS: usize = 1 << 22;

/// A piece of a text as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Unit {
    /// A character that stands for itself.
    Char(char),
    /// A variable, with its dollar and its braces.
    Variable(String),
}

/// A text as it was written in a Compose file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Template(Vec<Unit>);

impl Template {
    /// Takes a text apart as Compose does; a `$` that begins no variable stays one.
    pub(super) fn read(text: &str) -> Self {
        let mut units = Vec::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let end = variable(rest);
            if end > 0 {
                units.push(Unit::Variable(rest[..end].to_owned()));
                rest = &rest[end..];
            } else {
                units.push(Unit::Char(c));
                rest = rest
                    .strip_prefix("$$")
                    .unwrap_or_else(|| &rest[c.len_utf8()..]);
            }
        }
        Self(units)
    }

    /// A text without variables.
    pub(super) fn plain(text: &str) -> Self {
        Self(text.chars().map(Unit::Char).collect())
    }

    /// The variables in it, as they are written.
    pub(super) fn variables(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|unit| match unit {
            Unit::Variable(raw) => Some(raw.as_str()),
            Unit::Char(_) => None,
        })
    }

    /// The text to write, for Compose to interpolate.
    pub(super) fn write(&self) -> String {
        let mut out = String::new();
        for unit in &self.0 {
            match unit {
                Unit::Char('$') => out.push_str("$$"),
                Unit::Char(c) => out.push(*c),
                Unit::Variable(raw) => out.push_str(raw),
            }
        }
        out
    }

    /// What Compose makes of it, if that does not depend on variables.
    pub(super) fn text(&self) -> Option<String> {
        let plain = |unit: &Unit| match unit {
            Unit::Char(c) => Some(*c),
            Unit::Variable(_) => None,
        };
        self.0.iter().map(plain).collect()
    }

    /// Without its first characters, where those are written out.
    pub(super) fn strip_prefix(&self, prefix: &str) -> Option<Self> {
        let length = prefix.chars().count();
        let head = self.0.get(..length)?;
        let mut pairs = head.iter().zip(prefix.chars());
        pairs
            .all(|(unit, c)| *unit == Unit::Char(c))
            .then(|| Self(self.0[length..].to_vec()))
    }

    /// The words that `split` makes of it, each with its variables. A variable goes through
    /// `split` as a character that no file uses.
    pub(super) fn words(&self, split: impl Fn(&str) -> Vec<String>) -> Option<Vec<Self>> {
        /// The first and last character of a plane that is private to whoever uses it.
        const STAND_INS: std::ops::RangeInclusive<char> = '\u{f_0000}'..='\u{f_fffd}';
        let mut stand_ins = STAND_INS;
        let mut variables = Vec::new();
        let mut text = String::new();
        for unit in &self.0 {
            match unit {
                Unit::Char(c) if STAND_INS.contains(c) => return None,
                Unit::Char(c) => text.push(*c),
                Unit::Variable(_) => {
                    let stand_in = stand_ins.next()?;
                    text.push(stand_in);
                    variables.push((stand_in, unit));
                }
            }
        }
        let restore = |c: char| {
            let known = variables.iter().find(|(stand_in, _)| *stand_in == c);
            known.map_or(Unit::Char(c), |(_, unit)| (*unit).clone())
        };
        let words = split(&text);
        Some(
            words
                .iter()
                .map(|word| Self(word.chars().map(restore).collect()))
                .collect(),
        )
    }

    /// What this text becomes when what Compose makes of it changes from `from` to `to`. Words
    /// and entries of lists that stay keep their variables. `None` where a variable is in the
    /// way.
    pub(super) fn carry(&self, from: &str, to: &str) -> Option<Self> {
        if self.variables().next().is_none() {
            return Some(Self::plain(to));
        }
        let (from, to) = (Self::plain(from), Self::plain(to));
        if self.0.len() == 1 {
            return self.carry_word(&from, &to);
        }
        let (from, to) = (from.tokens(), to.tokens());
        let tokens = carry_words(&self.tokens(), &from, &to)?;
        Some(Self(tokens.into_iter().flat_map(|token| token.0).collect()))
    }

    /// Blanks and commas, and what is between them.
    fn tokens(&self) -> Vec<Self> {
        let mut tokens: Vec<Self> = Vec::new();
        let mut is_within = false;
        for unit in &self.0 {
            let separates = matches!(unit, Unit::Char(c) if c.is_whitespace() || *c == ',');
            match tokens.last_mut() {
                Some(token) if is_within && !separates => token.0.push(unit.clone()),
                _ => tokens.push(Self(vec![unit.clone()])),
            }
            is_within = !separates;
        }
        tokens
    }

    /// What is before and behind the only variable of a text, and the variable itself.
    fn around(&self) -> Option<(&[Unit], &str, &[Unit])> {
        let mut variables = self
            .0
            .iter()
            .enumerate()
            .filter_map(|(at, unit)| match unit {
                Unit::Variable(raw) => Some((at, raw)),
                Unit::Char(_) => None,
            });
        let (at, raw) = variables.next()?;
        let is_only = variables.next().is_none();
        is_only.then(|| (&self.0[..at], raw.as_str(), &self.0[at + 1..]))
    }

    /// As [`carry`](Self::carry), for a text that is one word.
    fn carry_word(&self, from: &Self, to: &Self) -> Option<Self> {
        if self.variables().next().is_none() {
            return Some(to.clone());
        }
        let (head, raw, tail) = self.around()?;
        let value = from.0.strip_prefix(head)?.strip_suffix(tail)?;
        let kept = [Unit::Variable(raw.to_owned())];
        let shorter = from.0.len().min(to.0.len());
        let same = |pair: &(&Unit, &Unit)| pair.0 == pair.1;
        let first = from.0.iter().zip(&to.0).take_while(same).count();
        let backwards = from.0.iter().rev().zip(to.0.iter().rev());
        let last = backwards.take_while(same).count().min(shorter - first);
        if first >= head.len() + value.len() {
            let rest = &to.0[head.len() + value.len()..];
            return Some(Self([head, &kept, rest].concat()));
        }
        if last >= value.len() + tail.len() {
            let end = to.0.len() - value.len() - tail.len();
            return Some(Self([&to.0[..end], &kept, tail].concat()));
        }
        let is_replaced = first <= head.len() && last <= tail.len();
        let value = Self(value.to_vec()).text()?;
        (is_replaced || is_open(raw, &value)).then(|| to.clone())
    }

    /// Whether a word that comes instead of this one, which Compose makes `from` of, holds
    /// nothing of its variables.
    fn is_apart_from(&self, from: &Self, word: &str) -> bool {
        if self.variables().next().is_none() {
            return true;
        }
        let value = self.around().and_then(|(head, raw, tail)| {
            let value = from.0.strip_prefix(head)?.strip_suffix(tail)?;
            Some((raw, Self(value.to_vec()).text()?))
        });
        value.is_some_and(|(raw, value)| {
            value.is_empty() || !word.contains(&value) || is_open(raw, &value)
        })
    }

    /// Whether this can be what `value`, which has no variables, was written as.
    fn may_be(&self, value: &Self) -> bool {
        self.variables().next().is_some() || self == value
    }
}

/// What the words of a text become when what Compose makes of them changes from `from` to `to`;
/// `None` where a variable is in the way.
pub(super) fn carry_words(
    written: &[Template],
    from: &[Template],
    to: &[Template],
) -> Option<Vec<Template>> {
    let is_the_same_text = written.len() == from.len()
        && written
            .iter()
            .zip(from)
            .all(|(written, from)| written.may_be(from));
    if !is_the_same_text || from.len().saturating_mul(to.len()) > MOST_PAIRS {
        return None;
    }
    let mut out = Vec::with_capacity(to.len());
    let (mut old, mut new) = (0, 0);
    for (kept_old, kept_new) in common(from, to).into_iter().chain([(from.len(), to.len())]) {
        let (gone, come) = (old..kept_old, new..kept_new);
        let pairs_up = gone.len() == come.len();
        for (place, word) in to[come].iter().enumerate() {
            let at = gone.start + place;
            let carried = if pairs_up {
                written[at].carry_word(&from[at], word)?
            } else {
                let text = word.text()?;
                let is_apart = |at: usize| written[at].is_apart_from(&from[at], &text);
                gone.clone().all(is_apart).then(|| word.clone())?
            };
            out.push(carried);
        }
        out.extend(written.get(kept_old).cloned());
        (old, new) = (kept_old + 1, kept_new + 1);
    }
    Some(out)
}

/// Places of words that two lists have in common, in the order of both, as many as possible.
fn common(a: &[Template], b: &[Template]) -> Vec<(usize, usize)> {
    let mut longest = vec![vec![0_usize; b.len() + 1]; a.len() + 1];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            longest[i][j] = if a[i] == b[j] {
                longest[i + 1][j + 1] + 1
            } else {
                longest[i + 1][j].max(longest[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < a.len() && j < b.len() {
        if a[i] == b[j] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if longest[i + 1][j] >= longest[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// Whether a variable's value can be put in its place: an amount such as `192mb`, or the default
/// that the file itself gives. Anything else may be somebody's secret.
fn is_open(raw: &str, value: &str) -> bool {
    is_amount(value) || default(raw).is_some_and(|default| default == uninterpolated(value))
}

/// Whether a text is a figure with at most a unit: nobody's secret.
pub(super) fn is_amount(text: &str) -> bool {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.len() <= 20
        && digits.len() <= 3
        && digits.chars().all(|c| c.is_ascii_alphabetic() || c == '%')
}

/// The default of `${NAME:-default}` and `${NAME-default}`, as it is written.
fn default(raw: &str) -> Option<&str> {
    let inner = raw.strip_prefix("${")?.strip_suffix('}')?;
    let operator = inner.find(|c: char| !is_name(c))?;
    let rest = &inner[operator..];
    rest.strip_prefix(":-").or_else(|| rest.strip_prefix('-'))
}

/// How many bytes the variable takes that a text begins with; 0 if it begins with none.
/// A `{` within the braces hides the character behind it, as in compose-go's
/// `template.getFirstBraceClosingIndex`.
fn variable(text: &str) -> usize {
    let Some(name) = text.strip_prefix('$') else {
        return 0;
    };
    if !name.starts_with('{') {
        let is_variable = name.starts_with(|c: char| c == '_' || c.is_ascii_alphabetic());
        let end = name.find(|c| !is_name(c)).unwrap_or(name.len());
        return if is_variable { 1 + end } else { 0 };
    }
    let mut open = 0_usize;
    let mut places = text.char_indices();
    while let Some((at, c)) = places.next() {
        match c {
            '{' => {
                open += 1;
                places.next();
            }
            '}' if open == 1 => return at + 1,
            '}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    0
}

fn is_name(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::shell;

    fn carried(written: &str, from: &str, to: &str) -> Option<String> {
        Template::read(written)
            .carry(from, to)
            .map(|carried| carried.write())
    }

    #[test]
    fn variables_are_told_from_dollars() {
        let variables = |text| {
            Template::read(text)
                .variables()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            variables("$A-${B:-x}$$C ${D:-${E:-}}z"),
            ["$A", "${B:-x}", "${D:-${E:-}}"]
        );
        assert!(variables("$$A $1 $ 5$").is_empty());
        for text in ["$$A", "a$$", "${A}$$$B", "$$$${A:-$$x}"] {
            assert_eq!(Template::read(text).write(), text);
        }
    }

    #[test]
    fn what_does_not_change_keeps_its_variables() {
        let urls = "http://a:${PORT},http://b:${PORT},http://c:${PORT}";
        assert_eq!(
            carried(
                urls,
                "http://a:1,http://b:1,http://c:1",
                "http://a:1,http://b:1"
            )
            .as_deref(),
            Some("http://a:${PORT},http://b:${PORT}")
        );
        assert_eq!(
            carried("-Xmx512m -Dp=${SECRET}", "-Xmx512m -Dp=s", "-Xmx256m -Dp=s").as_deref(),
            Some("-Xmx256m -Dp=${SECRET}")
        );
        assert_eq!(
            carried("-Dp=${SECRET}", "-Dp=s", "-Dp=s -Xmx256m").as_deref(),
            Some("-Dp=${SECRET} -Xmx256m")
        );
        assert_eq!(
            carried("x=${A}&mb=64", "x=secret&mb=64", "x=secret&mb=32").as_deref(),
            Some("x=${A}&mb=32")
        );
    }

    #[test]
    fn an_amount_takes_its_variables_place() {
        assert_eq!(carried("${N}", "3", "2").as_deref(), Some("2"));
        assert_eq!(
            carried("-Xmx${HEAP:-512m}", "-Xmx1g", "-Xmx256m").as_deref(),
            Some("-Xmx256m")
        );
        assert_eq!(
            carried("${OPTS:--Xmx512m -x}", "-Xmx512m -x", "-Xmx256m -x").as_deref(),
            Some("-Xmx256m -x")
        );
    }

    #[test]
    fn a_value_that_may_be_secret_is_not_written() {
        assert_eq!(carried("${OPTS}", "-Xmx512m -Dp=s", "-Xmx256m -Dp=s"), None);
        assert_eq!(carried("${A}@${B}:1", "x@y:1", "x@y:2"), None);
        assert_eq!(carried("u:${A}", "u:secret", "u:secreu"), None);
        assert_eq!(
            carried("a ${A} b", "a x-secret b", "serve"),
            Some("serve".to_owned())
        );
        assert_eq!(carried("a ${A} b", "a x-secret b", "--p=x-secret-e"), None);
        assert_eq!(carried("a ${MORE}", "a b c", "b c"), None);
    }

    #[test]
    fn words_keep_their_variables() {
        let written = Template::read("run '${A:-x y}' \"$$HOME\" b$C");
        let words = written.words(shell::words).unwrap();
        let words: Vec<_> = words.iter().map(Template::write).collect();
        assert_eq!(words, ["run", "${A:-x y}", "$$HOME", "b$C"]);
        assert_eq!(Template::plain("a \u{f_0001}").words(shell::words), None);
    }
}
