//! Aliases of providers, regions and architectures.

use super::packed::{CATALOGUE, Region};

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

/// All price lists. A provider's first region is its default.
pub fn regions() -> &'static [Region] {
    CATALOGUE.regions
}

/// Resolves an alias of a provider.
pub(crate) fn provider_key(word: &str) -> &str {
    let alias = PROVIDER_ALIASES
        .iter()
        .find(|(alias, _)| alias.eq_ignore_ascii_case(word));
    alias.map_or(word, |&(_, key)| key)
}

/// Resolves an alias of an architecture.
pub(crate) fn arch_key(word: &str) -> &str {
    match word {
        "x86_64" | "x86-64" | "x64" | "x86" => "amd64",
        "aarch64" | "arm" => "arm64",
        other => other,
    }
}

pub(super) fn default_region(lists: &[Region], provider: &str) -> Option<&'static str> {
    lists
        .iter()
        .find(|list| list.provider == provider)
        .map(|list| list.name)
}
