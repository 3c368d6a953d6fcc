//! Ruby: Puma's workers and Sidekiq's threads.

use crate::evidence::Evidence;

use super::size::mib;
use super::{Use, Worked, counted};
use crate::knowledge::arguments::Invocation;
use crate::knowledge::environment;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::Setting;

/// A Rails application in each worker; in none, Puma runs it itself.
/// <https://github.com/puma/puma#clustered-mode>
pub(super) fn puma(invocation: &Invocation, facts: &Facts<'_>) -> Worked {
    let is_rails = invocation.program() == "rails";
    if is_rails && !invocation.has("server") && !invocation.has("s") {
        return Ok(None);
    }
    let mut inputs = Vec::new();
    let on_line = if is_rails {
        Setting::Absent
    } else {
        invocation.option(&["--workers", "-w"])
    };
    let in_file = configured(invocation, &["--config", "-C"], "workers", facts);
    // A file that cannot be read is most likely the one of Rails, which asks the variable.
    let (read, unread) = match in_file {
        Setting::Unknown(input) => (Setting::Absent, Setting::Unknown(input)),
        read => (read, Setting::Absent),
    };
    let workers = on_line
        .or(|| read)
        .or(|| facts.variables.get("WEB_CONCURRENCY"))
        .or(|| unread)
        .number()
        .take(0, &mut inputs)?;
    let processes = workers.max(1);
    Ok(Some(Use {
        bytes: mib(300).saturating_mul(processes),
        low: mib(150).saturating_mul(processes),
        high: None,
        evidence: Evidence::Estimated,
        from: match workers {
            0 => "puma in a single process".to_owned(),
            workers => format!("puma with {}", counted(workers, "worker")),
        },
        source: "https://docs.gitlab.com/administration/operations/puma; https://sidekiq.org/wiki/Memory",
        inputs,
        would_change: "WEB_CONCURRENCY; what the application loads; MALLOC_ARENA_MAX",
        is_by_family: false,
    }))
}

/// A setting in the configuration file that an option names. One that cannot be read may hold
/// anything.
fn configured(invocation: &Invocation, options: &[&str], name: &str, facts: &Facts<'_>) -> Setting {
    match invocation.option(options) {
        Setting::Known(path, input) => match facts.named_file(&path) {
            Some(source) => environment::line_setting(source, facts.context.sources, &[name]),
            None => Setting::Unknown(input),
        },
        // What is not known of the whole line is told where it matters.
        Setting::Absent | Setting::Unknown(_) => Setting::Absent,
    }
}

/// One process; each thread holds what its job does. Asked only where the threads are stated: for
/// any other the family's own figure stands.
pub(super) fn sidekiq(invocation: &Invocation, facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let in_file = configured(invocation, &["--config", "-C"], "concurrency", facts);
    let threads = invocation
        .option(&["--concurrency", "-c"])
        .or(|| in_file)
        .or(|| facts.variables.get("RAILS_MAX_THREADS"))
        .number()
        .take_if_set(&mut inputs)?;
    let Some(threads) = threads else {
        return Ok(None);
    };
    let bytes = mib(300).saturating_add(mib(10).saturating_mul(threads));
    Ok(Some(Use {
        bytes,
        low: mib(300),
        high: Some(bytes.max(mib(500))),
        evidence: Evidence::Estimated,
        from: format!("sidekiq with {}", counted(threads, "thread")),
        source: "https://sidekiq.org/wiki/Memory",
        inputs,
        would_change: "concurrency; MALLOC_ARENA_MAX",
        is_by_family: false,
    }))
}
