//! Adds and removes entries of lists and mappings.

use std::rc::Rc;

use compose_spec_loader::source::Span;
use compose_spec_loader::yaml::{Raw, RawKind};

use super::Editor;
use super::place::{Layout, below};

impl Editor<'_, '_> {
    /// Adds an item to a list of the service.
    pub(super) fn add_item(&mut self, key: &str, item: &str) {
        let raw = self
            .written
            .of(self.service)
            .and_then(|raw| below(&raw, &[key]));
        let layout = raw.and_then(|raw| Layout::of_list(&raw, self.sources));
        match layout {
            Some(layout @ Layout::Block { .. }) => {
                self.edits.push(layout.add(&format!("- {item}")));
            }
            Some(layout @ Layout::Flow { .. }) => self.edits.push(layout.add(item)),
            None => self.refuse(
                self.service.at,
                &format!("the layout of `{key}` has no line to add to"),
            ),
        }
    }

    /// Removes entries from a list or mapping of the service, selected by text or key.
    pub(super) fn without(&mut self, key: &str, goes: &dyn Fn(&str) -> bool) {
        let edit = self
            .written
            .of(self.service)
            .and_then(|raw| self.shorter(&raw, key, goes));
        if let Some((span, replacement)) = edit {
            self.edit(span, replacement);
        } else {
            let value = self.service.written().get(key);
            let at = value.map_or(self.service.at, |node| node.span);
            self.refuse(
                at,
                &format!("`{key}` is not written in a form that allows removing a part"),
            );
        }
    }

    /// Edits that remove entries. If nothing is left, the key is removed as well.
    fn shorter(
        &self,
        service: &Rc<Raw>,
        key: &str,
        goes: &dyn Fn(&str) -> bool,
    ) -> Option<(Span, String)> {
        let RawKind::Map(keys) = &service.kind else {
            return None;
        };
        let (at, value) = keys.iter().find(|(it, _)| it.key_text() == key)?;
        let entries: Vec<(&str, Span)> = match &value.kind {
            RawKind::Seq(items) => items
                .iter()
                .map(|item| (item.key_text(), item.span))
                .collect(),
            RawKind::Map(entries) => {
                let whole = |key: &Raw, value: &Raw| Span {
                    end: value.span.end,
                    ..key.span
                };
                entries
                    .iter()
                    .map(|(key, value)| (key.key_text(), whole(key, value)))
                    .collect()
            }
            _ => return None,
        };
        let stays: Vec<Span> = entries
            .iter()
            .filter(|(name, _)| !goes(name))
            .map(|(_, span)| *span)
            .collect();
        let text = self.sources.get(value.span.source).text();
        let has_comment = self.sources.text(value.span).contains('#');
        let is_flow = self.sources.text(value.span).starts_with(['[', '{']);
        if stays.len() == entries.len() || has_comment {
            // The entry is in another file, or a comment would be removed with it.
            return None;
        }
        let line = |offset: u32| text[..offset as usize].rfind('\n').map_or(0, |end| end + 1);
        if stays.is_empty() {
            let start = line(at.span.start);
            let is_alone = text[start..at.span.start as usize].trim().is_empty();
            let rest = &text[value.span.end as usize..];
            let end = rest.find('\n').map_or(rest.len(), |end| end + 1);
            let is_alone = is_alone && rest[..end].trim().is_empty();
            let whole = Span::new(value.span.source, start, value.span.end as usize + end);
            return is_alone.then(|| (whole, String::new()));
        }
        let kept = stays.iter().map(|span| self.sources.text(*span));
        if is_flow {
            let kept = kept.collect::<Vec<_>>().join(", ");
            let text = self.sources.text(value.span);
            let (open, close) = (&text[..1], &text[text.len() - 1..]);
            return Some((value.span, format!("{open}{kept}{close}")));
        }
        let dash = if matches!(value.kind, RawKind::Seq(_)) {
            "- "
        } else {
            ""
        };
        let first = entries.first()?.1.start as usize;
        let indent = " ".repeat(first - line(entries.first()?.1.start) - dash.len());
        let kept = kept.map(|entry| format!("{dash}{}", entry.trim_end()));
        Some((
            value.span,
            kept.collect::<Vec<_>>().join(&format!("\n{indent}")),
        ))
    }
}
