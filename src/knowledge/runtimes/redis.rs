//! Redis and its relatives: the cap on the data, and a copy of it while it is saved.

use crate::evidence::Evidence;

use super::size::{self, mib};
use super::{Use, Worked};
use crate::knowledge::facts::Facts;
use crate::knowledge::servers::{REDIS, Settings};
use crate::knowledge::setting::Setting;

/// Asked only where the data is capped.
/// <https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/>
pub(super) fn work_out(facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let settings = REDIS.settings(facts)?;
    let most = settings.get("maxmemory", facts).read(size::redis);
    let Some(most) = most.take_if_set(&mut inputs)? else {
        return Ok(None);
    };
    if most == 0 {
        return Ok(None);
    }
    // What cannot be told of it is taken for the default, which is to save.
    let persists = persists(&settings, facts).unwrap_or(true);
    let share = |percent: u64| {
        let bytes = u128::from(most) * u128::from(percent) / 100;
        BESIDE.saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX))
    };
    let high = share(percent(persists));
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

/// Whether the data is written to disk: by default it is, unless `save` is empty. `None` where
/// that cannot be told.
pub fn persists(settings: &Settings, facts: &Facts<'_>) -> Option<bool> {
    let append = settings.get("appendonly", facts);
    if matches!(append, Setting::Known(value, _) if value == "yes") {
        return Some(true);
    }
    match settings.get("save", facts) {
        Setting::Known(value, _) => Some(!value.trim_matches(['"', '\'']).trim().is_empty()),
        Setting::Unknown(_) => None,
        Setting::Absent => Some(true),
    }
}

/// What it takes beside its data, in bytes.
const BESIDE: u64 = mib(12);

/// What data takes in hundredths of itself: a copy is made of it while it is saved.
fn percent(persists: bool) -> u64 {
    if persists { 210 } else { 110 }
}

/// The most data that a limit has room for, in bytes.
pub fn room(limit: u64, persists: bool) -> u64 {
    limit.saturating_sub(BESIDE) / percent(persists) * 100
}
