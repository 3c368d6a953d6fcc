//! The source text of values, before interpolation.

use std::collections::BTreeMap;

use compose_spec_loader::source::{Location, SourceId, Sources, Span};
use compose_spec_loader::yaml::{self, Raw, RawKind};

use super::template::Template;

/// The collection that a scalar is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    List,
    /// A mapping, or no collection.
    Map,
}

/// A scalar in a file.
#[derive(Debug, Clone)]
pub(super) struct Original {
    /// Its text, with its variables.
    pub(super) text: Template,
    pub(super) form: Form,
}

/// The scalars of the files by position. Files are parsed on demand.
#[derive(Debug)]
pub struct Originals<'a> {
    sources: &'a Sources,
    known: BTreeMap<SourceId, BTreeMap<(u32, u32), Original>>,
}

impl<'a> Originals<'a> {
    pub fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            known: BTreeMap::new(),
        }
    }

    pub(super) fn locate(&self, span: Span) -> Location {
        self.sources.locate(span)
    }

    /// The scalar at a span. `None` if there is none, as for generated values.
    pub(super) fn at(&mut self, span: Span) -> Option<&Original> {
        let sources = self.sources;
        let scalars = self.known.entry(span.source).or_insert_with(|| {
            let mut scalars = BTreeMap::new();
            let text = sources.get(span.source).text();
            for document in yaml::parse(text, span.source).unwrap_or_default() {
                collect(&document, Form::Map, &mut scalars);
            }
            scalars
        });
        scalars.get(&(span.start, span.end))
    }
}

fn collect(node: &Raw, form: Form, scalars: &mut BTreeMap<(u32, u32), Original>) {
    match &node.kind {
        RawKind::Scalar { text, .. } => {
            let original = Original {
                text: Template::read(text),
                form,
            };
            scalars.insert((node.span.start, node.span.end), original);
        }
        RawKind::Seq(items) => {
            for item in items {
                collect(item, Form::List, scalars);
            }
        }
        RawKind::Map(entries) => {
            for (_, value) in entries {
                collect(value, Form::Map, scalars);
            }
        }
        // The target is collected where it is written.
        RawKind::Alias { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_are_found_by_span() {
        let text = "a: &x \"v ${A}\"\nb:\n  - *x\n  - K=$$1\n";
        let sources = Sources::default();
        let id = sources.add("a.yaml", text);
        let mut originals = Originals::new(&sources);
        let place = |part: &str| {
            let start = text.find(part).unwrap();
            Span::new(id, start, start + part.len())
        };
        let quoted = originals.at(place("\"v ${A}\"")).unwrap();
        assert_eq!(
            (quoted.text.write().as_str(), quoted.form),
            ("v ${A}", Form::Map)
        );
        let item = originals.at(place("K=$$1")).unwrap();
        assert_eq!(
            (item.text.clone(), item.form),
            (Template::plain("K=$1"), Form::List)
        );
        assert!(originals.at(place("b")).is_none());
    }
}
