//! Mounts of a container.

use std::rc::Rc;

use crate::source::Span;

/// An entry of `volumes` or `configs`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mount {
    pub kind: MountKind,
    /// `None` for an anonymous volume, a tmpfs, or a config that the project does not define.
    pub source: Option<MountSource>,
    /// The path in the container.
    pub target: Rc<str>,
    pub is_read_only: bool,
    pub at: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MountKind {
    Bind,
    Volume,
    Tmpfs,
    Config,
    /// `npipe`, `cluster` or `image`.
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MountSource {
    /// An absolute path on the host.
    Path(Rc<str>),
    /// The key of a volume in the project, or an image.
    Name(Rc<str>),
    /// Content that is written in the Compose file.
    Content(Span),
}

impl Mount {
    /// The source, if its content is in the files of the project.
    pub fn file(&self) -> Option<&MountSource> {
        self.source
            .as_ref()
            .filter(|source| !matches!(source, MountSource::Name(_)))
    }
}
