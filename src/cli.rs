//! What was typed. What it means is settled in `settings`.

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::budget::Ratio;
use crate::host::{MemoryRange, Money};

const EXAMPLES: &str = "\
Examples:
  budget check compose.yaml --instance t3.small
  budget check -f compose.yaml -f compose.prod.yaml --instance CX22
  budget check --memory 2g --also nginx=60m
  budget services --format json
  budget instances --memory 2g.. --max-price 10

Exit codes:
  0  it fits, and no finding reaches --fail-on
  1  over budget, or a finding reaches --fail-on
  2  it could not answer: a bad file, an unknown machine, a bad option";

const CHECK_EXAMPLES: &str = "\
Examples:
  budget check --instance t2.micro
      the files Compose would find here, on one machine
  budget check -f compose.yaml -f compose.prod.yaml --instance t3.small
      several files, merged as Compose merges them
  budget check compose.yaml --memory 2g --price 7 --currency EUR
      a machine of one's own, by what it is sold with
  budget check compose.yaml --memory 2g --capacity nominal --reserve 200m
      the sum done by hand: what is sold, less 200 MiB
  budget check compose.yaml --available 1500m
      what the machine is known to have left
  budget check --target production --format markdown -o report.md
      one target of .budget.yml, for a pull request

Exit codes:
  0  it fits, and no finding reaches --fail-on
  1  over budget, or a finding reaches --fail-on
  2  it could not answer: a bad file, an unknown machine, a bad option";

const SERVICES_EXAMPLES: &str = "\
Examples:
  budget services
      the stack that Compose would find here
  budget services -f compose.yaml -f compose.prod.yaml --profile debug
      several files, merged as Compose merges them, with a profile
  budget services --format json | jq '.services[] | select(.limit == null) | .name'
      every service without a memory limit";

const INSTANCES_EXAMPLES: &str = "\
Examples:
  budget instances t3.
      every machine with t3. in its name
  budget instances --memory 2g..8g --max-price 20
      what 2 to 8 GiB cost, up to 20 a month
  budget instances --provider aws --region eu-central-1 --arch arm64
      one region's price list
  budget instances cx22 --format json
      everything that is known of a machine";

/// Will this Docker Compose stack fit in the memory of that machine?
///
/// Reads Compose files exactly as `docker compose` does, adds up what the
/// services may take, and holds it against what a machine really has left for
/// containers. Needs no daemon, no network, no account.
#[derive(Debug, Parser)]
#[command(name = "budget", version, about, after_help = EXAMPLES, max_term_width = 100)]
#[command(disable_help_subcommand = true)]
pub struct Cli {
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t, global = true)]
    #[arg(help_heading = "Output")]
    pub color: Color,
    /// Compose's own options, before the verb.
    #[command(flatten)]
    pub compose: ComposeArgs,
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

/// The verbs.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Does it fit? The verdict, the ratio, the table; the gate for CI
    Check(Box<CheckArgs>),
    /// The stack as Compose reads it
    Services(ServicesArgs),
    /// The machine catalogue
    Instances(InstancesArgs),
    /// Print a completion script for a shell
    #[command(
        after_help = "Example:\n  budget completions bash > ~/.local/share/bash-completion/completions/budget"
    )]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    #[command(after_help = "Example:\n  budget man > ~/.local/share/man/man1/budget.1")]
    Man,
}

/// Compose's options, under Compose's names; accepted before and after the verb.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Compose options")]
pub struct ComposeArgs {
    /// Compose file; repeat to merge several, `-` is standard input
    #[arg(short = 'f', long = "file", value_name = "FILE")]
    pub file: Vec<String>,
    /// Activate a profile; repeatable, `*` activates all
    #[arg(long = "profile", value_name = "NAME")]
    pub profiles: Vec<String>,
    /// Read variables from this file instead of `.env`; repeatable
    #[arg(long = "env-file", value_name = "FILE")]
    pub env_files: Vec<String>,
    /// The folder that relative paths start from
    #[arg(long, value_name = "DIR", alias = "workdir")]
    pub project_directory: Option<String>,
    /// The project's name
    #[arg(short = 'p', long, value_name = "NAME")]
    pub project_name: Option<String>,
    /// Options of Compose that do not change what is read, so that a command
    /// line of Compose can be used as it is.
    #[command(flatten)]
    pub without_effect: WithoutEffect,
}

/// Options of Compose that are accepted and change nothing.
#[derive(Debug, Clone, Default, Args)]
pub struct WithoutEffect {
    /// Names containers as Compose 1 did
    #[arg(long, hide = true)]
    pub compatibility: bool,
    /// Lists resources that no service uses
    #[arg(long, hide = true)]
    pub all_resources: bool,
    /// How Compose colours
    #[arg(long, hide = true, value_name = "WHEN")]
    pub ansi: Option<String>,
    /// How many things Compose does at once
    #[arg(long, hide = true, value_name = "N", allow_hyphen_values = true)]
    pub parallel: Option<String>,
    /// How Compose shows progress
    #[arg(long, hide = true, value_name = "TYPE")]
    pub progress: Option<String>,
}

impl ComposeArgs {
    /// What was typed before the verb, then what was typed after it.
    #[must_use]
    pub fn then(mut self, later: Self) -> Self {
        self.file.extend(later.file);
        self.profiles.extend(later.profiles);
        self.env_files.extend(later.env_files);
        self.project_directory = later.project_directory.or(self.project_directory);
        self.project_name = later.project_name.or(self.project_name);
        self
    }
}

/// `budget check`.
#[derive(Debug, Args)]
#[command(after_help = CHECK_EXAMPLES)]
pub struct CheckArgs {
    /// Compose files; the same as `-f`
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
    /// Check this target of .budget.yml; repeatable [default: all of them, if neither a file nor
    /// a machine is given]
    #[arg(long = "target", value_name = "NAME")]
    pub targets: Vec<String>,
    /// The machine.
    #[command(flatten)]
    pub host: HostArgs,
    /// The rules.
    #[command(flatten)]
    pub policy: PolicyArgs,
    /// The report.
    #[command(flatten)]
    pub output: OutputArgs,
    /// Compose's own options, after the verb.
    #[command(flatten)]
    pub compose: ComposeArgs,
}

/// `budget services`.
#[derive(Debug, Args)]
#[command(after_help = SERVICES_EXAMPLES)]
pub struct ServicesArgs {
    /// Compose files; the same as `-f`
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
    /// The report.
    #[command(flatten)]
    pub output: OutputArgs,
    /// Compose's own options, after the verb.
    #[command(flatten)]
    pub compose: ComposeArgs,
}

/// The machine a stack is to run on, and how much of it is left.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Machine")]
pub struct HostArgs {
    /// A machine of the catalogue or of .budget.yml, by name or alias, such as t3.small
    #[arg(long, value_name = "NAME", conflicts_with = "memory")]
    pub instance: Option<String>,
    /// The provider, where the name alone is ambiguous
    #[arg(long, value_name = "NAME", conflicts_with = "memory")]
    pub provider: Option<String>,
    /// The region whose price counts [default: us-east-1 on AWS, else the provider's first]
    #[arg(long, value_name = "NAME", conflicts_with = "memory")]
    pub region: Option<String>,
    /// A machine of one's own: its memory as it is sold, such as 2g
    #[arg(long, value_name = "SIZE", value_parser = positive_size)]
    pub memory: Option<u64>,
    /// How many CPUs that machine has
    #[arg(long, value_name = "N", value_parser = cpus, requires = "memory")]
    pub cpus: Option<f64>,
    /// What that machine costs per month
    #[arg(long, value_name = "AMOUNT", requires = "memory")]
    pub price: Option<Money>,
    /// The price's currency [default: USD]
    #[arg(long, value_name = "CODE", value_parser = currency, requires = "price")]
    pub currency: Option<String>,
    /// Set aside this much, instead of what the system, the engine and each container are
    /// reckoned to need
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub reserve: Option<u64>,
    /// What to hold the stack against [default: allocatable]
    #[arg(long, value_enum, value_name = "KIND")]
    pub capacity: Option<Capacity>,
    /// The memory that is left for containers, if that is known; nothing is subtracted from it
    #[arg(long, value_name = "SIZE", value_parser = size, conflicts_with_all = ["reserve", "capacity", "also"])]
    pub available: Option<u64>,
    /// Other memory in use on the machine, such as 300m or postgres=300m; repeatable
    #[arg(long, value_name = "[NAME=]SIZE", value_parser = also)]
    pub also: Vec<Also>,
    /// Swap of the machine: shown as a cushion, never counted as memory
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub swap: Option<u64>,
}

impl HostArgs {
    /// Whether they name a machine.
    pub fn names_a_machine(&self) -> bool {
        self.instance.is_some() || self.memory.is_some() || self.available.is_some()
    }
}

/// Other memory in use on a machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Also {
    /// What takes it, if it has a name.
    pub name: Option<String>,
    /// How much, in bytes.
    pub bytes: u64,
}

/// What is accepted and what is not.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Policy")]
pub struct PolicyArgs {
    /// How much may be committed of what is allocatable [default: 1.0]
    #[arg(long, value_name = "RATIO")]
    pub max_overcommit: Option<Ratio>,
    /// What a service without a memory limit is [default: warn]
    #[arg(long, value_enum, value_name = "RULE")]
    pub unlimited: Option<Unlimited>,
    /// What an unlimited service counts as if nothing is known of it [default: 256m]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub assume: Option<u64>,
    /// The least finding that makes the exit code 1 [default: error]
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub fail_on: Option<FailOn>,
}

/// Where the report goes, and how it looks.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Output")]
pub struct OutputArgs {
    /// How to print the report
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: Format,
    /// Write the report to this file instead of standard output
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    pub path: Option<std::path::PathBuf>,
}

/// `budget instances`.
#[derive(Debug, Args)]
#[command(after_help = INSTANCES_EXAMPLES)]
pub struct InstancesArgs {
    /// Part of a name or an alias, in any case
    #[arg(value_name = "PATTERN")]
    pub pattern: Option<String>,
    /// Only this provider, such as aws or hetzner
    #[arg(long, value_name = "NAME")]
    pub provider: Option<String>,
    /// The prices of this region [default: each provider's first]
    #[arg(long, value_name = "NAME", conflicts_with = "all_regions")]
    pub region: Option<String>,
    /// The prices of every region
    #[arg(long)]
    pub all_regions: bool,
    /// Advertised memory: 2g.., ..4g, 2g..4g, or exactly 2g
    #[arg(long, value_name = "RANGE", value_parser = memory_range)]
    pub memory: Option<MemoryRange>,
    /// The most it may cost per month, in its own currency
    #[arg(long, value_name = "AMOUNT")]
    pub max_price: Option<Money>,
    /// Only prices in this currency, such as USD
    #[arg(long, value_name = "CODE", value_parser = currency)]
    pub currency: Option<String>,
    /// The architecture
    #[arg(long, value_enum, value_name = "ARCH")]
    pub arch: Option<Arch>,
    /// What to list first
    #[arg(long, value_enum, value_name = "KEY", default_value_t)]
    pub sort: SortKey,
    /// How many to list; 0 is all [default: 40 in the table, else all]
    #[arg(long, value_name = "N")]
    pub limit: Option<usize>,
    /// For how many containers to say what is allocatable
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub containers: u64,
    /// How to print the list
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: ListFormat,
    /// Write the list to this file instead of standard output
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    pub file: Option<std::path::PathBuf>,
}

/// A processor architecture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Arch {
    /// Intel and AMD, 64 bit
    #[value(alias = "x86_64")]
    Amd64,
    /// 64 bit ARM
    #[value(alias = "aarch64")]
    Arm64,
}

/// What to list first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum SortKey {
    /// The cheapest
    #[default]
    Price,
    /// The smallest
    Memory,
    /// By the alphabet
    Name,
}

/// How to print a list of machines.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// For a terminal
    #[default]
    Table,
    /// Version 1 of the documented JSON
    Json,
    /// For a spreadsheet
    Csv,
}

/// How to print a report.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    #[default]
    Table,
    /// Version 1 of the documented JSON
    Json,
    /// For a pull request
    Markdown,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` says otherwise
    #[default]
    Auto,
    /// In files and pipes, too
    Always,
    /// Nowhere
    Never,
}

/// What the stack is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Capacity {
    /// What Linux sees, less what the system, the engine and the containers need
    Allocatable,
    /// What Linux sees
    Memtotal,
    /// What is advertised
    Nominal,
}

/// What a service without a memory limit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Unlimited {
    /// Nothing to speak of
    Allow,
    /// A warning
    Warn,
    /// An error
    Deny,
}

/// The least finding that fails the gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Errors
    Error,
    /// Warnings and errors
    Warning,
    /// Anything that was found
    Info,
    /// Nothing: only the verdict counts
    Never,
}

/// A size as Compose writes it; 0 is one.
fn size(text: &str) -> Result<u64, String> {
    crate::settings::size(text)
}

fn positive_size(text: &str) -> Result<u64, String> {
    match size(text)? {
        0 => Err("a machine has some memory".to_owned()),
        bytes => Ok(bytes),
    }
}

fn cpus(text: &str) -> Result<f64, String> {
    crate::settings::cpus(text)
}

fn currency(text: &str) -> Result<String, String> {
    crate::settings::currency(text)
}

fn also(text: &str) -> Result<Also, String> {
    match text.split_once('=') {
        Some(("", _)) => Err("there is no name before the `=`".to_owned()),
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

/// A range of memory, its ends written as Compose writes sizes.
fn memory_range(text: &str) -> Result<MemoryRange, String> {
    MemoryRange::parse(text, size)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Cli, clap::Error> {
        Cli::try_parse_from(std::iter::once("budget").chain(arguments.iter().copied()))
    }

    fn check(arguments: &[&str]) -> (ComposeArgs, CheckArgs) {
        match parsed(arguments).unwrap() {
            Cli {
                compose,
                verb: Verb::Check(args),
                ..
            } => (compose, *args),
            cli => panic!("{cli:?}"),
        }
    }

    #[test]
    fn the_definitions_make_sense() {
        Cli::command().debug_assert();
    }

    #[test]
    fn compose_options_stand_before_and_after_the_verb() {
        let (before, args) = check(&["-f", "a", "-p", "one", "check", "-f", "b", "c", "-p", "two"]);
        let both = before.then(args.compose);
        assert_eq!(
            (both.file, args.files),
            (vec!["a".into(), "b".into()], vec!["c".into()])
        );
        assert_eq!(both.project_name.as_deref(), Some("two"));
    }

    #[test]
    fn conflicts_are_refused() {
        for arguments in [
            &["check", "--available", "1g", "--reserve", "1m"][..],
            &["check", "--available", "1g", "--capacity", "nominal"],
            &["check", "--available", "1g", "--also", "1m"],
            &["check", "--memory", "1g", "--instance", "t2.micro"],
            &["check", "--price", "5"],
            &["check", "--memory", "1g", "--currency", "EUR"],
            &["check", "--memory", "0"],
            &["check", "--also", "=1m"],
            &["check", "--max-overcommit", "0"],
        ] {
            let error = parsed(arguments).unwrap_err();
            assert_eq!(error.exit_code(), 2, "{arguments:?}");
        }
    }

    #[test]
    fn what_else_uses_the_machine_may_have_a_name() {
        let (_, args) = check(&["check", "--also", "nginx=60m", "--also", "1g"]);
        let named = Also {
            name: Some("nginx".into()),
            bytes: 60 << 20,
        };
        assert_eq!(
            args.host.also,
            [
                named,
                Also {
                    name: None,
                    bytes: 1 << 30
                }
            ]
        );
    }
}
