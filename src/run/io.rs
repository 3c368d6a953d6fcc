//! The environment, the terminal and the clock: everything that is read from them, and everything
//! that is printed.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anstream::{AutoStream, ColorChoice};
use anyhow::Context as _;
use clap::ValueEnum as _;
use clap::error::ErrorKind as Usage;
use compose_spec_loader::finding::Finding;
use compose_spec_loader::source::Sources;

use crate::cli::Color;
use crate::output::text::{diagnostic, escape};
use crate::output::{self, Format, Screen};
use crate::settings::Surroundings;

use super::deliver;

/// The maximum width of prose on a wide terminal.
const WIDEST: usize = 100;

/// The environment and the terminal, read once.
#[derive(Debug)]
pub(super) struct Session {
    color: Color,
    columns: Option<usize>,
}

/// A rendered report.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) text: String,
    /// The file to write instead of standard output.
    pub(super) file: Option<PathBuf>,
    /// Notes for standard error.
    pub(super) notes: String,
    pub(super) code: ExitCode,
}

/// Why a run failed.
#[derive(Debug)]
pub(super) struct Failure {
    /// The errors; at least one.
    pub(super) findings: Vec<Finding>,
    /// The texts that the findings point into.
    pub(super) sources: Sources,
}

impl Failure {
    /// A failure of the system.
    pub(super) fn system(id: &'static str, error: &anyhow::Error) -> Self {
        Self {
            findings: vec![failed(id, error)],
            sources: Sources::default(),
        }
    }
}

impl Session {
    pub(super) fn new(color: Color) -> Self {
        let declared = std::env::var("COLUMNS")
            .ok()
            .and_then(|columns| columns.parse().ok());
        let columns = declared.filter(|&columns| columns > 0).or_else(|| {
            let (terminal_size::Width(columns), _) = terminal_size::terminal_size_of(io::stdout())?;
            Some(usize::from(columns))
        });
        Self { color, columns }
    }

    pub(super) fn surroundings() -> Result<Surroundings, Failure> {
        let cwd = std::env::current_dir()
            .context("no working directory")
            .map_err(|error| Failure::system("no-working-directory", &error))?;
        // Variables that are not UTF-8 cannot be used in a Compose file.
        let text = |text: OsString| text.into_string().ok();
        let env: BTreeMap<String, String> = std::env::vars_os()
            .filter_map(|(name, value)| Some((text(name)?, text(value)?)))
            .collect();
        let env = Rc::new(env);
        Ok(Surroundings { cwd, env })
    }

    /// The width and colours of a report. A file gets colours only on request, and unlimited width,
    /// as does output that is not a terminal.
    pub(super) fn screen(&self, to_file: bool) -> Screen {
        Screen {
            styled: match self.color {
                Color::Always => true,
                Color::Never => false,
                Color::Auto => !to_file && AutoStream::choice(&io::stdout()) != ColorChoice::Never,
            },
            width: match self.columns {
                Some(columns) if !to_file => columns,
                _ => usize::MAX,
            },
            prose_width: self.prose_width(),
        }
    }

    fn styles_errors(&self) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => AutoStream::choice(&io::stderr()) != ColorChoice::Never,
        }
    }

    fn prose_width(&self) -> usize {
        self.columns.unwrap_or(WIDEST).min(WIDEST)
    }

    /// Prints a report. A closed pipe is not a failure.
    pub(super) fn print(outcome: &Outcome) -> Result<ExitCode, Failure> {
        to_stderr(&outcome.notes);
        let written = match &outcome.file {
            Some(file) => deliver::replace(file, outcome.text.as_bytes()).with_context(|| {
                let file = file.to_string_lossy();
                format!("cannot write {}", escape::visible(&file))
            }),
            None => to_stdout(&outcome.text).context("cannot write to standard output"),
        };
        written.map_err(|error| Failure::system("cannot-write", &error))?;
        Ok(outcome.code)
    }

    /// Reports a failure: for programs on standard output in the requested format, and for people
    /// on standard error, unless the format is data only.
    pub(super) fn explain(&self, failure: &Failure, format: Format) -> ExitCode {
        let Failure { findings, sources } = failure;
        // The exit code reports the failure even if nobody reads the output.
        let _ = to_stdout(&output::failure(findings, sources, format));
        if !format.is_data() {
            to_stderr(&self.notes(findings, sources));
        }
        ExitCode::from(2)
    }

    /// Renders warnings for standard error.
    pub(super) fn notes(&self, findings: &[Finding], sources: &Sources) -> String {
        diagnostic::render(findings, sources, self.styles_errors(), self.prose_width())
    }
}

/// A failure of the system: what was attempted, and why it failed.
pub(super) fn failed(id: &'static str, error: &anyhow::Error) -> Finding {
    Finding::error(id, format!("{error:#}"))
}

/// The arguments of this process.
pub(super) fn arguments() -> Vec<OsString> {
    std::env::args_os().collect()
}

/// Whether this much time has passed since the call.
pub(super) fn deadline(after: Duration) -> impl FnMut() -> bool {
    let deadline = Instant::now() + after;
    move || Instant::now() >= deadline
}

/// A path as it is shown: relative to the working directory, if it is below that.
pub(super) fn shown(path: &Path) -> String {
    let cwd = std::env::current_dir().ok();
    let inner = cwd.and_then(|cwd| path.strip_prefix(cwd).ok().map(Path::to_owned));
    inner
        .as_deref()
        .unwrap_or(path)
        .to_string_lossy()
        .into_owned()
}

/// Prints help, the version, or a usage error.
pub(super) fn usage(error: &clap::Error, arguments: &[OsString]) -> ExitCode {
    match error.kind() {
        Usage::DisplayHelp | Usage::DisplayVersion => match error.print() {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => ExitCode::from(2),
            _ => ExitCode::SUCCESS,
        },
        _ => {
            let format = wanted_format(arguments);
            let finding = as_finding(error);
            let _ = to_stdout(&output::failure(&[finding], &Sources::default(), format));
            if !format.is_data() {
                // If standard error cannot be written, nothing more can be done.
                let _ = error.print();
            }
            ExitCode::from(2)
        }
    }
}

/// The requested format, from arguments that could not be parsed.
fn wanted_format(arguments: &[OsString]) -> Format {
    let options = arguments.iter().take_while(|argument| *argument != "--");
    let last = options
        .zip(arguments.iter().skip(1).map(Some).chain([None]))
        .filter_map(|(option, next)| match option.to_str() {
            Some("--format") => next.map(OsString::as_os_str),
            Some(option) => option.strip_prefix("--format=").map(OsStr::new),
            None => None,
        })
        .last();
    last.and_then(OsStr::to_str)
        .and_then(|format| Format::from_str(format, false).ok())
        .unwrap_or_default()
}

/// The message and the tip of a usage error. The rest is for people at a terminal.
fn as_finding(error: &clap::Error) -> Finding {
    let text = error.to_string();
    let mut paragraphs = text.split("\n\n").map(|paragraph| {
        paragraph
            .lines()
            .map(str::trim)
            .collect::<Vec<_>>()
            .join(" ")
    });
    let message = paragraphs.next().unwrap_or_default();
    let message = message
        .strip_prefix("error: ")
        .unwrap_or(&message)
        .to_owned();
    let tip = paragraphs.find_map(|line| line.strip_prefix("tip: ").map(str::to_owned));
    Finding::error("usage", message).help(tip.unwrap_or_else(|| "try --help".to_owned()))
}

fn to_stdout(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    match stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush())
    {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

fn to_stderr(text: &str) {
    // If standard error is closed, nothing more can be done.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::ListFormat;

    fn json(arguments: &[&str]) -> bool {
        let arguments: Vec<_> = arguments.iter().map(OsString::from).collect();
        wanted_format(&arguments) == Format::from(ListFormat::Json)
    }

    #[test]
    fn the_last_format_counts() {
        assert!(json(&["budget", "check", "--format", "json"]));
        assert!(json(&[
            "budget",
            "check",
            "--format=table",
            "--format=json",
            "--nope"
        ]));
        assert!(!json(&[
            "budget",
            "check",
            "--format=json",
            "--format",
            "table"
        ]));
        assert!(!json(&["budget", "check", "--", "--format=json"]));
        assert!(!json(&["budget", "check", "--format"]));
    }
}
