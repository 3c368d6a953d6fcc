//! PostgreSQL: shared buffers as the data is touched, and a process for each connection.

use crate::evidence::Evidence;

use super::size::{self, hundredths, mib};
use super::{Use, Worked};
use crate::knowledge::facts::Facts;
use crate::knowledge::servers::POSTGRES;

/// How many connections are counted where nobody says how many there may be: the server allows
/// 100, and a stack on one machine hardly ever opens as many.
const CONNECTIONS: u64 = 20;

/// Asked only where one of the settings is stated.
/// <https://www.postgresql.org/docs/current/runtime-config-resource.html>
pub(super) fn work_out(facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let settings = POSTGRES.settings(facts)?;
    let setting = |name: &str| settings.stated(name, facts);
    let buffers = setting("shared_buffers").read(|text| size::postgres(text, 8 << 10));
    let connections = setting("max_connections").number();
    let sorts = setting("work_mem").read(|text| size::postgres(text, 1 << 10));
    let buffers = buffers.take_if_set(&mut inputs)?;
    let connections = connections.take_if_set(&mut inputs)?;
    let sorts = sorts.take_if_set(&mut inputs)?;
    if buffers.is_none() && connections.is_none() && sorts.is_none() {
        // A file that cannot be read may set all of them.
        return settings.unread().cloned().map_or(Ok(None), Err);
    }
    let buffers = buffers.unwrap_or(mib(128));
    let sorts = sorts.unwrap_or(mib(4));
    let counted = connections.unwrap_or(CONNECTIONS);
    let with = |connections: u64, buffers: u64| {
        mib(15)
            .saturating_add(share(buffers, 115))
            .saturating_add(hundredths(165).saturating_mul(connections))
    };
    let bytes = with(counted, buffers);
    let allowed = connections.unwrap_or(100);
    let high = with(allowed, buffers).saturating_add(sorts.saturating_mul(allowed));
    let assumed = if connections.is_none() {
        "an assumed "
    } else {
        ""
    };
    let from = format!(
        "PostgreSQL with {} MiB of shared buffers and {assumed}{counted} connections",
        buffers >> 20
    );
    Ok(Some(Use {
        bytes,
        // An idle server has touched about 10 MiB of its buffers.
        low: with(0, buffers.min(mib(10))),
        high: Some(high),
        evidence: Evidence::Reported,
        from,
        source: "measured.csv#postgres15-default-50conns; measured.csv#postgres15-sb64-pgbench-sysshmem",
        inputs,
        would_change: "shared_buffers; max_connections; work_mem for each sort",
        is_by_family: false,
    }))
}

fn share(bytes: u64, percent: u64) -> u64 {
    let bytes = u128::from(bytes) * u128::from(percent) / 100;
    u64::try_from(bytes).unwrap_or(u64::MAX)
}
