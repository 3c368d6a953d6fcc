//! [`Raw`] trees to [`Node`] trees: aliases followed, merge keys applied.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::merge_key;
use crate::yaml::node::{Key, Map, Node, Value};
use crate::yaml::raw::{Raw, RawKind, Style};
use crate::yaml::scalar::{self, TagMismatch};
use crate::yaml::syntax::ID;

/// Makes of a document what go-yaml makes of it, with every key as text.
///
/// Values that came by an alias keep the place where they are written. Tags on
/// lists and mappings, and tags that go-yaml does not know, mean nothing,
/// except that a scalar with one is text.
///
/// # Errors
///
/// A key that is there twice or is not text, a merge key without mappings, a
/// scalar that contradicts its tag.
pub fn decode(root: &Rc<Raw>) -> Result<Node, Finding> {
    node(root)
}

pub(super) fn node(raw: &Raw) -> Result<Node, Finding> {
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

fn scalar(raw: &Raw, text: &Arc<str>, style: Style) -> Result<Value, Finding> {
    scalar::resolve(text, style, raw.tag()).map_err(|TagMismatch { tag, found }| {
        Finding::error(ID, format!("the value does not fit its tag `{tag}`"))
            .at(raw.span)
            .label(format!("this is {found}"))
            .help("Remove the tag, or write a value of that type.")
    })
}

fn mapping(pairs: &[(Rc<Raw>, Rc<Raw>)]) -> Result<Map, Finding> {
    refuse_duplicates(pairs)?;
    let keys = Keys::of(pairs);
    let mut map = Map::with_capacity(pairs.len());
    let mut merged = None;
    for (key, value) in pairs {
        if key.is_merge_key() {
            merged = Some(value);
        } else if let Some(key) = keys.decode(key)? {
            // Keys can be equal although they are written differently, as an
            // alias and as text: then the last one wins.
            map.insert(key, node(value)?);
        }
    }
    if let Some(value) = merged {
        merge_key::apply(value, keys, &mut map)?;
    }
    Ok(map)
}

pub(super) fn refuse_duplicates(pairs: &[(Rc<Raw>, Rc<Raw>)]) -> Result<(), Finding> {
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
        _ if key.is_merge_key() => Finding::error(ID, "the merge key `<<` is there twice")
            .help("Merge both with one key: `<<: [*first, *second]`; the first one wins."),
        _ => Finding::error(ID, format!("the key `{text}` is there twice"))
            .help("Remove one of them."),
    };
    finding
        .at(key.span)
        .label("again here")
        .related(first, "first written here")
}

/// What may be a key of a mapping. go-yaml decides by the mapping's own keys,
/// and holds the mappings that are merged into it to the same.
#[derive(Clone, Copy)]
pub(super) enum Keys {
    /// All of the mapping's own keys are text: other scalars that are merged
    /// into it become text as well.
    Texts,
    /// They are not: whatever is not text is refused.
    Mixed,
}

impl Keys {
    fn of(pairs: &[(Rc<Raw>, Rc<Raw>)]) -> Self {
        let is_text = |key: &Raw| match &key.kind {
            RawKind::Scalar { text, style } => match key.tag() {
                None => {
                    key.is_merge_key()
                        || *style != Style::Plain
                        || matches!(scalar::resolve_plain(text), Value::Str(_))
                }
                Some(tag) => matches!(tag, "!!str" | "!!merge"),
            },
            _ => false,
        };
        let all = pairs.iter().all(|(key, _)| is_text(key.resolved()));
        if all { Self::Texts } else { Self::Mixed }
    }

    /// The key, or nothing for a null that is dropped as go-yaml drops it.
    pub(super) fn decode(self, key: &Rc<Raw>) -> Result<Option<Key>, Finding> {
        let raw = key.resolved();
        let RawKind::Scalar { text, style } = &raw.kind else {
            return Err(not_text(key));
        };
        match (scalar(raw, text, *style)?, self) {
            (Value::Str(text), _) => Ok(Some(Key::new(text, key.span))),
            (_, Self::Mixed) => Err(not_text(key)),
            (Value::Null, Self::Texts) => Ok(None),
            (_, Self::Texts) => Ok(Some(Key::new(Arc::clone(text), key.span))),
        }
    }
}

fn not_text(key: &Raw) -> Finding {
    let finding = match &key.resolved().kind {
        RawKind::Scalar { text, .. } => {
            let text = abbreviated(text);
            let finding = Finding::error(ID, format!("the key `{text}` is not text"));
            if text.is_empty() {
                finding.help("Write a name before the colon.")
            } else {
                finding.help(format!("Put it between quotes: `\"{text}\"`."))
            }
        }
        RawKind::Map(_) => Finding::error(ID, "a mapping cannot be a key")
            .help("If this is a placeholder such as `{{ name }}`, put the value between quotes."),
        _ => Finding::error(ID, "a list cannot be a key")
            .help("If this is meant as text, put it between quotes."),
    };
    finding
        .at(key.span)
        .label("Compose takes only text as a key")
}

/// A text short enough to stand in a sentence.
fn abbreviated(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}
