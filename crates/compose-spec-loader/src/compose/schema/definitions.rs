//! Shapes shared by several parts of the schema.

use super::shape::{
    BOOLEAN, INTEGER, List, Mapping, NULL, NUMBER, Names, Others, STRING, Shape, Text,
};

pub(super) const TEXT: Shape = Shape::scalar(STRING);
/// A size that must be text, as under `deploy`.
pub(super) const SIZE: Shape = Shape {
    text: Text::Size,
    ..TEXT
};
pub(super) const DURATION: Shape = Shape {
    text: Text::Duration,
    ..TEXT
};
pub(super) const NUMBER_OR_TEXT: Shape = Shape::scalar(NUMBER | STRING);
pub(super) const WHOLE_OR_TEXT: Shape = Shape::scalar(INTEGER | STRING);
pub(super) const SWITCH: Shape = Shape::scalar(BOOLEAN);
pub(super) const SWITCH_OR_TEXT: Shape = Shape::scalar(BOOLEAN | STRING);

pub(super) const TEXTS: Shape = Shape::list(&TEXT);
/// A list of unique texts.
pub(super) const TEXT_SET: Shape = Shape::set(&TEXT);
/// A text, or a list of unique texts.
pub(super) const TEXT_OR_SET: Shape = TEXT.or_set(&TEXT);
pub(super) const TEXT_OR_TEXTS: Shape = TEXT.or_list(&TEXT);

/// `command`, `entrypoint`: a list, a string, or null for the image's default.
pub(super) const COMMAND: Shape = TEXT_OR_TEXTS.or(NULL);

static PAIR_VALUE: Shape = Shape::scalar(STRING | NUMBER | BOOLEAN | NULL);
static PAIR_MAP: Mapping = Mapping::named(
    "a mapping of names to values",
    Names::Something,
    &PAIR_VALUE,
);
/// `environment`, `labels` and the like: a mapping, or a list of `KEY=value`.
pub(super) const PAIRS: Shape = Shape::mapping(&PAIR_MAP).or_set(&TEXT);

static HOST_ADDRESSES: Shape = TEXT_OR_TEXTS;
static HOST_MAP: Mapping = Mapping::named(
    "a mapping of hosts to addresses",
    Names::Something,
    &HOST_ADDRESSES,
);
/// `extra_hosts`: a mapping, or a list of `host=address`.
pub(super) const HOSTS: Shape = Shape::mapping(&HOST_MAP).or_set(&TEXT);

static OPTION_VALUE: Shape = NUMBER_OR_TEXT;
static OPTION_MAP: Mapping =
    Mapping::named("a mapping of options", Names::Line, &OPTION_VALUE).others(Others::Ignored);
/// `driver_opts`.
pub(super) const DRIVER_OPTIONS: Shape = Shape::mapping(&OPTION_MAP);

static ULIMIT_MAP: Mapping = Mapping::of(
    "a ulimit",
    &[("hard", WHOLE_OR_TEXT), ("soft", WHOLE_OR_TEXT)],
)
.requiring(&["soft", "hard"]);
static ULIMIT: Shape = WHOLE_OR_TEXT.or_mapping(&ULIMIT_MAP);
static ULIMIT_NAMES: Mapping =
    Mapping::named("`ulimits`", Names::Lowercase, &ULIMIT).others(Others::Ignored);
/// `ulimits`.
pub(super) const ULIMITS: Shape = Shape::mapping(&ULIMIT_NAMES);

static GRANT_MAP: Mapping = Mapping::of(
    "a mounted secret or config",
    &[
        ("gid", TEXT),
        ("mode", NUMBER_OR_TEXT),
        ("source", TEXT),
        ("target", TEXT),
        ("uid", TEXT),
    ],
);
static GRANT: Shape = TEXT.or_mapping(&GRANT_MAP);
/// A service's `secrets` and `configs`.
pub(super) const GRANTS: Shape = Shape::list(&GRANT);

static HOOK_MAP: Mapping = Mapping::of(
    "a hook",
    &[
        ("command", COMMAND),
        ("environment", PAIRS),
        ("privileged", SWITCH_OR_TEXT),
        ("user", TEXT),
        ("working_dir", TEXT),
    ],
)
.requiring(&["command"]);
/// A command that runs in the container.
pub(super) const HOOK: Shape = Shape::mapping(&HOOK_MAP);
static HOOK_ITEM: Shape = HOOK;
/// `post_start`, `pre_stop`.
pub(super) const HOOKS: Shape = Shape::list(&HOOK_ITEM);

/// The attributes of a device request in `deploy` and `gpus`.
pub(super) const DEVICE_REQUEST: &[(&str, Shape)] = &[
    ("capabilities", TEXT_SET),
    ("count", WHOLE_OR_TEXT),
    ("device_ids", TEXT_SET),
    ("driver", TEXT),
    ("options", PAIRS),
];

static GPU_MAP: Mapping = Mapping::of("a GPU request", DEVICE_REQUEST).others(Others::Ignored);
static GPU: Shape = Shape::mapping(&GPU_MAP);
/// `gpus`.
pub(super) const GPUS: Shape = Shape {
    text: Text::OneOf(&["all"]),
    list: Some(List {
        items: &GPU,
        unique: false,
    }),
    ..TEXT
};
