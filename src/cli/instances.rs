//! `budget instances`.

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser};

use crate::host::{MemoryRange, Money, Order};
use crate::settings::{currency, size};

use super::ListOutputArgs;
use super::examples::INSTANCES_EXAMPLES;

#[derive(Debug, Args)]
#[command(after_help = INSTANCES_EXAMPLES)]
pub struct InstancesArgs {
    /// Part of a name or alias, in any case
    #[arg(value_name = "PATTERN")]
    pub pattern: Option<String>,
    /// Only this provider, such as aws or hetzner
    #[arg(long, value_name = "NAME")]
    pub provider: Option<String>,
    /// Prices of this region [default: each provider's first]
    #[arg(long, value_name = "NAME", conflicts_with = "all_regions")]
    pub region: Option<String>,
    /// Prices of every region
    #[arg(long)]
    pub all_regions: bool,
    /// Nominal memory: 2g.., ..4g, 2g..4g, or exactly 2g
    #[arg(long, value_name = "RANGE", value_parser = memory_range)]
    pub memory: Option<MemoryRange>,
    /// The highest monthly price, in each machine's own currency
    #[arg(long, value_name = "AMOUNT")]
    pub max_price: Option<Money>,
    /// Only prices in this currency, such as USD
    #[arg(long, value_name = "CODE", value_parser = currency)]
    pub currency: Option<String>,
    /// The architecture
    #[arg(long, value_name = "ARCH", value_parser = architectures())]
    pub arch: Option<String>,
    /// The sort order
    #[arg(long, value_enum, value_name = "KEY", default_value_t)]
    pub sort: Order,
    /// How many to list; 0 lists all [default: 40 in a table, otherwise all]
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
    /// The number of containers to compute allocatable memory for
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub containers: u64,
    #[command(flatten)]
    pub output: ListOutputArgs,
}

/// A range of memory. Both ends are sizes in Compose's grammar.
fn memory_range(text: &str) -> Result<MemoryRange, String> {
    MemoryRange::parse(text, size)
}

/// The architectures of the catalogue, with the names that `uname` has for them.
fn architectures() -> PossibleValuesParser {
    PossibleValuesParser::new([
        PossibleValue::new("amd64")
            .alias("x86_64")
            .help("Intel and AMD, 64 bit"),
        PossibleValue::new("arm64")
            .alias("aarch64")
            .help("64 bit ARM"),
    ])
}
