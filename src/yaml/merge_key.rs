//! The merge key: `<<: *defaults`, <https://yaml.org/type/merge.html>.

use std::rc::Rc;

use crate::finding::Finding;
use crate::yaml::decode::{Keys, node, refuse_duplicates};
use crate::yaml::node::Map;
use crate::yaml::raw::{Raw, RawKind};
use crate::yaml::syntax::ID;

/// Merges the value of a `<<` key into a mapping that already has its own keys.
///
/// Existing keys are kept, wherever `<<` stands in the file. If several mappings are merged, the
/// first one wins, and each wins over the mappings that it merges itself.
pub(super) fn apply(value: &Rc<Raw>, keys: Keys, map: &mut Map) -> Result<(), Finding> {
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
        Some(value) => apply(value, keys, map),
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
