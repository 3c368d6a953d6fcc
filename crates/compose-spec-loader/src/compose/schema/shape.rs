//! What a value may look like, as data.
//!
//! A [`Shape`] is a union: each kind of value (scalar types, a list, a mapping)
//! is either absent or described once. The Compose specification's `oneOf`s
//! never offer two alternatives of the same kind, so a union says the same and
//! lets a refusal speak of the alternative that was meant.

/// A set of scalar types.
pub(super) type Types = u8;

pub(super) const STRING: Types = 1;
/// Any number; a whole one is also an [`INTEGER`].
pub(super) const NUMBER: Types = 1 << 1;
/// A whole number, `5.0` included.
pub(super) const INTEGER: Types = 1 << 2;
pub(super) const BOOLEAN: Types = 1 << 3;
pub(super) const NULL: Types = 1 << 4;

/// Everything that one value may be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    /// The scalar types it may have.
    pub(super) types: Types,
    /// What a text has to look like.
    pub(super) text: Text,
    /// Least and greatest value of a number.
    pub(super) range: Option<(i64, i64)>,
    /// What it holds, where it may be a list.
    pub(super) list: Option<List>,
    /// What it holds, where it may be a mapping.
    pub(super) mapping: Option<&'static Mapping>,
}

/// What a text has to look like.
#[derive(Debug, Clone, Copy)]
pub(super) enum Text {
    /// Nothing in particular.
    Free,
    /// One of a few words.
    OneOf(&'static [&'static str]),
    /// Whatever the function accepts; the words say what that is.
    Like(fn(&str) -> bool, &'static str),
    /// A size in bytes, which is read later on.
    Size,
    /// A duration, which is read later on.
    Duration,
}

/// A list's items.
#[derive(Debug, Clone, Copy)]
pub(super) struct List {
    /// What each item is.
    pub(super) items: &'static Shape,
    /// Whether an item may not come twice.
    pub(super) unique: bool,
}

/// A mapping's keys and values.
#[derive(Debug)]
pub(super) struct Mapping {
    /// What a message calls it, with its article.
    pub(super) what: &'static str,
    /// The attributes it knows, sorted by name.
    pub(super) attributes: &'static [(&'static str, Shape)],
    /// Those that must be there.
    pub(super) required: &'static [&'static str],
    /// Names that the user chooses, and what stands under them.
    pub(super) named: Option<(Names, &'static Shape)>,
    /// What becomes of any other key.
    pub(super) others: Others,
}

/// Which names a user may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// `^[a-zA-Z0-9._-]+$`: services, networks, volumes and the like.
    Resource,
    /// `^[a-z]+$`: ulimits.
    Lowercase,
    /// `^.+$`: one line that is not empty.
    Line,
    /// `.+`: anything but an empty name.
    Something,
}

/// What becomes of a key that is neither an attribute nor a chosen name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Others {
    /// Refused, except for `x-` extensions.
    Extensions,
    /// Refused.
    Refused,
    /// Let through unseen.
    Ignored,
}

impl Shape {
    /// Any of some scalar types.
    pub(super) const fn scalar(types: Types) -> Self {
        Self {
            types,
            text: Text::Free,
            range: None,
            list: None,
            mapping: None,
        }
    }

    /// One of a few words.
    pub(super) const fn word(words: &'static [&'static str]) -> Self {
        Self {
            text: Text::OneOf(words),
            ..Self::scalar(STRING)
        }
    }

    /// A text that a function accepts.
    pub(super) const fn like(accepts: fn(&str) -> bool, what: &'static str) -> Self {
        Self {
            text: Text::Like(accepts, what),
            ..Self::scalar(STRING)
        }
    }

    /// A list.
    pub(super) const fn list(items: &'static Self) -> Self {
        Self {
            list: Some(List {
                items,
                unique: false,
            }),
            ..Self::scalar(0)
        }
    }

    /// A list in which nothing comes twice.
    pub(super) const fn set(items: &'static Self) -> Self {
        Self {
            list: Some(List {
                items,
                unique: true,
            }),
            ..Self::scalar(0)
        }
    }

    /// A mapping.
    pub(super) const fn mapping(mapping: &'static Mapping) -> Self {
        Self {
            mapping: Some(mapping),
            ..Self::scalar(0)
        }
    }

    /// The same with bounds on its numbers.
    pub(super) const fn within(self, least: i64, greatest: i64) -> Self {
        Self {
            range: Some((least, greatest)),
            ..self
        }
    }

    /// Either this or some more scalar types.
    pub(super) const fn or(self, types: Types) -> Self {
        Self {
            types: self.types | types,
            ..self
        }
    }

    /// Either this or a list of texts in which nothing comes twice.
    pub(super) const fn or_set(self, items: &'static Self) -> Self {
        Self {
            list: Some(List {
                items,
                unique: true,
            }),
            ..self
        }
    }

    /// Either this or a list.
    pub(super) const fn or_list(self, items: &'static Self) -> Self {
        Self {
            list: Some(List {
                items,
                unique: false,
            }),
            ..self
        }
    }

    /// Either this or a mapping.
    pub(super) const fn or_mapping(self, mapping: &'static Mapping) -> Self {
        Self {
            mapping: Some(mapping),
            ..self
        }
    }
}

impl Mapping {
    /// Known attributes and `x-` extensions, nothing else.
    pub(super) const fn of(
        what: &'static str,
        attributes: &'static [(&'static str, Shape)],
    ) -> Self {
        Self {
            what,
            attributes,
            required: &[],
            named: None,
            others: Others::Extensions,
        }
    }

    /// Names that the user chooses, nothing else.
    pub(super) const fn named(what: &'static str, names: Names, each: &'static Shape) -> Self {
        Self {
            what,
            attributes: &[],
            required: &[],
            named: Some((names, each)),
            others: Others::Refused,
        }
    }

    /// The same with attributes that must be there.
    pub(super) const fn requiring(self, required: &'static [&'static str]) -> Self {
        Self { required, ..self }
    }

    /// The same with another fate for keys that it does not know.
    pub(super) const fn others(self, others: Others) -> Self {
        Self { others, ..self }
    }

    /// What is known of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&'static Shape> {
        let index = self
            .attributes
            .binary_search_by(|(known, _)| (*known).cmp(name))
            .ok()?;
        Some(&self.attributes[index].1)
    }
}

impl Names {
    /// Whether a name is one of these.
    pub(super) fn allow(self, name: &str) -> bool {
        match self {
            Self::Resource => !name.is_empty() && name.bytes().all(in_resource_name),
            Self::Lowercase => !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase()),
            Self::Line => !name.is_empty() && !name.contains('\n'),
            Self::Something => name.bytes().any(|b| b != b'\n'),
        }
    }
}

fn in_resource_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-')
}
