//! `extends`: a service that is based on another one.
//!
//! Resolved within each file before files are merged. Without `file:`, the base is looked up in the
//! same file only (compose-go, `loader/extends.go`).

use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::{Map, Node, Value};

use super::load::{Loader, Scope};
use super::override_merge::extend_service;
use super::path::clean;
use super::refusal::Brief;
use super::remote;
use super::reset::Resets;

/// The longest accepted chain of `extends`.
const LONGEST_CHAIN: usize = 200;

/// A file and the service looked up in it. A repeated pair is a cycle.
type Link = (PathBuf, Rc<str>);

/// Resolves `extends` in all services of a file.
pub(super) fn apply(
    loader: &mut Loader<'_>,
    root: &mut Map,
    file: &Path,
    scope: &Scope,
    resets: &Resets,
) -> Result<(), Vec<Finding>> {
    let Some(node) = root.get_mut("services") else {
        return Ok(());
    };
    let span = node.span;
    let Value::Map(services) = &mut node.value else {
        return Err(not_a_mapping("services", span).into());
    };
    let names: Vec<Rc<str>> = services.keys().map(|key| Rc::clone(&key.text)).collect();
    for name in names {
        resolve(
            loader,
            &name,
            services,
            &Chain {
                file,
                scope,
                resets,
                links: &[],
            },
        )?;
    }
    Ok(())
}

/// The current file, its scope, and the chain of `extends` that led to it.
struct Chain<'a> {
    file: &'a Path,
    scope: &'a Scope,
    resets: &'a Resets,
    links: &'a [Link],
}

/// Merges a service over the one it extends.
fn resolve(
    loader: &mut Loader<'_>,
    name: &Rc<str>,
    services: &mut Map,
    chain: &Chain<'_>,
) -> Result<(), Vec<Finding>> {
    let Some(service) = services.get(&**name) else {
        return Ok(());
    };
    if service.is_null() {
        return Ok(());
    }
    let Some(map) = service.as_map() else {
        return Err(not_a_mapping(&format!("services.{name}"), service.span).into());
    };
    let Some(extends) = map.get("extends") else {
        return Ok(());
    };
    let at = extends.span;
    let reference = Reference::read(name, extends)?;

    let mut links = chain.links.to_vec();
    let base = if let Some((written, file_at)) = &reference.file {
        let (mut others, resets, path) =
            services_of(loader, name, &reference, written, *file_at, chain)?;
        follow(&mut links, path, name, at)?;
        let next = Chain {
            resets: &resets,
            links: &links,
            ..*chain
        };
        resolve(loader, &reference.service, &mut others, &next)?;
        others.shift_remove(&*reference.service)
    } else {
        if !services.contains_key(&*reference.service) {
            let known = services.keys().map(|key| &*key.text);
            return Err(not_found(name, &reference, known, "this file").into());
        }
        follow(&mut links, chain.file.to_owned(), name, at)?;
        resolve(
            loader,
            &reference.service,
            services,
            &Chain {
                links: &links,
                ..*chain
            },
        )?;
        services.get(&*reference.service).cloned()
    };

    let Some(mut base) = base.filter(|base| !base.is_null()) else {
        return Ok(());
    };
    chain.resets.apply_below(&mut base, &["services", name]);
    let slot = services
        .get_mut(&**name)
        .expect("the service was found above");
    let service = std::mem::replace(slot, Node::new(Value::Null, at));
    let span = service.span;
    let mut merged = extend_service(base, service)?;
    merged.span = span;
    if let Value::Map(map) = &mut merged.value {
        map.shift_remove("extends");
    }
    *services
        .get_mut(&**name)
        .expect("the service was found above") = merged;
    Ok(())
}

/// The service and file that `extends` refers to.
struct Reference {
    service: Rc<str>,
    service_at: Span,
    file: Option<(Rc<str>, Span)>,
}

impl Reference {
    fn read(name: &str, extends: &Node) -> Result<Self, Finding> {
        let empty = || Self {
            service: "".into(),
            service_at: extends.span,
            file: None,
        };
        Ok(match &extends.value {
            Value::Str(service) => Self {
                service: Rc::clone(service),
                ..empty()
            },
            Value::Map(map) => {
                let Some(Node {
                    value: Value::Str(service),
                    span,
                }) = map.get("service")
                else {
                    return Err(Finding::error(
                        "extends",
                        format!("`services.{name}.extends` has no `service`"),
                    )
                    .at(extends.span)
                    .service(name)
                    .help("add `service: NAME`"));
                };
                let file = match map.get("file") {
                    None
                    | Some(Node {
                        value: Value::Null, ..
                    }) => None,
                    Some(Node {
                        value: Value::Str(file),
                        span,
                    }) => Some((Rc::clone(file), *span)),
                    Some(other) => {
                        return Err(Finding::error(
                            "extends",
                            format!("`services.{name}.extends.file` is not a path"),
                        )
                        .at(other.span)
                        .service(name));
                    }
                };
                Self {
                    service: Rc::clone(service),
                    service_at: *span,
                    file,
                }
            }
            _ => empty(),
        })
    }
}

/// The services of another file, with paths relative to this one.
fn services_of(
    loader: &mut Loader<'_>,
    name: &str,
    reference: &Reference,
    written: &str,
    at: Span,
    chain: &Chain<'_>,
) -> Result<(Map, Resets, PathBuf), Vec<Finding>> {
    remote::refuse(written, at, "extends")?;
    let path = chain.scope.resource(Path::new(written));
    let folder = chain.scope.folder_of(loader, &path);
    let (mut root, resets) = loader.extended(&path, at, chain.scope)?;
    if !root.contains_key("services") {
        return Err(Finding::error(
            "extends",
            format!("service `{name}` extends a file that has no services"),
        )
        .at(at)
        .service(name)
        .into());
    }
    loader.resolve_paths(&mut root, &folder)?;
    let services = root.swap_remove("services").expect("looked for above");
    let Value::Map(services) = services.value else {
        return Err(not_a_mapping("services", services.span).into());
    };
    if !services.contains_key(&*reference.service) {
        let known = services.keys().map(|key| &*key.text);
        return Err(not_found(name, reference, known, written).into());
    }
    Ok((services, resets, clean(&path)))
}

fn follow(links: &mut Vec<Link>, file: PathBuf, name: &Rc<str>, at: Span) -> Result<(), Finding> {
    if links.len() > LONGEST_CHAIN {
        return Err(
            Finding::error("extends", "the chain of `extends` is too long")
                .at(at)
                .service(&**name)
                .help("shorten the chain of `extends`"),
        );
    }
    let link = (file, Rc::clone(name));
    if links.contains(&link) {
        let chain: Vec<&str> = links
            .iter()
            .chain([&link])
            .map(|(_, service)| service.as_ref())
            .collect();
        return Err(Finding::error(
            "extends",
            format!("`extends` forms a cycle: {}", chain.join(" -> ")),
        )
        .at(at)
        .service(&**name)
        .help("remove `extends` from one of these services"));
    }
    links.push(link);
    Ok(())
}

fn not_a_mapping(what: &str, at: Span) -> Finding {
    Finding::error("schema", format!("`{what}` must be a mapping")).at(at)
}

fn not_found<'a>(
    name: &str,
    reference: &Reference,
    known: impl Iterator<Item = &'a str>,
    place: &str,
) -> Finding {
    let wanted = &*reference.service;
    let finding = Finding::error(
        "extends",
        format!(
            "service `{}` extends `{}`, which is not in {place}",
            Brief(name),
            Brief(wanted)
        ),
    )
    .at(reference.service_at)
    .service(name);
    match crate::near::nearest(wanted, known) {
        Some(near) => finding.help(format!("did you mean `{near}`?")),
        None => finding,
    }
}
