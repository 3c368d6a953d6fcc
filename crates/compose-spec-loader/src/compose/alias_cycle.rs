//! Aliases that Compose reports as a cycle.
//!
//! Compose records where each anchored node is used. It refuses a use that is nested below another
//! use of the same node, even if there is no real cycle (compose-go, `loader/reset.go`,
//! `checkForCycle`).

use foldhash::{HashMap, HashSet};

use crate::finding::Finding;
use crate::yaml::raw::{Raw, RawKind};

/// How many nodes may be visited through aliases before a document is refused as a bomb.
const ALIAS_VISITS: usize = 1_000_000;

/// Refuses a document whose aliases Compose would refuse, or whose aliases expand to too much.
pub(super) fn check(root: &Raw) -> Result<(), Finding> {
    if !has_alias(root) {
        return Ok(());
    }
    Walk::default().node(root, &mut Vec::new())
}

fn has_alias(node: &Raw) -> bool {
    match &node.kind {
        RawKind::Scalar { .. } => false,
        RawKind::Alias { .. } => true,
        RawKind::Seq(items) => items.iter().any(|item| has_alias(item)),
        RawKind::Map(entries) => entries.iter().any(|(_, value)| has_alias(value)),
    }
}

/// A mapping key or a list index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

const MERGE: Step<'static> = Step::Key("<<");

#[derive(Default)]
struct Walk<'a> {
    uses: HashMap<*const Raw, Uses<'a>>,
    alias_depth: usize,
    alias_visits: usize,
}

/// Where an anchored node is used, with the path to each use.
#[derive(Default)]
struct Uses<'a> {
    at: HashSet<Vec<Step<'a>>>,
    above: HashSet<Vec<Step<'a>>>,
}

impl<'a> Walk<'a> {
    fn node(&mut self, node: &'a Raw, path: &mut Vec<Step<'a>>) -> Result<(), Finding> {
        // Compose does not look inside reset or overridden values.
        if matches!(node.tag(), Some("!reset" | "!override")) {
            return Ok(());
        }
        if self.alias_depth > 0 {
            self.alias_visits += 1;
            if self.alias_visits > ALIAS_VISITS {
                return Err(bomb(node));
            }
        }
        match &node.kind {
            RawKind::Scalar { .. } => Ok(()),
            RawKind::Alias { target, name } => {
                self.use_of(target, name, node, path)?;
                self.alias_depth += 1;
                let result = self.node(target, path);
                self.alias_depth -= 1;
                result
            }
            RawKind::Seq(items) => items
                .iter()
                .enumerate()
                .try_for_each(|(index, item)| self.below(Step::Item(index), item, path)),
            RawKind::Map(entries) => entries
                .iter()
                .try_for_each(|(key, value)| self.below(Step::Key(key.key_text()), value, path)),
        }
    }

    /// A merge key adds to its own mapping, so it adds no path segment. At the top of the document
    /// Compose does count it.
    fn below(
        &mut self,
        step: Step<'a>,
        node: &'a Raw,
        path: &mut Vec<Step<'a>>,
    ) -> Result<(), Finding> {
        if step == MERGE && !path.is_empty() {
            return self.node(node, path);
        }
        let depth = path.len();
        match step {
            // Compose compares paths as strings, so a dot inside a key separates segments too.
            Step::Key(key) => path.extend(key.split('.').map(Step::Key)),
            Step::Item(_) => path.push(step),
        }
        let result = self.node(node, path);
        path.truncate(depth);
        result
    }

    fn use_of(
        &mut self,
        target: &'a Raw,
        name: &str,
        alias: &Raw,
        path: &[Step<'a>],
    ) -> Result<(), Finding> {
        if path.contains(&MERGE) {
            return Ok(());
        }
        let uses = self.uses.entry(std::ptr::from_ref(target)).or_default();
        let below_a_use = (1..path.len()).any(|depth| uses.at.contains(&path[..depth]));
        if below_a_use || uses.above.contains(path) {
            return Err(Finding::error(
                "yaml",
                format!(
                    "`*{name}` is nested inside another use of `&{name}`, which Compose refuses"
                ),
            )
            .at(alias.span)
            .related(target.span, "the anchor")
            .help("write this value out, or give it an anchor of its own"));
        }
        if uses.at.insert(path.to_vec()) {
            for depth in (1..path.len()).rev() {
                if !uses.above.insert(path[..depth].to_vec()) {
                    break;
                }
            }
        }
        Ok(())
    }
}

fn bomb(node: &Raw) -> Finding {
    Finding::error(
        "yaml",
        "aliases repeat so much that the file would unfold to millions of values",
    )
    .at(node.span)
    .help("write the values out, or refer to smaller anchors")
}

#[cfg(test)]
mod tests {
    use crate::source::Sources;
    use crate::yaml;

    fn is_refused(text: &str) -> bool {
        let source = Sources::default().add("compose.yaml", text);
        let documents = yaml::parse(text, source).unwrap();
        super::check(&documents[0]).is_err()
    }

    /// Recorded from docker compose 2.40.3.
    #[test]
    fn a_use_below_another_use_is_refused() {
        let anchor = "x-v: &v {a: b}\n";
        for (text, refused) in [
            ("x-s: {a: *v, b: *v}", false),
            ("x-s: {<<: *v, b: *v}", true),
            ("x-s: {<<: *v}\nx-t: {<<: *v}", false),
            ("x-s: {t.http: *v, t.http.port: *v}", true),
            ("x-s: {t.http: *v, t.https: *v}", false),
            ("x-s: [*v, *v]", false),
        ] {
            assert_eq!(is_refused(&format!("{anchor}{text}\n")), refused, "{text}");
        }
    }
}
