//! `!reset` and `!override`: what a file takes away from those before it.
//!
//! A value tagged `!reset` is dropped, one tagged `!override` stays; in both
//! cases whatever earlier files (or an extended service) had at that path is
//! removed before the file is merged (compose-go, `loader/reset.go`).

use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

use crate::finding::Finding;
use crate::yaml::raw::{Raw, RawKind};
use crate::yaml::{Map, Node, Value};

/// Nodes that may be visited through aliases before a document counts as a bomb.
const ALIAS_VISITS: usize = 1_000_000;

/// Paths at which a document takes away what was there.
#[derive(Debug, Clone, Default)]
pub(super) struct Resets(Vec<Vec<Arc<str>>>);

impl Resets {
    /// Removes the paths from a tree.
    pub(super) fn apply(&self, root: &mut Map) {
        for path in &self.0 {
            remove(root, path);
        }
    }

    /// Removes from a node, which stands at `place`, the paths that lead through it.
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

/// Compose treats the recorded paths as patterns, in which `*` is any key.
fn matches(segment: &str, key: &str) -> bool {
    segment == "*" || segment == key
}

fn remove(map: &mut Map, path: &[Arc<str>]) {
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

/// Drops the nodes tagged `!reset` from a document and records what it takes away.
///
/// # Errors
///
/// An alias that, by Compose's rule, stands below another use of its own anchor.
pub(super) fn resolve(root: &Rc<Raw>) -> Result<(Rc<Raw>, Resets), Finding> {
    if !needs_resolving(root) {
        return Ok((Rc::clone(root), Resets::default()));
    }
    let mut stage = Resolution::default();
    let mut path = Vec::new();
    let resolved = stage.node(root, &mut path)?;
    let empty = || {
        Rc::new(Raw {
            kind: RawKind::Scalar {
                text: "".into(),
                style: crate::yaml::raw::Style::Plain,
            },
            tag: None,
            span: root.span,
        })
    };
    Ok((resolved.unwrap_or_else(empty), stage.resets))
}

/// Whether a document has an alias or one of the two tags; most have neither.
fn needs_resolving(node: &Raw) -> bool {
    if matches!(node.tag.as_deref(), Some("!reset" | "!override")) {
        return true;
    }
    match &node.kind {
        RawKind::Scalar { .. } => false,
        RawKind::Alias { .. } => true,
        RawKind::Seq(items) => items.iter().any(|item| needs_resolving(item)),
        RawKind::Map(entries) => entries.iter().any(|(_, value)| needs_resolving(value)),
    }
}

#[derive(Default)]
struct Resolution {
    resets: Resets,
    /// Anchored nodes that were resolved already: a later alias sees them as
    /// they are by then, without what was reset.
    resolved: HashMap<*const Raw, Option<Rc<Raw>>>,
    /// Where each anchored node is used, and every place above those.
    uses: HashMap<*const Raw, Uses>,
    /// How many nodes were visited below an alias.
    alias_visits: usize,
    alias_depth: usize,
}

#[derive(Default)]
struct Uses {
    at: HashSet<Vec<Arc<str>>>,
    above: HashSet<Vec<Arc<str>>>,
}

impl Resolution {
    fn node(
        &mut self,
        node: &Rc<Raw>,
        path: &mut Vec<Arc<str>>,
    ) -> Result<Option<Rc<Raw>>, Finding> {
        // A merge key adds to the mapping it stands in. One at the top of the
        // document keeps its place, as it does in Compose.
        if path.len() > 1
            && let Some(index) = path[1..].iter().position(|segment| &**segment == "<<")
        {
            let mut merged = path.clone();
            merged.remove(index + 1);
            return self.node(node, &mut merged);
        }
        if self.alias_depth > 0 {
            self.alias_visits += 1;
            if self.alias_visits > ALIAS_VISITS {
                return Err(Finding::error(
                    "yaml",
                    "aliases repeat so much that the file would unfold to millions of values",
                )
                .at(node.span)
                .help("write the values out, or refer to smaller anchors"));
            }
        }
        if let RawKind::Alias { target, name } = &node.kind {
            self.use_of(target, name, node, path)?;
            self.alias_depth += 1;
            let current = self.resolved.get(&Rc::as_ptr(target)).cloned();
            let current = current.unwrap_or_else(|| Some(Rc::clone(target)));
            let resolved = match &current {
                Some(current) => self.node(current, path)?,
                None => None,
            };
            self.alias_depth -= 1;
            return Ok(resolved);
        }
        match node.tag.as_deref() {
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
            RawKind::Seq(items) => {
                let mut kept = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    path.push(index.to_string().into());
                    kept.extend(self.node(item, path)?);
                    path.pop();
                }
                RawKind::Seq(kept)
            }
            RawKind::Map(entries) => {
                let mut kept = Vec::with_capacity(entries.len());
                for (key, value) in entries {
                    path.push(key.key_text().into());
                    let value = self.node(value, path)?;
                    path.pop();
                    kept.extend(value.map(|value| (Rc::clone(key), value)));
                }
                RawKind::Map(kept)
            }
            RawKind::Scalar { .. } | RawKind::Alias { .. } => return Ok(Some(Rc::clone(node))),
        };
        let resolved = Rc::new(Raw {
            kind,
            tag: node.tag.clone(),
            span: node.span,
        });
        self.resolved
            .insert(Rc::as_ptr(node), Some(Rc::clone(&resolved)));
        Ok(Some(resolved))
    }

    /// Notes that an anchor is used here; refuses a use below another one, which
    /// Compose takes for a cycle.
    fn use_of(
        &mut self,
        target: &Rc<Raw>,
        name: &str,
        alias: &Raw,
        path: &[Arc<str>],
    ) -> Result<(), Finding> {
        let uses = self.uses.entry(Rc::as_ptr(target)).or_default();
        let merging = path.iter().any(|segment| segment.contains("<<"));
        let below_a_use = (1..path.len()).any(|depth| uses.at.contains(&path[..depth]));
        if !merging && (below_a_use || uses.above.contains(path)) {
            return Err(Finding::error(
                "yaml",
                format!("`*{name}` stands inside another use of `&{name}`, which Compose refuses"),
            )
            .at(alias.span)
            .related(target.span, "the anchor")
            .help("write this value out, or give it an anchor of its own"));
        }
        if !merging && uses.at.insert(path.to_vec()) {
            for depth in 1..path.len() {
                uses.above.insert(path[..depth].to_vec());
            }
        }
        Ok(())
    }
}
