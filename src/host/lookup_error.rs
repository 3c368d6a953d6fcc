//! Why no machine was found, and what to type instead.

use std::fmt;

use compose_spec_loader::finding::Finding;
use compose_spec_loader::near::nearest;

/// Why a name, provider or region does not identify a machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LookupError {
    /// No machine has that name.
    Unknown {
        name: String,
        /// Similar names, best first.
        nearest: Vec<String>,
    },
    /// The provider does not sell that machine.
    NotAtProvider {
        name: String,
        provider: String,
        /// Where it is sold.
        candidates: Vec<Candidate>,
        /// Similar names at that provider.
        nearest: Vec<String>,
    },
    /// The machine has no price in that region.
    NotInRegion {
        name: String,
        region: String,
        /// Where it has a price.
        candidates: Vec<Candidate>,
    },
    /// Several machines have that name, or the machine is sold in several regions, none of them its
    /// provider's default.
    Ambiguous {
        name: String,
        candidates: Vec<Candidate>,
    },
    UnknownProvider {
        provider: String,
        /// The providers in the catalogue.
        known: Vec<String>,
    },
    UnknownRegion {
        region: String,
        provider: Option<String>,
        /// The regions in the catalogue.
        known: Vec<String>,
    },
    /// No machine's name contains the text.
    NoMatch {
        pattern: String,
        /// The provider and region that were given.
        within: Vec<String>,
        /// Similar names.
        nearest: Vec<String>,
    },
}

/// One of several possible machines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub name: String,
    /// The provider's key.
    pub provider: String,
    pub region: String,
}

impl fmt::Display for LookupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { name, .. } => write!(f, "no machine is called `{name}`"),
            Self::NotAtProvider { name, provider, .. } => {
                write!(f, "no machine of {provider} is called `{name}`")
            }
            Self::NotInRegion { name, region, .. } => {
                write!(f, "`{name}` has no price in region `{region}`")
            }
            Self::Ambiguous { name, candidates } => {
                let places: Vec<_> = candidates.iter().map(Candidate::place).collect();
                write!(
                    f,
                    "`{}` can be several machines: {}",
                    name,
                    places.join(", ")
                )
            }
            Self::UnknownProvider { provider, .. } => {
                write!(f, "no provider is called `{provider}`")
            }
            Self::UnknownRegion {
                region,
                provider: Some(provider),
                ..
            } => {
                write!(f, "no region of {provider} is called `{region}`")
            }
            Self::UnknownRegion {
                region,
                provider: None,
                ..
            } => {
                write!(f, "no region is called `{region}`")
            }
            Self::NoMatch {
                pattern, within, ..
            } if within.is_empty() => {
                write!(f, "no machine's name contains `{pattern}`")
            }
            Self::NoMatch {
                pattern, within, ..
            } => {
                let within = within.join(" ");
                write!(f, "no machine's name in {within} contains `{pattern}`")
            }
        }
    }
}

impl std::error::Error for LookupError {}

impl From<LookupError> for Finding {
    fn from(error: LookupError) -> Self {
        let id = match &error {
            LookupError::Unknown { .. }
            | LookupError::NotAtProvider { .. }
            | LookupError::NotInRegion { .. }
            | LookupError::NoMatch { .. } => "unknown-instance",
            LookupError::Ambiguous { .. } => "ambiguous-instance",
            LookupError::UnknownProvider { .. } => "unknown-provider",
            LookupError::UnknownRegion { .. } => "unknown-region",
        };
        Self::error(id, error.to_string()).help(error.help())
    }
}

impl LookupError {
    /// How to fix the error, as a sentence.
    pub fn help(&self) -> String {
        match self {
            Self::Unknown { nearest, .. } | Self::NoMatch { nearest, .. } => did_you_mean(nearest)
                .unwrap_or_else(|| {
                    "`budget instances` lists the catalogue; a machine of your own is `--memory 2g`"
                        .to_owned()
                }),
            Self::NotAtProvider {
                candidates,
                nearest,
                ..
            } => {
                let providers = unique(candidates.iter().map(|candidate| &*candidate.provider));
                let elsewhere = format!("it is a machine of {}", or(&providers));
                match did_you_mean(nearest) {
                    Some(question) => format!("{elsewhere}; {question}"),
                    None => elsewhere,
                }
            }
            Self::NotInRegion { candidates, .. } => {
                let regions = unique(candidates.iter().map(|candidate| &*candidate.region));
                format!("the catalogue has its price in {}", or(&regions))
            }
            Self::Ambiguous { candidates, .. } => {
                let providers = unique(candidates.iter().map(|candidate| &*candidate.provider));
                let flag = if providers.len() > 1 {
                    "--provider"
                } else {
                    "--region"
                };
                let words: Vec<_> = match flag {
                    "--provider" => providers,
                    _ => unique(candidates.iter().map(|candidate| &*candidate.region)),
                };
                let words: Vec<_> = words
                    .iter()
                    .map(|word| format!("`{flag} {word}`"))
                    .collect();
                format!("say which: {}", or(&words))
            }
            Self::UnknownProvider {
                provider: word,
                known,
            }
            | Self::UnknownRegion {
                region: word,
                known,
                ..
            } => {
                let all = format!("the catalogue has {}", known.join(", "));
                match nearest(word, known.iter().map(String::as_str)) {
                    Some(near) => format!("did you mean `{near}`? {all}"),
                    None => all,
                }
            }
        }
    }
}

impl Candidate {
    fn place(&self) -> String {
        format!("{} of {} in {}", self.name, self.provider, self.region)
    }
}

fn did_you_mean(nearest: &[String]) -> Option<String> {
    let quoted: Vec<_> = nearest.iter().map(|name| format!("`{name}`")).collect();
    (!quoted.is_empty()).then(|| format!("did you mean {}?", or(&quoted)))
}

/// Joins words: `a`, `a or b`, `a, b or c`.
fn or<T: AsRef<str>>(words: &[T]) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

/// The distinct words, in order of first occurrence.
pub(super) fn unique<'a>(words: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for word in words {
        if !seen.iter().any(|known| known == word) {
            seen.push(word.to_owned());
        }
    }
    seen
}
