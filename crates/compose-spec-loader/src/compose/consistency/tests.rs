//! Messages for inconsistent services. The cases that Compose refuses are in `tests/refusals`.

use foldhash::HashSet;

use crate::compose::fixture::{self, tree};

/// The findings if all services except one named `off` are active.
fn said(text: &str) -> Vec<String> {
    let (sources, root) = tree(text);
    let root = fixture::mapping(root);
    let services = root["services"].as_map().expect("a mapping of services");
    let active: HashSet<&str> = services
        .keys()
        .map(|key| &*key.text)
        .filter(|name| *name != "off")
        .collect();
    fixture::said(&super::check(&root, &active), &sources)
}

#[test]
fn two_spellings_of_one_limit_have_to_agree() {
    assert_eq!(
        said(
            "services:
  a: {image: x, mem_limit: 1g, deploy: {resources: {limits: {memory: 1024m}}}}
  b: {image: x, mem_limit: 1g, deploy: {resources: {limits: {memory: 1023m}}}}
  c: {image: x, mem_limit: 1g, deploy: {resources: {limits: {cpus: 1}}}}
  d: {image: x, mem_limit: 1g, deploy: {resources: {reservations: {memory: 2g}}}}
  off: {mem_limit: 1g, deploy: {resources: {limits: {memory: 2g}}}}
"
        ),
        [
            "conflict `1g`: `mem_limit` and `deploy.resources.limits.memory` have different \
             values; keep only `deploy.resources.limits.memory`",
            "conflict `1g`: `mem_limit` is set, but `deploy.resources.limits.memory` is \
             not; keep only `deploy.resources.limits.memory`",
        ]
    );
}

#[test]
fn a_name_that_is_not_there_gets_the_nearest_one() {
    assert_eq!(
        said(
            "services:
  api:
    image: x
    depends_on: {postgre: {condition: service_started, required: true}}
    networks: {backnd: null}
    volumes: [{type: volume, source: data, target: /data}]
  worker:
    image: x
    depends_on: {off: {condition: service_started, required: true}}
  idle:
    image: x
    depends_on: {off: {condition: service_started, required: false}}
  postgres: {image: x}
  off: {image: x, profiles: [debug]}
networks: {backend: null}
"
        ),
        [
            "undefined-reference `backnd`: service `api` refers to undefined network `backnd`; \
             write `backend`, or add `backnd:` to the file's `networks:`",
            "undefined-reference `postgre`: service `api` depends on undefined service \
             `postgre`; write `postgres`",
            "undefined-reference `data`: service `api` refers to undefined volume `data`; add \
             `data:` to the file's `volumes:`",
            "undefined-reference `off`: service `worker` depends on `off`, which no active \
             profile selects; add `--profile debug`",
        ]
    );
}

#[test]
fn counts_have_to_agree_and_leave_names_alone() {
    assert_eq!(
        said(
            "services:
  a: {image: x, scale: 2, deploy: {replicas: 3}}
  b: {image: x, deploy: {replicas: 2}, container_name: bee}
  c: {image: x, scale: -1}
"
        ),
        [
            "conflict `2`: `scale` says 2 and `deploy.replicas` says 3; keep one of them, or \
             write the same",
            "conflict `bee`: 2 containers cannot share one `container_name`; remove \
             `container_name`",
            "invalid-value `-1`: `scale` must not be negative; write 0 or more",
        ]
    );
}

/// Services that each depend on the next one, the last on the first.
fn circle(length: usize) -> String {
    let service = |index| {
        let next = (index + 1) % length;
        format!("  s{index}: {{image: x, depends_on: {{s{next}: {{}}}}}}")
    };
    let services: Vec<String> = (0..length).map(service).collect();
    format!("services:\n{}\n", services.join("\n"))
}

#[test]
fn a_circle_is_named_and_a_long_one_by_its_ends() {
    assert_eq!(
        said(&circle(3)),
        [
            "dependency-cycle `s0`: services depend on each other in a cycle: s0 -> s1 -> s2 -> s0; \
          remove one of these dependencies"
        ]
    );
    assert_eq!(
        said(&circle(20_000)),
        [
            "dependency-cycle `s0`: services depend on each other in a cycle: s0 -> s1 -> s2 -> s3 -> \
          (19992 more) -> s19996 -> s19997 -> s19998 -> s19999 -> s0; \
          remove one of these dependencies"
        ]
    );
}

#[test]
fn two_ways_to_one_service_are_no_circle() {
    assert_eq!(
        said(
            "services:
  a: {image: x, depends_on: {b: {}, c: {}}}
  b: {image: x, depends_on: {d: {}}}
  c: {image: x, depends_on: {d: {}}}
  d: {image: x}
"
        ),
        [""; 0]
    );
}
