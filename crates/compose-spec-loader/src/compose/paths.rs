//! Resolves the relative paths of a file against the project directory.
//!
//! Runs for each file that defines services, because an extended or included file may be in another
//! directory (compose-go, package `paths`).

use std::path::Path;

use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::{Map, Node, Value};

use super::path::join;
use super::remote::is_remote;

/// The bases of relative paths and of `~`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Base<'a> {
    /// The directory that relative paths are resolved against.
    pub(super) folder: &'a Path,
    /// `$HOME`.
    pub(super) home: Option<&'a str>,
}

/// Resolves the paths that are loaded or compared later.
pub(super) fn resolve(root: &mut Map, base: Base<'_>) -> Result<(), Finding> {
    each_mapping(root, "services", |service| base.service(service))?;
    for section in ["configs", "secrets"] {
        each_mapping(root, section, |object| {
            object
                .get_mut("file")
                .map_or(Ok(()), |file| base.rewrite(file, Kind::HostPath))
        })?;
    }
    Ok(())
}

fn each_mapping(
    root: &mut Map,
    section: &str,
    mut visit: impl FnMut(&mut Map) -> Result<(), Finding>,
) -> Result<(), Finding> {
    let Some(Node {
        value: Value::Map(entries),
        ..
    }) = root.get_mut(section)
    else {
        return Ok(());
    };
    for (_, entry) in entries.iter_mut() {
        if let Value::Map(map) = &mut entry.value {
            visit(map)?;
        }
    }
    Ok(())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    /// A build context, which may be a URL.
    Context,
    /// A path on the host, which may be a Windows path.
    HostPath,
}

impl Base<'_> {
    fn service(self, service: &mut Map) -> Result<(), Finding> {
        if let Some(Value::Map(build)) = service.get_mut("build").map(|node| &mut node.value) {
            if let Some(context) = build.get_mut("context") {
                self.rewrite(context, Kind::Context)?;
            }
            if let Some(Value::Map(contexts)) = build
                .get_mut("additional_contexts")
                .map(|node| &mut node.value)
            {
                for (_, context) in contexts.iter_mut() {
                    self.rewrite(context, Kind::Context)?;
                }
            }
        }
        if let Some(file) = service
            .get_mut("extends")
            .and_then(Node::as_map_mut)
            .and_then(|extends| extends.get_mut("file"))
            && !file.as_str().is_some_and(is_remote)
        {
            self.rewrite(file, Kind::File)?;
        }
        for item in items(service, "env_file") {
            if let Some(path) = item.as_map_mut().and_then(|map| map.get_mut("path")) {
                self.rewrite(path, Kind::File)?;
            }
        }
        for item in items(service, "label_file") {
            self.rewrite(item, Kind::File)?;
        }
        for volume in items(service, "volumes") {
            let span = volume.span;
            let Some(map) = volume.as_map_mut() else {
                continue;
            };
            if map.get("type").and_then(Node::as_str) == Some("bind") {
                let Some(source) = map.get_mut("source") else {
                    return Err(Finding::error("schema", "a bind mount has no source")
                        .at(span)
                        .help("add `source: PATH`, the path on the host"));
                };
                self.rewrite(source, Kind::HostPath)?;
            }
        }
        Ok(())
    }

    fn rewrite(self, node: &mut Node, kind: Kind) -> Result<(), Finding> {
        let Value::Str(text) = &node.value else {
            if kind == Kind::HostPath {
                return Ok(());
            }
            return Err(not_a_path(node.span));
        };
        if kind == Kind::Context
            && (text.contains("://") || text.starts_with("service:") || is_remote(text))
        {
            return Ok(());
        }
        if text.is_empty() && kind == Kind::File {
            return Ok(());
        }
        let expanded = match (text.strip_prefix('~'), self.home) {
            (Some(rest), Some(home)) => {
                join(Path::new(home), Path::new(rest.trim_start_matches('/')))
            }
            _ => Path::new(&**text).to_owned(),
        };
        let windows = kind == Kind::HostPath && is_windows_absolute(text);
        let resolved = if expanded.is_absolute() || windows {
            expanded
        } else {
            join(self.folder, &expanded)
        };
        node.value = Value::Str(resolved.to_string_lossy().into());
        Ok(())
    }
}

fn items<'a>(service: &'a mut Map, key: &str) -> impl Iterator<Item = &'a mut Node> {
    match service.get_mut(key).map(|node| &mut node.value) {
        Some(Value::Seq(items)) => items.iter_mut(),
        _ => [].iter_mut(),
    }
}

fn not_a_path(span: Span) -> Finding {
    Finding::error("schema", "this is not a path").at(span)
}

fn is_windows_absolute(text: &str) -> bool {
    let bytes = text.as_bytes();
    text.starts_with(r"\\")
        || (bytes.len() > 2
            && bytes[0].is_ascii_alphabetic()
            && bytes[1] == b':'
            && matches!(bytes[2], b'\\' | b'/'))
}
