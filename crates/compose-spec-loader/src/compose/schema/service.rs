//! `services`.

use super::definitions::{
    COMMAND, DRIVER_OPTIONS, DURATION, GPUS, GRANTS, HOOKS, HOSTS, NUMBER_OR_TEXT, PAIRS, SWITCH,
    SWITCH_OR_TEXT, TEXT, TEXT_OR_SET, TEXT_OR_TEXTS, TEXT_SET, ULIMITS, WHOLE_OR_TEXT,
};
use super::deploy::{BUILD, DEPLOY, DEVELOP};
use super::shape::{BOOLEAN, Mapping, NULL, NUMBER, Names, Others, STRING, Shape};

static BLKIO_LIMIT_MAP: Mapping = Mapping::of(
    "a device's limit",
    &[("path", TEXT), ("rate", WHOLE_OR_TEXT)],
)
.others(Others::Refused);
static BLKIO_LIMIT: Shape = Shape::mapping(&BLKIO_LIMIT_MAP);
const BLKIO_LIMITS: Shape = Shape::list(&BLKIO_LIMIT);
static BLKIO_WEIGHT_MAP: Mapping = Mapping::of(
    "a device's weight",
    &[("path", TEXT), ("weight", WHOLE_OR_TEXT)],
)
.others(Others::Refused);
static BLKIO_WEIGHT: Shape = Shape::mapping(&BLKIO_WEIGHT_MAP);
static BLKIO: Mapping = Mapping::of(
    "`blkio_config`",
    &[
        ("device_read_bps", BLKIO_LIMITS),
        ("device_read_iops", BLKIO_LIMITS),
        ("device_write_bps", BLKIO_LIMITS),
        ("device_write_iops", BLKIO_LIMITS),
        ("weight", WHOLE_OR_TEXT),
        ("weight_device", Shape::list(&BLKIO_WEIGHT)),
    ],
)
.others(Others::Refused);

static CREDENTIALS: Mapping = Mapping::of(
    "`credential_spec`",
    &[("config", TEXT), ("file", TEXT), ("registry", TEXT)],
);

/// The conditions of `depends_on`.
const CONDITIONS: &[&str] = &[
    "service_started",
    "service_healthy",
    "service_completed_successfully",
];
static DEPENDENCY_MAP: Mapping = Mapping::of(
    "a dependency",
    &[
        ("condition", Shape::word(CONDITIONS)),
        ("required", SWITCH),
        ("restart", SWITCH_OR_TEXT),
    ],
)
.requiring(&["condition"]);
static DEPENDENCY: Shape = Shape::mapping(&DEPENDENCY_MAP);
static DEPENDENCIES: Mapping = Mapping::named("`depends_on`", Names::Resource, &DEPENDENCY);

static DEVICE_MAP: Mapping = Mapping::of(
    "a device",
    &[("permissions", TEXT), ("source", TEXT), ("target", TEXT)],
)
.requiring(&["source"]);
static DEVICE: Shape = TEXT.or_mapping(&DEVICE_MAP);

static ENV_FILE_MAP: Mapping = Mapping::of(
    "an entry of `env_file`",
    &[
        ("format", TEXT),
        ("path", TEXT),
        ("required", SWITCH_OR_TEXT),
    ],
)
.requiring(&["path"])
.others(Others::Refused);
static ENV_FILE: Shape = TEXT.or_mapping(&ENV_FILE_MAP);

static PORT_NUMBER: Shape = NUMBER_OR_TEXT;

static EXTENDS: Mapping = Mapping::of("`extends`", &[("file", TEXT), ("service", TEXT)])
    .requiring(&["service"])
    .others(Others::Refused);

static PROVIDER_VALUE: Shape = Shape::scalar(STRING | NUMBER | BOOLEAN);
static PROVIDER_OPTION: Shape = PROVIDER_VALUE.or_list(&PROVIDER_VALUE);
static PROVIDER_OPTIONS: Mapping =
    Mapping::named("`provider.options`", Names::Line, &PROVIDER_OPTION).others(Others::Ignored);
static PROVIDER: Mapping = Mapping::of(
    "`provider`",
    &[
        ("options", Shape::mapping(&PROVIDER_OPTIONS)),
        ("type", TEXT),
    ],
)
.requiring(&["type"]);

static HEALTHCHECK: Mapping = Mapping::of(
    "`healthcheck`",
    &[
        ("disable", SWITCH_OR_TEXT),
        ("interval", DURATION),
        ("retries", NUMBER_OR_TEXT),
        ("start_interval", DURATION),
        ("start_period", DURATION),
        ("test", TEXT_OR_TEXTS),
        ("timeout", DURATION),
    ],
);

static LOG_OPTION: Shape = Shape::scalar(STRING | NUMBER | NULL);
static LOG_OPTIONS: Mapping =
    Mapping::named("`logging.options`", Names::Line, &LOG_OPTION).others(Others::Ignored);
static LOGGING: Mapping = Mapping::of(
    "`logging`",
    &[("driver", TEXT), ("options", Shape::mapping(&LOG_OPTIONS))],
);

static MODEL_MAP: Mapping = Mapping::of(
    "a service's model",
    &[("endpoint_var", TEXT), ("model_var", TEXT)],
);
static MODEL: Shape = Shape::mapping(&MODEL_MAP).or(NULL);
static MODELS: Mapping =
    Mapping::named("`models`", Names::Resource, &MODEL).others(Others::Ignored);

static NETWORK_MAP: Mapping = Mapping::of(
    "a service's network",
    &[
        ("aliases", TEXT_SET),
        ("driver_opts", DRIVER_OPTIONS),
        ("gw_priority", Shape::scalar(NUMBER)),
        ("interface_name", TEXT),
        ("ipv4_address", TEXT),
        ("ipv6_address", TEXT),
        ("link_local_ips", TEXT_SET),
        ("mac_address", TEXT),
        ("priority", Shape::scalar(NUMBER)),
    ],
);
static NETWORK: Shape = Shape::mapping(&NETWORK_MAP).or(NULL);
static NETWORKS: Mapping = Mapping::named("`networks`", Names::Resource, &NETWORK);

static PORT_MAP: Mapping = Mapping::of(
    "a port",
    &[
        ("app_protocol", TEXT),
        ("host_ip", TEXT),
        ("mode", TEXT),
        ("name", TEXT),
        ("protocol", TEXT),
        ("published", WHOLE_OR_TEXT),
        ("target", WHOLE_OR_TEXT),
    ],
);
static PORT: Shape = NUMBER_OR_TEXT.or_mapping(&PORT_MAP);

static STORAGE: Mapping = Mapping::of("`storage_opt`", &[]).others(Others::Ignored);

static BIND: Mapping = Mapping::of(
    "a volume's `bind`",
    &[
        ("create_host_path", SWITCH_OR_TEXT),
        ("propagation", TEXT),
        (
            "recursive",
            Shape::word(&["enabled", "disabled", "writable", "readonly"]),
        ),
        ("selinux", Shape::word(&["z", "Z"])),
    ],
);
static VOLUME_OPTIONS: Mapping = Mapping::of(
    "a volume's `volume`",
    &[
        ("labels", PAIRS),
        ("nocopy", SWITCH_OR_TEXT),
        ("subpath", TEXT),
    ],
);
static TMPFS: Mapping = Mapping::of(
    "a volume's `tmpfs`",
    &[
        ("mode", NUMBER_OR_TEXT),
        ("size", WHOLE_OR_TEXT.within(0, i64::MAX)),
    ],
);
static IMAGE_OPTIONS: Mapping = Mapping::of("a volume's `image`", &[("subpath", TEXT)]);
static VOLUME_MAP: Mapping = Mapping::of(
    "a service's volume",
    &[
        ("bind", Shape::mapping(&BIND)),
        ("consistency", TEXT),
        ("image", Shape::mapping(&IMAGE_OPTIONS)),
        ("read_only", SWITCH_OR_TEXT),
        ("source", TEXT),
        ("target", TEXT),
        ("tmpfs", Shape::mapping(&TMPFS)),
        (
            "type",
            Shape::word(&["bind", "volume", "tmpfs", "cluster", "npipe", "image"]),
        ),
        ("volume", Shape::mapping(&VOLUME_OPTIONS)),
    ],
)
.requiring(&["type"]);
static VOLUME: Shape = TEXT.or_mapping(&VOLUME_MAP);

/// Two consecutive characters of a container name anywhere in the text: the schema's pattern is not
/// anchored.
fn holds_container_name(text: &str) -> bool {
    let follows = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    text.as_bytes()
        .windows(2)
        .any(|pair| pair[0].is_ascii_alphanumeric() && follows(pair[1]))
}

/// A pull policy anywhere in the text: the schema's pattern is not anchored.
fn holds_pull_policy(text: &str) -> bool {
    const POLICIES: &[&str] = &[
        "always",
        "never",
        "build",
        "if_not_present",
        "missing",
        "refresh",
        "daily",
        "weekly",
    ];
    POLICIES.iter().any(|policy| text.contains(policy))
        || text.match_indices("every_").any(|(at, word)| {
            let rest = &text[at + word.len()..];
            let unit = rest.trim_start_matches(|c: char| c.is_ascii_digit());
            unit.len() < rest.len() && unit.starts_with(['w', 'd', 'h', 'm', 's'])
        })
}

pub(super) static SERVICE: Mapping = Mapping::of(
    "a service",
    &[
        ("annotations", PAIRS),
        ("attach", SWITCH_OR_TEXT),
        ("blkio_config", Shape::mapping(&BLKIO)),
        ("build", BUILD),
        ("cap_add", TEXT_SET),
        ("cap_drop", TEXT_SET),
        ("cgroup", Shape::word(&["host", "private"])),
        ("cgroup_parent", TEXT),
        ("command", COMMAND),
        ("configs", GRANTS),
        (
            "container_name",
            Shape::like(
                holds_container_name,
                "two or more letters, digits, `_`, `.` or `-`, beginning with a letter or digit",
            ),
        ),
        ("cpu_count", WHOLE_OR_TEXT.within(0, i64::MAX)),
        ("cpu_percent", WHOLE_OR_TEXT.within(0, 100)),
        ("cpu_period", NUMBER_OR_TEXT),
        ("cpu_quota", NUMBER_OR_TEXT),
        ("cpu_rt_period", NUMBER_OR_TEXT),
        ("cpu_rt_runtime", NUMBER_OR_TEXT),
        ("cpu_shares", NUMBER_OR_TEXT),
        ("cpus", NUMBER_OR_TEXT),
        ("cpuset", TEXT),
        ("credential_spec", Shape::mapping(&CREDENTIALS)),
        ("depends_on", TEXT_SET.or_mapping(&DEPENDENCIES)),
        ("deploy", DEPLOY),
        ("develop", DEVELOP),
        ("device_cgroup_rules", TEXT_SET),
        ("devices", Shape::list(&DEVICE)),
        ("dns", TEXT_OR_SET),
        ("dns_opt", TEXT_SET),
        ("dns_search", TEXT_OR_SET),
        ("domainname", TEXT),
        ("entrypoint", COMMAND),
        ("env_file", TEXT.or_list(&ENV_FILE)),
        ("environment", PAIRS),
        ("expose", Shape::set(&PORT_NUMBER)),
        ("extends", TEXT.or_mapping(&EXTENDS)),
        ("external_links", TEXT_SET),
        ("extra_hosts", HOSTS),
        ("gpus", GPUS),
        ("group_add", Shape::set(&PORT_NUMBER)),
        ("healthcheck", Shape::mapping(&HEALTHCHECK)),
        ("hostname", TEXT),
        ("image", TEXT),
        ("init", SWITCH_OR_TEXT),
        ("ipc", TEXT),
        ("isolation", TEXT),
        ("label_file", TEXT_OR_TEXTS),
        ("labels", PAIRS),
        ("links", TEXT_SET),
        ("logging", Shape::mapping(&LOGGING)),
        ("mac_address", TEXT),
        ("mem_limit", NUMBER_OR_TEXT),
        ("mem_reservation", WHOLE_OR_TEXT),
        ("mem_swappiness", WHOLE_OR_TEXT),
        ("memswap_limit", NUMBER_OR_TEXT),
        ("models", TEXT_SET.or_mapping(&MODELS)),
        ("network_mode", TEXT),
        ("networks", TEXT_SET.or_mapping(&NETWORKS)),
        ("oom_kill_disable", SWITCH_OR_TEXT),
        ("oom_score_adj", WHOLE_OR_TEXT.within(-1000, 1000)),
        ("pid", Shape::scalar(STRING | NULL)),
        ("pids_limit", NUMBER_OR_TEXT),
        ("platform", TEXT),
        ("ports", Shape::set(&PORT)),
        ("post_start", HOOKS),
        ("pre_stop", HOOKS),
        ("privileged", SWITCH_OR_TEXT),
        ("profiles", TEXT_SET),
        ("provider", Shape::mapping(&PROVIDER)),
        (
            "pull_policy",
            Shape::like(
                holds_pull_policy,
                "`always`, `never`, `missing`, `build`, `refresh`, `daily`, `weekly` or `every_12h`",
            ),
        ),
        ("pull_refresh_after", TEXT),
        ("read_only", SWITCH_OR_TEXT),
        ("restart", TEXT),
        ("runtime", TEXT),
        ("scale", WHOLE_OR_TEXT),
        ("secrets", GRANTS),
        ("security_opt", TEXT_SET),
        ("shm_size", NUMBER_OR_TEXT),
        ("stdin_open", SWITCH_OR_TEXT),
        ("stop_grace_period", DURATION),
        ("stop_signal", TEXT),
        ("storage_opt", Shape::mapping(&STORAGE)),
        ("sysctls", PAIRS),
        ("tmpfs", TEXT_OR_SET),
        ("tty", SWITCH_OR_TEXT),
        ("ulimits", ULIMITS),
        ("use_api_socket", SWITCH),
        ("user", TEXT),
        ("userns_mode", TEXT),
        ("uts", TEXT),
        ("volumes", Shape::set(&VOLUME)),
        ("volumes_from", TEXT_SET),
        ("working_dir", TEXT),
    ],
);
