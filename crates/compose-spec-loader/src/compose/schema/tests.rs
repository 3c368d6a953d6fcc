//! Tests the tables, and the messages for files that violate the schema.

use super::root::ROOT;
use super::shape::{Mapping, Shape};
use crate::compose::fixture::{self, tree};

/// All reachable mappings, with repetitions.
fn mappings(shape: &'static Shape, found: &mut Vec<&'static Mapping>) {
    if let Some(list) = shape.list {
        mappings(list.items, found);
    }
    let Some(mapping) = shape.mapping else { return };
    found.push(mapping);
    for (_, shape) in mapping.attributes {
        mappings(shape, found);
    }
    if let Some((_, shape)) = mapping.named {
        mappings(shape, found);
    }
}

#[test]
fn attributes_are_sorted_so_that_they_can_be_searched() {
    let mut found = Vec::new();
    mappings(&ROOT, &mut found);
    assert!(found.len() > 40, "the walk reaches the tables");
    for mapping in found {
        let names: Vec<&str> = mapping.attributes.iter().map(|(name, _)| *name).collect();
        assert!(
            names.is_sorted_by(|a, b| a < b),
            "{}: {names:?}",
            mapping.what
        );
        for required in mapping.required {
            assert!(names.contains(required), "{}: {required}", mapping.what);
        }
    }
}

fn said(text: &str) -> Vec<String> {
    let (sources, root) = tree(text);
    fixture::said(&super::validate(&root, &sources), &sources)
}

/// The findings for a service with these lines.
fn of_service(lines: &str) -> String {
    let lines: Vec<String> = lines.lines().map(|line| format!("    {line}")).collect();
    let text = format!(
        "services:\n  web:\n    image: nginx\n{}\n",
        lines.join("\n")
    );
    said(&text).join("\n")
}

#[test]
fn an_unknown_key_is_mended() {
    for (lines, expected) in [
        (
            "memory: 1g",
            "unknown-attribute `memory`: `memory` is not an attribute of a service; \
             write `mem_limit` [memory -> mem_limit]",
        ),
        (
            "enviroment: {A: 1}",
            "unknown-attribute `enviroment`: `enviroment` is not an attribute of a service; \
             write `environment` [enviroment -> environment]",
        ),
        (
            "deploy: {resources: {limits: {mem: 1g}}}",
            "unknown-attribute `mem`: `mem` is not an attribute of `deploy.resources.limits`; \
             write `memory` [mem -> memory]",
        ),
        (
            "deploy: {mem_limit: 1g}",
            "unknown-attribute `mem_limit`: `mem_limit` is not an attribute of `deploy`; \
             put `memory:` and `cpus:` below `resources:` and `limits:`",
        ),
        (
            "replicas: 2",
            "unknown-attribute `replicas`: `replicas` is not an attribute of a service; \
             put it below `deploy:`",
        ),
        (
            "log_driver: syslog",
            "unknown-attribute `log_driver`: `log_driver` is not an attribute of a service; \
             write `logging:` with `driver:` below it",
        ),
        (
            "zzzzzz: 1",
            "unknown-attribute `zzzzzz`: `zzzzzz` is not an attribute of a service; \
             remove it, or rename it to `x-zzzzzz` to keep it as an extension",
        ),
    ] {
        assert_eq!(of_service(lines), expected);
    }
}

#[test]
fn a_value_of_the_wrong_kind_is_rewritten() {
    for (lines, expected) in [
        (
            "ports: 80:80",
            "wrong-type `80:80`: `services.web.ports` takes a list, not text; \
             write it as a list [80:80 -> [80:80]]",
        ),
        (
            "ports: '80:80'",
            "wrong-type `'80:80'`: `services.web.ports` takes a list, not text; \
             write it as a list ['80:80' -> ['80:80']]",
        ),
        (
            "hostname:",
            "wrong-type `hostname`: `services.web.hostname` takes text, not nothing; \
             give it a value, or remove the key",
        ),
        (
            "mem_limit: [1g]",
            "wrong-type `[1g]`: `services.web.mem_limit` takes text or a number, not a list; \
             write a single value",
        ),
        (
            "hostname: 2020-01-01",
            "wrong-type `2020-01-01`: `services.web.hostname` takes text, not a date; \
             put it in quotes [2020-01-01 -> \"2020-01-01\"]",
        ),
        (
            "cap_add: [A, B, A]",
            "duplicate-item `A`: `services.web.cap_add` lists the same item twice; \
             remove one of the two",
        ),
        (
            "depends_on: {db: {condition: service_health}}",
            "invalid-value `service_health`: \
             `services.web.depends_on.db.condition` cannot be `service_health`; \
             write `service_healthy` [service_health -> service_healthy]",
        ),
        (
            "healthcheck: {retries: 3}\ndevelop: {watch: [{action: sync}]}",
            "missing-attribute `watch`: `services.web.develop.watch[0]` lacks `path`, \
             which a watch rule requires; add `path:`",
        ),
    ] {
        assert_eq!(of_service(lines), expected);
    }
}

#[test]
fn a_number_gets_the_unit_that_compose_wants() {
    for (lines, help) in [
        (
            "deploy: {resources: {limits: {memory: 512}}}",
            "write `512m`: a number without a unit counts bytes, and Docker takes no less than \
             6 MiB [512 -> 512m]",
        ),
        (
            "deploy: {resources: {reservations: {memory: 0x10}}}",
            "write `16m`: a number without a unit counts bytes, and Docker takes no less than \
             6 MiB [0x10 -> 16m]",
        ),
        (
            "deploy: {resources: {limits: {memory: 6291456}}}",
            "put it in quotes; it counts bytes [6291456 -> \"6291456\"]",
        ),
        (
            "deploy: {resources: {limits: {memory: 5}}}",
            "write it with its unit, such as `512m`",
        ),
        (
            "deploy: {resources: {limits: {memory: 1.5}}}",
            "write it with its unit, such as `512m`",
        ),
        (
            "healthcheck: {interval: 30}",
            "write `30s` if it is seconds: a duration has a unit [30 -> 30s]",
        ),
        (
            "stop_grace_period: 1.5",
            "write `1.5s` if it is seconds: a duration has a unit [1.5 -> 1.5s]",
        ),
        (
            "deploy: {update_config: {delay: true}}",
            "write it like `90s`, `1m30s` or `1.5h`",
        ),
    ] {
        let said = of_service(lines);
        assert_eq!(said.split_once("; ").unwrap().1, help, "{lines}");
    }
}

#[test]
fn every_problem_is_listed_in_the_order_of_the_file() {
    let said = said("web: {image: nginx}\nservices:\n  a b: {}\n  c: {net: host, tty: 1}\n");
    assert_eq!(
        said,
        [
            "unknown-attribute `web`: `web` is not an attribute of a Compose file; \
             put `web:` below `services:`",
            "invalid-value `a b`: `a b` is not a valid name in `services`; \
             use letters, digits, `.`, `_` and `-` only",
            "unknown-attribute `net`: `net` is not an attribute of a service; \
             write `network_mode` [net -> network_mode]",
            "wrong-type `1`: `services.c.tty` takes text, true or false, not a whole number; \
             write `true` or `false`",
        ]
    );
}

#[test]
fn equal_numbers_and_mappings_are_the_same_item() {
    for (items, repeats) in [
        ("[1, 1.0]", true),
        ("[1, '1']", false),
        ("[{a: 1, b: 2}, {b: 2, a: 1.0}]", true),
        ("[{a: 1}, {a: 1, b: null}]", false),
        ("[[1], [1, 1]]", false),
        ("[9007199254740993, 9007199254740992.0]", false),
        ("[.nan, 0]", false),
    ] {
        let (_, node) = tree(items);
        let items = node.as_seq().expect("a list");
        assert_eq!(
            super::unique::first_repetition(items).is_some(),
            repeats,
            "{node:?}"
        );
    }
}
