//! What a container sees of other file systems.

use std::rc::Rc;

use crate::source::Span;

/// An entry of `volumes` or `configs`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mount {
    pub kind: MountKind,
    /// Where it comes from. `None` for an anonymous volume, a tmpfs, or a config that is not in
    /// the project's files.
    pub source: Option<MountSource>,
    /// Its path in the container.
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
    /// A volume's key in the project, or an image.
    Name(Rc<str>),
    /// The content is written in the Compose file.
    Content(Span),
}

impl Mount {
    /// The source, if the files of the project tell what is in it.
    pub fn file(&self) -> Option<&MountSource> {
        self.source
            .as_ref()
            .filter(|source| !matches!(source, MountSource::Name(_)))
    }
}
