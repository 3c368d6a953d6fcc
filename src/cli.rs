//! What was typed. What it means is settled in `settings`.

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Will this Docker Compose stack fit in the memory of that machine?
#[derive(Debug, Parser)]
#[command(name = "budget", version, about)]
pub struct Cli {
    /// Compose's own options, accepted before or after the verb.
    #[command(flatten)]
    pub compose: ComposeArgs,
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

/// The verbs.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Does it fit? The table, the ratio, the verdict
    Check(CheckArgs),
    /// The stack as Compose reads it
    Services(ServicesArgs),
    /// The machine catalogue
    Instances(InstancesArgs),
}

/// Compose's options, under Compose's names.
#[derive(Debug, Default, Args)]
pub struct ComposeArgs {
    /// Compose file; repeat to merge several, `-` is standard input
    #[arg(short = 'f', long = "file", value_name = "FILE", global = true)]
    pub files: Vec<String>,
    /// Activate a profile; repeatable, `*` activates all
    #[arg(long = "profile", value_name = "NAME", global = true)]
    pub profiles: Vec<String>,
    /// Read variables from this file instead of `.env`; repeatable
    #[arg(long = "env-file", value_name = "FILE", global = true)]
    pub env_files: Vec<String>,
    /// The folder that relative paths start from
    #[arg(long, value_name = "DIR", global = true)]
    pub project_directory: Option<String>,
    /// The project's name
    #[arg(short = 'p', long, value_name = "NAME", global = true)]
    pub project_name: Option<String>,
}

/// `budget check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Compose files; the same as `-f`
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
}

/// `budget services`.
#[derive(Debug, Args)]
pub struct ServicesArgs {
    /// Compose files; the same as `-f`
    #[arg(value_name = "FILE")]
    pub files: Vec<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
}

/// `budget instances`.
#[derive(Debug, Args)]
pub struct InstancesArgs {
    /// Part of a name
    #[arg(value_name = "PATTERN")]
    pub pattern: Option<String>,
}

/// How to print a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal
    Table,
    /// Version 1 of the documented JSON
    Json,
    /// For a pull request
    Markdown,
}
