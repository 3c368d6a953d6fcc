//! Commands and what is said of them, as a page for people or as a script.

use std::fmt::Write as _;

use super::override_file::{MARK, REPLACED};
use super::quoting::comment;

/// How a runbook is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people.
    Markdown,
    /// A script for `sh`; what is not done at once is in comments.
    Shell,
}

/// A line of a runbook.
pub(super) enum Line {
    /// Something to know.
    Say(String),
    /// A command to run now.
    Run(String),
    /// A command for when it is needed.
    Later(String),
}

/// A part of a runbook, with its title.
pub(super) type Section = (&'static str, Vec<Line>);

/// How a file begins that holds such a text, so that the next run knows it for its own.
fn mark(form: Form) -> String {
    match form {
        Form::Markdown => format!("<!-- {MARK}"),
        Form::Shell => format!("{SHEBANG}# {MARK}"),
    }
}

const SHEBANG: &str = "#!/bin/sh\n";

/// The text as a file has it: with the mark by which it may be replaced.
pub fn marked(text: &str, form: Form) -> String {
    let mark = mark(form);
    match form {
        Form::Markdown => format!("{mark}{REPLACED} -->\n\n{text}"),
        Form::Shell => {
            let rest = text.strip_prefix(SHEBANG).unwrap_or(text);
            format!("{mark}{REPLACED}\n{rest}")
        }
    }
}

/// Whether a text is a runbook that was written here, and may be replaced.
pub fn is_our_runbook(text: &str) -> bool {
    [Form::Markdown, Form::Shell]
        .iter()
        .any(|form| text.starts_with(&mark(*form)))
}

/// A word of a shell's command line.
pub(super) fn word(text: &str) -> String {
    let is_safe = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,".contains(c);
    if !text.is_empty() && text.chars().all(is_safe) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

/// For people.
pub(super) fn markdown(sections: impl Iterator<Item = Section>) -> String {
    let mut out = "# Runbook\n".to_owned();
    for (number, (title, lines)) in sections.enumerate() {
        let _ = write!(out, "\n## {}. {title}\n\n", number + 1);
        let mut in_code = false;
        for line in lines {
            let (code, text) = match line {
                Line::Say(text) => (false, one_line(&text)),
                Line::Run(text) | Line::Later(text) => (true, text),
            };
            if code != in_code {
                out.push_str(if code { "\n```sh\n" } else { "```\n\n" });
            }
            in_code = code;
            let _ = writeln!(out, "{text}");
        }
        if in_code {
            out.push_str("```\n");
        }
    }
    out.replace("\n\n\n", "\n\n")
}

fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// For `sh`.
pub(super) fn shell(sections: impl Iterator<Item = Section>) -> String {
    let mut out = format!("{SHEBANG}set -eu\n");
    for (title, lines) in sections {
        let _ = write!(out, "\n# {title}\n");
        for line in lines {
            match line {
                Line::Say(text) => out.push_str(&comment(0, &text)),
                Line::Run(command) => {
                    let _ = writeln!(out, "{command}");
                }
                Line::Later(command) => {
                    let _ = writeln!(out, "#   {}", command.replace('\n', "\n#   "));
                }
            }
        }
    }
    out
}
