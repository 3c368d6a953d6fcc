//! The words for providers, regions and architectures.

use super::packed::{CATALOGUE, Region};

/// Other words for a provider.
const PROVIDER_ALIASES: [(&str, &str); 8] = [
    ("amazon", "aws"),
    ("ec2", "aws"),
    ("lightsail", "aws-lightsail"),
    ("google", "gcp"),
    ("do", "digitalocean"),
    ("ovh", "ovhcloud"),
    ("akamai", "linode"),
    ("microsoft", "azure"),
];

/// Every provider and region of the catalogue; a provider's first one is its default.
pub fn regions() -> &'static [Region] {
    CATALOGUE.regions
}

/// The key behind whatever word was used for a provider.
pub(crate) fn provider_key(word: &str) -> &str {
    let alias = PROVIDER_ALIASES
        .iter()
        .find(|(alias, _)| alias.eq_ignore_ascii_case(word));
    alias.map_or(word, |&(_, key)| key)
}

/// The word for an architecture that the catalogue uses.
pub(crate) fn arch_key(word: &str) -> &str {
    match word {
        "x86_64" | "x86-64" | "x64" | "x86" => "amd64",
        "aarch64" | "arm" => "arm64",
        other => other,
    }
}

/// A provider's first region.
pub(super) fn default_region(lists: &[Region], provider: &str) -> Option<&'static str> {
    lists
        .iter()
        .find(|list| list.provider == provider)
        .map(|list| list.name)
}
