//! Lays out commands and explanations as Markdown or as a shell script.

use std::fmt::Write as _;

use compose_spec_loader::yaml::quote::is_printable;

use super::override_file::{MARK, REPLACED};

use super::comment::comment;

/// The format of a runbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Markdown,
    /// A script for `sh`. Commands for later are comments.
    Shell,
}

/// A line of a runbook.
pub(super) enum Line {
    /// An explanation.
    Say(String),
    /// A command to run now.
    Run(String),
    /// A command to run when needed.
    Later(String),
    /// Asks whether the user has done what the section says. A script stops if not.
    Ask(&'static str),
}

/// A section with its title.
pub(super) type Section = (&'static str, Vec<Line>);

/// The first line of a generated file, by which later runs recognize it.
fn mark(form: Form) -> String {
    match form {
        Form::Markdown => format!("<!-- {MARK}"),
        Form::Shell => format!("{SHEBANG}# {MARK}"),
    }
}

const SHEBANG: &str = "#!/bin/sh\n";

/// The text with the mark that allows later runs to replace it.
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

/// Whether a text is a generated runbook that may be replaced.
pub fn is_our_runbook(text: &str) -> bool {
    [Form::Markdown, Form::Shell]
        .iter()
        .any(|form| text.starts_with(&mark(*form)))
}

/// Quotes a word for a shell.
pub(super) fn word(text: &str) -> String {
    let is_safe = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,".contains(c);
    if !text.is_empty() && text.chars().all(is_safe) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

pub(super) fn markdown(sections: impl Iterator<Item = Section>) -> String {
    let mut out = "# Runbook\n".to_owned();
    for (number, (title, lines)) in sections.enumerate() {
        let _ = write!(out, "\n## {}. {title}\n\n", number + 1);
        let mut in_code = false;
        for line in lines {
            let (code, text) = match line {
                Line::Say(text) => (false, one_line(&text)),
                Line::Run(text) | Line::Later(text) => (true, text),
                // A reader knows what has been done.
                Line::Ask(_) => continue,
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
    let words = text.split(|c: char| c.is_whitespace() || !is_printable(c));
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

pub(super) fn shell(sections: impl Iterator<Item = Section>) -> String {
    let mut out = format!("{SHEBANG}set -eu\n");
    let sections: Vec<Section> = sections.collect();
    let asks = |(_, lines): &Section| lines.iter().any(|line| matches!(line, Line::Ask(_)));
    if sections.iter().any(asks) {
        out.push_str(ASK);
    }
    for section in sections {
        let is_asked = asks(&section);
        let (title, lines) = section;
        let _ = write!(out, "\n# {title}\n");
        if is_asked {
            out.push_str(&asked(title, &lines));
            continue;
        }
        for line in lines {
            match line {
                Line::Ask(_) => {}
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

/// The script asks and exits unless a user at a terminal answers yes. `-t` and `read -r` are all
/// that POSIX offers for that:
/// <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/read.html>
const ASK: &str = "
ask() {
  if [ ! -t 0 ]; then
    echo 'stopped: this step needs confirmation, and there is no terminal' >&2
    exit 1
  fi
  printf '%s [y/N] ' \"$1\"
  read -r answer
  case $answer in
    [Yy] | [Yy][Ee][Ss]) ;;
    *)
      echo 'stopped: the remaining steps were not run' >&2
      exit 1
      ;;
  esac
}
";

/// A section that only the user can carry out. It is printed, not only a comment.
fn asked(title: &str, lines: &[Line]) -> String {
    let mut out = String::new();
    let mut say = |text: &str| {
        let _ = writeln!(out, "printf '%s\\n' {}", word(text));
    };
    say(&format!("{title}:"));
    let mut question = "";
    for line in lines {
        match line {
            Line::Say(text) => say(&one_line(text)),
            Line::Run(command) | Line::Later(command) => say(&format!("  {}", one_line(command))),
            Line::Ask(text) => question = text,
        }
    }
    let _ = writeln!(out, "ask {}", word(question));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn script() -> String {
        let by_hand = vec![
            Line::Say("- a: edit 'my.cnf' \u{1b}[2J$(reboot)".to_owned()),
            Line::Ask("Have you done all of this?"),
        ];
        let next = vec![Line::Run("echo next".to_owned())];
        shell([("By hand", by_hand), ("Next", next)].into_iter())
    }

    #[cfg(unix)]
    fn run(script: &str, answer: &str) -> (Option<i32>, String) {
        use std::io::Write as _;
        use std::process::{Command, Stdio};
        let mut shell = Command::new("sh")
            .args(["-c", script])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // A script that has exited does not read the answer.
        let _ = shell.stdin.take().unwrap().write_all(answer.as_bytes());
        let said = shell.wait_with_output().unwrap();
        (said.status.code(), String::from_utf8(said.stdout).unwrap())
    }

    #[cfg(unix)]
    #[test]
    fn scripts_wait_for_manual_steps() {
        let (code, said) = run(&script(), "y\n");
        assert_eq!(code, Some(1), "no terminal: {said}");
        assert!(said.contains("- a: edit 'my.cnf' [2J$(reboot)\n"), "{said}");
        assert!(!said.contains("next"), "{said}");
        // Pretend to be at a terminal.
        let script = script().replace("[ ! -t 0 ]", "false");
        for (answer, goes_on) in [
            ("y\n", true),
            ("YES\n", true),
            ("n\n", false),
            ("\n", false),
            ("", false),
        ] {
            let (code, said) = run(&script, answer);
            assert_eq!(code, Some(i32::from(!goes_on)), "{answer:?}: {said}");
            assert_eq!(said.contains("next"), goes_on, "{answer:?}: {said}");
        }
    }

    #[test]
    fn markdown_has_no_prompts() {
        let lines = vec![
            Line::Say("- a".to_owned()),
            Line::Ask("Have you done all of this?"),
        ];
        assert_eq!(
            markdown([("By hand", lines)].into_iter()),
            "# Runbook\n\n## 1. By hand\n\n- a\n"
        );
    }
}
