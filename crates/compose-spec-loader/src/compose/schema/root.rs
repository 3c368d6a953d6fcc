//! The file and its top-level sections.

use super::definitions::{DRIVER_OPTIONS, PAIRS, SWITCH_OR_TEXT, TEXT, TEXT_OR_SET, TEXTS};
use super::service::SERVICE;
use super::shape::{BOOLEAN, INTEGER, Mapping, NULL, Names, Others, STRING, Shape};

static EXTERNAL_NAME: Mapping = Mapping::of("`external`", &[("name", TEXT)]);
static EXTERNAL_LOOSE: Mapping =
    Mapping::of("`external`", &[("name", TEXT)]).others(Others::Ignored);
/// `external` of networks and volumes.
const EXTERNAL: Shape = Shape::scalar(BOOLEAN | STRING).or_mapping(&EXTERNAL_NAME);
/// `external` of secrets and configs, whose mapping may have other keys than the name.
const EXTERNAL_OBJECT: Shape = Shape::scalar(BOOLEAN | STRING).or_mapping(&EXTERNAL_LOOSE);

static ADDRESS: Shape = TEXT;
static ADDRESSES: Mapping = Mapping::named("`aux_addresses`", Names::Line, &ADDRESS);
static POOL_MAP: Mapping = Mapping::of(
    "an entry of `ipam.config`",
    &[
        ("aux_addresses", Shape::mapping(&ADDRESSES)),
        ("gateway", TEXT),
        ("ip_range", TEXT),
        ("subnet", TEXT),
    ],
);
static POOL: Shape = Shape::mapping(&POOL_MAP);
static IPAM_OPTIONS: Mapping = Mapping::named("`ipam.options`", Names::Line, &ADDRESS);
static IPAM: Mapping = Mapping::of(
    "`ipam`",
    &[
        ("config", Shape::list(&POOL)),
        ("driver", TEXT),
        ("options", Shape::mapping(&IPAM_OPTIONS)),
    ],
);

static NETWORK_MAP: Mapping = Mapping::of(
    "a network",
    &[
        ("attachable", SWITCH_OR_TEXT),
        ("driver", TEXT),
        ("driver_opts", DRIVER_OPTIONS),
        ("enable_ipv4", SWITCH_OR_TEXT),
        ("enable_ipv6", SWITCH_OR_TEXT),
        ("external", EXTERNAL),
        ("internal", SWITCH_OR_TEXT),
        ("ipam", Shape::mapping(&IPAM)),
        ("labels", PAIRS),
        ("name", TEXT),
    ],
);
static NETWORK: Shape = Shape::mapping(&NETWORK_MAP).or(NULL);
static NETWORKS: Mapping =
    Mapping::named("`networks`", Names::Resource, &NETWORK).others(Others::Ignored);

static VOLUME_MAP: Mapping = Mapping::of(
    "a volume",
    &[
        ("driver", TEXT),
        ("driver_opts", DRIVER_OPTIONS),
        ("external", EXTERNAL),
        ("labels", PAIRS),
        ("name", TEXT),
    ],
);
static VOLUME: Shape = Shape::mapping(&VOLUME_MAP).or(NULL);
static VOLUMES: Mapping = Mapping::named("`volumes`", Names::Resource, &VOLUME);

static SECRET_MAP: Mapping = Mapping::of(
    "a secret",
    &[
        ("driver", TEXT),
        ("driver_opts", DRIVER_OPTIONS),
        ("environment", TEXT),
        ("external", EXTERNAL_OBJECT),
        ("file", TEXT),
        ("labels", PAIRS),
        ("name", TEXT),
        ("template_driver", TEXT),
    ],
);
static SECRET: Shape = Shape::mapping(&SECRET_MAP);
static SECRETS: Mapping = Mapping::named("`secrets`", Names::Resource, &SECRET);

static CONFIG_MAP: Mapping = Mapping::of(
    "a config",
    &[
        ("content", TEXT),
        ("environment", TEXT),
        ("external", EXTERNAL_OBJECT),
        ("file", TEXT),
        ("labels", PAIRS),
        ("name", TEXT),
        ("template_driver", TEXT),
    ],
);
static CONFIG: Shape = Shape::mapping(&CONFIG_MAP);
static CONFIGS: Mapping = Mapping::named("`configs`", Names::Resource, &CONFIG);

static MODEL_MAP: Mapping = Mapping::of(
    "a model",
    &[
        ("context_size", Shape::scalar(INTEGER)),
        ("model", TEXT),
        ("name", TEXT),
        ("runtime_flags", TEXTS),
    ],
)
.requiring(&["model"]);
static MODEL: Shape = Shape::mapping(&MODEL_MAP);
static MODELS: Mapping =
    Mapping::named("`models`", Names::Resource, &MODEL).others(Others::Ignored);

static INCLUDE_MAP: Mapping = Mapping::of(
    "an entry of `include`",
    &[
        ("env_file", TEXT_OR_SET),
        ("path", TEXT_OR_SET),
        ("project_directory", TEXT),
    ],
)
.others(Others::Refused);
static INCLUDE: Shape = TEXT.or_mapping(&INCLUDE_MAP);

static SERVICE_SHAPE: Shape = Shape::mapping(&SERVICE);
static SERVICES: Mapping = Mapping::named("`services`", Names::Resource, &SERVICE_SHAPE);

static ROOT_MAP: Mapping = Mapping::of(
    "a Compose file",
    &[
        ("configs", Shape::mapping(&CONFIGS)),
        ("include", Shape::list(&INCLUDE)),
        ("models", Shape::mapping(&MODELS)),
        ("name", TEXT),
        ("networks", Shape::mapping(&NETWORKS)),
        ("secrets", Shape::mapping(&SECRETS)),
        ("services", Shape::mapping(&SERVICES)),
        ("version", TEXT),
        ("volumes", Shape::mapping(&VOLUMES)),
    ],
);
/// A Compose file.
pub(super) static ROOT: Shape = Shape::mapping(&ROOT_MAP);
