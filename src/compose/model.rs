//! From the merged tree to the [`Stack`].

use indexmap::IndexMap;

use crate::stack::{Dependency, Memory, Mount, Origin, Service, SizeFault, SizeFaultKind};
use crate::yaml::node::Key;
use crate::yaml::{Map, Node, Value};

use super::bytes::mount_size;
use super::decoded;
use super::profiles::Profiles;

/// Every service of the tree, in its order, with whether the profiles switch it on.
pub(super) fn services(mut root: Map, profiles: &Profiles<'_>) -> Vec<Service> {
    let Some(Value::Map(services)) = root.swap_remove("services").map(|node| node.value) else {
        return Vec::new();
    };
    let defined = Defined {
        configs: root.swap_remove("configs"),
        volumes: root.swap_remove("volumes"),
    };
    services
        .into_iter()
        .map(|(key, config)| service(&key, config, &defined, profiles))
        .collect()
}

/// What a project defines beside its services.
struct Defined {
    configs: Option<Node>,
    volumes: Option<Node>,
}

fn service(key: &Key, config: Node, defined: &Defined, profiles: &Profiles<'_>) -> Service {
    let active = profiles.select(&config);
    let mut sizes = Sizes {
        config: &config,
        faults: Vec::new(),
    };
    let (deployed, own) = (
        sizes.read("deploy.resources.limits.memory"),
        sizes.read("mem_limit"),
    );
    let limit = deployed.or(own);
    let (deployed, own) = (
        sizes.read("deploy.resources.reservations.memory"),
        sizes.read("mem_reservation"),
    );
    let reservation = deployed.or(own);
    let swap = sizes.read("memswap_limit");
    let shm = sizes.read("shm_size");
    let size_faults = sizes.faults;
    let replicas = config.at_path(&["deploy", "replicas"]);
    let count = [config.get("scale"), replicas]
        .into_iter()
        .flatten()
        .find(|n| !n.is_null());
    Service {
        name: key.text.to_string(),
        image: text(&config, "image"),
        builds: config.get("build").is_some_and(|build| !build.is_null()),
        active,
        profiles: own_profiles(&config),
        count: count
            .and_then(decoded::whole)
            .and_then(|count| u64::try_from(count).ok())
            .unwrap_or(1),
        count_at: count.map(|node| node.span),
        limit,
        reservation,
        swap,
        shm,
        tmpfs: tmpfs(&config, defined.volumes.as_ref()),
        cpus: cpus(&config),
        mounts: mounts(&config, defined.configs.as_ref()),
        depends_on: depends_on(&config),
        at: key.span,
        size_faults,
        config,
    }
}

/// Reads the sizes of a service, noting those that Compose takes for something else.
struct Sizes<'a> {
    config: &'a Node,
    faults: Vec<SizeFault>,
}

impl Sizes<'_> {
    fn read(&mut self, key: &'static str) -> Option<Memory> {
        let path: Vec<&str> = key.split('.').collect();
        let node = self.config.at_path(&path)?;
        let at = node.span;
        // compose-go decodes whole numbers of 64 bits and texts; any other
        // number leaves the zero that was there (types/bytes.go).
        let size = decoded::size(node);
        let kind = match node.value {
            Value::Float(_) => Some(SizeFaultKind::FloatIsZero),
            Value::Uint(_) => Some(SizeFaultKind::IntegerIsZero),
            _ => size.wrapped.then_some(SizeFaultKind::Wraps),
        };
        let fault = kind.map(|kind| SizeFault { key, kind, at });
        self.faults.extend(fault);
        let bytes = size.bytes;
        (bytes != 0).then_some(Memory { bytes, at })
    }
}

fn text(config: &Node, key: &str) -> Option<String> {
    config
        .get(key)
        .and_then(Node::as_str)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}

fn own_profiles(config: &Node) -> Vec<String> {
    let mut profiles: Vec<String> = config
        .get("profiles")
        .and_then(Node::as_seq)
        .unwrap_or_default()
        .iter()
        .filter_map(|profile| profile.as_str().map(str::to_owned))
        .collect();
    profiles.sort();
    profiles
}

/// Compose keeps CPUs as 32-bit floats; printed, they are what was written.
fn cpus(config: &Node) -> Option<f64> {
    let read = |node: &Node| decoded::cpus(node).to_string().parse::<f64>().ok();
    let limit = config.at_path(&["deploy", "resources", "limits", "cpus"]);
    let set = |cpus: &f64| *cpus != 0.0;
    limit
        .and_then(read)
        .filter(set)
        .or(config.get("cpus").and_then(read))
        .filter(set)
}

/// Those of `tmpfs`, of `volumes`, and of volumes that the project defines as one.
fn tmpfs(config: &Node, volumes: Option<&Node>) -> Vec<Memory> {
    let entries = |key: &str| match config.get(key) {
        Some(node) => node.as_seq().unwrap_or(std::slice::from_ref(node)),
        None => &[],
    };
    let short = entries("tmpfs").iter().filter_map(|node| {
        let (_, options) = node.as_str()?.split_once(':')?;
        Some((mount_size(options)?, node.span))
    });
    let long = entries("volumes").iter().filter_map(|volume| {
        let node = volume.at_path(&["tmpfs", "size"])?;
        Some((decoded::bytes(node), node.span))
    });
    let named = entries("volumes").iter().filter_map(|volume| {
        let driver = volumes?
            .get(volume.get("source")?.as_str()?)?
            .get("driver_opts")?;
        let is_tmpfs = driver.get("type")?.as_str()? == "tmpfs";
        let node = driver.get("o").filter(|_| is_tmpfs)?;
        Some((mount_size(node.as_str()?)?, node.span))
    });
    let all = short.chain(long).chain(named);
    all.map(|(bytes, at)| Memory { bytes, at })
        .filter(|size| size.bytes > 0)
        .collect()
}

/// Bind mounts, then the service's `configs`, of which `defined` says where they come from.
fn mounts(config: &Node, defined: Option<&Node>) -> Vec<Mount> {
    let entries = |key: &str| config.get(key).and_then(Node::as_seq).unwrap_or_default();
    let binds = entries("volumes").iter().filter_map(|volume| {
        let text = |key: &str| volume.get(key).and_then(Node::as_str);
        (text("type") == Some("bind")).then_some(Mount {
            source: Origin::Path(text("source")?.to_owned()),
            target: text("target")?.to_owned(),
        })
    });
    let configs = entries("configs").iter().filter_map(|entry| {
        let name = entry.get("source").unwrap_or(entry).as_str()?;
        // Without a target it lies at the root, under its name.
        // <https://docs.docker.com/reference/compose-file/services/#configs>
        let target = entry.get("target").and_then(Node::as_str);
        Some(Mount {
            source: origin(defined?.get(name)?)?,
            target: target.map_or_else(|| format!("/{name}"), str::to_owned),
        })
    });
    binds.chain(configs).collect()
}

fn origin(config: &Node) -> Option<Origin> {
    if let Some(file) = config.get("file") {
        return Some(Origin::Path(file.as_str()?.to_owned()));
    }
    config.get("content").map(|text| Origin::Written(text.span))
}

fn depends_on(config: &Node) -> IndexMap<String, Dependency> {
    let Some(map) = config.get("depends_on").and_then(Node::as_map) else {
        return IndexMap::new();
    };
    map.iter()
        .map(|(name, dependency)| {
            let condition = dependency
                .get("condition")
                .and_then(Node::as_str)
                .unwrap_or("service_started")
                .to_owned();
            let required = !matches!(
                dependency.get("required").map(|node| &node.value),
                Some(Value::Bool(false))
            );
            (
                name.text.to_string(),
                Dependency {
                    condition,
                    required,
                },
            )
        })
        .collect()
}
