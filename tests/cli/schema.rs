//! The JSON output matches `schema/`.

use serde_json::{Value, json};

use crate::support::{budget, read};

fn schema(name: &str) -> Value {
    serde_json::from_str(&read(format!("schema/{name}.schema.json"))).unwrap()
}

/// All differences between a value and a schema. Supports the part of draft 2020-12 that the
/// schemas use, and panics for other keywords so that none is ignored.
fn faults(value: &Value, schema: &Value, root: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    let rules = schema.as_object().unwrap();
    for (keyword, rule) in rules {
        match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" => {}
            "$ref" => {
                let pointer = rule.as_str().unwrap().strip_prefix('#').unwrap();
                found.extend(faults(value, root.pointer(pointer).unwrap(), root, at));
            }
            "type" => {
                let allowed = rule
                    .as_array()
                    .cloned()
                    .unwrap_or_else(|| vec![rule.clone()]);
                if !allowed.iter().any(|name| is(value, name.as_str().unwrap())) {
                    found.push(format!("{at} is no {rule}: {value}"));
                }
            }
            "const" => {
                if value != rule {
                    found.push(format!("{at} is not {rule}: {value}"));
                }
            }
            "enum" => {
                if !rule.as_array().unwrap().contains(value) {
                    found.push(format!("{at} is none of {rule}: {value}"));
                }
            }
            "minimum" => {
                if value
                    .as_f64()
                    .is_some_and(|number| number < rule.as_f64().unwrap())
                {
                    found.push(format!("{at} is below {rule}: {value}"));
                }
            }
            "pattern" => {
                let fits = match rule.as_str().unwrap() {
                    "^[A-Z]{3}$" => {
                        |text: &str| text.len() == 3 && text.chars().all(|c| c.is_ascii_uppercase())
                    }
                    "^[a-z][a-z0-9-]*$" => |text: &str| {
                        text.starts_with(|c: char| c.is_ascii_lowercase())
                            && text
                                .chars()
                                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                    },
                    pattern => panic!("unknown pattern {pattern}"),
                };
                if !value.as_str().is_some_and(fits) {
                    found.push(format!("{at} is not {rule}: {value}"));
                }
            }
            "oneOf" => {
                let tried: Vec<_> = rule
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|one| faults(value, one, root, at))
                    .collect();
                if tried.iter().filter(|faults| faults.is_empty()).count() != 1 {
                    found.push(format!("{at} is not one of these: {tried:?}"));
                }
            }
            "required" => {
                let missing = rule.as_array().unwrap().iter().filter(|key| {
                    value
                        .as_object()
                        .is_some_and(|value| !value.contains_key(key.as_str().unwrap()))
                });
                found.extend(missing.map(|key| format!("{at} has no {key}")));
            }
            "properties" => {
                for (key, value) in value.as_object().into_iter().flatten() {
                    match rule.get(key) {
                        Some(rule) => {
                            found.extend(faults(value, rule, root, &format!("{at}.{key}")));
                        }
                        // Readers must accept new fields, but the schema must list them.
                        None => found.push(format!("{at}.{key} is not in the schema")),
                    }
                }
            }
            "additionalProperties" => {
                for (key, value) in value.as_object().into_iter().flatten() {
                    found.extend(faults(value, rule, root, &format!("{at}.{key}")));
                }
            }
            "items" => {
                for (index, value) in value.as_array().into_iter().flatten().enumerate() {
                    found.extend(faults(value, rule, root, &format!("{at}[{index}]")));
                }
            }
            keyword => panic!("unknown keyword {keyword}"),
        }
    }
    found
}

fn is(value: &Value, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => panic!("unknown type {name}"),
    }
}

fn conforms(value: &Value, name: &str) {
    let schema = schema(name);
    let found = faults(value, &schema, &schema, "$");
    assert!(found.is_empty(), "{found:#?}");
}

const EVERYTHING: &str = "
services:
  db:
    image: postgres
    mem_limit: 512
    mem_reservation: 256m
    memswap_limit: -1
    shm_size: 64m
    cpus: 8
  migrate: {build: ., depends_on: [db]}
  app:
    image: 'app:${TAG}'
    x-budget: {expected: 100m}
    depends_on: {migrate: {condition: service_completed_successfully, required: false}}
  off: {image: busybox, profiles: [b, a]}
";

#[test]
fn check() {
    for arguments in [
        "check --instance t2.micro --swap 1g",
        "check --memory 1g --price 3 --also 1g",
        "check --available 0",
        "check --memory 64g --unlimited allow",
    ] {
        conforms(&budget(arguments).compose(EVERYTHING).json(), "check");
    }
    for example in [
        "crucible",
        "fiko",
        "telegram-bot",
        "fastapi-queue",
        "local-kubernetes",
    ] {
        conforms(
            &budget("check").within(format!("examples/{example}")).json(),
            "check",
        );
    }
}

#[test]
fn plan() {
    for arguments in [
        "plan --instance t2.micro --swap 1g",
        "plan --memory 1g --price 3 --provider any --rate EUR=1.08",
        "plan --available 1m",
        "plan --memory 64g --only-kinds right-size",
    ] {
        conforms(&budget(arguments).compose(EVERYTHING).json(), "plan");
    }
    conforms(&budget("plan").within("examples/crucible").json(), "plan");
    let stats = "NAME        CPU %  MEM USAGE / LIMIT  MEM %\nshop-db-1   1%     90MiB / 1GiB       9%\nx           1%     90MiB / 1GiB       9%\n";
    let measured = budget("plan --instance t3.small --usage stats.txt").compose(EVERYTHING);
    conforms(&measured.file("stats.txt", stats).json(), "plan");
    conforms(&budget("plan --target none").json(), "plan");
}

#[test]
fn services() {
    conforms(&budget("services").compose(EVERYTHING).json(), "services");
}

#[test]
fn no_answer() {
    conforms(&budget("check --target none").json(), "check");
    conforms(&budget("services none.yaml").json(), "services");
    conforms(
        &budget("services")
            .compose("services:\n  web: {scale: x, mem_limit: y}\n")
            .json(),
        "services",
    );
}

/// The order of fields is part of version 1 too.
#[test]
fn fields_stand_in_their_documented_order() {
    let report = budget("check --instance t2.micro")
        .compose(EVERYTHING)
        .json();
    let keys = |value: &Value| {
        value
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    let target = &report["targets"][0];
    assert_eq!(
        keys(target),
        [
            "name",
            "project",
            "verdict",
            "reasons",
            "host",
            "policy",
            "totals",
            "smallest_fit",
            "services",
            "findings",
            "passes",
            "ignored"
        ]
    );
    assert_eq!(
        keys(&target["totals"]),
        [
            "containers",
            "limits",
            "unlimited",
            "reservations",
            "expected",
            "expected_unknown",
            "committed",
            "startup_peak",
            "jobs",
            "demand",
            "ratio"
        ]
    );
    assert_eq!(
        keys(&target["services"][0])[..17],
        [
            "name",
            "image",
            "active",
            "profiles",
            "count",
            "limit",
            "reservation",
            "swap",
            "shm",
            "cpus",
            "depends_on",
            "at",
            "limit_at",
            "job",
            "committed",
            "share",
            "expected"
        ]
    );
}

#[test]
fn the_checker_finds_faults() {
    let schema = schema("services");
    let report = budget("services").compose(EVERYTHING).json();
    for (pointer, wrong) in [
        ("/version", json!(2)),
        ("/project", json!(null)),
        ("/services/0/count", json!(-1)),
        ("/services/0/at/line", json!(0)),
        ("/services/0/new", json!(0)),
    ] {
        let mut broken = report.clone();
        match broken.pointer_mut(pointer) {
            Some(place) => *place = wrong,
            None => broken["services"][0]["new"] = wrong,
        }
        assert!(
            !faults(&broken, &schema, &schema, "$").is_empty(),
            "{pointer}"
        );
    }
}
