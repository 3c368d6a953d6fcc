//! The command line. `settings` gives it meaning.

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
/// Reads Compose files exactly as `docker compose` does, adds up what the services may use, and
/// compares the total with the memory that the machine really has for containers. Needs no daemon,
/// no network, no account.
#[derive(Debug, Parser)]
#[command(name = "budget", version, about, after_help = EXAMPLES, max_term_width = 100)]
#[command(disable_help_subcommand = true)]
pub struct Cli {
    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t, global = true)]
    #[arg(help_heading = "Output")]
    pub color: Color,
    /// Compose's own options, before the command.
    #[command(flatten)]
    pub compose: ComposeArgs,
    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Check whether the stack fits; for CI
    Check(Deferred<CheckArgs>),
    /// Find the gentlest plan that makes it fit, and what a bigger machine costs
    Plan(Deferred<PlanArgs>),
    /// Write the plan as a Compose override file
    Trim(Deferred<TrimArgs>),
    /// List the services as Compose reads them
    Services(Deferred<ServicesArgs>),
    /// List machines, their allocatable memory and their prices
    Instances(Deferred<InstancesArgs>),
    /// Explain a figure, a rule, or how much of a machine is allocatable
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

/// Compose's options, under Compose's names; accepted before and after the command.
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
    /// The directory that relative paths start from
    #[arg(long, value_name = "DIR", alias = "workdir")]
    pub project_directory: Option<String>,
    /// The project name
    #[arg(short = 'p', long, value_name = "NAME")]
    pub project_name: Option<String>,
    /// Compose options without effect here, accepted so that a Compose command line works
    /// unchanged.
    #[command(flatten)]
    pub without_effect: WithoutEffect,
}

/// The stack that a verb is about.
#[derive(Debug, Clone, Default, Args)]
pub struct StackArgs {
    /// Compose files; the same as `-f`
    #[arg(value_name = "FILE", help_heading = Resettable::Reset)]
    pub files: Vec<String>,
    /// Compose's own options, after the command.
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

/// Compose options that are accepted and ignored.
#[derive(Debug, Clone, Default, Args)]
pub struct WithoutEffect {
    /// Name containers as Compose 1 did
    #[arg(long, hide = true)]
    pub compatibility: bool,
    /// List resources that no service uses
    #[arg(long, hide = true)]
    pub all_resources: bool,
    /// When Compose uses colours
    #[arg(long, hide = true, value_name = "WHEN")]
    pub ansi: Option<String>,
    /// How many operations Compose runs in parallel
    #[arg(long, hide = true, value_name = "N", allow_hyphen_values = true)]
    pub parallel: Option<String>,
    /// How Compose shows progress
    #[arg(long, hide = true, value_name = "TYPE")]
    pub progress: Option<String>,
}

impl ComposeArgs {
    /// Combines the options before and after the command.
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

#[derive(Debug, Args)]
#[command(after_help = CHECK_EXAMPLES)]
pub struct CheckArgs {
    /// Check this target of .budget.yml; repeatable [default: all of them, if neither a file nor
    /// a machine is given]
    #[arg(long = "target", value_name = "NAME")]
    pub targets: Vec<String>,
    #[command(flatten)]
    pub host: HostArgs,
    #[command(flatten)]
    pub policy: PolicyArgs,
    /// Also list the findings that are ignored by configuration, each with its reason
    #[arg(long, help_heading = "Output")]
    pub show_ignored: bool,
    #[command(flatten)]
    pub output: OutputArgs,
    /// The stack.
    #[command(flatten)]
    pub stack: StackArgs,
}

#[derive(Debug, Args)]
#[command(after_help = SERVICES_EXAMPLES)]
pub struct ServicesArgs {
    #[command(flatten)]
    pub output: ListOutputArgs,
    /// The stack.
    #[command(flatten)]
    pub stack: StackArgs,
}

/// Where the report goes, and its format.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Output")]
pub struct OutputArgs {
    /// The format of the report
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: Format,
    /// Write the report to this file instead of standard output
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    pub path: Option<std::path::PathBuf>,
}

/// Where a list goes, and its format.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Output")]
pub struct ListOutputArgs {
    /// The format of the list
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: ListFormat,
    /// Write the list to this file instead of standard output
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    pub path: Option<std::path::PathBuf>,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Always, even in files and pipes
    Always,
    /// Never
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
