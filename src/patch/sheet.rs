//! Commands and what is said of them, as a page for people or as a script.

use std::fmt::Write as _;

use super::override_file::{MARK, REPLACED};
use super::quoting::{comment, is_printable};

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
    /// Whether a person has done what this section says; a script does not go on before that.
    Ask(&'static str),
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
                // Who reads it knows what was done.
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

/// For `sh`.
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

/// How a script asks: it ends unless a person at a terminal says yes. `-t` and `read -r` are all
/// that POSIX has for it: <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/read.html>
const ASK: &str = "
ask() {
  if [ ! -t 0 ]; then
    echo 'stopped: this is for a person, and there is no terminal to ask on' >&2
    exit 1
  fi
  printf '%s [y/N] ' \"$1\"
  read -r answer
  case $answer in
    [Yy] | [Yy][Ee][Ss]) ;;
    *)
      echo 'stopped: nothing after this was done' >&2
      exit 1
      ;;
  esac
}
";

/// A section that only a person can see to: shown, and not only a comment.
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
            Line::Ask("Is all of this done?"),
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
        // One that has ended reads no answer.
        let _ = shell.stdin.take().unwrap().write_all(answer.as_bytes());
        let said = shell.wait_with_output().unwrap();
        (said.status.code(), String::from_utf8(said.stdout).unwrap())
    }

    #[cfg(unix)]
    #[test]
    fn a_script_does_not_go_on_before_a_person_has_done_their_part() {
        let (code, said) = run(&script(), "y\n");
        assert_eq!(code, Some(1), "no terminal: {said}");
        assert!(said.contains("- a: edit 'my.cnf' [2J$(reboot)\n"), "{said}");
        assert!(!said.contains("next"), "{said}");
        // As at a terminal.
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
    fn a_page_asks_nothing() {
        let lines = vec![
            Line::Say("- a".to_owned()),
            Line::Ask("Is all of this done?"),
        ];
        assert_eq!(
            markdown([("By hand", lines)].into_iter()),
            "# Runbook\n\n## 1. By hand\n\n- a\n"
        );
    }
}
