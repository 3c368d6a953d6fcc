//! Programs that only start another one: wrappers, runners, shells and entrypoint scripts.

use super::word::{Word, basename};

/// Splits `NAME=value`.
pub(super) fn assignment(word: &str) -> Option<(&str, &str)> {
    let (name, value) = word.split_once('=')?;
    let is_name = !name.is_empty()
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    is_name.then_some((name, value))
}

/// Programs that start the program after them, and the number of their own arguments.
#[rustfmt::skip]
const STARTERS: &[(&str, usize)] = &[
    ("!", 0), ("{", 0), ("catatonit", 0), ("chpst", 0), ("command", 0), ("ddtrace-run", 0),
    ("do", 0), ("dumb-init", 0), ("elif", 0), ("else", 0), ("env", 0), ("exec", 0), ("gosu", 1),
    ("if", 0), ("nice", 0), ("nohup", 0), ("npx", 0), ("bunx", 0),
    ("opentelemetry-instrument", 0), ("s6-setuidgid", 1), ("setpriv", 0), ("stdbuf", 0),
    ("su-exec", 1), ("sudo", 0), ("then", 0), ("time", 0), ("timeout", 1), ("tini", 0),
    ("until", 0), ("while", 0),
];

/// Tools that start the program after one of their subcommands.
#[rustfmt::skip]
const RUNNERS: &[(&str, &str)] = &[
    ("bundle", "exec"), ("doppler", "run"), ("hatch", "run"), ("newrelic-admin", "run-program"),
    ("pdm", "run"), ("pipenv", "run"), ("pnpm", "exec"), ("poetry", "run"), ("rye", "run"),
    ("uv", "run"), ("watchmedo", "auto-restart"), ("yarn", "exec"),
];

/// The number of words that only start the next program; 0 if the first word is the program.
pub(super) fn wrapped(words: &[Word]) -> usize {
    let Some(program) = words.first().map(|word| basename(&word.text)) else {
        return 0;
    };
    let text = |index: usize| words.get(index).map_or("", |word| word.text.as_str());
    // A starter's options end at `--`, or at the first word that does not look like an option.
    let after_options = |from: usize| {
        let dashes = words[from..].iter().position(|word| word.text == "--");
        let is_option = |word: &&Word| word.text.starts_with('-');
        match dashes {
            Some(dashes) => from + dashes + 1,
            None => from + words[from..].iter().take_while(is_option).count(),
        }
    };
    if let Some((_, own)) = STARTERS.iter().find(|(name, _)| *name == program) {
        return (after_options(1) + own).min(words.len());
    }
    if RUNNERS.contains(&(program, text(1))) {
        return after_options(2);
    }
    if program.starts_with("python") || program.starts_with("pypy") {
        // `python -u -m celery`: a module counts as a program of that name.
        let module = words.iter().position(|word| word.text == "-m");
        let only_options = |at: usize| words[1..at].iter().all(|word| word.text.starts_with('-'));
        return match module {
            Some(at) if only_options(at) && at + 1 < words.len() => at + 1,
            _ => 0,
        };
    }
    // An image's entrypoint script that runs its arguments.
    let is_script = program.strip_suffix(".sh").is_some()
        || program.contains("entrypoint")
        || program.starts_with("wait-for")
        || program == "dockerize";
    if is_script {
        let rest = after_options(1);
        let goes_on = rest < words.len() && (rest > 1 || !text(1).contains([':', '.']));
        return if goes_on { rest } else { 0 };
    }
    0
}

/// The index of the script that a shell runs.
pub(super) fn script_of(words: &[Word]) -> Option<usize> {
    let shells = ["sh", "bash", "ash", "dash", "zsh", "ksh"];
    if !shells.contains(&basename(&words.first()?.text)) {
        return None;
    }
    let is_flag = |word: &Word| word.text.starts_with('-') && !word.text.starts_with("--");
    let flag = words
        .iter()
        .position(|word| is_flag(word) && word.text.ends_with('c'))?;
    // `sh script.sh -c x` passes `-c` to the script.
    let is_shells_own = words[1..flag]
        .iter()
        .all(|word| word.text.starts_with('-') || word.text == "pipefail");
    (is_shells_own && flag + 1 < words.len()).then_some(flag + 1)
}
