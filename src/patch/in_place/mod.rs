//! Applies the steps to the original files.
//!
//! Only the bytes of values change; comments, quotes, anchors and order are kept. If any value
//! cannot be edited that way, nothing is: values from variables, values shared with another
//! service, and unusual layouts.

mod command;
mod entries;
mod place;
mod written;

use std::collections::{BTreeMap, BTreeSet};

use compose_spec_loader::compose::bytes;
use compose_spec_loader::finding::{Edit, Finding};
use compose_spec_loader::source::{SourceId, Sources, Span};
use compose_spec_loader::stack::{Service, Stack};
use compose_spec_loader::yaml::quote::scalar;
use compose_spec_loader::yaml::{Node, Value};

use super::desired::{Wanted, WantedStack};
use super::original::{Form, Originals};
use super::override_file::OFF_PROFILE;
use super::settings::Variable;
use super::spelling::{self, Family, Path};

use place::{Layout, as_before};
use written::Written;

/// The edits, in service order.
///
/// # Errors
///
/// Every value that cannot be edited, with the reason.
pub fn in_place(
    stack: &Stack,
    wanted: &WantedStack<'_>,
    sources: &Sources,
) -> Result<Vec<Edit>, Vec<Finding>> {
    let mut refused = Vec::new();
    let mut edits: Vec<(&Service, Edit)> = Vec::new();
    let family = Family::of(stack);
    let written = Written::new(sources);
    let mut originals = Originals::new(sources);
    for wanted in &wanted.services {
        let mut editor = Editor {
            service: wanted.service,
            sources,
            originals: &mut originals,
            written: &written,
            layout: (written.of(wanted.service)).and_then(|raw| Layout::of_mapping(&raw, sources)),
            edits: Vec::new(),
            refused: &mut refused,
        };
        editor.all(wanted, family);
        let service = wanted.service;
        edits.extend(editor.edits.into_iter().map(|edit| (service, edit)));
    }
    refused.extend(shared(stack, &edits, sources, &written));
    if !refused.is_empty() {
        return Err(refused);
    }
    let mut edits: Vec<Edit> = edits.into_iter().map(|(_, edit)| edit).collect();
    // An alias can make two spellings the same value.
    let mut known = BTreeSet::new();
    edits.retain(|edit| known.insert(key(edit)) || edit.span.start == edit.span.end);
    Ok(edits)
}

/// The identity of an edit.
fn key(edit: &Edit) -> (SourceId, u32, u32, String) {
    let span = edit.span;
    (span.source, span.start, span.end, edit.replacement.clone())
}

/// Applies edits to a source.
///
/// # Panics
///
/// If two edits overlap. The edits of [`in_place`] do not.
pub fn edited(source: SourceId, sources: &Sources, edits: &[Edit]) -> String {
    let text = sources.get(source).text();
    let mut own: Vec<&Edit> = edits
        .iter()
        .filter(|edit| edit.span.source == source)
        .collect();
    own.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for edit in own {
        let (start, end) = (edit.span.start as usize, edit.span.end as usize);
        assert!(done <= start, "edits do not overlap");
        out.push_str(&text[done..start]);
        out.push_str(&edit.replacement);
        done = end;
    }
    out.push_str(&text[done..]);
    out
}

/// Reports values that are shared with another service that must not change the same way.
fn shared(
    stack: &Stack,
    edits: &[(&Service, Edit)],
    sources: &Sources,
    written: &Written<'_>,
) -> Vec<Finding> {
    let mut owners: BTreeMap<(SourceId, u32, u32), Vec<&Service>> = BTreeMap::new();
    for service in &stack.services {
        collect(service.written(), &mut |span| {
            let owners = owners
                .entry((span.source, span.start, span.end))
                .or_default();
            if owners.last().is_none_or(|last| last.name != service.name) {
                owners.push(service);
            }
        });
    }
    let names: BTreeSet<&str> = stack.services.iter().map(|one| &one.name[..]).collect();
    let wanted: BTreeSet<(&str, _)> = edits
        .iter()
        .map(|(service, edit)| (&service.name[..], key(edit)))
        .collect();
    let mut findings = Vec::new();
    for (service, edit) in edits {
        let span = edit.span;
        if span.start == span.end {
            continue;
        }
        if let Some(extended) = written.around(span)
            && extended != service.name
            && !names.contains(&extended[..])
        {
            let why = format!("it extends {extended}, which other services may extend as well");
            findings.push(refusal(service, span, &why, "write an override instead"));
            continue;
        }
        let owners = owners.get(&(span.source, span.start, span.end));
        let wants_the_same = |other: &&&Service| wanted.contains(&(&other.name[..], key(edit)));
        let others: Vec<&str> = owners
            .into_iter()
            .flatten()
            .filter(|other| !wants_the_same(other))
            .map(|other| other.name.as_str())
            .collect();
        if !others.is_empty() {
            let others = others.join(", ");
            findings.push(refusal(
                service,
                span,
                &format!("`{}` is shared with {others}", sources.text(span)),
                &format!(
                    "give {} a value of its own, or write an override instead",
                    service.name
                ),
            ));
        }
    }
    findings
}

fn collect(node: &Node, found: &mut impl FnMut(Span)) {
    found(node.span);
    match &node.value {
        Value::Map(map) => map.values().for_each(|node| collect(node, found)),
        Value::Seq(items) => items.iter().for_each(|node| collect(node, found)),
        _ => {}
    }
}

fn refusal(service: &Service, at: Span, why: &str, help: &str) -> Finding {
    let message = format!("the file of {} cannot be edited: {why}", service.name);
    let finding = Finding::error("not-editable", message).at(at);
    finding.service(&service.name).help(help)
}

/// Collects the edits of one service.
struct Editor<'e, 'a> {
    service: &'a Service,
    sources: &'a Sources,
    originals: &'e mut Originals<'a>,
    written: &'e Written<'a>,
    /// Where entries can be added. `None` if the layout does not allow adding a line.
    layout: Option<Layout>,
    edits: Vec<Edit>,
    refused: &'e mut Vec<Finding>,
}

impl Editor<'_, '_> {
    fn all(&mut self, wanted: &Wanted<'_>, family: Family) {
        if wanted.off.is_some() {
            self.switch_off();
            return;
        }
        let config = wanted.service.written();
        if let Some(limit) = &wanted.limit {
            let paths = match spelling::limit(config, family)[..] {
                // There is no spelling to keep to, and one line is easier to add than four.
                [path] if config.at_path(&path[..path.len() - 1]).is_none() => {
                    spelling::limit(config, Family::Own)
                }
                ref paths => paths.to_vec(),
            };
            self.values(&paths, &bytes::format(limit.to));
        }
        if let Some(reservation) = &wanted.reservation {
            self.values(
                &spelling::reservation(config),
                &bytes::format(reservation.to),
            );
        }
        if let Some(swap) = &wanted.swap {
            self.values(&[spelling::SWAP], &bytes::format(swap.to));
        }
        if let Some(count) = &wanted.count {
            self.values(&spelling::count(config), &count.to.to_string());
        }
        if !wanted.without.is_empty() {
            self.without("depends_on", &|name| wanted.without.contains(&name));
        }
        if let Some(kept) = &wanted.links {
            let stays = |link: &str| kept.iter().any(|kept| &***kept == link);
            self.without("links", &|link| !stays(link));
        }
        for variable in &wanted.variables {
            self.variable(variable);
        }
        if let Some(command) = &wanted.command {
            self.command(command);
        }
    }

    /// Sets a value in every spelling that the service needs.
    fn values(&mut self, paths: &[Path], value: &str) {
        for path in paths {
            match self.service.written().at_path(path) {
                Some(node) => self.value(node.span, &path.join("."), value),
                None => self.add(path, value),
            }
        }
    }

    /// Replaces an existing value.
    fn value(&mut self, at: Span, key: &str, value: &str) {
        let Some(original) = self.originals.at(at) else {
            let why = format!("`{key}` is not a plain value here");
            return self.refuse(at, &why);
        };
        let written = original.text.write();
        if original.text.variables().next().is_some() {
            let why = format!("`{key}` comes from {written}");
            let help = format!("set the variable so that the value becomes {value}");
            let finding = refusal(self.service, at, &why, &help);
            self.refused.push(finding);
            return;
        }
        if at.start == at.end {
            return self.refuse(at, &format!("`{key}` has no value here"));
        }
        let replacement = as_before(self.sources.text(at), value);
        self.edit(at, replacement);
    }

    /// Adds a key to an existing mapping.
    fn add(&mut self, path: &[&str], value: &str) {
        let [above @ .., key] = path else { return };
        let layout = if above.is_empty() {
            self.layout.clone()
        } else {
            self.written
                .of(self.service)
                .and_then(|raw| place::below(&raw, above))
                .and_then(|raw| Layout::of_mapping(&raw, self.sources))
        };
        match layout {
            Some(layout) => self.edits.push(layout.add(&format!("{key}: {value}"))),
            None => self.refuse(
                self.service.at,
                &format!("the layout has no line to write `{}` on", path.join(".")),
            ),
        }
    }

    fn switch_off(&mut self) {
        let profiles = format!("[{OFF_PROFILE}]");
        match self.service.written().get("profiles") {
            Some(node) if !node.is_null() => {
                let within = |item: &Node| {
                    item.span.source == node.span.source
                        && (node.span.start..node.span.end).contains(&item.span.start)
                };
                let items = node.as_seq().unwrap_or_default();
                if self.sources.text(node.span).contains('#') || !items.iter().all(within) {
                    self.refuse(node.span, "its profiles are written in several places");
                } else {
                    self.edit(node.span, profiles);
                }
            }
            _ => self.add(&["profiles"], &profiles),
        }
    }

    fn variable(&mut self, variable: &Variable) {
        let entry = format!("{}={}", variable.name, variable.written);
        let Some(at) = variable.at else {
            return self.new_variable(variable, &entry);
        };
        let lost = self.originals.at(at).and_then(|original| {
            let mut variables = original.text.variables();
            variables
                .find(|name| !variable.written.contains(name))
                .map(str::to_owned)
        });
        if let Some(lost) = lost {
            let why = format!("{} comes from {lost}", variable.name);
            let help = format!(
                "set the variable so that the value becomes {}",
                variable.written
            );
            let finding = refusal(self.service, at, &why, &help);
            self.refused.push(finding);
            return;
        }
        let written = self.sources.text(at);
        let replacement = match variable.form {
            Form::List => as_before(written, &entry),
            Form::Map if written.is_empty() => {
                // A null value has no text before or after the colon of its key.
                let behind = &self.sources.get(at.source).text()[at.end as usize..];
                if !behind.starts_with(':') {
                    return self.refuse(at, &format!("{} has no value here", variable.name));
                }
                let colon = Span::new(at.source, at.end as usize, at.end as usize + 1);
                return self.edit(colon, format!(": {}", scalar(&variable.written)));
            }
            Form::Map => as_before(written, &variable.written),
        };
        self.edit(at, replacement);
    }

    fn new_variable(&mut self, variable: &Variable, entry: &str) {
        match self.service.written().get("environment") {
            None => {
                let (name, value) = (scalar(&variable.name), scalar(&variable.written));
                self.add(&["environment"], &format!("{{{name}: {value}}}"));
            }
            Some(_) if variable.form == Form::Map => {
                let path = ["environment", variable.name.as_str()];
                self.add(&path, &scalar(&variable.written));
            }
            Some(_) => self.add_item("environment", &scalar(entry)),
        }
    }

    fn edit(&mut self, span: Span, replacement: String) {
        self.edits.push(Edit { span, replacement });
    }

    fn refuse(&mut self, at: Span, why: &str) {
        let finding = refusal(self.service, at, why, "write an override instead");
        self.refused.push(finding);
    }
}
