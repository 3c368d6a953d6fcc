//! `budget plan`: what may be done, and what is known.

use std::path::PathBuf;

use clap::Args;

use crate::host::Money;
use crate::plan::Kind;
use crate::plan::market::Rate;
use crate::settings::currency;

use super::examples::PLAN_EXAMPLES;
use super::{HostArgs, ListOutputArgs, PolicyArgs, StackArgs};

/// `budget plan`.
#[derive(Debug, Args)]
#[command(after_help = PLAN_EXAMPLES)]
pub struct PlanArgs {
    /// Plan for this target of .budget.yml; repeatable [default: all of them, if neither a file nor
    /// a machine is given]
    #[arg(long = "target", value_name = "NAME")]
    pub targets: Vec<String>,
    /// The machine.
    #[command(flatten)]
    pub host: HostArgs,
    /// What a plan may do.
    #[command(flatten)]
    pub choice: ChoiceArgs,
    /// The machines to compare.
    #[command(flatten)]
    pub ladder: LadderArgs,
    /// The rules.
    #[command(flatten)]
    pub policy: PolicyArgs,
    /// The report.
    #[command(flatten)]
    pub output: ListOutputArgs,
    /// The stack.
    #[command(flatten)]
    pub stack: StackArgs,
}

/// What a plan may do, and what it goes by.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Plan")]
pub struct ChoiceArgs {
    /// Services that have to run with all their containers; only their limits may come down
    #[arg(long, value_name = "SERVICE,...", value_delimiter = ',')]
    pub keep: Vec<String>,
    /// Services that may be switched off although they look as if the stack needed them
    #[arg(long, value_name = "SERVICE,...", value_delimiter = ',')]
    pub may_disable: Vec<String>,
    /// The kinds of steps to choose from [default: all]
    #[arg(long, value_enum, value_name = "KIND,...", value_delimiter = ',')]
    pub only_kinds: Vec<Kind>,
    /// What containers were seen to take: what `docker stats --no-stream` prints, as a table or
    /// with `--format json`, once or many times; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub usage: Option<PathBuf>,
    /// How long to look for a proof that no plan is gentler
    #[arg(long, value_name = "SECONDS", value_parser = seconds, default_value = "5")]
    pub deadline: std::time::Duration,
}

/// Which machines are compared.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Machines to compare")]
pub struct LadderArgs {
    /// The most that a machine may cost per month, in the currency of the one that is asked about;
    /// of a machine without a price that is USD, unless no other machine has a price in it
    #[arg(long, value_name = "AMOUNT")]
    pub max_price: Option<Money>,
    /// What a unit of a currency is worth in USD, such as EUR=1.08, so that prices can be
    /// compared; repeatable
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
        .ok_or("write it as EUR=1.08: a currency and what it is worth in USD")?;
    let money: Money = worth
        .parse()
        .map_err(|_| "the rate is a decimal number such as 1.08")?;
    if money.micros() == 0 {
        return Err("nothing is worth nothing".to_owned());
    }
    let currency = currency(code)?;
    if currency == "USD" {
        return Err("rates say what other currencies are worth in USD".to_owned());
    }
    Ok(Rate {
        currency,
        micros: money.micros(),
    })
}
