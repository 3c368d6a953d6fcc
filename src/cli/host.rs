//! The machine a stack is to run on.

use clap::Args;

use crate::host::{Also, CapacityMode, Money};
use crate::settings::{cpus, currency, size};

/// The machine for the stack, and how much of it is available.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Machine")]
pub struct HostArgs {
    /// A machine from the catalogue or from .budget.yml, by name or alias, such as t3.small
    #[arg(long, value_name = "NAME", conflicts_with = "memory")]
    pub instance: Option<String>,
    /// The provider, if the name alone is ambiguous; for plan also where to look for other
    /// machines, `any` for everywhere
    #[arg(long, value_name = "NAME")]
    pub provider: Option<String>,
    /// The region whose prices apply [default: us-east-1 on AWS, otherwise the provider's first]
    #[arg(long, value_name = "NAME")]
    pub region: Option<String>,
    /// A custom machine: its nominal memory, such as 2g
    #[arg(long, value_name = "SIZE", value_parser = positive_size)]
    pub memory: Option<u64>,
    /// The CPUs of the custom machine
    #[arg(long, value_name = "N", value_parser = cpus, requires = "memory")]
    pub cpus: Option<f64>,
    /// The monthly price of the custom machine
    #[arg(long, value_name = "AMOUNT", requires = "memory")]
    pub price: Option<Money>,
    /// The currency of the price [default: USD]
    #[arg(long, value_name = "CODE", value_parser = currency, requires = "price")]
    pub currency: Option<String>,
    /// Reserve this much, instead of the estimated needs of the system, the engine and each
    /// container
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub reserve: Option<u64>,
    /// What to compare the stack with [default: allocatable]
    #[arg(long, value_enum, value_name = "KIND")]
    pub capacity: Option<CapacityMode>,
    /// The memory available to containers, if known; nothing is subtracted from it
    #[arg(long, value_name = "SIZE", value_parser = size, conflicts_with_all = ["reserve", "capacity", "also"])]
    pub available: Option<u64>,
    /// Other memory in use on the machine, such as 300m or postgres=300m; repeatable
    #[arg(long, value_name = "[NAME=]SIZE", value_parser = also)]
    pub also: Vec<Also>,
    /// The machine's swap: shown for information, never counted as memory
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub swap: Option<u64>,
}

impl HostArgs {
    /// Whether the options identify a machine.
    pub fn names_a_machine(&self) -> bool {
        self.instance.is_some() || self.memory.is_some() || self.available.is_some()
    }
}

fn positive_size(text: &str) -> Result<u64, String> {
    match size(text)? {
        0 => Err("the memory must be greater than 0".to_owned()),
        bytes => Ok(bytes),
    }
}

fn also(text: &str) -> Result<Also, String> {
    match text.split_once('=') {
        Some(("", _)) => Err("the name before `=` is missing".to_owned()),
        Some((name, bytes)) => Ok(Also {
            name: Some(name.to_owned()),
            bytes: size(bytes)?,
        }),
        None => Ok(Also {
            name: None,
            bytes: size(text)?,
        }),
    }
}
