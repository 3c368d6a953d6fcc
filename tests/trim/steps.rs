//! Generated steps, and their effect on the output of `docker compose config`.

use compose_budget::plan::{Change, EnvironmentEdit, Kind, Step};
use compose_budget::programs::{Fills, Follow, How};
use compose_spec_loader::stack::Stack;
use serde_json::{Map, Value, json};

/// A step with only its change.
pub(crate) fn step(kind: Kind, subject: &str, change: Change) -> Step {
    Step {
        id: format!("{kind:?}:{subject}"),
        kind,
        part: 0,
        subject: subject.to_owned(),
        change,
        saves: 0,
        disruption: 0,
        reason: "because of\na reason: # \"quoted\"".to_owned(),
        takes: None,
        loses: None,
        edits: Vec::new(),
        settings: Vec::new(),
        warnings: Vec::new(),
    }
}

/// Lowers a limit or sets a first one.
pub(crate) fn limit(service: &str, from: Option<u64>, to: u64) -> Step {
    let kind = if from.is_some() {
        Kind::Tighten
    } else {
        Kind::SetLimit
    };
    let change = Change::Limit {
        services: vec![service.to_owned()],
        from,
        to,
        reservation: None,
    };
    step(kind, service, change)
}

/// Disables a service.
pub(crate) fn off(service: &str) -> Step {
    step(
        Kind::Off,
        service,
        Change::Off {
            service: service.to_owned(),
        },
    )
}

/// Reduces the number of containers.
pub(crate) fn count(service: &str, from: u64, to: u64) -> Step {
    step(
        Kind::Replicas,
        service,
        Change::Count {
            service: service.to_owned(),
            from,
            to,
        },
    )
}

/// Changes a variable.
pub(crate) fn edit(service: &str, variable: &str, from: &str, to: &str) -> EnvironmentEdit {
    EnvironmentEdit {
        service: service.to_owned(),
        variable: variable.to_owned(),
        from: from.to_owned(),
        to: to.to_owned(),
        at: None,
    }
}

/// Changes a setting.
pub(crate) fn follow(how: How) -> Follow {
    Follow {
        fills: Fills::Later,
        setting: "memory".to_owned(),
        from: Some("192mb".to_owned()),
        to: "96mb".to_owned(),
        how,
        why: "half of the limit".to_owned(),
        source: "a book",
    }
}

/// Steps for every active service: every third is disabled, the others get half their limit and one
/// container.
pub(crate) fn everything(stack: &Stack) -> Vec<Step> {
    let mut steps = Vec::new();
    for (index, service) in stack.services.iter().enumerate() {
        let name = &service.name;
        if !service.active {
            continue;
        }
        if index % 3 == 2 && !is_lent(stack, name) {
            steps.push(off(name));
            continue;
        }
        let now = service
            .limit
            .and_then(|limit| u64::try_from(limit.bytes).ok());
        steps.push(limit(
            name,
            now,
            now.map_or(64 << 20, |now| (now / 2).max(6 << 20)),
        ));
        if service.count > 1 {
            steps.push(count(name, service.count, 1));
        }
    }
    steps
}

/// Whether another service uses a namespace or the volumes of this one and so needs it.
fn is_lent(stack: &Stack, name: &str) -> bool {
    let mut services = stack.services.iter();
    services.any(|service| {
        let is_shared = service.shares().any(|share| share.service == name);
        is_shared || !service.volumes_from.is_empty()
    })
}

/// Converts Compose's output for the base to its expected output with the override.
pub(crate) fn apply(config: &mut Value, steps: &[Step]) {
    let services = config["services"]
        .as_object_mut()
        .expect("there are services");
    let has = |pointer: &str| {
        services
            .values()
            .any(|service| service.pointer(pointer).is_some())
    };
    let family = if has("/deploy/resources/limits/memory") && !has("/mem_limit") {
        Family::Deploy
    } else {
        Family::Own
    };
    let mut gone: Vec<String> = Vec::new();
    for step in steps {
        match &step.change {
            Change::Off { service } => gone.push(service.clone()),
            Change::Copies { off, .. } => gone.extend(off.iter().cloned()),
            Change::Limit { .. } | Change::Count { .. } => {}
        }
    }
    services.retain(|name, _| !gone.contains(name));
    for service in services.values_mut() {
        let service = service.as_object_mut().expect("a service is a mapping");
        forget(service, &gone);
    }
    for step in steps {
        match &step.change {
            Change::Limit {
                services: names,
                to,
                ..
            } => {
                for name in names {
                    if let Some(service) = services.get_mut(name) {
                        shrink(service, *to, family);
                        for follow in &step.settings {
                            set(service, &follow.how);
                        }
                    }
                }
            }
            Change::Count { service, to, .. } => {
                if let Some(service) = services.get_mut(service) {
                    recount(service, *to);
                }
            }
            Change::Copies { .. } | Change::Off { .. } => {}
        }
        for edit in &step.edits {
            if let Some(service) = services.get_mut(&edit.service) {
                service["environment"][&edit.variable] = json!(edit.to.replace('$', "$$"));
            }
        }
    }
}

/// Removes required dependencies on disabled services.
fn forget(service: &mut Map<String, Value>, gone: &[String]) {
    let is_gone = |name: &str| gone.iter().any(|gone| gone == name);
    if let Some(depends_on) = service.get_mut("depends_on").and_then(Value::as_object_mut) {
        depends_on.retain(|name, how| !is_gone(name) || how["required"] == json!(false));
        if depends_on.is_empty() {
            service.shift_remove("depends_on");
        }
    }
    if let Some(links) = service.get_mut("links").and_then(Value::as_array_mut) {
        links.retain(|link| {
            !is_gone(
                link.as_str()
                    .unwrap_or_default()
                    .split(':')
                    .next()
                    .unwrap_or_default(),
            )
        });
        if links.is_empty() {
            service.shift_remove("links");
        }
    }
}

fn bytes(value: &Value) -> Option<i64> {
    value
        .as_str()
        .and_then(|text| text.parse().ok())
        .or_else(|| value.as_i64())
}

/// The spelling of limits in a stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Own,
    Deploy,
}

fn shrink(service: &mut Value, to: u64, family: Family) {
    let to = i64::try_from(to).expect("the limits of the tests are small");
    let own = service.get("mem_limit").is_some();
    let deploy = service.pointer("/deploy/resources/limits").is_some()
        || (!own && family == Family::Deploy && service.get("cpus").is_none());
    if deploy && service.get("deploy").is_none() {
        // Compose prints both of these with a `deploy`.
        service["deploy"] = json!({"placement": {}});
        if let Some(scale) = service.get("scale").cloned() {
            service["deploy"]["replicas"] = scale;
        }
    }
    let now = bytes(&service["mem_limit"]).or_else(|| {
        service
            .pointer("/deploy/resources/limits/memory")
            .and_then(bytes)
    });
    if own || !deploy {
        service["mem_limit"] = json!(to.to_string());
    }
    if deploy {
        service["deploy"]["resources"]["limits"]["memory"] = json!(to.to_string());
    }
    for pointer in ["/mem_reservation", "/deploy/resources/reservations/memory"] {
        if let Some(reservation) = service.pointer_mut(pointer)
            && bytes(reservation).is_some_and(|now| now > to)
        {
            *reservation = json!(to.to_string());
        }
    }
    if let Some(swap) = bytes(&service["memswap_limit"]).filter(|swap| *swap > 0) {
        let beyond = now.map_or((swap - to).max(0), |now| swap - now);
        service["memswap_limit"] = json!((to + beyond).to_string());
    } else if service["memswap_limit"].is_null() {
        service
            .as_object_mut()
            .expect("a service is a mapping")
            .shift_remove("memswap_limit");
    }
}

fn recount(service: &mut Value, to: u64) {
    if service.get("scale").is_some() {
        service["scale"] = json!(to);
    }
    if service.pointer("/deploy/replicas").is_some() {
        service["deploy"]["replicas"] = json!(to);
    }
}

fn set(service: &mut Value, how: &How) {
    let written = |words: &[String]| -> Vec<Value> {
        words
            .iter()
            .map(|word| json!(word.replace('$', "$$")))
            .collect()
    };
    match how {
        How::Replace { words, by, .. } => {
            let command = service["command"]
                .as_array_mut()
                .expect("there is a command");
            let words = written(words);
            let at = command
                .windows(words.len())
                .position(|run| run == words)
                .expect("it has the words");
            command.splice(at..at + words.len(), written(by));
        }
        How::Append(more) => service["command"]
            .as_array_mut()
            .expect("there is a command")
            .extend(written(more)),
        How::Command(all) => service["command"] = json!(written(all)),
        How::Variable { name, value, .. } => {
            service["environment"][name] = json!(value.replace('$', "$$"));
        }
        How::ByHand(_) => {}
    }
}
