//! Converts [`Raw`] trees to [`Node`] trees: resolves aliases and applies merge keys.

use std::rc::Rc;

use foldhash::{HashMap, HashMapExt as _};

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::node::{Key, Map, Node, Value};
use crate::yaml::raw::{Raw, RawKind, Style};
use crate::yaml::scalar::{self, TagMismatch};
use crate::yaml::syntax::ID;

/// Decodes a document the way go-yaml does, with every key as text.
///
/// A value reached through an alias keeps the span where it is written. Tags on lists and mappings
/// are ignored. A scalar with a tag unknown to go-yaml is text.
///
/// # Errors
///
/// Duplicate keys, keys that are not text, merge keys without a mapping, and scalars that
/// contradict their tag.
pub fn decode(root: &Rc<Raw>) -> Result<Node, Finding> {
    node(root)
}

fn node(raw: &Raw) -> Result<Node, Finding> {
    let raw = raw.resolved();
    let value = match &raw.kind {
        RawKind::Scalar { text, style } => scalar(raw, text, *style)?,
        RawKind::Seq(items) => Value::Seq(
            items
                .iter()
                .map(|item| node(item))
                .collect::<Result<_, _>>()?,
        ),
        RawKind::Map(pairs) => Value::Map(mapping(pairs)?),
        RawKind::Alias { .. } => unreachable!("an alias never stands for another"),
    };
    Ok(Node::new(value, raw.span))
}

fn scalar(raw: &Raw, text: &Rc<str>, style: Style) -> Result<Value, Finding> {
    scalar::resolve(text, style, raw.tag()).map_err(|TagMismatch { tag, found }| {
        Finding::error(ID, format!("the value does not fit its tag `{tag}`"))
            .at(raw.span)
            .label(format!("this is {found}"))
            .help("remove the tag, or write a value of that type")
    })
}

fn mapping(pairs: &[(Rc<Raw>, Rc<Raw>)]) -> Result<Map, Finding> {
    refuse_duplicates(pairs)?;
    let keys = Keys::of(pairs);
    let mut map =
        Map::with_capacity_and_hasher(pairs.len(), foldhash::fast::RandomState::default());
    let mut merged = None;
    for (key, value) in pairs {
        if key.is_merge_key() {
            merged = Some(value);
        } else if let Some(key) = keys.decode(key)? {
            // Two keys can be equal and still be written differently, as an alias and as text. The
            // last one wins.
            map.insert(key, node(value)?);
        }
    }
    if let Some(value) = merged {
        merge(value, keys, &mut map)?;
    }
    Ok(map)
}

/// Comparing this many keys with each other is faster than hashing them.
const FEW: usize = 8;

/// Merges the value of a `<<` key into a mapping that already has its own keys:
/// <https://yaml.org/type/merge.html>.
///
/// Existing keys are kept, wherever `<<` stands in the file. If several mappings are merged, the
/// first one wins, and each wins over the mappings that it merges itself.
fn merge(value: &Rc<Raw>, keys: Keys, map: &mut Map) -> Result<(), Finding> {
    match &value.resolved().kind {
        RawKind::Map(pairs) => absorb(pairs, keys, map),
        RawKind::Seq(items) => items
            .iter()
            .try_for_each(|item| match &item.resolved().kind {
                RawKind::Map(pairs) => absorb(pairs, keys, map),
                _ => Err(not_a_mapping(item)),
            }),
        _ => Err(not_a_mapping(value)),
    }
}

fn absorb(pairs: &[(Rc<Raw>, Rc<Raw>)], keys: Keys, map: &mut Map) -> Result<(), Finding> {
    refuse_duplicates(pairs)?;
    let mut merged = None;
    for (key, value) in pairs {
        if key.is_merge_key() {
            merged = Some(value);
        } else if let Some(key) = keys.decode(key)?
            && !map.contains_key(&key)
        {
            map.insert(key, node(value)?);
        }
    }
    match merged {
        Some(value) => merge(value, keys, map),
        None => Ok(()),
    }
}

fn not_a_mapping(value: &Raw) -> Finding {
    let finding = Finding::error(
        ID,
        "the merge key `<<` takes a mapping, or a list of mappings",
    )
    .at(value.span)
    .label("this is neither");
    match &value.kind {
        RawKind::Alias { target, name } => {
            finding.related(target.span, format!("`&{name}` is this"))
        }
        _ => finding.help("write an alias to a mapping: `<<: *defaults`"),
    }
}

/// Rejects a mapping that has the same key twice, as go-yaml does.
pub fn refuse_duplicates(pairs: &[(Rc<Raw>, Rc<Raw>)]) -> Result<(), Finding> {
    if pairs.len() <= FEW {
        for (index, (key, _)) in pairs.iter().enumerate() {
            let mut before = pairs[..index].iter();
            if let Some((first, _)) = before.find(|(before, _)| before.key_text() == key.key_text())
            {
                return Err(duplicate(key, first.span));
            }
        }
        return Ok(());
    }
    let mut seen = HashMap::with_capacity(pairs.len());
    for (key, _) in pairs {
        if let Some(first) = seen.insert(key.key_text(), key.span) {
            return Err(duplicate(key, first));
        }
    }
    Ok(())
}

fn duplicate(key: &Raw, first: Span) -> Finding {
    let text = abbreviated(key.key_text());
    let finding = match &key.kind {
        RawKind::Seq(_) | RawKind::Map(_) => return not_text(key),
        _ if key.is_merge_key() => Finding::error(ID, "duplicate merge key `<<`")
            .help("merge both with one key: `<<: [*first, *second]`; the first one wins"),
        _ => Finding::error(ID, format!("duplicate key `{text}`")).help("remove one of them"),
    };
    finding
        .at(key.span)
        .label("again here")
        .related(first, "first written here")
}

/// Which scalars a mapping accepts as keys. go-yaml decides this from the mapping's own keys and
/// applies it to merged mappings as well.
#[derive(Clone, Copy)]
enum Keys {
    /// All of the mapping's own keys are text. Other scalar keys that come from a merge become text
    /// too.
    Texts,
    /// Some of its own keys are not text. Every key that is not text is an error.
    Mixed,
}

impl Keys {
    fn of(pairs: &[(Rc<Raw>, Rc<Raw>)]) -> Self {
        let is_text = |key: &Raw| match &key.kind {
            RawKind::Scalar { text, style } => match key.tag() {
                None => key.is_merge_key() || *style != Style::Plain || scalar::is_text(text),
                Some(tag) => matches!(tag, "!!str" | "!!merge"),
            },
            _ => false,
        };
        let all = pairs.iter().all(|(key, _)| is_text(key.resolved()));
        if all { Self::Texts } else { Self::Mixed }
    }

    /// Returns the key, or `None` for a null key, which go-yaml drops.
    fn decode(self, key: &Rc<Raw>) -> Result<Option<Key>, Finding> {
        let raw = key.resolved();
        let RawKind::Scalar { text, style } = &raw.kind else {
            return Err(not_text(key));
        };
        match (scalar(raw, text, *style)?, self) {
            (Value::Str(text), _) => Ok(Some(Key::new(text, key.span))),
            (_, Self::Mixed) => Err(not_text(key)),
            (Value::Null, Self::Texts) => Ok(None),
            (_, Self::Texts) => Ok(Some(Key::new(Rc::clone(text), key.span))),
        }
    }
}

fn not_text(key: &Raw) -> Finding {
    let finding = match &key.resolved().kind {
        RawKind::Scalar { text, .. } => {
            let text = abbreviated(text);
            let finding = Finding::error(ID, format!("the key `{text}` is not text"));
            if text.is_empty() {
                finding.help("write a name before the colon")
            } else {
                finding.help(format!("Put it between quotes: `\"{text}\"`."))
            }
        }
        RawKind::Map(_) => Finding::error(ID, "a mapping cannot be a key")
            .help("if this is a placeholder such as `{{ name }}`, put the value between quotes"),
        _ => Finding::error(ID, "a list cannot be a key")
            .help("if this is meant as text, put it between quotes"),
    };
    finding
        .at(key.span)
        .label("Compose requires keys to be text")
}

/// Shortens a text so that it fits into a message.
fn abbreviated(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;
    use crate::yaml::parse;

    fn read(text: &str) -> (Sources, Result<Node, Finding>) {
        let sources = Sources::default();
        let id = sources.add("compose.yaml", text);
        let documents = parse(text, id).unwrap_or_else(|f| panic!("{text:?}: {}", f.message));
        (sources, decode(&documents[0]))
    }

    /// Prints a value on one line, with strings in quotes.
    fn show(node: &Node) -> String {
        match &node.value {
            Value::Seq(items) => {
                format!(
                    "[{}]",
                    items.iter().map(show).collect::<Vec<_>>().join(", ")
                )
            }
            Value::Map(map) => {
                let pairs = map
                    .iter()
                    .map(|(key, value)| format!("{}: {}", key.text, show(value)));
                format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
            }
            Value::Null => "null".to_owned(),
            Value::Str(text) => format!("{text:?}"),
            Value::Int(value) => value.to_string(),
            other => format!("{other:?}"),
        }
    }

    /// Expected values recorded from `docker compose config`.
    #[test]
    fn merge_keys_match_compose() {
        for (text, expected) in [
            ("v: {a: 1, <<: {a: 2, b: null}, b: 3}", "{a: 1, b: 3}"),
            ("v: {<<: {a: 2}, a: 1}", "{a: 1}"),
            ("v: {a: null, <<: {a: 2}}", "{a: null}"),
            (
                "v: {<<: [{a: 1}, {<<: {b: 2, a: 3}}, {b: 4}]}",
                "{a: 1, b: 2}",
            ),
            (
                "v: {<<: {<<: {<<: {c: 1}, b: 1}, a: 1}, z: 0}",
                "{z: 0, a: 1, b: 1, c: 1}",
            ),
            ("v: {<<: []}", "{}"),
            ("l: &l [{a: 1}, {a: 2, b: 3}]\nv: {<<: *l}", "{a: 1, b: 3}"),
            ("m: &m {a: 1}\nv: {<<: *m, b: 2}", "{b: 2, a: 1}"),
            ("v: {'<<': {a: 1}}", "{<<: {a: 1}}"),
            ("v: {!!str <<: {a: 1}}", "{<<: {a: 1}}"),
            ("v: {!!merge <<: {a: 1}}", "{a: 1}"),
            ("v: {! <<: {a: 1}}", "{a: 1}"),
            (
                "v: {a: 1, <<: {1: x, ~: y, true: z, 1.50: w, 2024-1-1: t}}",
                "{a: 1, 1: \"x\", true: \"z\", 1.50: \"w\", 2024-1-1: \"t\"}",
            ),
        ] {
            let (_, node) = read(text);
            let node = node.unwrap_or_else(|f| panic!("{text:?}: {}", f.message));
            assert_eq!(show(node.get("v").unwrap()), expected, "{text:?}");
        }
    }

    #[test]
    fn keys_match_compose() {
        for (text, expected) in [
            ("{yes: 1, 'no': 2}", "{yes: 1, no: 2}"),
            ("{'1': 1, !!str 2: 2, !foo 3: 3}", "{1: 1, 2: 2, 3: 3}"),
            ("{k: &q a, *q : 1, a: 2}", "{k: \"a\", a: 2}"),
            ("{k: &q a, a: 2, *q : 1}", "{k: \"a\", a: 1}"),
            ("{!!binary YQ==: 1}", "{a: 1}"),
            (
                "!override {a: !override [b], c: !!set {d}}",
                "{a: [\"b\"], c: {d: null}}",
            ),
        ] {
            let (_, node) = read(text);
            assert_eq!(show(&node.unwrap()), expected, "{text:?}");
        }
    }

    #[test]
    fn rejects_what_compose_rejects() {
        for (text, at, words) in [
            ("a: 1\nb: 2\na: 3", "a", "duplicate key `a`"),
            ("a: 1\n\"a\": 3", "\"a\"", "duplicate key `a`"),
            ("1: a\n\"1\": b", "\"1\"", "duplicate key `1`"),
            ("{a: {b: 1, b: 2}}", "b", "duplicate key `b`"),
            ("{k: &q a, *q : 1, q: 2}", "q", "duplicate key `q`"),
            ("{<<: {a: 1}, <<: {b: 1}}", "<<", "duplicate merge key `<<`"),
            ("{'<<': 1, <<: {a: 1}}", "<<", "duplicate merge key `<<`"),
            ("{<<: {a: 1, a: 2}}", "a", "duplicate key `a`"),
            ("{1: a}", "1", "the key `1` is not text"),
            ("{true: a}", "true", "the key `true` is not text"),
            ("{~: a}", "~", "the key `~` is not text"),
            (
                "{2024-01-01: a}",
                "2024-01-01",
                "the key `2024-01-01` is not text",
            ),
            (": a", "", "the key `` is not text"),
            ("{!foo a: 1, <<: {1: x}}", "1", "the key `1` is not text"),
            ("{[a]: b}", "[a]", "a list cannot be a key"),
            ("a: {{ b }}", "{ b }", "a mapping cannot be a key"),
            ("{<<: hello}", "hello", "the merge key `<<` takes"),
            ("{<<: null}", "null", "the merge key `<<` takes"),
            ("{<<: [{a: 1}, b]}", "b", "the merge key `<<` takes"),
            ("{<<: [[{a: 1}]]}", "[{a: 1}]", "the merge key `<<` takes"),
            ("a: !!int b", "b", "the value does not fit its tag `!!int`"),
            ("!!int a: b", "a", "the value does not fit its tag `!!int`"),
        ] {
            let (sources, node) = read(text);
            let finding = node.expect_err(text);
            assert!(
                finding.message.starts_with(words),
                "{text:?}: {}",
                finding.message
            );
            assert_eq!(sources.text(finding.at.unwrap()), at, "{text:?}");
        }
    }

    #[test]
    fn duplicate_keys_show_both_places() {
        let (sources, node) = read("a: 1\na: 2\n");
        let finding = node.unwrap_err();
        assert_eq!(sources.locate(finding.at.unwrap()).line, 2);
        assert_eq!(sources.locate(finding.related[0].0).line, 1);
    }

    #[test]
    fn values_keep_their_spans() {
        let (sources, node) = read("x: &x {m: 64m}\na: {<<: *x}\nb: *x\n");
        let node = node.unwrap();
        for path in [["a", "m"], ["b", "m"]] {
            let place = sources.locate(node.at_path(&path).unwrap().span);
            assert_eq!((place.line, place.column), (1, 11));
        }
        assert_eq!(sources.locate(node.get("a").unwrap().span).line, 2);
    }
}
