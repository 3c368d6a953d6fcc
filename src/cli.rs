//! What was typed. What it means is settled in `settings`.

mod deferred;
mod examples;
mod explain;
mod format;
mod host;
mod instances;
mod plan;
mod policy;
mod trim;

use clap::builder::Resettable;
use clap::{Args, Parser, Subcommand, ValueEnum};

pub use deferred::Deferred;
pub use explain::ExplainArgs;
pub use host::HostArgs;
pub use instances::InstancesArgs;
pub use plan::{ChoiceArgs, LadderArgs, PlanArgs};
pub use policy::PolicyArgs;
pub use trim::{TrimArgs, WrittenArgs};

use crate::output::{Format, ListFormat};

use examples::{CHECK_EXAMPLES, EXAMPLES, SERVICES_EXAMPLES};

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
    Check(Deferred<CheckArgs>),
    /// The gentlest way to make it fit, and what money buys instead
    Plan(Deferred<PlanArgs>),
    /// The plan as an override file that Docker obeys
    Trim(Deferred<TrimArgs>),
    /// The stack as Compose reads it
    Services(Deferred<ServicesArgs>),
    /// The machine catalogue
    Instances(Deferred<InstancesArgs>),
    /// Where a number comes from, what a rule is about, how much a machine has left
    Explain(Deferred<ExplainArgs>),
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

/// The stack that a verb is about.
#[derive(Debug, Clone, Default, Args)]
pub struct StackArgs {
    /// Compose files; the same as `-f`
    #[arg(value_name = "FILE", help_heading = Resettable::Reset)]
    pub files: Vec<String>,
    /// Compose's own options, after the verb.
    #[command(flatten)]
    pub compose: ComposeArgs,
}

impl From<ComposeArgs> for StackArgs {
    fn from(compose: ComposeArgs) -> Self {
        Self {
            files: Vec::new(),
            compose,
        }
    }
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
    /// List the findings that the files accept, with the reason for each
    #[arg(long, help_heading = "Output")]
    pub show_ignored: bool,
    /// The report.
    #[command(flatten)]
    pub output: OutputArgs,
    /// The stack.
    #[command(flatten)]
    pub stack: StackArgs,
}

/// `budget services`.
#[derive(Debug, Args)]
#[command(after_help = SERVICES_EXAMPLES)]
pub struct ServicesArgs {
    /// The report.
    #[command(flatten)]
    pub output: ListOutputArgs,
    /// The stack.
    #[command(flatten)]
    pub stack: StackArgs,
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

/// Where a list goes, and how it looks.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Output")]
pub struct ListOutputArgs {
    /// How to print the list
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: ListFormat,
    /// Write the list to this file instead of standard output
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    pub path: Option<std::path::PathBuf>,
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

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::host::Also;

    fn parsed(arguments: &[&str]) -> Result<Cli, clap::Error> {
        Cli::try_parse_from(std::iter::once("budget").chain(arguments.iter().copied()))
    }

    fn check(arguments: &[&str]) -> (ComposeArgs, CheckArgs) {
        match parsed(arguments).unwrap() {
            Cli {
                compose,
                verb: Verb::Check(args),
                ..
            } => (compose, *args.0),
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
        let both = before.then(args.stack.compose);
        assert_eq!(
            (both.file, args.stack.files),
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
    fn memory_in_use_may_have_a_name() {
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
