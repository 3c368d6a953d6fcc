//! `deploy`, `develop` and `build`.

use super::definitions::{
    DEVICE_REQUEST, DURATION, GRANTS, HOOK, HOSTS, NUMBER_OR_TEXT, PAIRS, SIZE, SWITCH,
    SWITCH_OR_TEXT, TEXT, TEXT_OR_SET, TEXTS, ULIMITS, WHOLE_OR_TEXT,
};
use super::shape::{Mapping, NULL, Shape};

static LIMITS: Mapping = Mapping::of(
    "`deploy.resources.limits`",
    &[
        ("cpus", NUMBER_OR_TEXT),
        ("memory", SIZE),
        ("pids", WHOLE_OR_TEXT),
    ],
);

static DISCRETE: Mapping = Mapping::of(
    "`discrete_resource_spec`",
    &[("kind", TEXT), ("value", NUMBER_OR_TEXT)],
);
static GENERIC: Mapping = Mapping::of(
    "a generic resource",
    &[("discrete_resource_spec", Shape::mapping(&DISCRETE))],
);
static GENERIC_ITEM: Shape = Shape::mapping(&GENERIC);
static DEVICE: Mapping =
    Mapping::of("a device request", DEVICE_REQUEST).requiring(&["capabilities"]);
static DEVICE_ITEM: Shape = Shape::mapping(&DEVICE);

static RESERVATIONS: Mapping = Mapping::of(
    "`deploy.resources.reservations`",
    &[
        ("cpus", NUMBER_OR_TEXT),
        ("devices", Shape::list(&DEVICE_ITEM)),
        ("generic_resources", Shape::list(&GENERIC_ITEM)),
        ("memory", SIZE),
    ],
);

static RESOURCES: Mapping = Mapping::of(
    "`deploy.resources`",
    &[
        ("limits", Shape::mapping(&LIMITS)),
        ("reservations", Shape::mapping(&RESERVATIONS)),
    ],
);

/// Shared by `update_config` and `rollback_config`.
const UPDATE_ATTRIBUTES: &[(&str, Shape)] = &[
    ("delay", DURATION),
    ("failure_action", TEXT),
    ("max_failure_ratio", NUMBER_OR_TEXT),
    ("monitor", DURATION),
    ("order", Shape::word(&["start-first", "stop-first"])),
    ("parallelism", WHOLE_OR_TEXT),
];
static UPDATE: Mapping = Mapping::of("`deploy.update_config`", UPDATE_ATTRIBUTES);
static ROLLBACK: Mapping = Mapping::of("`deploy.rollback_config`", UPDATE_ATTRIBUTES);

static RESTART: Mapping = Mapping::of(
    "`deploy.restart_policy`",
    &[
        ("condition", TEXT),
        ("delay", DURATION),
        ("max_attempts", WHOLE_OR_TEXT),
        ("window", DURATION),
    ],
);

static PREFERENCE: Mapping = Mapping::of("a placement preference", &[("spread", TEXT)]);
static PREFERENCE_ITEM: Shape = Shape::mapping(&PREFERENCE);
static PLACEMENT: Mapping = Mapping::of(
    "`deploy.placement`",
    &[
        ("constraints", TEXTS),
        ("max_replicas_per_node", WHOLE_OR_TEXT),
        ("preferences", Shape::list(&PREFERENCE_ITEM)),
    ],
);

static DEPLOY_MAP: Mapping = Mapping::of(
    "`deploy`",
    &[
        ("endpoint_mode", TEXT),
        ("labels", PAIRS),
        ("mode", TEXT),
        ("placement", Shape::mapping(&PLACEMENT)),
        ("replicas", WHOLE_OR_TEXT),
        ("resources", Shape::mapping(&RESOURCES)),
        ("restart_policy", Shape::mapping(&RESTART)),
        ("rollback_config", Shape::mapping(&ROLLBACK)),
        ("update_config", Shape::mapping(&UPDATE)),
    ],
);
pub(super) const DEPLOY: Shape = Shape::mapping(&DEPLOY_MAP).or(NULL);

static WATCH_MAP: Mapping = Mapping::of(
    "a watch rule",
    &[
        (
            "action",
            Shape::word(&["rebuild", "sync", "restart", "sync+restart", "sync+exec"]),
        ),
        ("exec", HOOK),
        ("ignore", TEXT_OR_SET),
        ("include", TEXT_OR_SET),
        ("initial_sync", SWITCH),
        ("path", TEXT),
        ("target", TEXT),
    ],
)
.requiring(&["path", "action"]);
static WATCH: Shape = Shape::mapping(&WATCH_MAP);
static DEVELOP_MAP: Mapping = Mapping::of("`develop`", &[("watch", Shape::list(&WATCH))]);
pub(super) const DEVELOP: Shape = Shape::mapping(&DEVELOP_MAP).or(NULL);

static BUILD_MAP: Mapping = Mapping::of(
    "`build`",
    &[
        ("additional_contexts", PAIRS),
        ("args", PAIRS),
        ("cache_from", TEXTS),
        ("cache_to", TEXTS),
        ("context", TEXT),
        ("dockerfile", TEXT),
        ("dockerfile_inline", TEXT),
        ("entitlements", TEXTS),
        ("extra_hosts", HOSTS),
        ("isolation", TEXT),
        ("labels", PAIRS),
        ("network", TEXT),
        ("no_cache", SWITCH_OR_TEXT),
        ("platforms", TEXTS),
        ("privileged", SWITCH_OR_TEXT),
        ("provenance", SWITCH_OR_TEXT),
        ("pull", SWITCH_OR_TEXT),
        ("sbom", SWITCH_OR_TEXT),
        ("secrets", GRANTS),
        ("shm_size", WHOLE_OR_TEXT),
        ("ssh", PAIRS),
        ("tags", TEXTS),
        ("target", TEXT),
        ("ulimits", ULIMITS),
    ],
);
/// `build`: a directory, or a mapping.
pub(super) const BUILD: Shape = TEXT.or_mapping(&BUILD_MAP);
