//! The services as written in the files.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use compose_spec_loader::source::{SourceId, Sources, Span};
use compose_spec_loader::stack::Service;
use compose_spec_loader::yaml::{self, Raw, RawKind};

use super::place::below;

/// Services by position. Files are parsed on demand.
pub(super) struct Written<'a> {
    sources: &'a Sources,
    known: RefCell<BTreeMap<SourceId, Rc<Vec<Entry>>>>,
}

/// The key of a service, and its value.
struct Entry {
    at: Span,
    name: String,
    value: Rc<Raw>,
}

impl<'a> Written<'a> {
    pub(super) fn new(sources: &'a Sources) -> Self {
        Self {
            sources,
            known: RefCell::default(),
        }
    }

    /// The mapping under the service's own key.
    pub(super) fn of(&self, service: &Service) -> Option<Rc<Raw>> {
        let at = service.at;
        let all = self.all(at.source);
        let index = all
            .binary_search_by_key(&at.start, |one| one.at.start)
            .ok()?;
        Some(Rc::clone(&all[index].value))
    }

    /// The service whose mapping contains a span. `None` if it is elsewhere in the file.
    pub(super) fn around(&self, at: Span) -> Option<String> {
        let all = self.all(at.source);
        let behind = all.partition_point(|one| one.at.start <= at.start);
        let one = all.get(behind.checked_sub(1)?)?;
        let whole = one.value.span;
        (whole.start <= at.start && at.end <= whole.end).then(|| one.name.clone())
    }

    /// All services of a file, in order.
    fn all(&self, source: SourceId) -> Rc<Vec<Entry>> {
        let mut known = self.known.borrow_mut();
        let all = known.entry(source).or_insert_with(|| {
            let text = self.sources.get(source).text();
            let documents = yaml::parse(text, source).unwrap_or_default();
            Rc::new(documents.iter().flat_map(services).collect())
        });
        Rc::clone(all)
    }
}

fn services(document: &Rc<Raw>) -> Vec<Entry> {
    let Some(services) = below(document, &["services"]) else {
        return Vec::new();
    };
    let RawKind::Map(entries) = &services.kind else {
        return Vec::new();
    };
    let entry = |(key, value): &(_, Rc<Raw>)| {
        let key: &Rc<Raw> = key;
        Entry {
            at: key.span,
            name: key.key_text().to_owned(),
            value: Rc::clone(value),
        }
    };
    entries.iter().map(entry).collect()
}
