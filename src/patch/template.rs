//! Changes texts that contain variables without resolving the variables.
//!
//! An override repeats a whole text, such as a command, even if only a part changes. If the text
//! contains `${VAR}`, writing the interpolated result would freeze its value, which may be a
//! secret. So the change is applied to the text as written, or not made at all.

use compose_spec_loader::compose::shell;
use compose_spec_loader::compose::template::{self, Part};

/// The maximum number of word pairs to compare. No command or list is that long.
const MOST_PAIRS: usize = 1 << 22;

/// A part of a text as written.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Unit {
    /// A literal character.
    Char(char),
    /// A variable, with its dollar sign and braces.
    Variable(String),
}

/// A text as written in a Compose file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Template(Vec<Unit>);

impl Template {
    /// Splits a text as Compose does. A `$` that starts no variable is a literal character.
    pub(super) fn read(text: &str) -> Self {
        let mut units = Vec::new();
        for (part, range) in template::parts(text) {
            match part {
                Part::Text(text) => units.extend(text.chars().map(Unit::Char)),
                Part::Variable(_) => units.push(Unit::Variable(text[range].to_owned())),
            }
        }
        Self(units)
    }

    /// A text without variables.
    pub(super) fn plain(text: &str) -> Self {
        Self(text.chars().map(Unit::Char).collect())
    }

    /// The variables as written.
    pub(super) fn variables(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|unit| match unit {
            Unit::Variable(raw) => Some(raw.as_str()),
            Unit::Char(_) => None,
        })
    }

    /// The text for a Compose file, to be interpolated by Compose.
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

    /// The interpolated text, if it contains no variables.
    pub(super) fn text(&self) -> Option<String> {
        let plain = |unit: &Unit| match unit {
            Unit::Char(c) => Some(*c),
            Unit::Variable(_) => None,
        };
        self.0.iter().map(plain).collect()
    }

    /// Removes a literal prefix.
    pub(super) fn strip_prefix(&self, prefix: &str) -> Option<Self> {
        let length = prefix.chars().count();
        let head = self.0.get(..length)?;
        let mut pairs = head.iter().zip(prefix.chars());
        pairs
            .all(|(unit, c)| *unit == Unit::Char(c))
            .then(|| Self(self.0[length..].to_vec()))
    }

    /// Splits the text into words as Compose does, keeping variables. Each variable is split as an
    /// otherwise unused character.
    pub(super) fn words(&self) -> Option<Vec<Self>> {
        /// The first and last character of a private-use plane.
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
        let words = shell::split(&text).ok()?;
        Some(
            words
                .iter()
                .map(|word| Self(word.chars().map(restore).collect()))
                .collect(),
        )
    }

    /// Rewrites this text so that its interpolated form changes from `from` to `to`. Words and list
    /// entries that stay keep their variables. `None` if a variable prevents that.
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

    /// Splits the text into blanks, commas, and the text between them.
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

    /// The text before and after the only variable, and the variable.
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

    /// Like [`carry`](Self::carry), for a text that is one word.
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

    /// Whether a word that replaces this one, whose interpolated form is `from`, contains nothing
    /// of its variables.
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

    /// Whether `value`, which has no variables, can be the interpolated form of this text.
    fn may_be(&self, value: &Self) -> bool {
        self.variables().next().is_some() || self == value
    }
}

/// Rewrites words so that their interpolated form changes from `from` to `to`. `None` if a variable
/// prevents that.
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

/// The longest common subsequence of two lists, as pairs of indices.
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

/// Whether a variable can be replaced by its value: an amount such as `192mb`, or the default given
/// in the file. Any other value may be a secret.
fn is_open(raw: &str, value: &str) -> bool {
    is_amount(value) || default(raw).is_some_and(|default| default == template::escape(value))
}

/// Whether a text is a number with at most a unit, and so cannot be a secret.
pub(super) fn is_amount(text: &str) -> bool {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.len() <= 20
        && digits.len() <= 3
        && digits.chars().all(|c| c.is_ascii_alphabetic() || c == '%')
}

/// The default of a variable, as written.
fn default(raw: &str) -> Option<&str> {
    match template::parts(raw).next()? {
        (Part::Variable(variable), _) => variable.default(),
        (Part::Text(_), _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn carried(written: &str, from: &str, to: &str) -> Option<String> {
        Template::read(written)
            .carry(from, to)
            .map(|carried| carried.write())
    }

    #[test]
    fn variables_are_distinguished_from_dollars() {
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
    fn unchanged_parts_keep_their_variables() {
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
    fn amounts_replace_their_variables() {
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
    fn possible_secrets_are_not_written() {
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
        let words = written.words().unwrap();
        let words: Vec<_> = words.iter().map(Template::write).collect();
        assert_eq!(words, ["run", "${A:-x y}", "$$HOME", "b$C"]);
        assert_eq!(Template::plain("a \u{f_0001}").words(), None);
    }
}
