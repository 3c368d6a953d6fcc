//! Redis and its relatives: the cap on the data, and a copy of it while it is saved.

use crate::host::Evidence;

use super::size::{self, mib};
use super::{Use, Worked};
use crate::knowledge::arguments::Invocation;
use crate::knowledge::environment;
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::{Input, Setting};

/// Asked only where the data is capped.
/// <https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/>
pub(super) fn work_out(facts: &mut Facts<'_, '_, '_>) -> Worked {
    let mut inputs = Vec::new();
    let flags = ["REDIS_ARGS", "REDIS_EXTRA_FLAGS", "VALKEY_EXTRA_FLAGS"];
    let programs = ["redis-server", "valkey-server", "keydb-server"];
    let invocation = facts.command_of(&programs, &flags)?;
    // The first argument may be a configuration file.
    let file = invocation.arguments().first();
    let file = file.filter(|word| !word.text.starts_with('-') && !word.text.is_empty());
    let file = file.map(|word| Input {
        name: "configuration file".to_owned(),
        value: word.text.clone(),
        at: word.at,
    });
    let source = file.as_ref().and_then(|file| facts.mounted(&file.value));
    let setting = |option: &str| {
        let on_line = invocation.option(&[option]);
        on_line.or(|| match source {
            Some(source) => {
                environment::line_setting(source, facts.context.sources, &[&option[2..]])
            }
            None => Setting::Absent,
        })
    };
    let most = setting("--maxmemory").read(size::redis);
    let Some(most) = most.take_if_set(&mut inputs)? else {
        // A file that cannot be read may set it.
        return file.filter(|_| source.is_none()).map_or(Ok(None), Err);
    };
    if most == 0 {
        return Ok(None);
    }
    let persists = persists(&invocation, &setting("--save"), &setting("--appendonly"));
    // What cannot be told of it is taken for the default, which is to save.
    let share = |percent: u64| {
        let bytes = u128::from(most) * u128::from(percent) / 100;
        mib(12).saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX))
    };
    let high = share(if persists { 210 } else { 110 });
    let saving = if persists {
        ", with a copy of it while it is saved"
    } else {
        ""
    };
    Ok(Some(Use {
        bytes: high,
        low: share(94),
        high: Some(high),
        evidence: Evidence::Reported,
        from: format!("Redis with up to {} MiB of data{saving}", most >> 20),
        source: "measured.csv#redis-maxmem48mb-lru; measured.csv#redis-200mb-bgsave",
        inputs,
        would_change: "maxmemory; save and appendonly",
        is_by_family: false,
    }))
}

/// Whether the data is written to disk: by default it is, unless `save` is empty.
fn persists(invocation: &Invocation, save: &Setting, append: &Setting) -> bool {
    let appends = matches!(append, Setting::Known(value, _) if value == "yes");
    // In a list, `--save ""` and `--save` before the next option are the same to Redis.
    let words = invocation.arguments();
    let is_bare = words.iter().enumerate().any(|(index, word)| {
        let next = words.get(index + 1);
        word.text == "--save" && next.is_none_or(|next| next.text.starts_with("--"))
    });
    let saves = match save {
        Setting::Known(value, _) => !value.trim_matches(['"', '\'']).trim().is_empty(),
        _ => !is_bare,
    };
    appends || saves
}
