//! What values may look like, as data.
//!
//! A [`Shape`] is a union: each kind of value (scalar types, list, mapping) is described at most
//! once. The `oneOf`s of the Compose specification never have two alternatives of the same kind, so
//! a union is equivalent, and a message can refer to the alternative that was meant.

/// A bit set of scalar types.
pub(super) type Types = u8;

pub(super) const STRING: Types = 1;
/// Any number; an integer is also an [`INTEGER`].
pub(super) const NUMBER: Types = 1 << 1;
/// An integer, including `5.0`.
pub(super) const INTEGER: Types = 1 << 2;
pub(super) const BOOLEAN: Types = 1 << 3;
pub(super) const NULL: Types = 1 << 4;

/// The values an attribute accepts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    /// The accepted scalar types.
    pub(super) types: Types,
    /// The format of texts.
    pub(super) text: Text,
    /// The minimum and maximum of numbers.
    pub(super) range: Option<(i64, i64)>,
    /// Items, if a list is accepted.
    pub(super) list: Option<List>,
    /// Keys and values, if a mapping is accepted.
    pub(super) mapping: Option<&'static Mapping>,
}

/// The format of a text.
#[derive(Debug, Clone, Copy)]
pub(super) enum Text {
    Free,
    OneOf(&'static [&'static str]),
    /// A text that the function accepts, and a description for messages.
    Like(fn(&str) -> bool, &'static str),
    /// A size in bytes, which a later stage parses.
    Size,
    /// A duration, which a later stage parses.
    Duration,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct List {
    pub(super) items: &'static Shape,
    /// Whether items must be unique.
    pub(super) unique: bool,
}

#[derive(Debug)]
pub(super) struct Mapping {
    /// The name in messages, with its article.
    pub(super) what: &'static str,
    /// The known attributes, sorted by name.
    pub(super) attributes: &'static [(&'static str, Shape)],
    /// The required attributes.
    pub(super) required: &'static [&'static str],
    /// Which names a user may choose, and the values under them.
    pub(super) named: Option<(Names, &'static Shape)>,
    /// How other keys are treated.
    pub(super) others: Others,
}

/// The names a user may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// `^[a-zA-Z0-9._-]+$`: services, networks, volumes and the like.
    Resource,
    /// `^[a-z]+$`: ulimits.
    Lowercase,
    /// `^.+$`: a single line that is not empty.
    Line,
    /// `.+`: anything except an empty name.
    Something,
}

/// How keys are treated that are neither attributes nor chosen names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Others {
    /// Refused, except `x-` extensions.
    Extensions,
    Refused,
    /// Accepted without a check.
    Ignored,
}

impl Shape {
    pub(super) const fn scalar(types: Types) -> Self {
        Self {
            types,
            text: Text::Free,
            range: None,
            list: None,
            mapping: None,
        }
    }

    /// A text that is one of a few words.
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

    pub(super) const fn list(items: &'static Self) -> Self {
        Self {
            list: Some(List {
                items,
                unique: false,
            }),
            ..Self::scalar(0)
        }
    }

    /// A list of unique items.
    pub(super) const fn set(items: &'static Self) -> Self {
        Self {
            list: Some(List {
                items,
                unique: true,
            }),
            ..Self::scalar(0)
        }
    }

    pub(super) const fn mapping(mapping: &'static Mapping) -> Self {
        Self {
            mapping: Some(mapping),
            ..Self::scalar(0)
        }
    }

    /// Sets bounds for numbers.
    pub(super) const fn within(self, least: i64, greatest: i64) -> Self {
        Self {
            range: Some((least, greatest)),
            ..self
        }
    }

    /// Accepts more scalar types.
    pub(super) const fn or(self, types: Types) -> Self {
        Self {
            types: self.types | types,
            ..self
        }
    }

    /// Also accepts a list of unique items.
    pub(super) const fn or_set(self, items: &'static Self) -> Self {
        Self {
            list: Some(List {
                items,
                unique: true,
            }),
            ..self
        }
    }

    /// Also accepts a list.
    pub(super) const fn or_list(self, items: &'static Self) -> Self {
        Self {
            list: Some(List {
                items,
                unique: false,
            }),
            ..self
        }
    }

    /// Also accepts a mapping.
    pub(super) const fn or_mapping(self, mapping: &'static Mapping) -> Self {
        Self {
            mapping: Some(mapping),
            ..self
        }
    }
}

impl Mapping {
    /// Known attributes and `x-` extensions.
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

    /// Names that the user chooses, and nothing else.
    pub(super) const fn named(what: &'static str, names: Names, each: &'static Shape) -> Self {
        Self {
            what,
            attributes: &[],
            required: &[],
            named: Some((names, each)),
            others: Others::Refused,
        }
    }

    /// Sets the required attributes.
    pub(super) const fn requiring(self, required: &'static [&'static str]) -> Self {
        Self { required, ..self }
    }

    /// Sets how other keys are treated.
    pub(super) const fn others(self, others: Others) -> Self {
        Self { others, ..self }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&'static Shape> {
        let index = self
            .attributes
            .binary_search_by(|(known, _)| (*known).cmp(name))
            .ok()?;
        Some(&self.attributes[index].1)
    }
}

impl Names {
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
