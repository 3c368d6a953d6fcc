//! Which providers and regions the catalogue has, in the order in which they are tried.

/// The price list of one provider in one region.
#[derive(Debug, Clone, Copy)]
pub struct Region {
    /// The provider's key, such as `aws`.
    pub provider: &'static str,
    /// The provider's name of the region, or what stands for all that have the same prices:
    /// `all`, or `default`, beside which others may cost more.
    pub name: &'static str,
    /// The rows, as `profiles/instances/README.md` describes them.
    pub(super) csv: &'static str,
}

macro_rules! regions {
    ($($provider:literal $region:literal)+) => {
        [$(Region {
            provider: $provider,
            name: $region,
            csv: include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/profiles/instances/", $provider, "/", $region, ".csv"
            )),
        }),+]
    };
}

/// All price lists. A provider's first region is its default.
pub(crate) static REGIONS: &[Region] = &regions! {
    "aws" "us-east-1"
    "aws" "us-west-2"
    "aws" "eu-central-1"
    "aws" "ap-southeast-1"
    "aws-lightsail" "us-east-1"
    "azure" "eastus"
    "azure" "westeurope"
    "gcp" "us-central1"
    "gcp" "europe-west3"
    "hetzner" "eu"
    "hetzner" "us"
    "hetzner" "sin"
    "digitalocean" "all"
    "linode" "default"
    "linode" "br-gru"
    "linode" "id-cgk"
    "vultr" "default"
    "vultr" "sao"
    "scaleway" "fr-par-1"
    "ovhcloud" "eu"
    "contabo" "eu"
    "alphavps" "default"
    "oracle" "home-region"
    "local" "local"
};

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
    REGIONS
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
