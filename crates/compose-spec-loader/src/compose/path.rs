//! Paths in the tree, and Go's lexical file paths.

use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

/// The keys from the root of a Compose file down to a value.
///
/// List items are the segment `[]`, as in compose-go's patterns. In a pattern, `*` matches any one
/// segment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct TreePath(Vec<Rc<str>>);

impl TreePath {
    pub(super) fn of(segments: &[&str]) -> Self {
        Self(segments.iter().map(|&segment| segment.into()).collect())
    }

    /// Descends into a segment while `visit` runs.
    pub(super) fn within<T>(&mut self, segment: &Rc<str>, visit: impl FnOnce(&mut Self) -> T) -> T {
        self.0.push(Rc::clone(segment));
        let result = visit(self);
        self.0.pop();
        result
    }

    /// The segments as strings, to match against slice patterns.
    pub(super) fn parts(&self) -> Vec<&str> {
        self.0.iter().map(AsRef::as_ref).collect()
    }

    pub(super) fn depth(&self) -> usize {
        self.0.len()
    }

    /// The segment at an index; empty beyond the end.
    pub(super) fn segment(&self, index: usize) -> &str {
        self.0.get(index).map_or("", AsRef::as_ref)
    }

    pub(super) fn last(&self) -> &str {
        self.0.last().map_or("", AsRef::as_ref)
    }
}

impl std::fmt::Display for TreePath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.parts().join("."))
    }
}

/// Go's `filepath.Clean`: resolves `.` and `..` lexically.
pub(super) fn clean(path: &Path) -> PathBuf {
    let mut cleaned = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => match cleaned.components().next_back() {
                Some(Component::Normal(_)) => {
                    cleaned.pop();
                }
                Some(Component::RootDir | Component::Prefix(_)) => {}
                _ => cleaned.push(".."),
            },
            other => cleaned.push(other),
        }
    }
    if cleaned.as_os_str().is_empty() {
        PathBuf::from(".")
    } else {
        cleaned
    }
}

/// Go's `filepath.Join`. In Go an absolute second path does not replace the first, so callers check
/// `is_absolute` themselves.
pub(super) fn join(base: &Path, path: &Path) -> PathBuf {
    clean(&base.join(path))
}

/// Go's `filepath.Rel` for two absolute paths.
pub(super) fn relative(base: &Path, path: &Path) -> PathBuf {
    let (base, path) = (clean(base), clean(path));
    let shared = base
        .components()
        .zip(path.components())
        .take_while(|(a, b)| a == b)
        .count();
    let mut result = PathBuf::new();
    for component in base.components().skip(shared) {
        if component != Component::CurDir {
            result.push("..");
        }
    }
    result.extend(path.components().skip(shared));
    if result.as_os_str().is_empty() {
        PathBuf::from(".")
    } else {
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cleaning_is_lexical() {
        for (path, expected) in [
            ("a/./b", "a/b"),
            ("a/../b", "b"),
            ("../a", "../a"),
            ("a/../../b", "../b"),
            ("/../a", "/a"),
            ("", "."),
            ("a/..", "."),
        ] {
            assert_eq!(clean(Path::new(path)), Path::new(expected), "{path}");
        }
    }

    #[test]
    fn relative_paths_climb() {
        assert_eq!(
            relative(Path::new("/a/b"), Path::new("/a/c/d")),
            Path::new("../c/d")
        );
        assert_eq!(relative(Path::new("/a"), Path::new("/a")), Path::new("."));
        assert_eq!(relative(Path::new("/a"), Path::new("/a/b")), Path::new("b"));
    }
}
