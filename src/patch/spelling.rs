//! Chooses between Compose's two spellings of a value.
//!
//! A limit is `mem_limit` or `deploy.resources.limits.memory`, a count `scale` or
//! `deploy.replicas`. Compose rejects a service in which both are set and differ. It also rejects a
//! `mem_limit` next to a `deploy.resources.limits` without memory (compose-go,
//! `loader/validate.go`). So a change is applied to every spelling that the service needs.

use compose_spec_loader::stack::Stack;
use compose_spec_loader::yaml::Node;

/// A path of keys below a service.
pub(super) type Path = &'static [&'static str];

const OWN_LIMIT: Path = &["mem_limit"];
const DEPLOYED_LIMIT: Path = &["deploy", "resources", "limits", "memory"];
const OWN_RESERVATION: Path = &["mem_reservation"];
const DEPLOYED_RESERVATION: Path = &["deploy", "resources", "reservations", "memory"];
const SCALE: Path = &["scale"];
const REPLICAS: Path = &["deploy", "replicas"];

/// The only spelling of `memswap_limit`.
pub(super) const SWAP: Path = &["memswap_limit"];

/// The spelling to use where a service has none yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// `mem_limit` and similar keys.
    Own,
    /// `deploy.resources`.
    Deploy,
}

impl Family {
    /// The spelling shared by the limits of all running services, or else `mem_limit`.
    pub(super) fn of(stack: &Stack) -> Self {
        let has = |path: Path| {
            let mut services = stack.services.iter().filter(|service| service.active);
            // A limit of 0 means no limit and indicates no preference.
            services
                .any(|service| service.limit.is_some() && service.written().at_path(path).is_some())
        };
        if has(DEPLOYED_LIMIT) && !has(OWN_LIMIT) {
            Self::Deploy
        } else {
            Self::Own
        }
    }
}

/// The keys that hold a service's limit.
pub(super) fn limit(config: &Node, family: Family) -> Vec<Path> {
    let mut keys = present(config, [(OWN_LIMIT, 1), (DEPLOYED_LIMIT, 3)]);
    if keys.is_empty() {
        // A new `deploy.resources.limits` would have to repeat these.
        let has_own = ["cpus", "pids_limit"]
            .iter()
            .any(|key| config.get(key).is_some());
        keys.push(match family {
            Family::Deploy if !has_own => DEPLOYED_LIMIT,
            Family::Deploy | Family::Own => OWN_LIMIT,
        });
    }
    keys
}

/// The keys that hold a service's reservation, which must exist.
pub(super) fn reservation(config: &Node) -> Vec<Path> {
    present(config, [(OWN_RESERVATION, 1), (DEPLOYED_RESERVATION, 3)])
}

/// The keys that hold a service's count.
pub(super) fn count(config: &Node) -> Vec<Path> {
    let mut keys = present(config, [(SCALE, 1), (REPLICAS, 2)]);
    if keys.is_empty() {
        keys.push(SCALE);
    }
    keys
}

/// The keys whose path exists up to the given number of parts.
fn present(config: &Node, keys: [(Path, usize); 2]) -> Vec<Path> {
    let is_there = |&(path, parts): &(Path, usize)| config.at_path(&path[..parts]).is_some();
    let keys = keys.into_iter().filter(is_there);
    keys.map(|(path, _)| path).collect()
}
