//! YAML mappings under construction: keys, values, and a comment above each value.

use std::fmt::Write as _;

use compose_spec_loader::yaml::quote::scalar;

use super::comment::comment;

/// A mapping in block style.
#[derive(Debug, Clone, Default)]
pub(super) struct Block(Vec<(String, Entry)>);

#[derive(Debug, Clone)]
enum Entry {
    /// A value on one line.
    Value {
        /// The comment above it.
        comment: String,
        /// The value as YAML.
        yaml: String,
    },
    /// Items as YAML, each with the comment above it.
    List(Vec<(String, String)>),
    Block(Block),
}

impl Block {
    /// Sets the value at a path of keys. No prefix of the path may hold a value or a list.
    pub(super) fn put(
        &mut self,
        path: &[&str],
        comment: impl Into<String>,
        yaml: impl Into<String>,
    ) {
        match path {
            [] => {}
            [key] => self.0.push((
                (*key).to_owned(),
                Entry::Value {
                    comment: comment.into(),
                    yaml: yaml.into(),
                },
            )),
            [key, rest @ ..] => self.below(key).put(rest, comment, yaml),
        }
    }

    /// Appends an item to the list under a key.
    pub(super) fn put_item(&mut self, key: &str, comment: String, yaml: String) {
        let item = (comment, yaml);
        for (known, entry) in &mut self.0 {
            if known == key
                && let Entry::List(items) = entry
            {
                items.push(item);
                return;
            }
        }
        self.0.push((key.to_owned(), Entry::List(vec![item])));
    }

    /// The mapping under a key, created if necessary.
    pub(super) fn below(&mut self, key: &str) -> &mut Self {
        let is_it =
            |(known, entry): &(String, Entry)| known == key && matches!(entry, Entry::Block(_));
        let at = self.0.iter().position(is_it).unwrap_or_else(|| {
            self.0.push((key.to_owned(), Entry::Block(Self::default())));
            self.0.len() - 1
        });
        match &mut self.0[at].1 {
            Entry::Block(block) => block,
            _ => unreachable!("the position is that of a mapping"),
        }
    }

    /// Writes the mapping with this indentation.
    pub(super) fn render(&self, indent: usize, out: &mut String) {
        let margin = " ".repeat(indent);
        for (key, entry) in &self.0 {
            let key = scalar(key);
            match entry {
                Entry::Value {
                    comment: said,
                    yaml,
                } => {
                    out.push_str(&comment(indent, said));
                    let _ = writeln!(out, "{margin}{key}: {yaml}");
                }
                Entry::List(items) => {
                    let _ = writeln!(out, "{margin}{key}:");
                    for (said, yaml) in items {
                        out.push_str(&comment(indent + 2, said));
                        let _ = writeln!(out, "{margin}  - {yaml}");
                    }
                }
                Entry::Block(block) => {
                    let _ = writeln!(out, "{margin}{key}:");
                    block.render(indent + 2, out);
                }
            }
        }
    }
}
