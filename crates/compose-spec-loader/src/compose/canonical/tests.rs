//! Compares short forms with their long forms. Invalid short forms are in `tests/refusals`.

use super::canonical;
use crate::compose::fixture::{said, tree};
use crate::yaml::{Node, Value};

/// Whether two trees are equal, regardless of their spans.
fn same(a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        (Value::Seq(a), Value::Seq(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Map(a), Value::Map(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, value)| b.get(key).is_some_and(|other| same(value, other)))
        }
        (a, b) => a == b,
    }
}

#[track_caller]
fn becomes(short: &str, long: &str) {
    for (section, short, long) in [
        ("short", format!("services: {{a: {short}}}"), long),
        // Long forms do not change.
        ("long", format!("services: {{a: {long}}}"), long),
    ] {
        let (_, mut tree_of_short) = tree(&short);
        let mut warnings = Vec::new();
        assert_eq!(
            canonical(&mut tree_of_short, &mut warnings),
            [],
            "{section}"
        );
        let (_, tree_of_long) = tree(&format!("services: {{a: {long}}}"));
        assert!(
            same(&tree_of_short, &tree_of_long),
            "{section}: {tree_of_short:#?}"
        );
    }
}

#[test]
fn ports_are_written_out() {
    becomes(
        "{ports: [80, '127.0.0.1:8080:80/udp', '8000-8001:80']}",
        "{ports: [
            {mode: ingress, target: 80, protocol: tcp},
            {mode: ingress, host_ip: 127.0.0.1, target: 80, published: '8080', protocol: udp},
            {mode: ingress, target: 80, published: '8000-8001', protocol: tcp},
        ]}",
    );
}

#[test]
fn a_range_of_container_ports_stays_one_entry() {
    becomes(
        "{ports: ['1-65535:1-65535']}",
        "{ports: [{mode: ingress, target: 1-65535, published: 1-65535, protocol: tcp}]}",
    );
}

#[test]
fn mounts_are_written_out() {
    becomes(
        "{volumes: ['./a:/b/../c:ro,z', 'vol:/d:nocopy', /e]}",
        "{volumes: [
            {type: bind, source: ./a, target: /c, read_only: true,
             bind: {selinux: z, create_host_path: true}},
            {type: volume, source: vol, target: /d, volume: {nocopy: true}},
            {type: volume, target: /e, volume: {}},
        ]}",
    );
    becomes(
        "{devices: [/dev/a, '/dev/a:/dev/b:r'], secrets: [s], configs: [c]}",
        "{devices: [
            {source: /dev/a, target: /dev/a, permissions: rwm},
            {source: /dev/a, target: /dev/b, permissions: r},
        ], secrets: [{source: s}], configs: [{source: c}]}",
    );
}

#[test]
fn lists_of_names_become_mappings() {
    becomes(
        "{depends_on: [b], networks: [n], models: [m], gpus: all, env_file: e, dns: 1.1.1.1}",
        "{depends_on: {b: {condition: service_started, required: true}}, networks: {n: null},
          models: {m: null}, gpus: [{count: all}], env_file: [{path: e, required: true}],
          dns: [1.1.1.1]}",
    );
}

#[test]
fn a_build_is_written_out() {
    becomes("{build: ./a}", "{build: {context: ./a}}");
    becomes(
        "{build: {additional_contexts: [a=b=c], ssh: [default, k=v], sbom: true}}",
        "{build: {additional_contexts: {a: b=c}, ssh: {default: null, k: v}, sbom: 'true'}}",
    );
}

#[test]
fn what_is_made_up_stands_where_the_short_form_stands() {
    let (sources, mut root) = tree("services: {a: {depends_on: [ db ], ports: ['80:81']}}");
    assert_eq!(canonical(&mut root, &mut Vec::new()), []);
    let service = root.at_path(&["services", "a"]).unwrap();
    let (key, _) = service.get("depends_on").unwrap().entries().next().unwrap();
    assert_eq!(sources.text(key.span), "db");
    let port = &service.get("ports").unwrap().as_seq().unwrap()[0];
    assert_eq!(sources.text(port.get("target").unwrap().span), "'80:81'");
}

#[test]
fn an_external_name_moves_with_a_warning() {
    let (_, mut root) = tree("volumes: {a: {external: {name: b}}}");
    let mut warnings = Vec::new();
    assert_eq!(canonical(&mut root, &mut warnings), []);
    let (_, long) = tree("volumes: {a: {external: true, name: b}}");
    assert!(same(&root, &long));
    assert_eq!(
        warnings,
        ["volumes.a: external.name is deprecated. Please set name and external: true"]
    );
}

/// An extended file has not passed the schema check.
#[test]
fn nothing_is_taken_for_granted() {
    let text = "services: {a: {build: 1, depends_on: {b: }, ports: 80, env_file: 2,
        gpus: {}, volumes: [[]], ulimits: {n: 1.5}, networks: [1], devices: [/a:/b:r:w]}}
volumes: {v: 1}";
    let (sources, mut root) = tree(text);
    let findings = canonical(&mut root, &mut Vec::new());
    assert_eq!(
        said(&findings, &sources),
        [
            "wrong-type `1`: `services.a.build` takes a text or a mapping",
            "wrong-type `b`: `services.a.depends_on.b` takes a mapping",
            "wrong-type `80`: `services.a.ports` takes a list",
            "wrong-type `2`: `services.a.env_file` takes a text or a list",
            "wrong-type `{}`: `services.a.gpus` takes `all` or a list",
            "wrong-type `[]`: `services.a.volumes[0]` takes a text or a mapping",
            "wrong-type `1.5`: `services.a.ulimits.n` takes a whole number, or `soft` and `hard`",
            "wrong-type `1`: `services.a.networks[0]` takes a text",
            "invalid-value `/a:/b:r:w`: `services.a.devices[0]` has more than a source, a target \
             and permissions; write it as a mapping of `source:`, `target:` and `permissions:`",
            "wrong-type `1`: `volumes.v` takes a mapping or nothing",
        ]
    );
}
