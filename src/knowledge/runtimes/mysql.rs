//! MySQL and MariaDB: the buffer pool, the performance schema, and what the server takes itself.

use crate::evidence::Evidence;

use super::size::{self, mib};
use super::{Use, Worked};
use crate::knowledge::facts::Facts;
use crate::knowledge::servers::{self, Settings};
use crate::knowledge::setting::Setting;

/// What differs between the two; MiB with the default pool of 128.
pub(super) struct Server {
    name: &'static str,
    kind: &'static servers::Server,
    /// With an empty pool and without the performance schema.
    idle: u64,
    /// In light use, without the performance schema.
    typical: u64,
    /// What the performance schema adds.
    schema: u64,
    schema_is_default: bool,
    source: &'static str,
}

/// <https://github.com/apecloud/kubeblocks/issues/3238> has the performance schema at 150-250 MiB.
pub(super) const MYSQL: Server = Server {
    name: "MySQL",
    kind: &servers::MYSQL,
    idle: 150,
    typical: 350,
    schema: 150,
    schema_is_default: true,
    source: "https://github.com/laradock/laradock/issues/3496; https://github.com/apecloud/kubeblocks/issues/3238",
};

/// Measured.
pub(super) const MARIADB: Server = Server {
    name: "MariaDB",
    kind: &servers::MARIADB,
    idle: 93,
    typical: 134,
    schema: 87,
    schema_is_default: false,
    source: "measured.csv#mariadb-10.11-default; measured.csv#mariadb-10.11-perfschema-on",
};

/// Asked only where one of the settings is stated.
pub(super) fn work_out(facts: &Facts<'_>, server: &Server) -> Worked {
    let mut inputs = Vec::new();
    let settings = server.kind.settings(facts)?;
    let pool = settings
        .get("innodb_buffer_pool_size", facts)
        .read(size::mysql);
    let schema = performance_schema(&settings, facts);
    let connections = settings.get("max_connections", facts).number();
    let pool = pool.take_if_set(&mut inputs)?;
    let schema = schema.take_if_set(&mut inputs)?;
    let connections = connections.take_if_set(&mut inputs)?;
    if pool.is_none() && schema.is_none() && connections.is_none() {
        return Ok(None);
    }
    let pool = pool.unwrap_or(mib(128));
    let has_schema = schema.unwrap_or(server.schema_is_default);
    let of_schema = if has_schema { mib(server.schema) } else { 0 };
    // What the pool has more or less than the default; half of that is touched when it is empty.
    let by_pool = |base: u64, share: u64| {
        (mib(base) + of_schema)
            .saturating_add(pool / share)
            .saturating_sub(mib(128) / share)
    };
    let bytes = by_pool(server.typical, 1).max(mib(server.idle) / 2);
    let low = by_pool(server.idle, 2).min(bytes);
    let high = bytes.saturating_add(mib(2).saturating_mul(connections.unwrap_or(151)));
    let with = if has_schema { "with" } else { "without" };
    Ok(Some(Use {
        bytes,
        low,
        high: Some(high),
        evidence: Evidence::Reported,
        from: format!(
            "{} with a pool of {} MiB, {with} its performance schema",
            server.name,
            pool >> 20
        ),
        source: server.source,
        inputs,
        would_change: "innodb_buffer_pool_size; performance_schema; max_connections",
        is_by_family: false,
    }))
}

/// Whether it is told to have its performance schema.
pub fn performance_schema(settings: &Settings, facts: &Facts<'_>) -> Setting<bool> {
    let skips = ["skip_performance_schema", "disable_performance_schema"];
    settings
        .on_line("performance_schema")
        .or(|| {
            settings
                .in_files(&skips, facts)
                .read(|_| Some("OFF".to_owned()))
        })
        .or(|| settings.get("performance_schema", facts))
        .read(switch)
}

/// How a switch is written.
pub fn switch(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        // Its name alone in a file switches it on.
        "on" | "1" | "true" | "" => Some(true),
        "off" | "0" | "false" => Some(false),
        _ => None,
    }
}
