//! uWSGI: an application that is loaded once, and a fork of it for each worker.

use crate::evidence::Evidence;

use super::gunicorn::Copies;
use super::{Use, Worked};
use crate::knowledge::arguments::Invocation;
use crate::knowledge::environment;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::Setting;

/// Options with the number of workers.
pub const WORKERS: [&str; 3] = ["--processes", "--workers", "-p"];
/// Each option may be a variable, too.
/// <https://uwsgi-docs.readthedocs.io/en/latest/Configuration.html#environment-variables>
pub const VARIABLES: [&str; 2] = ["UWSGI_PROCESSES", "UWSGI_WORKERS"];

/// Nobody has measured it here: the application is that of Gunicorn's figures. It is loaded before
/// the workers are forked, unless they are told to load it themselves:
/// <https://uwsgi-docs.readthedocs.io/en/latest/articles/TheArtOfGracefulReloading.html#preforking-vs-lazy-apps-vs-lazy>
pub(super) fn work_out(invocation: &Invocation, facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let setting = |options: &[&str], variables: &[&str], keys: &[&str]| {
        let on_line = invocation.option(options);
        let stated = on_line.or(|| facts.variables.first(variables));
        stated.or(|| in_file(invocation, keys, facts))
    };
    let workers = setting(&WORKERS, &VARIABLES, &["processes", "workers"]).number();
    let threads = setting(&["--threads"], &["UWSGI_THREADS"], &["threads"]).number();
    let workers = workers.take(1, &mut inputs)?.max(1);
    // What cannot be told of these makes no difference that would be worth giving up for.
    let threads = threads.take(1, &mut inputs).unwrap_or(1).max(1);
    let is_lazy = invocation.has("--lazy-apps") || invocation.has("--lazy");
    let copies = Copies { workers, threads };
    Ok(Some(Use {
        bytes: copies.high(),
        low: copies.low(!is_lazy),
        high: Some(copies.high()),
        evidence: Evidence::Estimated,
        from: format!("uwsgi with {copies}, counted like Gunicorn's"),
        source: "measured.csv#gunicorn-django-drf-w4-preload; measured.csv#gunicorn-django-drf-w4-t1",
        inputs,
        would_change: "--processes; --threads; --lazy-apps",
        is_by_family: false,
    }))
}

/// A setting in the file that it is told to read. One that cannot be read may hold anything.
fn in_file(invocation: &Invocation, keys: &[&str], facts: &Facts<'_>) -> Setting {
    let names = ["--ini", "--yaml", "--yml", "--json", "--xml"];
    let positional = || {
        let words = invocation.arguments().iter();
        let mut files = words.filter(|word| matches!(word.text.rsplit_once('.'), Some((_, "ini"))));
        files.next().map_or(Setting::Absent, |word| {
            word.setting("configuration file", &word.text)
        })
    };
    let complete = Invocation {
        is_complete: true,
        ..invocation.clone()
    };
    match complete.option(&names).or(positional) {
        Setting::Absent => Setting::Absent,
        Setting::Unknown(input) => Setting::Unknown(input),
        Setting::Known(path, input) => match facts.named_file(&path) {
            Some(text) => environment::line_setting(text, facts.context.sources, keys),
            None => Setting::Unknown(input),
        },
    }
}
