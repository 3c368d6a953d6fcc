//! `!reset` and `!override`: remove what earlier files set.
//!
//! A value tagged `!reset` is dropped, and one tagged `!override` is kept. In both cases the value
//! of earlier files, or of an extended service, at that path is removed before merging (compose-go,
//! `loader/reset.go`).

use std::rc::Rc;

use foldhash::HashMap;

use crate::finding::Finding;
use crate::yaml::raw::{Raw, RawKind, Style};
use crate::yaml::refuse_duplicates;
use crate::yaml::{Map, Node, Value};

/// The paths whose earlier values a document removes.
#[derive(Debug, Clone, Default)]
pub(super) struct Resets(Vec<Vec<Rc<str>>>);

impl Resets {
    /// Removes the paths from a tree.
    pub(super) fn apply(&self, root: &mut Map) {
        for path in &self.0 {
            remove(root, path);
        }
    }

    /// Removes the paths that lead through a node at `place`.
    pub(super) fn apply_below(&self, node: &mut Node, place: &[&str]) {
        let Value::Map(map) = &mut node.value else {
            return;
        };
        for path in &self.0 {
            let leads_here = path.len() > place.len()
                && path
                    .iter()
                    .zip(place)
                    .all(|(segment, place)| matches(segment, place));
            if leads_here {
                remove(map, &path[place.len()..]);
            }
        }
    }
}

/// Compose treats recorded paths as patterns, in which `*` matches any key.
fn matches(segment: &str, key: &str) -> bool {
    segment == "*" || segment == key
}

fn remove(map: &mut Map, path: &[Rc<str>]) {
    match path {
        [] => {}
        [last] if &**last == "*" => map.clear(),
        [last] => {
            map.shift_remove(&**last);
        }
        [first, rest @ ..] => {
            for (key, node) in map.iter_mut() {
                if matches(first, &key.text)
                    && let Value::Map(map) = &mut node.value
                {
                    remove(map, rest);
                }
            }
        }
    }
}

/// Drops the nodes tagged `!reset` from a document and records the paths to remove. The document
/// must have passed [`alias_cycle`](super::alias_cycle).
///
/// # Errors
///
/// Returns an error for a duplicate key, which would go unnoticed after one of the two is dropped.
pub(super) fn resolve(root: &Rc<Raw>) -> Result<(Rc<Raw>, Resets), Finding> {
    if !has_tags(root) {
        return Ok((Rc::clone(root), Resets::default()));
    }
    let mut stage = Resolution::default();
    let resolved = stage.node(root, &mut Vec::new())?;
    let nothing = || {
        let (text, style) = ("".into(), Style::Plain);
        let kind = RawKind::Scalar { text, style };
        let (tag, span) = (None, root.span);
        Rc::new(Raw { kind, tag, span })
    };
    Ok((resolved.unwrap_or_else(nothing), stage.resets))
}

/// Whether a document has either tag; most have neither.
fn has_tags(node: &Raw) -> bool {
    if matches!(node.tag(), Some("!reset" | "!override")) {
        return true;
    }
    match &node.kind {
        // The anchored node is checked where it is defined.
        RawKind::Scalar { .. } | RawKind::Alias { .. } => false,
        RawKind::Seq(items) => items.iter().any(|item| has_tags(item)),
        RawKind::Map(entries) => entries.iter().any(|(_, value)| has_tags(value)),
    }
}

#[derive(Default)]
struct Resolution {
    resets: Resets,
    /// Anchored nodes that have been resolved. Later aliases refer to the resolved node, without
    /// what was reset.
    resolved: HashMap<*const Raw, Rc<Raw>>,
}

impl Resolution {
    fn node(
        &mut self,
        node: &Rc<Raw>,
        path: &mut Vec<Rc<str>>,
    ) -> Result<Option<Rc<Raw>>, Finding> {
        match node.tag() {
            Some("!reset") => {
                self.resets.0.push(path.clone());
                return Ok(None);
            }
            Some("!override") => {
                self.resets.0.push(path.clone());
                return Ok(Some(Rc::clone(node)));
            }
            _ => {}
        }
        let kind = match &node.kind {
            RawKind::Scalar { .. } => return Ok(Some(Rc::clone(node))),
            RawKind::Alias { target, .. } => {
                let current = self.resolved.get(&Rc::as_ptr(target));
                let current = Rc::clone(current.unwrap_or(target));
                return self.node(&current, path);
            }
            RawKind::Seq(items) => {
                let mut kept = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    kept.extend(self.below(&index.to_string(), item, path)?);
                }
                RawKind::Seq(kept)
            }
            RawKind::Map(entries) => {
                refuse_duplicates(entries)?;
                let mut kept = Vec::with_capacity(entries.len());
                for (key, value) in entries {
                    let value = self.below(key.key_text(), value, path)?;
                    kept.extend(value.map(|value| (Rc::clone(key), value)));
                }
                RawKind::Map(kept)
            }
        };
        let (tag, span) = (node.tag.clone(), node.span);
        let resolved = Rc::new(Raw { kind, tag, span });
        self.resolved.insert(Rc::as_ptr(node), Rc::clone(&resolved));
        Ok(Some(resolved))
    }

    /// A merge key adds to its own mapping, so it adds no path segment. At the top of the document
    /// Compose does count it.
    fn below(
        &mut self,
        step: &str,
        node: &Rc<Raw>,
        path: &mut Vec<Rc<str>>,
    ) -> Result<Option<Rc<Raw>>, Finding> {
        if step == "<<" && !path.is_empty() {
            return self.node(node, path);
        }
        path.push(step.into());
        let resolved = self.node(node, path);
        path.pop();
        resolved
    }
}
