//! Finds the programs that a service runs, and their options.
//!
//! `entrypoint` and `command` can be lists, strings or scripts after `sh -c`. Wrappers often
//! precede the program itself.

use compose_spec_loader::compose::shell;
use compose_spec_loader::source::Span;

use super::pattern;
use super::setting::Setting;
use super::starters::{assignment, script_of, wrapped};
use super::word::basename;

pub use super::word::Word;

/// Java options that take a value as the next word.
/// <https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html>
pub(crate) const JAVA_WITH_VALUE: [&str; 11] = [
    "-cp",
    "-classpath",
    "--class-path",
    "-p",
    "--module-path",
    "--add-modules",
    "--add-opens",
    "--add-exports",
    "--add-reads",
    "--upgrade-module-path",
    "--limit-modules",
];

/// The maximum depth of nested shells.
const DEEPEST: usize = 4;

/// A program and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invocation {
    /// The program, then its arguments.
    pub words: Vec<Word>,
    /// Variables assigned before the program: `A=b program`.
    pub variables: Vec<(String, Word)>,
    /// Whether all of its words are known.
    pub is_complete: bool,
    /// Whether it keeps running while later programs start.
    pub goes_on: bool,
    /// Whether a script starts it. Words added to the command then do not reach it.
    pub is_in_script: bool,
}

impl Invocation {
    /// Options without a program name.
    pub(crate) fn of_options(options: Vec<String>, at: Option<Span>) -> Self {
        let words = std::iter::once(String::new()).chain(options);
        Self {
            words: words
                .map(|text| Word {
                    text,
                    is_known: true,
                    at,
                })
                .collect(),
            variables: Vec::new(),
            is_complete: true,
            goes_on: false,
            is_in_script: false,
        }
    }

    /// The program's file name; empty if unknown.
    pub fn program(&self) -> &str {
        self.words.first().map_or("", |word| basename(&word.text))
    }

    /// The words after the program, or all words if the command holds only options for the image's
    /// own program.
    pub fn arguments(&self) -> &[Word] {
        let from = usize::from(!self.program().starts_with('-'));
        self.words.get(from..).unwrap_or_default()
    }

    /// Whether it has exactly this argument.
    pub fn has(&self, text: &str) -> bool {
        self.arguments().iter().any(|word| word.text == text)
    }

    /// The last value of an option under any of its names: `--name value`, `--name=value`, `-n
    /// value`, `-nvalue`.
    pub fn option(&self, names: &[&str]) -> Setting {
        let arguments = self.arguments();
        let mut found = Setting::Absent;
        for (index, word) in arguments.iter().enumerate() {
            for name in names {
                if word.text == *name {
                    found = match arguments.get(index + 1) {
                        // A variable without a value leaves no word. The next word may then belong
                        // to anything, unless it is a number.
                        Some(value) if !self.is_complete && !is_figure(&value.text) => {
                            Setting::unknown(name, "", word.at)
                        }
                        Some(value) if !value.text.starts_with('-') => {
                            value.setting(name, &value.text)
                        }
                        _ => Setting::unknown(name, "", word.at),
                    };
                } else if let Some(rest) = attached(&word.text, name) {
                    found = word.setting(name, rest);
                }
            }
        }
        self.unless_hidden(found, names.first().copied().unwrap_or_default())
    }

    /// Turns `Absent` into `Unknown` if a variable without a value may hold the option.
    pub(crate) fn unless_hidden(&self, found: Setting, name: &str) -> Setting {
        match found {
            Setting::Absent if !self.is_complete => {
                let at = self.words.first().and_then(|word| word.at);
                Setting::unknown(name, "", at)
            }
            found => found,
        }
    }

    /// The invocation without the arguments of the script or module that it runs. `runs` lists
    /// options that precede a module, `with_value` options that take a value as the next word.
    #[must_use]
    pub fn own_options(&self, runs: &[&str], with_value: &[&str]) -> Self {
        let mut own = self.clone();
        let mut index = 1;
        while let Some(word) = own.words.get(index) {
            let text = word.text.as_str();
            // An unknown word may be an option.
            let is_option = text.starts_with(['-', '@']) && text != "--" || !word.is_known;
            if !is_option || runs.contains(&text) {
                own.words.truncate(index);
                break;
            }
            index += 1 + usize::from(with_value.contains(&text));
        }
        own
    }

    /// Java with the options of its virtual machine.
    #[must_use]
    pub fn of_java(&self) -> Self {
        self.own_options(&["-jar", "-m", "--module"], &JAVA_WITH_VALUE)
    }

    /// Node with its own options. <https://nodejs.org/api/cli.html#synopsis>
    #[must_use]
    pub fn of_node(&self) -> Self {
        let with_value = [
            "-r",
            "--require",
            "--import",
            "--loader",
            "--experimental-loader",
            "-C",
            "--conditions",
            "--env-file",
            "--max-old-space-size",
            "--max_old_space_size",
        ];
        self.own_options(&["-e", "--eval", "-p", "--print"], &with_value)
    }

    /// Whether it matches a command from the knowledge base: the program, then words in this order.
    pub fn matches(&self, command: &str) -> bool {
        let mut wanted = command.split(' ');
        let (Some(program), Some(first)) = (wanted.next(), self.words.first()) else {
            return false;
        };
        let is_program = pattern::matches(program, basename(&first.text))
            || program.contains('/') && pattern::matches(program, &first.text);
        let mut rest = self.arguments().iter();
        is_program && wanted.all(|word| rest.any(|given| pattern::matches(word, &given.text)))
    }
}

impl Word {
    pub(crate) fn setting(&self, name: &str, value: &str) -> Setting {
        if self.is_known {
            Setting::text(name, value, self.at)
        } else {
            Setting::unknown(name, value, self.at)
        }
    }
}

fn is_figure(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// The value in the same word as the option's name.
fn attached<'a>(word: &'a str, name: &str) -> Option<&'a str> {
    let rest = word.strip_prefix(name)?;
    if name.starts_with("--") || name.len() != 2 {
        return rest.strip_prefix('=');
    }
    let rest = rest.strip_prefix('=').unwrap_or(rest);
    (!rest.is_empty()).then_some(rest)
}

/// Looks up a variable of the container.
type Lookup<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// All programs that a command line starts, in order.
pub(super) fn invocations(
    words: Vec<Word>,
    is_complete: bool,
    value: &Lookup<'_>,
) -> Vec<Invocation> {
    let mut found = Vec::new();
    let invocation = Invocation {
        words,
        variables: Vec::new(),
        is_complete,
        goes_on: false,
        is_in_script: false,
    };
    unwrap(invocation, value, DEEPEST, &mut found);
    found
}

/// Removes wrappers and follows scripts.
fn unwrap(
    mut invocation: Invocation,
    value: &Lookup<'_>,
    depth: usize,
    found: &mut Vec<Invocation>,
) {
    while let Some(first) = invocation.words.first() {
        if let Some((name, text)) = assignment(&first.text) {
            let assigned = Word {
                text: text.to_owned(),
                ..first.clone()
            };
            invocation.variables.push((name.to_owned(), assigned));
            invocation.words.remove(0);
            continue;
        }
        let rest = wrapped(&invocation.words);
        if rest == 0 {
            break;
        }
        invocation.words.drain(..rest);
    }
    match script_of(&invocation.words) {
        Some(index) if depth > 0 => {
            let script = &invocation.words[index];
            for simple in shell::script(&script.text, value) {
                let words = simple.words.into_iter().map(|piece| Word {
                    text: piece.text,
                    is_known: piece.is_known,
                    at: script.at,
                });
                let inner = Invocation {
                    words: words.collect(),
                    variables: invocation.variables.clone(),
                    is_complete: simple.is_complete && script.is_known && invocation.is_complete,
                    goes_on: simple.goes_on,
                    is_in_script: true,
                };
                unwrap(inner, value, depth - 1, found);
            }
        }
        _ if invocation.words.is_empty() => {}
        _ => found.push(invocation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invocations_of(line: &[&str]) -> Vec<Invocation> {
        let words = line.iter().map(|text| Word {
            text: (*text).to_owned(),
            is_known: true,
            at: None,
        });
        let value = |name: &str| (name == "WORKERS").then(|| "4".to_owned());
        invocations(words.collect(), true, &value)
    }

    fn programs(line: &[&str]) -> Vec<String> {
        invocations_of(line)
            .iter()
            .map(|invocation| {
                let words = invocation.words.iter().map(|word| word.text.as_str());
                words.collect::<Vec<_>>().join(" ")
            })
            .collect()
    }

    #[test]
    fn what_only_starts_a_program_is_taken_off() {
        for (line, expected) in [
            ("gunicorn app", "gunicorn app"),
            ("/usr/bin/tini -- gunicorn app", "gunicorn app"),
            ("tini -g -- gunicorn app", "gunicorn app"),
            ("python3 -u -m celery -A x worker", "celery -A x worker"),
            ("python manage.py -m x", "python manage.py -m x"),
            ("bundle exec puma -C x", "puma -C x"),
            ("poetry run uvicorn a:b", "uvicorn a:b"),
            ("uv run --no-dev uvicorn a:b", "uvicorn a:b"),
            ("env A=1 B=2 node x.js", "node x.js"),
            ("gosu app gunicorn x", "gunicorn x"),
            ("timeout 30 curl x", "curl x"),
            ("/entrypoint.sh celery -A x beat", "celery -A x beat"),
            ("docker-entrypoint.sh postgres -c a=b", "postgres -c a=b"),
            ("./wait-for-it.sh db:5432 -t 30 -- gunicorn x", "gunicorn x"),
            ("./start.sh", "./start.sh"),
            ("./wait-for-it.sh db:5432", "./wait-for-it.sh db:5432"),
            ("npx next start", "next start"),
            ("exec", ""),
        ] {
            let line: Vec<&str> = line.split(' ').collect();
            assert_eq!(programs(&line).join("; "), expected, "{line:?}");
        }
    }

    #[test]
    fn scripts_are_followed() {
        let script = "if x; then python manage.py migrate; fi && exec gunicorn -w $WORKERS app";
        let expected = ["x", "python manage.py migrate", "fi", "gunicorn -w 4 app"];
        assert_eq!(programs(&["sh", "-c", script]), expected);
        assert_eq!(
            programs(&["bash", "-euo", "pipefail", "-c", "a & b"]),
            ["a", "b"]
        );
        assert_eq!(programs(&["sh", "run.sh", "-c", "a"]), ["sh run.sh -c a"]);
        assert_eq!(programs(&["sh", "-c", "bash -c 'node x'"]), ["node x"]);
    }

    #[test]
    fn options_in_every_form() {
        let line = |line: &str| {
            let line: Vec<&str> = line.split(' ').collect();
            invocations_of(&line).remove(0)
        };
        let workers = |text: &str| match line(text).option(&["-w", "--workers"]).number() {
            Setting::Known(number, _) => Ok(Some(number)),
            Setting::Absent => Ok(None),
            Setting::Unknown(input) => Err(input.value),
        };
        assert_eq!(workers("gunicorn -w 4 app"), Ok(Some(4)));
        assert_eq!(workers("gunicorn -w4 app"), Ok(Some(4)));
        assert_eq!(workers("gunicorn --workers=4 app"), Ok(Some(4)));
        assert_eq!(workers("gunicorn -w 2 --workers 4"), Ok(Some(4)));
        assert_eq!(workers("gunicorn app"), Ok(None));
        assert_eq!(workers("gunicorn -w"), Err(String::new()));
        assert_eq!(workers("gunicorn -w --threads 2"), Err(String::new()));
        assert_eq!(workers("gunicorn --workers= app"), Err(String::new()));
        assert_eq!(workers("gunicorn --workers-x 3"), Ok(None));
        let more = Invocation {
            is_complete: false,
            ..line("gunicorn app")
        };
        assert!(matches!(more.option(&["-w"]), Setting::Unknown(_)));
    }

    #[test]
    fn commands_are_matched_in_order() {
        let is = |text: &str, command: &str| {
            let line: Vec<&str> = text.split(' ').collect();
            invocations_of(&line)[0].matches(command)
        };
        assert!(is("celery -A app worker -l info", "celery worker"));
        assert!(!is("celery -A app beat", "celery worker"));
        assert!(is("dotnet /app/Shop.dll", "dotnet *.dll"));
        assert!(is("/app/bin/server", "*bin/server"));
        assert!(!is("minio server", "*bin/server"));
        assert!(!is("node-red", "node"));
    }
}
