//! The short syntax of mounts: `[source:]target[:options]`.
//!
//! Follows compose-go 2.9.1,
//! <https://github.com/compose-spec/compose-go/blob/v2.9.1/format/volume.go>.

use std::fmt;

/// A mount in the short syntax.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Mount {
    /// A path on the host or a volume name; empty for an anonymous volume.
    pub(super) source: String,
    /// The path in the container.
    pub(super) target: String,
    pub(super) read_only: bool,
    /// Whether a new volume stays empty instead of receiving the image's files.
    pub(super) nocopy: bool,
    /// `rshared` and the like.
    pub(super) propagation: Option<String>,
    /// `z` or `Z`.
    pub(super) selinux: Option<String>,
}

/// Why a mount cannot be parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MountError {
    /// The text is empty.
    Empty,
    /// A section between colons, or at either end, is empty.
    EmptySection,
    /// It has more than source, target and options.
    TooManyColons,
}

impl fmt::Display for MountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "a mount needs at least a target",
            Self::EmptySection => "a mount has nothing between two of its colons",
            Self::TooManyColons => "a mount has more than a source, a target and options",
        })
    }
}

impl Mount {
    /// Whether the source is a path on the host instead of a volume name.
    pub(super) fn is_bind(&self) -> bool {
        let mut chars = self.source.chars();
        match chars.next() {
            Some('.' | '/' | '~') => true,
            Some('\\') => chars.next() == Some('\\'),
            Some(letter) => letter.is_alphabetic() && chars.next() == Some(':'),
            None => false,
        }
    }

    fn take(&mut self, section: &str, last: bool) -> Result<(), MountError> {
        if section.is_empty() {
            return Err(MountError::EmptySection);
        }
        if self.source.is_empty() && !last {
            section.clone_into(&mut self.source);
        } else if self.source.is_empty() || self.target.is_empty() {
            section.clone_into(&mut self.target);
        } else if last {
            section
                .split(',')
                .for_each(|option| self.take_option(option));
        } else {
            return Err(MountError::TooManyColons);
        }
        Ok(())
    }

    /// Unknown options are ignored, as in Compose.
    fn take_option(&mut self, option: &str) {
        match option {
            "ro" => self.read_only = true,
            "rw" => self.read_only = false,
            "nocopy" => self.nocopy = true,
            "z" | "Z" => self.selinux = Some(option.to_owned()),
            "private" | "rprivate" | "shared" | "rshared" | "slave" | "rslave" => {
                self.propagation = Some(option.to_owned());
            }
            _ => {}
        }
    }
}

/// Parses the short syntax.
pub(super) fn parse(spec: &str) -> Result<Mount, MountError> {
    let mut mount = Mount::default();
    match spec.len() {
        0 => return Err(MountError::Empty),
        1 | 2 => {
            // Too short for a source, even if one of the characters is a colon.
            spec.clone_into(&mut mount.target);
            return Ok(mount);
        }
        _ => {}
    }
    let mut section = String::new();
    // A colon inside `${NAME:-value}` is not a separator.
    let mut open_variables = 0_u32;
    let mut chars = spec.chars().chain(['\0']).peekable();
    while let Some(char) = chars.next() {
        let is_end = char == '\0';
        if char == '$' && chars.peek() == Some(&'{') {
            open_variables += 1;
        } else if char == '}' && open_variables > 0 {
            open_variables -= 1;
        } else if (char == ':' || is_end) && open_variables == 0 && !is_drive(&section, char) {
            mount.take(&section, is_end)?;
            section.clear();
            continue;
        }
        section.push(char);
    }
    Ok(mount)
}

/// Whether a colon belongs to a Windows drive, as in `C:\data`.
fn is_drive(section: &str, char: char) -> bool {
    let mut letters = section.chars();
    char == ':' && letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// Go's `path.Clean`: a slash-separated path without `.`, `..` and repeated slashes.
pub(super) fn clean_path(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut kept: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if kept.last().is_some_and(|&last| last != "..") => {
                kept.pop();
            }
            ".." if rooted => {}
            part => kept.push(part),
        }
    }
    match (rooted, kept.is_empty()) {
        (true, _) => format!("/{}", kept.join("/")),
        (false, true) => String::from("."),
        (false, false) => kept.join("/"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Mount, MountError, clean_path, parse};

    #[test]
    fn a_mount_has_a_source_if_it_has_two_parts() {
        for (text, bind, source, target, read_only) in [
            ("/data", false, "", "/data", false),
            ("a", false, "", "a", false),
            ("::", false, "", "::", false),
            ("data:/data", false, "data", "/data", false),
            ("./data:/data:ro", true, "./data", "/data", true),
            ("~/data:/data:ro,rw", true, "~/data", "/data", false),
            // One letter and a colon are a drive, regardless of what follows.
            ("a::b", true, "a:", "b", false),
            ("C:\\data:/data", true, "C:\\data", "/data", false),
            ("c:/data:D:/data", true, "c:/data", "D:/data", false),
            ("\\\\.\\pipe\\x:/x", true, "\\\\.\\pipe\\x", "/x", false),
            ("${A:-b}:/c", false, "${A:-b}", "/c", false),
        ] {
            let mount = parse(text).unwrap();
            assert_eq!(mount.is_bind(), bind, "{text}");
            let Mount {
                source: from,
                target: to,
                read_only: ro,
                ..
            } = mount;
            assert_eq!((&*from, &*to, ro), (source, target, read_only), "{text}");
        }
    }

    #[test]
    fn options_that_nobody_knows_are_passed_over() {
        let mount = parse("/a:/b:z,nocopy,rshared,cached").unwrap();
        assert_eq!(mount.selinux.as_deref(), Some("z"));
        assert_eq!(mount.propagation.as_deref(), Some("rshared"));
        assert!(mount.nocopy);
    }

    #[test]
    fn empty_and_surplus_parts_are_refused() {
        for (text, error) in [
            ("", MountError::Empty),
            ("/a:", MountError::EmptySection),
            ("ab::c", MountError::EmptySection),
            (":/a", MountError::EmptySection),
            ("/a:/b:", MountError::EmptySection),
            ("/a:/b:ro:z", MountError::TooManyColons),
        ] {
            assert_eq!(parse(text), Err(error), "{text}");
        }
    }

    /// Recorded from Go's `path.Clean`, whose documentation lists the rules.
    #[test]
    fn a_path_is_cleaned_as_go_does() {
        for (path, clean) in [
            ("", "."),
            ("/", "/"),
            ("/a/", "/a"),
            ("a//b/./c", "a/b/c"),
            ("/a/../../b", "/b"),
            ("a/../../b", "../b"),
            ("../../a", "../../a"),
            ("a/..", "."),
        ] {
            assert_eq!(clean_path(path), clean, "{path}");
        }
    }
}
