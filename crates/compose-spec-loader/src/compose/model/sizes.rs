//! Memory, CPUs and replica counts.

use crate::compose::decoded;
use crate::stack::{Memory, Service, SizeFault, SizeFaultKind};
use crate::yaml::{Node, Value};

/// Reads the resources of a service and its number of containers.
pub(super) fn resources(config: &Node, service: &mut Service) {
    let mut sizes = Sizes {
        config,
        faults: Vec::new(),
    };
    let (deployed, own) = (
        sizes.read("deploy.resources.limits.memory"),
        sizes.read("mem_limit"),
    );
    service.limit = deployed.or(own);
    let (deployed, own) = (
        sizes.read("deploy.resources.reservations.memory"),
        sizes.read("mem_reservation"),
    );
    service.reservation = deployed.or(own);
    service.swap = sizes.read("memswap_limit");
    service.shm = sizes.read("shm_size");
    service.size_faults = sizes.faults;
    service.cpus = cpus(config);
    let replicas = config.at_path(&["deploy", "replicas"]);
    let count = [config.get("scale"), replicas]
        .into_iter()
        .flatten()
        .find(|node| !node.is_null());
    service.count = count
        .and_then(decoded::whole)
        .and_then(|count| u64::try_from(count).ok())
        .unwrap_or(1);
    service.count_at = count.map(|node| node.span);
}

/// Reads the sizes of a service and records those that Compose misreads.
struct Sizes<'a> {
    config: &'a Node,
    faults: Vec<SizeFault>,
}

impl Sizes<'_> {
    fn read(&mut self, key: &'static str) -> Option<Memory> {
        let node = key
            .split('.')
            .try_fold(self.config, |node, key| node.get(key))?;
        let at = node.span;
        // compose-go decodes 64-bit integers and texts. Any other number leaves the field at zero
        // (types/bytes.go).
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

/// Compose stores CPUs as 32-bit floats. Formatting restores the written number.
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
