//! `budget plan`: what may be done, and what is known.

use std::path::PathBuf;

use clap::Args;

use crate::host::Money;
use crate::plan::Kind;
use crate::plan::market::Rate;
use crate::settings::currency;

use super::examples::PLAN_EXAMPLES;
use super::{HostArgs, ListOutputArgs, PolicyArgs, StackArgs};

#[derive(Debug, Args)]
#[command(after_help = PLAN_EXAMPLES)]
pub struct PlanArgs {
    /// Plan for this target of .budget.yml; repeatable [default: all of them, if neither a file nor
    /// a machine is given]
    #[arg(long = "target", value_name = "NAME")]
    pub targets: Vec<String>,
    #[command(flatten)]
    pub host: HostArgs,
    #[command(flatten)]
    pub choice: ChoiceArgs,
    #[command(flatten)]
    pub ladder: LadderArgs,
    #[command(flatten)]
    pub policy: PolicyArgs,
    #[command(flatten)]
    pub output: ListOutputArgs,
    /// The stack.
    #[command(flatten)]
    pub stack: StackArgs,
}

/// What a plan may do, and what it is based on.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Plan")]
pub struct ChoiceArgs {
    /// Services that must keep running with all their containers; only their limits may be lowered
    #[arg(long, value_name = "SERVICE,...", value_delimiter = ',')]
    pub keep: Vec<String>,
    /// Services that may be switched off even if the stack seems to need them
    #[arg(long, value_name = "SERVICE,...", value_delimiter = ',')]
    pub may_disable: Vec<String>,
    /// The kinds of steps to choose from [default: all]
    #[arg(long, value_enum, value_name = "KIND,...", value_delimiter = ',')]
    pub only_kinds: Vec<Kind>,
    /// Measured memory use: the output of `docker stats --no-stream`, as a table or with `--format
    /// json`, one or many snapshots; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub usage: Option<PathBuf>,
    /// How long to search for a proof that no plan is gentler
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "5")]
    pub deadline: std::time::Duration,
}

#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Machines to compare")]
pub struct LadderArgs {
    /// The highest monthly price, in the currency of the given machine; if that has no price, in
    /// USD, unless no other machine is priced in USD
    #[arg(long, value_name = "AMOUNT")]
    pub max_price: Option<Money>,
    /// The value of one unit of a currency in USD, such as EUR=1.08, to compare prices; repeatable
    #[arg(long, value_name = "CODE=RATE", value_parser = rate)]
    pub rate: Vec<Rate>,
}

fn seconds(text: &str) -> Result<std::time::Duration, String> {
    let seconds: f64 = text
        .parse()
        .map_err(|_| "not a number of seconds, such as 5 or 0.5".to_owned())?;
    if seconds > 86_400.0 {
        return Err("more than a day".to_owned());
    }
    std::time::Duration::try_from_secs_f64(seconds)
        .map_err(|_| "not a number of seconds, such as 5 or 0.5".to_owned())
}

fn rate(text: &str) -> Result<Rate, String> {
    let (code, worth) = text
        .split_once('=')
        .ok_or("write a currency and its value in USD, such as EUR=1.08")?;
    let money: Money = worth
        .parse()
        .map_err(|_| "the rate is a decimal number such as 1.08")?;
    if money.micros() == 0 {
        return Err("the rate must be greater than 0".to_owned());
    }
    let currency = currency(code)?;
    if currency == "USD" {
        return Err("rates are for currencies other than USD".to_owned());
    }
    Ok(Rate {
        currency,
        micros: money.micros(),
    })
}
