//! `volumes`, `configs` and `tmpfs`.

use std::rc::Rc;

use crate::compose::bytes::mount_size;
use crate::compose::decoded;
use crate::stack::{Memory, Mount, MountKind, MountSource};
use crate::yaml::{Node, Value};

use super::Around;

/// An entry of `volumes`.
pub(super) fn volume(node: &Node) -> Option<Mount> {
    let text = |key: &str| match &node.get(key)?.value {
        Value::Str(text) => Some(Rc::clone(text)),
        _ => None,
    };
    let source = text("source");
    let (kind, source) = match &*text("type")? {
        "bind" => (MountKind::Bind, Some(MountSource::Path(source?))),
        "volume" => (MountKind::Volume, source.map(MountSource::Name)),
        "tmpfs" => (MountKind::Tmpfs, None),
        _ => (MountKind::Other, source.map(MountSource::Name)),
    };
    Some(Mount {
        kind,
        source,
        target: text("target")?,
        is_read_only: node.get("read_only").is_some_and(decoded::truth),
        at: node.span,
    })
}

/// An entry of `configs`.
pub(super) fn config(node: &Node, around: &Around<'_>) -> Option<Mount> {
    let name = node.get("source").unwrap_or(node).as_str()?;
    // The default target is the name in the root directory.
    // <https://docs.docker.com/reference/compose-file/services/#configs>
    let target = node.get("target").and_then(Node::as_str);
    let defined = around.configs.and_then(|configs| configs.get(name));
    Some(Mount {
        kind: MountKind::Config,
        source: defined.and_then(config_source),
        target: target.map_or_else(|| format!("/{name}").into(), Rc::from),
        is_read_only: true,
        at: node.span,
    })
}

fn config_source(config: &Node) -> Option<MountSource> {
    if let Some(file) = config.get("file") {
        return Some(MountSource::Path(file.as_str()?.into()));
    }
    let content = config.get("content")?;
    Some(MountSource::Content(content.span))
}

/// The sizes of `tmpfs`, of tmpfs entries in `volumes`, and of project volumes that are a tmpfs.
pub(super) fn tmpfs(config: &Node, around: &Around<'_>) -> Vec<Memory> {
    let entries = |key: &str| match config.get(key) {
        Some(node) => node.as_seq().unwrap_or(std::slice::from_ref(node)),
        None => &[],
    };
    let short = entries("tmpfs").iter().filter_map(|node| {
        let (_, options) = node.as_str()?.split_once(':')?;
        Some((mount_size(options)?, node.span))
    });
    let long = entries("volumes").iter().filter_map(|volume| {
        let node = volume.at_path(&["tmpfs", "size"])?;
        Some((decoded::bytes(node), node.span))
    });
    let named = entries("volumes").iter().filter_map(|volume| {
        let driver = around
            .volumes?
            .get(volume.get("source")?.as_str()?)?
            .get("driver_opts")?;
        let is_tmpfs = driver.get("type")?.as_str()? == "tmpfs";
        let node = driver.get("o").filter(|_| is_tmpfs)?;
        Some((mount_size(node.as_str()?)?, node.span))
    });
    let all = short.chain(long).chain(named);
    all.map(|(bytes, at)| Memory { bytes, at })
        .filter(|size| size.bytes > 0)
        .collect()
}
