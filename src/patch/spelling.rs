//! Which of Compose's two spellings a value is written in.
//!
//! A limit is `mem_limit` or `deploy.resources.limits.memory`, a count `scale` or
//! `deploy.replicas`. Compose refuses a service that has both and not the same in them; a limit
//! is already refused where `deploy.resources.limits` is there without it (compose-go,
//! `loader/validate.go`). So what is changed is changed wherever the service has a place for it.

use crate::stack::Stack;
use crate::yaml::Node;

/// A key below a service.
pub(super) type Path = &'static [&'static str];

const OWN_LIMIT: Path = &["mem_limit"];
const DEPLOYED_LIMIT: Path = &["deploy", "resources", "limits", "memory"];
const OWN_RESERVATION: Path = &["mem_reservation"];
const DEPLOYED_RESERVATION: Path = &["deploy", "resources", "reservations", "memory"];
const SCALE: Path = &["scale"];
const REPLICAS: Path = &["deploy", "replicas"];

/// The only spelling of `memswap_limit`.
pub(super) const SWAP: Path = &["memswap_limit"];

/// What a stack writes where a service has nothing yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// `mem_limit` and its like.
    Own,
    /// `deploy.resources`.
    Deploy,
}

impl Family {
    /// The spelling of the limits of the services that run, if they share one; else `mem_limit`.
    pub(super) fn of(stack: &Stack) -> Self {
        let has = |path: Path| {
            let mut services = stack.services.iter().filter(|service| service.active);
            // A limit of 0 is none, and says nothing of how others are written.
            services
                .any(|service| service.limit.is_some() && service.config.at_path(path).is_some())
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
        // Where `deploy.resources.limits` is, these have to be in it as well.
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

/// The keys that hold a service's reservation, which there is.
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

/// Those of the keys of which that many first parts are there.
fn present(config: &Node, keys: [(Path, usize); 2]) -> Vec<Path> {
    let is_there = |&(path, parts): &(Path, usize)| config.at_path(&path[..parts]).is_some();
    let keys = keys.into_iter().filter(is_there);
    keys.map(|(path, _)| path).collect()
}
