//! A setting of a service: absent, known, or set to an unknown value.

use compose_spec_loader::source::Span;

/// A setting that a figure was computed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// The name, such as `--workers`.
    pub name: String,
    /// The value, as far as it is known.
    pub value: String,
    /// Where it is written.
    pub at: Option<Span>,
}

/// A setting. The caller decides what its absence means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Setting<T = String> {
    Absent,
    /// It is set to a value that is known only at run time.
    Unknown(Input),
    Known(T, Input),
}

impl Setting {
    /// A known text with its name and place.
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

    /// A setting with an unknown value.
    pub fn unknown(name: &str, value: &str, at: Option<Span>) -> Self {
        Self::Unknown(Input {
            name: name.to_owned(),
            value: value.to_owned(),
            at,
        })
    }

    /// Parses the value. If that fails, the setting is unknown.
    pub fn read<T>(self, read: impl FnOnce(&str) -> Option<T>) -> Setting<T> {
        self.and_then(|text| read(&text))
    }

    /// Parses a whole number.
    pub fn number(self) -> Setting<u64> {
        self.read(|text| text.trim().parse().ok())
    }
}

impl<T> Setting<T> {
    /// Converts the value. If that fails, the setting is unknown.
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

    /// The value, if it is known.
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(value, _) => Some(value),
            Self::Absent | Self::Unknown(_) => None,
        }
    }

    /// This setting, or the other if this one is absent.
    #[must_use]
    pub fn or(self, other: impl FnOnce() -> Self) -> Self {
        match self {
            Self::Absent => other(),
            set => set,
        }
    }

    /// The value, or the default if absent. Adds what it was read from to `inputs`.
    ///
    /// # Errors
    ///
    /// The input, if its value is unknown.
    pub fn take(self, default: T, inputs: &mut Vec<Input>) -> Result<T, Input> {
        Ok(self.take_if_set(inputs)?.unwrap_or(default))
    }

    /// The value, if set. Adds what it was read from to `inputs`.
    ///
    /// # Errors
    ///
    /// The input, if its value is unknown.
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
