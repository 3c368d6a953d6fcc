//! Data that outlives a service's containers.

use compose_spec_loader::stack::{Mount, MountKind, Service};

/// Whether the service keeps persistent data other than settings or logs.
pub(super) fn has_place_for_data(service: &Service) -> bool {
    kept(service).any(is_for_data)
}

/// The mount points of named volumes and writable bind mounts.
fn kept(service: &Service) -> impl Iterator<Item = &str> {
    let is_kept = |mount: &&Mount| {
        let is_lasting = matches!(mount.kind, MountKind::Volume | MountKind::Bind);
        is_lasting && mount.source.is_some() && !mount.is_read_only
    };
    let kept = service.mounts.iter().filter(is_kept);
    kept.map(|mount| &*mount.target)
}

/// The data directories of database servers, in official and third-party images.
const DATA: [&str; 14] = [
    "/var/lib/postgresql",
    "/bitnami/postgresql",
    "/var/lib/mysql",
    "/bitnami/mysql",
    "/bitnami/mariadb",
    "/data/db",
    "/bitnami/mongodb",
    "/var/lib/clickhouse",
    "/var/lib/cassandra",
    "/var/opt/mssql",
    "/opt/oracle/oradata",
    "/var/lib/firebird",
    "/var/lib/ravendb",
    "/var/lib/questdb",
];

/// The mount point of its database files, if any.
pub(super) fn data_of_database(service: &Service) -> Option<&str> {
    let is_one = |target: &&str| {
        DATA.iter().any(|data| {
            let rest = target.strip_prefix(data);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    };
    kept(service).find(is_one)
}

fn is_for_data(target: &str) -> bool {
    let others = [
        "etc", "conf", "config", "log", "logs", "run", "tmp", "dev", "proc", "sys", "certs", "ssl",
    ];
    let mut parts = target.split('/').filter(|part| !part.is_empty()).peekable();
    // A name with a dot is a file, such as a configuration file or script.
    let is_file = parts.clone().last().is_some_and(|last| last.contains('.'));
    parts.peek().is_some() && !is_file && !parts.any(|part| others.contains(&part))
}
