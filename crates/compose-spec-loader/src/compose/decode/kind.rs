//! The types that compose-go decodes values to, as data.
//!
//! Lists only what can fail after the schema check: a text in the schema that is also a text in
//! compose-go always decodes. The types are those of compose-go 2.9.1,
//! <https://github.com/compose-spec/compose-go/blob/v2.9.1/types/types.go>.

#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// Text; integers are formatted.
    Text,
    /// A boolean, or a text for one.
    Switch,
    /// A signed integer; fractions are truncated.
    Whole,
    /// An integer of at least 0; text is refused.
    Natural,
    /// A 32-bit float.
    Real,
    /// Bytes: an integer, or a text such as `512m`.
    Size,
    /// A number of CPUs under `deploy`.
    Cpus,
    /// A duration such as `1m30s`.
    Duration,
    /// A number of devices, or `all`.
    DeviceCount,
    /// File permissions: an integer, or octal digits as text.
    FileMode,
    /// A string that is split into words, or a list of words.
    Command,
    /// A container port, or a range, which the canonical form keeps as text.
    Port,
    /// `environment`: keys of the list must not end in a blank.
    Environment,
    /// `args`: like `Environment`, but only for keys with a value.
    Arguments,
    /// `labels`: a list or a mapping with any content.
    Pairs,
    /// A mapping with any content.
    Mapping,
    /// `extra_hosts`.
    Hosts,
    /// One limit, or a soft and a hard limit.
    Ulimit,
    /// A mapping with known attributes.
    Record(&'static Record),
    List(&'static Kind),
    /// A mapping from names to values; `x-` names are not special.
    Named(&'static Kind),
    /// Like `Named`, but keys that begin with `x-` are extensions.
    Extensible(&'static Kind),
    /// A mapping from names to texts, which must not contain extensions.
    Texts,
}

/// The attributes that can fail to decode, sorted by name.
pub(super) type Record = [(&'static str, Kind)];

static TEXT: Kind = Kind::Text;

static RATE: Kind = Kind::Record(&[("path", Kind::Text), ("rate", Kind::Size)]);
static WEIGHT: Kind = Kind::Record(&[("path", Kind::Text), ("weight", Kind::Natural)]);
static ULIMIT: Kind = Kind::Ulimit;
static GRANT: Kind = Kind::Record(&[("mode", Kind::FileMode)]);
const HOOK: Kind = Kind::Record(&[
    ("command", Kind::Command),
    ("environment", Kind::Environment),
    ("privileged", Kind::Switch),
]);
static HOOK_ITEM: Kind = HOOK;
static DEVICE_REQUEST: Kind = Kind::Record(&[
    ("capabilities", Kind::List(&TEXT)),
    ("count", Kind::DeviceCount),
    ("device_ids", Kind::List(&TEXT)),
    ("driver", Kind::Text),
]);

static BUILD: &Record = &[
    ("args", Kind::Arguments),
    ("extra_hosts", Kind::Hosts),
    ("no_cache", Kind::Switch),
    ("privileged", Kind::Switch),
    ("pull", Kind::Switch),
    ("secrets", Kind::List(&GRANT)),
    ("shm_size", Kind::Size),
    ("ulimits", Kind::Extensible(&ULIMIT)),
];

static LIMITS: &Record = &[
    ("cpus", Kind::Cpus),
    ("memory", Kind::Size),
    ("pids", Kind::Whole),
];
static DISCRETE: &Record = &[("kind", Kind::Text), ("value", Kind::Whole)];
static GENERIC: Kind = Kind::Record(&[("discrete_resource_spec", Kind::Record(DISCRETE))]);
static RESERVATIONS: &Record = &[
    ("cpus", Kind::Cpus),
    ("devices", Kind::List(&DEVICE_REQUEST)),
    ("generic_resources", Kind::List(&GENERIC)),
    ("memory", Kind::Size),
];
static UPDATE: &Record = &[
    ("delay", Kind::Duration),
    ("max_failure_ratio", Kind::Real),
    ("monitor", Kind::Duration),
    ("parallelism", Kind::Natural),
];
static DEPLOY: &Record = &[
    (
        "placement",
        Kind::Record(&[("max_replicas_per_node", Kind::Natural)]),
    ),
    ("replicas", Kind::Whole),
    (
        "resources",
        Kind::Record(&[
            ("limits", Kind::Record(LIMITS)),
            ("reservations", Kind::Record(RESERVATIONS)),
        ]),
    ),
    (
        "restart_policy",
        Kind::Record(&[
            ("delay", Kind::Duration),
            ("max_attempts", Kind::Natural),
            ("window", Kind::Duration),
        ]),
    ),
    ("rollback_config", Kind::Record(UPDATE)),
    ("update_config", Kind::Record(UPDATE)),
];

static WATCH: Kind = Kind::Record(&[("exec", HOOK)]);
static DEPENDENCY: Kind = Kind::Record(&[("restart", Kind::Switch)]);
static ENV_FILE: Kind = Kind::Record(&[("required", Kind::Switch)]);
static PORT: Kind = Kind::Record(&[("published", Kind::Text), ("target", Kind::Port)]);
static VOLUME: Kind = Kind::Record(&[
    ("bind", Kind::Record(&[("create_host_path", Kind::Switch)])),
    ("read_only", Kind::Switch),
    (
        "tmpfs",
        Kind::Record(&[("mode", Kind::Natural), ("size", Kind::Size)]),
    ),
    ("volume", Kind::Record(&[("nocopy", Kind::Switch)])),
]);

static SERVICE: Kind = Kind::Record(&[
    ("attach", Kind::Switch),
    (
        "blkio_config",
        Kind::Record(&[
            ("device_read_bps", Kind::List(&RATE)),
            ("device_read_iops", Kind::List(&RATE)),
            ("device_write_bps", Kind::List(&RATE)),
            ("device_write_iops", Kind::List(&RATE)),
            ("weight", Kind::Natural),
            ("weight_device", Kind::List(&WEIGHT)),
        ]),
    ),
    ("build", Kind::Record(BUILD)),
    ("command", Kind::Command),
    ("configs", Kind::List(&GRANT)),
    ("cpu_count", Kind::Whole),
    ("cpu_percent", Kind::Real),
    ("cpu_period", Kind::Whole),
    ("cpu_quota", Kind::Whole),
    ("cpu_rt_period", Kind::Whole),
    ("cpu_rt_runtime", Kind::Whole),
    ("cpu_shares", Kind::Whole),
    ("cpus", Kind::Real),
    ("depends_on", Kind::Named(&DEPENDENCY)),
    ("deploy", Kind::Record(DEPLOY)),
    ("develop", Kind::Record(&[("watch", Kind::List(&WATCH))])),
    ("entrypoint", Kind::Command),
    ("env_file", Kind::List(&ENV_FILE)),
    ("environment", Kind::Environment),
    ("extra_hosts", Kind::Hosts),
    ("gpus", Kind::List(&DEVICE_REQUEST)),
    ("group_add", Kind::List(&TEXT)),
    (
        "healthcheck",
        Kind::Record(&[
            ("disable", Kind::Switch),
            ("interval", Kind::Duration),
            ("retries", Kind::Natural),
            ("start_interval", Kind::Duration),
            ("start_period", Kind::Duration),
            ("timeout", Kind::Duration),
        ]),
    ),
    ("init", Kind::Switch),
    ("mem_limit", Kind::Size),
    ("mem_reservation", Kind::Size),
    ("mem_swappiness", Kind::Size),
    ("memswap_limit", Kind::Size),
    ("oom_kill_disable", Kind::Switch),
    ("oom_score_adj", Kind::Whole),
    ("pids_limit", Kind::Whole),
    ("ports", Kind::List(&PORT)),
    ("post_start", Kind::List(&HOOK_ITEM)),
    ("pre_stop", Kind::List(&HOOK_ITEM)),
    ("privileged", Kind::Switch),
    ("read_only", Kind::Switch),
    ("scale", Kind::Whole),
    ("secrets", Kind::List(&GRANT)),
    ("shm_size", Kind::Size),
    ("stdin_open", Kind::Switch),
    ("stop_grace_period", Kind::Duration),
    ("storage_opt", Kind::Texts),
    ("tty", Kind::Switch),
    ("ulimits", Kind::Extensible(&ULIMIT)),
    ("volumes", Kind::List(&VOLUME)),
]);

/// The schema does not check networks and models with unusual names, so all their attributes are
/// listed.
static IPAM_POOL: Kind = Kind::Record(&[
    ("aux_addresses", Kind::Pairs),
    ("gateway", Kind::Text),
    ("ip_range", Kind::Text),
    ("subnet", Kind::Text),
]);
static NETWORK: Kind = Kind::Record(&[
    ("attachable", Kind::Switch),
    ("driver", Kind::Text),
    ("driver_opts", Kind::Mapping),
    ("enable_ipv4", Kind::Switch),
    ("enable_ipv6", Kind::Switch),
    ("external", Kind::Switch),
    ("internal", Kind::Switch),
    (
        "ipam",
        Kind::Record(&[("config", Kind::List(&IPAM_POOL)), ("driver", Kind::Text)]),
    ),
    ("labels", Kind::Pairs),
    ("name", Kind::Text),
]);
static MODEL: Kind = Kind::Record(&[
    ("context_size", Kind::Whole),
    ("model", Kind::Text),
    ("name", Kind::Text),
    ("runtime_flags", Kind::List(&TEXT)),
]);
static VOLUME_RESOURCE: Kind = Kind::Record(&[("external", Kind::Switch)]);
static CONFIG: Kind = Kind::Record(&[("external", Kind::Switch)]);
static SECRET: Kind = Kind::Record(&[("driver_opts", Kind::Texts), ("external", Kind::Switch)]);

/// A project.
pub(super) static PROJECT: &Record = &[
    ("configs", Kind::Named(&CONFIG)),
    ("models", Kind::Extensible(&MODEL)),
    ("networks", Kind::Named(&NETWORK)),
    ("secrets", Kind::Named(&SECRET)),
    ("services", Kind::Named(&SERVICE)),
    ("volumes", Kind::Named(&VOLUME_RESOURCE)),
];

/// The type of an attribute; `None` if it cannot fail.
pub(super) fn attribute(record: &'static Record, name: &str) -> Option<&'static Kind> {
    let index = record
        .binary_search_by(|(known, _)| (*known).cmp(name))
        .ok()?;
    Some(&record[index].1)
}
