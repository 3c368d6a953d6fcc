//! A setting of a service: set, not set, or set to something that cannot be told.

use compose_spec_loader::source::Span;

/// What a figure was worked out from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// What it is, such as `--workers`.
    pub name: String,
    /// What it is set to, as far as that is known.
    pub value: String,
    /// Where that is written.
    pub at: Option<Span>,
}

/// A setting; whoever reads it decides what its absence means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Setting<T = String> {
    /// Nothing sets it.
    Absent,
    /// Something sets it, and only the running service knows to what.
    Unknown(Input),
    /// It is set.
    Known(T, Input),
}

impl Setting {
    /// A text with its name and its place.
    pub fn text(name: &str, value: &str, at: Option<Span>) -> Self {
        Self::Known(
            value.to_owned(),
            Input {
                name: name.to_owned(),
                value: value.to_owned(),
                at,
            },
        )
    }

    /// A setting whose value cannot be told.
    pub fn unknown(name: &str, value: &str, at: Option<Span>) -> Self {
        Self::Unknown(Input {
            name: name.to_owned(),
            value: value.to_owned(),
            at,
        })
    }

    /// As something else than text; what cannot be read as that is unknown.
    pub fn read<T>(self, read: impl FnOnce(&str) -> Option<T>) -> Setting<T> {
        self.and_then(|text| read(&text))
    }

    /// As a whole number.
    pub fn number(self) -> Setting<u64> {
        self.read(|text| text.trim().parse().ok())
    }
}

impl<T> Setting<T> {
    /// As something else; what cannot be read as that is unknown.
    pub fn and_then<U>(self, read: impl FnOnce(T) -> Option<U>) -> Setting<U> {
        match self {
            Self::Absent => Setting::Absent,
            Self::Unknown(input) => Setting::Unknown(input),
            Self::Known(value, input) => match read(value) {
                Some(value) => Setting::Known(value, input),
                None => Setting::Unknown(input),
            },
        }
    }

    /// The value, where it is set and known.
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(value, _) => Some(value),
            Self::Absent | Self::Unknown(_) => None,
        }
    }

    /// This, or the other where this is absent.
    #[must_use]
    pub fn or(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::Absent => other(),
            set => set,
        }
    }

    /// The value, noting what it was read from; the default where it is absent.
    ///
    /// # Errors
    ///
    /// The input, if its value cannot be told.
    pub fn take(self, default: T, inputs: &mut Vec<Input>) -> Result<T, Input> {
        Ok(self.take_if_set(inputs)?.unwrap_or(default))
    }

    /// The value, if it is set, noting what it was read from.
    ///
    /// # Errors
    ///
    /// The input, if its value cannot be told.
    pub fn take_if_set(self, inputs: &mut Vec<Input>) -> Result<Option<T>, Input> {
        match self {
            Self::Absent => Ok(None),
            Self::Unknown(input) => Err(input),
            Self::Known(value, input) => {
                inputs.push(input);
                Ok(Some(value))
            }
        }
    }
}
